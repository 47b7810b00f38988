"""How many there are of something, in words."""

from __future__ import annotations


def count(number: int, noun: str) -> str:
    """Return a number with its noun: `1 cell`, `0 cells`, `2 duties`, `6,699 cells`."""
    if number != 1 and noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{number:,} {noun[:-1]}ies"
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
