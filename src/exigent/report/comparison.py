"""A comparison as text: the flips by direction, alike ones together, and a last line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from exigent.compare.comparison import (
    Comparison,
    Direction,
    Flip,
    Place,
    Rename,
    StaleApproval,
)
from exigent.compare.wording import say_answer, say_duty, say_place
from exigent.decision import Decision
from exigent.report.no_base import NOTHING_COMPARED, render_no_base
from exigent.report.terminal.grid import Line
from exigent.report.wrapping import paragraph
from exigent.vocabulary import Vocabulary
from exigent.width import pad

_HEADINGS = {
    Direction.WIDER: "disclose more than before",
    Direction.NARROWER: "disclose less than before",
    Direction.CHANGED: "disclose as much as before, but otherwise",
    Direction.NOW_IN_ERROR: "are now in error",
    Direction.NO_LONGER_IN_ERROR: "are no longer in error",
}
# Neither those of a verdict nor those of a decision, but for the error, which is one.
_STYLES = {
    Direction.WIDER: "bold bright_magenta",
    Direction.NARROWER: "bold bright_blue",
    Direction.CHANGED: "bold bright_yellow",
    Direction.NOW_IN_ERROR: "bold magenta reverse",
    Direction.NO_LONGER_IN_ERROR: "bold bright_white",
}
_QUIET = "bright_black"


def render_comparison(comparison: Comparison, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the lines of a comparison, its totals last, wrapped to `width` but for file names."""
    yield from render_no_base(comparison, width)
    yield from render_differences(comparison, vocabulary, width)
    yield from _styled(paragraph(say_totals(comparison), "", width), "bold")


