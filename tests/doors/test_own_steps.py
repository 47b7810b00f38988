"""A bench's own Python steps: pytest runs them, for both doors."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.doors.benches import (
    FAILING,
    GOOD,
    OWN_FEATURE,
    OWN_STEPS,
    PROJECT,
    WITH_OWN_STEPS,
    BothDoors,
    both_doors,
    exigent_door,
    pytest_door,
    write_bench,
)

pytestmark = pytest.mark.slow

WRONG = OWN_FEATURE.replace("exactly 0 keepers open", "exactly 2 keepers open")
THEN_ONLY = """\
Feature: Counting
  Scenario: Nobody opens
    Given an ordinary request for the key
    When someone asks for the key
    Then exactly 0 keepers open
"""


@pytest.fixture(scope="module")
def holding(tmp_path_factory: pytest.TempPathFactory) -> BothDoors:
    folder = tmp_path_factory.mktemp("holding")
    features = {"houses": OWN_FEATURE, "good": GOOD}
    return both_doors(write_bench(folder / "bench", features, WITH_OWN_STEPS), folder / "reports")


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> BothDoors:
    folder = tmp_path_factory.mktemp("failing")
    root = write_bench(folder / "bench", {"houses": WRONG, "good": GOOD}, WITH_OWN_STEPS)
    return both_doors(root, folder / "reports")


def test_own_given_when_and_then_run_in_both_doors_with_one_matrix(holding: BothDoors) -> None:
    assert (holding.pytest.code, holding.exigent.code) == (0, 0), holding.exigent.text
    assert holding.from_pytest == holding.from_exigent
    assert [row.title for row in holding.matrix.scenarios if "houses" in row.file] == [
        "A letter for a tall house",
        "A plain one between them",
        "A letter for 3 floors",
        "A letter for 4 floors",
    ]


def test_what_an_own_given_states_stands_in_the_matrix(holding: BothDoors) -> None:
    row = next(row for row in holding.matrix.scenarios if row.title == "A letter for a tall house")
    assert row.stated == {"paper": "letter", "floors": "9"}
    assert "pass" in {cell.verdict for cell in row.cells}


def test_an_own_then_that_fails_shows_in_the_matrix_and_the_exit_code(failing: BothDoors) -> None:
    assert (failing.pytest.code, failing.exigent.code) == (1, 1)
    assert failing.from_pytest == failing.from_exigent
    failures = [failure for row in failing.matrix.scenarios for failure in row.failures]
    assert [(failure.line, failure.text) for failure in failures] == [(8, "exactly 2 keepers open")]
    assert failures[0].actual.startswith("0 open: ")


def test_exigent_run_prints_the_failed_step_with_its_line(failing: BothDoors) -> None:
    assert "features/houses.feature:8: exactly 2 keepers open\n  0 open:" in failing.exigent.out
    assert "with a failed step" in failing.exigent.out


def test_one_scenario_with_an_own_step_can_be_chosen_by_its_line(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"houses": WRONG}, WITH_OWN_STEPS)
    ended = exigent_door(root, "run", "features/houses.feature:25")
    assert ended.code == 0, ended.text
    assert "A letter for 4 floors" in ended.out
    assert "A letter for a tall house" not in ended.out


@pytest.mark.parametrize(
    ("files", "says"),
    [
        (
            {"steps/houses.py": f"import no_such_module\n{OWN_STEPS}"},
            "No module named 'no_such_mod",
        ),
        ({"conftest.py": ""}, 'Step definition is not found: Then "exactly 0 keepers open"'),
        (
            {"steps/houses.py": OWN_STEPS.replace("    openers =", "    skip()\n    openers =", 1)},
            "NameError: name 'skip' is not defined",
        ),
        (
            {"steps/houses.py": OWN_STEPS.replace("(?P<count>", "(?P<count")},
            "missing >, unterminated name",
        ),
    ],
    ids=["a module is missing", "the steps are not wired", "a step fails", "a pattern is wrong"],
)
def test_an_own_step_that_cannot_run_never_looks_passed(
    files: dict[str, str], says: str, tmp_path: Path
) -> None:
    root = write_bench(tmp_path, {"counting": THEN_ONLY}, {**WITH_OWN_STEPS, **files})
    ended = exigent_door(root, "run", "--json=matrix.json")
    is_step_failure = "NameError" in says
    assert ended.code == (1 if is_step_failure else 2), ended.text
    assert says.removeprefix("NameError: ") in ended.text
    assert is_step_failure or not (root / "matrix.json").exists()


SKIPS = {
    "skipped in a Given": ("    assert count > 0", 'pytest.skip("no time")'),
    "skipped in a Then": ("    openers =", 'pytest.skip("no time")'),
    "expected to fail": ("    assert count > 0", 'pytest.xfail("no time")'),
}


@pytest.mark.parametrize(("before", "skip"), SKIPS.values(), ids=SKIPS)
def test_a_scenario_that_is_skipped_never_looks_passed(
    before: str, skip: str, tmp_path: Path
) -> None:
    skipping = OWN_STEPS.replace(before, f"    {skip}\n{before}", 1)
    files = {**WITH_OWN_STEPS, "steps/houses.py": f"import pytest\n{skipping}"}
    root = write_bench(tmp_path / "bench", {"houses": OWN_FEATURE, "good": GOOD}, files)
    doors = both_doors(root, tmp_path / "reports")
    assert (doors.pytest.code, doors.exigent.code, doors.exigent.out) == (1, 2, "")
    said = (
        "features/houses.feature:2:3: the scenario is skipped, and what does not run holds "
        "nothing: no time; leave it out by its tag, or by its name"
    )
    assert said in doors.pytest.out
    assert said in doors.exigent.err
    assert (doors.from_pytest, doors.from_exigent) == (b"", b"")
    ended = pytest_door(root, "features", "--exigent-matrix")
    assert f"not in this matrix: {said.partition(';')[0]}" in ended.out


@pytest.mark.parametrize(
    ("step", "options"),
    [("pytest.exit('enough', returncode=0)", ()), ("pytest.fail('enough')", ("-x",))],
)
def test_a_run_that_ends_early_leaves_no_matrix_as_if_it_were_whole(
    step: str, options: tuple[str, ...], tmp_path: Path
) -> None:
    steps = OWN_STEPS.replace("    assert count", f"    {step}\n    assert count", 1)
    files = {**WITH_OWN_STEPS, "steps/houses.py": f"import pytest\n{steps}"}
    root = write_bench(tmp_path, {"good": GOOD, "houses": OWN_FEATURE}, files)
    # As the report of an older run begins.
    (root / "matrix.json").write_text('{\n "version": 1\n}\n')
    asked = ("--exigent-json=matrix.json", "--exigent-markdown=matrix.md", "--exigent-matrix")
    ended = pytest_door(root, "features", *options, *asked)
    assert ended.code == 1
    assert re.search(
        "not in this matrix: .*pytest ended before it had run [34] scenarios", ended.out
    )
    assert "pytest ended before it had run" in (root / "matrix.md").read_text("utf-8")
    assert not (root / "matrix.json").exists()


def test_nor_does_one_of_several_workers(tmp_path: Path) -> None:
    features = {"failing": FAILING, "good": GOOD, "houses": OWN_FEATURE}
    root = write_bench(tmp_path, features, WITH_OWN_STEPS)
    ended = pytest_door(root, "features", "-n", "2", "-x", "--exigent-json=matrix.json")
    assert ended.code == 2
    assert not (root / "matrix.json").exists()


def test_an_own_given_that_fails_never_looks_passed(tmp_path: Path) -> None:
    feature = OWN_FEATURE.replace("a house of 2 flats", "a house of 0 flats", 1)
    root = write_bench(tmp_path, {"houses": feature}, WITH_OWN_STEPS)
    ended = exigent_door(root, "run")
    assert (ended.code, ended.out) == (2, "")
    assert "AssertionError: a house has flats" in ended.err


def test_an_own_when_has_to_ask(tmp_path: Path) -> None:
    steps = OWN_STEPS.replace("    exigent.ask()\n", "    pass\n")
    feature = THEN_ONLY.replace("someone asks", "the postman asks")
    root = write_bench(
        tmp_path, {"counting": feature}, {**WITH_OWN_STEPS, "steps/houses.py": steps}
    )
    ended = exigent_door(root, "run")
    assert (ended.code, ended.out) == (2, "")
    assert "features/counting.feature:2:3: no step of the scenario asked the regimes" in ended.err


def test_a_step_whose_pattern_needs_python_takes_only_what_nothing_else_takes(
    tmp_path: Path,
) -> None:
    steps = OWN_STEPS.replace(
        'parsers.parse("a house of {count:d} flats on each of {floors:d} floors")',
        'parsers.cfparse("a house of {count:Int} flats on each of {floors:Int} floors", '
        'extra_types={"Int": int})',
    )
    assert "cfparse" in steps
    root = write_bench(
        tmp_path / "bench", {"houses": OWN_FEATURE}, {**WITH_OWN_STEPS, "steps/houses.py": steps}
    )
    both = both_doors(root, tmp_path / "reports")
    assert (both.pytest.code, both.exigent.code) == (0, 0), both.exigent.text
    assert both.from_pytest == both.from_exigent


SIGNS = """\
Feature: Signs
  Scenario Outline: A letter for <floors> floors
    Given an ordinary request for the key
    And a house with 1 < <floors> floors
    And the asker brings a letter
    When someone asks for the key
    Then "kind-keeper" <does> the disclosure

    Examples:
      | floors | does    |
      | 3      | allows  |
      | 4      | refuses |
