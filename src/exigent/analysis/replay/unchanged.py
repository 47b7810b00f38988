"""Which regimes are the same in two states of a bench, so that nobody has to ask both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exigent.bench import Panel
from exigent.symbolic import NotCompiledError
from exigent.words import Location, Rule

_NOWHERE = Location("")


def find_unchanged(before: Panel, after: Panel) -> frozenset[str]:
    """Return the regimes of both panels that surely answer every request alike in both.

    They have the same rules, which stand for themselves: of what another language says, nobody
    knows what else it reads.
    """
    if before.vocabulary != after.vocabulary:
        return frozenset()
    both = before.deciders.keys() & after.deciders.keys()
    then_rules = {name: _rules(before, name) for name in both}
    layers = {name for name, rules in then_rules.items() if rules and rules == _rules(after, name)}
    then = {regime.name: regime for regime in before.regimes}
    return frozenset(
        regime.name
        for regime in after.regimes
        if regime.name in then
        and regime.composition == then[regime.name].composition
        and layers.issuperset(regime.layers)
    )


def _rules(panel: Panel, layer: str) -> Sequence[Rule]:
    """Return the rules of a layer, wherever they stand; none of one in another language."""
    if panel.manifests[layer].engine != "rules":
        return ()
    try:
        rules = panel.deciders[layer].decision_list.rules
    except NotCompiledError:
        return ()
    return [replace(rule, location=_NOWHERE) for rule in rules]
