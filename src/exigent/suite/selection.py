"""Which scenarios of a suite to run: by tag expression, by file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cucumber_tag_expressions import parse as parse_expression
from cucumber_tag_expressions.parser import TagExpressionError

from exigent.errors import InputError
from exigent.location import Location, is_there, shown_path
from exigent.suite.reading import Scenario

_LINE = re.compile(r"(.+?):([0-9]+)")
_MOST_DIGITS = 9
_LONGEST_EXPRESSION = 1_000


@dataclass(frozen=True, slots=True)
class Target:
    """What the user named: a file or folder, and the lines in it, if any."""

    path: Path
    lines: frozenset[int] = frozenset()


def read_target(word: str) -> Target:
    """Read `FILE`, `FOLDER` or `FILE:LINE`."""
    match = _LINE.fullmatch(word)
    if match and not is_there(Path(word)):
        path, line = match.groups()
        if len(line) > _MOST_DIGITS:
            raise InputError("no file has so many lines", Location(path))
        return Target(Path(path), frozenset({int(line)}))
    return Target(Path(word))


def select_lines(
    scenarios: Sequence[Scenario], targets: Iterable[Target], root: Path
) -> list[Scenario]:
    """Keep the scenarios at the lines that targets name; files without lines stay whole.

    A line inside a scenario means that scenario, a row of its Examples that row.
    Raises InputError for a line before the first scenario of its file.
    """
    wanted: dict[str, set[int]] = {}
    whole: set[str] = set()
    for target in targets:
        shown = shown_path(target.path, root)
        if target.lines:
            wanted.setdefault(shown, set()).update(target.lines)
        else:
            whole.add(shown)
    chosen: dict[int, Scenario] = {}
    for index, scenario in enumerate(scenarios):
        path = scenario.location.path
        if path not in wanted or path in whole:
            chosen[index] = scenario
    for path, lines in wanted.items():
        inside = [(i, s) for i, s in enumerate(scenarios) if s.location.path == path]
        for line in lines:
            chosen.update(_at_line(inside, line, Location(path, line)))
    return [chosen[index] for index in sorted(chosen)]


def select_tags(scenarios: Sequence[Scenario], expression: str) -> list[Scenario]:
    """Keep the scenarios that a Cucumber tag expression matches; raise InputError if it is wrong."""
    if len(expression) > _LONGEST_EXPRESSION:
        # It is read and evaluated by functions that call themselves.
        most = f"at most {_LONGEST_EXPRESSION} letters are read"
        raise InputError(f"the tag expression has {len(expression)} letters, and {most}")
    try:
        wanted = parse_expression(expression)
    except TagExpressionError as error:
        said = str(error).splitlines()[0].partition(" (expressions=")[0]
        raise InputError(f"the tag expression `{expression}` is wrong: {said}") from None
    return [scenario for scenario in scenarios if wanted.evaluate(list(scenario.text.tags))]


def _at_line(
    inside: Sequence[tuple[int, Scenario]], line: int, place: Location
) -> dict[int, Scenario]:
    rows = {index: s for index, s in inside if s.location.line == line}
    if rows:
        return rows
    start = max((s.text.start for _, s in inside if s.text.start <= line), default=None)
    if start is None:
        raise InputError("no scenario stands at or before this line", place)
    return {index: s for index, s in inside if s.text.start == start}
