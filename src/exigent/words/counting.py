"""How many there are of something, in words."""

from __future__ import annotations


def count(number: int, noun: str) -> str:
    """Return a number with its noun: `1 cell`, `0 cells`, `6,699 cells`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
