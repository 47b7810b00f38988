"""Which scenarios to compare: by file and line, by tag, on both sides alike."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from exigent.errors import InputError
from exigent.location import shown_path
from exigent.matrix import ScenarioEntry
from exigent.suite.reading import Scenario
from exigent.suite.selection import read_tags, read_target

Key = Hashable
_FEATURE = ".feature"


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario of a side, as far as it is picked by; `start` is the line of `Scenario:`."""

    key: Key
    file: str
    line: int
    start: int
    tags: tuple[str, ...]


def entry_of_scenario(scenario: Scenario) -> Entry:
    """Return what a scenario is picked by."""
    text = scenario.text
    key = (scenario.feature, text.name, frozenset(text.example.items()))
    return Entry(key, text.location.path, text.location.line, text.start, text.tags)


def entry_of_row(row: ScenarioEntry) -> Entry:
    """Return what a row of a saved matrix is picked by."""
    key = (row.feature, row.name, frozenset(row.example.items()))
    return Entry(key, row.file, row.line, row.line, row.tags)


def names_features(word: str) -> bool:
    """Tell whether a word of a command names features: a file, FILE:LINE, or a folder of them."""
    path = read_target(word).path
    is_folder = path.is_dir() and any(path.glob(f"**/*{_FEATURE}"))
    return path.suffix == _FEATURE or is_folder


@dataclass(frozen=True, slots=True)
class Selection:
    """What was asked for: words that name features, and an expression of tags."""

    words: tuple[str, ...] = ()
    tags: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return not (self.words or self.tags)

    def choose(self, base: Sequence[Entry], head: Sequence[Entry], root: Path) -> frozenset[Key]:
        """Return the scenarios that either side has where it was asked for.

        So one that moved, was removed or lost its tag is still compared. Lines are those of
        the head. Raises InputError for a word that names none, and where none is left.
        """
        has_tags = read_tags(self.tags) if self.tags else lambda _: True
        named = self._named(base, head, root)
        chosen = frozenset(entry.key for entry in named if has_tags(entry.tags))
        if not chosen:
            raise InputError("no scenario is left to compare", None, "see --tags and what is named")
        return chosen

    def _named(self, base: Sequence[Entry], head: Sequence[Entry], root: Path) -> Iterable[Entry]:
        if not self.words:
            return [*base, *head]
        found: list[Entry] = []
        for word in self.words:
            target = read_target(word)
            shown = shown_path(target.path.absolute(), root)
            sides = [head] if target.lines else [base, head]
            inside = [one for side in sides for one in side if _lies_in(one.file, shown)]
            for line in target.lines:
                inside = _at_line(inside, line)
            if not inside:
                raise InputError(f"neither side has a scenario at `{word}`")
            found += inside
        keys = {entry.key for entry in found}
        return [entry for entry in (*base, *head) if entry.key in keys]


def _lies_in(file: str, shown: str) -> bool:
    return shown in (".", file) or file.startswith(f"{shown}/")


def _at_line(inside: Sequence[Entry], line: int) -> list[Entry]:
    """Return the row at the line, or else all rows of the scenario that it lies in."""
    rows = [entry for entry in inside if entry.line == line]
    start = max((entry.start for entry in inside if entry.start <= line), default=None)
    return rows or [entry for entry in inside if entry.start == start]
