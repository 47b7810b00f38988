"""Decisions as documents: what a policy in another language, or another program, answers.

    {"outcome": "allow", "mode": "must", "ground": "...", "scope": "narrowed",
     "obligations": [{"who": "...", "duty": "...", "within": "72 hours"}],
     "reasons": [{"rule": "...", "because": "...", "source": "..."}]}

The keys and words are those of a rule's `decide:` and `obligations:`. An answer that
turns on facts that are not known is `{"outcome": "needs_facts", "missing": ["..."]}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    Term,
)


class AnswerError(Exception):
    """An answer that is no decision."""


class _GivenTerm(msgspec.Struct, forbid_unknown_fields=True, rename={"run_from": "from"}):
    within: str
    run_from: str


class _GivenObligation(
    msgspec.Struct,
    forbid_unknown_fields=True,
    rename={"run_from": "from", "lasting": "for", "otherwise": "else", "is_condition": "condition"}
    | {"earlier": "or_within", "longer": "extended", "window": "if_within"},
):
    who: str
    duty: str
    within: str | None = None
    run_from: str = ""
    before: str = ""
    lasting: str = ""
    earlier: tuple[_GivenTerm, ...] = ()
    longer: tuple[_GivenTerm, ...] = ()
    window: tuple[_GivenTerm, ...] = ()
    lifted_by: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    otherwise: tuple[_GivenObligation, ...] = ()
    is_condition: bool = False

    @property
    def obligation(self) -> Obligation:
        return Obligation(
            self.who,
            self.duty,
            self.within,
            run_from=self.run_from,
            before=self.before,
            lasting=self.lasting,
            earlier=tuple(Term(term.within, term.run_from) for term in self.earlier),
            longer=tuple(Term(term.within, term.run_from) for term in self.longer),
            window=tuple(Term(term.within, term.run_from) for term in self.window),
            lifted_by=self.lifted_by,
            either=self.either,
            otherwise=tuple(given.obligation for given in self.otherwise),
            is_condition=self.is_condition,
        )


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
        obligations=tuple(given.obligation for given in answer.obligations),
        reasons=tuple(
            Reason(r.rule, r.because, r.source, r.contested, r.unverified) for r in answer.reasons
        ),
        missing=answer.missing,
    )


def read_obligation(document: Any) -> Obligation:
    """Return the obligation that a parsed JSON document holds; raise AnswerError if none."""
    try:
        given = msgspec.convert(document, _GivenObligation)
    except msgspec.ValidationError as error:
        raise AnswerError(f"what is sent is no obligation: {error}") from None
    _refuse_texts(_texts_of(given))
    return given.obligation


def _refuse_unprintable(answer: _GivenAnswer) -> None:
    """Raise AnswerError at a text that could do more on a terminal than be read."""
    _refuse_texts(text for reason in answer.reasons for text in (reason.rule, reason.because))
    for given in answer.obligations:
        _refuse_texts(_texts_of(given))


def _texts_of(given: _GivenObligation) -> Iterator[str]:
    for duty in given.obligation.whole:
        yield from (duty.within or "", duty.lasting)
        yield from (term.within for term in duty.terms)


def _refuse_texts(texts: Iterable[str]) -> None:
    for text in texts:
        if not text.isprintable():
            raise AnswerError(f"the answer holds a text that cannot be printed: {text[:40]!r}")


def read_written_answer(document: Any, place: Location) -> Decision:
    """Return the decision that a document in a policy holds; raise InputError there if none."""
    try:
        return read_answer(document)
    except AnswerError as error:
        raise InputError(str(error), place, fault=Fault.WRONG_DECISION) from None
