"""Requests to start from: the reported cases, and the scenarios."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from exigent.bench import Bench, source_entry
from exigent.report.explore.shape import CaseStart, ScenarioStart
from exigent.report.page import Pool
from exigent.suite import Case, Scenario
from exigent.words import Value, Vocabulary


@dataclass(frozen=True, slots=True)
class StartingScenario:
    """A scenario that a person may start from, and the facts that it states."""

    feature: str
    file: str
    line: int
    title: str
    facts: Mapping[str, Value]


def to_start_from(scenarios: Iterable[Scenario]) -> Iterator[StartingScenario]:
    """Yield the scenarios that ask about a request which is known without running their steps."""
    for scenario in scenarios:
        request = scenario.request
        if request is not None:
            yield StartingScenario(
                scenario.feature,
                scenario.location.path,
                scenario.location.line,
                scenario.text.title,
                {name: request.values[name] for name in request.stated},
            )


class Starters:
    """What a person may start from; the facts that cases and scenarios state stand once each."""

    def __init__(self, bench: Bench, scenarios: Iterable[StartingScenario]) -> None:
        self._vocabulary = bench.vocabulary
        self._statements = Pool[tuple[str, str, Value]]()
        self._features = Pool[tuple[str, str]]()
        self.cases = tuple(self._case(case) for case in bench.cases.values())
        self.scenarios = tuple(map(self._scenario, scenarios))

    @property
    def features(self) -> tuple[tuple[str, str], ...]:
        """The names of features and their files, by place."""
        return self._features.items

    @property
    def statements(self) -> tuple[tuple[str, Value], ...]:
        """The facts that cases and scenarios state, by place."""
        return tuple((fact, value) for fact, _, value in self._statements.items)

    def _scenario(self, scenario: StartingScenario) -> ScenarioStart:
        return ScenarioStart(
            self._features.place((scenario.feature, scenario.file)),
            scenario.line,
            scenario.title,
            self._places(scenario.facts),
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
