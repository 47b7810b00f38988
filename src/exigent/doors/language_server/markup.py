"""Texts of files in what editors show as Markdown."""

from __future__ import annotations

_SPECIAL = "\\`*_{}[]<>#|"


def escaped(text: str) -> str:
    """Return a text of a file as Markdown that shows it and does nothing else."""
    return "".join(f"\\{sign}" if sign in _SPECIAL else sign for sign in text)
