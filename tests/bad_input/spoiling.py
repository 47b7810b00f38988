"""Files spoilt in one place, and what has to be said about each."""

from __future__ import annotations

from dataclasses import dataclass

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
    assert (ended.code, ended.out) == (2, "")
