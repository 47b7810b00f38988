"""Requests decided by a panel, a line a request and regime, as other programs read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from exigent.analysis.explain import Assumptions
from exigent.bench import Panel
from exigent.words import Decision, Obligation, Outcome, Reason, Request


class DecisionEntry(msgspec.Struct, frozen=True):
    """A decision as a line of JSON; `assumed` are the facts that mattered and nobody stated."""

    request: int
    regime: str
    outcome: Outcome
    mode: str | None
    ground: str | None
    scope: str | None
    obligations: tuple[Obligation, ...]
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    assumed: tuple[str, ...]
    note: str | None


def list_decisions(
    panel: Panel, requests: Sequence[Request], rows: Sequence[Sequence[Decision]]
) -> Iterator[DecisionEntry]:
    """Yield what a panel decided on requests, in their order; `rows` has a decision a regime."""
    assumptions = Assumptions(panel)
    for index, (request, row) in enumerate(zip(requests, rows, strict=True)):
        answers = list(zip(panel.regimes, row, strict=True))
        assumed = assumptions.of(request, answers)
        for (regime, decision), unstated in zip(answers, assumed, strict=True):
            yield DecisionEntry(
                request=index,
                regime=regime.name,
                outcome=decision.outcome,
                mode=decision.mode,
                ground=decision.ground,
                scope=decision.scope,
                obligations=decision.obligations,
                reasons=decision.reasons,
                missing=decision.missing,
                assumed=unstated,
                note=decision.note,
            )
