"""A scenario written in Emacs with eglot, without leaving it or running a command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.emacs import find_emacs
from tests.language_server.desk import write_bench

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).parent / "emacs.el"


def test_a_scenario_is_written_without_leaving_the_editor(tmp_path: Path) -> None:
    root = write_bench(tmp_path / "bench")
    told = tmp_path / "told.json"
    environment = os.environ | {
        "EXIGENT": str(Path(sys.executable).with_name("exigent")),
        "TOLD": str(told),
        "HOME": str(tmp_path),
    }
    ended = subprocess.run(
        [str(find_emacs()), "--batch", "--load", str(SCRIPT)],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert told.exists(), ended.stderr
    found = json.loads(told.read_text("utf-8"))
    assert "failure" not in found
    (wrong,) = found["wrong"]
    assert 'no step reads "the requester brings a leter"\ndid you mean ' in wrong
    assert found["offered"][:2] == [
        "the requester brings no paper",
        "the requester brings a letter",
    ]
    assert "**What paper does the requester bring?**" in found["told"]
    assert "    Then the regimes decide\n" in found["written"]
    assert (root / "features/mine.feature").read_text("utf-8") == found["written"]
