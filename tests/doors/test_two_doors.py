"""Two doors, one meaning: the same matrix and the same words, whichever door was taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.suite.expectation import Verdict
from tests.doors.benches import (
    BENCH,
    FAILING,
    GOOD,
    REPORTED,
    SHIPPED,
    BothDoors,
    both_doors,
    exigent_door,
    pytest_door,
    write_bench,
    write_files,
)

pytestmark = pytest.mark.slow

BROKEN_ENGINE = '''\
"""An engine that fails on every letter."""

from exigent.words.decision import Decision, Mode, Outcome


class Decider:
    constants = {}

    def decide(self, requests):
        if any(request.values["paper"] == "letter" for request in requests):
            raise RuntimeError("letters jam it")
        return [Decision(Outcome.REFUSE, Mode.NO_GROUND) for _ in requests]


class Engine:
    keys = ()

    def load(self, manifest, vocabulary):
        return Decider()
'''
BROKEN = {
    **BENCH,
    "regimes/machine.yaml": "title: A machine\nkind: proposal\nengine: jamming\n",
    "engine/jamming.py": BROKEN_ENGINE,
    "engine/jamming-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: jamming\nVersion: 1\n",
    "engine/jamming-1.dist-info/entry_points.txt": "[exigent.engines]\njamming = jamming:Engine\n",
}
LETTER = """\
Feature: Letters
  Scenario: A letter jams the machine
    Given an ordinary request for the key
    And the asker brings a letter
    When someone asks for the key
    Then "kind-keeper" allows the disclosure
