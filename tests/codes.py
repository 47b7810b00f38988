"""Codes behind what is said: tests of sentences compare these, tests of codes the rest."""

from __future__ import annotations

import re

_CODE = re.compile(r" \[(EX[0-9]{3})\]$", re.MULTILINE)


def without_codes(text: str) -> str:
    return _CODE.sub("", text)


def codes_in(text: str) -> list[str]:
    """Return the codes at the ends of lines, in their order."""
    return _CODE.findall(text)
