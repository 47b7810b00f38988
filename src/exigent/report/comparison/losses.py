"""What the base asked or checked and the head no longer does, on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from exigent.analysis.compare import Comparison, Direction, Loss, Removed, say_fact_change
from exigent.report.comparison.lines import (
    QUIET,
    approval_lines,
    field_lines,
    heading_lines,
    place_lines,
)
from exigent.report.text import Line
from exigent.words import count

_STYLE = "bold bright_magenta"


def loss_lines(comparison: Comparison, direction: Direction, width: int) -> Iterator[Line]:
    """Yield the losses of one direction, a kind at a time, under a heading that counts them."""
    losses = [loss for loss in comparison.losses if loss.direction is direction]
    match direction:
        case Direction.CANNOT_BE_ASKED:
            yield from _section(losses, "scenario", _CANNOT, width)
        case Direction.MEANS_ELSE:
            yield from _section(losses, "meaning", _MEANS_ELSE, width)
        case Direction.REMOVED:
            for what in Removed:
                these = [loss for loss in losses if loss.what == what]
                yield from _section(these, what, _REMOVED[what], width)
        case Direction.RESTATED:
            yield from _section(losses, "scenario", _RESTATED, width)
        case Direction.REDATED:
            yield from _section(losses, "regime", _REDATED, width)
        case Direction.UNPROVED:
            yield from _section(losses, "claim", _UNPROVED, width)


_CANNOT = ("cannot be asked", "of the base, so that nobody knows what the head would answer")
_REMOVED = {
    Removed.SCENARIO: ("removed", "of the base"),
    Removed.REGIME: ("removed", "of the base"),
    Removed.CHECK: ("removed", "of which the base expected something and the head nothing"),
}
_MEANS_ELSE = (
    "means else",
    "changed: the head does not mean by it what the scenarios of the base do",
)
_REDATED = ("redated", "in force on other dates than before")
_RESTATED = ("restated", "with other facts than before; any flip is of those before")

_UNPROVED = ("unproved", "about every request that the base had proved or held by a sample")

_FIELDS = {
    Direction.CANNOT_BE_ASKED: "because",
    Direction.MEANS_ELSE: "words",
    Direction.REDATED: "in force",
    Direction.UNPROVED: "claim",
}


def _section(
    losses: Sequence[Loss], noun: str, words: tuple[str, str], width: int
) -> Iterator[Line]:
    if not losses:
        return
    thing = "cell" if noun == Removed.CHECK else noun
    heading = f"{words[0]}: {count(len(losses), thing)} {words[1]}"
    yield from heading_lines(heading, width, _STYLE)
    for alike in _groups(losses):
        yield from _group(alike, width)
    yield []


def _groups(losses: Iterable[Loss]) -> Iterable[Sequence[Loss]]:
    for _, alike in groupby(losses, key=lambda loss: (loss.regime, loss.what, loss.approval)):
        yield list(alike)


def _group(alike: Sequence[Loss], width: int) -> Iterator[Line]:
    loss = alike[0]
    if loss.regime:
        yield [(f"  {loss.regime}", "bold")]
    for one in alike:
        if one.scenario is not None:
            yield from place_lines(one.scenario, "    " if loss.regime else "  ", width)
    if loss.direction in _FIELDS:
        yield from field_lines(_FIELDS[loss.direction], loss.what, width)
    for fact in loss.facts:
        yield from field_lines("scenario", say_fact_change(fact), width)
    yield from approval_lines(loss.approval, width)
    if loss.file:
        yield [(f"    {loss.file}:{loss.line}", QUIET)]
