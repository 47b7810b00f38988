"""Finds what the scenarios do not look at, and scenarios that would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.closing import Closing, close_gap
from exigent.analysis.gaps.duties import SeenDuties, see_duties, see_statuses
from exigent.analysis.gaps.goal import Goal, Measure
from exigent.analysis.gaps.result import (
    VERSION,
    Count,
    Failure,
    Gap,
    Gaps,
    ReadyScenario,
    RegimeGaps,
)
from exigent.analysis.gaps.subject import Subject
from exigent.analysis.gaps.wording import describe_gap, say_closed
from exigent.bench import Bench
from exigent.suite import DECIDED_NOW, Scenario, name_scenarios, write_scenario
from exigent.words import Decision, Outcome, Request, Vocabulary


@dataclass
class _KnownGoals:
    """What is known of one regime so far; `closings` are of the goals not reached."""

    subject: Subject
    reached: list[Goal] = field(default_factory=list)
    open: list[Goal] = field(default_factory=list)
    closings: dict[Goal, Closing] = field(default_factory=dict)

    @property
    def impossible(self) -> set[Goal]:
        return {goal for goal, closing in self.closings.items() if closing.is_impossible}


def find_gaps(
    bench: Bench,
    names: Sequence[str],
    scenarios: Sequence[Scenario],
    *,
    only_contained: bool = False,
    at_least: int | None = None,
    advance: Callable[[int], None] = lambda _: None,
) -> Gaps:
    """Measure what the scenarios reach of each regime, and search for what would reach more.

    `advance` hears how many goals more were dealt with.
    """
    distinct = dict.fromkeys(s.request for s in scenarios if s.request is not None)
    # What is unknown takes long to settle, and mostly another scenario shows the same.
    requests = sorted(distinct, key=lambda request: len(request.unknown))
    panel = bench.panel(names, only_contained=only_contained)
    asked = AskedRequests(panel, requests)
    statuses = see_statuses(asked, names, scenarios)
    found = []
    for name in names:
        one = _KnownGoals(Subject(panel.only([name]), requests))
        for goal in one.subject.goals:
            (one.reached if one.subject.reaching(goal, asked, 1) else one.open).append(goal)
            advance(1)
        found.append(one)
    pool: list[Request] = []
    for one in found:
        _close(one, pool, advance)
    closing = AskedRequests(panel, pool)
    chosen = _choose(found, closing)
    ready = list(_write(chosen, closing, bench.vocabulary))
    return Gaps(
        version=VERSION,
        scenarios=sum(scenario.request is not None for scenario in scenarios),
        left_out=sum(scenario.needs_pytest for scenario in scenarios),
        regimes=tuple(
            _describe(one, chosen, see_duties(one.subject, statuses, bench.vocabulary))
            for one in found
        ),
        ready=tuple(ready),
        failures=tuple(_failures(names, asked, scenarios)),
        at_least=at_least,
    )


def _close(found: _KnownGoals, pool: list[Request], advance: Callable[[int], None]) -> None:
    """Look for a request for each open goal; one that another goal led to will do."""
    if not found.open:
        return
    panel = found.subject.panel
    known = set(pool)
    before, new = AskedRequests(panel, pool), AskedRequests(panel, [])
    for goal in found.open:
        closing = found.closings[goal] = close_gap(found.subject, goal, [before, new])
        if closing.request is not None and closing.request not in known:
            known.add(closing.request)
            new = AskedRequests(panel, [*new.requests, closing.request])
        advance(1)
    pool += new.requests


def _choose(found: Sequence[_KnownGoals], pool: AskedRequests) -> dict[Request, list[Goal]]:
    """Return few requests that reach all that any of the pool does, each with what is new.

    The one that reaches most comes first, and of several the one that states least.
    """
    reach: dict[Request, set[Goal]] = {request: set() for request in pool.requests}
    order: dict[Goal, int] = {}
    for one in found:
        impossible = one.impossible
        for goal in one.open:
            if goal in impossible:
                continue
            order[goal] = len(order)
            for request in one.subject.reaching(goal, pool):
                reach[request].add(goal)
    chosen: dict[Request, list[Goal]] = {}
    left = set[Goal]().union(*reach.values())
    while left:
        best = max(pool.requests, key=lambda r: (len(reach[r] & left), -len(r.stated)))
        chosen[best] = sorted(reach[best] & left, key=order.__getitem__)
        left -= reach[best]
    return chosen


def _write(
    chosen: Mapping[Request, Sequence[Goal]], pool: AskedRequests, vocabulary: Vocabulary
) -> Iterator[ReadyScenario]:
    names = name_scenarios(chosen, vocabulary)
    for name, (request, goals) in zip(names, chosen.items(), strict=True):
        at = pool.requests.index(request)
        answers: dict[str, Decision] = {
            regime: pool.decisions(regime)[at]
            for regime in dict.fromkeys(goal.regime for goal in goals)
        }
        closes = tuple(say_closed(goal.regime, describe_gap(goal, vocabulary)) for goal in goals)
        text = write_scenario(name, request, vocabulary, answers, [DECIDED_NOW, *closes])
        yield ReadyScenario(name, text, closes)


def _describe(
    found: _KnownGoals, chosen: Mapping[Request, Sequence[Goal]], seen: SeenDuties
) -> RegimeGaps:
    subject = found.subject
    vocabulary = subject.panel.vocabulary
    numbers = {
        goal: number for number, goals in enumerate(chosen.values(), start=1) for goal in goals
    }
    impossible = found.impossible

    def gap(goal: Goal) -> Gap:
        closing = found.closings.get(goal)
        return describe_gap(goal, vocabulary, numbers.get(goal), closing.why if closing else "")

    def count(*measures: Measure) -> Count:
        wanted = [goal for goal in subject.goals if goal.measure in measures]
        reached = sum(goal.measure in measures for goal in found.reached)
        return Count(reached, sum(goal not in impossible for goal in wanted))

    return RegimeGaps(
        name=subject.name,
        title=subject.regime.manifest.title,
        hit=count(Measure.HIT),
        decisive=count(Measure.DECISIVE),
        conditions=count(Measure.CONDITION),
        total=None if subject.not_looked_into else count(*Measure),
        gaps=tuple(gap(goal) for goal in found.open if goal not in impossible),
        impossible=tuple(gap(goal) for goal in found.open if goal in impossible),
        not_looked_into=subject.not_looked_into,
        duties=seen.count,
        open_duties=seen.gaps,
    )


def _failures(
    names: Iterable[str], asked: AskedRequests, scenarios: Sequence[Scenario]
) -> Iterator[Failure]:
    times = Counter(scenario.request for scenario in scenarios)
    for name in names:
        notes = Counter[str]()
        for request, decision in zip(asked.requests, asked.decisions(name), strict=True):
            if decision.outcome is Outcome.ERROR:
                notes[decision.note or ""] += times[request]
        yield from (Failure(name, note, count) for note, count in notes.items())
