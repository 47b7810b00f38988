"""The rows of a table in classes: in each, rows that no regime can tell apart.

What a row says of its facts is packed into few numbers, and rows are grouped by these and by what
counts are told by. A class that has rows in several groups is answered once for each of these: to
bring its groups together first, and its answers back to them, would cost more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from exigent.analysis.replay.database import FILE, ROWS
from exigent.analysis.replay.file_rows import LINE, ROW
from exigent.analysis.replay.grouping import GroupColumn
from exigent.analysis.replay.knots import facts_of_knots
from exigent.analysis.replay.mapping import ColumnMapping
from exigent.columns import (
    AS_IT_IS,
    FIRST_CLASS,
    NOT_STATED,
    WRONG,
    CodedColumn,
    ColumnType,
    FactCodes,
    PackedFact,
    Packing,
    case,
    literal,
    pack,
    quote,
)
from exigent.words import FactType, Vocabulary

GROUPS = "grouped"
# The classes of groups, by ids in the order in which the groups lie.
CLASSES = "classes"
# A row's place in one number, that sorts as the rows stand.
PER_FILE = 2**40
# Columns of the data may be called anything else.
_OURS = "_exigent_"
# Stands among the facts for all that no regime reads.
_UNREAD = ""


@dataclass(frozen=True)
class ClassTable:
    """How the classes of a table's rows are made; `unread` are facts that only have to be right."""

    read: Mapping[str, CodedColumn]
    unread: Sequence[CodedColumn]
    packing: Packing
    groups: Sequence[GroupColumn]
    has_lines: bool

    @cached_property
    def raw(self) -> tuple[str, ...]:
        """The facts whose numbers or days stand beside the codes."""
        return tuple(name for name, one in self.read.items() if one.codes.is_raw)

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of the columns that tell classes apart."""
        words = (f"{_OURS}k{word}" for word in range(self.packing.words))
        return (*words, *(f"{_OURS}v{at}" for at in range(len(self.raw))))

    @property
    def word_keys(self) -> tuple[str, ...]:
        """The names of the columns with the packed codes."""
        return self.keys[: self.packing.words]

    @property
    def raw_keys(self) -> tuple[str, ...]:
        """The names of the columns with the numbers and days that stand beside the codes."""
        return self.keys[self.packing.words :]

    @property
    def facts(self) -> tuple[PackedFact, ...]:
        """Where the codes of the facts stand that are read."""
        return tuple(one for one in self.packing.facts if one.fact != _UNREAD)

    @property
    def wrong_place(self) -> PackedFact | None:
        """Where it stands whether a fact that no regime reads has a wrong word; None if none can."""
        return next((one for one in self.packing.facts if one.fact == _UNREAD), None)

    def code(self, fact: str) -> str:
        """Return the SQL of a fact's code, over a class: also of one that is held as it is."""
        (packed,) = (one for one in self.facts if one.fact == fact)
        place = f"{self.word_keys[packed.word]} // {packed.times} % {packed.size}"
        code = f"[{', '.join(map(str, packed.codes))}][{place} + 1]"
        if fact not in self.raw:
            return code
        value = self.raw_keys[self.raw.index(fact)]
        branches = [(f"{code} <> {AS_IT_IS}", code)]
        *stretches, (_, _, last) = self.read[fact].codes.stretches
        for bound, is_with, at in stretches:
            assert bound is not None
            sign = "<=" if is_with else "<"
            branches.append((f"{value} {sign} {literal(bound)}", str(FIRST_CLASS + at)))
        return case(branches, str(FIRST_CLASS + last))

    @property
    def group_names(self) -> tuple[str, ...]:
        """The names of the columns that the groups have in the tables here."""
        return tuple(f"g{at}" for at in range(len(self.groups)))

    @cached_property
    def key_values(self) -> str:
        """The SQL of the columns that tell classes apart, over a row."""
        return self.keyed(self.keys)

    def keyed(self, names: Sequence[str]) -> str:
        """Return the SQL of the columns that tell classes apart, under other names."""
        words = [
            " + ".join(f"CAST({self._packed(one)} AS BIGINT)" for one in self.packing.in_word(word))
            for word in range(self.packing.words)
        ]
        values = [*(word or "CAST(0 AS BIGINT)" for word in words)]
        values += [self.read[name].value() for name in self.raw]
        return ", ".join(f"{sql} AS {key}" for key, sql in zip(names, values, strict=True))

    def _packed(self, one: PackedFact) -> str:
        """Return the SQL of what a fact adds to its number, over a row."""
        if one.fact != _UNREAD:
            return self.read[one.fact].code(lambda code: str(one.place(code)))
        several = (f"{column.code()} = {WRONG}" for column in self.unread)
        return case([(" OR ".join(several), str(one.place(WRONG)))], "0")

    @property
    def taken(self) -> str:
        """The SQL of the rows that are rows at all."""
        return f"{ROWS} WHERE {LINE} IS NULL" if self.has_lines else ROWS

    @property
    def taken_where(self) -> str:
        """The same, up to a condition that is to follow."""
        return f"{self.taken} {'AND' if self.has_lines else 'WHERE'}"

    def select_groups(self) -> str:
        """Return the query that counts the rows of each class and group: the one over all rows."""
        groups = "".join(
            f", {one.value} AS {name}"
            for one, name in zip(self.groups, self.group_names, strict=True)
        )
        return self.count_rows(f"{self.key_values}{groups}")

    def count_rows(self, values: str) -> str:
        """Return the query that counts the rows of the same values, with the first of them."""
        place = f"min({FILE} * {PER_FILE} + {ROW}) AS first"
        return f"SELECT {values}, count(*) AS n, {place} FROM {self.taken} GROUP BY ALL"

    def number_classes(self, table: str, columns: Sequence[str] = ()) -> str:
        """Return the statement that gives the classes of a table's rows ids, in their order.

        `columns` are the table's names of what tells classes apart, if it has others.
        """
        named = zip(columns or self.keys, self.keys, strict=True)
        keys = ", ".join(f"{column} AS {key}" for column, key in named)
        return f"CREATE VIEW {CLASSES} AS SELECT rowid AS id, {keys} FROM {table}"

    def joined(self, one: str, other: str) -> str:
        """Return the condition that rows of two tables are of one class."""
        return " AND ".join(
            f"{one}.{key} {'IS NOT DISTINCT FROM' if key.startswith(f'{_OURS}v') else '='} {other}.{key}"
            for key in self.keys
        )


