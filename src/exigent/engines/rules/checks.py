"""Checks that every rule of a decision list can ever decide."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from exigent.symbolic import FALSE, Space, TooLargeError, cuts_of_rules
from exigent.words import Fault, InputError, Rule, Vocabulary


def refuse_unreachable_rules(rules: Sequence[Rule], vocabulary: Vocabulary) -> None:
    """Raise InputError at the first rule that no request can ever reach.

    That is exact, unless the rules are too many and too odd for the room that there is: then
    those of which nothing is known are taken to be reachable.
    """
    with suppress(TooLargeError):
        space = Space(vocabulary, cuts_of_rules(rules))
        left = space.allowed
        for at, rule in enumerate(rules):
            if rule.when is None:
                break
            when = space.condition(rule.when)
            if space.nodes.both(left, when) == FALSE:
                raise InputError(
                    f"the rule `{rule.id}` is never reached",
                    rule.location,
                    _why(when, rules[:at], space),
                    fault=Fault.NEVER_REACHED,
                )
            left = space.nodes.both(left, space.nodes.negation(when))


def _why(when: int, earlier: Sequence[Rule], space: Space) -> str:
    both = space.nodes.both
    if when == FALSE:
        return "its conditions contradict each other"
    for tie in space.vocabulary.constraints:
        if both(when, space.condition(tie.condition)) == FALSE:
            return f"the vocabulary rules every such request out: `{tie.id}`"
    allowed = both(when, space.allowed)
    if allowed == FALSE:
        return "the constraints of the vocabulary together rule every such request out"
    for before in earlier:
        if both(allowed, space.nodes.negation(space.condition(before.when))) == FALSE:
            return f"`{before.id}` before it takes every such request"
    return "the rules before it together take every such request"
