"""The pages that are written by hand: those beside README.md, and what lies under docs/."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
BESIDE = ("README.md", "CONTRIBUTING.md", "SECURITY.md")


def pages() -> list[Path]:
    """Return every page but those that are made from the code or built."""
    written = [
        path
        for path in sorted((ROOT / "docs").rglob("*.md"))
        if not any(
            part.startswith("_") or part == "reference" for part in path.relative_to(ROOT).parts
        )
    ]
    return [*(ROOT / name for name in BESIDE), *written]


def name_of(page: Path) -> str:
    """Return the path of a page as it is told."""
    return page.relative_to(ROOT).as_posix()
