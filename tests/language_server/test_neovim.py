"""A scenario written in Neovim itself, without leaving it or running a command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.language_server.desk import write_bench
from tests.neovim import find_neovim

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).parent / "neovim.lua"


def test_a_scenario_is_written_without_leaving_the_editor(tmp_path: Path) -> None:
    root = write_bench(tmp_path / "bench")
    told = tmp_path / "told.json"
    environment = os.environ | {
        "EXIGENT": str(Path(sys.executable).with_name("exigent")),
        "TOLD": str(told),
        "HOME": str(tmp_path),
    }
    words = [str(find_neovim()), "--headless", "-u", "NONE", "-i", "NONE", "-n"]
    ended = subprocess.run(
        [*words, "-c", f"luafile {SCRIPT}"],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert told.exists(), ended.stderr
    found = json.loads(told.read_text("utf-8"))
    assert found["failure"] == ""
    (wrong,) = found["wrong"]
    assert wrong.startswith('5: no step reads "the requester brings a leter"\ndid you mean ')
    assert found["offered"][:2] == [
        "the requester brings no paper",
        "the requester brings a letter",
    ]
    assert "**What paper does the requester bring?**" in found["told"]
    assert found["lenses"] == ["A 1  R 1  . 1", "what would flip"]
    assert (root / "features/mine.feature").read_text("utf-8").split("\n")[:-1] == found["written"]
    assert found["written"][5:8] == [
        "    When the library is asked for the record",
        "    Then the regimes decide",
        "      | regime      | outcome      | mode     | ground   | scope        |",
    ]
    assert found["led_to"] == "regimes/open-shelf.yaml"
    run = subprocess.run(
        [sys.executable, "-m", "exigent", "run", "features/mine.feature"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
