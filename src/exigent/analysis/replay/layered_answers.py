"""The answers to classes of rows: what each layer decides by SQL, the whole by composition.

Only where what nobody knows leaves a layer open, or a layer shows no rules, is the panel asked, and
each regime only once for all that it tells apart itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from exigent.analysis.replay.answering import (
    NO_REQUEST,
    NumberedDecisions,
    stated_of,
)
from exigent.analysis.replay.class_table import CLASSES, ClassTable
from exigent.analysis.replay.counting import ANSWERS, answer_column
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.fact_codes import (
    AS_IT_IS,
    FIRST_CLASS,
    NOT_STATED,
    WRONG,
    FactCodes,
    codes_of,
)
from exigent.analysis.replay.settled_codes import SettledCodes
from exigent.analysis.replay.sql import case, literal
from exigent.analysis.replay.truth_sql import LEFT_OPEN, TruthSql, read_layer
from exigent.bench import Panel, Regime
from exigent.regime import compose
from exigent.symbolic import NotCompiledError
from exigent.words import REQUEST_DATE, Decision, Known, Rule, make_request

_CHUNK = 1_000_000
_BATCH = 10_000
_UNPACKED, _SETTLED, _LAYERED, _OPEN = "unpacked", "settled", "layered", "left_open"
# Stands for a day that nobody states, which no dates exclude.
_NO_DAY = -2

_Key = tuple[object, ...]


@dataclass
class RegimeAnswers:
    """What a regime answered so far: by what its layers decide and the day, and by its own codes."""

    regime: Regime
    panel: Panel
    codes: Mapping[str, FactCodes]
    composed: dict[tuple[int, ...], int] = field(default_factory=dict)
    asked: dict[_Key, int] = field(default_factory=dict)


class LayeredAnswers:
    """Answers all classes of a table."""

    def __init__(
        self,
        database: Database,
        table: ClassTable,
        panel: Panel,
        codes: Mapping[str, FactCodes],
        numbered: NumberedDecisions,
        *,
        ignores_dates: bool,
    ) -> None:
        self._database = database
        self._table = table
        self._panel = panel
        self._codes = {name: one for name, one in codes.items() if one.is_read}
        self._numbered = numbered
        self._ignores_dates = ignores_dates
        self._column = {name: f"f{at}" for at, name in enumerate(self._codes)}
        self._settled = SettledCodes(database, panel.vocabulary, self._codes)
        self._layer_decisions: dict[tuple[str, int], Decision] = {}
        self._rules = {name: rules for name in panel.deciders if (rules := self._rules_of(name))}
        self._regimes = [self._open_regime(regime) for regime in panel.regimes]

    def answer(self) -> Iterator[int]:
        """Answer class after class, yielding how many more are; all are in the database then."""
        columns = {"id": "BIGINT"}
        columns |= {answer_column(at): "INTEGER" for at in range(len(self._regimes))}
        self._database.load(ANSWERS, columns, [])
        ((classes,),) = self._database.fetch(f"SELECT count(*) FROM {CLASSES}")
        for start in range(0, classes, _CHUNK):
            self._unpack(start, start + _CHUNK)
            self._settled.settle(_UNPACKED, _SETTLED, ["id", "said_day"])
            self._decide_layers()
            for at, regime in enumerate(self._regimes):
                self._compose(at, regime)
                self._ask(at, regime)
            self._gather(start, start + _CHUNK)
            yield min(_CHUNK, classes - start)

    def _rules_of(self, layer: str) -> Sequence[Rule]:
        """Return the rules of a layer that the rules engine decides; none of any other."""
        if self._panel.manifests[layer].engine != "rules":
            return ()
        try:
            return self._panel.deciders[layer].decision_list.rules
        except NotCompiledError:
            return ()

    def _open_regime(self, regime: Regime) -> RegimeAnswers:
        panel = self._panel.only([regime.name])
        read = codes_of(panel, ignores_dates=self._ignores_dates)
        names = {*regime.constants, REQUEST_DATE}
        bearing = self._panel.vocabulary.tied_to(names)
        own = {name: one for name, one in read.items() if name in bearing and name in self._codes}
        return RegimeAnswers(regime, panel, own)

    def _unpack(self, first: int, behind: int) -> None:
        """Give each fact of a class a column of its own: the code of its class."""
        taken = []
        for one in self._table.packing.facts:
            code = f"{self._table.keys[one.word]} // {one.times} % {one.size}"
            if self._codes[one.fact].is_raw:
                code = self._classed(one.fact, code)
            taken.append(f"CAST({code} AS SMALLINT) AS {self._column[one.fact]}")
        taken += [f"{key} AS v{at}" for at, key in enumerate(self._raw_keys)]
        if REQUEST_DATE in self._codes:
            taken.append(f"{self._column[REQUEST_DATE]} AS said_day")
        else:
            taken.append(f"{NOT_STATED} AS said_day")
        stated = (
            f"{self._table.keys[one.word]} // {one.times} % {one.size} <> {WRONG}"
            for one in self._table.packing.facts
        )
        right = " AND ".join([f"NOT {self._table.keys[-1]}", *stated])
        self._database.run(
            f"CREATE OR REPLACE TABLE {_UNPACKED} AS SELECT id, {', '.join(taken)}"
            f" FROM {CLASSES} WHERE id >= {first} AND id < {behind} AND {right}"
        )

    @cached_property
    def _raw_keys(self) -> Sequence[str]:
        words = self._table.packing.words
        return self._table.keys[words:-1]

    def _classed(self, name: str, code: str) -> str:
        """Return the class of a number or day that stands beside the codes as it is."""
        value = self._raw_keys[self._table.raw.index(name)]
        branches = [(f"{code} <> {AS_IT_IS}", code)]
        *stretches, (_, _, last) = self._codes[name].stretches
        for bound, is_with, at in stretches:
            assert bound is not None
            sign = "<=" if is_with else "<"
            branches.append((f"{value} {sign} {literal(bound)}", str(FIRST_CLASS + at)))
        return case(branches, str(FIRST_CLASS + last))

    def _decide_layers(self) -> None:
        """Put beside each class what each layer decides, as one number."""
        truth = TruthSql({n: one.classed for n, one in self._codes.items()}, self._column)
        layers = [f"{truth.layer(rules)} AS l{at}" for at, rules in enumerate(self._rules.values())]
        self._database.run(
            f"CREATE OR REPLACE TABLE {_LAYERED} AS SELECT id, doubtful, {self._day} AS day"
            f"{''.join(f', {layer}' for layer in layers)} FROM {_SETTLED} WHERE NOT impossible"
        )

    @property
    def _day(self) -> str:
        """The class of the day that a row states: null where nobody knows it."""
        if REQUEST_DATE not in self._codes or self._ignores_dates:
            return f"CAST({_NO_DAY} AS SMALLINT)"
        column = self._column[REQUEST_DATE]
        return f"CASE WHEN said_day = {NOT_STATED} THEN {_NO_DAY} ELSE {column} END"

    def _layer_columns(self, regime: Regime) -> list[str] | None:
        """Return the columns of a regime's layers; None where one of them shows no rules."""
        names = list(self._rules)
        if any(layer not in self._rules for layer in regime.layers):
            return None
        return [f"l{names.index(layer)}" for layer in regime.layers]

    def _has_dates(self, regime: Regime) -> bool:
        return any(one.days() for one in regime.composition.dates)

    def _compose(self, at: int, one: RegimeAnswers) -> None:
        """Make the answers of a regime whose layers are all decided, by their numbers and the day."""
        columns = self._layer_columns(one.regime)
        if columns is None:
            return
        day = self._own_day(one)
        certain = " AND ".join(
            ["NOT doubtful", f"{day} IS NOT NULL", *(f"{c} <> {LEFT_OPEN}" for c in columns)]
        )
        met = self._database.fetch(
            f"SELECT DISTINCT {', '.join(columns)}, {day} FROM {_LAYERED} WHERE {certain}"
        )
        for numbers in met:
            if numbers not in one.composed:
                one.composed[numbers] = self._numbered.number(self._composed(one, numbers))
        kinds = dict.fromkeys(dict.fromkeys(columns), "INTEGER") | {"day": "SMALLINT"}
        values: dict[str, list[int]] = {name: [] for name in (*kinds, "number")}
        for numbers in met:
            for name, number in zip((*columns, "day"), numbers, strict=True):
                values[name].append(number)
            values["number"].append(one.composed[numbers])
        self._database.load(f"met{at}", {**kinds, "number": "INTEGER"}, list(values.values()))

    def _own_day(self, one: RegimeAnswers) -> str:
        """Return the SQL of the day's class among those that the regime tells apart."""
        own = one.codes.get(REQUEST_DATE)
        if own is None or not self._has_dates(one.regime):
            return f"CAST({_NO_DAY} AS SMALLINT)"
        plainest = self._codes[REQUEST_DATE].plainest
        by_class = ", ".join(str(own.classed.code_of(value)) for value in plainest)
        day = f"{_LAYERED}.day"
        return (
            f"CAST(CASE WHEN {day} < 0 THEN {day}"
            f" ELSE [{by_class}][{day} - {FIRST_CLASS - 1}] END AS SMALLINT)"
        )

    def _composed(self, one: RegimeAnswers, numbers: Sequence[int]) -> Decision:
        regime = one.regime
        *layers, day = numbers
        decisions = [
            self._layer_decision(layer, number)
            for layer, number in zip(regime.layers, layers, strict=True)
        ]
        stated: Known | None = None
        if day != _NO_DAY:
            stated = one.codes[REQUEST_DATE].plainest[day - FIRST_CLASS]
        return compose(regime.composition, decisions, stated)

    def _layer_decision(self, layer: str, number: int) -> Decision:
        decision = self._layer_decisions.get((layer, number))
        if decision is None:
            rule, waived = read_layer(number, self._rules[layer])
            said = rule.decide(waived) if rule.duties else rule.decision
            decision = self._panel.deciders[layer].take(said)
            self._layer_decisions[layer, number] = decision
        return decision

    def _ask(self, at: int, one: RegimeAnswers) -> None:
        """Ask the panel for what is left open, by what the regime itself tells apart."""
        columns = self._layer_columns(one.regime)
        if columns is None:
            is_open = "TRUE"
        else:
            parts = ["doubtful", *(f"{column} = {LEFT_OPEN}" for column in columns)]
            parts += ["day IS NULL"] if self._has_dates(one.regime) else []
            is_open = " OR ".join(parts)
        keys = ", ".join(f"{sql} AS k{place}" for place, sql in enumerate(self._own_keys(one)))
        names = ", ".join(f"k{place}" for place in range(self._own_count(one)))
        self._database.run(
            f"CREATE OR REPLACE TABLE {_OPEN} AS SELECT id, {keys} FROM {_UNPACKED}"
            f" JOIN (SELECT id FROM {_LAYERED} WHERE {is_open}) USING (id)"
        )
        met = self._database.fetch(f"SELECT DISTINCT {names} FROM {_OPEN}")
        self._decide(one, [key for key in met if key not in one.asked])
        kinds = self._own_kinds(one)
        rows = [(*key, one.asked[key]) for key in met]
        self._database.load("asked", {**kinds, "number": "INTEGER"}, list(zip(*rows, strict=True)))
        same = " AND ".join(f"{_OPEN}.{name} IS NOT DISTINCT FROM asked.{name}" for name in kinds)
        self._database.run(
            f"CREATE OR REPLACE TABLE found{at} AS SELECT id, number"
            f" FROM {_OPEN} JOIN asked ON {same}"
        )

    def _own_count(self, one: RegimeAnswers) -> int:
        return len(self._own_kinds(one))

    def _own_kinds(self, one: RegimeAnswers) -> dict[str, str]:
        kinds = ["SMALLINT"] * len(one.codes)
        for name, codes in one.codes.items():
            if codes.is_raw:
                kinds.append("DATE" if name == REQUEST_DATE else "DOUBLE")
        return {f"k{place}": kind for place, kind in enumerate(kinds)}

    def _own_keys(self, one: RegimeAnswers) -> Iterator[str]:
        """Yield what the regime tells apart, over the columns of the classes."""
        for name, own in one.codes.items():
            column = self._column[name]
            if own.is_raw:
                yield f"CAST(CASE WHEN {column} < {FIRST_CLASS} THEN {column} ELSE {AS_IT_IS} END AS SMALLINT)"
                continue
            plainest = self._codes[name].plainest
            by_class = [*range(FIRST_CLASS), *(own.code_of(value) for value in plainest)]
            if by_class == list(range(len(by_class))):
                yield column
            else:
                yield f"CAST([{', '.join(map(str, by_class))}][{column} + 1] AS SMALLINT)"
        for name, own in one.codes.items():
            if own.is_raw:
                yield f"v{self._table.raw.index(name)}"

    def _decide(self, one: RegimeAnswers, keys: Sequence[_Key]) -> None:
        raw_names = [name for name, own in one.codes.items() if own.is_raw]
        for start in range(0, len(keys), _BATCH):
            requests = []
            batch = keys[start : start + _BATCH]
            for key in batch:
                codes = dict(zip(one.codes, key, strict=False))
                raw = dict(zip(raw_names, key[len(one.codes) :], strict=True))
                stated = dict(stated_of(codes, one.codes, raw))  # type: ignore[arg-type]
                request = make_request(self._panel.vocabulary, stated)
                requests.append(request.undated() if self._ignores_dates else request)
            for key, (decision,) in zip(batch, one.panel.decide(requests), strict=True):
                one.asked[key] = self._numbered.number(decision)

    def _gather(self, first: int, behind: int) -> None:
        """Bring the answers of all regimes together, class by class."""
        answers, joins = [], []
        for at, one in enumerate(self._regimes):
            columns = self._layer_columns(one.regime)
            joins.append(f" LEFT JOIN found{at} ON {_LAYERED}.id = found{at}.id")
            if columns is None:
                answers.append(f"found{at}.number")
                continue
            same = " AND ".join(
                f"{_LAYERED}.{column} = met{at}.{column}" for column in dict.fromkeys(columns)
            )
            joins.append(f" LEFT JOIN met{at} ON {same} AND {self._own_day(one)} = met{at}.day")
            answers.append(f"coalesce(found{at}.number, met{at}.number)")
        told = ", ".join(
            f"coalesce({sql}, {NO_REQUEST}) AS {answer_column(at)}"
            for at, sql in enumerate(answers)
        )
        self._database.run(
            f"INSERT INTO {ANSWERS} SELECT {CLASSES}.id, {told} FROM {CLASSES}"
            f" LEFT JOIN {_LAYERED} ON {CLASSES}.id = {_LAYERED}.id{''.join(joins)}"
            f" WHERE {CLASSES}.id >= {first} AND {CLASSES}.id < {behind}"
        )
