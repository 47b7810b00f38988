"""What a bench asks of lint in its pyproject.toml, under `[tool.exigent.lint]`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exigent.document import read_text
from exigent.errors import InputError, did_you_mean
from exigent.lint.checks import CHECKS
from exigent.location import Location

FILE = "pyproject.toml"
_KEYS = ("ignore", "tags")
_PLACE = re.compile(r"^(.*) \(at line (\d+), column (\d+)\)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Settings:
    """The codes that are ignored everywhere, and the tags that are known."""

    ignore: frozenset[str] = frozenset()
    tags: tuple[str, ...] = ()


def read_settings(root: Path) -> Settings:
    """Read the settings of a bench, if it has any; raise InputError for what is wrong in them."""
    path = root / FILE
    if not path.is_file():
        return Settings()
    try:
        whole = tomllib.loads(read_text(path, FILE))
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.match(str(error))
        said = (found[1] if found else str(error)).lower()
        place = Location(FILE, int(found[2]), int(found[3])) if found else Location(FILE)
        raise InputError(f"not valid TOML: {said}", place) from None
    except ValueError:
        raise InputError("not valid TOML: a number is too long", Location(FILE)) from None
    except RecursionError:
        raise InputError("not valid TOML: nested too deep", Location(FILE)) from None
    given: Any = whole
    for name in ("tool", "exigent", "lint"):
        given = given.get(name, {}) if isinstance(given, dict) else {}
    if not isinstance(given, dict):
        raise InputError("`tool.exigent.lint` is a table", Location(FILE))
    for key in given:
        if key not in _KEYS:
            raise InputError(
                f"`tool.exigent.lint` has no `{key}`",
                Location(FILE),
                did_you_mean(key, _KEYS) or f"it may have: {', '.join(_KEYS)}",
            )
    ignore = _words(given, "ignore")
    for code in ignore:
        _check_code(code)
    tags = tuple(f"@{tag.removeprefix('@')}" for tag in _words(given, "tags"))
    return Settings(frozenset(ignore), tags)


def _words(given: dict[str, Any], name: str) -> list[str]:
    words = given.get(name, [])
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise InputError(f"`{name}` of `tool.exigent.lint` is a list of texts", Location(FILE))
    return words


def _check_code(code: str) -> None:
    if code not in CHECKS:
        raise InputError(
            f"there is no check `{code}`",
            Location(FILE),
            did_you_mean(code, CHECKS) or "see `exigent lint --list`",
        )
    if not CHECKS[code].can_be_ignored:
        raise InputError(
            f"`{code}` cannot be ignored: nothing would run", Location(FILE), "put it right instead"
        )
