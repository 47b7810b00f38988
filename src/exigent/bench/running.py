"""A run: scenarios decided in bulk, told as a stream of events to whoever listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from exigent.bench.delivered import judge_again
from exigent.bench.matrix import Matrix, ScenarioEntry, make_matrix, make_row
from exigent.bench.panel import Panel
from exigent.suite import Scenario

BATCH = 500


@dataclass(frozen=True, slots=True)
class RunStarted:
    """The run begins: so many scenarios, these regimes."""

    scenarios: int
    regimes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScenarioJudged:
    """One scenario was decided by every regime and judged."""

    row: ScenarioEntry


@dataclass(frozen=True, slots=True)
class OthersAwaited:
    """All that can be decided here is; so many scenarios are judged elsewhere."""

    scenarios: int


@dataclass(frozen=True, slots=True)
class RunFinished:
    """Every scenario was judged."""

    matrix: Matrix


Event = RunStarted | ScenarioJudged | OthersAwaited | RunFinished


def run(
    scenarios: Sequence[Scenario],
    panel: Panel,
    judge_others: Callable[[], Sequence[ScenarioEntry]] = tuple,
    caution: str = "",
) -> Iterator[Event]:
    """Decide and judge scenarios, yielding what happens.

    `judge_others` returns the rows of those that have no request, which were judged elsewhere
    meanwhile; they are decided again here. `caution` is the bench's, for the matrix.
    """
    yield RunStarted(len(scenarios), panel.names)
    judged: list[ScenarioEntry] = []
    for start in range(0, len(scenarios), BATCH):
        batch = [s for s in scenarios[start : start + BATCH] if s.request is not None]
        requests = [scenario.request for scenario in batch if scenario.request is not None]
        for scenario, request, decisions in zip(
            batch, requests, panel.decide(requests), strict=True
        ):
            row = make_row(scenario, request, panel, decisions)
            judged.append(row)
            yield ScenarioJudged(row)
    if len(judged) < len(scenarios):
        yield OthersAwaited(len(scenarios) - len(judged))
    for row in judge_again(scenarios, judge_others(), panel):
        judged.append(row)
        yield ScenarioJudged(row)
    yield RunFinished(make_matrix(panel, judged, caution))
