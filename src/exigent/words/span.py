"""Deadlines that can be counted: `72 hours`, `3 court days`, `1 year`."""

from __future__ import annotations

import re

from exigent.words.event import Span, Unit

_SPAN = re.compile(r"(?P<number>[1-9][0-9]{0,5}) (?:(?P<word>[^\W\d_]+) )?(?P<unit>[a-z]+)")
_UNITS = {unit.removesuffix("s"): unit for unit in Unit if unit is not Unit.WORKING_DAYS}
# A number and one of these is as much as the number alone.
_SAYS_NOTHING = frozenset(
    ["calendar", "consecutive", "full", "whole", "further", "more", "additional"]
)
# Such days begin elsewhere than others do.
_NOT_COUNTED = frozenset({"clear"})


def read_span(text: str) -> Span | None:
    """Return the span of time that a deadline says, or None where it has no end to be counted.

    A number, a word and `days`, as in `3 court days`, are working days, whosever they are.
    """
    match = _SPAN.fullmatch(text)
    if match is None or match["unit"].removesuffix("s") not in _UNITS:
        return None
    unit, word = _UNITS[match["unit"].removesuffix("s")], (match["word"] or "").lower()
    if word and word not in _SAYS_NOTHING:
        if word in _NOT_COUNTED or unit is not Unit.DAYS:
            return None
        unit = Unit.WORKING_DAYS
    return Span(int(match["number"]), unit)
