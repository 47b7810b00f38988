"""Duties over time drawn: a lane a regime, a row a duty, and the times across all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from exigent.analysis.timeline import DutyCourse, DutyTimeline, RegimeLane
from exigent.report.matrix import STATUSES
from exigent.report.picture import (
    CAPITAL,
    INK,
    LEADING,
    LINE,
    MARGIN,
    PAPER,
    QUIET,
    SMALL,
    WIDTH,
    Box,
    Dot,
    Shape,
    Sheet,
    Sign,
    Strip,
    Stroke,
    Words,
    clean,
    measure,
    shorten,
    stack,
    wrap,
)
from exigent.report.timeline.palette import BANDS, StatusBand
from exigent.report.timeline.scale import Scale, make_scale
from exigent.report.timeline.wording import (
    by_deadline,
    say_answer,
    say_deadline,
    say_doubts,
    say_event,
    say_until,
    say_when,
    say_without_duties,
    with_duties,
)
from exigent.words import Status

_PITCH = SMALL * LEADING
_LABEL = 168.0
_STATUS = 50.0
_APART = 5.0
_NAME = 8.0
# As a part of the sheet; the answer stands beside it.
_WIDEST_NAME = 0.5
_MARK = 8.0
_MARK_SIGN = 6.5
_TICK = 1.4
_NUMBER = 4.6
_TIME = 6.2
_BETWEEN = 4.5
_MOST_LINES = 3
# These are told by where a band begins, and by that there is none.
_WITHOUT_MARK = (Status.OWED, Status.NOT_OWED)
_TURN = 50.0
# The sine and the cosine of that turn: how high and wide a turned line is.
_RISE, _REACH = 0.766, 0.643
# Signs stand on a baseline as capitals do: lower ones are raised by so much of their size.
_RAISED = {"o": 0.09, "x": 0.09, ".": 0.28}
_END_OF_DAY = "end of the day"
_MEANING = (
    "Times stand in their order and not to scale, each as clocks in the regime's zone show it. "
    "A thin upright line is an event, numbered as above; a short bar in a row is the duty's "
    "deadline."
)


@dataclass(frozen=True, slots=True)
class _LaneFrame:
    """Where lanes are drawn: what they share; `on` is the time that was asked for, if one was."""

    scale: Scale
    left: float
    width: float
    on: str

    def x(self, time: str, *, is_after: bool = False) -> float:
        return self.left + self.scale.at(time, is_after=is_after)

    @property
    def right(self) -> float:
        return self.left + self.scale.width

    @property
    def end(self) -> float:
        """Where what is known ends."""
        return self.x(self.on) if self.on else self.right - _APART


def lay_out_timeline(timeline: DutyTimeline, caution: str = "") -> Sheet:
    """Return a picture of a timeline."""
    lanes = with_duties(timeline)
    room = WIDTH - 2 * MARGIN - _LABEL - _STATUS - 2 * _APART
    scale = make_scale(_times(timeline, lanes), room)
    left = MARGIN + _LABEL + _APART
    frame = _LaneFrame(scale, left, left + scale.width + _APART + _STATUS + MARGIN, timeline.on)
    strips = (
        partial(_axis, lanes, frame),
        *(partial(_lane, lane, frame) for lane in lanes),
        partial(_legend, lanes),
    )
    return stack(timeline.title, frame.width, strips, _remarks(timeline, caution))


def _times(timeline: DutyTimeline, lanes: Sequence[RegimeLane]) -> Iterator[str]:
    yield timeline.on
    for event in timeline.events:
        yield event.at
    for lane in lanes:
        yield from (event.at for event in lane.events)
        for duty in lane.duties:
            yield from (duty.state.since, say_deadline(duty))
            yield from (change.at for change in duty.course)


def _axis(lanes: Sequence[RegimeLane], frame: _LaneFrame, top: float) -> Strip:
    """Return the times over the lanes, and the numbers of the events."""
    longest = max((measure(time, _TIME) for time in frame.scale.times), default=0.0)
    foot = top + longest * _RISE + _TIME
    parts: list[Shape] = [
        Words(frame.x(time) + _TIME * CAPITAL / 2, foot, label, _TIME, QUIET, angle=_TURN)
        for time, label in _labels(frame.scale.times)
    ]
    middle = foot + _APART + _NUMBER
    numbered = _numbered(lanes, frame)
    rows = max((len(numbers) for _, numbers in numbered), default=0)
    end = middle + max(2 * rows - 1, 0) * _NUMBER + 2
    places = [frame.x(time) for time in frame.scale.times]
    parts += [Stroke((x, foot + 2), (x, end), LINE, 0.5) for x in places]
    for x, numbers in numbered:
        for place, number in enumerate(numbers):
            y = middle + place * 2 * _NUMBER
            parts += [Dot(x, y, _NUMBER, INK), Sign(x, y, str(number), 5.5, PAPER)]
    return Strip(tuple(parts), end - top)


def _labels(times: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield times with what is written of them: their day once, however many are on it."""
    day = ""
    for time in times:
        told = time
        if time.startswith(day) and day:
            told = time.removeprefix(day).strip() or _END_OF_DAY
        day = time[: len("2026-03-09")]
        yield time, told


def _numbered(lanes: Sequence[RegimeLane], frame: _LaneFrame) -> list[tuple[float, list[int]]]:
    """Return the numbers of the events at their places, of which one can have several."""
    placed: dict[float, list[int]] = {}
    for lane in lanes:
        for number, event in enumerate(lane.events, start=1):
            numbers = placed.setdefault(frame.x(event.at), []) if event.at else [number]
            if number not in numbers:
                numbers.append(number)
    return [(x, sorted(numbers)) for x, numbers in placed.items()]


