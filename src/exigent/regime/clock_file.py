"""How a regime counts time, as its file says under `time`."""

from __future__ import annotations

from functools import cache

from exigent.files import Node, Table, scalar
from exigent.regime.manifest import Clock, Manifest
from exigent.words import Fault, InputError, Vocabulary, did_you_mean

_KEYS = ("zone", "calendar", "last_day")
_LAST_DAYS = ("stays", "moves")


def read_clock(node: Table) -> Clock:
    """Return how a regime counts time; raise InputError at what is wrong.

    Whether there is such a calendar, `check_calendar` says: that is the vocabulary's.
    """
    node.allow(_KEYS, "`time`")
    zone, calendar, last_day = (node.get(name) for name in _KEYS)
    said = scalar(last_day, "`last_day`") if last_day else None
    if said is not None and said.written not in _LAST_DAYS:
        raise InputError(
            f"`last_day` cannot be `{said.written}`",
            said.location,
            did_you_mean(said.written, _LAST_DAYS) or "it `stays`, or it `moves` off days of rest",
            fault=Fault.UNKNOWN_WORD,
        )
    moves = said is not None and said.written == "moves"
    if moves and calendar is None:
        raise InputError(
            "a `last_day` that moves needs a `calendar:`",
            node.location,
            "it moves to the next working day, and a calendar says which days these are",
            fault=Fault.MISSING_KEY,
        )
    zones = {"zone": _read_zone(node)} if zone else {}
    return Clock(calendar=_read_calendar(calendar) if calendar else "", moves=moves, **zones)


def _read_calendar(node: Node) -> str:
    name = scalar(node, "`calendar`").text()
    if not name.strip():
        raise InputError("`calendar` is empty", node.location, fault=Fault.EMPTY)
    return name


# What these mean is a matter of the machine, not of a regime: it may be any zone, or none.
_OF_THE_MACHINE = frozenset({"localtime", "posixrules", "Factory"})


@cache
def _zones() -> frozenset[str]:
    # Only a regime that names a zone has them loaded.
    import zoneinfo  # noqa: PLC0415

    # They are files, of which each is looked into: as long as reading a regime takes.
    return frozenset(zoneinfo.available_timezones() - _OF_THE_MACHINE)


def _read_zone(node: Table) -> str:
    zone = scalar(node.need("zone", "`time`"), "`zone`")
    known = _zones()
    if zone.text() not in known:
        raise InputError(
            f"there is no time zone `{zone.written}`",
            zone.location,
            did_you_mean(zone.written, sorted(known)) or "write one such as Europe/London",
            fault=Fault.UNKNOWN_WORD,
        )
    return zone.written


def check_calendar(manifest: Manifest, vocabulary: Vocabulary) -> None:
    """Raise InputError where a regime counts by a calendar that the vocabulary does not list."""
    clock = manifest.clock
    if clock is None or not clock.calendar or clock.calendar in vocabulary.calendars:
        return
    time = manifest.settings.get("time")
    node = time.get("calendar") if isinstance(time, Table) else None
    raise InputError(
        f"the vocabulary has no calendar `{clock.calendar}`",
        node.location if node else manifest.location,
        did_you_mean(clock.calendar, vocabulary.calendars)
        or f"it has: {', '.join(vocabulary.calendars) or 'none'}",
        fault=Fault.UNKNOWN_WORD,
    )
