"""The answers of all regimes to all classes of rows.

All layers decide at once, down their diagrams; what they decide comes together in the regime's
own composition, once for all classes of which it is the same. What is left open there is answered
by what is left of the regime's diagram; a panel is asked where there is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from exigent.analysis.replay.answer_tables import CLASS_STATES, STATES, answer_column
from exigent.analysis.replay.answering import NO_REQUEST, NumberedDecisions
from exigent.analysis.replay.asked_answers import AskedAnswers
from exigent.analysis.replay.asked_before import Known
from exigent.analysis.replay.class_states import (
    NO_DAY,
    UNKNOWN_DAY,
    ClassStates,
    CodesOfRows,
    LayerWalk,
    unpack,
)
from exigent.analysis.replay.class_table import CLASSES, ClassTable
from exigent.analysis.replay.database import Database
from exigent.analysis.replay.knots import FIRM, IMPOSSIBLE, Knot, facts_of_knots
from exigent.analysis.replay.layer_nodes import LEFT_OPEN, LayerNodes, read_layer
from exigent.analysis.replay.numbering import Integers, Rows, number_rows, number_tuples
from exigent.analysis.replay.residual_answers import ResidualAnswers
from exigent.bench import Panel, Regime
from exigent.columns import WRONG, FactCodes, PackedFact
from exigent.regime import compose
from exigent.symbolic import NotCompiledError, TooLargeError
from exigent.words import REQUEST_DATE, UNKNOWN, Decision, Outcome, Rule, Value

_CHUNK = 2_000_000
# What stands in the place of a decision's number: what its layers leave open, and what is asked.
_OPEN = -2
_TO_ASK = -3
_ALL = f"SELECT id FROM {CLASS_STATES} JOIN {STATES} USING (state)"
_LACKING = Decision(Outcome.NEEDS_FACTS)


@dataclass
class RegimeAnswers:
    """A regime, with its layers' places, None where one of them shows no rules.

    `days` has for each class of days the first one that the regime's dates do not tell apart from
    it, and behind all NO_DAY and UNKNOWN_DAY. `composed` is what it answered by what its layers
    decide and the day.
    """

    regime: Regime
    layers: Sequence[int] | None
    days: npt.NDArray[np.int32]
    composed: dict[tuple[int, ...], int] = field(default_factory=dict)
    residual: ResidualAnswers | None = None


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
        known: Mapping[str, Known] | None = None,
    ) -> None:
        """Take all that is asked; `known` is by regimes what they answered before."""
        self._database = database
        self._table = table
        self._panel = panel
        self._codes = {one.fact: codes[one.fact].classed for one in table.facts}
        self._all_codes = {name: one for name, one in codes.items() if one.is_read}
        self._numbered = numbered
        self._ignores_dates = ignores_dates
        self._known = known or {}
        self.asked: dict[str, AskedAnswers] = {}
        self._facts = list(self._places_of_facts())
        self._knots = facts_of_knots(panel.vocabulary)
        self._rules: dict[str, Sequence[Rule]] = {}
        self._layer_decisions: dict[tuple[str, int], Decision] = {}
        self._walk = self._make_walk()
        self._regimes = [self._open_regime(regime) for regime in panel.regimes]

    def answer(self) -> Iterator[int]:
        """Answer class after class, yielding how many more are; all are in the database then."""
        answers = {answer_column(at): "INTEGER" for at in range(len(self._regimes))}
        self._database.load(CLASS_STATES, {"id": "BIGINT", "state": "BIGINT"}, [])
        self._database.load(STATES, {"state": "BIGINT", **answers}, [])
        ((classes,),) = self._database.fetch(f"SELECT count(*) FROM {CLASSES}")
        states = 0
        for start in range(0, classes, _CHUNK):
            states += self._answer_some(start, start + _CHUNK, states)
            yield min(_CHUNK, classes - start)
        self._ask()

    def _places_of_facts(self) -> Iterator[PackedFact]:
        """Yield where codes stand, of those that are held as they are behind all packed ones."""
        words, raw = self._table.packing.words, self._table.raw
        for one in self._table.facts:
            if one.fact in raw:
                every = tuple(range(self._codes[one.fact].size))
                yield PackedFact(one.fact, words + raw.index(one.fact), 1, every)
            else:
                yield one

    def _make_walk(self) -> LayerWalk:
        made = LayerNodes(self._codes)
        roots = []
        for name in self._panel.deciders:
            rules = self._rules_of(name)
            try:
                roots += [made.layer(rules)] if rules else []
            except TooLargeError:
                continue
            if rules:
                self._rules[name] = rules
        vocabulary = self._panel.vocabulary
        knots = [Knot(vocabulary, {name: self._codes[name] for name in one}) for one in self._knots]
        return LayerWalk(self._facts, self._codes, knots, vocabulary, made, roots)

    def _rules_of(self, layer: str) -> Sequence[Rule]:
        """Return the rules of a layer that the rules engine decides; none of any other."""
        if self._panel.manifests[layer].engine != "rules":
            return ()
        try:
            return self._panel.deciders[layer].decision_list.rules
        except NotCompiledError:
            return ()

    def _open_regime(self, regime: Regime) -> RegimeAnswers:
        names = list(self._rules)
        layers = regime.layers
        places = [names.index(one) for one in layers] if set(layers) <= set(names) else None
        return RegimeAnswers(regime, places, self._own_days(regime))

    def _own_days(self, regime: Regime) -> npt.NDArray[np.int32]:
        """Return what a regime's dates in force make of each class of days."""
        codes = self._codes.get(REQUEST_DATE)
        days = codes.plainest if codes else ()
        dates = [one for one in regime.composition.dates if one.days()]
        if self._ignores_dates or not dates:
            return np.full(len(days) + 2, NO_DAY, np.int32)
        first: dict[tuple[bool | None, ...], int] = {}
        own = [
            first.setdefault(tuple(one.excludes(day) for one in dates), at)
            for at, day in enumerate(days)
        ]
        return np.array([*own, NO_DAY, UNKNOWN_DAY], np.int32)

    def _answer_some(self, first: int, behind: int, before: int) -> int:
        """Answer some classes; return how many states are added to those before."""
        taken = self._table.word_keys
        raw = [
            f"CAST({self._table.code(name)} AS BIGINT) AS f{at}"
            for at, name in enumerate(self._table.raw)
        ]
        read = self._database.fetch_columns(
            f"SELECT id, {', '.join([*taken, *raw])} FROM {CLASSES}"
            f" WHERE id >= {first} AND id < {behind}"
        )
        ids, *words = (np.asarray(read[name]) for name in ("id", *taken))
        words += [np.asarray(read[f"f{at}"]) for at in range(len(raw))]
        wrong = self._table.wrong_place
        is_wrong = np.zeros(len(ids), np.bool_)
        if wrong is not None:
            is_wrong = unpack(words[wrong.word], wrong) == WRONG
        states = self._walk.walk(words, is_wrong)
        composed = np.stack([self._compose(one, states) for one in self._regimes])
        # Of many states all regimes answer the same.
        met = number_rows(composed)
        of_class, answers = self._answer_open(
            words, met.numbers[states.of_class], composed[:, met.firsts]
        )
        self._database.add_columns(CLASS_STATES, {"id": ids, "state": of_class + before})
        many = answers.shape[1]
        numbers = {"state": np.arange(before, before + many)}
        numbers |= {answer_column(at): row for at, row in enumerate(answers)}
        self._database.add_columns(STATES, numbers)
        return int(many)

    def _compose(self, one: RegimeAnswers, states: ClassStates) -> npt.NDArray[np.int32]:
        """Return the numbers of a regime's answers, or what stands in their place, state by state."""
        answers = np.full(len(states.ends), _TO_ASK, np.int32)
        if one.layers is not None:
            answers[:] = _OPEN
            firm = np.flatnonzero(states.ends == FIRM)
            decided = (*(states.layers[at] for at in one.layers), one.days[states.day])
            columns = [column[firm].astype(np.int64) for column in decided]
            met = number_tuples(columns, len(firm))
            tuples = zip(*(column[met.firsts].tolist() for column in columns), strict=True)
            numbers = [self._composed(one, key) for key in tuples]
            answers[firm] = np.array(numbers, np.int32)[met.numbers]
        answers[states.ends == IMPOSSIBLE] = NO_REQUEST
        return answers

    def _composed(self, one: RegimeAnswers, key: tuple[int, ...]) -> int:
        found = one.composed.get(key)
        if found is None:
            *layers, day = key
            decisions = [
                self._layer_decision(layer, number)
                for layer, number in zip(one.regime.layers, layers, strict=True)
            ]
            decision = compose(one.regime.composition, decisions, self._day(day))
            is_open = decision.outcome is Outcome.NEEDS_FACTS
            obstacle = one.regime.composition.obstacle
            if decision.outcome is Outcome.REFUSE and obstacle is not None:
                # What is technical may still be a reason, where a constraint alone tells of it.
                is_open = layers[obstacle] == LEFT_OPEN
            found = one.composed[key] = _OPEN if is_open else self._numbered.number(decision)
        return found

    def _day(self, day: int) -> Value | None:
        if day == NO_DAY:
            return None
        return UNKNOWN if day == UNKNOWN_DAY else self._codes[REQUEST_DATE].plainest[day]

    def _layer_decision(self, layer: str, number: int) -> Decision:
        """Return what a layer decides; what it lacks counts for nothing where another settles it."""
        if number == LEFT_OPEN:
            return _LACKING
        decision = self._layer_decisions.get((layer, number))
        if decision is None:
            rule, waived = read_layer(number, self._rules[layer])
            said = rule.decide(waived) if rule.duties else rule.decision
            decision = self._panel.deciders[layer].take(said)
            self._layer_decisions[layer, number] = decision
        return decision

    def _answer_open(
        self, words: Sequence[Integers], of_class: Integers, answers: Rows
    ) -> tuple[Integers, Rows]:
        """Return the states of classes and the answers of each, what was open answered too."""
        classes = np.flatnonzero((answers == _OPEN).any(axis=0)[of_class])
        if not len(classes):
            return of_class, answers
        rows = answers[:, of_class[classes]]
        place = {one.fact: one for one in self._facts}
        taken = [word[classes] for word in words]

        def codes_of(name: str) -> CodesOfRows:
            return unpack(taken[place[name].word], place[name])

        codes = {name: codes_of(name) for name in self._codes}
        for at, one in enumerate(self._regimes):
            here = np.flatnonzero(rows[at] == _OPEN)
            if len(here):
                rows[at, here] = self._answer_residual(one, codes, here)
        found = number_rows(rows)
        of_class = of_class.copy()
        of_class[classes] = answers.shape[1] + found.numbers
        return of_class, np.concatenate([answers, rows[:, found.firsts]], axis=1)

    def _answer_residual(
        self, one: RegimeAnswers, codes: Mapping[str, CodesOfRows], here: Integers
    ) -> npt.NDArray[np.int32]:
        """Answer what a regime left open; what has no diagram is still to be asked."""
        name = one.regime.name
        if one.residual is None:
            exact = self._panel.exact_answers
            if not exact.knows(name):
                return np.full(len(here), _TO_ASK, np.int32)
            one.residual = ResidualAnswers(
                self._panel.only([name]),
                exact.diagram(name),
                self._codes,
                self._knots,
                self._numbered,
                ignores_dates=self._ignores_dates,
            )
        return one.residual.answer(lambda fact: codes[fact][here], len(here))

    def _ask(self) -> None:
        """Ask what has no diagram."""
        columns = [answer_column(at) for at in range(len(self._regimes))]
        left = ", ".join(f"count(*) FILTER ({column} = {_TO_ASK})" for column in columns)
        (counts,) = self._database.fetch(f"SELECT {left} FROM {STATES}")
        asked = {at: column for at, column in enumerate(columns) if counts[at]}
        for at, column in asked.items():
            self._database.load(f"found{at}", {"id": "BIGINT", "number": "INTEGER"}, [])
            name = self._regimes[at].regime.name
            asking = self.asked[name] = AskedAnswers(
                self._database,
                self._table,
                self._panel.only([name]),
                self._all_codes,
                self._numbered,
                self._ignores_dates,
                self._known.get(name, {}),
            )
            asking.answer(f"{_ALL} WHERE {column} = {_TO_ASK}", f"found{at}")
        if asked:
            self._number_anew(columns, asked)

    def _number_anew(self, columns: Sequence[str], asked: Mapping[int, str]) -> None:
        """Make the states of classes anew, where each has answers of its own that were asked."""
        told = {column: column for column in columns}
        told |= {column: f"coalesce(found{at}.number, {column})" for at, column in asked.items()}
        joins = "".join(f" LEFT JOIN found{at} USING (id)" for at in asked)
        whole = ", ".join(f"{sql} AS {column}" for column, sql in told.items())
        listed = ", ".join(columns)
        run = self._database.run
        run(
            f"CREATE OR REPLACE TABLE whole AS SELECT id, {whole}"
            f" FROM {CLASS_STATES} JOIN {STATES} USING (state){joins}"
        )
        run(
            f"CREATE OR REPLACE TABLE {STATES} AS SELECT row_number() OVER (ORDER BY {listed}) - 1"
            f" AS state, {listed} FROM (SELECT DISTINCT {listed} FROM whole)"
        )
        run(
            f"CREATE OR REPLACE TABLE {CLASS_STATES} AS SELECT id, state"
            f" FROM whole JOIN {STATES} USING ({listed}) ORDER BY id"
        )
        run("DROP TABLE whole")
