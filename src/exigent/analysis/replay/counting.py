"""The answers of classes counted: by regime, kind of answer and group, by missing fact, by duty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from exigent.analysis.replay.answer_tables import (
    GROUP_PLACES,
    NUMBERS,
    STATES,
    answer_column,
    count_states,
    kind_of,
    load_kinds,
)
from exigent.analysis.replay.answering import NO_REQUEST
from exigent.analysis.replay.class_table import ClassTable
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.numbering import Integers, number_values
from exigent.analysis.replay.result import DutyCount, MissingFact, ReplayCount, RowAnswer
from exigent.bench import Panel
from exigent.words import Decision, Outcome

_PLACES = {outcome: at for at, outcome in enumerate(Outcome)}


@dataclass(frozen=True)
class Counts:
    """What was counted, in the order in which it is told; `unread` requests have a day that none reads."""

    requests: int
    unread: int
    counts: tuple[ReplayCount, ...]
    missing: tuple[MissingFact, ...]
    duties: tuple[DutyCount, ...]


def count_answers(
    database: Database, table: ClassTable, panel: Panel, decisions: Sequence[Decision]
) -> Counts:
    """Count the answers to all rows; the database has the numbers of decisions of every class."""
    count_states(database, dict(zip(table.group_names, table.groups, strict=True)))
    kinds = load_kinds(database, decisions)
    counted = _CountedStates(database, table)
    kind_of_number = np.array([kinds[kind_of(one)] for one in decisions], np.int64)
    listed = list(kinds)
    total = 0
    by_answer: Counter[tuple[int, RowAnswer, tuple[str | None, ...]]] = Counter()
    by_fact: Counter[tuple[int, str]] = Counter()
    by_duty: Counter[tuple[int, str, str, str | None]] = Counter()
    for at in range(len(panel.regimes)):
        numbers = counted.numbers_of(at)
        for (kind, group), rows in counted.count_by(kind_of_number, numbers):
            by_answer[at, listed[kind], counted.groups[group]] += rows
        for number, rows in counted.count(numbers):
            decision = decisions[number]
            total += rows if at == 0 else 0
            if decision.outcome is Outcome.NEEDS_FACTS:
                by_fact.update({(at, name): rows for name in decision.missing})
            owed = dict.fromkeys((o.who, o.duty, o.within) for o in decision.obligations)
            by_duty.update({(at, *duty): rows for duty in owed})
    names = panel.names
    return Counts(
        total,
        counted.count_unread(counted.numbers_of(0)),
        tuple(
            ReplayCount(names[at], kind.outcome, kind.mode, kind.ground, group, rows)
            for (at, kind, group), rows in sorted(by_answer.items(), key=_place)
        ),
        tuple(
            MissingFact(names[at], fact, rows)
            for (at, fact), rows in sorted(by_fact.items(), key=_most)
        ),
        tuple(
            DutyCount(names[at], who, duty, within, rows)
            for (at, who, duty, within), rows in sorted(by_duty.items(), key=_most)
        ),
    )


class _CountedStates:
    """How many rows there are of each state and group; `groups` are their values."""

    def __init__(self, database: Database, table: ClassTable) -> None:
        read = database.fetch_columns(f"SELECT state, n::BIGINT AS n, place FROM {NUMBERS}")
        self._states, self._rows, self._places = (
            np.asarray(read[name]).astype(np.int64) for name in ("state", "n", "place")
        )
        told = "".join(f", told_{name}" for name in table.group_names)
        listed = database.fetch(f"SELECT unread{told} FROM {GROUP_PLACES} ORDER BY place")
        self.groups: list[tuple[str | None, ...]] = [tuple(groups) for _, *groups in listed]
        self._is_unread = np.array([is_unread for is_unread, *_ in listed], np.bool_)
        self._answers = database.fetch_columns(f"SELECT * FROM {STATES} ORDER BY state")

    def numbers_of(self, regime: int) -> Integers:
        """Return the number of the decision of each row of this, NO_REQUEST for what is none."""
        answers = np.asarray(self._answers[answer_column(regime)]).astype(np.int64)
        return answers[self._states]

    def count(self, numbers: Integers) -> Iterator[tuple[int, int]]:
        """Yield how many rows there are of each number."""
        taken = numbers != NO_REQUEST
        yield from _sums(numbers[taken], self._rows[taken])

    def count_by(self, kinds: Integers, numbers: Integers) -> Iterator[tuple[tuple[int, int], int]]:
        """Yield how many rows there are of each kind, given by the number, and group."""
        taken = numbers != NO_REQUEST
        both = kinds[numbers[taken]] * len(self.groups) + self._places[taken]
        for one, rows in _sums(both, self._rows[taken]):
            yield divmod(one, len(self.groups)), rows

    def count_unread(self, numbers: Integers) -> int:
        """Return how many rows there are whose day could not be read, but for those that are none."""
        return int(self._rows[(numbers != NO_REQUEST) & self._is_unread[self._places]].sum())


def _sums(numbers: Integers, rows: Integers) -> Iterator[tuple[int, int]]:
    """Yield the sum of the rows of each number; they are far fewer than a fraction can count."""
    if not len(numbers):
        return
    if numbers.max() < 4 * len(numbers):
        sums = np.bincount(numbers, rows)
        listed = np.flatnonzero(sums)
        sums = sums[listed]
    else:
        met = number_values(numbers)
        listed, sums = numbers[met.firsts], np.bincount(met.numbers, rows)
    yield from zip(listed.tolist(), np.rint(sums).astype(np.int64).tolist(), strict=True)


def _most(one: tuple[tuple[int, *tuple[str | None, ...]], int]) -> tuple[int, int, list[str]]:
    """Return where a fact or duty stands: by regime, the most first."""
    (at, *words), rows = one
    return at, -rows, [word or "" for word in words]


def _place(
    one: tuple[tuple[int, RowAnswer, tuple[str | None, ...]], int],
) -> tuple[int, tuple[str, ...], tuple[int, str, str]]:
    """Return where a count stands: by regime, group, and kind of answer."""
    (at, kind, group), _ = one
    place = (_PLACES[kind.outcome], kind.mode or "", kind.ground or "")
    return at, tuple(value or "" for value in group), place
