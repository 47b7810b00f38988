"""A comparison as text: a summary, then the changes by direction, alike ones together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from exigent.analysis.compare import (
    LOSSES,
    Comparison,
    Direction,
    Flip,
    Gate,
    Place,
    Rename,
    StaleApproval,
    say_answer,
    say_direction,
    say_duty,
    say_fact_change,
    say_filled,
    usual_gates,
)
from exigent.report.comparison.lines import (
    QUIET,
    USUAL_LABEL,
    approval_lines,
    field_lines,
    heading_lines,
    place_lines,
)
from exigent.report.comparison.losses import loss_lines
from exigent.report.comparison.no_base import render_no_base
from exigent.report.comparison.summary import by_difference, say_summary
from exigent.report.comparison.terms import term_lines
from exigent.report.comparison.unseen import say_of_dates, unseen_lines
from exigent.report.comparison.verdict import verdict_lines
from exigent.report.text import Line, paragraph
from exigent.words import Decision, Vocabulary, count, width_of

_VERBS = {
    Direction.WIDER: ("discloses more than before", "disclose more than before"),
    Direction.OPENED: (
        "was refused, and turns on facts now",
        "were refused, and turn on facts now",
    ),
    Direction.NO_LONGER_KEPT_IN: (
        "is governed no longer, or was not governed and is allowed now",
        "are governed no longer, or were not governed and are allowed now",
    ),
    Direction.NARROWER: ("discloses less than before", "disclose less than before"),
    Direction.CHANGED: (
        "discloses as much as before, but otherwise",
        "disclose as much as before, but otherwise",
    ),
    Direction.NOW_IN_ERROR: ("is now in error", "are now in error"),
    Direction.NO_LONGER_IN_ERROR: ("is no longer in error", "are no longer in error"),
    Direction.OTHER_REASON: ("is refused for another reason", "are refused for another reason"),
}
# Neither those of a verdict nor those of a decision, but for the error, which is one.
_STYLES = {
    Direction.WIDER: "bold bright_magenta",
    Direction.OPENED: "bold bright_magenta",
    Direction.NO_LONGER_KEPT_IN: "bold bright_magenta",
    Direction.NARROWER: "bold bright_blue",
    Direction.CHANGED: "bold bright_yellow",
    Direction.NOW_IN_ERROR: "bold magenta reverse",
    Direction.NO_LONGER_IN_ERROR: "bold bright_white",
    Direction.OTHER_REASON: "bold bright_yellow",
}
_A_SCREEN = 24
# A longer name, of a file for example, stands on a line of its own.
_WIDEST_LABEL = 20


def render_comparison(
    comparison: Comparison,
    vocabulary: Vocabulary,
    width: int,
    gates: Collection[Gate] | None = None,
) -> Iterator[Line]:
    """Yield the lines of a comparison, its summary first, wrapped to `width` but for file names.

    Where they do not fit a screen the summary stands at the end again, with how the command
    ends by its gates, which are the usual ones if none are given.
    """
    yield from render_no_base(comparison, width)
    summary = say_summary(comparison)
    headline, *rest = summary
    yield from heading_lines(headline, width)
    for line in rest:
        yield from paragraph(line, "  ", width)
    differences = list(render_differences(comparison, vocabulary, width))
    if differences:
        # Each part ends with an empty line, which has nothing to part at the end.
        yield from [[], *differences[:-1]]
    if len(differences) > _A_SCREEN:
        asked = usual_gates(comparison) if gates is None else gates
        yield from [[], *verdict_lines(comparison, asked, summary, width)]


def render_differences(
    comparison: Comparison, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    """Yield what differs between two sides, wrapped to `width` characters but for file names.

    Flips that go the same way for the same reason stand together.
    """
    yield from term_lines(comparison, width)
    if comparison.is_of_two_regimes:
        yield from _regime_differences(comparison, vocabulary, width)
    else:
        order = {name: index for index, name in enumerate(comparison.regimes)}
        flips = sorted(comparison.flips, key=lambda flip: order.get(flip.regime, len(order)))
        for way in Direction:
            if way in LOSSES:
                yield from loss_lines(comparison, way, vocabulary, width)
                if way is Direction.REDATED and (dated := say_of_dates(comparison)):
                    for said in dated:
                        yield from paragraph(said, "  ", width)
                    yield []
            else:
                these = [flip for flip in flips if flip.direction is way]
                yield from _direction(way, these, vocabulary, width)
        yield from unseen_lines(comparison, vocabulary, width)
    yield from _renames(comparison.renamed, width)
    renamed = [f"{one.before} -> {one.after}" for one in comparison.regimes_renamed]
    yield from _names("renamed regimes", renamed, width)
    yield from _places("new scenarios", comparison.scenarios_added, width)
    yield from _names("new regimes", comparison.regimes_added, width)
    yield from _stale(comparison.stale, width)


def _direction(
    direction: Direction, flips: Sequence[Flip], vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    if not flips:
        return
    verb = _VERBS[direction][len(flips) != 1]
    heading = f"{say_direction(direction)}: {count(len(flips), 'cell')} {verb}"
    yield from heading_lines(heading, width, _STYLES[direction])
    for alike in _groups(flips):
        yield [(f"  {alike[0].regime}", "bold")]
        yield from _group(alike, ("before", "after"), USUAL_LABEL, vocabulary, width)
    yield []


def _regime_differences(
    comparison: Comparison, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    names = (comparison.base, comparison.head)
    longest = max(USUAL_LABEL, *(len(name) + 2 for name in names))
    label = longest if longest <= _WIDEST_LABEL else USUAL_LABEL
    for how, flips in by_difference(comparison).items():
        heading = f"{how}: {count(len(flips), 'scenario')}"
        yield from heading_lines(heading, width, _STYLES[flips[0].direction])
        for number, alike in enumerate(_groups(flips)):
            if number:
                yield []
            yield from _group(alike, names, label, vocabulary, width)
        yield []
    for way in LOSSES:
        yield from loss_lines(comparison, way, vocabulary, width)


def _groups(flips: Iterable[Flip]) -> Iterable[Sequence[Flip]]:
    groups: dict[object, list[Flip]] = {}
    for flip in flips:
        how = (flip.rules, flip.facts, flip.is_carried, flip.filled, flip.approval)
        groups.setdefault((flip.regime, flip.before, flip.after, *how), []).append(flip)
    return groups.values()


def _group(
    alike: Sequence[Flip],
    names: tuple[str, str],
    label: int,
    vocabulary: Vocabulary,
    width: int,
) -> Iterator[Line]:
    flip = alike[0]
    yield from _decision(names[0], flip.before, flip, label, vocabulary, width)
    yield from _decision(names[1], flip.after, flip, label, vocabulary, width)
    if flip.rules:
        rules = "rule" if len(flip.rules) == 1 else "rules"
        yield from field_lines("changed", f"{rules} {', '.join(flip.rules)}", width)
    if flip.is_carried:
        yield from field_lines("asked", "as the base asked it; the head no longer does", width)
    if flip.filled:
        yield from field_lines("asked", say_filled(flip.filled), width)
    for fact in flip.facts:
        yield from field_lines("scenario", say_fact_change(fact), width)
    yield from approval_lines(flip.approval, width)
    for one in alike:
        yield from place_lines(one.scenario, "    ", width)


def _decision(
    name: str, decision: Decision, flip: Flip, label: int, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    texts = [say_answer(decision, vocabulary)]
    if decision.note:
        texts.append(decision.note)
    texts += [f"{reason.rule}: {reason.because}" for reason in decision.reasons]
    if flip.before.obligations != flip.after.obligations:
        texts += [f"duty: {say_duty(duty, vocabulary)}" for duty in decision.obligations]
    if width_of(name) + 2 > label:
        yield [(f"    {name}", QUIET)]
        name = ""
    for number, text in enumerate(texts):
        yield from field_lines("" if number else name, text, width, label)


def _renames(renames: Sequence[Rename], width: int) -> Iterator[Line]:
    if not renames:
        return
    yield [("renamed scenarios, with the same facts", "bold")]
    features = groupby(renames, key=lambda one: (one.before.feature, one.after.feature))
    for (before, after), several in features:
        alike = list(several)
        moved = [one for one in alike if _own(one.before) == _own(one.after)]
        if moved:
            told = f"{before} -> {after}: {count(len(moved), 'scenario')} under another feature"
            yield from paragraph(told, "  ", width)
        for one in alike:
            if one not in moved:
                yield from place_lines(one.before, "  ", width)
                yield from place_lines(one.after, "    ", width, "-> ")
    yield []


def _own(place: Place) -> object:
    return (place.name, place.example)


def _places(heading: str, places: Sequence[Place], width: int) -> Iterator[Line]:
    if not places:
        return
    yield [(heading, "bold")]
    for place in places:
        yield from place_lines(place, "  ", width)
    yield []


def _names(heading: str, names: Sequence[str], width: int) -> Iterator[Line]:
    if names:
        yield from heading_lines(f"{heading}: {', '.join(names)}", width)
        yield []


def _stale(stale: Sequence[StaleApproval], width: int) -> Iterator[Line]:
    if not stale:
        return
    heading = "stale approvals: these changes do not happen, and the entries can be deleted"
    yield from heading_lines(heading, width)
    for one in stale:
        yield from paragraph(": ".join(filter(None, (one.regime, one.scenario))), "  ", width)
        if one.direction:
            lost = say_direction(Direction(one.direction))
            yield from field_lines("change", f"{lost}: {one.what}", width)
        else:
            yield from field_lines("before", one.before, width)
            yield from field_lines("after", one.after, width)
        yield from approval_lines(one.approval, width)
        yield [(f"    {one.file}:{one.line}", QUIET)]
    yield []
