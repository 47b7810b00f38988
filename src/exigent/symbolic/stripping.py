"""Decisions without what most questions do not look at, where whole ones need too much room."""

from __future__ import annotations

from typing import NoReturn

from exigent.words import Decision, Outcome


class ReadsMoreError(Exception):
    """A question looks at what a bare decision does not have."""


def strip(decision: Decision) -> Decision:
    """Return a decision without obligations, reasons and note; a failure stays as it is."""
    if decision.outcome is Outcome.ERROR:
        return decision
    return Decision(decision.outcome, decision.mode, decision.ground, decision.scope)


def bare(decision: Decision) -> Decision:
    """Return a decision that raises ReadsMoreError where more than its bare answer is asked for."""
    return _BareDecision(decision.outcome, decision.mode, decision.ground, decision.scope)


def _refuse(_: object) -> NoReturn:
    raise ReadsMoreError


class _BareDecision(Decision, frozen=True):
    """The outcome, mode, ground and scope of a decision, of which the rest was left out."""

    obligations = property(_refuse)
    reasons = property(_refuse)
    note = property(_refuse)
