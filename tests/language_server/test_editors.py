"""A scenario written in an editor itself, without leaving it or running a command."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.editors.editor import ROOT
from tests.language_server.desk import write_bench
from tests.programs import EMACS, NEOVIM, Program

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
PAGE = (ROOT / "docs" / "editors.md").read_text("utf-8")
NEW, OLD, *_ = re.findall(r"^```lua\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
(LISP,) = re.findall(r"^```elisp\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
# What the page says to write into the file of settings.
SETTINGS = {NEOVIM: f"if vim.lsp.config then\n{NEW}else\n{OLD}end\n", EMACS: LISP}
STARTS = {
    NEOVIM: (
        "--headless",
        "-i",
        "NONE",
        "-n",
        "-u",
        "{settings}",
        "-c",
        f"luafile {HERE}/neovim.lua",
    ),
    EMACS: ("--batch", "--load", f"{HERE}/emacs.el"),
}
ENDINGS = {NEOVIM: ".lua", EMACS: ".el"}
LENSES = {NEOVIM: ["A 1  R 1  . 1", "what would flip"], EMACS: []}
# What completes, and what shows what is said of a thing: they have to be set only in Neovim.
KEYS = {NEOVIM: ["v:lua.vim.lsp.omnifunc", "K"], EMACS: []}
MINE = "features/mine.feature"


def written_in(editor: Program, root: Path) -> Mapping[str, Any]:
    """Write a scenario into a bench in an editor; return what that showed."""
    told, settings = root.parent / "told.json", root.parent / f"settings{ENDINGS[editor]}"
    settings.write_text(SETTINGS[editor], "utf-8")
    environment = os.environ | {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        "SETTINGS": str(settings),
        "TOLD": str(told),
        "HOME": str(root.parent),
    }
    ended = subprocess.run(
        [str(editor.find()), *(word.format(settings=settings) for word in STARTS[editor])],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert told.exists(), ended.stderr
    found: Mapping[str, Any] = json.loads(told.read_text("utf-8"))
    assert found["failure"] == ""
    return found


@pytest.mark.parametrize("editor", STARTS, ids=lambda one: one.command)
def test_a_scenario_is_written_without_leaving_the_editor(editor: Program, tmp_path: Path) -> None:
    root = write_bench(tmp_path / "bench")
    found = written_in(editor, root)
    (wrong,) = found["wrong"]
    assert 'no step reads this\ndid you mean "the requester brings a letter"' in wrong
    assert found["offered"][:2] == [
        "the requester brings no paper",
        "the requester brings a letter",
    ]
    assert "**What paper does the requester bring?**" in found["told"]
    assert found["lenses"] == LENSES[editor]
    assert found["keys"] == KEYS[editor]
    assert (root / MINE).read_text("utf-8") == found["written"]
    assert found["written"].split("\n")[5:8] == [
        "    When the library is asked for the record",
        "    Then the regimes decide",
        "      | regime      | outcome      | mode     | ground   | scope        |",
    ]
    assert found["led_to"] == "regimes/open-shelf.yaml"
    run = subprocess.run(
        [sys.executable, "-m", "exigent", "run", MINE],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
