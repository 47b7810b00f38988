"""What the base asked or checked and the head no longer does, on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from exigent.analysis.compare import (
    COUNTS_TIME,
    Comparison,
    Direction,
    Loss,
    Removed,
    say_fact_change,
)
from exigent.bench import WitnessEntry
from exigent.report.comparison.lines import (
    QUIET,
    approval_lines,
    field_lines,
    heading_lines,
    place_lines,
)
from exigent.report.matrix import describe_answer, say_request
from exigent.report.text import Line
from exigent.words import Vocabulary, count

_STYLE = "bold bright_magenta"


def loss_lines(
    comparison: Comparison, direction: Direction, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
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
            dated = [loss for loss in losses if not loss.what.startswith(COUNTS_TIME)]
            counting = [loss for loss in losses if loss.what.startswith(COUNTS_TIME)]
            yield from _section(dated, "regime", _REDATED, width)
            yield from _section(counting, "regime", _COUNTS_ELSE, width)
        case Direction.UNPROVED:
            yield from _section(losses, "claim", _UNPROVED, width, vocabulary)
        case Direction.DUTY_LOOSER | Direction.DUTY_STRICTER | Direction.DUTY_CHANGED:
            yield from _section(losses, "case", _DUTIES[direction], width)


_CANNOT = ("cannot be asked", "of the base, so that nobody knows what the head would answer")
_REMOVED = {
    Removed.SCENARIO: ("removed", "of the base"),
    Removed.REGIME: ("removed", "of the base"),
    Removed.CHECK: ("removed", "of which the base expected something and the head nothing"),
    Removed.DUTY: (
        "removed",
        "of a duty that the base expected something of, and the head nothing",
    ),
}
_MEANS_ELSE = (
    "means else",
    "changed: the head does not mean by it what the scenarios of the base do",
)
_REDATED = ("redated", "in force on other dates than before")
_COUNTS_ELSE = ("redated", "counting time otherwise than before")
_RESTATED = ("restated", "with other facts than before; any flip is of those before")

_UNPROVED = ("unproved", "about every request that the base had proved or held by a sample")
_DUTIES = {
    Direction.DUTY_LOOSER: (
        "duty looser",
        "of a duty that is due later, or no longer owed or broken",
    ),
    Direction.DUTY_STRICTER: (
        "duty stricter",
        "of a duty that is due earlier, or newly owed or broken",
    ),
    Direction.DUTY_CHANGED: (
        "duty changed",
        "of a duty that stands otherwise after the same events",
    ),
}

_FIELDS = {
    Direction.CANNOT_BE_ASKED: "because",
    Direction.MEANS_ELSE: "words",
    Direction.REDATED: "in force",
    Direction.UNPROVED: "claim",
    **dict.fromkeys(_DUTIES, "duty"),
}


def _section(
    losses: Sequence[Loss],
    noun: str,
    words: tuple[str, str],
    width: int,
    vocabulary: Vocabulary | None = None,
) -> Iterator[Line]:
    if not losses:
        return
    thing = "cell" if noun == Removed.CHECK else noun
    heading = f"{words[0]}: {count(len(losses), thing)} {words[1]}"
    yield from heading_lines(heading, width, _STYLE)
    for alike in _groups(losses):
        yield from _group(alike, width)
        if vocabulary is not None and alike[0].witness is not None:
            yield from _witness_lines(alike[0].witness, vocabulary, width)
    yield []


def _groups(losses: Iterable[Loss]) -> Iterable[Sequence[Loss]]:
    for _, alike in groupby(losses, key=_what_is_told):
        yield list(alike)


def _group(alike: Sequence[Loss], width: int) -> Iterator[Line]:
    loss = alike[0]
    if loss.regime:
        yield [(f"  {loss.regime}", "bold")]
    for one in alike:
        if one.scenario is not None:
            yield from place_lines(one.scenario, "    " if loss.regime else "  ", width)
    if loss.direction in _FIELDS:
        is_of_time = loss.what.startswith(COUNTS_TIME)
        field = "time" if is_of_time else _FIELDS[loss.direction]
        yield from field_lines(field, loss.what.removeprefix(COUNTS_TIME), width)
    if loss.direction is Direction.RESTATED:
        facts = [say_fact_change(fact) for fact in loss.facts]
        events = loss.what.removeprefix("; ".join(facts)).removeprefix("; ")
        for said in filter(None, (*facts, events)):
            yield from field_lines("scenario", said, width)
    yield from approval_lines(loss.approval, width)
    if loss.file:
        yield [(f"    {loss.file}:{loss.line}", QUIET)]


def _what_is_told(loss: Loss) -> object:
    return loss.regime, loss.what, loss.approval, loss.witness


def _witness_lines(witness: WitnessEntry, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the request that refutes a claim, what is answered to it, and it as a scenario."""
    yield from field_lines("refuted", f"by {say_request(witness)}", width)
    for name, decision in witness.decisions.items():
        yield from field_lines("regime", name, width)
        for field, text in describe_answer(None, decision, vocabulary):
            yield from field_lines(field, text, width)
    yield []
    yield from ([(line, "")] for line in witness.scenario.splitlines())
