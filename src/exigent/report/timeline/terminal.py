"""Duties over time as text: what happened, and then for each regime what is due when, in order."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.timeline import DutyCourse, DutyTimeline, RegimeLane
from exigent.report.matrix import STATUSES
from exigent.report.text import Line, hanging, hung, paragraph, styled
from exigent.report.timeline.counts import say_total
from exigent.report.timeline.wording import (
    by_deadline,
    say_answer,
    say_course,
    say_deadline,
    say_event,
    say_until,
    say_when,
    say_why,
    say_without_duties,
    statuses_of,
    with_duties,
)
from exigent.words import pad, width_of

_WORD = max(len(glyph.name) for glyph in STATUSES.values())
_DEADLINE = len("by 2026-03-09 22:10")
_QUIET = "bright_black"


def render_timeline(timeline: DutyTimeline, width: int) -> Iterator[Line]:
    """Yield the lines of a timeline, wrapped to `width`."""
    yield from styled(paragraph(timeline.title, "", width), "bold")
    yield [(f"{timeline.file}:{timeline.line}", _QUIET)]
    yield []
    yield from _events(timeline, width)
    shown = with_duties(timeline)
    for lane in shown:
        yield []
        yield from _lane(lane, timeline, width)
    yield []
    without = say_without_duties(timeline)
    if without:
        yield from hung(without, width, "", "  ")
        yield []
    total = f"{say_total(statuses_of(shown), len(shown))}, {say_until(timeline)}"
    yield from styled(paragraph(total, "", width), "bold")


def _events(timeline: DutyTimeline, width: int) -> Iterator[Line]:
    yield [("what happened", "bold underline")]
    beside = max((width_of(say_when(event)) for event in timeline.events), default=0)
    for event in timeline.events:
        heads = [(f"  {pad(say_when(event), beside)}  ", "")]
        yield from hanging(heads, say_event(event, timeline), width)


def _lane(lane: RegimeLane, timeline: DutyTimeline, width: int) -> Iterator[Line]:
    yield [(lane.regime, "bold"), (f"  {lane.zone}" if lane.zone else "", _QUIET)]
    yield from hung(f"  {say_answer(lane)}", width, "", "    ")
    for doubt in lane.doubts:
        yield from hung(f"  {doubt}", width, _QUIET, "    ")
    if lane.note:
        yield from hung(f"  {lane.note}", width, "", "    ")
    told = {event.event: event.at for event in timeline.events}
    for event in lane.events:
        if event.at != told.get(event.event, event.at):
            yield from hung(f"  {event.says}: here {event.at}", width, "", "    ")
    for duty in by_deadline(lane):
        yield from _duty(duty, width)


def _duty(duty: DutyCourse, width: int) -> Iterator[Line]:
    glyph = STATUSES[duty.state.status]
    none = "time not known" if duty.state.by_is_unknown else "no fixed time"
    deadline = say_deadline(duty) or none
    heads = [
        (f"  {glyph.sign} {glyph.name:<{_WORD}}", glyph.style),
        (f"  {pad(deadline, _DEADLINE)}  ", ""),
    ]
    yield from hanging(heads, duty.says, width)
    indent = " " * (sum(width_of(text) for text, _ in heads) if width >= 80 else 4)
    told = ". ".join(filter(None, (say_course(duty), say_why(duty))))
    if told:
        yield from hung(indent + told, width, _QUIET, f"{indent}  ")
