"""What pytest writes of a run: the matrix, JUnit XML, and the same with several workers."""

from __future__ import annotations

import html
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from exigent.report.matrix.files import FORMS
from exigent.report.matrix.matrix_json import read_json
from tests.doors.benches import (
    FAILING,
    GOOD,
    OWN_FEATURE,
    WITH_OWN_STEPS,
    Ended,
    at_once,
    exigent_door,
    pytest_door,
    write_bench,
    write_files,
)

pytestmark = pytest.mark.slow

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


NAMES = [form.name for form in FORMS]
CLAIMS = """\
Feature: Every request
  Scenario: Nothing but an order opens the strict keeper's door
    Given any request
    And the asker brings a letter
    When someone asks for the key
    Then "strict-keeper" never discloses
    And every regime refuses
    And some request lets "kind-keeper" disclose and "strict-keeper" refuse
"""
OWN_FAILING = OWN_FEATURE.replace("exactly 0 keepers open", "exactly 2 keepers open").replace(
    "And exactly 2", "And exactly 2 keepers open\n    And exactly 2"
)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ended, Ended]:
    """Every report through both doors, with scenarios that fail and Python steps among them."""
    features = {"good": GOOD, "failing": FAILING, "own": OWN_FAILING, "claims": CLAIMS}
    root = write_bench(tmp_path_factory.mktemp("reports"), features, WITH_OWN_STEPS)
    run, tests = at_once(
        lambda: exigent_door(root, "run", *(f"--{n}={file_of('run', n)}" for n in NAMES)),
        lambda: pytest_door(
            root, "features", *(f"--exigent-{n}={file_of('pytest', n)}" for n in NAMES)
        ),
    )
    return root, run, tests


def file_of(door: str, name: str) -> str:
    """Return a file for a report; a memo is told by its ending what to be."""
    return f"{door}.{'md' if name == 'memo' else name}"


@pytest.mark.parametrize("name", NAMES)
def test_a_report_is_the_same_from_both_doors_byte_for_byte(
    reports: tuple[Path, Ended, Ended], name: str
) -> None:
    root, run, tests = reports
    assert run.code == tests.code == 1, run.text
    content = (root / file_of("run", name)).read_bytes()
    assert content
    assert (root / file_of("pytest", name)).read_bytes() == content


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("sarif", "github")])
def test_every_report_tells_what_came_of_claims(
    reports: tuple[Path, Ended, Ended], name: str
) -> None:
    content = (reports[0] / file_of("run", name)).read_text("utf-8")
    readable = content.replace("\\", "").replace("&quot;", '"').replace('""', '"')
    # A test case that passes says no more than its name.
    for said in ("never discloses", "refuted", *(["proved"] if name != "junit" else [])):
        assert said in readable


def test_what_marks_lines_marks_a_refuted_claim_and_no_proved_one(
    reports: tuple[Path, Ended, Ended],
) -> None:
    for name in ("sarif", "github"):
        content = (reports[0] / file_of("run", name)).read_text("utf-8")
        assert "every regime refuses: refuted by a request in which" in content.replace("%3A", ":")
        assert "never discloses" not in content


def test_what_a_failed_python_step_keeps_from_running_is_skipped(
    reports: tuple[Path, Ended, Ended],
) -> None:
    messages = (reports[0] / "run.messages").read_text("utf-8").splitlines()
    found = [json.loads(line).get("testStepFinished") for line in messages]
    results = [step["testStepResult"] for step in found if step]
    (failed,) = [n for n, result in enumerate(results) if "0 open" in result.get("message", "")]
    assert results[failed]["status"] == "FAILED"
    assert results[failed + 1]["status"] == "SKIPPED"
    assert sum(result["status"] == "SKIPPED" for result in results) == 1


