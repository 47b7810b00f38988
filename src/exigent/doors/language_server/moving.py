"""Where a line is that something was found in, after lines above it came or went."""

from __future__ import annotations

from collections.abc import Sequence

# How far lines are looked for that moved.
_FARTHEST = 200


def line_now(lines: Sequence[str], before: int, text: str) -> int | None:
    """Return where a line stands now, counted from 0 as before; None where it is there no longer."""
    near = (at for step in range(_FARTHEST) for at in (before + step, before - step))
    return next((at for at in near if 0 <= at < len(lines) and lines[at] == text), None)
