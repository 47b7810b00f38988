"""The command that editors start."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.small_bench import SmallBench


def test_without_its_package_it_says_what_to_install(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("exigent.doors.language_server")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pygls", None)
    ended = bench.exigent("language-server")
    assert ended.code == 2
    assert "the language server needs a package that is not installed" in ended.err
    assert "pygls" in ended.err


@pytest.mark.slow
def test_it_ends_when_the_editor_is_gone() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "exigent", "language-server"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