def class_table(
    codes: Mapping[str, FactCodes],
    mapping: ColumnMapping,
    types: Mapping[str, ColumnType],
    groups: Sequence[GroupColumn],
    vocabulary: Vocabulary,
    *,
    has_lines: bool,
) -> ClassTable:
    """Return how the classes of rows are made, for facts of these codes in columns of these types."""
    stated = {one.fact: one for one in mapping.columns}
    coded = {
        name: CodedColumn(one, stated[name], types[stated[name].column])
        if name in stated
        else CodedColumn(one)
        for name, one in codes.items()
    }
    read = {name: one for name, one in coded.items() if one.codes.is_read}
    others = (one for one in coded.values() if not one.codes.is_read)
    unread = [one for one in others if WRONG in one.possible]
    possible = {name: one.possible for name, one in read.items()}
    possible |= {_UNREAD: (NOT_STATED, WRONG)} if unread else {}
    packing = pack(possible, facts_of_knots(vocabulary))
    return ClassTable(read, unread, packing, groups, has_lines)


def key_types(table: ClassTable) -> dict[str, str]:
    """Return the types of the columns that tell classes apart, in their order."""
    kinds = dict.fromkeys(table.keys, "BIGINT")
    for name, key in zip(table.raw, table.raw_keys, strict=True):
        kinds[key] = "DATE" if table.read[name].codes.fact.type is FactType.DATE else "DOUBLE"
    return kinds


def group_types(table: ClassTable) -> dict[str, str]:
    """Return the types of the columns of the table of groups, in their order."""
    groups = {name: one.kind for name, one in zip(table.group_names, table.groups, strict=True)}
    return {**key_types(table), **groups, "n": "BIGINT", "first": "BIGINT"}


def quoted(names: Sequence[str]) -> str:
    """Return names of columns as a list of SQL."""
    return ", ".join(map(quote, names))
