"""The sign and the colour of each decision; a verdict and a duty's status have signs of their own.

Colours follow the Okabe-Ito order (blue, orange, bluish green) as far as sixteen
terminal colours allow, and every sign reads without any.
"""

from __future__ import annotations

from dataclasses import dataclass

from exigent.bench import Cell, Standing
from exigent.suite import Verdict
from exigent.words import Decision, Mode, Outcome, Status


@dataclass(frozen=True, slots=True)
class Glyph:
    """How one kind of decision looks, and what it is called in legends and totals."""

    sign: str
    style: str
    name: str


_ALLOW = {
    Mode.MUST: Glyph("M", "bold blue", "must disclose"),
    Mode.MAY: Glyph("A", "cyan", "may disclose"),
    Mode.OWNER: Glyph("O", "bold cyan", "the owner discloses"),
}
_ALLOW_SOMEHOW = Glyph("D", "underline cyan", "discloses but how is open")
_IMPOSSIBLE = Glyph("X", "bright_black", "impossible")
_REFUSE = Glyph("R", "yellow", "refuse")
_OTHER = {
    Outcome.NEEDS_FACTS: Glyph("?", "bold", "needs facts"),
    Outcome.NOT_GOVERNED: Glyph(".", "bright_black", "not governed"),
    Outcome.ERROR: Glyph("E", "bold magenta reverse", "error"),
}
LEGEND = (*_ALLOW.values(), _ALLOW_SOMEHOW, _REFUSE, _IMPOSSIBLE, *_OTHER.values())

STANDINGS = {
    Standing.PROVED: Glyph("+", "bold green", "proved of every request"),
    Standing.SAMPLED: Glyph("s", "green", "sampled"),
    Standing.REFUTED: Glyph("-", "bold red", "refuted"),
    Standing.NOT_PROVED: Glyph("~", "bold magenta", "not proved"),
}
STATUSES = {
    Status.OWED: Glyph("o", "blue", "owed"),
    Status.FULFILLED: Glyph("+", "green", "fulfilled"),
    Status.LATE: Glyph("#", "bold yellow", "late"),
    Status.BROKEN: Glyph("x", "bold red", "broken"),
    Status.LIFTED: Glyph("/", "bright_black", "lifted"),
    Status.NOT_OWED: Glyph(".", "bright_black", "not owed"),
    Status.UNKNOWN: Glyph("?", "bold magenta", "unknown"),
}
CONTESTED = Glyph("*", "", "contested")
FAILED = Glyph("!", "bold red reverse", "not as expected")
# What else totals count, and what an answer is that nobody speaks of.
CHECKED = "checked"
UNCHECKED = "no scenario says what they ought to be"


def glyph_of(decision: Decision) -> Glyph:
    """Return the sign of a decision.

    An allow that leaves open whether it is compelled has a sign of its own. A refusal that
    leaves open why is a refusal like others: its sign says no more than that.
    """
    outcome, mode = decision.outcome, decision.mode
    # Asked of every cell several times, and a `match` takes three times as long.
    if outcome is Outcome.REFUSE:
        return _IMPOSSIBLE if mode is Mode.IMPOSSIBLE else _REFUSE
    if outcome is Outcome.ALLOW:
        return _ALLOW[mode] if mode else _ALLOW_SOMEHOW
    return _OTHER[outcome]


def mark_of(cell: Cell) -> Glyph | None:
    """Return the sign that stands after a decision's own, if any; a failure comes first."""
    if cell.verdict is Verdict.FAIL:
        return FAILED
    return CONTESTED if cell.decision.is_contested else None
