"""The panel: one request put to all regimes, many requests at once."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from exigent.engines import IN_FORCE, Decider, Engines, GuardedDecider, ShowsRules, load_decider
from exigent.regime import REQUEST_DATE, TECHNICAL, Manifest, allow_keys, combine, name_layer
from exigent.symbolic import settle_all, settling
from exigent.words import (
    Constants,
    Decision,
    InputError,
    InputErrors,
    Outcome,
    Reason,
    Request,
    Vocabulary,
    assumptions_in_doubt,
    begin,
    meant_by_name,
    merge_constants,
)


@dataclass(frozen=True, slots=True)
class Regime:
    """A regime ready to decide: its manifest and the named deciders that are its layers."""

    manifest: Manifest
    layers: tuple[str, ...]
    constants: Constants

    @property
    def name(self) -> str:
        """The name, as scenarios and reports use it."""
        return self.manifest.name


class Panel:
    """The regimes chosen for a run, in the order of the matrix's columns."""

    def __init__(
        self,
        manifests: Mapping[str, Manifest],
        chosen: Iterable[str],
        vocabulary: Vocabulary,
        engines: Engines | None = None,
    ) -> None:
        """Load the chosen regimes and their layers; raise InputErrors with all that is wrong."""
        self.vocabulary = vocabulary
        self.manifests = manifests
        self._engines = engines or Engines()
        self._deciders: dict[str, GuardedDecider] = {}
        problems: list[InputError] = []
        regimes = []
        for name in chosen:
            try:
                regimes.append(self._load(manifests[name]))
            except InputError as error:
                problems.append(error)
        if problems:
            raise InputErrors({str(problem): problem for problem in problems}.values())
        self.regimes: tuple[Regime, ...] = tuple(regimes)
        self._left_out = frozenset(manifests).difference(regime.name for regime in regimes)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the regimes, in order."""
        return tuple(regime.name for regime in self.regimes)

    @property
    def left_out(self) -> frozenset[str]:
        """The regimes that scenarios can name, and that this panel does not ask."""
        return self._left_out

    def regime(self, name: str) -> Regime:
        """Return the regime of that name; raise InputError if the panel has none."""
        for regime in self.regimes:
            if regime.name == name:
                return regime
        titles = {regime.name: regime.manifest.title for regime in self.regimes}
        raise InputError(f"there is no regime `{name}`", None, meant_by_name(name, titles))

    def filling_up_by(self, vocabulary: Vocabulary) -> Panel:
        """Return the same regimes, that fill up what nobody states by another vocabulary.

        It has the same facts and values, of which others are ordinary.
        """
        other = copy.copy(self)
        other.vocabulary = vocabulary
        return other

    def decide(self, requests: Sequence[Request]) -> list[tuple[Decision, ...]]:
        """Return for each request the decisions of all regimes, in their order.

        Equal requests are decided once.
        """
        unique = list(dict.fromkeys(requests))
        raw = self._raw(self._deciders, unique)
        doubtful = [
            request.has_unknown and any(assumptions_in_doubt(self.vocabulary, request))
            for request in unique
        ]
        columns = self._columns(unique, raw, doubtful)
        rows = dict(zip(unique, zip(*columns, strict=True), strict=True)) if columns else {}
        return [rows.get(request, ()) for request in requests]

    def combine(
        self, regime: Regime, decisions: Mapping[str, Decision], request: Request
    ) -> Decision:
        """Return what a regime answers to a request where each of its layers decides so.

        Unknown facts are not settled.
        """
        own = {layer: (decision,) for layer, decision in decisions.items()}
        return self._combined(regime, [request], own)[0]

    def decide_layer(self, layer: str, request: Request) -> Decision:
        """Return the decision of one layer alone, unknown facts not settled."""
        return self._deciders[layer].decide([request])[0]

    def rules_of(self, layer: str) -> ShowsRules | None:
        """Return what shows the rules of a layer, if its engine has any to show."""
        return self._deciders[layer].shown

    def reads_of(self, layer: str, request: Request) -> Collection[str]:
        """Return the facts that a layer without rules to show may read to decide a request.

        Raises EngineError where its engine fails to say so.
        """
        return self._deciders[layer].reads(request)

    def _load(self, manifest: Manifest) -> Regime:
        own = manifest.stack.layers if manifest.stack else (manifest.name,)
        needs_technical = (
            manifest.over_technical and TECHNICAL in self.manifests and TECHNICAL not in own
        )
        layers = (TECHNICAL, *own) if needs_technical else own
        if manifest.stack:
            allow_keys(manifest, ())
        for layer in layers:
            if layer not in self._deciders:
                layer_manifest = self.manifests[layer]
                decider = self._decider(layer_manifest)
                self._deciders[layer] = GuardedDecider(decider, layer_manifest, self.vocabulary)
        dates = [self.manifests[name].in_force.days() for name in (manifest.name, *layers)]
        constants = merge_constants(
            [
                *(self._deciders[layer].constants for layer in layers),
                *({REQUEST_DATE: days} for days in dates if days),
            ]
        )
        return Regime(manifest, layers, constants)

    def _decider(self, manifest: Manifest) -> Decider:
        return load_decider(self._engines, manifest, self.vocabulary)

    def _raw(
        self, layers: Collection[str], requests: Sequence[Request]
    ) -> dict[str, Sequence[Decision]]:
        """Return each layer's own decisions, before layers combine and unknowns settle.

        Layers that wait for other processes wait at the same time.
        """
        waiting = [name for name in layers if self._deciders[name].waits]
        if not waiting:
            return {name: self._deciders[name].decide(requests) for name in layers}
        futures = {name: begin(partial(self._deciders[name].decide, requests)) for name in waiting}
        own = {
            name: self._deciders[name].decide(requests) for name in layers if name not in futures
        }
        return {**own, **{name: future.result() for name, future in futures.items()}}

    def _columns(
        self,
        requests: Sequence[Request],
        raw: Mapping[str, Sequence[Decision]],
        doubtful: Sequence[bool],
    ) -> list[list[Decision]]:
        """Return the regimes' answers, in their order; those that wait do so at the same time."""
        waiting = [
            index
            for index, regime in enumerate(self.regimes)
            if any(self._deciders[layer].waits for layer in regime.layers)
        ]

        def column(index: int) -> list[Decision]:
            return self._column(self.regimes[index], requests, raw, doubtful)

        if not waiting:
            return [column(index) for index in range(len(self.regimes))]
        futures = {index: begin(partial(column, index)) for index in waiting}
        return [
            futures[index].result() if index in futures else column(index)
            for index in range(len(self.regimes))
        ]

    def _column(
        self,
        regime: Regime,
        requests: Sequence[Request],
        raw: Mapping[str, Sequence[Decision]],
        doubtful: Sequence[bool],
    ) -> list[Decision]:
        decisions = self._combined(regime, requests, raw)
        unsettled = [
            index
            for index, decision in enumerate(decisions)
            if decision.outcome is Outcome.NEEDS_FACTS
            or (doubtful[index] and decision.outcome is not Outcome.ERROR)
        ]

        def decide(completions: Sequence[Request]) -> Sequence[Decision]:
            return self._combined(regime, completions, self._raw(regime.layers, completions))

        settlings = [
            settling(requests[index], decisions[index], regime.constants, self.vocabulary)
            for index in unsettled
        ]
        for index, settled in zip(unsettled, settle_all(settlings, decide), strict=True):
            decisions[index] = settled
        return decisions

    def _combined(
        self, regime: Regime, requests: Sequence[Request], raw: Mapping[str, Sequence[Decision]]
    ) -> list[Decision]:
        manifest = regime.manifest
        if manifest.stack is None:
            decisions = list(raw[manifest.name])
        else:
            stack = manifest.stack
            columns = [self._in_force(self.manifests[n], requests, raw[n]) for n in stack.layers]
            decisions = [
                combine(stack.combining, list(zip(stack.layers, answers, strict=True)))
                for answers in zip(*columns, strict=True)
            ]
        if manifest.over_technical and TECHNICAL in regime.layers:
            decisions = _over_technical(raw[TECHNICAL], decisions)
        return list(self._in_force(manifest, requests, decisions))

    def _in_force(
        self, manifest: Manifest, requests: Sequence[Request], decisions: Sequence[Decision]
    ) -> Sequence[Decision]:
        if manifest.in_force.first is None and manifest.in_force.last is None:
            return decisions
        return [
            _within_dates(manifest, request, decision)
            for request, decision in zip(requests, decisions, strict=True)
        ]


def _over_technical(technical: Sequence[Decision], decisions: Sequence[Decision]) -> list[Decision]:
    """Let what stands technically in the way come before a regime's own answer."""
    return [
        decision if obstacle.outcome is Outcome.NOT_GOVERNED else name_layer(TECHNICAL, obstacle)
        for obstacle, decision in zip(technical, decisions, strict=True)
    ]


def _within_dates(manifest: Manifest, request: Request, decision: Decision) -> Decision:
    is_outside = manifest.in_force.excludes(request)
    if is_outside:
        return _out_of_force(manifest)
    if is_outside is None and decision.outcome is not Outcome.ERROR:
        missing = tuple(dict.fromkeys((REQUEST_DATE, *decision.missing)))
        return Decision(Outcome.NEEDS_FACTS, reasons=decision.reasons, missing=missing)
    return decision


def _out_of_force(manifest: Manifest) -> Decision:
    dates = str(manifest.in_force)
    reason = Reason(IN_FORCE, f"It is {dates}, and the request is made on another date.")
    return Decision(Outcome.NOT_GOVERNED, reasons=(reason,), note=dates)
