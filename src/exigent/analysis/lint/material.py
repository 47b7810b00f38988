"""The whole bench, read as far as it can be, and everything that readers say is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from exigent.bench import (
    BenchReader,
    NamedRegimes,
    Panel,
    Parts,
    Prover,
    bench_of,
    load_panel,
    order_of_columns,
    read_draft,
    refuse_unknown_rules,
)
from exigent.engines import Engines
from exigent.files import CASES, FEATURES, REGIMES, list_features, list_yaml
from exigent.regime import Manifest, titles_of
from exigent.suite import (
    Case,
    FeatureReader,
    Language,
    ParsedFile,
    Scenario,
    refuse_unread_steps,
)
from exigent.words import (
    Decision,
    Fault,
    InputError,
    Location,
    Outcome,
    Problems,
    Vocabulary,
    escape_line,
    shown_path,
)


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


def read_material(
    root: Path, drafts: Sequence[Path] = (), *, only_contained: bool = False
) -> Material:
    """Read a bench; raise InputError where it has no vocabulary, without which nothing is known.

    `drafts` are the files of regimes that are read over those of the bench. `only_contained`
    refuses engines as `Engines` does, and leaves own steps unread.
    """
    parts = BenchReader(root, only_contained=only_contained).read()
    problems = parts.problems
    held_up: list[str] = []
    manifests = parts.manifests
    for draft in drafts:
        if any(draft.stem == other.stem and draft != other for other in drafts):
            raise InputError(
                "two drafts have this name",
                Location(str(draft)),
                "lint one of them",
                fault=Fault.NAME_TAKEN,
            )
        path = root / shown_path(draft.absolute(), root)
        wrong = Problems()
        with wrong.gathered():
            manifests = {**manifests, **read_draft(path, root, manifests)}
        if wrong:
            held_up.append(f"{shown_path(path, root)}, since it is wrong")
        problems.add(*wrong)
    regimes = {**dict.fromkeys(_names(root / REGIMES), ""), **titles_of(manifests)}
    language = Language(parts.vocabulary, parts.cases, regimes, parts.own_steps)
    files, scenarios = _read_features(root, parts, language, problems, held_up)
    panel: Panel | None = None
    with problems.gathered():
        # Of what is wrong with rules, a regime that has no manifest does not keep the others'.
        panel = _panel(manifests, parts.vocabulary, only_contained=only_contained)
    if panel is None or parts.wrong_regimes:
        panel = None
        held_up.append("what regimes answer, since a regime is wrong")
    if panel is not None:
        bench = replace(bench_of(root, parts), manifests=manifests, only_contained=only_contained)
        with problems.gathered():
            refuse_unknown_rules(scenarios, panel)
        with problems.gathered():
            # Whatever claims of every request name has to be there; a run proves them.
            Prover(NamedRegimes(bench, panel), scenarios)
    answers = _decide(panel, scenarios)
    return Material(
        root=root,
        vocabulary=parts.vocabulary,
        cases=parts.cases,
        manifests=manifests,
        language=language,
        files=files,
        scenarios=scenarios,
        panel=panel,
        answers=answers,
        problems=tuple(problems),
        failures=_failures(panel, answers.values()),
        held_up=tuple(held_up),
    )


def _read_features(
    root: Path, parts: Parts, language: Language, problems: Problems, held_up: list[str]
) -> tuple[tuple[ParsedFile, ...], tuple[Scenario, ...]]:
    """Return the files that are Gherkin, and the scenarios of those that can be understood."""
    files: list[ParsedFile] = []
    reader = FeatureReader(root, files.append)
    listed = list_features(root / FEATURES)
    problems.add(*listed.problems)
    found: Mapping[Path, Sequence[Scenario]] = {}
    if parts.wrong_steps:
        reader.texts(listed.files, language, problems)
        unknown = ["the scenarios, since a file of this bench's own steps is wrong"]
    else:
        cases = [name for name in _names(root / CASES) if name not in parts.cases]
        found = reader.scenarios(listed.files, language, problems, cases)
        unknown = [
            f"the scenarios of the reported case `{name}`, since its file is wrong"
            for name in cases
        ]
        read = {shown_path(path, root) for path in found}
        unknown += [
            f"the scenarios of {file.shown}, since one of them is wrong"
            for file in files
            if file.shown not in read
        ]
    parsed = {file.shown for file in files}
    paths = (*(path for path, _ in listed.refused), *listed.files)
    names = (escape_line(shown_path(path, root)) for path in paths)
    held_up += [f"{name}, since it cannot be read" for name in names if name not in parsed]
    held_up += unknown
    scenarios = tuple(scenario for several in found.values() for scenario in several)
    with problems.gathered():
        refuse_unread_steps(scenarios, language)
    return tuple(files), scenarios


def _names(folder: Path) -> tuple[str, ...]:
    listed = list_yaml(folder)
    paths = (*listed.files, *(path for path, _ in listed.refused))
    return tuple(sorted(path.stem for path in paths if path != folder))


def _panel(
    manifests: Mapping[str, Manifest], vocabulary: Vocabulary, *, only_contained: bool
) -> Panel:
    engines = Engines(only_contained=only_contained)
    return load_panel(manifests, order_of_columns(manifests), vocabulary, engines)


def _decide(
    panel: Panel | None, scenarios: Sequence[Scenario]
) -> dict[Location, tuple[Decision, ...]]:
    if panel is None:
        return {}
    asked = [(one.location, one.request) for one in scenarios if one.request is not None]
    decided = panel.decide([request for _, request in asked])
    return {place: row for (place, _), row in zip(asked, decided, strict=True)}


def _failures(
    panel: Panel | None, rows: Iterable[Sequence[Decision]]
) -> tuple[tuple[Manifest, str], ...]:
    found: dict[Any, None] = {}
    for row in rows if panel else ():
        for regime, decision in zip(panel.regimes if panel else (), row, strict=True):
            if decision.outcome is Outcome.ERROR:
                found[regime.name, decision.note or "the engine failed"] = None
    return tuple((panel.regime(name).manifest, note) for name, note in found) if panel else ()