@pytest.mark.parametrize("broken", ["assert count > 1000", "Given a house of"])
def test_a_scenario_that_ends_before_the_regimes_are_asked_leaves_no_report_that_looks_well(
    tmp_path: Path, broken: str
) -> None:
    files = dict(WITH_OWN_STEPS)
    if broken.startswith("assert"):
        files["steps/houses.py"] = files["steps/houses.py"].replace("assert count > 0", broken)
    else:
        # Read from the source a step may match, and then does not.
        changed = files["steps/houses.py"].replace('"a house of {', 'WORDS + "{')
        files["steps/houses.py"] = changed.replace("@given", 'WORDS = "a hut of "\n\n\n@given', 1)
    root = write_bench(tmp_path, {"own": OWN_FEATURE, "good": GOOD}, files)
    names = ["json", "junit", "markdown", "sarif", "github", "messages"]
    run, tests = at_once(
        lambda: exigent_door(root, "run", *(f"--{name}=run.{name}" for name in names)),
        lambda: pytest_door(
            root, "features", *(f"--exigent-{name}=pytest.{name}" for name in names)
        ),
    )
    assert (run.code, tests.code) == (2, 1), tests.text
    for door in ("run", "pytest"):
        assert 'errors="0"' not in (root / f"{door}.junit").read_text("utf-8")
        assert (root / f"{door}.markdown").read_text("utf-8").startswith("### No result")
        assert (root / f"{door}.github").read_text("utf-8").startswith("::error")
        assert '"success":false' in (root / f"{door}.messages").read_text("utf-8")
    said = (root / "pytest.junit").read_text("utf-8")
    assert "features/own.feature:" in said
    assert "ends before any regime is asked" in said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("features",), 'features/broken.feature:3:5: no step reads "nothing of the sort"'),
        (("features", "--exigent-regime=kind-keper"), "there is no regime `kind-keper`"),
        (
            ("features", "--continue-on-collection-errors"),
            'features/broken.feature:3:5: no step reads "nothing of the sort"',
        ),
        (("features/good.feature", "test_beside.py"), "pytest cannot collect test_beside.py"),
        (("features/good.feature", "-k", "nothing_of_the_sort"), "no scenario ran"),
    ],
    ids=["feature", "regime", "others run", "beside", "none"],
)
def test_what_pytest_cannot_collect_leaves_no_report_of_an_earlier_run(
    tmp_path: Path, words: tuple[str, ...], says: str
) -> None:
    broken = "Feature: Broken\n  Scenario: One\n    Given nothing of the sort\n"
    root = write_bench(tmp_path, {"good": GOOD, "broken": broken})
    write_files(root, {"test_beside.py": "import nothing_of_the_sort\n"})
    write_files(root, {file_of("old", name): "### All as expected" for name in NAMES})
    options = [f"--exigent-{name}={file_of('old', name)}" for name in NAMES]
    ended = pytest_door(root, *words, *options)
    assert ended.code not in (0, 1) or "--continue-on-collection-errors" in words
    for name in NAMES:
        path = root / file_of("old", name)
        assert path.exists() == (name not in ("json", "csv"))
        if path.exists():
            said = html.unescape(path.read_text("utf-8")).replace("\\", "")
            assert "All as expected" not in said
            assert says.split('"', maxsplit=1)[0] in said
    assert ("file=features/broken.feature,line=3" in (root / "old.github").read_text("utf-8")) == (
        says.startswith("features/broken")
    )


def test_standard_output_is_pytests_own(root: Path) -> None:
    ended = pytest_door(root, "features/good.feature", "--exigent-junit=-")
    assert ended.code == 4
    assert "ERROR: --exigent-junit: standard output is pytest's own; name a file" in ended.text


def test_two_reports_in_one_file_are_refused_before_any_test(root: Path) -> None:
    ended = pytest_door(root, "features", "--exigent-junit=a", "--exigent-csv=a")
    assert ended.code == 4
    assert "would both write to `a`" in ended.text
    assert not (root / "a").exists()
