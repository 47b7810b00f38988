"""Which scenarios each rule decides, of all features as they stand in the editor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from exigent.doors.language_server.features import EditedFeature


@dataclass(frozen=True, slots=True)
class HitScenario:
    """A scenario, or a row of an outline, and where it stands: its line counted from 0."""

    path: Path
    line: int
    title: str
    case: str
    stated: frozenset[str]


@dataclass(frozen=True, slots=True)
class RuleHits:
    """The scenarios that each rule decides, by layer and rule, and all scenarios there are."""

    by_rule: Mapping[tuple[str, str], tuple[HitScenario, ...]]
    scenarios: tuple[HitScenario, ...]

    def of(self, layer: str, rule: str) -> tuple[HitScenario, ...]:
        """Return the scenarios that a rule decides, alone or with others."""
        return self.by_rule.get((layer, rule), ())


def count_hits(features: Iterable[tuple[Path, EditedFeature]]) -> RuleHits:
    """Return what decides the scenarios of features."""
    found: dict[tuple[str, str], dict[HitScenario, None]] = {}
    scenarios: list[HitScenario] = []
    for path, feature in features:
        for block, judged in feature.blocks:
            for one in judged.scenarios:
                request = one.scenario.request
                place = HitScenario(
                    path,
                    block.in_file(one.scenario.location.line) - 1,
                    one.scenario.text.title,
                    one.scenario.case,
                    request.stated if request is not None else frozenset(),
                )
                scenarios.append(place)
                for regime, decision in one.answers():
                    for reason in decision.reasons:
                        layer, _, rule = reason.rule.rpartition("/")
                        found.setdefault((layer or regime, rule), {})[place] = None
    by_rule = {key: tuple(places) for key, places in found.items()}
    return RuleHits(by_rule, tuple(scenarios))
