"""A run: scenarios decided in bulk and judged, told while it goes on to whoever waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from exigent.bench.claim_rows import ClaimRow
from exigent.bench.delivered import judge_again
from exigent.bench.matrix import Matrix, ScenarioEntry, make_matrix, make_row, with_claims
from exigent.bench.opening import Bench
from exigent.bench.panel import Panel
from exigent.suite import Scenario
from exigent.words import Decision, Request

BATCH = 500


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: so many of its scenarios are judged.

    `awaited` are those that are judged elsewhere, once they are all that is left.
    """

    scenarios: int
    judged: int
    awaited: int = 0


class Handed(Protocol):
    """Scenarios that are being run elsewhere; calling it waits for their rows."""

    def __call__(self) -> Sequence[ScenarioEntry]:
        """Return the rows; raise ExigentError where there are none to be had."""

    def stop(self) -> None:
        """End the running, if it has not ended."""


HandOver = Callable[[Path, Sequence[Scenario], Sequence[str], Path | None], Handed]
"""Starts scenarios that only another program can run.

It is given the bench's root, the scenarios, the regimes, and the folder of these where they
are not in `regimes/`.
"""


MakeRow = Callable[[Scenario, Request, Panel, Sequence[Decision]], ScenarioEntry]
"""Judges what a panel decided on a scenario; returns its row."""

Prove = Callable[[Bench, Panel, Sequence[Scenario]], Sequence[ClaimRow]]
"""Decides the claims of scenarios of a bench, under a panel."""


def _tell_nobody(_: Progress) -> None:
    pass


def decide_features(
    bench: Bench,
    panel: Panel,
    scenarios: Sequence[Scenario],
    hand_over: HandOver,
    tell: Callable[[Progress], None] = _tell_nobody,
    make: MakeRow = make_row,
    prove: Prove | None = None,
) -> Matrix:
    """Return the matrix of scenarios of a bench, those that are handed over run meanwhile.

    `make` makes the rows of the others, and `prove` those of claims about every request.
    """
    claims = [scenario for scenario in scenarios if scenario.premises is not None]
    scenarios = [scenario for scenario in scenarios if scenario.premises is None]
    foreign = [scenario for scenario in scenarios if scenario.needs_pytest]
    names = bench.words(panel.names)
    others = hand_over(bench.root, foreign, names, bench.folder) if foreign else tuple
    matrix = run(scenarios, panel, others, bench.caution, tell, make)
    rows = (prove or prove_claims)(bench, panel, claims) if claims else ()
    return with_claims(matrix, rows)


def prove_claims(bench: Bench, panel: Panel, scenarios: Sequence[Scenario]) -> Sequence[ClaimRow]:
    """Return what came of the claims of scenarios; raises what `Prover` and its `row` do."""
    # A run without claims needs none of what knows all requests.
    from exigent.bench.claims import Prover  # noqa: PLC0415
    from exigent.bench.named_regimes import NamedRegimes  # noqa: PLC0415

    return Prover(NamedRegimes(bench, panel), scenarios).rows()


def run(
    scenarios: Sequence[Scenario],
    panel: Panel,
    judge_others: Callable[[], Sequence[ScenarioEntry]] = tuple,
    caution: str = "",
    tell: Callable[[Progress], None] = _tell_nobody,
    make: MakeRow = make_row,
) -> Matrix:
    """Decide and judge scenarios that have a request, and return the matrix of all.

    `judge_others` returns the rows of those that have none, which were judged elsewhere
    meanwhile; they are decided again here. `caution` is the bench's, for the matrix. `tell`
    hears of the progress, and `make` makes
    the rows.
    """
    judged: list[ScenarioEntry] = []
    for start in range(0, len(scenarios), BATCH):
        tell(Progress(len(scenarios), len(judged)))
        batch = [s for s in scenarios[start : start + BATCH] if s.request is not None]
        requests = [scenario.request for scenario in batch if scenario.request is not None]
        judged += [
            make(scenario, request, panel, decisions)
            for scenario, request, decisions in zip(
                batch, requests, panel.decide(requests), strict=True
            )
        ]
    if len(judged) < len(scenarios):
        tell(Progress(len(scenarios), len(judged), len(scenarios) - len(judged)))
    judged += judge_again(scenarios, judge_others(), panel)
    return make_matrix(panel, judged, caution)
