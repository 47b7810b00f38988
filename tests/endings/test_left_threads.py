"""Code of a bench that leaves a thread behind: whoever ran it ends all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.doors.benches import (
    BENCH,
    OWN_FEATURE,
    OWN_STEPS,
    WITH_OWN_STEPS,
    exigent_door,
    write_bench,
)
from tests.doors.test_own_givens import FEATURE, GIVENS
from tests.endings.processes import shell

BEGIN = "import threading, time; threading.Thread(target=time.sleep, args=(1000,)).start()"
POOL = (
    "from concurrent.futures import ThreadPoolExecutor; import time; "
    "ThreadPoolExecutor().submit(time.sleep, 1000)"
)


@pytest.mark.parametrize("begin", [BEGIN, POOL])
def test_a_run_ends_while_a_thread_of_a_given_goes_on(tmp_path: Path, begin: str) -> None:
    givens = GIVENS.replace("    assert", f"    {begin}\n    assert")
    root = write_bench(tmp_path, {"houses": FEATURE}, {**BENCH, "steps/houses.py": givens})
    ended = shell(root, "exigent run --json r.json")
    assert ended.code == 0, ended.told
    assert ended.out.endswith("(no scenario says what they ought to be)\n")
    assert (root / "r.json").exists()
    failing = FEATURE.replace("Then every regime refuses", "Then every regime allows")
    (root / "features/houses.feature").write_text(failing, "utf-8")
    assert shell(root, "exigent run").code == 1


@pytest.mark.slow
def test_so_does_one_whose_steps_pytest_runs(tmp_path: Path) -> None:
    steps = OWN_STEPS.replace("    assert", f"    {BEGIN}\n    assert", 1)
    files = {**WITH_OWN_STEPS, "steps/houses.py": steps}
    root = write_bench(tmp_path, {"houses": OWN_FEATURE}, files)
    ended = exigent_door(root, "run")
    assert ended.code == 0, ended.text
