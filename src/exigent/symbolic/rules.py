"""Decision lists as diagrams: the first rule that applies decides, whatever the request is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exigent.symbolic.nodes import FALSE
from exigent.symbolic.space import Cuts, Space
from exigent.words import Decision, Rule


def cuts_of_rules(rules: Iterable[Rule]) -> Cuts:
    """Return all that rules tell apart."""
    return Cuts.by_conditions(condition for rule in rules for condition in rule.conditions)


def compile_rules(space: Space, rules: Sequence[Rule]) -> int:
    """Return the node of what a decision list answers, of which the last rule always applies."""
    *before, last = rules
    node = _ruling(space, last)
    for rule in reversed(before):
        node = space.nodes.choice(space.condition(rule.when), _ruling(space, rule), node)
    return node


def _ruling(space: Space, rule: Rule) -> int:
    """Return the node of what a rule decides where it applies, without the duties waived there."""
    waived = [space.condition(one.unless) if one.unless else FALSE for one in rule.duties]

    def decide(*truths: bool) -> Decision:
        return space.view(rule.decide(truths))

    return space.nodes.apply(decide, waived)
