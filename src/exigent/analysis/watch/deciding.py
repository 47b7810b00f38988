"""Requests decided once, and again only under the regimes that changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from exigent.bench import Bench, Panel, Regime, RegimeEntry, describe_regime, load_panel
from exigent.engines import BUILT_IN, Engines, FailedDecider, GuardedDecider
from exigent.words import Decision, Outcome, Request


@dataclass(frozen=True, slots=True)
class PanelAnswers:
    """The regimes of a panel, and their decisions on every request, in the same order."""

    regimes: tuple[RegimeEntry, ...]
    decisions: Mapping[Request, tuple[Decision, ...]]


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A decider, and what it was made of."""

    made_of: tuple[object, ...]
    decider: GuardedDecider


@dataclass(slots=True)
class _KeptColumn:
    """What one regime decided, and what it was made of when it did."""

    made_of: tuple[object, ...]
    entry: RegimeEntry
    decisions: dict[Request, Decision]


class ChangingPanel:
    """Decides requests under the chosen regimes of a bench that changes."""

    def __init__(self, names: Collection[str], *, only_contained: bool) -> None:
        self._names = names
        self._engines = Engines(only_contained=only_contained)
        self._loaded: dict[str, _Loaded] = {}
        self._columns: dict[str, _KeptColumn] = {}

    def load(self, bench: Bench, edition: int) -> Panel:
        """Return the panel of the regimes; raise InputErrors for those that cannot be loaded.

        `edition` counts the changes to files beside regimes, which engines other than the
        built-in one may have read.
        """
        made_of = {
            name: (manifest, bench.vocabulary, 0 if manifest.engine == BUILT_IN else edition)
            for name, manifest in bench.manifests.items()
        }
        kept = {
            name: one.decider
            for name, one in self._loaded.items()
            if name in made_of and _is_same(one.made_of, made_of[name])
        }
        names = bench.choose(self._names)
        panel = load_panel(bench.manifests, names, bench.vocabulary, self._engines, kept)
        self._loaded = {
            name: _Loaded(made_of[name], decider)
            for name, decider in panel.deciders.items()
            if not isinstance(decider.decider, FailedDecider)
        }
        self._renew_columns(panel)
        return panel

    def decide(self, panel: Panel, requests: Iterable[Request]) -> PanelAnswers:
        """Return what each regime of the panel loaded last decides on every request.

        An error is no answer to keep: what was in error is decided again.
        """
        unique = list(dict.fromkeys(requests))
        failed = self._decide_missing(panel, unique)
        columns = [self._whole_column(name, unique, failed[name]) for name in panel.names]
        return PanelAnswers(
            tuple(self._columns[name].entry for name in panel.names),
            {request: tuple([column[request] for column in columns]) for request in unique},
        )

    def _whole_column(
        self, name: str, requests: Sequence[Request], failed: Mapping[Request, Decision]
    ) -> Mapping[Request, Decision]:
        """Return what a regime decides on every request; what nobody asks any more is forgotten."""
        column = self._columns[name]
        known = column.decisions
        if len(known) + len(failed) != len(requests):
            known = {request: known[request] for request in requests if request in known}
            column.decisions = known
        return {**known, **failed} if failed else known

    def _renew_columns(self, panel: Panel) -> None:
        old, self._columns = self._columns, {}
        for regime in panel.regimes:
            made_of = _made_of(regime, panel)
            column = old.get(regime.name)
            if column is None or not _is_same(column.made_of, made_of):
                column = _KeptColumn(made_of, describe_regime(regime, panel), {})
            self._columns[regime.name] = column

    def _decide_missing(
        self, panel: Panel, requests: Sequence[Request]
    ) -> dict[str, dict[Request, Decision]]:
        """Decide what no column knows yet, columns that lack the same together; return the errors."""
        failed: dict[str, dict[Request, Decision]] = {name: {} for name in panel.names}
        lacking: dict[tuple[Request, ...], list[str]] = {}
        for name in panel.names:
            known = self._columns[name].decisions
            missing = tuple(request for request in requests if request not in known)
            if missing:
                lacking.setdefault(missing, []).append(name)
        for missing, names in lacking.items():
            part = panel.only(names)
            for request, decisions in zip(missing, part.decide(missing), strict=True):
                for name, decision in zip(names, decisions, strict=True):
                    is_error = decision.outcome is Outcome.ERROR
                    kept = failed[name] if is_error else self._columns[name].decisions
                    kept[request] = decision
        return failed


def _made_of(regime: Regime, panel: Panel) -> tuple[object, ...]:
    """Return all that a regime's answers turn on, which stays the same object if unchanged."""
    manifests = [panel.manifests[layer] for layer in regime.layers]
    deciders = [panel.deciders[layer] for layer in regime.layers]
    return (panel.vocabulary, regime.manifest, *manifests, *deciders)


def _is_same(one: Sequence[object], other: Sequence[object]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
