"""docs/watch.md shows what is printed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from exigent.files import write_whole
from tests.watch.watching import watching

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "watch.md").read_text("utf-8")


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    for name in ("features", "regimes", "scenarios", "steps"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def test_the_block_of_the_page_is_what_a_save_shows(shipped: Path) -> None:
    called = re.search(r"^\$ exigent watch (.+)$", PAGE, re.MULTILINE)
    block = re.search(r"^```text\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert called
    assert block
    with watching(shipped, *called[1].split()) as watched:
        watched.redraw()
        regime = shipped / "regimes" / "ring-2022.yaml"
        before, rule, after = regime.read_text("utf-8").partition("  - id: emergency\n")
        assert rule
        changed = after.replace("allow, mode: may, ground: emergency", "refuse, mode: must_not", 1)
        write_whole(regime, f"{before}{rule}{changed}".encode())
        shown = watched.redraw()
        assert watched.end() == (1, "")
    assert shown.endswith(block[1])
