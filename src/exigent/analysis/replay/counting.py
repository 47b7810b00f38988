"""The answers of classes counted: by regime, kind of answer and group, by missing fact, by duty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from exigent.analysis.replay.answering import NO_REQUEST
from exigent.analysis.replay.class_table import PLACED, ClassTable
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.result import DutyCount, MissingFact, ReplayCount, RowAnswer
from exigent.bench import Panel
from exigent.words import Decision, Outcome

# The state of each class, and the answers of each state: those of a class, by its id, as one.
CLASS_STATES = "class_states"
STATES = "states"
ANSWERS = "answers"
# What each decision counts as, by its number.
KINDS = "kinds"
# How many rows there are of each state and group.
NUMBERS = "numbers"
_COUNTED = "counted"


@dataclass(frozen=True)
class Counts:
    """What was counted, in the order in which it is told."""

    requests: int
    counts: tuple[ReplayCount, ...]
    missing: tuple[MissingFact, ...]
    duties: tuple[DutyCount, ...]


def kind_of(decision: Decision) -> RowAnswer:
    """Return what a decision counts as."""
    mode = None if decision.mode is None else str(decision.mode)
    return RowAnswer(decision.outcome, mode, decision.ground)


def answer_column(index: int) -> str:
    """Return the column of a regime's decisions."""
    return f"r{index}"


def count_answers(
    database: Database, table: ClassTable, panel: Panel, decisions: Sequence[Decision]
) -> Counts:
    """Count the answers to all rows; the database has the numbers of decisions of every class."""
    groups = "".join(f", {name}" for name in table.group_names)
    _join(database, table)
    total = 0
    by_answer: dict[tuple[int, RowAnswer, tuple[str | None, ...]], int] = {}
    by_fact: Counter[tuple[int, str]] = Counter()
    by_duty: Counter[tuple[int, str, str, str | None]] = Counter()
    kinds = load_kinds(database, decisions)
    for at in range(len(panel.regimes)):
        database.run(
            f"CREATE OR REPLACE TABLE {_COUNTED} AS"
            f" SELECT {answer_column(at)} AS number{groups}, sum(n)::BIGINT AS n"
            f" FROM {NUMBERS} JOIN {STATES} USING (state)"
            f" WHERE {answer_column(at)} <> {NO_REQUEST} GROUP BY ALL"
        )
        for kind, *group, rows in database.fetch(
            f"SELECT kind{groups}, sum(n)::BIGINT FROM {_COUNTED} JOIN {KINDS} USING (number)"
            f" GROUP BY ALL"
        ):
            by_answer[at, kinds[kind], tuple(group)] = rows
        for number, rows in database.fetch(
            f"SELECT number, sum(n)::BIGINT FROM {_COUNTED} GROUP BY ALL"
        ):
            decision = decisions[number]
            total += rows if at == 0 else 0
            if decision.outcome is Outcome.NEEDS_FACTS:
                by_fact.update({(at, name): rows for name in decision.missing})
            owed = dict.fromkeys((o.who, o.duty, o.within) for o in decision.obligations)
            by_duty.update({(at, *duty): rows for duty in owed})
    names = panel.names
    return Counts(
        total,
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


def load_kinds(database: Database, decisions: Sequence[Decision]) -> list[RowAnswer]:
    """Make the table of what each decision counts as, and return these kinds by their numbers."""
    kinds: dict[RowAnswer, int] = {}
    numbers = [kinds.setdefault(kind_of(decision), len(kinds)) for decision in decisions]
    columns = {"number": "INTEGER", "kind": "INTEGER"}
    database.load(KINDS, columns, [list(range(len(numbers))), numbers])
    return list(kinds)


def _join(database: Database, table: ClassTable) -> None:
    """Bring the rows of groups and the states of classes together, once for all that is counted."""
    groups = "".join(f", {name}" for name in table.group_names)
    database.run(
        f"CREATE OR REPLACE TABLE {NUMBERS} AS SELECT state{groups}, sum(n) AS n"
        f" FROM {PLACED} JOIN {CLASS_STATES} USING (id) GROUP BY ALL"
    )


def _most(one: tuple[tuple[int, *tuple[str | None, ...]], int]) -> tuple[int, int, list[str]]:
    """Return where a fact or duty stands: by regime, the most first."""
    (at, *words), rows = one
    return at, -rows, [word or "" for word in words]


def _place(
    one: tuple[tuple[int, RowAnswer, tuple[str | None, ...]], int],
) -> tuple[int, tuple[str, ...], tuple[int, str, str]]:
    """Return where a count stands: by regime, group, and kind of answer."""
    (at, kind, group), _ = one
    outcome = list(Outcome).index(kind.outcome)
    return at, tuple(value or "" for value in group), (outcome, kind.mode or "", kind.ground or "")
