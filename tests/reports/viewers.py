"""Who reads the reports: schemas and viewers that npm brings."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "viewers"
_MODULES = FOLDER / "node_modules"


@cache
def schema(name: str) -> Any:
    """Return a JSON Schema out of an npm package."""
    return json.loads(_there(_MODULES / name).read_text("utf-8"))


def run_node(script: str, text: bytes) -> bytes:
    """Run one of the scripts beside the packages on a report."""
    _there(_MODULES)
    ended = subprocess.run(
        ["node", str(FOLDER / script)], input=text, capture_output=True, check=False
    )
    assert ended.returncode == 0, ended.stderr.decode()
    return ended.stdout


def _there(path: Path) -> Path:
    assert path.exists(), f"there is no {path.name} in {path.parent}: run make test-viewers"
    return path
