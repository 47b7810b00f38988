"""What the library of holidays knows, remembered, since it takes seconds to be imported."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TypeVar

import msgspec

from exigent.files.cache import cache_folder, keep, read_kept

Known = TypeVar("Known")

# A holiday that a country has had in none of these years is not told from a slip of the pen.
_YEARS = range(2015, 2036)


@cache
def holiday_countries() -> Mapping[str, tuple[str, ...]]:
    """Return the parts of each country that the library knows, by the countries' codes."""
    return _remembered("countries", _ask_countries, dict[str, tuple[str, ...]])


@cache
def holiday_names(country: str, subdivision: str) -> tuple[str, ...]:
    """Return what the library calls the holidays of a country, or a part of it, of late."""
    return _remembered(
        f"names {country} {subdivision}", lambda: _ask_names(country, subdivision), tuple[str, ...]
    )


class HolidayLimits(msgspec.Struct, frozen=True):
    """The last year of which the library knows a country's holidays, and the kinds of them."""

    last_year: int
    kinds: tuple[str, ...]


@cache
def holiday_limits(country: str) -> HolidayLimits:
    """Return how far the library knows a country's holidays."""
    return _remembered(f"limits {country}", lambda: _ask_limits(country), HolidayLimits)


@cache
def holidays_of(
    country: str, subdivision: str, year: int, kinds: tuple[str, ...] = ()
) -> Mapping[datetime.date, str]:
    """Return the holidays of a year with what the library calls them, of these kinds if any.

    Without kinds they are the days off.
    """
    what = f"days {country} {subdivision} {year} {' '.join(kinds)}"
    ask = partial(_ask_holidays, country, subdivision, year, kinds)
    return _remembered(what, ask, dict[datetime.date, str])


def _ask_limits(country: str) -> HolidayLimits:
    known = _library().country_holidays(country)
    return HolidayLimits(known.end_year, tuple(sorted(known.supported_categories)))


def _ask_holidays(
    country: str, subdivision: str, year: int, kinds: tuple[str, ...]
) -> dict[datetime.date, str]:
    found = _library().country_holidays(
        country, subdiv=subdivision or None, years=year, expand=False, categories=kinds or None
    )
    return dict(found.items())


def _ask_countries() -> dict[str, tuple[str, ...]]:
    known = _library().list_supported_countries()
    return {country: tuple(parts) for country, parts in known.items()}


def _ask_names(country: str, subdivision: str) -> tuple[str, ...]:
    days = _library().country_holidays(country, subdiv=subdivision or None, years=_YEARS)
    return tuple(sorted({name for day in days for name in days.get_list(day)}))


def _library() -> ModuleType:
    # Most benches have no calendar with a base.
    import holidays  # noqa: PLC0415

    return holidays


def _remembered(what: str, ask: Callable[[], Known], kind: type[Known]) -> Known:
    """Return what the library says, as it was kept for its version, or else as it is asked."""
    folder, name = cache_folder(), _name(what)
    kept = read_kept(folder, name) if folder and name else None
    if kept is not None:
        try:
            return msgspec.json.decode(kept, type=kind)
        except msgspec.DecodeError:
            pass
    said = ask()
    if folder and name:
        keep(folder, {name: msgspec.json.encode(said)})
    return said


def _name(what: str) -> str:
    """Return what it is kept under, nothing where the version of the library cannot be told."""
    found = find_spec("holidays")
    if found is None or found.origin is None:
        return ""
    try:
        version = Path(found.origin).with_name("version.py").read_bytes()
    except OSError:
        return ""
    return hashlib.sha256(b"holidays\0" + version + what.encode()).hexdigest()
