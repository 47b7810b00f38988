"""What is underlined at once is what lint finds as well, and nothing that it does not find."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.analysis.lint.bench import lint_bench
from exigent.doors.language_server.bench import EditedBench
from exigent.words.errors import InputError
from tests.lint.spoilt import WRONG, Wrong
from tests.small_bench import SmallBench

_Found = set[tuple[str, str, str]]


def at_once(root: Path) -> _Found:
    bench = EditedBench(root)
    problems = {(one.fault.code, str(one.location), one.message) for one in bench.problems}
    findings = [found for _, feature in bench.features() for found in feature.findings()]
    return problems | {(one.check.code, str(one.place), one.message) for one in findings}


def by_lint(root: Path) -> _Found:
    try:
        result = lint_bench(root, only_contained=True)
    except InputError as error:
        # Without a vocabulary nothing is looked at.
        return {(error.fault.code, str(error.location), error.message)}
    return {(one.check.code, str(one.place), one.message) for one in result.findings}


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_nothing_is_told_that_lint_does_not_tell(bench: SmallBench, wrong: Wrong) -> None:
    wrong.spoil(bench)
    assert at_once(bench.root) <= by_lint(bench.root)