"""
SIGNS_STEP = """

@given(parsers.parse("a house with 1 < {floors:d} floors"))
def build_more(exigent: ScenarioRun, floors: int) -> None:
    exigent.state("floors", floors)
"""


def test_placeholders_behind_another_bracket_are_filled_alike_in_both_doors(
    tmp_path: Path,
) -> None:
    files = {**WITH_OWN_STEPS, "steps/houses.py": OWN_STEPS + SIGNS_STEP}
    doors = both_doors(write_bench(tmp_path / "bench", {"signs": SIGNS}, files), tmp_path / "out")
    assert (doors.pytest.code, doors.exigent.code) == (0, 0), doors.exigent.text
    assert doors.from_pytest == doors.from_exigent
    assert [row.title for row in doors.matrix.scenarios] == [
        "A letter for 3 floors",
        "A letter for 4 floors",
    ]


WITH_FIXTURE = OWN_STEPS.replace("count_openers(exigent", "count_openers(worker_id, exigent")
LACKING = "name the plugins that it needs: `pytest_plugins` under [tool.exigent]"


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            {"steps/houses.py": WITH_FIXTURE},
            "there is no fixture `worker_id`; `exigent run` gives pytest",
        ),
        (
            {"pyproject.toml": PROJECT.replace('lib"', 'lib", "--numprocesses=0"')},
            "unrecognized arguments: --numprocesses=0",
        ),
    ],
    ids=["a fixture", "an option"],
)
def test_pytest_gets_the_plugins_that_are_named_and_no_others(
    files: dict[str, str], said: str, tmp_path: Path
) -> None:
    root = write_bench(tmp_path, {"counting": THEN_ONLY}, {**WITH_OWN_STEPS, **files})
    ended = exigent_door(root, "run")
    assert ended.code == (1 if "fixture" in said else 2)
    assert said in ended.text
    named = f'{files.get("pyproject.toml", PROJECT)}[tool.exigent]\npytest_plugins = ["xdist"]\n'
    (root / "pyproject.toml").write_text(named, "utf-8")
    ended = exigent_door(root, "run")
    assert ended.code == 0, ended.text


def test_an_option_of_a_plugin_that_is_not_named_leads_to_the_setting(tmp_path: Path) -> None:
    project = PROJECT.replace('lib"', 'lib", "--numprocesses=0"')
    root = write_bench(
        tmp_path, {"counting": THEN_ONLY}, {**WITH_OWN_STEPS, "pyproject.toml": project}
    )
    ended = exigent_door(root, "run")
    assert ended.err.endswith(f"{LACKING}\n")


@pytest.mark.parametrize("given", ['"xdist"', "[1]", '["-p evil"]', "true"])
def test_plugins_that_are_no_list_of_names_are_refused(given: str, tmp_path: Path) -> None:
    project = f"{PROJECT}[tool.exigent]\npytest_plugins = {given}\n"
    root = write_bench(
        tmp_path, {"counting": THEN_ONLY}, {**WITH_OWN_STEPS, "pyproject.toml": project}
    )
    ended = exigent_door(root, "run")
    assert (ended.code, ended.err) == (
        2,
        'pyproject.toml:1:1: `pytest_plugins` of `tool.exigent` is a list of names; write ["asyncio"], say\n',
    )
