"""What it takes to say how the duties of an answer stand, beside what the answer takes.

10,000 timelines of three or four events, under 30 regimes in eight time zones, each of whose answers
brings three to five duties of different lengths: told to the minute, told by the day, and with a last
event of which nobody knows whether it happened. Measured in one process, in turn with a batch of
distinct requests; what counts is the time of the processor for each cell.
"""

from __future__ import annotations

import datetime
import random
import time
from collections.abc import Iterator, Mapping, Sequence

from exigent.bench.panel_loading import load_panel
from exigent.duties import follow_duties
from exigent.files.vocabulary_file import read_vocabulary
from exigent.regime import Clock
from exigent.regime.manifest_file import read_manifests
from exigent.words.calendar import Calendar
from exigent.words.decision import Decision, Mode, Obligation, Outcome, Term
from exigent.words.duty_state import Status
from exigent.words.event import Event, Moment, OwedBy, Timeline, ToldEvent
from exigent.words.location import Location
from exigent.words.request import make_request
from figure import DisagreementError, Row, Settings
from sides import exigent_bench
from timing import Spread
from work import make_work

NAME = "duties"
# 10 s of the processor for 10,000 timelines x 30 regimes, where deciding as many cells takes 0.75 s.
AT_MOST = 13.5
TIMELINES = 10_000
TIMELINES_WHEN_QUICK = 500
REGIMES = 30
SAID = {
    "minute": "told to the minute",
    "day": "told by the day",
    "unknown": "with an event that nobody knows of",
}
_HERE = Location("a.feature")
_ZONES = (
    *("America/Los_Angeles", "America/Chicago", "America/New_York", "America/Denver"),
    *("Europe/London", "Europe/Brussels", "America/Toronto", "UTC"),
)
_CALENDARS = {"courts": Calendar("courts", _HERE, country="US", subdivision="CA")}
_NAMES = ("loan", "handover", "return", "call", "fee", "recall", "renewal", "waiver", "loss")
_TOLD = (
    ("loan", "return", "call"),
    ("loan", "call", "fee", "return"),
    ("loan", "recall", "return", "fee"),
    ("loan", "waiver", "renewal", "loss"),
    ("loan", "renewal", "return", "call"),
)


def measure(settings: Settings) -> Iterator[Row]:
    """Yield what following duties takes over deciding, a cell each, for each way of telling."""
    count = TIMELINES_WHEN_QUICK if settings.quick else TIMELINES
    deciding = _Deciding(settings, count)
    answers, clocks = _regimes()
    events = _events()
    for kind, said in SAID.items():
        draw = random.Random(count)
        timelines = [_tell(draw, kind) for _ in range(count)]
        _check(answers, clocks, events, timelines)
        pairs = [
            (_follow(answers, clocks, events, timelines), deciding.time())
            for _ in range(settings.rounds)
        ]
        whole = Spread.of(taken * TIMELINES * REGIMES for taken, _ in pairs)
        over = Spread.of(taken / decided for taken, decided in pairs)
        what = f"duties of {TIMELINES:,} timelines x {REGIMES} regimes, {said}"
        yield Row(NAME, what, whole, "processor s")
        yield Row(NAME, f"that over deciding as many cells, {said}", over, "times", AT_MOST)


class _Deciding:
    """A batch of distinct requests, asked of all regimes."""

    def __init__(self, settings: Settings, count: int) -> None:
        work = make_work(scenarios=min(count, 2_000))
        bench = settings.folder / "decided"
        exigent_bench.write(work, bench)
        words = read_vocabulary(bench / "steps" / "vocabulary.yaml", "steps/vocabulary.yaml")
        names = [regime.name for regime in work.regimes]
        self._panel = load_panel(read_manifests(bench / "regimes", bench), names, words)
        self._requests = [make_request(words, one.stated) for one in work.scenarios]

    def time(self) -> float:
        """Return the processor seconds of a cell."""
        start = time.process_time()
        self._panel.decide(self._requests)
        cells = len(self._requests) * len(self._panel.names)
        return (time.process_time() - start) / cells


