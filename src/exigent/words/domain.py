"""The values worth trying: every value of a choice, the sides of every bound of a number.

Conditions compare a number or a date with constants only, so that two values between
the same neighbouring constants can never be told apart. Of a fact that is compared in
other ways (computed with, or read by code) no values stand for all: its constants are
None.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import ceil, floor, inf

from exigent.words.condition import Among, Condition, leaves
from exigent.words.fact import Fact, FactType
from exigent.words.value import MOST_DIGITS, Known, is_short

Constants = Mapping[str, frozenset[Known] | None]

_PLACES = 12  # fewer than a float holds, so that 0.1 and 0.2 have 0.15 between them


def constants_of(conditions: Iterable[Condition]) -> Constants:
    """Return for each fact that the conditions read the constants it is compared with."""
    found: dict[str, set[Known]] = {}
    for condition in conditions:
        for leaf in leaves(condition):
            compared = leaf.values if isinstance(leaf, Among) else leaf.bounds()
            found.setdefault(leaf.fact, set()).update(compared)
    return {fact: frozenset(values) for fact, values in found.items()}


def merge_constants(several: Iterable[Constants]) -> Constants:
    """Return the union of several maps of constants."""
    found: dict[str, frozenset[Known] | None] = {}
    for constants in several:
        for fact, values in constants.items():
            before = found.get(fact, frozenset())
            found[fact] = None if before is None or values is None else before | values
    return found


def representatives(fact: Fact, constants: Iterable[Known] | None) -> tuple[Known, ...] | None:
    """Return values that stand for all values of `fact`, given the constants compared with.

    None where no values do.
    """
    if constants is None and fact.is_measured:
        return None
    constants = constants or ()
    match fact.type:
        case FactType.NUMBER:
            return _numbers(fact, sorted(float(value) for value in constants))  # type: ignore[arg-type]
        case FactType.DATE:
            return _dates(value for value in constants if isinstance(value, datetime.date))
        case _:
            return fact.values


def classes_of(
    fact: Fact, values: Iterable[Known], conditions: Iterable[Condition]
) -> list[list[Known]]:
    """Return values of a fact in the groups of which no condition tells two apart, in order."""
    compared = [
        leaf for condition in conditions for leaf in leaves(condition) if leaf.fact == fact.name
    ]
    classes: dict[tuple[bool, ...], list[Known]] = {}
    for value in values:
        classes.setdefault(tuple(leaf.holds(value) for leaf in compared), []).append(value)
    return list(classes.values())


def _numbers(fact: Fact, bounds: list[float]) -> tuple[Known, ...]:
    smallest = None if fact.at_least is None else _smallest(fact, fact.at_least)
    # A bound outside of what can be tells nothing apart, and would hide what comes first or last.
    least = -inf if smallest is None else smallest
    bounds = [bound for bound in bounds if is_short(bound) and bound >= least]
    if not bounds:
        return (_stand_in(fact),)
    first = bounds[0] - 2 if smallest is None else smallest
    ends = [first, *bounds, bounds[-1] + 2]
    points = {*bounds, *(_between(low, high) for low, high in pairwise(ends))}
    if smallest is not None:
        points.add(smallest)
    if fact.whole:
        points = {float(whole) for point in points for whole in (floor(point), ceil(point))}
    return tuple(_plain(point) for point in sorted(points) if fact.has(_plain(point)))


def _stand_in(fact: Fact) -> Known:
    """Return one value of a number that nothing is compared with."""
    if isinstance(fact.ordinary, int | float):
        return fact.ordinary
    if fact.at_least is None or fact.at_least <= 0:
        return 0
    return _plain(_smallest(fact, fact.at_least))


def _smallest(fact: Fact, at_least: float) -> float:
    return float(ceil(at_least) if fact.whole else at_least)


def _plain(number: float) -> float:
    return int(number) if number.is_integer() else number


def _between(low: float, high: float) -> float:
    """Return a number between two others: half-way, without the noise of binary fractions."""
    middle = (low + high) / 2
    # Nobody can write down more digits than are read.
    short = float(f"{round(middle, _PLACES):.{MOST_DIGITS}g}")
    return short if low < short < high else middle


def _dates(bounds: Iterable[datetime.date]) -> tuple[Known, ...]:
    day = datetime.timedelta(days=1)
    points = set[datetime.date]()
    for bound in bounds:
        points |= {max(bound, datetime.date.min + day) - day, bound}
        points |= {min(bound, datetime.date.max - day) + day}
    return tuple(sorted(points)) or (datetime.date(2000, 1, 1),)
