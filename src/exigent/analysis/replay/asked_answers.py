"""What regimes answer of which nobody has the rules: put to the panel, class by class.

A regime is asked once for all classes of rows that it cannot tell apart itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from exigent.analysis.replay.answering import NumberedDecisions, stated_of
from exigent.analysis.replay.asked_before import Known, said
from exigent.analysis.replay.class_table import CLASSES, ClassTable
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.fact_codes import codes_of
from exigent.bench import Panel
from exigent.columns import AS_IT_IS, FIRST_CLASS, FactCodes
from exigent.words import REQUEST_DATE, Decision, Outcome, Request, Value, make_request

_BATCH = 10_000
_UNPACKED, _OPEN, _ASKED = "unpacked", "left_open", "asked"

_Key = tuple[object, ...]


@dataclass
class AskedAnswers:
    """Asks one regime, but for what it is `known` to have answered.

    `seen` are the answers by what it tells apart.
    """

    database: Database
    table: ClassTable
    panel: Panel
    all_codes: Mapping[str, FactCodes]
    numbered: NumberedDecisions
    ignores_dates: bool
    known: Known = field(default_factory=dict)
    seen: dict[_Key, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        (regime,) = self.panel.regimes
        read = codes_of(self.panel, ignores_dates=self.ignores_dates)
        bearing = self.panel.vocabulary.tied_to({*regime.constants, REQUEST_DATE})
        self._codes = {
            name: one for name, one in read.items() if name in bearing and name in self.all_codes
        }

    def answer(self, of_classes: str, found: str) -> None:
        """Put into a table the number of the decision on each class that a query lists by its id."""
        keys = ", ".join(f"{sql} AS k{place}" for place, sql in enumerate(self._keys()))
        kinds = self._kinds()
        names = ", ".join(kinds)
        self.database.run(
            f"CREATE OR REPLACE TABLE {_UNPACKED} AS SELECT id, {self._unpacked()}"
            f" FROM {CLASSES} WHERE id IN ({of_classes})"
        )
        self.database.run(f"CREATE OR REPLACE TABLE {_OPEN} AS SELECT id, {keys} FROM {_UNPACKED}")
        met = self.database.fetch(f"SELECT DISTINCT {names} FROM {_OPEN} ORDER BY ALL")
        self._decide([key for key in met if key not in self.seen])
        rows = [(*key, self.seen[key]) for key in met]
        self.database.load(_ASKED, {**kinds, "number": "INTEGER"}, list(zip(*rows, strict=True)))
        same = " AND ".join(
            f"{_OPEN}.{name} IS NOT DISTINCT FROM {_ASKED}.{name}" for name in kinds
        )
        self.database.run(
            f"INSERT INTO {found} SELECT id, number FROM {_OPEN} JOIN {_ASKED} ON {same}"
        )

    def _unpacked(self) -> str:
        """Return the SQL of the codes of a class, and of the values that stand beside them."""
        taken = [
            f"CAST({self.table.code(name)} AS SMALLINT) AS f{at}"
            for at, name in enumerate(self._codes)
        ]
        taken += [f"{key} AS v{at}" for at, key in enumerate(self.table.raw_keys)]
        return ", ".join(taken)

    def _kinds(self) -> dict[str, str]:
        kinds = ["SMALLINT"] * len(self._codes)
        for name, codes in self._codes.items():
            if codes.is_raw:
                kinds.append("DATE" if name == REQUEST_DATE else "DOUBLE")
        return {f"k{place}": kind for place, kind in enumerate(kinds)}

    def _keys(self) -> Iterator[str]:
        """Yield what the regime tells apart, over the columns of the classes."""
        for at, (name, own) in enumerate(self._codes.items()):
            column = f"f{at}"
            if own.is_raw:
                yield f"CAST(CASE WHEN {column} < {FIRST_CLASS} THEN {column} ELSE {AS_IT_IS} END AS SMALLINT)"
                continue
            plainest = self.all_codes[name].plainest
            by_class = [*range(FIRST_CLASS), *(own.code_of(value) for value in plainest)]
            if by_class == list(range(len(by_class))):
                yield column
            else:
                yield f"CAST([{', '.join(map(str, by_class))}][{column} + 1] AS SMALLINT)"
        for name, own in self._codes.items():
            if own.is_raw:
                yield f"v{self.table.raw.index(name)}"

    @property
    def answered(self) -> dict[str, Decision]:
        """What it answered, errors aside, by the facts that it was asked with."""
        decisions = self.numbered.decisions
        answers = ((key, decisions[number]) for key, number in self.seen.items())
        return {
            said(self._stated(key)): decision
            for key, decision in answers
            if decision.outcome is not Outcome.ERROR
        }

    def _decide(self, keys: Sequence[_Key]) -> None:
        for start in range(0, len(keys), _BATCH):
            batch = keys[start : start + _BATCH]
            asked = list(map(self._stated, batch))
            known = [self.known.get(said(one)) if self.known else None for one in asked]
            lacking = [one for one, answer in zip(asked, known, strict=True) if answer is None]
            answers = iter(self.panel.decide(list(map(self._request, lacking))))
            # Numbers are given in the order of what is asked, whatever of it is known.
            for key, answer in zip(batch, known, strict=True):
                decision = next(answers)[0] if answer is None else answer
                self.seen[key] = self.numbered.number(decision)

    def _stated(self, key: _Key) -> dict[str, Value]:
        raw_names = [name for name, own in self._codes.items() if own.is_raw]
        codes = dict(zip(self._codes, key, strict=False))
        raw = dict(zip(raw_names, key[len(self._codes) :], strict=True))
        return dict(stated_of(codes, self._codes, raw))  # type: ignore[arg-type]

    def _request(self, stated: Mapping[str, Value]) -> Request:
        request = make_request(self.panel.vocabulary, stated)
        return request.undated() if self.ignores_dates else request
