"""The whole bench, read as far as it can be, and everything that readers say is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from exigent.bench import Panel, load_panel, order_of_columns, read_draft
from exigent.engines import Engines
from exigent.files import (
    CASES,
    FEATURES,
    REGIMES,
    VOCABULARY,
    list_features,
    list_yaml,
    read_vocabulary,
)
from exigent.regime import Manifest, read_good_manifests, titles_of
from exigent.suite import (
    REPORTED_CASE,
    Case,
    FeatureText,
    Language,
    ParsedFile,
    Scenario,
    find_own_steps,
    parse_feature,
    read_feature,
    read_good_cases,
    refuse_unread_steps,
    understand_feature,
    unread,
)
from exigent.words import (
    Decision,
    InputError,
    Location,
    Outcome,
    Problems,
    Vocabulary,
    escape_line,
    shown_path,
)

_Read = TypeVar("_Read")


@dataclass(frozen=True)
class Material:
    """What could be read of a bench.

    `files` are the feature files that are Gherkin, `scenarios` those of them that can be
    understood, and `answers` has for each scenario with a request what every regime of
    `panel` decides; there is no panel where a regime cannot be read. `problems` is what is
    wrong, `held_up` says what could not be looked at for it.
    """

    root: Path
    vocabulary: Vocabulary
    cases: Mapping[str, Case]
    manifests: Mapping[str, Manifest]
    language: Language
    files: tuple[ParsedFile, ...]
    scenarios: tuple[Scenario, ...]
    panel: Panel | None
    answers: Mapping[Location, tuple[Decision, ...]]
    problems: tuple[InputError, ...]
    failures: tuple[tuple[Manifest, str], ...]
    held_up: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether all of the bench could be read, so that what is missing is really missing."""
        return not self.held_up


@dataclass
class _Reader:
    """Reads one part after the other, going on after what is wrong."""

    root: Path
    problems: Problems = field(default_factory=Problems)
    held_up: list[str] = field(default_factory=list)

    def try_to(self, read: Callable[[], _Read]) -> _Read | None:
        """Return what was read, None where something is wrong with it."""
        with self.problems.gathered():
            return read()
        return None


def read_material(
    root: Path, drafts: Sequence[Path] = (), *, only_contained: bool = False
) -> Material:
    """Read a bench; raise InputError where it has no vocabulary, without which nothing is known.

    `drafts` are the files of regimes that are read over those of the bench. `only_contained`
    refuses engines as `Engines` does, and leaves own steps unread.
    """
    vocabulary = read_vocabulary(root / VOCABULARY, shown_path(root / VOCABULARY, root))
    reader = _Reader(root)
    cases, wrong_cases = read_good_cases(root / CASES, root, vocabulary)
    manifests, wrong_manifests = read_good_manifests(root / REGIMES, root)
    reader.problems.add(*wrong_cases, *wrong_manifests)
    for draft in drafts:
        if any(draft.stem == other.stem and draft != other for other in drafts):
            raise InputError("two drafts have this name", Location(str(draft)), "lint one of them")
        path = root / shown_path(draft.absolute(), root)
        read = reader.try_to(partial(read_draft, path, root, manifests))
        if read is None:
            reader.held_up.append(f"{shown_path(path, root)}, since it is wrong")
        manifests = {**manifests, **(read or {})}
    steps = reader.try_to(lambda: find_own_steps(root))
    own_steps = unread(steps or ()) if only_contained else steps or ()
    regimes = {**dict.fromkeys(_names(root / REGIMES), ""), **titles_of(manifests)}
    language = Language(vocabulary, cases, regimes, own_steps)
    files = _read_files(reader, language)
    scenarios: list[Scenario] = []
    if steps is None:
        reader.held_up.append("the scenarios, since a file of this bench's own steps is wrong")
    else:
        wrong = [name for name in _names(root / CASES) if name not in cases]
        reader.held_up += [
            f"the scenarios of the reported case `{name}`, since its file is wrong"
            for name in wrong
        ]
        scenarios = _read_scenarios(reader, files, language, wrong)
        reader.try_to(lambda: refuse_unread_steps(scenarios, language))
    # Of what is wrong with rules, a regime that has no manifest does not keep the others'.
    panel = reader.try_to(lambda: _panel(manifests, vocabulary, only_contained=only_contained))
    if panel is None or wrong_manifests:
        panel = None
        reader.held_up.append("what regimes answer, since a regime is wrong")
    answers = _decide(panel, scenarios)
    return Material(
        root=root,
        vocabulary=vocabulary,
        cases=cases,
        manifests=manifests,
        language=language,
        files=tuple(files),
        scenarios=tuple(scenarios),
        panel=panel,
        answers=answers,
        problems=tuple(reader.problems),
        failures=_failures(panel, answers.values()),
        held_up=tuple(reader.held_up),
    )


