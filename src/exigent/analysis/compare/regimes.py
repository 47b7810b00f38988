"""Which regimes of two sides are compared, where only some are named."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from exigent.analysis.compare.columns import find_renamed
from exigent.bench import RegimeEntry
from exigent.words import Fault, InputError, did_you_mean


@dataclass(frozen=True, slots=True)
class Regimes:
    """The regimes of a side: the names of all, and what `describe` says of some of them."""

    names: Collection[str]
    describe: Callable[[Sequence[str]], Sequence[RegimeEntry]]


def choose_regimes(names: Iterable[str], base: Regimes, head: Regimes) -> tuple[str, ...]:
    """Return the names that are meant on either side: of what was renamed, the other one too.

    Renames are looked for among all regimes of both sides, since it is not the choice that
    decides what became of a regime. Raises InputError for a name that neither side has.
    """
    chosen = dict.fromkeys(names)
    known = tuple(dict.fromkeys((*head.names, *base.names)))
    for name in chosen:
        if name not in known:
            meant = did_you_mean(name, known) or f"there are: {', '.join(known)}"
            raise InputError(
                f"neither side has a regime `{name}`", None, meant, fault=Fault.UNKNOWN_REGIME
            )
    if all(name in base.names and name in head.names for name in chosen):
        return tuple(chosen)
    gone = base.describe([name for name in base.names if name not in head.names])
    come = head.describe([name for name in head.names if name not in base.names])
    for before, after in find_renamed(gone, come):
        if before.name in chosen or after.name in chosen:
            chosen |= dict.fromkeys((before.name, after.name))
    return tuple(chosen)
