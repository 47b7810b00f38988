"""The output that a page shows, held against the output that came."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from itertools import groupby

GAP = "..."


def difference(shown: Sequence[str], came: Sequence[str]) -> str:
    """Return how the output differs from what is shown, or nothing if it fits.

    A shown line `...` stands for any number of lines, also none; inside a line, `...` stands for some text,
    as a count that moves with every scenario. Blanks at the end of a line, and blank lines at the end of
    all, do not count.
    """
    wanted, lines = _without_blank_end(shown), [line.rstrip() for line in came]
    ends_open = wanted[-1:] != [] and is_gap(wanted[-1])
    if not ends_open:
        lines = _without_blank_end(lines)
    if not wanted:
        return "\n".join(f"+ {line}" for line in lines)
    pieces = [list(piece) for is_open, piece in groupby(wanted, is_gap) if not is_open]
    read = 0
    for index, piece in enumerate(pieces):
        starts = range(read, len(lines) - len(piece) + 1)
        if index == 0 and not is_gap(wanted[0]):
            starts = range(min(1, len(starts)))
        if index == len(pieces) - 1 and not ends_open:
            # Only the end will do, unless the piece is tied to the start as well.
            starts = range(max(starts.start, len(lines) - len(piece)), starts.stop)
        at = next(
            (start for start in starts if _fits(piece, lines[start : start + len(piece)])), None
        )
        if at is None:
            return _diff(piece, lines, read)
        read = at + len(piece)
    return ""


def is_gap(line: str) -> bool:
    return line.strip() == GAP


def _fits(piece: Sequence[str], window: Sequence[str]) -> bool:
    """Tell whether each line of the window is the line of the piece, up to the text that it leaves out."""
    return len(piece) == len(window) and all(map(_line_fits, piece, window))


def _line_fits(shown: str, line: str) -> bool:
    if shown == line:
        return True
    kept = [re.escape(text) for text in shown.split(GAP)]
    return len(kept) > 1 and re.fullmatch(".+".join(kept), line) is not None


def _without_blank_end(lines: Sequence[str]) -> list[str]:
    kept = [line.rstrip() for line in lines]
    while kept and not kept[-1]:
        kept.pop()
    return kept


def _diff(piece: Sequence[str], lines: Sequence[str], read: int) -> str:
    """Show a piece against the lines that are most like it, past those that are read already."""
    rest = lines[read:]
    starts = range(max(1, len(rest) - len(piece) + 1))
    nearest = max(
        starts,
        key=lambda start: difflib.SequenceMatcher(
            None, "\n".join(piece), "\n".join(rest[start : start + len(piece)])
        ).quick_ratio(),
    )
    window = rest[nearest : nearest + len(piece)]
    if _fits(piece, window):  # it is there, but so is more, which the page does not show
        window = rest
    return "\n".join(difflib.ndiff(list(piece), list(window)))
