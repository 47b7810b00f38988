"""Files spoilt in one place, and what has to be said about each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.codes import codes_in
from tests.small_bench import SmallBench


@dataclass(frozen=True, slots=True)
class Bad:
    """A file with `new` in place of `old` (in place of everything if that is None)."""

    name: str
    file: str
    old: str | None
    new: str | bytes
    says: str

    def __str__(self) -> str:
        return self.name

    def spoil(self, bench: SmallBench) -> None:
        if self.old is None:
            bench.write(self.file, self.new)
        else:
            assert isinstance(self.new, str)
            bench.change(self.file, self.old, self.new)


def assert_refused(bench: SmallBench, says: str, *arguments: str) -> None:
    """Hold a command to exit code 2, to these lines, and to nothing else."""
    ended = bench.exigent(*arguments)
    assert ended.err == says + "\n"
    assert codes_in(ended.told)
    assert (ended.code, ended.out) == (2, "")


def assert_both_say(bench: SmallBench, says: str) -> None:
    """Hold `run` to these lines and nothing else, and `lint` to errors in the same words."""
    assert_refused(bench, says, "run")
    found = bench.exigent("lint").out.splitlines()
    errors = [line for line in found if re.search(r":\d+: EX1\d\d ", line)]
    assert [_without_code(line) for line in errors] == says.splitlines()
    assert [line.split()[1] for line in errors] == codes_in(bench.exigent("run").told)


def _without_code(line: str) -> str:
    return re.sub(r" \[--fix: .*\]$", "", re.sub(r" EX1\d\d ", " ", line, count=1))