def _events() -> dict[str, Event]:
    fulfils = {"return": "return", "call": "call", "fee": "pay"}
    return {
        name: Event(
            name,
            f"the {name} happens",
            f"the {name} happened",
            f"the {name}",
            _HERE,
            happens_with="loan" if name == "handover" else "",
            fulfils=(OwedBy("reader", fulfils[name]),) if name in fulfils else (),
            lifts=(OwedBy("reader", "pay"),) if name == "waiver" else (),
            breaks=(OwedBy("reader", "keep"),) if name == "loss" else (),
        )
        for name in _NAMES
    }


def _regimes() -> tuple[list[tuple[Decision, ...]], list[Clock]]:
    answers: list[tuple[Decision, ...]] = [
        (Decision(Outcome.ALLOW, Mode.MAY, obligations=tuple(_duties(one))[: 3 + one % 3]),)
        for one in range(REGIMES)
    ]
    return answers, [Clock(_ZONES[one % len(_ZONES)], "courts") for one in range(REGIMES)]


def _duties(number: int) -> Iterator[Obligation]:
    who = "reader"
    yield Obligation(who, "return", f"{72 + number % 3} hours", "loan")
    yield Obligation(who, "call", f"{3 + number} days", "handover", lifted_by=("waiver",))
    yield Obligation(who, "pay", f"{3 + number % 4} working days", "loan", calendar="courts")
    kept = (Term("90 days", "renewal"),)
    yield Obligation(who, "keep", run_from="loan", lasting="90 days", longer=kept)
    sooner = (Term("3 days", "recall"),)
    yield Obligation(who, "return", f"{60 + number} days", "handover", earlier=sooner)


def _tell(draw: random.Random, kind: str) -> tuple[Timeline, Moment]:
    """Return a timeline, and the day at whose end its duties are looked at."""
    day = datetime.date(2026, 1, 1) + datetime.timedelta(days=draw.randrange(300))
    told = []
    for name in draw.choice(_TOLD):
        clock = datetime.time(draw.randrange(24), draw.randrange(60)) if kind != "day" else None
        told.append(ToldEvent(name, Moment(day, clock), name, _HERE))
        day += datetime.timedelta(days=draw.randrange(1, 40))
    if kind == "unknown":
        told[-1] = ToldEvent(told[-1].event, None, told[-1].event, _HERE, is_known=False)
    return tuple(told), Moment(day)


def _follow(
    answers: Sequence[tuple[Decision, ...]],
    clocks: Sequence[Clock],
    events: Mapping[str, Event],
    timelines: Sequence[tuple[Timeline, Moment]],
) -> float:
    """Return the processor seconds of a cell: one timeline under one regime."""
    start = time.process_time()
    for timeline, at in timelines:
        for answer, clock in zip(answers, clocks, strict=True):
            follow_duties(answer, timeline, at, events, _CALENDARS, clock)
    return (time.process_time() - start) / (len(timelines) * len(answers))


def _check(
    answers: Sequence[tuple[Decision, ...]],
    clocks: Sequence[Clock],
    events: Mapping[str, Event],
    timelines: Sequence[tuple[Timeline, Moment]],
) -> None:
    """Raise DisagreementError unless the first duty, in hours, stands as plain counting says."""
    for timeline, at in timelines[:100]:
        begun, when = timeline[0].when, {one.event: one.when for one in timeline}
        done = when.get("return")
        if not (isinstance(begun, Moment) and begun.clock and isinstance(done, Moment)):
            continue
        (first, *_) = follow_duties(answers[7], timeline, at, events, _CALENDARS, clocks[7])
        taken = datetime.datetime.combine(done.day, done.clock or datetime.time())
        taken_since = taken - datetime.datetime.combine(begun.day, begun.clock)
        expected = Status.LATE if taken_since > datetime.timedelta(hours=73) else Status.FULFILLED
        if first.status is not expected:
            raise DisagreementError(f"{timeline}: {first.status}, not {expected}")
