"""Claims that are proved again only where a regime changed that they speak of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.bench import Bench, ClaimRow, Panel, prove_claims
from exigent.files import is_path
from exigent.suite import Scenario


@dataclass(frozen=True, slots=True)
class _KeptClaims:
    """What came of the claims of a scenario, and what was looked at for it."""

    scenario: Scenario
    made_of: tuple[object, ...]
    row: ClaimRow


class ProvedClaims:
    """The rows of claims: the very ones of the last look where nothing differs."""

    def __init__(self) -> None:
        self._last: dict[int, _KeptClaims] = {}

    def prove(self, bench: Bench, panel: Panel, scenarios: Sequence[Scenario]) -> list[ClaimRow]:
        """Return what came of the claims of scenarios; raises what `prove_claims` does."""
        made = {id(scenario): _made_of(scenario, bench, panel) for scenario in scenarios}
        stale = [one for one in scenarios if not self._is_known(one, made[id(one)])]
        kept = {id(one): self._last[id(one)] for one in scenarios if one not in stale}
        for scenario, row in zip(stale, prove_claims(bench, panel, stale), strict=True):
            kept[id(scenario)] = _KeptClaims(scenario, made[id(scenario)], row)
        self._last = kept
        return [kept[id(scenario)].row for scenario in scenarios]

    def _is_known(self, scenario: Scenario, made_of: tuple[object, ...]) -> bool:
        kept = self._last.get(id(scenario))
        is_same = kept is not None and kept.scenario is scenario and kept.made_of == made_of
        # Nobody says here whether a file that lies elsewhere is as it was.
        return is_same and not any(is_path(name) for one in scenario.claims for name in one.regimes)


def _made_of(scenario: Scenario, bench: Bench, panel: Panel) -> tuple[object, ...]:
    """Return what decides the claims of a scenario: equal where nothing of it changed."""
    named = {name for claim in scenario.claims for name in claim.regimes}
    if any(not claim.regimes for claim in scenario.claims):
        named.update(panel.names)
    regimes = {regime.name: regime for regime in panel.regimes}
    parts: list[object] = [panel.vocabulary, panel.names, panel.left_out]
    for name in sorted(named):
        regime = regimes.get(name)
        if regime is None:
            parts.append(bench.manifests.get(name))
        else:
            deciders = tuple(panel.deciders[layer] for layer in regime.layers)
            parts.append((regime.composition, deciders))
    return tuple(parts)
