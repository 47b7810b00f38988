"""A bench then and now over the same rows: what flips in each regime between two git revisions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from exigent.analysis.compare import HERE, PREFIX, RevisionName, as_of, opened_at
from exigent.analysis.replay.answer_tables import (
    CLASS_STATES,
    NUMBERS,
    STATES,
    answer_column,
    count_states,
)
from exigent.analysis.replay.answering import NO_REQUEST, NumberedDecisions
from exigent.analysis.replay.class_table import (
    GROUPS,
    ClassTable,
    class_table,
    key_types,
)
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.examples import HeldRow, RowExamples, RowReader
from exigent.analysis.replay.fact_codes import codes_of
from exigent.analysis.replay.file_rows import LINE
from exigent.analysis.replay.flipping import find_pairs
from exigent.analysis.replay.mapping import ColumnMapping
from exigent.analysis.replay.result import ReplayRevisions
from exigent.analysis.replay.spark import Spark, make_table
from exigent.analysis.replay.unchanged import find_unchanged
from exigent.analysis.shown_request import AskedRegime, ShownAnswer
from exigent.bench import Bench, NamedRegime, Panel
from exigent.words import Decision, Fault, InputError, Request, Vocabulary

if TYPE_CHECKING:
    from exigent.analysis.replay.layered_answers import LayeredAnswers

# The classes of both sides at once, and the schema in which these are as the classes of one panel
# that has the regimes of the one side, and behind them those of the other.
_JOINT = "joint"
_BOTH = "both_sides"

MappingFor = Callable[[Vocabulary], ColumnMapping]


@dataclass(frozen=True)
class ReplaySide:
    """A state of the bench: its regimes, and what columns mean in its words.

    `revision` is None for the bench as it lies here.
    """

    label: str
    panel: Panel
    mapping: ColumnMapping
    revision: RevisionName | None

    def place(self, path: str) -> str:
        """Return a path of the bench as it is told."""
        return path if self.revision is None else self.revision.place(path)


def are_revisions(words: tuple[str, str] | None) -> bool:
    """Tell whether two words name states of the bench, not regimes; raise InputError for a mix."""
    named = [word for word in words or () if word.startswith(PREFIX)]
    if not named:
        return False
    for word in words or ():
        if word not in (*named, HERE):
            raise InputError(
                f"`{word}` is one regime, and `{named[0]}` is a whole bench",
                None,
                f"name two regimes, or two states of the bench: {named[0]} {HERE}",
                fault=Fault.UNLIKE_SIDES,
            )
    return True


@contextmanager
def open_sides(
    words: tuple[str, str] | None,
    bench: Bench,
    here: Panel,
    names: Sequence[str],
    mapping_for: MappingFor,
) -> Iterator[tuple[ReplaySide, ReplaySide] | None]:
    """Yield two states of a bench, `git:REV` or `here`, whose regimes can be asked meanwhile.

    Where words name no states it is None. `names` are the regimes that are wanted, all if there
    is none. Raises InputError or InputErrors for what names no revision, and for what is wrong
    in one.
    """
    if words is None or not are_revisions(words):
        yield None
        return
    with ExitStack() as stack:

        def open_side(word: str) -> ReplaySide:
            if word == HERE:
                return ReplaySide(word, here, mapping_for(bench.vocabulary), None)
            name = RevisionName.read(word.removeprefix(PREFIX))
            then = stack.enter_context(opened_at(name, bench.root))
            with as_of(name):
                wanted = [one for one in names if one in then.manifests]
                chosen = wanted if names else then.columns
                panel = then.panel(chosen, only_contained=bench.only_contained)
            return ReplaySide(word, panel.only(chosen), mapping_for(then.vocabulary), name)

        before, after = map(open_side, words)
        yield before, after


@dataclass(frozen=True)
class AnsweredSide:
    """A side whose classes of rows are answered: `room` is the schema that has their tables."""

    side: ReplaySide
    decisions: Sequence[Decision]
    room: str

    def answers(self, states: str, first: int, more: int) -> str:
        """Return the SQL of its answers as those of the regimes from `first` on.

        `states` is what the table of its states is called there; each decision's number is `more`.
        """
        columns = (f"{states}.{answer_column(at)}" for at in range(len(self.side.panel.names)))
        return ", ".join(
            f"{sql} + CASE WHEN {sql} = {NO_REQUEST} THEN 0 ELSE {more} END AS {answer_column(at)}"
            for at, sql in enumerate(columns, start=first)
        )


class ComparedRevisions:
    """Two sides over the rows of a database."""

    def __init__(
        self,
        database: Database,
        sides: tuple[ReplaySide, ReplaySide],
        here: ReplaySide,
        answers: LayeredAnswers,
        numbered: NumberedDecisions,
        *,
        spark: Spark | None,
        ignores_dates: bool,
        hidden: Sequence[str],
    ) -> None:
        """Take them, and the bench as it lies here with what has answered it already."""
        self._database = database
        self._names = [one.panel.names for one in sides]
        self._unchanged = find_unchanged(*(one.panel for one in sides))
        # What is the same in both is asked once, of the bench as it lies here if that is one side.
        self._spared = 1 if sides[0].revision is None else 0
        self._sides = [
            _without(one, self._unchanged) if at == self._spared else one
            for at, one in enumerate(sides)
        ]
        self._here = here
        self._answers = answers
        self._numbered = numbered
        self._spark = spark
        self._ignores_dates = ignores_dates
        self._hidden = hidden
        self._codes = [codes_of(one.panel, ignores_dates=ignores_dates) for one in self._sides]

    def compare(self, most: int, advance: Callable[[int], None]) -> ReplayRevisions:
        """Return what flips, with at most so many examples of each kind."""
        tables = [self._table(at) for at in range(2)]
        self._group(tables)
        before, after = (self._answered(at, table, advance) for at, table in enumerate(tables))
        decisions = [*before.decisions, *after.decisions]
        compared = []
        keys = [
            f"{prefix}{at}"
            for prefix, table in zip("ab", tables, strict=True)
            for at in range(len(table.keys))
        ]
        with self._database.in_room(_BOTH):
            self._join(before, after)
            unlike = self._count_unlike()
            for name in self._names[1]:
                if name not in self._names[0]:
                    continue
                found = find_pairs(self._database, self._columns_of(name), decisions, keys, most)
                labels = (self._said(0, name), self._said(1, name))
                compared.append(self._examples.compare(labels, found, self._asked_of(name)))
        names = self._names
        return ReplayRevisions(
            sides=(self._sides[0].label, self._sides[1].label),
            regimes=tuple(compared),
            only_before=tuple(one for one in names[0] if one not in names[1]),
            only_after=tuple(one for one in names[1] if one not in names[0]),
            unlike=unlike,
        )

    def _columns_of(self, name: str) -> tuple[int, int]:
        """Return where a regime's answers stand on both sides: one place, if they are the same."""
        names = [one.panel.names for one in self._sides]
        if name in self._unchanged:
            asked = 1 - self._spared
            place = asked * len(names[0]) + names[asked].index(name)
            return place, place
        return names[0].index(name), len(names[0]) + names[1].index(name)

    def _table(self, at: int) -> ClassTable:
        types = self._database.columns()
        mapping = self._sides[at].mapping
        return class_table(
            *(self._codes[at], mapping, types, (), self._sides[at].panel.vocabulary),
            has_lines=LINE in types,
        )

    def _group(self, tables: Sequence[ClassTable]) -> None:
        """Count the rows of each class of both sides together: the one query over all rows."""
        keyed, kinds = [], dict[str, str]()
        for prefix, table in zip("ab", tables, strict=True):
            names = [f"{prefix}{at}" for at in range(len(table.keys))]
            keyed.append(table.keyed(names))
            kinds |= dict(zip(names, key_types(table).values(), strict=True))
        query = tables[0].count_rows(", ".join(keyed))
        kinds |= {"n": "BIGINT", "first": "BIGINT"}
        make_table(self._database, self._spark, _JOINT, query, kinds)

    def _answered(self, at: int, table: ClassTable, advance: Callable[[int], None]) -> AnsweredSide:
        side = self._sides[at]
        room, prefix = f"side{at}", "ab"[at]
        columns = [f"{prefix}{place}" for place in range(len(table.keys))]
        with self._database.in_room(room):
            self._database.run(table.number_classes(_JOINT, columns))
            answers, numbered = self._answering(at, table)
            for more in answers.answer():
                advance(more)
        return AnsweredSide(side, numbered.decisions, room)

    def _answering(self, at: int, table: ClassTable) -> tuple[LayeredAnswers, NumberedDecisions]:
        """Return what answers a side, and what numbers its decisions."""
        side = self._sides[at]
        if side.revision is None:
            return self._answers, self._numbered
        from exigent.analysis.replay.layered_answers import (  # noqa: PLC0415 - needs an extra
            LayeredAnswers,
        )

        numbered = NumberedDecisions()
        answers = LayeredAnswers(
            *(self._database, table, side.panel, self._codes[at], numbered),
            ignores_dates=self._ignores_dates,
        )
        return answers, numbered

    def _join(self, before: AnsweredSide, after: AnsweredSide) -> None:
        """Make the tables of the classes of both sides, and of the answers to each."""
        run = self._database.run
        ((many,),) = self._database.fetch(f"SELECT count(*) FROM {after.room}.{STATES}")
        both = f"a * {many} + b"
        run(f"CREATE VIEW {GROUPS} AS SELECT * FROM {_JOINT}")
        run(
            f"CREATE TABLE {CLASS_STATES} AS SELECT {both} AS state, a, b"
            f" FROM (SELECT state AS a FROM {before.room}.{CLASS_STATES})"
            f" POSITIONAL JOIN (SELECT state AS b FROM {after.room}.{CLASS_STATES})"
        )
        answers = before.answers("one", 0, 0)
        others = after.answers("other", len(before.side.panel.names), len(before.decisions))
        run(
            f"CREATE TABLE {STATES} AS SELECT {both} AS state, {answers}, {others}"
            f" FROM (SELECT DISTINCT a, b FROM {CLASS_STATES})"
            f" JOIN {before.room}.{STATES} AS one ON a = one.state"
            f" JOIN {after.room}.{STATES} AS other ON b = other.state"
        )
        count_states(self._database)

    def _count_unlike(self) -> int:
        """Return how many rows are a request to one side, and none to the other."""
        one, other = answer_column(0), answer_column(len(self._sides[0].panel.names))
        ((found,),) = self._database.fetch(
            f"SELECT coalesce(sum(n), 0)::BIGINT FROM {NUMBERS} JOIN {STATES} USING (state)"
            f" WHERE ({one} = {NO_REQUEST}) <> ({other} = {NO_REQUEST})"
        )
        return int(found)

    def _said(self, at: int, name: str) -> str:
        return f"{name} ({self._sides[at].label})"

    def _reader(self, at: int) -> RowReader:
        side = self._sides[at]
        types = self._database.columns()
        codes = self._codes[at]
        return RowReader(side.mapping, side.panel.vocabulary, types, self._ignores_dates, codes)

    @property
    def _examples(self) -> RowExamples:
        return RowExamples(self._database, self._reader(1), self._hidden)

    def _asked_of(self, name: str) -> Callable[[HeldRow], Sequence[AskedRegime]]:
        before, after = self._sides
        here = self._here.panel
        reader = self._reader(0)

        def asked(row: HeldRow) -> Sequence[AskedRegime]:
            then = _RegimeOfSide(before, name, self._said(0, name), None, reader.request(row))
            now = _RegimeOfSide(
                after, name, self._said(1, name), here if name in here.names else None
            )
            return (then, now)

        return asked


