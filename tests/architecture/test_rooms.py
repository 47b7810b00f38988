"""The picture of the rooms in docs/ is the one that their imports make."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_picture_is_drawn_from_the_imports() -> None:
    drawn = runpy.run_path(str(ROOT / "docs" / "rooms.py"))["picture"]()
    shown = (ROOT / "docs" / "rooms.svg").read_text("utf-8")
    assert shown == drawn, "draw it again: python docs/rooms.py"
