"""Which way a cell flips: whether more is let out, and how."""

from __future__ import annotations

from exigent.analysis.compare.comparison import Direction
from exigent.words import Decision, Mode, Outcome, Scope

# A refusal lets out nothing, an open question may; what a regime says nothing about it
# does not keep in; a part is less than all.
_OPENNESS = {
    Outcome.REFUSE: 0,
    Outcome.NEEDS_FACTS: 1,
    Outcome.NOT_GOVERNED: 2,
    Outcome.ALLOW: 4,
}
_REASONS_TO_REFUSE = {Mode.MUST_NOT, Mode.NO_GROUND}


def openness(decision: Decision) -> int:
    """Return how much a decision lets out: the order in which wider and narrower are told."""
    narrowed = decision.outcome is Outcome.ALLOW and decision.scope is Scope.NARROWED
    return _OPENNESS[decision.outcome] - narrowed


def find_direction(before: Decision, after: Decision) -> Direction | None:
    """Return which way a cell of one regime flips, or None where it does not."""
    direction = _direction(before, after)
    if direction is None and _is_in_error(before):
        return None
    if direction is None and _rules(before) != _rules(after):
        return Direction.CHANGED
    return direction


def find_difference(one: Decision, other: Decision) -> Direction | None:
    """Return how two regimes differ on a cell: each has rules of its own, which do not count.

    That one forbids what the other only has no ground for is a difference of reason.
    """
    direction = _direction(one, other)
    modes = {one.mode, other.mode}
    if direction is Direction.CHANGED and modes == _REASONS_TO_REFUSE:
        alike = (one.obligations, frozenset(one.missing)) == (
            other.obligations,
            frozenset(other.missing),
        )
        return Direction.OTHER_REASON if alike else direction
    return direction


def _direction(before: Decision, after: Decision) -> Direction | None:
    match _is_in_error(before), _is_in_error(after):
        case True, True:
            return None
        case True, False:
            return Direction.NO_LONGER_IN_ERROR
        case False, True:
            return Direction.NOW_IN_ERROR
    more = openness(after) - openness(before)
    if more < 0:
        return Direction.NARROWER
    if more > 0:
        return _wider(before.outcome, after.outcome)
    return None if _answer(before) == _answer(after) else Direction.CHANGED


def _wider(before: Outcome, after: Outcome) -> Direction:
    """Tell what surely discloses more from what no longer keeps it in."""
    if after is Outcome.NEEDS_FACTS:
        return Direction.OPENED
    if Outcome.NOT_GOVERNED in (before, after):
        return Direction.NO_LONGER_KEPT_IN
    return Direction.WIDER


def _is_in_error(decision: Decision) -> bool:
    return decision.outcome is Outcome.ERROR


def _answer(decision: Decision) -> object:
    return decision.substance, frozenset(decision.missing)


def _rules(decision: Decision) -> frozenset[str]:
    return frozenset(reason.rule for reason in decision.reasons)