def render_differences(
    comparison: Comparison, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    """Yield what differs between two sides, wrapped to `width` characters but for file names.

    Flips that go the same way for the same reason stand together.
    """
    order = {name: index for index, name in enumerate(comparison.regimes)}
    flips_in_order = sorted(comparison.flips, key=lambda flip: order.get(flip.regime, len(order)))
    for direction in Direction:
        flips = [flip for flip in flips_in_order if flip.direction is direction]
        if flips:
            yield from _direction(direction, flips, vocabulary, width)
    yield from _renames(comparison.renamed, width)
    yield from _places("new scenarios", comparison.scenarios_added, width)
    yield from _places("scenarios that are gone", comparison.scenarios_removed, width)
    yield from _names("new regimes", comparison.regimes_added, width)
    yield from _names("regimes that are gone", comparison.regimes_removed, width)
    yield from _stale(comparison.stale, width)


def say_totals(comparison: Comparison) -> str:
    """Return in one line what came out of a comparison."""
    cells = _count(comparison.cells, "cell")
    sides = f"{comparison.base} -> {comparison.head}"
    parts = [f"{sides}: {_count(len(comparison.flips), 'flip')} in {cells}"]
    if not comparison.flips:
        parts = [f"{sides}: no decision differs in {cells}"]
    if comparison.no_base is not None:
        parts = [f"{sides}: {NOTHING_COMPARED}"]
    counts = Counter(flip.direction for flip in comparison.flips)
    parts += [f"{counts[way]} {say_direction(way)}" for way in Direction if counts[way]]
    if comparison.flips:
        parts.append(f"{len(comparison.unapproved)} not approved")
    listed = (
        (len(comparison.renamed), "renamed scenario"),
        (len(comparison.scenarios_added), "new scenario"),
        (len(comparison.scenarios_removed), "removed scenario"),
        (len(comparison.regimes_added), "new regime"),
        (len(comparison.regimes_removed), "removed regime"),
        (len(comparison.stale), "stale approval"),
    )
    parts += [_count(number, noun) for number, noun in listed if number]
    if comparison.failed:
        checks = _count(comparison.failed, "failed check")
        parts.append(f"{checks} in the head")
    if comparison.in_error:
        parts.append(f"{_count(comparison.in_error, 'cell')} of the head in error")
    return "; ".join(parts)


def say_direction(direction: Direction) -> str:
    """Return a direction as words."""
    return direction.value.replace("_", " ")


def render_comparison_json(comparison: Comparison) -> bytes:
    """Return a comparison as JSON, indented, with a line feed at its end."""
    return msgspec.json.format(msgspec.json.encode(comparison), indent=1) + b"\n"


def _direction(
    direction: Direction, flips: Sequence[Flip], vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    cells = _count(len(flips), "cell")
    verbs = _HEADINGS[direction]
    if len(flips) == 1:
        verbs = verbs.replace("disclose ", "discloses ").replace("are ", "is ", 1)
    heading = f"{say_direction(direction)}: {cells} {verbs}"
    yield from _styled(paragraph(heading, "", width), _STYLES[direction])
    for alike in _groups(flips):
        yield from _group(alike, vocabulary, width)
    yield []


def _groups(flips: Iterable[Flip]) -> Iterable[Sequence[Flip]]:
    groups: dict[object, list[Flip]] = {}
    for flip in flips:
        key = (flip.regime, flip.before, flip.after, flip.rules, flip.facts, flip.approval)
        groups.setdefault(key, []).append(flip)
    return groups.values()


def _group(alike: Sequence[Flip], vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    flip = alike[0]
    yield [(f"  {flip.regime}", "bold")]
    yield from _decision("before", flip.before, flip, vocabulary, width)
    yield from _decision("after", flip.after, flip, vocabulary, width)
    if flip.rules:
        rules = "rule" if len(flip.rules) == 1 else "rules"
        yield from _field("changed", f"{rules} {', '.join(flip.rules)}", width)
    for fact in flip.facts:
        before, after = fact.before or "not stated", fact.after or "not stated"
        yield from _field("scenario", f"{fact.name}: {before} -> {after}", width)
    if flip.approval is not None:
        approved = f"by {flip.approval.by}: {flip.approval.why}"
        yield from _field("approved", approved, width)
    for one in alike:
        yield from _place(one.scenario, "    ", width)


def _decision(
    name: str, decision: Decision, flip: Flip, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    yield from _field(name, say_answer(decision, vocabulary), width)
    if decision.note:
        yield from _field("", decision.note, width)
    for reason in decision.reasons:
        yield from _field("", f"{reason.rule}: {reason.because}", width)
    if flip.before.obligations != flip.after.obligations:
        for duty in decision.obligations:
            yield from _field("", f"duty: {say_duty(duty, vocabulary)}", width)


def _field(name: str, text: str, width: int) -> Iterator[Line]:
    indent = " " * 15
    for number, line in enumerate(paragraph(text, indent, width)):
        (words, style), *_ = line
        first = pad(f"    {name}", len(indent))
        yield [(first, _QUIET), (words.removeprefix(indent), style)] if number == 0 else line


def _renames(renames: Sequence[Rename], width: int) -> Iterator[Line]:
    if not renames:
        return
    yield [("renamed scenarios, with the same facts", "bold")]
    features = groupby(renames, key=lambda one: (one.before.feature, one.after.feature))
    for (before, after), several in features:
        alike = list(several)
        moved = [one for one in alike if _own(one.before) == _own(one.after)]
        if moved:
            told = f"{before} -> {after}: {_count(len(moved), 'scenario')} under another feature"
            yield from paragraph(told, "  ", width)
        for one in alike:
            if one not in moved:
                yield from _place(one.before, "  ", width)
                yield from _place(one.after, "    ", width, "-> ")
    yield []


def _own(place: Place) -> object:
    return (place.name, place.example)


def _places(heading: str, places: Sequence[Place], width: int) -> Iterator[Line]:
    if not places:
        return
    yield [(heading, "bold")]
    for place in places:
        yield from _place(place, "  ", width)
    yield []


def _place(place: Place, indent: str, width: int, before: str = "") -> Iterator[Line]:
    """Yield a scenario and where it stands, on one line if both fit."""
    text = before + say_place(place)
    where = f"{place.file}:{place.line}"
    if len(indent) + len(text) + 2 + len(where) <= width:
        yield [(f"{indent}{text}  ", ""), (where, _QUIET)]
        return
    yield from paragraph(text, indent, width)
    yield [(f"{' ' * len(indent)}  {where}", _QUIET)]


def _names(heading: str, names: Sequence[str], width: int) -> Iterator[Line]:
    if names:
        yield from _styled(paragraph(f"{heading}: {', '.join(names)}", "", width), "bold")
        yield []


def _stale(stale: Sequence[StaleApproval], width: int) -> Iterator[Line]:
    if not stale:
        return
    heading = "stale approvals: these flips do not happen, and the entries can be deleted"
    yield from _styled(paragraph(heading, "", width), "bold")
    for one in stale:
        yield from paragraph(f"{one.regime}: {one.scenario}", "  ", width)
        yield from _field("before", one.before, width)
        yield from _field("after", one.after, width)
        yield from _field("approved", f"by {one.approval.by}: {one.approval.why}", width)
        yield [(f"    {one.file}:{one.line}", _QUIET)]
    yield []


def _styled(lines: Iterable[Line], style: str) -> Iterator[Line]:
    for line in lines:
        yield [(text, style) for text, _ in line]


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
