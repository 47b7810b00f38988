"""Scenarios that would notice mutants, ready to be put into a feature file."""

from __future__ import annotations

from collections.abc import Sequence

from exigent.analysis.mutation.covering import NoticingRequest
from exigent.analysis.mutation.result import NoticingScenario
from exigent.bench import Panel
from exigent.suite import DECIDED_NOW, name_scenarios, write_scenario
from exigent.words import count


def write_ready(panel: Panel, noticing: Sequence[NoticingRequest]) -> tuple[NoticingScenario, ...]:
    """Return a scenario for each request, which expects what is decided now."""
    requests = [one.request for one in noticing]
    names = name_scenarios(requests, panel.vocabulary)
    ready = []
    for name, one, row in zip(names, noticing, panel.decide(requests), strict=True):
        noticed = len(one.mutants)
        remarks = [
            DECIDED_NOW,
            f"It would notice {count(noticed, 'change')} of rules that no scenario notices.",
        ]
        text = write_scenario(
            name,
            one.request,
            panel.vocabulary,
            {regime: row[panel.names.index(regime)] for regime in one.regimes},
            remarks,
            without_duties=one.without_duties,
        )
        ready.append(NoticingScenario(name, text, noticed))
    return tuple(ready)
