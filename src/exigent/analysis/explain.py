"""Why a regime decides as it does: every rule tried, and what kept it from deciding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exigent.analysis.next_question import FollowUp, follow_up
from exigent.bench import Panel, Regime
from exigent.engines import Rule, Trial
from exigent.engines.rules import RulesDecider
from exigent.regime import names_technical
from exigent.words import (
    AllOf,
    Decision,
    Outcome,
    Request,
    Truth,
    compile_condition,
    facts_of,
    parts_of,
    without_doubtful,
)


@dataclass(frozen=True, slots=True)
class LayerTrace:
    """One layer's own decision and the rules it tried; none where its engine shows none.

    `out_of_force` are its dates where the request is made on a day outside them, or may be: then
    `is_out` is None. No rule decides anything where it is.
    """

    layer: str
    decision: Decision
    trials: tuple[Trial, ...]
    out_of_force: str = ""
    is_out: Truth = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """A decision with the way that led to it; `assumed` are the facts it rests on unstated.

    `follow_up` is what is to be asked for next, of what the request does not state.
    """

    regime: Regime
    request: Request
    decision: Decision
    layers: tuple[LayerTrace, ...]
    assumed: tuple[str, ...]
    follow_up: FollowUp | None = None


def explain(panel: Panel, regime: Regime, request: Request) -> Explanation:
    """Return how one regime of the panel comes to decide one request."""
    decision = _decision(panel, regime, request)
    layers = []
    for layer in _consulted(regime, decision):
        shown = panel.rules_of(layer)
        trials = shown.trace(request) if shown else ()
        dates, is_out = _out_of_force(regime, layer, request)
        decided = panel.decide_layer(layer, request)
        layers.append(LayerTrace(layer, decided, trials, dates, is_out))
    facts = Assumptions(panel).of(request, [(regime, decision)])[0]
    following = follow_up(panel, regime, request)
    return Explanation(regime, request, decision, tuple(layers), facts, following)


def assumed(panel: Panel, regime: Regime, request: Request) -> tuple[str, ...]:
    """Return the facts that mattered to a decision and were only assumed, as `Assumptions` does."""
    decision = _decision(panel, regime, request)
    return Assumptions(panel).of(request, [(regime, decision)])[0]


class Assumptions:
    """What decisions of a panel rest on that nobody stated, for one request after another.

    Of a rule that applied, every fact counts; of a rule that did not, the first part
    that failed, one that the scenario states before one that is assumed. What was
    stated and these facts together suffice for the decision, whatever the others are.
    """

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self._rules: dict[str, tuple[_Tried, ...]] = {}

    def of(
        self, request: Request, answers: Iterable[tuple[Regime, Decision]]
    ) -> list[tuple[str, ...]]:
        """Return for each regime the facts that mattered and were only assumed, in order.

        `answers` are what the panel decides on the request.
        """
        unstated = request.assumed
        if not unstated:
            return [() for _ in answers]
        loose = without_doubtful(self._panel.vocabulary, request)
        open_facts = frozenset(loose.unknown if loose.has_unknown else ())
        known: dict[str, set[str]] = {}
        found = []
        for regime, decision in answers:
            mattered: set[str] = set()
            for layer in _consulted(regime, decision):
                if layer not in known:
                    known[layer] = self._mattered(layer, loose)
                mattered |= known[layer]
            if open_facts:
                # What an unknown fact that matters may be, constraints say by others.
                mattered = self._panel.vocabulary.tied_to(mattered, open_facts)
            found.append(tuple([name for name in unstated if name in mattered]))
        return found

    def _mattered(self, layer: str, request: Request) -> set[str]:
        """Return the facts that mattered to a layer; raise EngineError where it cannot say so."""
        shown = self._panel.rules_of(layer)
        if shown is None:
            return set(self._panel.reads_of(layer, request))
        mattered: set[str] = set()
        if not isinstance(shown, RulesDecider):
            for trial in shown.trace(request):
                mattered.update(_decisive(trial, request))
            return mattered
        if layer not in self._rules:
            self._rules[layer] = tuple(map(_Tried, shown.rules))
        for tried in self._rules[layer]:
            applies, decisive = tried.on(request)
            mattered.update(decisive)
            if applies:
                break
        return mattered


class _Tried:
    """A rule that is tried on many requests, of which only the facts that decide are wanted."""

    def __init__(self, rule: Rule) -> None:
        parts = parts_of(rule.when) if rule.when else ()
        self._parts = [(compile_condition(part), frozenset(facts_of(part))) for part in parts]
        self._facts = frozenset(facts_of(AllOf(rule.conditions)))

    def on(self, request: Request) -> tuple[Truth, frozenset[str]]:
        """Return whether the rule applies to a request, and the facts that decide this."""
        values, stated = request.values, request.stated
        failed: frozenset[str] | None = None
        least = 0
        is_open = False
        for holds, facts in self._parts:
            truth = holds(values)
            if truth is False:
                unstated = len(facts - stated)
                if not unstated:
                    return False, facts
                if failed is None or unstated < least:
                    failed, least = facts, unstated
            elif truth is None:
                is_open = True
        if failed is not None:
            return False, failed
        return None if is_open else True, self._facts


def _decision(panel: Panel, regime: Regime, request: Request) -> Decision:
    return panel.decide([request])[0][panel.names.index(regime.name)]


def _consulted(regime: Regime, decision: Decision) -> Sequence[str]:
    """Return the layers that matter: what is technical after the others, where it does.

    A refusal stands whatever is technical, and so does it that nothing is governed.
    """
    composition = regime.composition
    obstacle = composition.obstacle
    stands = decision.outcome in (Outcome.REFUSE, Outcome.NOT_GOVERNED)
    if obstacle is None or (stands and not names_technical(decision)):
        return composition.own
    return (*composition.own, composition.layers[obstacle])


def _out_of_force(regime: Regime, layer: str, request: Request) -> tuple[str, Truth]:
    """Return the dates that exclude a layer, or may, and whether they do."""
    day = request.day
    if day is None:
        return "", False
    composition = regime.composition
    spans = [composition.layer_dates[composition.layers.index(layer)]]
    if layer in composition.own:
        spans.insert(0, composition.in_force)
    for is_out in (True, None):
        for span in spans:
            if span.excludes(day) is is_out:
                return str(span), is_out
    return "", False


def _decisive(trial: Trial, request: Request) -> Sequence[str]:
    if trial.failed:
        facts = [facts_of(part) for part in trial.failed]
        return min(facts, key=lambda names: sum(name not in request.stated for name in names))
    return [name for condition in trial.rule.conditions for name in facts_of(condition)]
