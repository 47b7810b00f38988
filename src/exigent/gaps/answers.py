"""What a regime decides in the end: its layers' decisions combined, as the panel does it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from exigent.completion import substance
from exigent.decision import Decision, Outcome
from exigent.panel import Regime
from exigent.regime.layers import combine, name_layer
from exigent.regime.manifest import TECHNICAL, Manifest

_SILENT = Decision(Outcome.NOT_GOVERNED)


def is_in_force(manifest: Manifest, day: date) -> bool:
    """Tell whether a regime is in force on a day that is stated."""
    first, last = manifest.in_force.first, manifest.in_force.last
    return (first is None or day >= first) and (last is None or day <= last)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a regime's final answer comes to, and the rules that it rests on."""

    substance: Hashable
    rules: frozenset[str]


class Answers:
    """The final answers that the layers of a regime combine to, on a day that is stated or not."""

    def __init__(self, regime: Regime, manifests: Mapping[str, Manifest], day: date | None) -> None:
        self._regime = regime
        self._manifests = manifests
        self._day = day
        self._known: dict[tuple[int, ...], Answer] = {}
        self._kept: list[Sequence[Decision]] = []

    def answer(self, decisions: Mapping[str, Decision]) -> Answer:
        """Return what the layers' decisions combine to, as the panel combines them.

        Where nothing is said of what is technical, it stands in no way.
        """
        key = tuple(map(id, decisions.values()))
        found = self._known.get(key)
        if found is None:
            final = self._combined(decisions)
            rules = frozenset(reason.rule for reason in final.reasons)
            found = self._known[key] = Answer(substance(final), rules)
            # As long as a decision is kept, no other has its id.
            self._kept.append(tuple(decisions.values()))
        return found

    def _combined(self, decisions: Mapping[str, Decision]) -> Decision:
        manifest = self._regime.manifest
        if manifest.stack is None:
            decision = decisions[manifest.name]
        else:
            layers = [
                (name, self._in_force(self._manifests[name], decisions[name]))
                for name in manifest.stack.layers
            ]
            decision = combine(manifest.stack.combining, layers)
        if manifest.over_technical and TECHNICAL in self._regime.layers:
            obstacle = decisions.get(TECHNICAL, _SILENT)
            if obstacle.outcome is not Outcome.NOT_GOVERNED:
                decision = name_layer(TECHNICAL, obstacle)
        return self._in_force(manifest, decision)

    def _in_force(self, manifest: Manifest, decision: Decision) -> Decision:
        day = self._day
        return decision if day is None or is_in_force(manifest, day) else _SILENT
