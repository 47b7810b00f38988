"""The rules that lines of scenarios may name: those that a regime can decide by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exigent.bench.panel import Panel, Regime
from exigent.regime import IN_FORCE
from exigent.suite import Aspect, Expectation, Named, OfEach, Scenario
from exigent.words import Fault, InputError, Problems, did_you_mean


def refuse_unknown_rules(scenarios: Iterable[Scenario], panel: Panel) -> None:
    """Raise InputErrors for every line that names a rule which its regime does not have.

    Of a regime with a layer that shows no rules, nobody knows all, and no line is refused;
    nor is one of a regime that was not asked.
    """
    problems = Problems()
    for scenario in scenarios:
        claimed = (claim.says for claim in scenario.claims)
        of_each = (says.expectation for says in claimed if isinstance(says, OfEach))
        for expectation in (*scenario.expectations, *of_each):
            problems.add(*_unknown(expectation, panel))
    problems.refuse()


def names_of_rules(regime: Regime, panel: Panel) -> frozenset[str] | None:
    """Return what the reasons of a regime can name; None where a layer shows no rules."""
    names = {IN_FORCE}
    for layer in regime.layers:
        shown = panel.rules_of(layer)
        if shown is None:
            return None
        names |= {rule.id if layer == regime.name else f"{layer}/{rule.id}" for rule in shown.rules}
    return frozenset(names)


def _unknown(line: Expectation, panel: Panel) -> Iterator[InputError]:
    for want in line.wants:
        if want.aspect is not Aspect.RULE or not isinstance(line.regimes, Named):
            continue
        name, rule = line.regimes.name, want.value
        known = names_of_rules(panel.regime(name), panel) if name in panel.names else None
        if isinstance(rule, str) and known is not None and rule not in known:
            yield InputError(
                f"`{name}` has no rule `{rule}`",
                line.location,
                did_you_mean(rule, known) or f"`exigent regimes {name}` lists its rules",
                fault=Fault.UNKNOWN_RULE,
            )
