"""Engines that lend one regime other rules, so that it can be asked what it would decide then."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.engines import Decider, Engine, Engines
from exigent.regime import Manifest
from exigent.words import Vocabulary


class LendingEngines(Engines):
    """Finds engines as always, but loads each regime once and keeps its decider."""

    def __init__(
        self, *, only_contained: bool = False, loaded: Mapping[str, Decider] | None = None
    ) -> None:
        super().__init__(only_contained=only_contained)
        self.loaded: dict[str, Decider] = dict(loaded or {})
        self._keepers: dict[str, _Keeper] = {}

    def find(self, manifest: Manifest) -> Engine:
        """Return the engine that a regime names; what it loads is kept."""
        keeper = self._keepers.get(manifest.engine)
        if keeper is None:
            keeper = self._keepers[manifest.engine] = _Keeper(super().find(manifest), self.loaded)
        return keeper

    def lend(self, name: str, decider: Decider) -> LendingEngines:
        """Return engines that give the regime of that name another decider."""
        lending = LendingEngines(loaded={**self.loaded, name: decider})
        lending._keepers = {
            engine: _Keeper(keeper.engine, lending.loaded)
            for engine, keeper in self._keepers.items()
        }
        return lending


class _Keeper:
    """An engine that loads no regime twice."""

    def __init__(self, engine: Engine, loaded: dict[str, Decider]) -> None:
        self.engine = engine
        self._loaded = loaded

    @property
    def keys(self) -> tuple[str, ...]:
        return self.engine.keys

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Decider:
        if manifest.name not in self._loaded:
            self._loaded[manifest.name] = self.engine.load(manifest, vocabulary)
        return self._loaded[manifest.name]