def _lane(lane: RegimeLane, frame: _LaneFrame, top: float) -> Strip:
    """Return a regime: its name and answer, and a row for each of its duties."""
    y = top + _APART
    parts: list[Shape] = [Stroke((MARGIN, top), (frame.width - MARGIN, top), LINE, 0.5)]
    baseline = y + _NAME * CAPITAL
    name = shorten(clean(lane.regime), frame.width * _WIDEST_NAME, _NAME, bold=True)
    parts.append(Words(MARGIN, baseline, name, _NAME, INK, bold=True))
    beside = max(MARGIN + measure(name, _NAME, bold=True) + _APART, frame.left)
    says = clean("; ".join(filter(None, (say_answer(lane), lane.note))))
    room = frame.width - MARGIN - beside
    parts.append(Words(beside, baseline, shorten(says, room, SMALL), SMALL, QUIET))
    y += _NAME * LEADING + 2
    first = y
    for duty in by_deadline(lane):
        strip = _row(duty, frame, y)
        parts += strip.parts
        y += strip.height
    for event in lane.events:
        if event.at:
            x = frame.x(event.at)
            parts.append(Stroke((x, first), (x, y), LINE, 0.8))
    if frame.on:
        parts.append(Stroke((frame.end, first), (frame.end, y), INK, 1.0))
    return Strip(tuple(parts), y + _APART - top)


def _row(duty: DutyCourse, frame: _LaneFrame, top: float) -> Strip:
    """Return a duty: what it is, how it stood from time to time, and how it stands."""
    lines = wrap(duty.label, _LABEL - _APART, SMALL, most=_MOST_LINES)
    height = max(len(lines) * _PITCH, _MARK) + _BETWEEN
    middle = top + height / 2
    first = middle - len(lines) * _PITCH / 2 + (_PITCH + SMALL * CAPITAL) / 2
    parts: list[Shape] = [
        Words(MARGIN + _APART, first + at * _PITCH, line, SMALL, INK)
        for at, line in enumerate(lines)
    ]
    parts += _bands(duty, frame, middle)
    deadline = frame.x(say_deadline(duty))
    if deadline > frame.left:
        parts.append(Box(deadline - _TICK / 2, middle - 5.0, _TICK, 10.0, fill=INK, is_mark=True))
    glyph = STATUSES[duty.state.status]
    parts += _mark(duty.state.status, frame.right + _MARK / 2, middle)
    baseline = middle + SMALL * CAPITAL / 2
    parts.append(Words(frame.right + _MARK + 3, baseline, glyph.name, SMALL, INK))
    return Strip(tuple(parts), height)


def _bands(duty: DutyCourse, frame: _LaneFrame, middle: float) -> Iterator[Shape]:
    """Yield how a duty stood from each change of its status to the next."""
    starts = [frame.x(change.at, is_after=change.is_after) for change in duty.course]
    for change, (start, end) in zip(duty.course, pairwise([*starts, frame.end]), strict=True):
        band = BANDS[change.status]
        if band.fill and end > start:
            yield _band(band, start, end, middle)
    for change, start in zip(duty.course, starts, strict=True):
        if change.status not in _WITHOUT_MARK:
            yield from _mark(change.status, start, middle)


def _band(band: StatusBand, start: float, end: float, middle: float) -> Box:
    width = 0.5 if band.edge else 0.0
    return Box(
        start, middle - band.height / 2, end - start, band.height, band.fill, band.edge, width
    )


def _mark(status: Status, x: float, y: float) -> Iterator[Shape]:
    """Yield the sign of a status about a point."""
    band = BANDS[status]
    yield Dot(x, y, _MARK / 2, band.edge or band.mark)
    if band.edge and band.mark != band.edge:
        yield Dot(x, y, _MARK / 2 - 0.5, band.mark)
    sign = STATUSES[status].sign
    yield Sign(x, y - _RAISED.get(sign, 0.0) * _MARK_SIGN, sign, _MARK_SIGN, band.ink)


def _legend(lanes: Sequence[RegimeLane], top: float) -> Strip:
    """Return the signs of those statuses that are drawn, with their words."""
    shown = {change.status for lane in lanes for duty in lane.duties for change in duty.course}
    x, middle = MARGIN + _MARK / 2, top + _APART + _MARK / 2
    parts: list[Shape] = []
    for status, glyph in STATUSES.items():
        if status in shown:
            parts += _mark(status, x, middle)
            beside = x + _MARK / 2 + 3
            parts.append(Words(beside, middle + SMALL * CAPITAL / 2, glyph.name, SMALL, INK))
            x = beside + measure(glyph.name, SMALL) + 12
    return Strip(tuple(parts), _APART + (_MARK + _APART if parts else 0.0))


def _remarks(timeline: DutyTimeline, caution: str) -> Iterator[str]:
    for number, event in enumerate(timeline.events, start=1):
        yield f"{number}  {say_when(event)}: {say_event(event, timeline)}"
    without = say_without_duties(timeline)
    yield f"{without[:1].upper()}{without[1:]}." if without else ""
    until = say_until(timeline)
    yield f"{until[:1].upper()}{until[1:]}. {_MEANING}"
    yield from say_doubts(with_duties(timeline))
    yield caution
