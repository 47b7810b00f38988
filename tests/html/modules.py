"""The modules that the page's script is made of."""

from __future__ import annotations

from pathlib import Path

from exigent.report.html.page import ASSETS, SCRIPT


def modules() -> list[Path]:
    """Return the files of the modules."""
    return [path for path in sorted(ASSETS.glob("*.js")) if path.name != SCRIPT]
