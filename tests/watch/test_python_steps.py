"""Scenarios with Python steps of the bench's own: shown once pytest has run them, never before."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.files import write_whole
from tests.doors.benches import GOOD, OWN_FEATURE, OWN_STEPS, WITH_OWN_STEPS, write_bench
from tests.doors.test_own_givens import FEATURE as GIVENS_FEATURE
from tests.doors.test_own_givens import WITH_GIVENS
from tests.watch.watching import watching

pytestmark = pytest.mark.slow

STEPS = "steps/houses.py"
FEATURE = "features/houses.feature"
RUNNING = "not in the matrix yet: 3 scenarios with Python steps, which pytest is running"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_bench(tmp_path, {"houses": OWN_FEATURE, "keys": GOOD}, WITH_OWN_STEPS)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    write_whole(path, text.replace(old, new).encode())


def test_all_else_is_shown_at_once_and_they_once_pytest_has_run_them(root: Path) -> None:
    with watching(root) as watched:
        first, second = watched.redraw(), watched.redraw()
        assert " ".join(first.split()).count(RUNNING) == 1
        assert "7 scenarios x 2 regimes" in first
        assert "A letter for a tall house" not in first.partition("not in the matrix")[0]
        assert "10 scenarios x 2 regimes" in second
        assert "Against" not in second
        # Another feature: they cannot have changed.
        change(root / "features/keys.feature", "| 4      |", "| 5      |")
        third = watched.redraw()
        assert "10 scenarios x 2 regimes" in third
        # A regime: they can.
        change(root / "regimes/kind-keeper.yaml", "at_most: 3}", "at_most: 9}")
        partly, whole = watched.redraw(), watched.redraw()
        code, errors = watched.end()
    assert "scenarios gone" not in partly
    assert "A letter for a tall house" not in partly.partition("not in the matrix yet")[0]
    assert "A letter for a tall house" in whole
    assert "Against redraw 3" in partly
    assert "Against redraw 3" in whole
    assert (code, errors) == (1, "")


def test_a_step_that_changes_has_them_run_again(root: Path) -> None:
    with watching(root) as watched:
        watched.whole_redraw()
        change(root / STEPS, "== int(count)", "> int(count)")
        shown = watched.whole_redraw()
        assert "3 scenarios with a failed step" in shown
        assert "3 scenarios with steps that fail, or no longer do" in shown
        assert "a step fails now: Houses: A letter for a tall house" in shown
        change(root / STEPS, "> int(count)", "== int(count)")
        assert "a step no longer fails" in watched.whole_redraw()
        assert watched.end() == (0, "")


def test_what_keeps_pytest_from_running_them_is_an_error_until_it_is_mended(root: Path) -> None:
    with watching(root) as watched:
        watched.whole_redraw()
        change(
            root / STEPS,
            "from pytest_bdd import",
            "import nothing_of_the_sort\nfrom pytest_bdd import",
        )
        shown = watched.whole_redraw()
        assert "pytest has a result for 0 of the 3 scenarios with Python steps" in shown
        assert "nothing_of_the_sort" in shown
        change(root / STEPS, "import nothing_of_the_sort\n", "")
        assert "nothing changed" in watched.whole_redraw()
        assert watched.end() == (0, "")


def test_ended_while_they_run_it_ends_as_interrupted(root: Path) -> None:
    write = f"import threading\n\n{OWN_STEPS}".replace(
        "    exigent.ask()", "    threading.Event().wait()"
    )
    (root / STEPS).write_text(write, "utf-8")
    with watching(root) as watched:
        assert "not in the matrix yet" in watched.redraw()
        assert watched.end() == (130, "")


def test_a_given_from_exigent_is_called_anew_once_its_file_is_saved(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"houses": GIVENS_FEATURE}, WITH_GIVENS)
    with watching(root) as watched:
        first = watched.redraw()
        assert "4 scenarios x 2 regimes" in first
        assert "not in the matrix yet" not in first
        change(root / STEPS, '"fire": True', '"fire": False')
        assert "Houses: Another" in watched.redraw()
        change(root / STEPS, '"fire": False', '"flames": True')
        assert "there is no fact `flames`" in watched.redraw()
        assert watched.end()[0] == 2


def test_no_code_refuses_them(root: Path) -> None:
    with watching(root, "--no-code") as watched:
        shown = watched.redraw()
        assert "and --no-code looks at no step in Python" in shown
        (root / FEATURE).unlink()
        assert "6 scenarios x 2 regimes" in watched.redraw()
        assert watched.end() == (0, "")
