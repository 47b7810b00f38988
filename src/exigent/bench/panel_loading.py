"""Panels loaded: each layer of the chosen regimes given its decider by its engine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from exigent.bench.panel import Deciders, Panel
from exigent.engines import Engines, GuardedDecider, load_decider
from exigent.regime import Manifest, allow_keys, check_calendar, composition_of
from exigent.words import Problems, Vocabulary


def load_panel(
    manifests: Mapping[str, Manifest],
    names: Iterable[str],
    vocabulary: Vocabulary,
    engines: Engines | None = None,
    loaded: Deciders | None = None,
) -> Panel:
    """Return the panel of the chosen regimes; raise InputErrors with all that is wrong.

    Of the layers that `loaded` has a decider for, none is loaded again.
    """
    engines = engines or Engines()
    deciders = dict(loaded or {})
    problems = Problems()
    chosen = tuple(names)
    for name in chosen:
        manifest = manifests[name]
        with problems.gathered():
            if manifest.stack:
                allow_keys(manifest, ())
                check_calendar(manifest, vocabulary)
            for layer in composition_of(manifest, manifests).layers:
                if layer not in deciders:
                    own = manifests[layer]
                    decider = load_decider(engines, own, vocabulary)
                    deciders[layer] = GuardedDecider(decider, own, vocabulary)
    problems.refuse()
    return Panel(manifests, chosen, deciders, vocabulary)
