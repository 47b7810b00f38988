"""Which deadlines have an end that can be counted, and what is counted."""

from __future__ import annotations

import pytest

from exigent.words import Location, Span, Unit, read_deadline, read_span


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("72 hours", 72, Unit.HOURS),
        ("1 hour", 1, Unit.HOURS),
        ("90 minutes", 90, Unit.MINUTES),
        ("60 days", 60, Unit.DAYS),
        ("for 90 days", 90, Unit.DAYS),
        ("10 calendar days", 10, Unit.DAYS),
        ("30 more days", 30, Unit.DAYS),
        ("3 court days", 3, Unit.WORKING_DAYS),
        ("3 working days", 3, Unit.WORKING_DAYS),
        ("1 Business day", 1, Unit.WORKING_DAYS),
        ("2 weeks", 2, Unit.WEEKS),
        ("6 months", 6, Unit.MONTHS),
        ("1 calendar month", 1, Unit.MONTHS),
        ("1 year", 1, Unit.YEARS),
        ("1,000 days", 1000, Unit.DAYS),
        ("72 consecutive hours", 72, Unit.HOURS),
    ],
)
def test_a_number_and_a_unit_is_a_span(text: str, number: int, unit: Unit) -> None:
    assert read_span(text) == Span(number, unit)
    assert read_deadline(text, Location("f"), ["court"]) == text


@pytest.mark.parametrize(
    "text",
    [
        "at once",
        "without delay",
        "before disclosure",
        "until the gag order ends",
        "24 to 48 hours",
        "1.5 hours",
        "48 hours after the emergency ends",
        "90 days of the disclosure",
        "3 clear days",
        "5 working hours",
        "with the warrant",
        "9999999999 days",
        "",
    ],
)
def test_all_other_words_have_no_end_that_can_be_counted(text: str) -> None:
    assert read_span(text) is None
