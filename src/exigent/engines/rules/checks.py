"""Checks that every rule of a decision list can ever decide."""

from __future__ import annotations

from collections.abc import Sequence

from exigent.symbolic import FALSE, LIMITS, Cuts, Limits, Space, TooLargeError
from exigent.words import Fault, InputError, Rule, Vocabulary


def refuse_unreachable_rules(
    rules: Sequence[Rule], vocabulary: Vocabulary, limits: Limits = LIMITS
) -> None:
    """Raise InputError at the first rule that no request can ever reach.

    Rules that do not fit into the limits are not looked at.
    """
    applies = [rule.when for rule in rules if rule.when is not None]
    space = Space(vocabulary, Cuts.by_conditions(applies), limits)
    try:
        earlier: list[int] = []
        for rule in rules:
            if rule.when is None:
                break
            when = space.condition(rule.when)
            if _left_by(earlier, space.nodes.both(space.allowed, when), space) == FALSE:
                raise InputError(
                    f"the rule `{rule.id}` is never reached",
                    rule.location,
                    _why(when, rules[: len(earlier)], space),
                    fault=Fault.NEVER_REACHED,
                )
            earlier.append(when)
    except TooLargeError:
        return


def _left_by(earlier: Sequence[int], region: int, space: Space) -> int:
    """Return what is surely left of a region by rules that take theirs before it.

    Only those are taken away that take a request which was looked at: mostly none does.
    """
    nodes = space.nodes
    while region != FALSE:
        point = nodes.point_in(region, space.ordinary_point)
        taking = next((taken for taken in earlier if nodes.at(taken, point) != FALSE), None)
        if taking is None:
            return region
        region = nodes.both(region, nodes.negation(taking))
    return FALSE


def _why(when: int, earlier: Sequence[Rule], space: Space) -> str:
    both = space.nodes.both
    if when == FALSE:
        return "its conditions contradict each other"
    for tie in space.vocabulary.constraints:
        if both(when, space.condition(tie.condition)) == FALSE:
            return f"the vocabulary rules every such request out: `{tie.id}`"
    allowed = both(space.allowed, when)
    if allowed == FALSE:
        return "the constraints of the vocabulary together rule every such request out"
    for before in earlier:
        if both(allowed, space.nodes.negation(space.condition(before.when))) == FALSE:
            return f"`{before.id}` before it takes every such request"
    return "the rules before it together take every such request"
