"""A bench and its scenarios, read again as far as files changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from exigent.analysis.watch.files import Listing, Places
from exigent.analysis.watch.kept import KeptReadings
from exigent.bench import Bench, order_of_columns, with_drafts
from exigent.files import Table, read_vocabulary
from exigent.regime import Manifest, derive_manifests, read_table
from exigent.suite import (
    Case,
    FeatureText,
    Language,
    OwnStep,
    Scenario,
    Target,
    find_own_steps,
    parse_feature,
    read_case,
    read_feature,
    select_lines,
    select_tags,
    understand_feature,
    unread,
)
from exigent.words import InputError, InputErrors, Location, Problems, Vocabulary, shown_path

_PYTHON = ".py"
_Key = TypeVar("_Key")
_Named = TypeVar("_Named")


class Reading:
    """Reads a bench as `open_bench` and `read_suite` do, and keeps what no change touches.

    Whatever comes out the same is the same object as before, so that those who use it
    can tell by identity what they have to do again. `only_contained` leaves own steps unread.
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
        self._only_contained = only_contained
        self._targets = targets
        self._tags = tags
        self._vocabulary: Vocabulary | None = None
        self._own_steps: tuple[OwnStep, ...] | None = None
        self._cases: dict[str, Case] = {}
        self._manifests: dict[str, Manifest] = {}
        self._derived: dict[Path, Table | InputErrors] = {}
        self._columns: tuple[str, ...] = ()
        self._drafted: tuple[Mapping[str, Manifest], Bench] | None = None
        self._language: Language | None = None
        self._tables = KeptReadings(self._read_table)
        self._read_cases = KeptReadings(self._read_case)
        self._texts = KeptReadings(self._read_text)
        self._scenarios = KeptReadings(self._understand)

    def read_bench(self, listing: Listing, changed: frozenset[Path]) -> Bench:
        """Return the bench as it is now; raise InputErrors with all that is wrong in its files."""
        problems = Problems(problem for _, problem in listing.refused)
        self._forget(listing, changed)
        with problems.gathered():
            bench = self._with_drafts(self._bench(listing, problems), changed)
        problems.refuse()
        return bench

    def read_scenarios(self, listing: Listing, bench: Bench) -> list[Scenario]:
        """Return the scenarios that are asked for; raise InputErrors with all that is wrong."""
        language = bench.language()
        if self._language is None or not _is_same(language, self._language):
            self._language = language
            self._scenarios.forget_all()
            self._texts.forget_refused()
        problems = Problems([listing.missing] if listing.missing else [])
        scenarios: list[Scenario] = []
        with problems.gathered():
            for _, found in _good(self._scenarios.read(listing.features)):
                scenarios += found
        problems.refuse()
        scenarios = select_lines(scenarios, self._targets, bench.root)
        if self._tags:
            scenarios = select_tags(scenarios, self._tags)
        if not scenarios:
            raise InputError("no scenario is left to run", None, "see --tags")
        return scenarios

    def _forget(self, listing: Listing, changed: frozenset[Path]) -> None:
        for kept in (self._tables, self._read_cases, self._texts, self._scenarios):
            kept.forget(changed)
        if listing.vocabulary in changed:
            self._vocabulary = None
        if any(path.suffix == _PYTHON for path in changed):
            self._own_steps = None

    def _bench(self, listing: Listing, problems: Problems) -> Bench:
        if self._vocabulary is None:
            self._vocabulary = read_vocabulary(
                listing.vocabulary, shown_path(listing.vocabulary, self._places.root)
            )
            self._read_cases.forget_all()
        with problems.gathered():
            self._read_manifests(listing, problems)
        with problems.gathered():
            found = self._read_cases.read(listing.cases)
            self._cases = _same_or(self._cases, {path.stem: case for path, case in _good(found)})
        with problems.gathered():
            if self._own_steps is None:
                own = find_own_steps(self._places.root)
                self._own_steps = unread(own) if self._only_contained else own
        return Bench(
            root=self._places.root,
            vocabulary=self._vocabulary,
            cases=self._cases,
            manifests=self._manifests,
            columns=self._columns,
            own_steps=self._own_steps or (),
            folder=self._places.elsewhere,
        )

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

    def _read_manifests(self, listing: Listing, problems: Problems) -> None:
        documents = dict(self._tables.read(listing.regimes))
        documents |= {path: InputErrors([problem]) for path, problem in listing.refused}
        if self._columns and _same_or(self._derived, documents) is self._derived:
            return
        others: Mapping[str, Manifest] = {}
        columns: tuple[str, ...] = ()
        wrong = Problems()
        for folder in self._places.folders_of_regimes:
            own = {path.stem: found for path, found in documents.items() if path.parent == folder}
            if folder == self._places.regimes and folder not in documents:
                with wrong.gathered():
                    self._check_folder(own)
            tables = {name: found for name, found in own.items() if isinstance(found, Table)}
            unreadable = {
                name: found.problems[0]
                for name, found in own.items()
                if isinstance(found, InputErrors)
            }
            manifests, found_wrong = derive_manifests(tables, unreadable, folder, others)
            wrong.add(*found_wrong)
            columns = order_of_columns(manifests)
            others = {**others, **manifests}
        problems.add(*wrong)
        if not wrong:
            self._derived = documents
            kept = {name: _equal_or(self._manifests, name, others[name]) for name in others}
            self._manifests = _same_or(self._manifests, kept)
            self._columns = columns

    def _check_folder(self, own: Mapping[str, object]) -> None:
        place = Location(shown_path(self._places.regimes, self._places.root))
        if not self._places.regimes.is_dir():
            raise InputError("there is no such folder of regimes", place)
        if not own:
            raise InputError("the folder holds no regime", place)

    def _read_table(self, path: Path) -> Table:
        return read_table(path, shown_path(path, self._places.root))

    def _read_case(self, path: Path) -> Case:
        assert self._vocabulary is not None
        return read_case(path, shown_path(path, self._places.root), self._vocabulary)

    def _read_text(self, path: Path) -> FeatureText:
        assert self._language is not None
        shown = shown_path(path, self._places.root)
        return read_feature(parse_feature(path, shown, self._language.type_of))

    def _understand(self, path: Path) -> Sequence[Scenario]:
        assert self._language is not None
        ((_, text),) = _good(self._texts.read([path]))
        return understand_feature(text, self._language)


def _good(found: Iterable[tuple[Path, _Named | InputErrors]]) -> list[tuple[Path, _Named]]:
    """Return what could be read; raise InputErrors with all errors where anything could not."""
    problems = Problems()
    good: list[tuple[Path, _Named]] = []
    for path, result in found:
        if isinstance(result, InputErrors):
            problems.add(*result.problems)
        else:
            good.append((path, result))
    problems.refuse()
    return good


def _equal_or(old: Mapping[str, Manifest], name: str, new: Manifest) -> Manifest:
    return old[name] if old.get(name) == new else new


def _same_or(old: dict[_Key, _Named], new: dict[_Key, _Named]) -> dict[_Key, _Named]:
    """Return the old mapping where the new one holds the same objects in the same order."""
    is_same = list(old) == list(new) and all(old[name] is new[name] for name in old)
    return old if is_same else new


def _is_same(one: Language, other: Language) -> bool:
    return (
        one.vocabulary is other.vocabulary
        and one.cases is other.cases
        and one.regimes == other.regimes
        and one.own_steps is other.own_steps
    )
