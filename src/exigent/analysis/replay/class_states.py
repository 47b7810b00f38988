"""What all layers decide of classes of rows, walked down the layers' diagrams together.

Rows that were led to the same nodes so far, and have the same codes of the facts that come next,
are led on as one: a state is the nodes of all layers, and there are far fewer states than classes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import numpy.typing as npt

from exigent.analysis.replay.knots import IMPOSSIBLE, Knot
from exigent.analysis.replay.layer_nodes import LayerNodes
from exigent.analysis.replay.numbering import (
    Integers,
    Numbered,
    Rows,
    number_rows,
    number_tuples,
)
from exigent.columns import FIRST_CLASS, NOT_KNOWN, NOT_STATED, WRONG, FactCodes, PackedFact
from exigent.words import REQUEST_DATE, UNKNOWN, Value, Vocabulary

# Stand for a day that nobody states, which no dates exclude, and for one that nobody knows.
NO_DAY = -2
UNKNOWN_DAY = -1
# So many facts are walked before what was met is numbered anew.
_AT_ONCE = 9

CodesOfRows = npt.NDArray[np.int16]


@dataclass(frozen=True)
class ClassStates:
    """The states of some classes: `of_class` has the state of each.

    Of each state, `layers` has what each layer decides, a row a layer, `ends` how the constraints
    leave it, and `day` the class of the day that is stated, or NO_DAY or UNKNOWN_DAY.
    """

    of_class: Integers
    layers: Rows
    ends: Rows
    day: Rows


def unpack(words: Integers, one: PackedFact) -> CodesOfRows:
    """Return the codes of a fact in packed numbers."""
    codes = np.array(one.codes, np.int16)
    return codes[words // one.times % one.size]


class LayerWalk:
    """Walks classes down the diagrams of layers.

    `facts` say where the codes of facts stand, in the order of the diagrams' variables.
    """

    def __init__(
        self,
        facts: Sequence[PackedFact],
        codes: Mapping[str, FactCodes],
        knots: Sequence[Knot],
        vocabulary: Vocabulary,
        made: LayerNodes,
        layers: Sequence[int],
    ) -> None:
        self._facts = facts
        self._codes = codes
        self._knots = {name: knot for knot in knots for name in knot.codes}
        self._vocabulary = vocabulary
        nodes = made.nodes
        self._levels = np.array(nodes.levels, np.int64)
        lengths = [len(kids) for kids in nodes.kids]
        self._offsets = np.cumsum([0, *lengths[:-1]]).astype(np.int64)
        self._kids = np.array([kid for kids in nodes.kids for kid in kids], np.int32)
        self._numbers = np.zeros(len(nodes.levels), np.int32)
        self._roots = np.array(layers, np.int32)
        self._readers: list[list[int]] = [[] for _ in facts]
        for at, root in enumerate(layers):
            for level in nodes.tested(root):
                self._readers[level].append(at)
            for terminal in nodes.terminals(root):
                number = nodes.value(terminal)
                assert isinstance(number, int)
                self._numbers[terminal] = number
        self._level_of = {one.fact: level for level, one in enumerate(facts)}
        self._alone = {name: self._classes(name) for name in codes if name not in self._knots}
        # Behind the layers stand how constraints end, and the day.
        self._ends, self._day = len(layers), len(layers) + 1

    def walk(self, words: Sequence[Integers], is_wrong: npt.NDArray[np.bool_]) -> ClassStates:
        """Return the states of classes, whose packed codes are given number by number."""
        many = len(is_wrong)
        rows = np.zeros((len(self._roots) + 2, 2), np.int32)
        rows[: len(self._roots)] = self._roots[:, None]
        rows[self._ends, 1] = IMPOSSIBLE
        rows[self._day] = NO_DAY
        states = is_wrong.astype(np.int64)
        for stretch in self._stretches():
            inside = sorted({one.word for one in stretch})
            met = number_tuples([states, *(words[word] for word in inside)], many)
            own = {word: words[word][met.firsts] for word in inside}
            before = states[met.firsts]
            for piece in self._pieces(stretch):
                rows, before = self._walk_piece(piece, own, rows, before)
            states = before[met.numbers]
        layers = self._numbers[rows[: len(self._roots)]]
        return ClassStates(states, layers, rows[self._ends], rows[self._day])

    def _stretches(self) -> Iterator[list[PackedFact]]:
        """Yield facts by the number that they stand in; with the next where a knot is in both."""
        stretch: list[PackedFact] = []
        last: Knot | None = None
        for _, several in groupby(self._facts, key=lambda one: one.word):
            facts = list(several)
            if stretch and (last is None or facts[0].fact not in last.codes):
                yield stretch
                stretch = []
            stretch += facts
            last = self._knots.get(facts[-1].fact)
        if stretch:
            yield stretch

    def _pieces(self, stretch: Sequence[PackedFact]) -> Iterator[list[PackedFact]]:
        """Yield some facts at a time, those of one knot together."""
        piece: list[PackedFact] = []
        for one in stretch:
            knot = self._knots.get(one.fact)
            goes_on = knot is not None and piece and piece[-1].fact in knot.codes
            if len(piece) >= _AT_ONCE and not goes_on:
                yield piece
                piece = []
            piece.append(one)
        yield piece

    def _walk_piece(
        self,
        piece: Sequence[PackedFact],
        words: Mapping[int, Integers],
        rows: Rows,
        states: Integers,
    ) -> tuple[Rows, Integers]:
        """Return the states behind some facts, and which of them each of the given ones goes to."""
        met = self._met(piece, words, states)
        rows = rows[:, states[met.firsts]]
        stated = {one.fact: unpack(words[one.word][met.firsts], one) for one in piece}
        ends, classes = self._settle(stated)
        rows[self._ends] = np.maximum(rows[self._ends], ends)
        for name, own in classes.items():
            self._step(self._level_of[name], own, rows)
        if REQUEST_DATE in stated:
            day = classes[REQUEST_DATE]
            day = np.where(day == len(self._codes[REQUEST_DATE].plainest), UNKNOWN_DAY, day)
            rows[self._day] = np.where(stated[REQUEST_DATE] == NOT_STATED, NO_DAY, day)
        # Of what cannot be nothing more is asked.
        is_over = rows[self._ends] == IMPOSSIBLE
        rows[: self._ends, is_over] = 0
        rows[self._day, is_over] = NO_DAY
        found = number_rows(rows)
        return rows[:, found.firsts], found.numbers[met.numbers]

    def _step(self, level: int, classes: CodesOfRows, rows: Rows) -> None:
        """Lead all rows from the nodes that ask for a fact to those that its classes lead to."""
        for layer in self._readers[level]:
            row = rows[layer]
            here = np.flatnonzero(self._levels[row] == level)
            row[here] = self._kids[self._offsets[row[here]] + classes[here]]

    def _met(
        self, piece: Sequence[PackedFact], words: Mapping[int, Integers], states: Integers
    ) -> Numbered:
        """Number the states with the codes of the facts of a piece."""
        slices = []
        for word, several in groupby(piece, key=lambda one: one.word):
            facts = list(several)
            size = facts[-1].times * facts[-1].size // facts[0].times
            slices.append(words[word] // facts[0].times % size)
        return number_tuples([states, *slices], len(states))

    def _settle(self, stated: Mapping[str, CodesOfRows]) -> tuple[Rows, dict[str, CodesOfRows]]:
        """Return how the constraints leave rows of these codes, and the classes that facts have."""
        ends = np.zeros(len(next(iter(stated.values()))), np.int32)
        classes: dict[str, CodesOfRows] = {}
        for name, codes in stated.items():
            knot = self._knots.get(name)
            if knot is None:
                ends[codes == WRONG] = IMPOSSIBLE
                classes[name] = self._alone[name][codes]
            elif name not in classes:
                ways = [stated[one].astype(np.int64) for one in knot.codes]
                met = number_tuples(ways, len(codes))
                firsts = (way[met.firsts].tolist() for way in ways)
                settled = [knot.settle(way) for way in zip(*firsts, strict=True)]
                worst = np.array([one.ends for one in settled], np.int32)
                ends = np.maximum(ends, worst[met.numbers])
                for at, one in enumerate(knot.codes):
                    own = [self._class_of(one, way.values[at]) for way in settled]
                    classes[one] = np.array(own, np.int16)[met.numbers]
        return ends, classes

    def _class_of(self, name: str, value: Value) -> int:
        """Return the class of a fact's value as the diagrams have it."""
        codes = self._codes[name]
        return len(codes.plainest) if value is UNKNOWN else codes.code_of(value) - FIRST_CLASS

    def _classes(self, name: str) -> CodesOfRows:
        """Return the class by the code, for a fact that no constraint ties to others."""
        codes = self._codes[name]
        found = np.zeros(FIRST_CLASS + len(codes.plainest), np.int16)
        found[FIRST_CLASS:] = range(len(codes.plainest))
        found[NOT_KNOWN] = len(codes.plainest)
        found[NOT_STATED] = self._class_of(name, self._vocabulary.ordinary[name])
        return found
