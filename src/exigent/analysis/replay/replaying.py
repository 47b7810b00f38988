"""A table of requests put to a panel, and everything about the answers counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from exigent.analysis.replay.answering import NumberedDecisions
from exigent.analysis.replay.class_table import GROUPS, ClassTable, class_table
from exigent.analysis.replay.counting import count_answers
from exigent.analysis.replay.database import LINE, Database
from exigent.analysis.replay.fact_codes import codes_of
from exigent.analysis.replay.flipping import fetch_rows, find_pairs
from exigent.analysis.replay.grouping import Period, group_columns
from exigent.analysis.replay.mapping import ColumnMapping, no_such_column
from exigent.analysis.replay.places import states
from exigent.analysis.replay.rejecting import Rejecting
from exigent.analysis.replay.result import (
    VERSION,
    Reject,
    Replay,
    ReplayComparison,
    ReplayedRegime,
    ReplayExample,
    ReplayFlip,
    ReplayFlow,
)
from exigent.analysis.replay.row_decisions import RowDecisions
from exigent.analysis.replay.spark import Spark, columns_of
from exigent.analysis.replay.sql import digest, hide
from exigent.analysis.replay.suppressing import suppress
from exigent.analysis.shown_request import AskedRegime, show_request
from exigent.bench import NamedRegime, Panel
from exigent.suite import name_scenarios
from exigent.words import Fault, InputError, Outcome, Request, make_request

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
    ) -> None:
        """Take it all; raise InputError where the mapping or a group names no column.

        With `spark` it is there that the rows are read and grouped.
        """
        from exigent.analysis.replay.layered_answers import (  # noqa: PLC0415 - needs an extra
            LayeredAnswers,
        )

        types = database.columns()
        self.columns = tuple(name for name in types if name != LINE)
        mapping.check(self.columns)
        if not mapping.columns:
            raise InputError(
                "no column states a fact",
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
            replace(one, value=digest(one.value)) if one.name in options.hidden else one
            for one in group_columns(options.group_by, options.period, mapping, held)
        ]
        self._database = database
        self._spark = spark
        self._panel = panel
        self._mapping = mapping
        self._inputs = tuple(inputs)
        self._options = options
        self._codes = codes_of(panel, ignores_dates=options.ignores_dates)
        self.table: ClassTable = class_table(
            self._codes, mapping, types, groups, panel.vocabulary, has_lines=LINE in types
        )
        self._numbered = NumberedDecisions()
        self._answers = LayeredAnswers(
            database,
            self.table,
            panel,
            self._codes,
            self._numbered,
            ignores_dates=options.ignores_dates,
        )
        self._rejecting = Rejecting(database, self.table, mapping.columns, panel.vocabulary)

    def run(self, advance: Advance = lambda _: None) -> Replay:
        """Return all that was asked; `advance` is told how many more classes are answered."""
        if self._spark is None:
            self._database.run(self.table.make_groups())
        else:
            columns = columns_of(self.table)
            self._database.load(GROUPS, columns, [])
            for rows in self._spark.group(self._database.files, self.table):
                self._database.add(GROUPS, columns, list(zip(*rows, strict=True)))
        self._database.run(self.table.make_classes())
        self._database.run(self.table.place_groups())
        self.answer_classes(advance)
        replay = self._tell()
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
        decisions = self._numbered.decisions
        return RowDecisions(
            self._database, self.table, self._panel.names, decisions, data, self._options.hidden
        )

    def _tell(self) -> Replay:
        decisions = self._numbered.decisions
        counted = count_answers(self._database, self.table, self._panel, decisions)
        rejected = self._rejecting.count()
        rejects = self._rejecting.find(MOST_REJECTS_TOLD) if rejected else []
        regimes = []
        for regime in self._panel.regimes:
            outcomes = Counter(dict.fromkeys((str(one) for one in Outcome), 0))
            for one in counted.counts:
                if one.regime == regime.name:
                    outcomes[one.outcome] += one.requests or 0
            regimes.append(ReplayedRegime(regime.name, regime.manifest.title, {**outcomes}))
        read = [name for name, one in self._codes.items() if one.is_read]
        return Replay(
            version=VERSION,
            inputs=self._inputs,
            requests=counted.requests,
            rejected=rejected,
            rejects_allowed=self._options.rejects_allowed,
            rejects=tuple(rejects),
            assumed=tuple(name for name in read if name not in self._mapping.stated),
            groups=tuple(one.name for one in self.table.groups),
            regimes=tuple(regimes),
            counts=counted.counts,
            missing=counted.missing,
            duties=counted.duties,
            comparison=self._compare() if self._options.between else None,
            suppressed_below=None,
        )

    def _compare(self) -> ReplayComparison:
        assert self._options.between is not None
        one, other = self._options.between
        pair = (self._panel.names.index(one), self._panel.names.index(other))
        decisions = self._numbered.decisions
        found = find_pairs(self._database, pair, decisions, self._options.examples)
        flows: dict[tuple[Outcome, Outcome], int] = {}
        for kind in found:
            outcomes = (kind.answers[0].outcome, kind.answers[1].outcome)
            flows[outcomes] = flows.get(outcomes, 0) + kind.requests
        flips = [kind for kind in found if kind.answers[0] != kind.answers[1]]
        places = list(dict.fromkeys(place for kind in flips for place in kind.places))
        examples = dict(zip(places, self._examples(places), strict=True))
        return ReplayComparison(
            (one, other),
            tuple(ReplayFlow(outcomes, many) for outcomes, many in sorted(flows.items())),
            tuple(
                ReplayFlip(
                    kind.answers,
                    kind.requests,
                    tuple(examples[place] for place in kind.places),
                )
                for kind in flips
            ),
        )

    def _shown(self, name: str, value: object) -> str | None:
        """Return what is told of a value of a column that states no fact."""
        if name in self._options.hidden:
            return hide(value)
        return None if value is None else str(value)

    def _examples(self, places: Sequence[tuple[int, int]]) -> Iterator[ReplayExample]:
        """Yield rows as they are shown: the request of each, and the columns that state no fact."""
        assert self._options.between is not None
        vocabulary = self._panel.vocabulary
        asked = [
            AskedRegime(NamedRegime("", name, name), self._panel) for name in self._options.between
        ]
        stating = {one.column for one in self._mapping.columns}
        rows = fetch_rows(self._database, places)
        requests = [self._request(rows[place]) for place in places]
        names = name_scenarios(requests, vocabulary)
        for place, request, name in zip(places, requests, names, strict=True):
            columns = {
                column: self._shown(column, value)
                for column, value in rows[place].items()
                if column not in stating and column != LINE
            }
            shown = show_request(request, asked, vocabulary, None, name)
            yield ReplayExample(self._database.place(*place), columns, shown)

    def _request(self, row: Mapping[str, object]) -> Request:
        vocabulary = self._panel.vocabulary
        request = make_request(vocabulary, states(row, self._mapping.columns, vocabulary.facts))
        return request.undated() if self._options.ignores_dates else request
