"""The scenarios that are asked for: those of a bench, of files and lines of it, or with tags."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from exigent.bench.opening import Bench
from exigent.files import FEATURES, list_features
from exigent.suite import (
    Scenario,
    Target,
    find_features,
    read_suite,
    read_target,
    refuse_unread_steps,
    select_lines,
    select_tags,
)
from exigent.words import Fault, InputError


def read_targets(words: Iterable[str], root: Path) -> list[Target]:
    """Return what words name, all features of the bench if there are none."""
    return [read_target(word) for word in words] or [Target(root / FEATURES)]


def select(
    bench: Bench, files: list[Path], targets: list[Target], tags: str | None
) -> list[Scenario]:
    """Return the scenarios asked for; raise InputError where none is left.

    Raises InputErrors too where one of them has a step that only unread code could take.
    """
    scenarios = read_suite(files, bench.root, bench.language())
    scenarios = select_lines(scenarios, targets, bench.root)
    if tags:
        scenarios = select_tags(scenarios, tags)
    if not scenarios:
        raise InputError(
            "no scenario is left to run",
            None,
            "see --tags and the files named",
            fault=Fault.NOTHING_LEFT,
        )
    refuse_unread_steps(scenarios, bench.language())
    return scenarios


def read_all(bench: Bench) -> list[Scenario]:
    """Return all scenarios of a bench, none where it has no feature; raises what `select` does."""
    folder = bench.root / FEATURES
    if not list_features(folder).need():
        return []
    scenarios = read_suite(find_features([folder]), bench.root, bench.language())
    refuse_unread_steps(scenarios, bench.language())
    return scenarios
