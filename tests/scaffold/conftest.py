"""An empty folder to make benches in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.small_bench import SmallBench


@pytest.fixture
def folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> SmallBench:
    """The current folder, with nothing in it, and the command line run in it."""
    monkeypatch.chdir(tmp_path)
    return SmallBench(tmp_path, capsys)


@pytest.fixture(params=[(), ("--empty",)], ids=["lending", "empty"])
def made(
    request: pytest.FixtureRequest, folder: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> SmallBench:
    """A bench as `exigent init` makes it, of either kind, in the current folder."""
    ended = folder.exigent("init", "mine", *request.param)
    assert (ended.code, ended.err) == (0, "")
    monkeypatch.chdir(folder.root / "mine")
    return SmallBench(folder.root / "mine", folder.capture)
