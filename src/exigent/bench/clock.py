"""How a regime of a panel counts time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exigent.regime import Clock

if TYPE_CHECKING:
    from exigent.bench.panel import Panel, Regime


def clock_of(regime: Regime, panel: Panel) -> Clock:
    """Return how a regime counts time: as it says itself, or else as the first of its layers does."""
    layers = (panel.manifests[layer].clock for layer in regime.layers)
    return next((one for one in (regime.manifest.clock, *layers) if one is not None), Clock())
