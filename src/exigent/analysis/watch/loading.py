"""The panel of a bench that changes: what changed is loaded anew, and decides anew."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from exigent.bench import Bench, Panel, RecallingPanel, load_panel
from exigent.engines import BUILT_IN, Engines, FailedDecider


class ChangingPanel:
    """Loads the chosen regimes of a bench again and again, and keeps what no change touches."""

    def __init__(self, names: Collection[str], *, only_contained: bool) -> None:
        self._names = names
        self._engines = Engines(only_contained=only_contained)
        self._made_of: dict[str, tuple[object, ...]] = {}
        self._last: RecallingPanel | None = None

    def load(self, bench: Bench, edition: int) -> RecallingPanel:
        """Return the panel of the regimes; raise InputErrors for those that cannot be loaded.

        It knows what those regimes answered that are as they were. `edition` counts the changes
        to files beside regimes, which engines other than the built-in one may have read.
        """
        made_of: dict[str, tuple[object, ...]] = {
            name: (manifest, bench.vocabulary, 0 if manifest.engine == BUILT_IN else edition)
            for name, manifest in bench.manifests.items()
        }
        last = self._last
        kept = {
            name: decider
            for name, decider in (last.deciders if last else {}).items()
            if _is_same(self._made_of[name], made_of.get(name, ()))
            and not isinstance(decider.decider, FailedDecider)
        }
        names = bench.choose(self._names)
        panel = load_panel(bench.manifests, names, bench.vocabulary, self._engines, kept)
        known = last.answers(_unchanged(last, panel)) if last else {}
        self._made_of, self._last = made_of, RecallingPanel(panel, known)
        return self._last


def _unchanged(old: Panel, new: Panel) -> list[str]:
    """Return the regimes that are made of the same deciders in the same way."""
    before = {regime.name: regime.composition for regime in old.regimes}
    return [
        regime.name
        for regime in new.regimes
        if before.get(regime.name) == regime.composition
        and all(old.deciders[layer] is new.deciders[layer] for layer in regime.layers)
    ]


def _is_same(one: Sequence[object], other: Sequence[object]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
