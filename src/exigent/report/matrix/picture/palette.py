"""The colours of a picture of decisions: those of the page, in its light dress.

The decisions follow the Okabe-Ito order (blue, sky, green, orange), so that they stay
apart to eyes that see fewer colours; a letter stands in every cell besides. A verdict has
the one colour that no decision has, and is an outline.
"""

from __future__ import annotations

from dataclasses import dataclass

from exigent.report.matrix.terminal.glyphs import LEGEND, Glyph

UNMET = "#b93a00"


@dataclass(frozen=True, slots=True)
class Paint:
    """How the cells of a decision are painted."""

    fill: str
    ink: str
    edge: str = ""


_PAINTS = {
    "M": Paint("#0a5c96", "#ffffff"),
    "A": Paint("#b9dcf2", "#0b2e47"),
    "O": Paint("#a5dcc9", "#06382a"),
    "D": Paint("#6fb0dd", "#06233a"),
    "R": Paint("#f6dca6", "#4a3000"),
    "X": Paint("#d5d2cb", "#3f4245"),
    "?": Paint("#ffffff", "#1d1f21", "#8d8a82"),
    ".": Paint("#f4f2ec", "#63676b"),
    "E": Paint("#8e3b73", "#ffffff"),
}
PAINTS: dict[Glyph, Paint] = {glyph: _PAINTS[glyph.sign] for glyph in LEGEND}
