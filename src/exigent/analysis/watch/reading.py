"""A bench and its scenarios, read again as far as files changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from exigent.analysis.watch.files import BenchListing, Places
from exigent.bench import Bench, BenchReader, bench_of, with_drafts
from exigent.regime import Manifest
from exigent.suite import FeatureReader, Scenario, Target, select_lines, select_tags
from exigent.words import Fault, InputError, Problems


class Reading:
    """Reads what is watched as a run does, with readers that keep what no change touches.

    `only_contained` leaves own steps unread.
    """

    def __init__(
        self,
        places: Places,
        targets: Sequence[Target],
        tags: str | None,
        *,
        only_contained: bool = False,
    ) -> None:
        self._places = places
        self._targets = targets
        self._tags = tags
        self._reader = BenchReader(places.root, places.elsewhere, only_contained=only_contained)
        self._features = FeatureReader(places.root)
        self._only_contained = only_contained
        self._drafted: tuple[Mapping[str, Manifest], Bench] | None = None

    def read_bench(self, listing: BenchListing, changed: frozenset[Path]) -> Bench:
        """Return the bench as it is now; raise InputErrors with all that is wrong in its files."""
        problems = Problems(problem for _, problem in listing.refused)
        self._reader.forget(changed)
        self._features.forget(changed)
        with problems.gathered():
            parts = self._reader.read()
            problems.add(*parts.problems)
            bench = replace(
                bench_of(self._places.root, parts, self._places.elsewhere),
                only_contained=self._only_contained,
            )
            # What is wrong with a regime is no fault of the drafts that rest on it.
            if not parts.wrong_regimes:
                bench = self._with_drafts(bench, changed)
        problems.refuse()
        return bench

    def read_scenarios(self, listing: BenchListing, bench: Bench) -> list[Scenario]:
        """Return the scenarios that are asked for; raise InputErrors with all that is wrong."""
        problems = Problems([listing.missing] if listing.missing else [])
        found = self._features.scenarios(listing.features, bench.language(), problems)
        problems.refuse()
        scenarios = [scenario for several in found.values() for scenario in several]
        scenarios = select_lines(scenarios, self._targets, bench.root)
        if self._tags:
            scenarios = select_tags(scenarios, self._tags)
        if not scenarios:
            raise InputError(
                "no scenario is left to run", None, "see --tags", fault=Fault.NOTHING_LEFT
            )
        return scenarios

    def _with_drafts(self, bench: Bench, changed: frozenset[Path]) -> Bench:
        places = self._places
        before, self._drafted = self._drafted, None
        is_touched = any(path.parent in places.folders_of_drafts for path in changed)
        if before is None or before[0] is not bench.manifests or is_touched:
            drafted, _ = with_drafts(bench, [str(path) for path in places.drafts])
        else:
            drafted = before[1]
        self._drafted = (bench.manifests, drafted)
        return replace(bench, manifests=drafted.manifests, drafts=drafted.drafts)
