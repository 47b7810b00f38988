"""What a bench asks of lint in its pyproject.toml, under `[tool.exigent.lint]`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exigent.analysis.lint.checks import CHECKS
from exigent.files import FILE, check_keys, read_table, refuse_unprintable
from exigent.words import Fault, InputError, Location, did_you_mean

_KEYS = ("ignore", "tags")


@dataclass(frozen=True, slots=True)
class LintSettings:
    """The codes that are ignored everywhere, and the tags that are known."""

    ignore: frozenset[str] = frozenset()
    tags: tuple[str, ...] = ()


def read_settings(root: Path) -> LintSettings:
    """Read the settings of a bench, if it has any; raise InputError for what is wrong in them."""
    given = read_table(root, "lint")
    check_keys("tool.exigent.lint", given, _KEYS)
    ignore = _words(given, "ignore")
    for code in ignore:
        _check_code(code)
    tags = tuple(f"@{tag.removeprefix('@')}" for tag in _words(given, "tags"))
    return LintSettings(frozenset(ignore), tags)


def _words(given: Mapping[str, Any], name: str) -> list[str]:
    words = given.get(name, [])
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise InputError(
            f"`{name}` of `tool.exigent.lint` is a list of texts",
            Location(FILE),
            fault=Fault.WRONG_SETTING,
        )
    for word in words:
        refuse_unprintable(word, Location(FILE))
    return words


def _check_code(code: str) -> None:
    if code not in CHECKS:
        raise InputError(
            f"there is no check `{code}`",
            Location(FILE),
            did_you_mean(code, CHECKS) or "see `exigent lint --list`",
            fault=Fault.WRONG_SETTING,
        )
    if not CHECKS[code].can_be_ignored:
        raise InputError(
            f"`{code}` cannot be ignored: nothing would run",
            Location(FILE),
            "put it right instead",
            fault=Fault.WRONG_SETTING,
        )
