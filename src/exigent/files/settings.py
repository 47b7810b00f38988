"""What a bench sets in its pyproject.toml, under `[tool.exigent]`."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from exigent.files.texts import read_text, refuse_unprintable
from exigent.words import Fault, InputError, Location, did_you_mean

FILE = "pyproject.toml"
_KEYS = ("caution", "lint", "pytest_plugins")
_PLUGIN = re.compile(r"\w[\w.-]*")
_PLACE = re.compile(r"^(.*) \(at line (\d+), column (\d+)\)$", re.DOTALL)


def read_caution(root: Path) -> str:
    """Return what every report of a bench says of itself, "" if it sets nothing.

    Raises InputError for settings that are wrong.
    """
    given = _read_tool(root)
    caution = given.get("caution", "")
    if not isinstance(caution, str):
        raise InputError(
            "`caution` of `tool.exigent` is a text", Location(FILE), fault=Fault.WRONG_SETTING
        )
    refuse_unprintable(caution, Location(FILE))
    return " ".join(caution.split())


def read_pytest_plugins(root: Path) -> tuple[str, ...]:
    """Return the plugins that pytest gets besides those that every bench needs.

    Raises InputError for settings that are wrong.
    """
    given = _read_tool(root).get("pytest_plugins", [])
    is_listed = isinstance(given, list)
    if not is_listed or not all(isinstance(n, str) and _PLUGIN.fullmatch(n) for n in given):
        message = "`pytest_plugins` of `tool.exigent` is a list of names"
        raise InputError(
            message, Location(FILE), 'write ["asyncio"], say', fault=Fault.WRONG_SETTING
        )
    return tuple(given)


def read_table(root: Path, name: str) -> Mapping[str, Any]:
    """Return a table of the settings, empty if there is none; raise InputError if it is none."""
    given = _read_tool(root).get(name, {})
    if not isinstance(given, dict):
        raise InputError(
            f"`tool.exigent.{name}` is a table", Location(FILE), fault=Fault.WRONG_SETTING
        )
    return given


def check_keys(table: str, given: Mapping[str, Any], known: Collection[str]) -> None:
    """Raise InputError for a key that a table of the settings does not have."""
    for key in given:
        if key not in known:
            raise InputError(
                f"`{table}` has no `{key}`",
                Location(FILE),
                did_you_mean(key, known) or f"it may have: {', '.join(known)}",
                fault=Fault.WRONG_SETTING,
            )


def _read_tool(root: Path) -> Mapping[str, Any]:
    path = root / FILE
    if not os.path.lexists(path):
        return {}
    # Not every bench has settings.
    import tomllib  # noqa: PLC0415

    try:
        given: Any = tomllib.loads(read_text(path, FILE))
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.match(str(error))
        said = (found[1] if found else str(error)).lower()
        place = Location(FILE, int(found[2]), int(found[3])) if found else Location(FILE)
        raise InputError(f"not valid TOML: {said}", place, fault=Fault.NOT_TOML) from None
    except ValueError:
        raise InputError(
            "not valid TOML: a number is too long", Location(FILE), fault=Fault.NOT_TOML
        ) from None
    except RecursionError:
        raise InputError(
            "not valid TOML: nested too deep", Location(FILE), fault=Fault.NOT_TOML
        ) from None
    for name in ("tool", "exigent"):
        given = given.get(name, {}) if isinstance(given, dict) else {}
    settings = given if isinstance(given, dict) else {}
    check_keys("tool.exigent", settings, _KEYS)
    return settings
