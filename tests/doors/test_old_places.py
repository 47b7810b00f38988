"""What version 0.1 told steps in Python to import is there until version 0.3, and says where it went."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

import exigent
import exigent.steps
from tests.doors.benches import (
    OWN_FEATURE,
    OWN_STEPS,
    WITH_OWN_STEPS,
    both_doors,
    pytest_door,
    write_bench,
)

FACE, OLD = "from exigent.steps import", "from exigent.pytest_plugin.scenario_run import"


@pytest.mark.slow
def test_steps_that_import_from_the_old_place_run_in_both_doors(tmp_path: Path) -> None:
    steps = OWN_STEPS.replace(FACE, OLD)
    assert OLD in steps
    files = {**WITH_OWN_STEPS, "steps/houses.py": steps}
    root = write_bench(tmp_path / "bench", {"houses": OWN_FEATURE}, files)
    both = both_doors(root, tmp_path / "reports")
    assert (both.pytest.code, both.exigent.code) == (0, 0), both.exigent.text
    assert both.from_pytest == both.from_exigent
    said = pytest_door(root, "features").out
    assert re.search(r"steps/houses\.py:\d+: DeprecationWarning: .*`exigent\.steps`", said), said


def test_it_is_what_the_public_face_has() -> None:
    old = importlib.import_module("exigent.pytest_plugin.scenario_run")
    with pytest.warns(DeprecationWarning, match="import `ScenarioRun` from `exigent.steps`"):
        assert old.ScenarioRun is exigent.steps.ScenarioRun


def test_it_is_gone_when_it_was_said_to_go() -> None:
    assert exigent.__version__.startswith(("0.1.", "0.2.")), "remove `exigent.pytest_plugin`"
