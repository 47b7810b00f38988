"""The tables that hold the answers to classes of rows: what they are called, and how they are read."""

from __future__ import annotations

from collections.abc import Sequence

from exigent.analysis.replay.class_table import PLACED
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.result import RowAnswer
from exigent.words import Decision

# The state of each class, and the answers of each state: those of a class, by its id, as one.
CLASS_STATES = "class_states"
STATES = "states"
ANSWERS = "answers"
# What each decision counts as, by its number.
KINDS = "kinds"
# How many rows there are of each state and group.
NUMBERS = "numbers"


def answer_column(index: int) -> str:
    """Return the column of a regime's decisions."""
    return f"r{index}"


def kind_of(decision: Decision) -> RowAnswer:
    """Return what a decision counts as."""
    mode = None if decision.mode is None else str(decision.mode)
    return RowAnswer(decision.outcome, mode, decision.ground)


def load_kinds(database: Database, decisions: Sequence[Decision]) -> dict[RowAnswer, int]:
    """Make the table of what each decision counts as, and return the numbers of these kinds."""
    kinds: dict[RowAnswer, int] = {}
    numbers = [kinds.setdefault(kind_of(decision), len(kinds)) for decision in decisions]
    columns = {"number": "INTEGER", "kind": "INTEGER"}
    database.load(KINDS, columns, [list(range(len(numbers))), numbers])
    return kinds


def count_states(database: Database, group_names: Sequence[str] = ()) -> None:
    """Bring the rows of groups and the states of classes together, once for all that is counted."""
    groups = "".join(f", {name}" for name in group_names)
    database.run(
        f"CREATE OR REPLACE TABLE {NUMBERS} AS SELECT state{groups}, sum(n) AS n"
        f" FROM {PLACED} JOIN {CLASS_STATES} USING (id) GROUP BY ALL"
    )
