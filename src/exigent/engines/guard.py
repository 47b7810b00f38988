"""Keeps an engine's failure inside its own cells."""

from __future__ import annotations

from collections.abc import Sequence

from exigent.decision import Decision, Outcome, failed
from exigent.engines.contract import Decider
from exigent.request import Request


def decide_guarded(decider: Decider, requests: Sequence[Request]) -> Sequence[Decision]:
    """Return a decision a request; a failing engine gives `error`, never anything else.

    If a batch fails as a whole, each request is asked alone, so that one bad request
    does not take the others' answers away.
    """
    try:
        decisions = decider.decide(requests)
        if len(decisions) != len(requests):
            raise ValueError(f"{len(decisions)} decisions for {len(requests)} requests")  # noqa: TRY301
    except Exception as error:  # noqa: BLE001 - whatever an engine raises is its cells' error
        if len(requests) == 1:
            return [failed(_describe(error))]
        return [decide_guarded(decider, [request])[0] for request in requests]
    return [_checked(decision) for decision in decisions]


def _checked(decision: Decision) -> Decision:
    if not isinstance(decision, Decision):
        return failed(f"the engine answered with a {type(decision).__name__}")
    if decision.outcome is Outcome.NEEDS_FACTS and not decision.missing:
        return failed("the engine needs facts but names none")
    return decision


def _describe(error: Exception) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
