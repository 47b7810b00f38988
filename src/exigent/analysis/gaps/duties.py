"""Whether each duty with a time is once kept and once broken by what scenarios tell to happen.

No request reaches that, but what happens after the answer; so it is told beside the goals that
requests reach, and counts with none of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.result import Count, DutyGap
from exigent.analysis.gaps.subject import Subject
from exigent.bench import follow_scenario
from exigent.engines import Rule
from exigent.suite import Scenario
from exigent.words import Obligation, Status, Vocabulary, read_span, say_obligation

_KEPT = frozenset({Status.FULFILLED})
_BROKEN = frozenset({Status.LATE, Status.BROKEN})

Statuses = Mapping[str, Mapping[Obligation, frozenset[Status]]]


@dataclass(frozen=True, slots=True)
class SeenDuties:
    """How many of the duties are seen kept and seen broken, each counted twice, and what is not."""

    count: Count | None
    gaps: tuple[DutyGap, ...] = ()


def see_statuses(
    asked: AskedRequests, names: Sequence[str], scenarios: Sequence[Scenario]
) -> Statuses:
    """Return how the duties of each regime stand by the end of some scenario."""
    seen: dict[str, dict[Obligation, set[Status]]] = {name: {} for name in names}
    at = {request: index for index, request in enumerate(asked.requests)}
    for scenario in scenarios:
        request = scenario.request
        if request is None or not scenario.timeline:
            continue
        answers = {name: asked.decisions(name)[at[request]] for name in names}
        for name, cell in follow_scenario(scenario, request, asked.panel, answers).items():
            for state in cell.duties:
                seen[name].setdefault(state.obligation, set()).add(state.status)
    return {
        name: {owed: frozenset(statuses) for owed, statuses in several.items()}
        for name, several in seen.items()
    }


def see_duties(subject: Subject, seen: Statuses, vocabulary: Vocabulary) -> SeenDuties:
    """Return which of a regime's duties with a time are kept, and broken, in some scenario.

    A duty that several rules impose alike counts once. There is no count where none can be: the
    bench has no events, or the regime has no such duty.
    """
    duties: dict[Obligation, tuple[str, Rule]] = {}
    for layer in subject.layers.values() if vocabulary.events else ():
        for rule in layer.rules:
            named = rule.id if layer.name == subject.name else f"{layer.name}/{rule.id}"
            for owed in _timed(rule):
                duties.setdefault(owed, (named, rule))
    if not duties:
        return SeenDuties(None)
    gaps = []
    for owed, (named, rule) in duties.items():
        statuses = seen[subject.name].get(owed, frozenset())
        for kept, wanted in ((True, _KEPT), (False, _BROKEN)):
            if statuses.isdisjoint(wanted):
                place, said = rule.location, say_obligation(owed, vocabulary)
                gaps.append(DutyGap(named, place.path, place.line, said, kept))
    whole = 2 * len(duties)
    return SeenDuties(Count(whole - len(gaps), whole), tuple(gaps))


def _timed(rule: Rule) -> Iterator[Obligation]:
    """Yield the duties of a rule whose time begins and ends, and those in their place."""
    for duty in rule.duties:
        for index, owed in enumerate(duty.obligation.whole):
            # What takes the place of another begins once that one is broken.
            begins = bool(owed.run_from) or index > 0
            if begins and read_span(owed.lasting or owed.within or "") is not None:
                yield owed
