"""Which scenarios to compare: by file and line, by tag, on both sides alike."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from exigent.analysis.compare.matching import match_scenarios
from exigent.bench import ClaimRow, ScenarioEntry, row_of
from exigent.files import list_features
from exigent.suite import LinesOf, Scenario, Target, at_line, read_tags, read_target
from exigent.words import Fault, InputError, Request, shown_path

_FEATURE_FILE = re.compile(r".+\.feature(?P<line>:[0-9]+)?", re.DOTALL)
_FEATURE = ".feature"
_HasTags = Callable[[Collection[str]], bool]
_NOTHING_SAID = Request({}, frozenset())

RowPlaces = frozenset[tuple[str, int]]
"""Where the scenarios of a side stand that are compared: file and line."""


@dataclass(frozen=True, slots=True)
class SideScenario:
    """A scenario of a side that may be picked, and the lines by which it can be."""

    row: ScenarioEntry
    span: LinesOf

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands."""
        return place_in(self.row)


def place_in(row: ScenarioEntry | ClaimRow) -> tuple[str, int]:
    """Return where a row stands."""
    return row.file, row.line


def entry_of_scenario(scenario: Scenario) -> SideScenario:
    """Return a scenario that is not decided; what Python would state in it is not known yet."""
    row = row_of(scenario, scenario.request or _NOTHING_SAID)
    return SideScenario(row, scenario.text.span)


def entry_of_row(row: ScenarioEntry | ClaimRow) -> SideScenario:
    """Return a row of a saved matrix, which tells no other line than its own."""
    span = LinesOf(row.line, row.line, sys.maxsize)
    if isinstance(row, ScenarioEntry):
        return SideScenario(row, span)
    names = (row.feature, row.file, row.line, row.name, row.title, row.example, row.tags)
    return SideScenario(ScenarioEntry(*names, "", row.stated, (), ()), span)


def is_feature_file(word: str) -> bool:
    """Tell whether a word names a feature file or a line of one, whatever lies there."""
    return _FEATURE_FILE.fullmatch(word) is not None


def holds_features(word: str) -> bool:
    """Tell whether a word names a folder with feature files in it."""
    path = Path(word)
    return path.is_dir() and bool(list_features(path).files)


def has_scenarios(entries: Iterable[SideScenario], word: str, root: Path) -> bool:
    """Tell whether a side has scenarios in the file or the folder that a word names."""
    return bool(_inside(entries, shown_path(Path(word).absolute(), root)))


@dataclass(frozen=True, slots=True)
class Selection:
    """What was asked for: words that name features, and an expression of tags."""

    words: tuple[str, ...] = ()
    tags: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return not (self.words or self.tags)

    def choose(
        self, base: Sequence[SideScenario], head: Sequence[SideScenario], root: Path
    ) -> tuple[RowPlaces, RowPlaces]:
        """Return the scenarios of each side of which either is where it was asked for.

        So one that moved, was renamed or lost its tag is still compared with what it was, and
        what is picked of an outline by its place is picked with the rows that it lost. Lines
        are those of the head. Raises InputError for a word that names none, and where none is
        left.
        """
        has_tags = self._read_tags((*base, *head))
        before, after = self._pick(base, head, root, has_tags)
        matching = match_scenarios([one.row for one in base], [one.row for one in head])
        for old, new in matching.pairs:
            if place_in(old) in before or place_in(new) in after:
                before.add(place_in(old))
                after.add(place_in(new))
        if self.words:
            outlines = {_outline(one.row) for one in base if one.place in before}
            outlines |= {_outline(one.row) for one in head if one.place in after}
            lost = (row for row in matching.removed if _outline(row) in outlines)
            before |= {place_in(row) for row in lost if has_tags(row.tags)}
        if not before and not after:
            raise InputError(
                "no scenario is left to compare",
                None,
                "see --tags and what is named",
                fault=Fault.NOTHING_LEFT,
            )
        return frozenset(before), frozenset(after)

    def _read_tags(self, entries: Sequence[SideScenario]) -> _HasTags:
        known = {tag for entry in entries for tag in entry.row.tags}
        return read_tags(self.tags, known) if self.tags else lambda _: True

    def _pick(
        self,
        base: Sequence[SideScenario],
        head: Sequence[SideScenario],
        root: Path,
        has_tags: _HasTags,
    ) -> tuple[set[tuple[str, int]], set[tuple[str, int]]]:
        before, after = (base, head) if not self.words else ([], [])
        for word in self.words:
            target = _read_word(word)
            shown = shown_path(target.path.absolute(), root)
            old = [] if target.lines else _inside(base, shown)
            new = _inside(head, shown)
            for line in target.lines:
                new = [new[index] for index in at_line(line, [one.span for one in new])]
            if not old and not new:
                raise _no_scenario(word, target, _inside(head, shown))
            before, after = [*before, *old], [*after, *new]
        return (
            {entry.place for entry in before if has_tags(entry.row.tags)},
            {entry.place for entry in after if has_tags(entry.row.tags)},
        )


def _no_scenario(word: str, target: Target, inside: Sequence[SideScenario]) -> InputError:
    message, meant = f"neither side has a scenario at `{word}`", ""
    for line in target.lines if inside else ():
        nearest = min(inside, key=lambda one: abs(one.span.own - line))
        place = f"{nearest.row.file}:{nearest.row.line}"
        meant = f'the nearest is `{place}`, "{nearest.row.title}"'
    return InputError(message, None, meant, fault=Fault.NO_SUCH_SCENARIO)


def _read_word(word: str) -> Target:
    """Return what a word names; raise InputError where it is a line, and a name as it stands."""
    target = read_target(word)
    found = _FEATURE_FILE.fullmatch(word)
    if found and found["line"] and not target.lines:
        raise InputError(
            f"`{word}` may be a line of a file, or a file or folder of that name, which is here",
            None,
            "give what has that name another one",
            fault=Fault.SEVERAL_MEANT,
        )
    return target


def _outline(row: ScenarioEntry) -> Hashable:
    return row.file, row.feature, row.name


def _inside(entries: Iterable[SideScenario], shown: str) -> list[SideScenario]:
    """Return the entries of a file, or of all files in a folder."""
    return [
        entry
        for entry in entries
        if shown in (".", entry.row.file) or entry.row.file.startswith(f"{shown}/")
    ]
