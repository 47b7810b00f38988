"""The rules of a regime's layers, as far as they can be tried one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.bench import Panel, Regime
from exigent.engines import Rule
from exigent.engines.rules import RulesDecider
from exigent.regime import TECHNICAL
from exigent.words import Outcome, Request, foreign_parts


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer's rules in the order in which they are tried.

    `unread` says why conditions cannot be tried, and is empty if they can.
    """

    name: str
    rules: tuple[Rule, ...]
    unread: str = ""

    @property
    def is_read(self) -> bool:
        """Whether its conditions can be tried."""
        return bool(self.rules) and not self.unread


def own_layers(regime: Regime) -> tuple[str, ...]:
    """Return the layers whose rules are the regime's own; what is technical lies under all."""
    own = regime.composition.own
    return tuple(name for name in own if name != TECHNICAL or regime.name == TECHNICAL)


def read_layer(panel: Panel, name: str, requests: Sequence[Request]) -> Layer:
    """Return the rules of a layer; those of a foreign engine are held to its own answers."""
    shown = panel.rules_of(name)
    engine = panel.manifests[name].engine
    if shown is None:
        return Layer(name, (), unread=f"the engine `{engine}` lists no rules")
    if isinstance(shown, RulesDecider):
        return Layer(name, shown.rules)
    rules = shown.rules
    for rule in rules:
        if rule.when is not None and foreign_parts(rule.when):
            unread = f"a part of the rule `{rule.id}` only the engine `{engine}` can tell"
            return Layer(name, rules, unread=unread)
    if not _decides_alike(panel, name, rules, requests):
        unread = f"the rules that the engine `{engine}` lists do not decide as it does"
        return Layer(name, rules, unread=unread)
    return Layer(name, rules)


def _decides_alike(
    panel: Panel, name: str, rules: tuple[Rule, ...], requests: Sequence[Request]
) -> bool:
    if not rules or rules[-1].when is not None:
        return False
    for request, decision in zip(requests, RulesDecider(rules).decide(requests), strict=True):
        answer = panel.decide_layer(name, request)
        if answer.outcome is Outcome.ERROR:
            continue
        if (answer.substance, answer.rule) != (decision.substance, decision.rule):
            return False
    return True
