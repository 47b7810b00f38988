"""What the kit asks about: a lending desk, its words, and policies in plain English.

Each policy also stands here as rules of the built-in engine, which is the reference:
an engine under test decides every request as that one does.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigent.words import (
    UNKNOWN,
    ContradictionError,
    Known,
    Request,
    Value,
    Vocabulary,
    make_request,
)

VOCABULARY = """\
request:
  ordinary: an ordinary request at the desk
  asked: [the desk is asked for the record]

facts:
  requester:
    asks: Who asks?
    unknown: who asks
    values: {member: a member asks, guest: a guest asks, staff: one of the staff asks}
    ordinary: staff
  paper:
    asks: What paper do they bring?
    unknown: what paper they bring
    values: {none: they bring no paper, letter: they bring a letter, order: they bring an order}
    ordinary: none
  minor:
    asks: Is the borrower a child?
    type: yes_no
    values: {true: the borrower is a child, false: the borrower is of age}
    ordinary: false
  loan_age:
    asks: How old is the loan?
    type: number
    unit: days
    at_least: 0
    phrase: the loan is {number} day(s) old
    unknown: how old the loan is
    ordinary: 10
  due:
    asks: On what day is the book due?
    type: date
    phrase: the book is due on {date}
    unknown: on what day the book is due
    ordinary: 2020-05-01
  has_card:
    asks: Does the borrower have a card? (No policy asks.)
    type: yes_no
    values: {true: the borrower has a card, false: the borrower has no card}
    ordinary: true

grounds: {wish: the borrower's wish, order: an order, courtesy: courtesy}
parties: {desk: the desk, borrower: the borrower}
duties: {tell: tell the borrower, keep_note: keep a note}

constraints:
  - id: no_orders_for_guests
    when: {requester: guest}
    then: {not: {paper: order}}
    because: Orders are written for members and staff only.
"""

HEADER = """\
title: A policy of the lending desk
kind: proposal
engine: tested
sources:
  book: {title: The book of the desk}
"""


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy in plain words, and as `rules:` of the built-in engine."""

    words: str
    rules: str


_LIST = Policy(
    "An order opens the record: allow, must, on the ground order, narrowed. Otherwise a member "
    "may see it: allow, owner, on the ground wish. Guests are not governed. All else: refuse, "
    "must_not.",
    """\
rules:
  - id: order
    when: {paper: order}
    decide: {outcome: allow, mode: must, ground: order, scope: narrowed}
    because: An order opens the record.
    source: book
  - id: member
    when: {requester: member}
    decide: {outcome: allow, mode: owner, ground: wish}
    because: Members see their record.
    source: book
  - id: guest
    when: {requester: guest}
    decide: {outcome: not_governed}
    because: The book says nothing of guests.
    source: book
otherwise:
  decide: {outcome: refuse, mode: must_not}
  because: All else is closed.
""",
)

_BOUNDS = Policy(
    "A loan of at most 30 days of which the book is due before 2020-06-01: allow, may, on the "
    "ground courtesy. All else: refuse, no_ground.",
    """\
rules:
  - id: recent
    when: {loan_age: {at_most: 30}, due: {less_than: 2020-06-01}}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: Recent loans are shown.
    source: book
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Old loans are not.
""",
)

_DUTIES = Policy(
    "With a letter: allow, may, on the ground courtesy; then the desk must keep a note, and must "
    "tell the borrower within `3 days` unless the borrower is a child. All else: refuse, "
    "no_ground; then the desk must keep a note.",
    """\
rules:
  - id: letter
    when: {paper: letter}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: A letter opens the record.
    source: book
    obligations:
      - {who: desk, duty: keep_note}
      - {who: desk, duty: tell, within: 3 days, unless: {minor: true}}
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Nothing opens the record.
  obligations:
    - {who: desk, duty: keep_note}
""",
)

_FAILS = Policy(
    "With a letter the policy itself fails: it divides by zero, say, or overflows, or answers "
    "what is no decision. All else: refuse, must_not.",
    """\
rules:
  - id: letter
    when: {paper: letter}
    decide: {outcome: not_governed}
    because: Here a policy that can fail does.
    source: book
otherwise:
  decide: {outcome: refuse, mode: must_not}
  because: All else is closed.
""",
)

FAILING = "fails"
POLICIES: Mapping[str, Policy] = {
    "list": _LIST,
    "bounds": _BOUNDS,
    "duties": _DUTIES,
    FAILING: _FAILS,
}

UNASKED = "has_card"

# Both sides of every bound that a policy has, and values far from any.
VALUES: Mapping[str, Sequence[Known]] = {
    "requester": ("member", "guest", "staff"),
    "paper": ("none", "letter", "order"),
    "minor": (True, False),
    "loan_age": (0, 30, 30.5, 400),
    "due": (
        datetime.date(1999, 1, 1),
        datetime.date(2020, 5, 31),
        datetime.date(2020, 6, 1),
        datetime.date(2030, 1, 1),
    ),
    "has_card": (True, False),
}


def complete_requests(vocabulary: Vocabulary) -> list[Request]:
    """Return requests of which every fact is stated and known.

    They are all combinations of `VALUES`, but for a fact that no policy asks for.
    """
    return list(_requests(vocabulary, {**VALUES, UNASKED: (True,)}))


def open_requests(vocabulary: Vocabulary) -> list[Request]:
    """Return requests of which one to three facts are not known, and some only assumed."""
    found: dict[Request, None] = {}
    for size in (1, 2, 3):
        for names in itertools.combinations(VALUES, size):
            unknown: dict[str, Sequence[Value]] = dict.fromkeys(names, (UNKNOWN,))
            known = {"requester": ("guest", "staff"), "paper": ("none", "letter")}
            found.update(dict.fromkeys(_requests(vocabulary, {**known, **unknown})))
    return list(found)


def completions(request: Request, vocabulary: Vocabulary) -> list[Request]:
    """Return every way to know what is not known of a request, with values of `VALUES`."""
    told = {name: (request.values[name],) for name in request.stated}
    return list(_requests(vocabulary, {**told, **{n: VALUES[n] for n in request.unknown}}))


def _requests(vocabulary: Vocabulary, values: Mapping[str, Sequence[Value]]) -> Iterator[Request]:
    for told in itertools.product(*values.values()):
        try:
            yield make_request(vocabulary, dict(zip(values, told, strict=True)))
        except ContradictionError:
            continue
