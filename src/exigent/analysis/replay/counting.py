"""The answers of classes counted: by regime, kind of answer and group, by missing fact, by duty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from exigent.analysis.replay.answering import NO_REQUEST
from exigent.analysis.replay.class_table import CLASSES, GROUPS, ClassTable
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.result import DutyCount, MissingFact, ReplayCount, RowAnswer
from exigent.bench import Panel
from exigent.words import Decision, Outcome

ANSWERS = "answers"
_NUMBERS = "numbers"


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
    _join(database, table, len(panel.regimes))
    total = 0
    by_answer: Counter[tuple[int, RowAnswer, tuple[str | None, ...]]] = Counter()
    by_fact: Counter[tuple[int, str]] = Counter()
    by_duty: Counter[tuple[int, str, str, str | None]] = Counter()
    for at in range(len(panel.regimes)):
        column = answer_column(at)
        found = database.fetch(
            f"SELECT {column}{groups}, sum(n)::BIGINT FROM {_NUMBERS} GROUP BY ALL"
        )
        for number, *group, rows in found:
            if number == NO_REQUEST:
                continue
            decision = decisions[number]
            total += rows if at == 0 else 0
            by_answer[at, kind_of(decision), tuple(group)] += rows
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


def _join(database: Database, table: ClassTable, regimes: int) -> None:
    """Bring the rows of groups and the answers of classes together, once for all that is counted."""
    groups = "".join(f", {GROUPS}.{name}" for name in table.group_names)
    answers = ", ".join(f"{ANSWERS}.{answer_column(at)}" for at in range(regimes))
    database.run(
        f"CREATE OR REPLACE TABLE {_NUMBERS} AS"
        f" SELECT {answers}{groups}, sum({GROUPS}.n) AS n"
        f" FROM {GROUPS} JOIN {CLASSES} ON {table.joined(GROUPS, CLASSES)}"
        f" JOIN {ANSWERS} USING (id) GROUP BY ALL"
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
