"""Feature files are collected as they are, and pytest's own ways of choosing work on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.doors.benches import (
    BENCH,
    FAILING,
    GOOD,
    PROJECT,
    REPORTED,
    pytest_door,
    write_bench,
    write_files,
)

pytestmark = pytest.mark.slow

FIRE = "features/good.feature::A fire opens the kind keeper's door only"
LETTERS = "features/good.feature::A letter for <floors> floors"
GOOD_IDS = [
    FIRE,
    "features/good.feature::Nobody opens without a reason",
    f"{LETTERS}[2-allows]",
    f"{LETTERS}[3-allows]",
    f"{LETTERS}[4-refuses]",
    "features/good.feature::An order opens every door",
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    features = {"good": GOOD, "deep/er/reported": REPORTED, "failing": FAILING}
    files = {**BENCH, "pyproject.toml": PROJECT}
    return write_bench(tmp_path_factory.mktemp("bench"), features, files)


def collected(folder: Path, *arguments: str) -> list[str]:
    ended = pytest_door(folder, "--collect-only", "-q", "-p", "no:cacheprovider", *arguments)
    assert ended.code == 0, ended.text
    return [line for line in ended.lines if "::" in line]


def test_a_feature_file_named_alone_is_collected_directly(root: Path) -> None:
    assert collected(root, "features/good.feature") == GOOD_IDS


def test_no_feature_file_in_a_folder_is_skipped(root: Path) -> None:
    found = collected(root, "features")
    assert {name.split("::")[0] for name in found} == {
        "features/good.feature",
        "features/failing.feature",
        "features/deep/er/reported.feature",
    }
    assert len(found) == 12


def test_from_a_subfolder_the_same_tests_are_found(root: Path) -> None:
    found = collected(root / "features", "deep/er/reported.feature", "good.feature")
    assert found[2:] == GOOD_IDS
    assert {name.split("::")[0] for name in found[:2]} == {"features/deep/er/reported.feature"}


def test_an_absolute_path_finds_the_same_tests_from_anywhere(root: Path, tmp_path: Path) -> None:
    ended = pytest_door(tmp_path, str(root / "features" / "good.feature"), "-v")
    assert (ended.code, "6 passed" in ended.out) == (0, True), ended.text
    for name in GOOD_IDS:
        assert f"{name} PASSED" in ended.out


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (("-k", "keeper or order"), [GOOD_IDS[0], GOOD_IDS[5]]),
        (("-m", "keys and not tall", "-k", "letter", "--strict-markers"), GOOD_IDS[2:4]),
    ],
    ids=["words", "tags and words"],
)
def test_words_and_tags_choose_scenarios(
    root: Path, words: tuple[str, ...], names: list[str]
) -> None:
    assert collected(root, "features/good.feature", *words) == names


def test_a_tag_that_no_scenario_has_chooses_nothing(root: Path) -> None:
    ended = pytest_door(root, "features/good.feature", "-m", "burnt", "-q")
    assert ended.code == 5
    assert "6 deselected" in ended.out


def test_node_ids_run_one_scenario_and_one_row_of_an_outline(root: Path) -> None:
    row = f"{LETTERS}[4-refuses]"
    ended = pytest_door(root, FIRE, row, "-v", "-p", "no:cacheprovider")
    assert ended.code == 0
    assert f"{FIRE} PASSED" in ended.out
    assert f"{row} PASSED" in ended.out
    assert "2 passed" in ended.out


def test_the_node_id_of_an_outline_means_all_its_rows(root: Path) -> None:
    assert collected(root, LETTERS) == GOOD_IDS[2:5]


def test_tags_give_no_warning_about_unknown_marks(root: Path) -> None:
    ended = pytest_door(root, "features/good.feature", "-q", "-W", "error")
    assert (ended.code, "warning" in ended.text) == (0, False), ended.text


def test_last_failed_runs_only_what_failed(root: Path) -> None:
    first = pytest_door(root, "features", "-q")
    assert first.code == 1
    again = pytest_door(root, "features", "--lf", "-v")
    assert again.code == 1
    ran = {line.split(" SUBFAILED")[0] for line in again.lines if " SUBFAILED" in line}
    assert "run-last-failure: rerun previous 2 failures" in again.out
    assert "PASSED" not in again.out
    assert ran == {
        "features/failing.feature::Both keepers are taken for others",
        "features/failing.feature::A letter for <floors> floors[4]",
    }


def test_exit_first_stops_at_the_first_failing_cell(root: Path) -> None:
    ended = pytest_door(root, "features/failing.feature", "-x", "-p", "no:cacheprovider")
    assert ended.code == 1
    assert "An order opens every door" not in ended.out
    assert "kind-keeper" not in ended.out
    assert "features/failing.feature:8: strict-keeper" in ended.out


def test_a_feature_outside_any_bench_is_left_alone(tmp_path: Path) -> None:
    write_files(
        tmp_path,
        {"features/other.feature": GOOD, "test_plain.py": "def test_one() -> None:\n    pass\n"},
    )
    ended = pytest_door(tmp_path, "-v")
    assert ended.code == 0
    assert "1 passed" in ended.out
    assert ".feature" not in ended.out


def test_other_line_ends_and_names_that_are_no_node_ids_do_no_harm(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {}, {**BENCH, "pyproject.toml": PROJECT})
    path = root / "features" / "good.feature"
    path.parent.mkdir()
    text = GOOD.replace("An order opens", "Order::[A] opens").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    name = "features/good.feature::Order__A_ opens every door"
    ended = pytest_door(root, name, "-v")
    assert (ended.code, f"{name} PASSED" in ended.out) == (0, True), ended.text


NAMES_THAT_PYTEST_PASSES_BY = ["build", "dist", "node_modules", "venv", "CVS", "x.egg", "in_venv"]


@pytest.fixture
def passed_by(tmp_path: Path) -> Path:
    """A bench whose only features lie in folders that pytest does not enter by itself."""
    features = {f"{name}/failing": FAILING for name in NAMES_THAT_PYTEST_PASSES_BY}
    root = write_bench(tmp_path / "bench", features, {**BENCH, "pyproject.toml": PROJECT})
    write_files(root, {"features/in_venv/pyvenv.cfg": "", "build/other.feature": FAILING})
    return root


def test_the_features_in_a_folder_of_any_name_are_collected(passed_by: Path) -> None:
    found = {name.split("::")[0] for name in collected(passed_by)}
    assert found == {f"features/{name}/failing.feature" for name in NAMES_THAT_PYTEST_PASSES_BY}
    assert pytest_door(passed_by, "features").code == 1


def test_what_is_left_out_by_wish_stays_so(passed_by: Path) -> None:
    write_files(passed_by, {"features/conftest.py": 'collect_ignore = ["more"]\n'})
    write_files(passed_by, {"features/more/failing.feature": FAILING})
    found = collected(passed_by, "--ignore=features/build", "--ignore-glob=features/v*")
    assert {name.split("::")[0].split("/")[1] for name in found} == {
        "dist",
        "node_modules",
        "CVS",
        "x.egg",
        "in_venv",
    }
