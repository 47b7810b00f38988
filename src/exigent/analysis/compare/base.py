"""A base that there may be nothing to compare with: no bench yet, or one that cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from msgspec import structs

from exigent.analysis.compare.comparison import Comparison, Lack, NoBase
from exigent.analysis.compare.deciding import DecidedSide
from exigent.analysis.compare.revision import NoBenchError, UnreadableBenchError
from exigent.bench import VERSION, Matrix

_Found = TypeVar("_Found")

_NO_CELLS = Matrix(VERSION, (), ())
NOTHING = DecidedSide(_NO_CELLS, _NO_CELLS, ())


def find_base(
    find: Callable[[], _Found], nothing: _Found, *, may_be_unreadable: bool
) -> tuple[_Found, NoBase | None]:
    """Return what is found of a base, or nothing and why; raises what `find` does otherwise.

    `may_be_unreadable` excuses a bench that cannot be read.
    """
    try:
        return find(), None
    except NoBenchError as error:
        return nothing, NoBase(Lack.NO_BENCH, (str(error),))
    except UnreadableBenchError as errors:
        why = tuple(str(problem) for problem in errors.problems)
        return nothing, NoBase(Lack.UNREADABLE, why, is_excused=may_be_unreadable)


def with_no_base(comparison: Comparison, no_base: NoBase | None) -> Comparison:
    """Return a comparison with nothing that says so, and that calls nothing new that may be old."""
    if no_base is None:
        return comparison
    if no_base.lack is Lack.UNREADABLE:
        comparison = structs.replace(comparison, scenarios_added=(), regimes_added=())
    return structs.replace(comparison, no_base=no_base)