def _without(side: ReplaySide, names: Collection[str]) -> ReplaySide:
    """Return a side without some regimes; one is left, as some question has to be asked."""
    left = [name for name in side.panel.names if name not in names]
    return replace(side, panel=side.panel.only(left or side.panel.names[:1]))


class _RegimeOfSide(AskedRegime):
    """A regime as it is in one state of the bench.

    It is asked `own`, the request as that state reads it, where there is one. A scenario expects
    its answer only where the regime of the same name in `here` gives the same.
    """

    def __init__(
        self,
        side: ReplaySide,
        name: str,
        said: str,
        here: Panel | None,
        own: Request | None = None,
    ) -> None:
        super().__init__(NamedRegime(side.label, name, said), side.panel)
        self._side = side
        self._own = own
        self._in_here = None if here is None else here.only([name])

    @property
    def remarked(self) -> str:
        """What a remark calls it."""
        return self.named.said

    def answer(self, request: Request) -> ShownAnswer:
        """Return what it decides, and why."""
        found = super().answer(self._own or request)
        places = tuple(map(self._side.place, found.places))
        return ShownAnswer(found.regime, found.decision, places, found.assumed)

    def is_as_written(self, request: Request, decision: Decision) -> bool:
        """Tell whether a scenario that names the regime is answered so."""
        if self._in_here is None or self._in_here.vocabulary is not self.panel.vocabulary:
            return False
        return self._in_here.decide([request])[0][0].substance == decision.substance
