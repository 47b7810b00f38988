"""Few requests that notice many mutants between them: one that notices several stands once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exigent.analysis.mutation.effects import MutantEffect, MutantEffects
from exigent.analysis.mutation.standing import RuleLists
from exigent.symbolic import ManyRequests
from exigent.words import Request, Vocabulary


@dataclass(frozen=True, slots=True)
class UnnoticedMutant:
    """A mutant that no scenario notices, as the lists that it makes, and what it changes."""

    changed: RuleLists
    effect: MutantEffect


@dataclass(frozen=True, slots=True)
class NoticingRequest:
    """A request, and which mutants it notices, by index.

    `regimes` are those that answer it otherwise then, `without_duties` those of them of which
    nothing but the duties that follow is another.
    """

    request: Request
    mutants: tuple[int, ...]
    regimes: tuple[str, ...]
    without_duties: tuple[str, ...]


def cover(
    effects: MutantEffects, mutants: Sequence[UnnoticedMutant], vocabulary: Vocabulary
) -> list[NoticingRequest]:
    """Return requests that notice all mutants of which one is known that does, as few as is found.

    Each is the plainest one of some mutant. The one that notices most is taken first, and of
    several the one that states least; they are told in the order of the mutants. That one lies
    where a mutant changes an answer is proved, and the engines decide it again.
    """
    plainest = [one.effect.plainest for one in mutants]
    pool = list(dict.fromkeys(request for request in plainest if request is not None))
    many = ManyRequests(vocabulary, pool)
    own = {request: at for at, request in enumerate(pool)}
    noticed_by: dict[int, set[int]] = {at: set() for at in range(len(pool))}
    for index, (mutant, request) in enumerate(zip(mutants, plainest, strict=True)):
        if request is None:
            continue
        noticed_by[own[request]].add(index)
        for at, _ in many.at(effects.may_notice(mutant.changed, many)):
            noticed_by[at].add(index)
    noticing: dict[int, dict[int, Mapping[str, bool]]] = {}
    left = {index for index, request in enumerate(plainest) if request is not None}
    while left:
        best = max(noticed_by, key=lambda at: (len(noticed_by[at] & left), -len(pool[at].stated)))
        for index in sorted(noticed_by.pop(best) & left):
            found = effects.answers_otherwise(mutants[index].changed, pool[best])
            if found:
                noticing.setdefault(best, {})[index] = found
                left.discard(index)
        if not any(several & left for several in noticed_by.values()):
            break
    return [
        tell_noticing(pool[at], noticing[at])
        for at in sorted(noticing, key=lambda at: min(noticing[at]))
    ]


def tell_noticing(request: Request, noticed: Mapping[int, Mapping[str, bool]]) -> NoticingRequest:
    """Return what notices mutants, by index, with the regimes and whether only duties are others."""
    regimes = dict.fromkeys(name for found in noticed.values() for name in found)
    of_duties = (
        name for found in noticed.values() for name, is_of_duties in found.items() if is_of_duties
    )
    return NoticingRequest(
        request, tuple(sorted(noticed)), tuple(regimes), tuple(dict.fromkeys(of_duties))
    )