def _names(folder: Path) -> tuple[str, ...]:
    listed = list_yaml(folder)
    paths = (*listed.files, *(path for path, _ in listed.refused))
    return tuple(sorted(path.stem for path in paths if path != folder))


def _panel(
    manifests: Mapping[str, Manifest], vocabulary: Vocabulary, *, only_contained: bool
) -> Panel:
    engines = Engines(only_contained=only_contained)
    return load_panel(manifests, order_of_columns(manifests), vocabulary, engines)


def _read_files(reader: _Reader, language: Language) -> list[ParsedFile]:
    files = []
    listed = list_features(reader.root / FEATURES)
    reader.problems.add(*listed.problems)
    reader.held_up += [
        f"{escape_line(shown_path(path, reader.root))}, since it cannot be read"
        for path, _ in listed.refused
    ]
    for path in listed.files:
        shown = shown_path(path, reader.root)
        parsed = reader.try_to(partial(parse_feature, path, shown, language.type_of))
        if parsed is None:
            reader.held_up.append(f"{shown}, since it cannot be read")
        else:
            files.append(parsed)
    return files


def _read_scenarios(
    reader: _Reader, files: Iterable[ParsedFile], language: Language, wrong_cases: Collection[str]
) -> list[Scenario]:
    scenarios: list[Scenario] = []
    for file in files:
        feature = reader.try_to(partial(read_feature, file))
        found = None
        if feature is not None:
            known = _without_cases(feature, wrong_cases) if wrong_cases else feature
            found = reader.try_to(partial(understand_feature, known, language))
        if found is None:
            reader.held_up.append(f"the scenarios of {file.shown}, since one of them is wrong")
        else:
            scenarios.extend(found)
    return scenarios


def _without_cases(feature: FeatureText, names: Collection[str]) -> FeatureText:
    starts = {f'{REPORTED_CASE}{name}"' for name in names}
    kept = tuple(
        scenario
        for scenario in feature.scenarios
        if not any(step.text in starts for step in scenario.steps)
    )
    return FeatureText(feature.name, feature.path, kept, feature.prose)


def _decide(
    panel: Panel | None, scenarios: Sequence[Scenario]
) -> dict[Location, tuple[Decision, ...]]:
    if panel is None:
        return {}
    asked = [(scenario.location, scenario.request) for scenario in scenarios]
    known = [(place, request) for place, request in asked if request is not None]
    decided = panel.decide([request for _, request in known])
    return {place: row for (place, _), row in zip(known, decided, strict=True)}


def _failures(
    panel: Panel | None, rows: Iterable[Sequence[Decision]]
) -> tuple[tuple[Manifest, str], ...]:
    found: dict[Any, None] = {}
    for row in rows if panel else ():
        for regime, decision in zip(panel.regimes if panel else (), row, strict=True):
            if decision.outcome is Outcome.ERROR:
                found[regime.name, decision.note or "the engine failed"] = None
    return tuple((panel.regime(name).manifest, note) for name, note in found) if panel else ()
