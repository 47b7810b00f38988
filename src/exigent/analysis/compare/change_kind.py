"""What kind of change lies between two answers of a regime: one kind is told once."""

from __future__ import annotations

from dataclasses import dataclass

from exigent.words import Mode, Obligation, Outcome, Scope, Substance

_ChangedAnswer = tuple[Outcome, Mode | None, str | None, Scope | None]


@dataclass(frozen=True, slots=True)
class ChangeKind:
    """What changes: the answer, or where it is as before the duties that come and go."""

    before: _ChangedAnswer
    after: _ChangedAnswer
    come: frozenset[Obligation] = frozenset()
    gone: frozenset[Obligation] = frozenset()


def kind_between(before: object, after: object) -> ChangeKind | None:
    """Return what changes from one substance to another, None where nothing does."""
    assert isinstance(before, Substance)
    assert isinstance(after, Substance)
    if before == after:
        return None
    one, other = _answer(before), _answer(after)
    if one != other:
        return ChangeKind(one, other)
    duties, before_that = after.obligations, before.obligations
    return ChangeKind(one, other, duties - before_that, before_that - duties)


def _answer(substance: Substance) -> _ChangedAnswer:
    return substance.outcome, substance.mode, substance.ground, substance.scope
