"""The gate: which changes that nobody approved fail a comparison, and how it ends."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from exigent.analysis.compare.comparison import Comparison, Direction, Flip, Loss
from exigent.words import ExitCode, Fault, InputError


class Gate(StrEnum):
    """Which changes that nobody approved fail a comparison."""

    ANY = "any"
    WIDER = "wider"
    REMOVED = "removed"
    NONE = "none"


# Nobody knows what a cell that was in error decided before, or what would be answered to
# facts that cannot be asked, or in words that mean something else: it may well be that more
# is let out. A restated scenario no longer asks what it asked, as one that is removed does not.
_FAILING = {
    Gate.ANY: frozenset(Direction),
    Gate.WIDER: frozenset(
        {
            Direction.WIDER,
            Direction.OPENED,
            Direction.NO_LONGER_KEPT_IN,
            Direction.NO_LONGER_IN_ERROR,
            Direction.CANNOT_BE_ASKED,
            Direction.MEANS_ELSE,
        }
    ),
    Gate.REMOVED: frozenset(
        {
            Direction.REMOVED,
            Direction.RESTATED,
            Direction.CANNOT_BE_ASKED,
            Direction.MEANS_ELSE,
            Direction.UNPROVED,
        }
    ),
    Gate.NONE: frozenset[Direction](),
}


def usual_gates(comparison: Comparison) -> frozenset[Gate]:
    """Return the gates of a comparison for which none is named."""
    return frozenset({Gate.NONE if comparison.is_of_two_regimes else Gate.ANY})


def find_failing(comparison: Comparison, gates: Collection[Gate]) -> tuple[Flip | Loss, ...]:
    """Return the changes that do not pass the gates; between two regimes all are unapproved.

    Where no cell was compared, no change passes: none is known to be of a harmless kind.
    """
    failing = frozenset[Direction]().union(*(_FAILING[gate] for gate in gates))
    if not comparison.cells and failing:
        failing = frozenset(Direction)
    changes = comparison.changes if comparison.is_of_two_regimes else comparison.unapproved
    return tuple(change for change in changes if change.direction in failing)


def refuse_nothing(comparison: Comparison) -> None:
    """Raise InputError for a comparison of nothing, which would look as if nothing differed.

    That there is no base is told by itself.
    """
    if comparison.cells or comparison.changes or comparison.no_base is not None:
        return
    base, head = comparison.base, comparison.head
    new = ", ".join(comparison.regimes_added)
    raise InputError(
        "nothing is compared: there is no cell that both sides have",
        None,
        f"only {head} has: {new}" if new else f"{base} has no scenario or no regime",
        fault=Fault.UNLIKE_SIDES,
    )


def exit_code(comparison: Comparison, gates: Collection[Gate]) -> ExitCode:
    """Return how it ends: what did not run weighs most, then what fails, then the gates."""
    if comparison.in_error:
        return ExitCode.ENGINE_FAILED
    if comparison.failed:
        return ExitCode.EXPECTATION_FAILED
    if comparison.no_base is not None and comparison.no_base.fails:
        return ExitCode.GATE_NOT_MET
    return ExitCode.GATE_NOT_MET if find_failing(comparison, gates) else ExitCode.OK
