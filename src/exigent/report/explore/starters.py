"""Requests to start from: the reported cases, and the scenarios."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from exigent.bench import Bench, source_entry
from exigent.report.explore.shape import CaseStart, ScenarioStart
from exigent.report.page import Pool
from exigent.suite import Case, Scenario
from exigent.words import Value, Vocabulary


class Starters:
    """What a person may start from; the facts that cases and scenarios state stand once each."""

    def __init__(self, bench: Bench, scenarios: Sequence[Scenario]) -> None:
        self._vocabulary = bench.vocabulary
        self._statements = Pool[tuple[str, str, Value]]()
        self._features = Pool[tuple[str, str]]()
        self.cases = tuple(self._case(case) for case in bench.cases.values())
        self.scenarios = tuple(self._scenarios(scenarios))

    @property
    def features(self) -> tuple[tuple[str, str], ...]:
        """The names of features and their files, by place."""
        return self._features.items

    @property
    def statements(self) -> tuple[tuple[str, Value], ...]:
        """The facts that cases and scenarios state, by place."""
        return tuple((fact, value) for fact, _, value in self._statements.items)

    def _scenarios(self, scenarios: Sequence[Scenario]) -> Iterator[ScenarioStart]:
        for scenario in scenarios:
            request = scenario.request
            if request is not None:
                yield ScenarioStart(
                    self._features.place((scenario.feature, scenario.location.path)),
                    scenario.location.line,
                    scenario.text.title,
                    self._places({name: request.values[name] for name in request.stated}),
                )

    def _case(self, case: Case) -> CaseStart:
        return CaseStart(
            name=case.name,
            title=case.title,
            facts=self._places(case.facts),
            sources=tuple(source_entry(source) for source in case.sources),
            summary=case.summary,
            caution=case.caution,
            date=case.date,
            place=case.place,
            file=case.location.path,
            told=tuple(_told(case, self._vocabulary)),
        )

    def _places(self, facts: Mapping[str, Value]) -> tuple[int, ...]:
        in_order = (name for name in self._vocabulary.facts if name in facts)
        # 1, 1.0 and True are equal, and each is written otherwise.
        several = ((name, repr(facts[name]), facts[name]) for name in in_order)
        return tuple(map(self._statements.place, several))


def _told(case: Case, vocabulary: Vocabulary) -> Iterator[str]:
    reported = case.reported
    yield f"disclosed: {_REPORTED[reported.disclosed]}"
    yield f"ground: {vocabulary.grounds.get(reported.ground, reported.ground)}"
    yield f"owner told: {_REPORTED[reported.owner_told]}"
    if reported.note:
        yield reported.note


_REPORTED = {"true": "yes", "false": "no", "partly": "partly", "unknown": "unknown"}
