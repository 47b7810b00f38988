"""Kinds of difference told as data: facts in English, places of rules, a scenario to paste."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from exigent.analysis.agreement.kinds import FoundDifference
from exigent.analysis.agreement.result import AnswerEntry, DifferenceEntry
from exigent.analysis.agreement.sides import AskedSide
from exigent.analysis.shown_request import places_of_reasons, stated_facts
from exigent.suite import Scenario, name_scenarios, write_scenario
from exigent.words import Decision, Request, say_decision, say_duties_beside


def tell_differences(
    kinds: Sequence[FoundDifference], sides: Sequence[AskedSide], scenarios: Sequence[Scenario]
) -> Iterator[DifferenceEntry]:
    """Yield an entry for each kind; `scenarios` are those of the bench that may show it, too."""
    by_request: dict[Request, list[Scenario]] = {}
    for scenario in scenarios:
        if scenario.request is not None:
            by_request.setdefault(scenario.request, []).append(scenario)
    names = name_scenarios((kind.request for kind in kinds), sides[0].panel.vocabulary)
    for name, kind in zip(names, kinds, strict=True):
        yield _tell(name, kind, sides, by_request)


def _tell(
    name: str,
    kind: FoundDifference,
    sides: Sequence[AskedSide],
    scenarios: Mapping[Request, Sequence[Scenario]],
) -> DifferenceEntry:
    vocabulary = sides[0].panel.vocabulary
    request = kind.request
    among = [scenario for one in kind.requests for scenario in scenarios.get(one, ())]
    speaking = {
        side.regime.name: decision
        for side, decision in zip(sides, kind.decisions, strict=True)
        if side.folder == sides[0].folder
    }
    remarks = list(_remarks(sides, kind.decisions))
    return DifferenceEntry(
        facts=stated_facts(request),
        phrases=tuple(
            vocabulary.phrase(fact, value) for fact, value in request.stated_values.items()
        ),
        answers=tuple(
            AnswerEntry(side.label, decision, places_of_reasons(side.panel, side.regime, decision))
            for side, decision in zip(sides, kind.decisions, strict=True)
        ),
        share=kind.share,
        is_dated=kind.is_dated,
        scenarios=tuple(f"{s.location.path}:{s.location.line} {s.text.title}" for s in among),
        scenario=write_scenario(name, request, vocabulary, speaking, remarks),
    )


def _remarks(sides: Sequence[AskedSide], answers: Sequence[Decision]) -> Iterator[str]:
    """Yield what the sides of other folders answer, which a table cannot name beside these."""
    first = sides[0]
    if first.folder:
        yield f"{first.label} answers so with --regimes {first.folder}"
    for side, decision in zip(sides, answers, strict=True):
        if side.folder != first.folder:
            said = say_decision(decision, side.panel.vocabulary)
            where = f"with --regimes {side.folder}" if side.folder else "without --regimes"
            yield f"{side.label} answers otherwise, {where}: {said}"
    yield from _of_times(sides, answers)


def _of_times(sides: Sequence[AskedSide], answers: Sequence[Decision]) -> Iterator[str]:
    """Yield the duties that differ where only their times do, of which no Then here speaks."""
    one, other = answers
    if one.plain_substance != other.plain_substance:
        return
    vocabulary = sides[0].panel.vocabulary
    for side, decision, beside in zip(sides, answers, reversed(answers), strict=True):
        own = [duty for duty in decision.obligations if duty not in beside.obligations]
        for said in say_duties_beside(own, beside.obligations, vocabulary):
            yield f"under {side.label} {said}; only what happens afterwards can show it"
