"""What lines expect of a regime, held to what its rules can ever decide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exigent.decision import Outcome
from exigent.errors import did_you_mean
from exigent.expectation import Aspect, Expectation, Named, Want
from exigent.lint.checks import ALWAYS_HOLDS, NO_SUCH_ANSWER
from exigent.lint.finding import Finding
from exigent.lint.material import Material
from exigent.panel import IN_FORCE, Panel, Regime
from exigent.regime.manifest import TECHNICAL

_Range = dict[Aspect, frozenset[str | None]]


@dataclass(frozen=True, slots=True)
class _Answers:
    """What the rules of a regime can decide, by aspect, and how its rules are called."""

    values: _Range
    rules: frozenset[str]


def find_impossible_answers(material: Material) -> Iterator[Finding]:
    """Yield findings on lines that no rule of the regime ever meets, or that all of them do."""
    if material.panel is None:
        return
    known = {regime.name: _answers(regime, material.panel) for regime in material.panel.regimes}
    for scenario in material.scenarios:
        for line in scenario.expectations:
            answers = known.get(line.regimes.name) if isinstance(line.regimes, Named) else None
            if answers is not None:
                yield from _judge(line, answers)


def _answers(regime: Regime, panel: Panel) -> _Answers | None:
    """Return what a regime can answer; None where a layer has no rules to show."""
    values: dict[Aspect, set[str | None]] = {
        Aspect.OUTCOME: set(),
        Aspect.MODE: set(),
        Aspect.GROUND: set(),
    }
    names = {IN_FORCE}
    for layer in regime.layers:
        shown = panel.rules_of(layer)
        if shown is None:
            return None
        is_own = layer == regime.name
        for rule in shown.rules:
            names.add(rule.id if is_own else f"{layer}/{rule.id}")
            if layer == TECHNICAL and not is_own and _is_silent(rule.decision.outcome):
                continue
            values[Aspect.OUTCOME].add(rule.decision.outcome)
            values[Aspect.MODE].add(rule.decision.mode)
            values[Aspect.GROUND].add(rule.decision.ground)
    if any(panel.manifests[name].in_force.days() for name in (regime.name, *regime.layers)):
        values[Aspect.OUTCOME].add(Outcome.NOT_GOVERNED)
    return _Answers({a: frozenset(found) for a, found in values.items()}, frozenset(names))


def _is_silent(outcome: Outcome) -> bool:
    return outcome is Outcome.NOT_GOVERNED


def _judge(line: Expectation, answers: _Answers) -> Iterator[Finding]:
    assert isinstance(line.regimes, Named)
    regime = line.regimes.name
    for want in line.wants:
        message = _never(want, answers)
        if message:
            meant = did_you_mean(str(want.value), answers.rules)
            meant = meant if want.aspect is Aspect.RULE else ""
            yield Finding(NO_SUCH_ANSWER, line.location, f"`{regime}` {message}", meant)
    only = answers.values[Aspect.OUTCOME]
    if line.wants == (Want(Aspect.OUTCOME, next(iter(only))),) and len(only) == 1:
        yield Finding(
            ALWAYS_HOLDS,
            line.location,
            f'"{line.text}" holds whatever the facts: all rules of `{regime}` decide so',
        )


def _never(want: Want, answers: _Answers) -> str:
    """Return what a regime never does, or nothing if it may."""
    if not isinstance(want.value, str):
        return ""
    if want.aspect is Aspect.RULE:
        return "" if want.value in answers.rules else f"has no rule `{want.value}`"
    possible = answers.values.get(want.aspect)
    if possible is None or want.value in possible or want.value == Outcome.NEEDS_FACTS:
        return ""
    return f"never decides {want.aspect} `{want.value}`, so this can never hold"