"""


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> BothDoors:
    return both_doors(SHIPPED, tmp_path_factory.mktemp("shipped") / "reports")


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> BothDoors:
    folder = tmp_path_factory.mktemp("failing")
    features = {"good": GOOD, "failing": FAILING, "deep/reported": REPORTED}
    return both_doors(write_bench(folder / "bench", features), folder / "reports")


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> BothDoors:
    folder = tmp_path_factory.mktemp("broken")
    root = write_bench(folder / "bench", {"letter": LETTER, "good": GOOD}, BROKEN)
    return both_doors(root, folder / "reports", PYTHONPATH=str(root / "engine"))


def failure_texts(both: BothDoors) -> list[str]:
    """Return what `exigent run` prints of each failing cell."""
    blocks: list[list[str]] = []
    for line in both.exigent.lines:
        is_heading = line.startswith("features/") and line.count(": ") == 1
        name = line.rpartition(": ")[2]
        if is_heading and name in {regime.name for regime in both.matrix.regimes}:
            blocks.append([line])
        elif blocks and line.startswith("  ") and blocks[-1]:
            blocks[-1].append(line)
        elif blocks and blocks[-1] and not line:
            blocks.append([])
    return ["\n".join(block) for block in blocks if block]


def test_every_shipped_feature_gives_the_same_bytes_through_both_doors(shipped: BothDoors) -> None:
    assert shipped.pytest.code == shipped.exigent.code == 0, shipped.pytest.text
    files = {path.relative_to(SHIPPED).as_posix() for path in SHIPPED.glob("features/**/*.feature")}
    assert {row.file for row in shipped.matrix.rows} == files
    assert shipped.from_pytest == shipped.from_exigent


def test_both_doors_give_the_same_bytes_where_expectations_fail(failing: BothDoors) -> None:
    assert failing.from_exigent
    assert failing.from_pytest == failing.from_exigent
    assert failing.pytest.code == failing.exigent.code == 1
    failed = [cell for row in failing.matrix.scenarios for cell in row.cells if cell.findings]
    assert len(failed) == 3


def test_pytest_says_of_a_failing_cell_what_exigent_run_says(failing: BothDoors) -> None:
    texts = failure_texts(failing)
    assert len(texts) == 3
    for text in texts:
        assert f"\n{text}\n" in failing.pytest.out


def test_a_failing_cell_is_a_subtest_named_after_its_regime(failing: BothDoors) -> None:
    summary = [line for line in failing.pytest.lines if line.startswith("SUBFAILED")]
    name = "features/failing.feature::Both keepers are taken for others"
    assert [line.split(" - ")[0] for line in summary] == [
        f"SUBFAILED[strict-keeper] {name}",
        f"SUBFAILED[kind-keeper] {name}",
        "SUBFAILED[kind-keeper] features/failing.feature::A letter for <floors> floors[4]",
    ]
    assert "10 passed" in failing.pytest.out


def test_the_order_of_the_files_on_the_command_line_changes_nothing(
    failing: BothDoors, tmp_path: Path
) -> None:
    root = write_bench(
        tmp_path / "bench", {"good": GOOD, "failing": FAILING, "deep/reported": REPORTED}
    )
    files = ("features/good.feature", "features/failing.feature", "features/deep")
    again = both_doors(root, tmp_path / "reports", *files)
    assert again.from_pytest == again.from_exigent == failing.from_exigent


def test_an_error_of_an_engine_fails_in_both_doors_and_is_no_decision(broken: BothDoors) -> None:
    assert broken.from_pytest == broken.from_exigent
    assert broken.exigent.code == 4
    assert broken.pytest.code == 1
    errors = [
        (row.title, cell.decision.outcome, cell.decision.note)
        for row in broken.matrix.scenarios
        for cell in row.cells
        if cell.verdict is Verdict.ERROR
    ]
    assert (
        "A letter jams the machine",
        "error",
        "the engine `jamming` failed: RuntimeError: letters jam it",
    ) in errors
    assert len(errors) == 4


def test_pytest_says_of_an_error_cell_what_exigent_run_says(broken: BothDoors) -> None:
    errors = [line for line in broken.exigent.lines if line.startswith("machine: error in ")]
    assert errors == [
        "machine: error in 4 cells: the engine `jamming` failed: RuntimeError: letters jam it"
    ]
    # Where it runs for CI, pytest says each failure once more in its summary.
    said = broken.pytest.out.count(
        "\n  note        the engine `jamming` failed: RuntimeError: letters jam it\n"
    )
    assert said in (4, 8)
    assert "SUBFAILED[machine] features/letter.feature::A letter jams" in broken.pytest.out


def test_only_the_chosen_regimes_are_asked(tmp_path: Path) -> None:
    root = write_bench(tmp_path / "bench", {"failing": FAILING})
    ours, theirs = tmp_path / "ours.json", tmp_path / "theirs.json"
    run = exigent_door(root, "run", "--regime", "strict-keeper", f"--json={ours}")
    tests = pytest_door(
        root, "features", "--exigent-regime", "strict-keeper", f"--exigent-json={theirs}"
    )
    assert run.code == tests.code == 1
    assert ours.read_bytes() == theirs.read_bytes()
    assert "kind-keeper" not in tests.out.replace('"kind-keeper"', "")


def test_another_folder_of_regimes_replaces_the_benchs_own(tmp_path: Path) -> None:
    root = write_bench(tmp_path / "bench", {"good": GOOD})
    kind = BENCH["regimes/kind-keeper.yaml"].replace("fire: true", "fire: false")
    write_files(
        tmp_path,
        {
            "new/kind-keeper.yaml": kind,
            "new/strict-keeper.yaml": BENCH["regimes/strict-keeper.yaml"],
        },
    )
    ours, theirs = tmp_path / "ours.json", tmp_path / "theirs.json"
    run = exigent_door(root, "run", "--regimes", "../new", f"--json={ours}")
    tests = pytest_door(root, "features", "--exigent-regimes=../new", f"--exigent-json={theirs}")
    assert run.code == tests.code == 1
    assert ours.read_bytes() == theirs.read_bytes()
    assert "SUBFAILED[kind-keeper]" in tests.out


def test_a_misspelt_regime_is_named_with_the_nearest_one(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"good": GOOD})
    run = exigent_door(root, "run", "--regime", "kind-keper")
    tests = pytest_door(root, "features", "--exigent-regime=kind-keper")
    assert (run.code, tests.code) == (2, 2)
    assert run.err.startswith("there is no regime `kind-keper`; did you mean `kind-keeper`")
    assert run.err.strip() in tests.lines
