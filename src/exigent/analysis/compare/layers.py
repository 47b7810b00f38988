"""Layers of a stack that have another name now: what only their names tell apart is no change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import msgspec

from exigent.bench import RegimeEntry
from exigent.words import Decision


def renamed_layers(before: RegimeEntry, after: RegimeEntry) -> Mapping[str, str]:
    """Return the new names of layers that stand in the same place, with mostly the same rules.

    A layer whose rules nobody can read is another one.
    """
    if len(before.layers) != len(after.layers):
        return {}
    names = {}
    for old, new in zip(before.layers, after.layers, strict=True):
        if old not in after.layers and new not in before.layers:
            said, says = _said(before, old), _said(after, new)
            if 2 * (said & says).total() > max(said.total(), says.total()):
                names[old] = new
    return names


def in_new_names(rule: str, names: Mapping[str, str]) -> str:
    """Return the id of a rule, its layer by its new name."""
    layer, slash, own = rule.partition("/")
    return f"{names[layer]}/{own}" if slash and layer in names else rule


def decided_in_new_names(decision: Decision, names: Mapping[str, str]) -> Decision:
    """Return a decision, its rules by the new names of their layers."""
    if not names:
        return decision
    reasons = tuple(
        msgspec.structs.replace(reason, rule=in_new_names(reason.rule, names))
        for reason in decision.reasons
    )
    return msgspec.structs.replace(decision, reasons=reasons)


def _said(regime: RegimeEntry, layer: str) -> Counter[tuple[str, str, str]]:
    """Return what the rules of a layer say, by their own names."""
    prefix = f"{layer}/"
    return Counter(
        (rule.id.removeprefix(prefix), rule.when, rule.then)
        for rule in regime.rules
        if rule.id.startswith(prefix)
    )
