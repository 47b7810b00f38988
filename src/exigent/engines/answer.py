"""Decisions as documents: what a policy in another language, or another program, answers.

    {"outcome": "allow", "mode": "must", "ground": "...", "scope": "narrowed",
     "obligations": [{"who": "...", "duty": "...", "within": "72 hours"}],
     "reasons": [{"rule": "...", "because": "...", "source": "..."}]}

The keys and words are those of a rule's `decide:` and `obligations:`. An answer that
turns on facts that are not known is `{"outcome": "needs_facts", "missing": ["..."]}`.
"""

from __future__ import annotations

from typing import Any

import msgspec

from exigent.words import (
    Decision,
    Fault,
    InputError,
    Location,
    Mode,
    Obligation,
    Outcome,
    Reason,
    Scope,
)


class AnswerError(Exception):
    """An answer that is no decision."""


class _GivenObligation(msgspec.Struct, forbid_unknown_fields=True):
    who: str
    duty: str
    within: str | None = None


class _GivenReason(msgspec.Struct, forbid_unknown_fields=True):
    rule: str
    because: str = ""
    source: str | None = None
    contested: bool = False
    unverified: bool = False


class _GivenAnswer(msgspec.Struct, forbid_unknown_fields=True):
    outcome: Outcome
    mode: Mode | None = None
    ground: str | None = None
    scope: Scope | None = None
    obligations: tuple[_GivenObligation, ...] = ()
    reasons: tuple[_GivenReason, ...] = ()
    missing: tuple[str, ...] = ()


def read_answer(document: Any) -> Decision:
    """Return the decision that a parsed JSON document holds; raise AnswerError if none."""
    try:
        answer = msgspec.convert(document, _GivenAnswer)
    except msgspec.ValidationError as error:
        raise AnswerError(f"the answer is no decision: {error}") from None
    _refuse_unprintable(answer)
    scope = answer.scope
    if answer.outcome is Outcome.ALLOW and scope is None:
        scope = Scope.AS_REQUESTED
    return Decision(
        answer.outcome,
        mode=answer.mode,
        ground=answer.ground,
        scope=scope,
        obligations=tuple(Obligation(o.who, o.duty, o.within) for o in answer.obligations),
        reasons=tuple(
            Reason(r.rule, r.because, r.source, r.contested, r.unverified) for r in answer.reasons
        ),
        missing=answer.missing,
    )


def _refuse_unprintable(answer: _GivenAnswer) -> None:
    """Raise AnswerError at a text that could do more on a terminal than be read."""
    said = [text for reason in answer.reasons for text in (reason.rule, reason.because)]
    said += [duty.within for duty in answer.obligations if duty.within]
    for text in said:
        if not text.isprintable():
            raise AnswerError(f"the answer holds a text that cannot be printed: {text[:40]!r}")


def read_written_answer(document: Any, place: Location) -> Decision:
    """Return the decision that a document in a policy holds; raise InputError there if none."""
    try:
        return read_answer(document)
    except AnswerError as error:
        raise InputError(str(error), place, fault=Fault.WRONG_DECISION) from None
