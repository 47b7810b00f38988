"""All checks made of a bench."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from exigent.analysis.lint.answers import find_impossible_answers
from exigent.analysis.lint.duties import find_unsourced_days, find_wrong_duties
from exigent.analysis.lint.expectations import find_doubled_expectations, find_doubled_scenarios
from exigent.analysis.lint.features import find_style
from exigent.analysis.lint.finding import Result, in_order
from exigent.analysis.lint.idle_conditions import find_idle_conditions
from exigent.analysis.lint.ignoring import silence
from exigent.analysis.lint.material import read_material
from exigent.analysis.lint.possible_answers import find_unmet_expectations
from exigent.analysis.lint.quotations import find_doubtful_quotations
from exigent.analysis.lint.refusals import find_refusals
from exigent.analysis.lint.settings import read_settings
from exigent.analysis.lint.statements import find_idle_statements
from exigent.analysis.lint.whole import (
    find_doubtful_sources,
    find_facts_without_topic,
    find_files_not_taken,
    find_idle_cases,
    find_idle_regimes,
    find_outdated,
    find_rules_left,
)
from exigent.bench import ENDING
from exigent.files import (
    CASES,
    FEATURES,
    REGIMES,
    VOCABULARY,
    list_features,
    list_yaml,
    no_such_file,
    read_text,
)
from exigent.words import Fault, InputError, Location, shown_path

FOLDERS = (FEATURES, CASES, REGIMES, VOCABULARY.parent.as_posix())


def lint_bench(
    root: Path,
    only: Iterable[Path] = (),
    outdated: Iterable[str] = (),
    *,
    only_contained: bool = False,
) -> Result:
    """Return what is found in a bench, or in those files and folders of it that `only` names.

    Regimes' files that lie elsewhere are read as drafts over the bench. Raises InputError
    where nothing can be known: the vocabulary or the settings are wrong, a file is neither
    the bench's nor a draft. `outdated` are the files for editors that have to be
    made anew. `only_contained` refuses engines as `Engines` does.
    """
    named = {_shown(path, root): path for path in only}
    shown = list(named)
    drafts = [draft for shown, path in named.items() for draft in _drafts(shown, path)]
    settings = read_settings(root)
    material = read_material(root, drafts, only_contained=only_contained)
    texts = _read_texts(root, drafts)
    idle, too_large = find_idle_conditions(material)
    findings = [
        *find_refusals(material, texts),
        *find_idle_statements(material, texts),
        *find_doubled_scenarios(material),
        *find_doubled_expectations(material, texts),
        *find_impossible_answers(material),
        *idle,
        *find_style(material, settings.tags),
        *find_facts_without_topic(material),
        *find_idle_cases(material),
        *find_idle_regimes(material),
        *find_doubtful_sources(material),
        *find_doubtful_quotations(material),
        *find_rules_left(material),
        *find_wrong_duties(material),
        *find_unsourced_days(material),
        *find_outdated(outdated),
        *find_files_not_taken(root),
    ]
    findings += find_unmet_expectations(material, findings)
    kept = in_order(list(silence(findings, texts, is_whole=material.is_whole)))
    return Result(
        tuple(
            finding
            for finding in kept
            if finding.check.code not in settings.ignore
            and (not shown or _is_in(finding.place.path, shown))
        ),
        (*material.held_up, *too_large),
    )


def _shown(path: Path, root: Path) -> str:
    if not path.exists():
        raise no_such_file(path)
    shown = shown_path(path.absolute(), root)
    if not _is_own(shown) and not _drafts(shown, path):
        meant = f"its files lie in {', '.join(f'{folder}/' for folder in FOLDERS)}"
        raise InputError(
            "this is no file of the bench, and no draft",
            Location(str(path)),
            meant,
            fault=Fault.NO_SUCH_FILE,
        )
    return shown


def _is_own(shown: str) -> bool:
    return shown == "." or _is_in(shown, FOLDERS)


def _drafts(shown: str, path: Path) -> list[Path]:
    """Return the regimes' files that a path leads to, if it leads out of the bench's folders."""
    if _is_own(shown):
        return []
    return sorted(path.glob(f"*{ENDING}")) if path.is_dir() else [path] * (path.suffix == ENDING)


def _is_in(path: str, places: Sequence[str]) -> bool:
    return any(place in (".", path) or path.startswith(f"{place}/") for place in places)


def _read_texts(root: Path, drafts: Iterable[Path]) -> Mapping[str, Sequence[str]]:
    """Return the lines of every file that is read, by path; those that cannot be read have none."""
    texts = {}
    listed = [
        list_features(root / FEATURES),
        *(list_yaml(root / folder) for folder in (CASES, REGIMES)),
    ]
    paths = [path for part in listed for path in part.files]
    for path in [*paths, root / VOCABULARY, *(draft.absolute() for draft in drafts)]:
        shown = shown_path(path, root)
        try:
            texts[shown] = read_text(path, shown).split("\n")
        except InputError:
            # What is wrong with it is among the findings.
            continue
    return texts
