"""A table of requests put to a panel, and everything about the answers counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from msgspec import structs

from exigent.analysis.compare import HERE
from exigent.analysis.replay.answering import NumberedDecisions
from exigent.analysis.replay.asked_before import AskedBefore, DecisionsFolder
from exigent.analysis.replay.class_table import GROUPS, ClassTable, class_table, group_types
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.examples import RowExamples, RowReader
from exigent.analysis.replay.fact_codes import codes_of
from exigent.analysis.replay.file_rows import LINE
from exigent.analysis.replay.flipping import find_pairs
from exigent.analysis.replay.grouping import Period, group_columns
from exigent.analysis.replay.mapping import ColumnMapping, no_such_column
from exigent.analysis.replay.rejecting import Rejecting
from exigent.analysis.replay.result import (
    VERSION,
    Reject,
    Replay,
    ReplayComparison,
    ReplayedRegime,
    ReplayRevisions,
    UnreadDays,
)
from exigent.analysis.replay.revisions import ComparedRevisions, ReplaySide
from exigent.analysis.replay.row_decisions import RowDecisions
from exigent.analysis.replay.spark import Spark, make_table
from exigent.analysis.replay.suppressing import suppress
from exigent.analysis.shown_request import AskedRegime
from exigent.bench import NamedRegime, Panel
from exigent.words import Fault, InputError, Outcome, say_list

MOST_REJECTS_TOLD = 5

Advance = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class ReplayOptions:
    """What is asked of a replay besides its counts.

    `between` are two regimes of the panel, with at most `examples` rows of each kind of flip. Of
    `hidden` columns only digests are told.
    """

    period: Period | None = None
    group_by: tuple[str, ...] = ()
    between: tuple[str, str] | None = None
    examples: int = 3
    ignores_dates: bool = False
    rejects_allowed: int = 0
    suppress_below: int | None = None
    hidden: tuple[str, ...] = ()


class Replaying:
    """One replay: the rows in a database, a panel, and what the columns mean."""

    def __init__(
        self,
        database: Database,
        panel: Panel,
        mapping: ColumnMapping,
        inputs: Sequence[str],
        options: ReplayOptions,
        spark: Spark | None = None,
        sides: tuple[ReplaySide, ReplaySide] | None = None,
        folder: DecisionsFolder | None = None,
    ) -> None:
        """Take it all; raise InputError where the mapping or a group names no column.

        With `spark` it is there that the rows are read and grouped. `sides` are two states of the
        bench that are compared besides. What was answered when decisions were written into
        `folder`, and some were errors, is not asked again.
        """
        from exigent.analysis.replay.layered_answers import (  # noqa: PLC0415 - needs an extra
            LayeredAnswers,
        )

        types = database.columns()
        self.columns = tuple(name for name in types if name != LINE)
        mapping.check(self.columns)
        if not self.columns:
            raise InputError(
                "there is no row in the data, or none that can be read",
                None,
                "a line of JSON Lines is a mapping, and a table of CSV has a header",
                fault=Fault.UNKNOWN_COLUMN,
            )
        if not mapping.columns:
            raise InputError(
                f"no column states a fact; there are {say_list(self.columns)}",
                None,
                "--draft-mapping drafts what says which column is which fact",
                fault=Fault.UNKNOWN_COLUMN,
            )
        for name in options.hidden:
            if name not in self.columns:
                raise no_such_column(name, self.columns)
        for name in options.between or ():
            panel.regime(name)
        held = {name: types[name] for name in self.columns}
        groups = [
            one.hidden() if one.name in options.hidden else one
            for one in group_columns(options.group_by, options.period, mapping, held)
        ]
        self._database = database
        self._spark = spark
        self._sides = sides
        self._panel = panel
        self._mapping = mapping
        self._inputs = tuple(inputs)
        self._options = options
        self._codes = codes_of(panel, ignores_dates=options.ignores_dates)
        self.table: ClassTable = class_table(
            self._codes, mapping, types, groups, panel.vocabulary, has_lines=LINE in types
        )
        self._numbered = NumberedDecisions()
        told = (panel.names, options.ignores_dates, options.hidden, self.table.key_values)
        self._before = None if folder is None else AskedBefore(database, folder, panel, told)
        self._answers = LayeredAnswers(
            database,
            self.table,
            panel,
            self._codes,
            self._numbered,
            ignores_dates=options.ignores_dates,
            known=self._before.answers if self._before else None,
        )
        self._rejecting = Rejecting(database, self.table, mapping.columns, panel.vocabulary)

    def run(self, advance: Advance = lambda _: None) -> Replay:
        """Return all that was asked; `advance` is told how many more classes are answered."""
        query, columns = self.table.select_groups(), group_types(self.table)
        make_table(self._database, self._spark, GROUPS, query, columns)
        self._database.run(self.table.number_classes(GROUPS))
        advance(0)
        self.answer_classes(advance)
        replay = self._tell()
        if self._sides is not None:
            replay = structs.replace(replay, revisions=self._compare_sides(self._sides, advance))
        least = self._options.suppress_below
        return replay if least is None else suppress(replay, least)

    def answer_classes(self, advance: Advance = lambda _: None) -> None:
        """Put into the database which decision of which regime each class of rows has."""
        for more in self._answers.answer():
            advance(more)

    def rejects(self) -> list[Reject]:
        """Return every row that is no request, after the run."""
        return self._rejecting.find()

    def row_decisions(self, data: bytes = b"") -> RowDecisions:
        """Return what writes the decisions of every row, after the run; `data` tells which data."""
        return RowDecisions(
            *(self._database, self.table, self._panel.names, self._numbered.decisions),
            data=data,
            hidden=self._options.hidden,
            before=self._before,
            answered=lambda: {name: one.answered for name, one in self._answers.asked.items()},
        )

    def _tell(self) -> Replay:
        from exigent.analysis.replay.counting import count_answers  # noqa: PLC0415 - needs an extra

        decisions = self._numbered.decisions
        counted = count_answers(self._database, self.table, self._panel, decisions)
        rejected = self._rejecting.count()
        rejects = self._rejecting.find(MOST_REJECTS_TOLD) if rejected else []
        outcomes = {
            name: Counter(dict.fromkeys((str(one) for one in Outcome), 0))
            for name in self._panel.names
        }
        for one in counted.counts:
            outcomes[one.regime][one.outcome] += one.requests or 0
        regimes = [
            ReplayedRegime(one.name, one.manifest.title, {**outcomes[one.name]})
            for one in self._panel.regimes
        ]
        read = [name for name, one in self._codes.items() if one.is_read]
        days_of = [one.days_of for one in self.table.groups if one.days_of is not None]
        return Replay(
            version=VERSION,
            inputs=self._inputs,
            requests=counted.requests,
            rejected=rejected,
            rejects_allowed=self._options.rejects_allowed,
            rejects=tuple(rejects),
            assumed=tuple(name for name in read if name not in self._mapping.stated),
            groups=tuple(one.name for one in self.table.groups),
            unread_days=UnreadDays(days_of[0], counted.unread) if days_of else None,
            regimes=tuple(regimes),
            counts=counted.counts,
            missing=counted.missing,
            duties=counted.duties,
            comparison=self._compare() if self._options.between else None,
            revisions=None,
            suppressed_below=None,
        )

    def _compare(self) -> ReplayComparison:
        assert self._options.between is not None
        one, other = self._options.between
        pair = (self._panel.names.index(one), self._panel.names.index(other))
        decisions = self._numbered.decisions
        most = self._options.examples
        found = find_pairs(self._database, pair, decisions, self.table.keys, most)
        asked = [AskedRegime(NamedRegime("", name, name), self._panel) for name in (one, other)]
        ignores_dates = self._options.ignores_dates
        types = self._database.columns()
        reader = RowReader(self._mapping, self._panel.vocabulary, types, ignores_dates, self._codes)
        examples = RowExamples(self._database, reader, self._options.hidden)
        return examples.compare((one, other), found, lambda _: asked)

    def _compare_sides(
        self, sides: tuple[ReplaySide, ReplaySide], advance: Advance
    ) -> ReplayRevisions:
        own = ReplaySide(HERE, self._panel, self._mapping, None)
        compared = ComparedRevisions(
            *(self._database, sides, own, self._answers, self._numbered),
            spark=self._spark,
            ignores_dates=self._options.ignores_dates,
            hidden=self._options.hidden,
        )
        return compared.compare(self._options.examples, advance)
