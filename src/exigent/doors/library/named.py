"""What a program names, found: scenarios by words, files and lines, and requests by their facts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from exigent.bench import (
    Bench,
    Panel,
    ScenarioEntry,
    find_scenario,
    make_row,
    read_targets,
    row_of_facts,
    select,
    with_drafts,
)
from exigent.doors.library.given import Word, take_text, take_word
from exigent.files import read_given_request
from exigent.suite import Scenario, find_features, read_target
from exigent.words import Request, is_there

Facts = Mapping[str, object]
"""A request as a program gives it: facts by their names in the vocabulary."""


def locate(root: Path, word: str) -> str:
    """Return a word as the commands take it: a path from the bench's folder as one from here."""
    if is_there(read_target(word).path):
        return word
    below = root / word
    is_path = is_there(read_target(str(below)).path)
    return Path(os.path.relpath(below)).as_posix() if is_path else word


def with_named(bench: Bench, words: Iterable[str]) -> tuple[Bench, tuple[str, ...]]:
    """Return the names of regimes, and the bench with those of them that are files of drafts."""
    return with_drafts(bench, [locate(bench.root, word) for word in words])


def select_named(bench: Bench, features: Iterable[Word], tags: str) -> list[Scenario]:
    """Return the scenarios with some tags: all, or those of files, lines and folders."""
    words = [locate(bench.root, take_word(feature, "features")) for feature in features]
    targets = read_targets(words, bench.root)
    files = find_features(target.path for target in targets)
    return select(bench, files, targets, take_text(tags, "tags") or None)


def ask_about(
    bench: Bench, panel: Panel, scenario: Word | Facts
) -> tuple[ScenarioEntry, Request, Mapping[str, str]]:
    """Return the row of a scenario or of facts, its request, and what it was told in."""
    if isinstance(scenario, str | os.PathLike):
        word = locate(bench.root, take_word(scenario, "scenario"))
        found, request = find_scenario(bench, word)
        row = make_row(found, request, panel, panel.decide([request])[0])
        return row, request, found.told(bench.vocabulary)
    request = read_given_request(scenario, bench.vocabulary)
    row = row_of_facts(request, bench.vocabulary, panel.decide([request])[0])
    words = bench.vocabulary
    told = {name: words.phrase(name, request.values[name]) for name in request.stated}
    return row, request, told
