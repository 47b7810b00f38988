"""The tables that hold the answers to classes of rows: what they are called, and how they are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from exigent.analysis.replay.class_table import GROUPS
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.grouping import GroupColumn
from exigent.analysis.replay.result import RowAnswer
from exigent.words import Decision

# The state of each class in the order of the groups, and the answers of each state.
CLASS_STATES = "class_states"
STATES = "states"
# What each decision counts as, by its number.
KINDS = "kinds"
# The groups with their states beside them.
STATED_GROUPS = f"{GROUPS} POSITIONAL JOIN {CLASS_STATES}"
# What groups are told as, and whether their day could not be read; and how many rows there are of
# each state and group, by its place there.
GROUP_PLACES = "group_places"
NUMBERS = "numbers"

NO_GROUPS: Mapping[str, GroupColumn] = MappingProxyType({})


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


def count_states(database: Database, groups: Mapping[str, GroupColumn] = NO_GROUPS) -> None:
    """Bring groups and the states of their classes together, once for all that is counted.

    `groups` are by the names of their columns.
    """
    names = list(groups)
    listed = "".join(f", {name}" for name in names)
    told = "".join(f", {one.tell(name)} AS told_{name}" for name, one in groups.items())
    unread = " OR ".join(one.is_unread(name) for name, one in groups.items())
    order = f"ORDER BY {', '.join(names)}" if names else ""
    database.run(
        f"CREATE OR REPLACE TABLE {GROUP_PLACES} AS"
        f" SELECT row_number() OVER ({order}) - 1 AS place{listed}{told}, {unread or 'FALSE'} AS unread"
        f" FROM (SELECT DISTINCT {', '.join(names) or '1'} FROM {GROUPS})"
    )
    same = " AND ".join(f"one.{name} IS NOT DISTINCT FROM places.{name}" for name in names)
    database.run(
        f"CREATE OR REPLACE TABLE {NUMBERS} AS SELECT state, place, n FROM"
        f" (SELECT state{listed}, sum(n) AS n FROM {STATED_GROUPS} GROUP BY ALL) AS one"
        f" JOIN {GROUP_PLACES} AS places ON {same or 'TRUE'}"
    )
