"""Calendars of working days, as `vocabulary.yaml` lists them under `calendars`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import replace

from exigent.files.document import Node, Scalar, Table, listing, scalar, table
from exigent.files.holiday_library import holiday_countries, holiday_names
from exigent.files.vocabulary_words import read_remark, read_word_of
from exigent.words import Calendar, CalendarChange, Fault, InputError, did_you_mean, read_day

_KEYS = ("country", "subdivision", "weekend", "adds", "removes", "unverified")
_CHANGE_KEYS = ("on", "name", "source", "unverified")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "last")
_DAY_OF_YEAR = re.compile(r"([0-9]{2})-([0-9]{2})")
_WEEKDAY_OF_MONTH = re.compile(r"(\w+) (\w+) of (\w+)")
_FORMS = "write 2026-02-12, 02-12, or `fourth friday of september`"


def read_calendars(node: Node) -> Mapping[str, Calendar]:
    """Return calendars by their names; raise InputError at what is wrong with one."""
    calendars = {}
    for key, value in table(node, "`calendars`").entries():
        if not _NAME.fullmatch(key.text()):
            raise InputError(
                f"`{key.written}` is not a name: use a-z, 0-9, - and _",
                key.location,
                fault=Fault.NOT_A_NAME,
            )
        whole = table(value, f"the calendar `{key.written}`")
        calendars[key.written] = _read_calendar(key, whole)
    return calendars


def _read_calendar(key: Scalar, whole: Table) -> Calendar:
    what = f"the calendar `{key.written}`"
    whole.allow(_KEYS, what)
    country, subdivision = _read_base(whole, what)
    weekend, unverified = whole.get("weekend"), whole.get("unverified")
    calendar = Calendar(
        name=key.written,
        location=key.location,
        country=country,
        subdivision=subdivision,
        adds=_read_changes(whole.get("adds"), "adds", "", ""),
        removes=_read_changes(whole.get("removes"), "removes", country, subdivision),
        unverified=read_remark(unverified) if unverified else "",
    )
    if weekend is None:
        return calendar
    days = listing(weekend, "`weekend`").items
    weekdays = frozenset(_DAYS.index(read_word_of(day, _DAYS, "weekday")) for day in days)
    if len(weekdays) == len(_DAYS):
        raise InputError(f"{what} has no working day", weekend.location, fault=Fault.NEVER_REACHED)
    return replace(calendar, weekend=weekdays)


def _read_base(whole: Table, what: str) -> tuple[str, str]:
    country, subdivision = whole.get("country"), whole.get("subdivision")
    if country is None:
        if subdivision is not None:
            raise InputError(
                f"{what} has a `subdivision` of no country",
                subdivision.location,
                "write `country:` as well",
                fault=Fault.MISSING_KEY,
            )
        return "", ""
    place = scalar(country, "`country`")
    parts = holiday_countries().get(place.written)
    if parts is None:
        raise InputError(
            f"the library `holidays` knows no country `{place.written}`",
            place.location,
            did_you_mean(place.written, holiday_countries()) or "write its ISO code, such as US",
            fault=Fault.UNKNOWN_WORD,
        )
    if subdivision is None:
        return place.written, ""
    part = scalar(subdivision, "`subdivision`")
    if part.written not in parts:
        raise InputError(
            f"the library `holidays` knows no part `{part.written}` of {place.written}",
            part.location,
            did_you_mean(part.written, parts) or f"it knows: {', '.join(parts) or 'none'}",
            fault=Fault.UNKNOWN_WORD,
        )
    return place.written, part.written


def _read_changes(
    node: Node | None, name: str, country: str, subdivision: str
) -> tuple[CalendarChange, ...]:
    items = listing(node, f"`{name}`").items if node else ()
    return tuple(_read_change(item, name, country, subdivision) for item in items)


def _read_change(node: Node, name: str, country: str, subdivision: str) -> CalendarChange:
    what = f"what a calendar {name}"
    whole = table(node, what)
    whole.allow(_CHANGE_KEYS, what)
    on = scalar(whole.need("on", what), "`on`")
    if not _is_day(on):
        _refuse_other_name(on, country, subdivision)
    source, unverified = whole.get("source"), whole.get("unverified")
    return CalendarChange(
        on=on.written,
        name=read_remark(whole.need("name", what)),
        source=read_remark(source) if source else "",
        unverified=read_remark(unverified) if unverified else "",
    )


def _is_day(on: Scalar) -> bool:
    """Tell whether it is a day; raise InputError where it is written as one that is none."""
    if read_day(on.written) is not None:
        return True
    of_year = _DAY_OF_YEAR.fullmatch(on.written)
    if of_year is not None:
        month, day = map(int, of_year.groups())
        if not _is_in_leap_year(month, day):
            raise InputError(
                f"no year has a day {on.written}", on.location, fault=Fault.UNKNOWN_WORD
            )
        return True
    weekday = _WEEKDAY_OF_MONTH.fullmatch(on.written)
    if weekday is None:
        return False
    for word, known in zip(weekday.groups(), (_ORDINALS, _DAYS, _MONTHS), strict=True):
        if word not in known:
            meant = did_you_mean(word, known) or f"one of: {', '.join(known)}"
            raise InputError(
                f"`{on.written}` is no weekday of a month",
                on.location,
                f"`{word}`: {meant}",
                fault=Fault.UNKNOWN_WORD,
            )
    return True


def _is_in_leap_year(month: int, day: int) -> bool:
    try:
        datetime.date(2000, month, day)
    except ValueError:
        return False
    return True


def _refuse_other_name(on: Scalar, country: str, subdivision: str) -> None:
    """Raise InputError for what is no day, and no name that the base has for one."""
    names = holiday_names(country, subdivision) if country else ()
    if on.written in names:
        return
    raise InputError(
        f"`{on.written}` is no day" + (f", nor a holiday of {country}" if country else ""),
        on.location,
        did_you_mean(on.written, names) or _FORMS,
        fault=Fault.UNKNOWN_WORD,
    )
