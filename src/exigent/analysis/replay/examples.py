"""Rows shown as examples: where each stands, its other columns, and its request as a scenario."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from exigent.analysis.replay.database import Database
from exigent.analysis.replay.few_digits import in_few_digits
from exigent.analysis.replay.file_rows import LINE
from exigent.analysis.replay.flipping import FlippedRows, fetch_rows
from exigent.analysis.replay.mapping import ColumnMapping
from exigent.analysis.replay.places import states
from exigent.analysis.replay.result import ReplayComparison, ReplayExample, ReplayFlip, ReplayFlow
from exigent.analysis.shown_request import AskedRegime, show_request
from exigent.columns import ColumnType, FactCodes, digest, quote
from exigent.suite import name_scenarios
from exigent.words import Outcome, Request, Vocabulary, make_request

HeldRow = Mapping[str, object]
AskedOf = Callable[[HeldRow], Sequence[AskedRegime]]


@dataclass(frozen=True)
class RowReader:
    """What makes requests of rows, by a mapping and a vocabulary, of columns held in some types.

    `codes` tell which numbers are answered alike.
    """

    mapping: ColumnMapping
    vocabulary: Vocabulary
    types: Mapping[str, ColumnType]
    ignores_dates: bool
    codes: Mapping[str, FactCodes]

    def request(self, row: HeldRow) -> Request:
        """Return the request that a row is; raise InputError for what is no value."""
        stated = states(row, self.mapping.columns, self.vocabulary.facts, self.types)
        told = {name: in_few_digits(value, self.codes[name]) for name, value in stated.items()}
        request = make_request(self.vocabulary, told)
        return request.undated() if self.ignores_dates else request


@dataclass(frozen=True)
class RowExamples:
    """What shows rows; of `hidden` columns only digests are told."""

    database: Database
    reader: RowReader
    hidden: Collection[str]

    def compare(
        self, labels: tuple[str, str], found: Sequence[FlippedRows], asked_of: AskedOf
    ) -> ReplayComparison:
        """Return pairs of answers as a comparison; `asked_of` are the regimes asked of a row."""
        flows: dict[tuple[Outcome, Outcome], int] = {}
        for kind in found:
            outcomes = (kind.answers[0].outcome, kind.answers[1].outcome)
            flows[outcomes] = flows.get(outcomes, 0) + kind.requests
        flips = [kind for kind in found if kind.answers[0] != kind.answers[1]]
        places = list(dict.fromkeys(place for kind in flips for place in kind.places))
        shown = self._show(places, asked_of)
        return ReplayComparison(
            labels,
            tuple(ReplayFlow(outcomes, many) for outcomes, many in sorted(flows.items())),
            tuple(
                ReplayFlip(
                    kind.answers, kind.requests, tuple(shown[place] for place in kind.places)
                )
                for kind in flips
            ),
        )

    def _show(
        self, places: Sequence[tuple[int, int]], asked_of: AskedOf
    ) -> dict[tuple[int, int], ReplayExample]:
        """Return rows as they are shown: the request of each, and the columns that state no fact."""
        vocabulary = self.reader.vocabulary
        stating = {one.column for one in self.reader.mapping.columns}
        passing = [name for name in self.database.columns() if name not in {*stating, LINE}]
        rows = fetch_rows(self.database, places)
        told = fetch_rows(self.database, places, {name: self._told(name) for name in passing})
        requests = [self.reader.request(rows[place]) for place in places]
        names = name_scenarios(requests, vocabulary)
        shown = {}
        for place, request, name in zip(places, requests, names, strict=True):
            asked = show_request(request, asked_of(rows[place]), vocabulary, None, name)
            shown[place] = ReplayExample(self.database.place(*place), told[place], asked)
        return shown

    def _told(self, name: str) -> str:
        """Return the SQL of what is told of a column that states no fact."""
        column = quote(name)
        return digest(column) if name in self.hidden else f"CAST({column} AS VARCHAR)"
