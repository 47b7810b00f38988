"""Why a regime decides as it does: every rule tried, and what kept it from deciding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.bench import Panel, Regime
from exigent.engines import Trial
from exigent.words import (
    UNKNOWN,
    Decision,
    Outcome,
    Request,
    Vocabulary,
    assumptions_in_doubt,
    facts_of,
)


@dataclass(frozen=True, slots=True)
class LayerTrace:
    """One layer's own decision and the rules it tried; none where its engine shows none."""

    layer: str
    decision: Decision
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A decision with the way that led to it; `assumed` are the facts it rests on unstated."""

    regime: Regime
    request: Request
    decision: Decision
    layers: tuple[LayerTrace, ...]
    assumed: tuple[str, ...]


def explain(panel: Panel, regime: Regime, request: Request) -> Explanation:
    """Return how one regime of the panel comes to decide one request."""
    index = panel.names.index(regime.name)
    decision = panel.decide([request])[0][index]
    layers = []
    for layer in _consulted(panel, regime, request):
        shown = panel.rules_of(layer)
        trials = shown.trace(request) if shown else ()
        layers.append(LayerTrace(layer, panel.decide_layer(layer, request), trials))
    return Explanation(regime, request, decision, tuple(layers), assumed(panel, regime, request))


def assumed(panel: Panel, regime: Regime, request: Request) -> tuple[str, ...]:
    """Return the facts that mattered to a decision and were only assumed, in order.

    Of a rule that applied, every fact counts; of a rule that did not, the first part
    that failed, one that the scenario states before one that is assumed. What was
    stated and these facts together suffice for the decision, whatever the others are.
    """
    mattered: set[str] = set()
    loose = _loosened(request, panel.vocabulary)
    for layer in _consulted(panel, regime, loose):
        shown = panel.rules_of(layer)
        if shown is None:
            mattered.update(panel.reads_of(layer, loose))
            continue
        for trial in shown.trace(loose):
            mattered.update(_decisive(trial, loose))
    if loose.has_unknown:
        # What an unknown fact that matters may be, constraints say by others.
        mattered = panel.vocabulary.tied_to(mattered, loose.unknown)
    return tuple(name for name in request.assumed if name in mattered)


def _loosened(request: Request, vocabulary: Vocabulary) -> Request:
    """Return the request with UNKNOWN for assumptions that may give way to others."""
    while doubts := {
        name
        for name in assumptions_in_doubt(vocabulary, request)
        if request.values[name] is not UNKNOWN
    }:
        request = Request({**request.values, **dict.fromkeys(doubts, UNKNOWN)}, request.stated)
    return request


def _consulted(panel: Panel, regime: Regime, request: Request) -> Sequence[str]:
    """Return the layers that matter: where something technical stands in the way, only that."""
    obstacle = regime.composition.obstacle
    if obstacle is not None:
        layer = regime.layers[obstacle]
        outcome = panel.decide_layer(layer, request).outcome
        if outcome not in (Outcome.NOT_GOVERNED, Outcome.NEEDS_FACTS):
            return (layer,)
    return regime.layers


def _decisive(trial: Trial, request: Request) -> Sequence[str]:
    if trial.failed:
        facts = [facts_of(part) for part in trial.failed]
        return min(facts, key=lambda names: sum(name not in request.stated for name in names))
    return [name for condition in trial.rule.conditions for name in facts_of(condition)]
