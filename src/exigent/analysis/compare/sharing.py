"""What two sides have in common, which is read once and decided once.

Taken from the other side is only what surely comes out the same: it was made of the same, and
neither runs code of the bench nor asks another program. All else is done anew.
"""

from __future__ import annotations

import stat
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from exigent.bench import (
    Bench,
    ClaimRow,
    Matrix,
    Panel,
    RecallingPanel,
    Regime,
    ScenarioEntry,
    clock_of,
    names_in,
)
from exigent.engines import BUILT_IN
from exigent.files import LARGEST_TEXT
from exigent.suite import Language, Scenario
from exigent.words import Location

# What these decide with lies in the regimes' folder, and they do nothing but read it.
_OF_A_FOLDER = ("cedar", "rego")

_Row = TypeVar("_Row", ScenarioEntry, ClaimRow)

Contents = Mapping[Path, bytes]
"""All files of a folder and of those in it, by their paths there."""


@dataclass(frozen=True, slots=True)
class ToldScenarios:
    """All scenarios of a side, and what they were read from: None where that is not known."""

    language: Language
    features: Contents | None
    scenarios: Sequence[Scenario]

    def tells(self, language: Language, features: Contents | None) -> bool:
        """Tell whether features come to the same scenarios; their own steps are code."""
        own, other = self.language, language
        return (
            features is not None
            and features == self.features
            and not (own.own_steps or other.own_steps)
            and own.regimes == other.regimes
            # Unlike equality, this tells 1 from `true` and one order from another.
            and repr((own.vocabulary, own.cases)) == repr((other.vocabulary, other.cases))
        )


@dataclass(frozen=True, slots=True)
class Made:
    """A side as it was decided; `policies` are the files beside regimes, if any engine may read them."""

    told: ToldScenarios
    panel: RecallingPanel
    policies: Contents | None
    matrix: Matrix

    def same(self, language: Language, panel: Panel, policies: Contents | None) -> list[str] | None:
        """Return those regimes of a panel that are the same here; None where words may differ."""
        own_steps = (*self.told.language.own_steps, *language.own_steps)
        if own_steps or repr(self.panel.vocabulary) != repr(panel.vocabulary):
            return None
        return self._same(panel, policies, _OF_A_FOLDER)

    def unchanged(self, other: Made) -> list[str]:
        """Return the names of the regimes that no change of files can have changed.

        What an engine looks at that is not contained, nobody knows: its files may be the same
        and its answers others.
        """
        return self._same(other.panel, other.policies, _OF_A_FOLDER)

    def _same(
        self, panel: Panel, policies: Contents | None, of_folders: Collection[str]
    ) -> list[str]:
        has_same_policies = policies is not None and policies == self.policies
        engines = {BUILT_IN, *(of_folders if has_same_policies else ())}
        old = {regime.name: regime for regime in self.panel.regimes}
        return [
            regime.name
            for regime in panel.regimes
            if regime.name in old and _is_same(old[regime.name], self.panel, regime, panel, engines)
        ]

    def rows(
        self, told: ToldScenarios, panel: Panel, same: Collection[str]
    ) -> Mapping[Location, ScenarioEntry]:
        """Return the rows of the same scenarios, if all regimes are the same; by their places."""
        if told.scenarios is not self.told.scenarios or not (
            panel.names == self.panel.names == tuple(same)
        ):
            return {}
        return _by_place(self.matrix.scenarios, told.scenarios)

    def proved(
        self, told: ToldScenarios, panel: Panel, same: Collection[str]
    ) -> Mapping[Location, ClaimRow]:
        """Return what came of claims here that are the same, about the same regimes."""
        if told.scenarios is not self.told.scenarios or panel.names != self.panel.names:
            return {}
        claims = (
            scenario
            for scenario in told.scenarios
            if scenario.premises is not None
            and (named := names_in(scenario, panel)) is not None
            and named.issubset(same)
        )
        return _by_place(self.matrix.claims, claims)


def is_contained(bench: Bench) -> bool:
    """Tell whether nothing of a bench looks at other files than those that benches have."""
    engines = {manifest.engine for manifest in bench.manifests.values()}
    return not bench.own_steps and engines <= {BUILT_IN, *_OF_A_FOLDER}


def has_code(regime: Regime, panel: Panel) -> bool:
    """Tell whether an engine decides of a regime that may look at anything."""
    engines = {panel.manifests[layer].engine for layer in regime.layers}
    return not engines <= {BUILT_IN, *_OF_A_FOLDER}


def read_contents(folder: Path) -> Contents | None:
    """Return the files of a folder; None where not all of them are plain and read."""
    found: dict[Path, bytes] = {}
    try:
        if folder.is_symlink():
            return None
        for path in sorted(folder.rglob("*")):
            kind = path.lstat()
            if stat.S_ISDIR(kind.st_mode):
                continue
            if not stat.S_ISREG(kind.st_mode) or kind.st_size > LARGEST_TEXT:
                return None
            found[path.relative_to(folder)] = path.read_bytes()
    except OSError:
        return None
    return found


def read_policies(panel: Panel) -> Contents | None:
    """Return the files beside the regimes of a panel, if an engine may decide with these."""
    manifests = [panel.manifests[layer] for layer in panel.deciders]
    folders = {one.folder for one in manifests if one.engine != BUILT_IN}
    return read_contents(folders.pop()) if len(folders) == 1 else None


def _by_place(rows: Iterable[_Row], scenarios: Iterable[Scenario]) -> dict[Location, _Row]:
    found = {(row.file, row.line): row for row in rows}
    places = (scenario.location for scenario in scenarios)
    return {at: found[at.path, at.line] for at in places if (at.path, at.line) in found}


def _is_same(
    before: Regime, old: Panel, after: Regime, new: Panel, engines: Collection[str]
) -> bool:
    if before.composition != after.composition:
        return False
    # A stack answers as its layers do, but counts time as it says itself.
    if clock_of(before, old) != clock_of(after, new):
        return False
    for layer in after.layers:
        one, other = old.manifests[layer], new.manifests[layer]
        if replace(one, folder=Path()) != replace(other, folder=Path()):
            return False
        if one.engine not in engines:
            return False
    return True
