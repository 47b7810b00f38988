"""What a pytest session keeps of each bench: its language, its panel, how it was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from exigent.bench import Bench, Panel, find_root, open_bench, with_drafts
from exigent.suite import Language
from exigent.words import ExigentError, Fault, InputError


@dataclass(frozen=True)
class OpenBench:
    """A bench that is open in this session, with the panel that was asked for."""

    bench: Bench
    panel: Panel
    language: Language


class Benches:
    """The benches of a session, each opened when its first feature file turns up."""

    def __init__(self, config: pytest.Config) -> None:
        self._names: list[str] = config.getoption("exigent_regimes_chosen")
        folder: str | None = config.getoption("exigent_regimes_folder")
        self._folder = Path(folder).absolute() if folder else None
        self._open: dict[Path, OpenBench] = {}

    def root_of(self, path: Path) -> Path | None:
        """Return the bench that a file belongs to, or None if it lies in none."""
        try:
            return find_root(path.parent)
        except InputError:
            return None

    def open(self, root: Path) -> OpenBench:
        """Open a bench, once; raise UsageError with all that is wrong in its files."""
        if root not in self._open:
            try:
                bench, names = with_drafts(open_bench(root, self._folder), self._names)
                self._refuse_second(bench)
                self._open[root] = OpenBench(bench, bench.panel(names), bench.language())
            except ExigentError as error:
                raise pytest.UsageError(error.coded) from None
        return self._open[root]

    def _refuse_second(self, bench: Bench) -> None:
        """Raise InputError where steps of two benches would be modules of one name in pytest."""
        if not _runs_in_pytest(bench):
            return
        for other in self._open.values():
            if _runs_in_pytest(other.bench):
                raise InputError(
                    f"the benches `{other.bench.root.name}` and `{bench.root.name}` both have "
                    "steps of pytest-bdd, and Python has one `steps` at a time",
                    None,
                    "run each bench by itself",
                    fault=Fault.OPTIONS_CONFLICT,
                )


def _runs_in_pytest(bench: Bench) -> bool:
    return any(own.needs_pytest for own in bench.own_steps)


BENCHES = pytest.StashKey[Benches]()
