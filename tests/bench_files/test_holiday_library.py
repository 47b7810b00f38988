"""The library of holidays takes seconds to be imported, and so is asked once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from exigent.files import holiday_library
from exigent.files.cache import keep

SHOWS = """
import sys
from exigent.files.holiday_library import holiday_countries, holiday_limits, holiday_names
from exigent.files.holiday_library import holidays_of
print(len(holiday_countries()["US"]), "Diwali" in holiday_names("US", "CA"))
print(holiday_limits("US").last_year > 2030, sorted(holidays_of("US", "CA", 2026))[0])
print("holidays" in sys.modules)
"""


def _show(cache: Path | str) -> list[str]:
    ended = subprocess.run(
        [sys.executable, "-c", SHOWS],
        env={"EXIGENT_CACHE": str(cache), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    return ended.stdout.splitlines()


def test_what_the_library_says_is_remembered_and_the_library_then_left_alone(
    tmp_path: Path,
) -> None:
    *first, was_imported = _show(tmp_path / "cache")
    *second, is_imported = _show(tmp_path / "cache")
    assert first == second
    assert first[1] == "True 2026-01-01"
    assert (was_imported, is_imported) == ("True", "False")


def test_where_nothing_is_kept_the_library_is_asked_each_time() -> None:
    assert _show("") == _show("")
    assert _show("")[-1] == "True"


def test_what_was_kept_and_cannot_be_read_is_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXIGENT_CACHE", str(tmp_path))
    name = holiday_library._name("limits US")
    keep(tmp_path / "exigent", {name: b'{"last_year": "never"}'})
    assert holiday_library.holiday_limits.__wrapped__("US").last_year > 2030


def test_another_version_of_the_library_is_asked_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = holiday_library._name("countries")
    monkeypatch.setattr(Path, "read_bytes", lambda _: b'__version__ = "9.9"')
    assert holiday_library._name("countries") not in ("", mine)
