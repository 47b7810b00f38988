"""What pytest writes of a run: the matrix, JUnit XML, and the same with several workers."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from exigent.report.matrix_json import read_json
from tests.doors.benches import FAILING, GOOD, Ended, exigent_door, pytest_door, write_bench

OPTIONS = ("features", "-p", "no:cacheprovider", "--exigent-matrix")
JUNIT, JSON = "junit.xml", "matrix.json"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_bench(tmp_path_factory.mktemp("bench"), {"good": GOOD, "failing": FAILING})


@pytest.fixture(scope="module")
def alone(root: Path) -> Ended:
    return pytest_door(root, *OPTIONS, f"--junitxml={JUNIT}", f"--exigent-json={JSON}")


def after(ended: Ended, heading: str) -> str:
    """Return what follows a heading of pytest's, up to its last lines."""
    return ended.out.split(f" {heading} ")[1].split("\n", 1)[1].split("\n====")[0]


def test_workers_of_xdist_give_the_same_matrix_byte_for_byte(root: Path, alone: Ended) -> None:
    ended = pytest_door(root, *OPTIONS, "-n", "2", "--exigent-json=workers.json")
    assert ended.code == alone.code == 1
    assert (root / "workers.json").read_bytes() == (root / JSON).read_bytes()
    assert after(ended, "matrix") == after(alone, "matrix")
    assert "SUBFAILED[strict-keeper] features/failing.feature::Both keepers" in ended.out


def test_the_printed_matrix_is_that_of_exigent_run(root: Path, alone: Ended) -> None:
    run = exigent_door(root, "run")
    assert after(alone, "matrix").strip() == run.out.strip()


def test_with_v_the_printed_matrix_says_the_reasons(root: Path) -> None:
    run = exigent_door(root, "run", "-v", "features/good.feature")
    tests = pytest_door(root, "features/good.feature", "--exigent-matrix", "-v")
    assert after(tests, "matrix").strip() == run.out.strip()


def test_junit_xml_names_scenario_and_regime_of_a_failing_cell(root: Path, alone: Ended) -> None:
    assert alone.code == 1
    cases = ET.parse(root / JUNIT).getroot().iter("testcase")
    failures = {
        (str(case.get("name")), str(failure.text))
        for case in cases
        for failure in case.iter("failure")
    }
    title = "Both keepers are taken for others"
    for name, regime, line in ((title, "strict-keeper", 8), (title, "kind-keeper", 6)):
        found = [text for case, text in failures if name in case and regime in case + text]
        assert any(f"features/failing.feature:{line}: {regime}" in text for text in found), failures
    assert any("[4]" in case and "kind-keeper" in text for case, text in failures), failures


def test_junit_xml_counts_every_scenario(root: Path, alone: Ended) -> None:
    assert alone.code == 1
    names = {str(case.get("name")) for case in ET.parse(root / JUNIT).getroot().iter("testcase")}
    assert "An order opens every door" in names
    assert "A letter for <floors> floors[3-allows]" in names


def test_quiet_prints_a_dot_a_scenario_and_nothing_of_the_matrix(root: Path) -> None:
    ended = pytest_door(root, "features/good.feature", "-q", "-p", "no:cacheprovider")
    assert ended.code == 0
    assert ended.lines[0].startswith("......")
    assert len(ended.lines) == 2


def test_a_matrix_holds_only_the_scenarios_that_ran(root: Path) -> None:
    ended = pytest_door(root, "features", "-k", "fire", "--exigent-json=fire.json")
    assert ended.code == 0
    rows = read_json((root / "fire.json").read_bytes()).scenarios
    assert [row.name for row in rows] == ["A fire opens the kind keeper's door only"]


def test_a_report_that_cannot_be_written_is_said_and_ends_the_run(root: Path) -> None:
    ended = pytest_door(root, "features/good.feature", "--exigent-json=no/such/folder.json")
    assert ended.code == 4
    assert "ERROR: no/such/folder.json" in ended.text
    assert "Traceback" not in ended.text


def test_a_matrix_of_two_benches_is_refused(root: Path, tmp_path: Path) -> None:
    other = write_bench(tmp_path, {"good": GOOD})
    files = [str(folder / "features" / "good.feature") for folder in (root, other)]
    assert pytest_door(tmp_path, *files, "-q").code == 0
    ended = pytest_door(tmp_path, *files, "--exigent-json=matrix.json")
    assert ended.code == 4
    assert "ERROR: a matrix is of one bench; run each bench by itself" in ended.text
    assert not (tmp_path / "matrix.json").exists()
