"""Some scenarios only: by file and line, by tag, on both sides alike."""

from __future__ import annotations

import json

import pytest

from tests.compare.repository import (
    FEATURE_FILE,
    HOUSE_RULES,
    SECOND_FEATURE,
    Repository,
    is_wrong,
    loosen,
    told,
)
from tests.doors.benches import GOOD, OWN_FEATURE, WITH_OWN_STEPS, write_bench
from tests.small_bench import SmallBench

REVISION = "git:main"
PRESS = "features/press.feature"
LAST = f'`{FEATURE_FILE}:45`, "A letter opens the last month only (31, allows)"'


@pytest.fixture
def changed(repository: Repository) -> Repository:
    """Two features; of one a cell flips, and of the house rules every rule has another name."""
    repository.bench.write(PRESS, SECOND_FEATURE)
    repository.commit()
    loosen(repository.bench)
    repository.bench.change(HOUSE_RULES, "id: court-order", "id: order-of-a-court")
    return repository


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "cells", "flips"),
    [
        ((), 21, 2),
        (("features",), 21, 2),
        ((".",), 21, 2),
        ((FEATURE_FILE,), 18, 2),
        ((PRESS,), 3, 0),
        ((PRESS, FEATURE_FILE), 21, 2),
        ((f"{FEATURE_FILE}:45",), 3, 1),
        ((f"{FEATURE_FILE}:38",), 6, 1),
        ((f"{FEATURE_FILE}:5", f"{FEATURE_FILE}:45"), 6, 2),
        (("--tags", "@lending"), 18, 2),
        (("--tags", "@nothing-there or @reported"), 6, 0),
        (("--tags", "not @lending"), 3, 0),
        ((FEATURE_FILE, "--tags", "@reported"), 3, 0),
    ],
)
def test_scenarios_are_picked_as_for_a_run(
    changed: Repository, words: tuple[str, ...], cells: int, flips: int
) -> None:
    found, code = changed.compare(REVISION, *words)
    assert (found.cells, len(found.flips), found.losses) == (cells, flips, ())
    assert code == (3 if flips else 0)
    assert changed.compare("git:main", "regimes", *words)[0].cells == cells


def test_two_regimes_are_compared_on_what_is_picked(changed: Repository) -> None:
    found, _ = changed.compare("open-shelf", "privacy-act", PRESS)
    assert (found.cells, told(found)[0][0]) == (1, "other_reason")


def test_saved_matrices_are_picked_from_in_the_same_way(changed: Repository) -> None:
    bench = changed.bench
    assert bench.exigent("run", "--json", "after.json").code == 0
    for words in ((FEATURE_FILE,), ("--tags", "@lending"), ("features",)):
        here, _ = changed.compare(REVISION, *words)
        saved, _ = changed.compare(REVISION, "after.json", *words)
        assert (here.cells, here.flips) == (saved.cells, saved.flips)


def test_what_was_not_picked_is_not_said_to_be_gone(changed: Repository) -> None:
    (changed.bench.root / PRESS).unlink()
    assert changed.compare(REVISION, "--fail-on", "removed")[1] == 3
    assert changed.compare(REVISION, FEATURE_FILE, "--fail-on", "removed")[1] == 0
    found, code = changed.compare(REVISION, PRESS)
    assert (code, len(found.scenarios_removed)) == (3, 1)


def test_a_scenario_that_moved_or_lost_its_tag_is_compared_and_not_gone(
    changed: Repository,
) -> None:
    bench = changed.bench
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    bench.write("features/desk/moved.feature", text)
    (bench.root / FEATURE_FILE).unlink()
    found, _ = changed.compare(REVISION, FEATURE_FILE)
    assert (found.cells, len(found.flips), found.losses) == (18, 2, ())
    bench.change("features/desk/moved.feature", "@reported\n", "@told\n")
    found, _ = changed.compare(REVISION, "--tags", "@reported")
    assert (found.cells, found.losses) == (3, ())


def test_of_approvals_of_what_was_not_picked_nothing_is_said(changed: Repository) -> None:
    bench = changed.bench
    assert changed.compare(REVISION)[1] == 3
    assert bench.exigent("approve", "--all", "--by", "Ada", "--why", "Agreed.").code == 0
    found, code = changed.compare(REVISION, PRESS)
    assert (code, found.stale) == (0, ())
    assert changed.compare(REVISION, FEATURE_FILE)[1] == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("features/gone.feature",), "neither side has a scenario at `features/gone.feature`"),
        (
            (f"{FEATURE_FILE}:9999",),
            f"neither side has a scenario at `{FEATURE_FILE}:9999`; the nearest is {LAST}",
        ),
        (("regimes", "open-shelf"), "neither side has a scenario at `open-shelf`"),
        (
            ("--tags", "@none"),
            "no scenario is left to compare; see --tags and what is named",
        ),
    ],
)
def test_a_choice_of_nothing_is_refused(
    changed: Repository, words: tuple[str, ...], message: str
) -> None:
    assert is_wrong(changed.bench.exigent("compare", REVISION, *words), message)


@pytest.mark.slow
def test_without_code_what_needs_none_can_be_picked(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("own")
    write_bench(root, {"houses": OWN_FEATURE, "good": GOOD}, WITH_OWN_STEPS)
    inside = SmallBench(root, bench.capture)
    assert inside.process("run", "--json", "before.json").code == 0
    assert inside.process("compare", "before.json", "--no-code").code == 2
    ended = inside.process(
        "compare", "before.json", "features/good.feature", "--no-code", "--json", "-"
    )
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out)["cells"] > 0


@pytest.mark.parametrize("line", [38, 45])
def test_an_outline_is_picked_with_the_rows_that_it_lost(repository: Repository, line: int) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, "      | 30  | allows  |\n", "      | 29  | allows  |\n")
    bench.change(FEATURE_FILE, "      | 31  | refuses |\n", "      | 32  | refuses |\n")
    bench.change(HOUSE_RULES, "loan_age: {at_most: 30}", "loan_age: {at_most: 31}")
    found, code = repository.compare(REVISION, f"{FEATURE_FILE}:{line}")
    assert code == 3
    assert told(found) == [
        ("wider", "open-shelf", "A letter opens the last month only (31, refuses)")
    ]
    assert len(found.scenarios_removed) == 2
    assert repository.compare(REVISION, f"{FEATURE_FILE}:3")[1] == 0


def test_an_outline_that_moved_is_picked_with_the_rows_that_it_lost(
    repository: Repository,
) -> None:
    bench = repository.bench
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    start = text.index("  Scenario Outline:")
    bench.write(FEATURE_FILE, text[:start])
    outline = text[start:].replace("      | 31  | refuses |\n", "")
    bench.write(PRESS, f"Feature: Lending records\n{outline}")
    found, code = repository.compare(REVISION, PRESS)
    assert (code, len(found.scenarios_removed)) == (3, 1)
