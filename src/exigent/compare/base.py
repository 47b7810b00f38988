"""A base that there may be nothing to compare with: no bench yet, or one that cannot be read."""

from __future__ import annotations

from msgspec import structs

from exigent.compare.comparison import Comparison, Lack, NoBase
from exigent.compare.deciding import Decided, Deciding
from exigent.compare.revision import NoBenchError, UnreadableBenchError
from exigent.compare.sides import Side
from exigent.matrix import VERSION, Matrix

_NOTHING = Decided(Matrix(VERSION, (), ()), ())


def decide_base(
    deciding: Deciding, side: Side, *, may_be_unreadable: bool
) -> tuple[Decided, NoBase | None]:
    """Return a base decided, or nothing and why; raise as `Deciding.decide` for all other errors.

    `may_be_unreadable` excuses a bench that cannot be read.
    """
    try:
        return deciding.decide(side), None
    except NoBenchError as error:
        return _NOTHING, NoBase(Lack.NO_BENCH, (str(error),))
    except UnreadableBenchError as errors:
        why = tuple(str(problem) for problem in errors.problems)
        return _NOTHING, NoBase(Lack.UNREADABLE, why, is_excused=may_be_unreadable)


def with_no_base(comparison: Comparison, no_base: NoBase | None) -> Comparison:
    """Return a comparison with nothing that says so, and that calls nothing new that may be old."""
    if no_base is None:
        return comparison
    if no_base.lack is Lack.UNREADABLE:
        comparison = structs.replace(comparison, scenarios_added=(), regimes_added=())
    return structs.replace(comparison, no_base=no_base)
