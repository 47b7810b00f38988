"""A new bench, and somebody who types at its terminal."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.small_bench import Ended, SmallBench


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def errors_of(bench: SmallBench) -> list[str]:
    """Return what lint says is wrong; what is only doubtful is left out."""
    ended = bench.exigent("lint", "--json", "-")
    assert ended.code in (0, 3), ended.err
    found = json.loads(ended.out)
    assert found["held_up"] == []
    return [one["message"] for one in found["findings"] if one["severity"] == "error"]


def at_terminal(folder: Path, typed: str, *arguments: str) -> Ended:
    """Run the command line with its input from a terminal at which lines are typed."""
    ours, theirs = pty.openpty()
    os.write(ours, typed.encode())
    ended = subprocess.run(
        [sys.executable, "-m", "exigent", *arguments],
        cwd=folder,
        stdin=theirs,
        capture_output=True,
        check=False,
        timeout=60,
    )
    os.close(theirs)
    os.close(ours)
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())
