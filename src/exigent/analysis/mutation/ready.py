"""Scenarios that would notice mutants, ready to be put into a feature file."""

from __future__ import annotations

from collections.abc import Sequence

from exigent.analysis.mutation.effects import MutantEffect
from exigent.analysis.mutation.result import NoticingScenario
from exigent.bench import Panel
from exigent.suite import name_scenarios, write_scenario
from exigent.words import Outcome, Request, count

REMARK = "This is what is decided now, not what ought to be: somebody has to check it."


def write_ready(
    panel: Panel, effects: Sequence[MutantEffect | None]
) -> tuple[tuple[NoticingScenario, ...], list[int | None]]:
    """Return scenarios that notice mutants by the plainest request of each, and their numbers.

    Mutants that are told apart by the same request share one scenario; its number, from 1,
    stands for each of them in the second list, None for one that no scenario can notice.
    """
    regimes: dict[Request, dict[str, None]] = {}
    of_duties: set[Request] = set()
    for effect in effects:
        if effect is not None and effect.plainest is not None:
            regimes.setdefault(effect.plainest, {}).update(dict.fromkeys(effect.regimes))
            if effect.is_of_duties:
                of_duties.add(effect.plainest)
    decided = dict(zip(regimes, panel.decide(list(regimes)), strict=True))
    answers = {
        request: {
            name: decision
            for name, decision in zip(panel.names, decided[request], strict=True)
            if name in names and decision.outcome is not Outcome.ERROR
        }
        for request, names in regimes.items()
    }
    written = [request for request, told in answers.items() if told]
    numbers = {request: number for number, request in enumerate(written, start=1)}
    found = [
        None if effect is None or effect.plainest is None else numbers.get(effect.plainest)
        for effect in effects
    ]
    ready = []
    for name, request in zip(name_scenarios(written, panel.vocabulary), written, strict=True):
        noticed = found.count(numbers[request])
        remarks = [
            REMARK,
            f"It would notice {count(noticed, 'change')} of rules that no scenario notices.",
        ]
        text = write_scenario(
            name,
            request,
            panel.vocabulary,
            answers[request],
            remarks,
            without_duties=answers[request] if request in of_duties else (),
        )
        ready.append(NoticingScenario(name, text, noticed))
    return tuple(ready), found
