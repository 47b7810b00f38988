"""The small bench with events: a record is shown, and what the library owes then."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.small_bench import FILES, OPEN_SHELF, PRIVACY_ACT, VOCABULARY

_EVENTS = """\
events:
  asking:
    phrase: the library is asked for the record
    clause: the library was asked for the record
    noun: the request
  showing:
    phrase: the record is shown
    clause: the record was shown
    noun: the showing
    grants: true
  reading:
    phrase: the requester reads the record
    clause: the requester read the record
    noun: the reading
    happens_with: showing
  telling:
    phrase: the library tells the borrower
    clause: the library told the borrower
    noun: the telling
    may_precede: true
    fulfils: [{who: library, duty: tell_borrower}]
  noting:
    phrase: the library notes the request
    clause: the library noted the request
    noun: the noting
    fulfils: [{who: library, duty: keep_note}]
  return:
    phrase: the record is given back
    clause: the record was given back
    noun: the return
    after: [reading]
  waiver:
    phrase: the borrower waives the note
    clause: the borrower waived the note
    noun: the waiver
    lifts: [{who: library, duty: keep_note}]

calendars:
  desk: {}

"""
_DUTIES = """\
duties:
  tell_borrower: {say: tell the borrower, done: told the borrower}
  keep_note: {say: keep a note of the request, done: kept a note of the request}
"""


def _with(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, old
    return text.replace(old, new)


_WORDS = _with(
    VOCABULARY,
    """\
duties:
  tell_borrower: tell the borrower
  keep_note: keep a note of the request
""",
    _DUTIES,
)
_WORDS = _with(_WORDS, "constraints:\n", f"{_EVENTS}constraints:\n")
_WORDS = _with(
    _WORDS,
    "    - the library is asked for the record\n\n",
    "    - the library is asked for the record\n  event: asking\n\n",
)
_SHELF = _with(
    OPEN_SHELF,
    "{who: library, duty: tell_borrower, within: 3 days, unless: {minor: true}}",
    "{who: library, duty: tell_borrower, within: 3 days, from: showing, unless: {minor: true}}",
)
_ACT = _with(
    PRIVACY_ACT,
    "{who: library, duty: keep_note, within: before disclosure}",
    "{who: library, duty: keep_note, within: 72 hours, from: showing}",
)
_ACT = _with(
    _ACT,
    "sources:\n  act:",
    "time: {zone: America/Los_Angeles, calendar: desk}\nsources:\n  act:",
)
ASKED = (
    "Given an ordinary request for a lending record",
    "And the requester brings a court order",
    "When the library is asked for the record",
)
TOLD = """\
Feature: After the record is shown
  Scenario: The library notes the request in the last hour
    Given an ordinary request for a lending record
    And the requester brings a court order
    When the library is asked for the record
    And the record is shown on 2026-03-06 at 22:10
    And 71 hours later the library notes the request
    Then under "privacy-act" the library has kept a note of the request in time
"""
TIMED_FILES: Mapping[str, str] = {
    **FILES,
    "steps/vocabulary.yaml": _WORDS,
    "regimes/open-shelf.yaml": _SHELF,
    "regimes/privacy-act.yaml": _ACT,
    "features/lending.feature": TOLD,
}


def write_timed_bench(root: Path, feature: str = TOLD) -> None:
    for name, text in {**TIMED_FILES, "features/lending.feature": feature}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def scenario(*steps: str) -> str:
    """Return a feature of one scenario, whose first step stands in line 3."""
    return "".join(("Feature: After\n  Scenario: One\n", *(f"    {step}\n" for step in steps)))
