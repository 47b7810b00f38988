"""The `<placeholders>` of an outline, filled from a row of its Examples.

Every door fills them by this: pytest-bdd and Cucumber's own compiler each do it otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping

from exigent.words import PLACEHOLDER


def find_placeholders(text: str) -> list[str]:
    """Return the names that stand in angle brackets, in order."""
    return PLACEHOLDER.findall(text)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return a text with each placeholder that has a value filled, once: a value is no template."""
    if not values or "<" not in text:
        return text
    return PLACEHOLDER.sub(lambda hole: values.get(hole[1], hole[0]), text)


def fill_step(text: str, values: Mapping[str, str]) -> str:
    """Return the text of a step as it is read: placeholders filled, runs of blanks made one."""
    return " ".join(fill(text, values).split())
