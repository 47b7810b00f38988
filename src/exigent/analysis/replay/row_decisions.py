"""The decision of every regime on every row, as Parquet: in parts, each whole or not there.

A run that was ended goes on where it was: a part that its state lists is not written again.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from exigent.analysis.replay.answer_tables import STATED_GROUPS, STATES, answer_column
from exigent.analysis.replay.answering import NO_REQUEST
from exigent.analysis.replay.asked_before import AskedBefore, Known, forget_answers, write_answers
from exigent.analysis.replay.class_table import ClassTable
from exigent.analysis.replay.database import FILE, Database
from exigent.analysis.replay.duckdb_errors import unwritable
from exigent.analysis.replay.file_rows import ROW
from exigent.analysis.replay.parts_state import PartsState, read_state
from exigent.columns import digest, quote, text
from exigent.files import refuse_way_out
from exigent.words import Decision, Fault, InputError, Location, Outcome

DECISIONS = "decisions.parquet"
ROWS_IN_A_PART = 1_000_000
_LABELLED = "labelled"

PartDone = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class RowsPart:
    """Rows of one file that are written together, from the first to the last."""

    file: int
    first: int
    last: int

    @property
    def name(self) -> str:
        """What its file is called."""
        return f"rows-{self.file:05}-{self.first:012}.parquet"


@dataclass(frozen=True)
class RowDecisions:
    """What writes the decisions of rows.

    `met` are all decisions by their numbers in the database. `data` says which data it is, beside
    what they say of facts. A folder that has the decisions of another run is not touched, unless
    that asked the same and some of its answers were errors, which `before` knows. `answered` is
    what engines answered. Of `hidden` columns only a digest is written.
    """

    database: Database
    table: ClassTable
    regimes: Sequence[str]
    met: Sequence[Decision]
    data: bytes = b""
    hidden: Sequence[str] = ()
    before: AskedBefore | None = None
    answered: Callable[[], Mapping[str, Known]] = dict
    rows_in_a_part: int = ROWS_IN_A_PART

    def write(self, folder: Path, done: PartDone = lambda _, __: None) -> int:
        """Write what is not there yet, and return how many parts were; raise InputError.

        `done` is told after each part how many rows it was made from, and how many there are.
        """
        self._refuse_doubled()
        self._label()
        state = self._open(folder)
        if self.has_errors and self.before is not None and not state.asked:
            state.asked = self.before.question
            state.note(folder)
            write_answers(self.database, folder, self.answered())
        decisions = folder / DECISIONS
        if DECISIONS not in state.parts:
            self._write_decisions(decisions)
            self._note(folder, state, DECISIONS)
        parts = list(self._parts())
        left = Counter(part.file for part in parts if part.name not in state.parts)
        if self.database.files:
            self.database.hold([file for file, several in left.items() if several > 1])
        whole = sum(part.last - part.first + 1 for part in parts)
        written = 0
        for part in parts:
            if part.name not in state.parts:
                self._write_part(folder, part)
                self._note(folder, state, part.name)
                written += 1
            done(part.last - part.first + 1, whole)
        if state.asked and not self.has_errors:
            state.asked = ""
            state.note(folder)
            forget_answers(folder)
        return written

    @property
    def has_errors(self) -> bool:
        """Whether an engine failed on any row."""
        return any(one.outcome is Outcome.ERROR for one in self.decisions)

    @cached_property
    def decisions(self) -> list[Decision]:
        """The decisions in an order of their own: which was met first is chance."""
        return sorted(self.met, key=msgspec.json.encode)

    @cached_property
    def _run(self) -> str:
        """A digest of all that the files depend on."""
        keys = ", ".join(self.table.keys)
        answers = ", ".join(map(answer_column, range(len(self.regimes))))
        ((found,),) = self.database.fetch(
            f"SELECT bit_xor(hash({keys}, {answers})) FROM {_LABELLED}"
        )
        told = [
            self.data,
            str(found),
            list(self.regimes),
            self.decisions,
            list(self.hidden),
        ]
        return hashlib.sha256(msgspec.json.encode(told)).hexdigest()

    def _refuse_doubled(self) -> None:
        """Raise InputError for a column that is called as one of those that are added."""
        added = {"row", *self.regimes, *(f"{name} decision" for name in self.regimes)}
        for name in self.database.columns():
            if name in added:
                raise InputError(
                    f"`{name}` is a column of the data, and of the decisions as well",
                    None,
                    "call it otherwise in the data",
                    fault=Fault.SAID_TWICE,
                )

    def _open(self, folder: Path) -> PartsState:
        """Return what is there of the same run; raise InputError for a folder of something else."""
        if folder.exists() and not folder.is_dir():
            raise InputError(
                "there is a file of this name", Location(str(folder)), fault=Fault.IN_THE_WAY
            )
        refuse_way_out(folder, str(folder))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            present = [one.name for one in folder.iterdir() if not one.name.startswith(".")]
        except OSError as error:
            raise unwritable(error, folder) from None
        state = read_state(folder)
        if state is None and present:
            raise InputError(
                "the folder holds other files",
                Location(str(folder)),
                "name an empty one",
                fault=Fault.IN_THE_WAY,
            )
        if state is None:
            # Noted before any file is there: a folder that says nothing of itself is another's.
            state = PartsState(self._run, [])
            state.note(folder)
            return state
        if state.run == self._run:
            whole = [name for name in state.parts if (folder / name).is_file()]
            return PartsState(state.run, whole, state.asked)
        if self.before is not None and state.asked == self.before.question:
            return PartsState(self._run, [], "" if self.has_errors else state.asked)
        raise InputError(
            "the folder has the decisions of another run: of other data, regimes or options",
            Location(str(folder)),
            "name another one, or remove it",
            fault=Fault.IN_THE_WAY,
        )

    def _note(self, folder: Path, state: PartsState, name: str) -> None:
        state.parts.append(name)
        state.note(folder)

    def _label(self) -> None:
        """Give every class the words and numbers of its decisions, once for all its rows."""
        outcomes = ", ".join(text(one.outcome) for one in self.met)
        places = {one: at for at, one in enumerate(self.decisions)}
        numbers = ", ".join(str(places[one]) for one in self.met)
        labels = ", ".join(
            f"[{outcomes}][{column} + 1] AS o{at}, [{numbers}][{column} + 1] AS {column}"
            for at, column in enumerate(map(answer_column, range(len(self.regimes))))
        )
        keys = ", ".join(self.table.keys)
        # All states that a class has by its groups have the same answers.
        classes = f"SELECT {keys}, min(state) AS state FROM {STATED_GROUPS} GROUP BY {keys}"
        self.database.run(
            f"CREATE OR REPLACE TABLE {_LABELLED} AS SELECT {keys}, {labels}"
            f" FROM ({classes}) JOIN {STATES} USING (state)"
            f" WHERE {answer_column(0)} <> {NO_REQUEST}"
        )

    def _write_decisions(self, path: Path) -> None:
        encode = msgspec.json.encode
        rows = [
            (
                number,
                str(one.outcome),
                None if one.mode is None else str(one.mode),
                one.ground,
                None if one.scope is None else str(one.scope),
                encode(one.obligations).decode(),
                encode(one.reasons).decode(),
                list(one.missing),
                one.note,
            )
            for number, one in enumerate(self.decisions)
        ]
        kinds = {
            "decision": "INTEGER",
            "outcome": "VARCHAR",
            "mode": "VARCHAR",
            "ground": "VARCHAR",
            "scope": "VARCHAR",
            "obligations": "VARCHAR",
            "reasons": "VARCHAR",
            "missing": "VARCHAR[]",
            "note": "VARCHAR",
        }
        self.database.load("said", kinds, list(zip(*rows, strict=True)))
        self.database.write_parquet("SELECT * FROM said ORDER BY decision", path)

    def _parts(self) -> Iterator[RowsPart]:
        found = self.database.fetch(
            f"SELECT {FILE}, max({ROW}) FROM {self.table.taken} GROUP BY ALL ORDER BY 1"
        )
        for file, last in found:
            for first in range(1, last + 1, self.rows_in_a_part):
                yield RowsPart(file, first, min(first + self.rows_in_a_part - 1, last))

    def _write_part(self, folder: Path, part: RowsPart) -> None:
        names = [name for name in self.database.columns() if not name.startswith("_exigent")]
        passed = "".join(f", {self._passed(name)}" for name in names)
        answers = "".join(
            f", o{at} AS {quote(name)}, {answer_column(at)} AS {quote(f'{name} decision')}"
            for at, name in enumerate(self.regimes)
        )
        keyed = (
            f"SELECT *, {self.table.key_values} FROM {self.table.taken_where}"
            f" {FILE} = {part.file} AND {ROW} BETWEEN {part.first} AND {part.last}"
        )
        self.database.write_parquet(
            f'SELECT {ROW} AS "row"{passed}{answers} FROM ({keyed}) AS one'
            f" JOIN {_LABELLED} ON {self.table.joined('one', _LABELLED)} ORDER BY {ROW}",
            folder / part.name,
        )

    def _passed(self, name: str) -> str:
        if name not in self.hidden:
            return quote(name)
        return f"{digest(quote(name))} AS {quote(name)}"
