"""Requests decided once, and again only under the regimes that changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from exigent.bench import Bench, Panel, Regime, RegimeEntry, describe_regime
from exigent.engines import BUILT_IN, Decider, Engine, Engines, FailedDecider
from exigent.regime import Manifest
from exigent.words import Decision, Outcome, Request, Vocabulary


@dataclass(frozen=True, slots=True)
class Answers:
    """The regimes of a panel, and their decisions on every request, in the same order."""

    regimes: tuple[RegimeEntry, ...]
    decisions: Mapping[Request, tuple[Decision, ...]]


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A decider, and what it was made of."""

    manifest: Manifest
    vocabulary: Vocabulary
    edition: int
    decider: Decider


class _KeptEngine:
    """An engine that does not load again what it loaded from the same files."""

    def __init__(self, engine: Engine, kept: dict[str, _Loaded], edition: int) -> None:
        self._engine = engine
        self._kept = kept
        self._edition = edition

    @property
    def keys(self) -> tuple[str, ...]:
        return self._engine.keys

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Decider:
        edition = 0 if manifest.engine == BUILT_IN else self._edition
        kept = self._kept.get(manifest.name)
        if (
            kept is not None
            and kept.manifest is manifest
            and kept.vocabulary is vocabulary
            and kept.edition == edition
        ):
            return kept.decider
        decider = self._engine.load(manifest, vocabulary)
        if not isinstance(decider, FailedDecider):
            self._kept[manifest.name] = _Loaded(manifest, vocabulary, edition, decider)
        return decider


class _KeptEngines(Engines):
    """The engines of one panel after another; `edition` counts the changes beside regimes."""

    def __init__(self, *, only_contained: bool) -> None:
        super().__init__(only_contained=only_contained)
        self.edition = 0
        self.kept: dict[str, _Loaded] = {}

    def find(self, manifest: Manifest) -> Engine:
        return _KeptEngine(super().find(manifest), self.kept, self.edition)


@dataclass(slots=True)
class _Column:
    """What one regime decided, and what it was made of when it did."""

    made_of: tuple[object, ...]
    entry: RegimeEntry
    decisions: dict[Request, Decision]


class Deciding:
    """Decides requests under the chosen regimes of a bench that changes."""

    def __init__(self, names: Collection[str], *, only_contained: bool) -> None:
        self._names = names
        self._engines = _KeptEngines(only_contained=only_contained)
        self._columns: dict[str, _Column] = {}

    def load(self, bench: Bench, edition: int) -> Panel:
        """Return the panel of the regimes; raise InputErrors for those that cannot be loaded.

        `edition` counts the changes to files beside regimes, which engines other than the
        built-in one may have read.
        """
        self._engines.edition = edition
        names = bench.choose(self._names)
        panel = Panel(bench.manifests, names, bench.vocabulary, self._engines)
        self._renew_columns(panel)
        return panel

    def decide(self, panel: Panel, requests: Iterable[Request]) -> Answers:
        """Return what each regime of the panel loaded last decides on every request.

        An error is no answer to keep: what was in error is decided again.
        """
        unique = list(dict.fromkeys(requests))
        failed = self._decide_missing(panel, unique)
        columns = [self._whole_column(name, unique, failed[name]) for name in panel.names]
        return Answers(
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
            made_of = self._made_of(regime, panel)
            column = old.get(regime.name)
            if column is None or not _is_same(column.made_of, made_of):
                column = _Column(made_of, describe_regime(regime, panel), {})
            self._columns[regime.name] = column
        loaded = {layer for regime in panel.regimes for layer in regime.layers}
        for name in self._engines.kept.keys() - loaded:
            del self._engines.kept[name]

    def _made_of(self, regime: Regime, panel: Panel) -> tuple[object, ...]:
        """Return all that a regime's answers turn on, which stays the same object if unchanged."""
        manifests = [panel.manifests[layer] for layer in regime.layers]
        loaded = [self._engines.kept.get(layer) for layer in regime.layers]
        return (panel.vocabulary, regime.manifest, *manifests, *loaded)

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
            part = panel
            if len(names) < len(panel.names):
                part = Panel(panel.manifests, names, panel.vocabulary, self._engines)
            for request, decisions in zip(missing, part.decide(missing), strict=True):
                for name, decision in zip(names, decisions, strict=True):
                    is_error = decision.outcome is Outcome.ERROR
                    kept = failed[name] if is_error else self._columns[name].decisions
                    kept[request] = decision
        return failed


def _is_same(one: Sequence[object], other: Sequence[object]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
