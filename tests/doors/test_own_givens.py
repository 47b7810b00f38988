"""A bench's own Givens from `exigent.steps`: called in process by both doors, without pytest."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from exigent.bench.opening import open_bench
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from tests.doors.benches import (
    BENCH,
    OWN_FEATURE,
    SHIPPED,
    WITH_OWN_STEPS,
    BothDoors,
    both_doors,
    exigent_door,
    pytest_door,
    write_bench,
)

GIVENS = '''\
"""Givens of this bench's own."""

from exigent.steps import Facts, given


@given("a house of {count:d} flats on each of {floors:d} floors")
def build(count: int, floors: int) -> Facts:
    assert count > 0, "a house has flats"
    print("a house is built")
    return {"floors": floors, "fire": count > 100}


@given("a house of one floor")
def _() -> Facts:
    return {"floors": 1}


@given("a burning house")
def _() -> Facts:
    return {"fire": True}
'''
FEATURE = """\
Feature: Houses
  Scenario: A letter for a tall house
    Given an ordinary request for the key
    And a house of 2 flats on each of 9 floors
    And the asker brings a letter
    When someone asks for the key
    Then every regime refuses the disclosure

  Scenario: Another
    Given an ordinary request for the key
    And a burning house
    When someone asks for the key
    Then "kind-keeper" may disclose but need not

  Scenario Outline: A letter for <floors> floors
    Given an ordinary request for the key
    And a house of 2 flats on each of <floors> floors
    And the asker brings a letter
    When someone asks for the key
    Then "kind-keeper" <does> the disclosure

    Examples:
      | floors | does    |
      | 3      | allows  |
      | 4      | refuses |
"""
WITH_GIVENS = {**BENCH, "steps/houses.py": GIVENS}
# A pytest that is started says so, and ends at once.
NO_PYTEST = {"conftest.py": 'raise SystemExit("pytest was started")\n'}


def spoilt(old: str, new: str) -> dict[str, str]:
    assert GIVENS.count(old) == 1
    return {**WITH_GIVENS, "steps/houses.py": GIVENS.replace(old, new)}


@pytest.fixture(scope="module")
def holding(tmp_path_factory: pytest.TempPathFactory) -> BothDoors:
    folder = tmp_path_factory.mktemp("holding")
    root = write_bench(folder / "bench", {"houses": FEATURE}, WITH_GIVENS)
    return both_doors(root, folder / "reports")


def test_both_doors_give_one_matrix(holding: BothDoors) -> None:
    assert (holding.pytest.code, holding.exigent.code) == (0, 0), holding.exigent.text
    assert holding.from_pytest == holding.from_exigent
    row = holding.matrix.scenarios[0]
    assert row.stated == {"paper": "letter", "floors": "9", "fire": "false"}


def test_what_a_given_prints_is_kept_off_standard_output(holding: BothDoors) -> None:
    assert "a house is built" in holding.exigent.err
    assert "a house is built" not in holding.exigent.out


def test_exigent_run_starts_no_pytest_for_it(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"houses": FEATURE}, {**WITH_GIVENS, **NO_PYTEST})
    assert exigent_door(root, "run").code == 0
    wired = {**WITH_OWN_STEPS, **NO_PYTEST}
    other = write_bench(tmp_path / "other", {"houses": OWN_FEATURE}, wired)
    assert "pytest was started" in exigent_door(other, "run").text


def test_the_shipped_bench_has_no_scenario_that_needs_pytest() -> None:
    features = find_features([SHIPPED / "features"])
    scenarios = read_suite(features, SHIPPED, open_bench(SHIPPED).language())
    assert [str(one.location) for one in scenarios if one.request is None] == []


def test_explain_takes_a_scenario_with_it(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"houses": FEATURE}, WITH_GIVENS)
    ended = exigent_door(root, "explain", "features/houses.feature:2", "kind-keeper")
    assert ended.code == 0, ended.text
    assert "the house has 9 floors" in ended.out


def test_no_code_leaves_its_file_alone(tmp_path: Path) -> None:
    files = {**WITH_GIVENS, "steps/houses.py": f"{GIVENS}\nraise SystemExit('it ran')\n"}
    root = write_bench(tmp_path, {"houses": FEATURE}, files)
    ended = exigent_door(root, "run", "--no-code")
    assert ended.code == 2
    assert "and --no-code looks at no step in Python" in ended.err
    assert "it ran" not in ended.text


def test_a_file_is_run_only_where_a_sentence_asks_for_it(tmp_path: Path) -> None:
    files = {**WITH_GIVENS, "steps/houses.py": f"{GIVENS}\nraise RuntimeError('it ran')\n"}
    plain = FEATURE.partition("\n  Scenario: Another")[0].replace(
        "a house of 2 flats on each of 9 floors", "the house has 9 floors"
    )
    root = write_bench(tmp_path, {"plain": plain}, files)
    assert exigent_door(root, "run").code == 0
    (root / "features/houses.feature").write_text(FEATURE, "utf-8")
    ended = exigent_door(root, "run")
    assert ended.code == 2
    assert (
        ended.err
        == "steps/houses.py:22:1: the steps fail when they are loaded: RuntimeError: it ran\n"
    )


STEP = "features/houses.feature:4:5: "
WRONG = {
    "it fails": (
        ("count > 0,", "count > 9,"),
        f"{STEP}the step fails in steps/houses.py:8:1: AssertionError: a house has flats",
    ),
    "it ends the program": (
        ("    print(", "    raise SystemExit(3)\n    print("),
        f"{STEP}the step fails in steps/houses.py:9:1: SystemExit: 3",
    ),
    "it returns nothing": (
        ('    return {"floors": floors, "fire": count > 100}', "    pass"),
        (
            f"{STEP}the step fails in steps/houses.py:6:1: "
            "TypeError: it returns nothing, not a mapping of facts to values"
        ),
    ),
    "it states nothing": (
        ('{"floors": floors, "fire": count > 100}', "{}"),
        (
            f"{STEP}the step fails in steps/houses.py:6:1: "
            "TypeError: it returns an empty mapping, and states no fact"
        ),
    ),
    "it states something else each time": (
        (
            "    assert",
            "    global built\n    built = floors = globals().get('built', 1) + 1\n    assert",
        ),
        (
            f"{STEP}asked twice, the step states `floors` in two ways; "
            "steps/houses.py:6:1 has to state the same facts each time"
        ),
    ),
    "it states a fact now and then": (
        (
            '    return {"floors": floors, "fire": count > 100}',
            (
                '    globals().setdefault("facts", {"paper": "none", "fire": True}).popitem()\n'
                '    return {**facts, "floors": 1}'
            ),
        ),
        f"{STEP}asked twice, the step states `paper` in two ways; ",
    ),
    "no such fact": (
        ('"floors": floors', '"flors": floors'),
        f"{STEP}there is no fact `flors`; did you mean `floors`?; steps/houses.py:6:2 states it",
    ),
    "no such value": (
        ('"floors": floors', '"floors": 0'),
        (
            f"{STEP}`floors` has no value `0`; it is a number of floors, at least 1; "
            "steps/houses.py:6:2 states it"
        ),
    ),
    "a number that Python itself does not write": (
        ('"floors": floors', '"floors": 10**5000'),
        f"{STEP}`floors` has no value of more than 15 digits; it is a number of floors",
    ),
    "a word that is misspelt": (
        ('"floors": floors', '"paper": "leter"'),
        f"{STEP}`paper` has no value `leter`; did you mean `letter`?",
    ),
    "a value of another type": (
        ('"floors": floors', '"floors": [floors]'),
        "TypeError: it states `floors` by a value of type list: [9]",
    ),
    "an argument of another name": (
        ("def build(count", "def build(flats"),
        "TypeError: build() got",
    ),
    "no text": (
        ('"a house of one floor"', "str()"),
        "steps/houses.py:13:2: a Given from exigent.steps has its sentence written out, as one text",
    ),
    "a text that cannot be read": (
        ('"a house of one floor"', '"a {house:q$}"'),
        "steps/houses.py:13:2: the package `parse` does not read this sentence",
    ),
    "a text that another takes": (
        ('"a house of one floor"', '"a house of {count:d} flats on each of 9 floors"'),
        (
            f'{STEP}two definitions take "a house of 2 flats on each of 9 floors"; '
            "they are: steps/houses.py:6:2, steps/houses.py:13:2"
        ),
    ),
    "a text that a fact takes": (
        ('"a house of one floor"', '"the asker brings a letter"'),
        (
            'two definitions take "the asker brings a letter"; '
            "they are: the vocabulary, steps/houses.py:13:2"
        ),
    ),
}


@pytest.mark.parametrize(("change", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_an_error_and_no_traceback(
    tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    root = write_bench(tmp_path, {"houses": FEATURE}, spoilt(*change))
    ended = exigent_door(root, "run")
    assert ended.code == 2, ended.text
    assert said in ended.err
    assert "Traceback" not in ended.text


def test_pytest_says_the_same_of_it(tmp_path: Path) -> None:
    change, said = WRONG["it fails"]
    root = write_bench(tmp_path / "bench", {"houses": FEATURE}, spoilt(*change))
    doors = both_doors(root, tmp_path / "reports")
    assert (doors.pytest.code, doors.exigent.code) == (2, 2)
    assert said in doors.pytest.out
    assert "Traceback" not in doors.pytest.text


def test_a_file_may_import_another_of_its_folder(tmp_path: Path) -> None:
    files = {
        **spoilt(
            "from exigent.steps import Facts, given",
            "from exigent.steps import Facts, given\nfrom steps.sizes import MANY",
        ),
        "steps/sizes.py": "MANY = 1\n",
    }
    files["steps/houses.py"] = files["steps/houses.py"].replace("count > 100", "count > MANY")
    root = write_bench(tmp_path / "bench", {"houses": FEATURE}, files)
    ended = exigent_door(root, "run", "--json=matrix.json", "features/houses.feature:2")
    assert '"fire": "true"' in (root / "matrix.json").read_text("utf-8"), ended.text
    assert not list((root / "steps").glob("__pycache__"))


def test_it_may_import_whatever_lies_in_its_bench_and_only_there(tmp_path: Path) -> None:
    """Two benches in one run of pytest have modules of one name, and each has its own."""
    importing = GIVENS.replace('{"fire": True}', '{"fire": sizes.FIRE}').replace(
        "    return {",
        "    from . import beside\n    assert beside.NAME == sizes.NAME\n    return {",
        1,
    )
    importing = importing.replace("\n\n\n", "\nimport sizes\n\n\n", 1)
    for name in ("one", "other"):
        files = {
            "steps/houses.py": importing,
            "steps/beside.py": f"NAME = {name!r}\n",
            "sizes.py": f"NAME, FIRE = {name!r}, {name == 'one'}\n",
        }
        write_bench(tmp_path / name, {"houses": FEATURE}, {**BENCH, **files})
    for order in (("one", "other"), ("other", "one")):
        ended = pytest_door(tmp_path, *order)
        assert "2 failed, 7 passed" in ended.out, ended.text
        assert "FAILED other/features/houses.feature::Another" in ended.out


def test_what_only_pytest_runs_is_of_one_bench_at_a_time(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_bench(tmp_path / name, {"houses": OWN_FEATURE}, WITH_OWN_STEPS)
    ended = pytest_door(tmp_path, "one/features", "other/features")
    assert ended.code == 2
    assert "the benches `one` and `other` both have steps of pytest-bdd" in ended.out


@pytest.mark.parametrize(
    "spelling",
    [
        ("from exigent.steps import Facts, given", "from exigent.steps import *", "@given"),
        ("Facts, given", "Facts, given as since", "@since"),
        (
            "from exigent.steps import Facts, given",
            "import exigent.steps as own\nFacts = own.Facts",
            "@own.given",
        ),
        (
            "from exigent.steps import Facts, given",
            "from exigent import steps\nFacts = steps.Facts",
            "@steps.given",
        ),
        (
            "from exigent.steps import Facts, given",
            "import exigent.steps\nFacts = exigent.steps.Facts",
            "@exigent.steps.given",
        ),
    ],
    ids=lambda spelling: spelling[2],
)
def test_the_decorator_is_known_however_it_is_imported(
    tmp_path: Path, spelling: tuple[str, str, str]
) -> None:
    old, new, decorator = spelling
    text = GIVENS.replace(old, new).replace("@given", decorator)
    files = {**WITH_GIVENS, **NO_PYTEST, "steps/houses.py": text}
    ended = exigent_door(write_bench(tmp_path, {"houses": FEATURE}, files), "run")
    assert ended.code == 0, ended.text


def test_a_file_that_imports_pytest_runs_under_pytest_in_both_doors(tmp_path: Path) -> None:
    counting = (
        "from pytest_bdd import then\n"
        "from exigent.steps import ScenarioRun\n\n"
        '@then("one opens")\n'
        "def one(exigent: ScenarioRun) -> None:\n"
        "    assert [a.outcome for a in exigent.decisions.values()].count('allow') == 1\n\n\n"
    )
    files = {
        **WITH_OWN_STEPS,
        "steps/houses.py": GIVENS.replace("from exigent.steps", counting + "from exigent.steps"),
    }
    feature = FEATURE.replace('"kind-keeper" may disclose but need not', "one opens")
    root = write_bench(tmp_path / "bench", {"houses": feature}, files)
    doors = both_doors(root, tmp_path / "reports")
    assert (doors.pytest.code, doors.exigent.code) == (0, 0), doors.pytest.text + doors.exigent.text
    assert doors.from_pytest == doors.from_exigent


def test_the_face_of_own_steps_imports_no_pytest() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import exigent.steps, sys; print('pytest' in sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert said == "False\n"
