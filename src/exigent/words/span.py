"""Deadlines that can be counted: `72 hours`, `3 court days`, `1 year`."""

from __future__ import annotations

import re

from exigent.words.event import Span, Unit

_SPAN = re.compile(r"(?P<number>[1-9][0-9]{0,5}) (?:(?P<word>[^\W\d_]+) )?(?P<unit>[a-z]+)")
_UNITS = {unit.removesuffix("s"): unit for unit in Unit if unit is not Unit.WORKING_DAYS}
# Days that these tell more of are still all days of the calendar.
_ALL_DAYS = frozenset({"calendar", "consecutive", "full", "whole"})
# Of these it is not only counted differently which days there are, but where they begin.
_NOT_COUNTED = frozenset({"clear", "further", "more", "additional"})


def read_span(text: str) -> Span | None:
    """Return the span of time that a deadline says, or None where it has no end to be counted.

    A number, a word and `days`, as in `3 court days`, are working days, whosever they are.
    """
    match = _SPAN.fullmatch(text)
    if match is None or match["unit"].removesuffix("s") not in _UNITS:
        return None
    unit, word = _UNITS[match["unit"].removesuffix("s")], (match["word"] or "").lower()
    if word in _NOT_COUNTED or (word and unit is not Unit.DAYS):
        return None
    if word and word not in _ALL_DAYS:
        unit = Unit.WORKING_DAYS
    return Span(int(match["number"]), unit)
