"""What a regime answers where facts are unknown that its layers turn on.

Of all that is known of a request only what is left of the regime's diagram counts, and how the
facts are stated that constraints tie to what that still asks for. Many classes of rows leave the
same, and a panel is asked once for each of these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from exigent.analysis.replay.answering import NumberedDecisions, stated_of
from exigent.analysis.replay.class_states import CodesOfRows
from exigent.analysis.replay.numbering import Integers, Rows, number_tuples
from exigent.bench import Panel
from exigent.columns import FIRST_CLASS, NOT_STATED, FactCodes
from exigent.symbolic import END, Diagram, Nodes, is_unsettled
from exigent.words import REQUEST_DATE, UNKNOWN, Value, make_request

_BATCH = 10_000
# The class of a fact that is open.
_OPEN = -1
_NOT_SETTLED = -2
# No more nodes are ever made than this; past it there would be no memory for them.
_MOST_NODES = 2**31

CodesOf = Callable[[str], CodesOfRows]
_Key = tuple[int, ...]


class ResidualAnswers:
    """Answers the open questions of one regime, of which there is a diagram."""

    def __init__(
        self,
        panel: Panel,
        diagram: Diagram,
        codes: Mapping[str, FactCodes],
        knots: Sequence[Sequence[str]],
        numbered: NumberedDecisions,
        *,
        ignores_dates: bool,
    ) -> None:
        """Take the panel of the regime alone, and the codes of all facts that are read."""
        (regime,) = panel.regimes
        self._panel = panel
        self._codes = codes
        self._numbered = numbered
        self._ignores_dates = ignores_dates
        space = diagram.space
        self._nodes, self._root = _copy(space.nodes, diagram.node)
        self._levels = sorted(self._nodes.tested(self._root))
        self._fact_at = {**space.fact_at}
        if space.dated_level is not None:
            self._fact_at[space.dated_level] = REQUEST_DATE
        self._classes = {
            level: _dated(codes, ignores_dates=ignores_dates)
            if level == space.dated_level
            else self._by_code(diagram, self._fact_at[level])
            for level in self._levels
        }
        asked = {self._fact_at[level] for level in self._levels}
        self._knots = [names for names in knots if asked.intersection(names)]
        bearing = panel.vocabulary.tied_to({*regime.constants, REQUEST_DATE})
        self._bearing = [name for name in codes if name in bearing]
        self._steps: dict[tuple[int, int, int], int] = {}
        self._touched: dict[int, tuple[int, ...]] = {}
        self._known: dict[_Key, int] = {}
        self._known_in_full: dict[_Key, int] = {}

    def answer(self, codes_of: CodesOf, many: int) -> Rows:
        """Return the numbers of the decisions on classes, so many, with these codes as stated."""
        columns = [self._classes[level][self._place(codes_of, level)] for level in self._levels]
        tied = [codes_of(name) for names in self._knots for name in names]
        met = number_tuples([one.astype(np.int64) for one in (*columns, *tied)], many)
        points = zip(*(one[met.firsts].tolist() for one in columns), strict=True)
        ways = zip(*(one[met.firsts].tolist() for one in tied), strict=True)
        some = len(met.firsts)
        keys = [
            self._key(point, way)
            for point, way in zip(
                points if columns else [()] * some, ways if tied else [()] * some, strict=True
            )
        ]
        self._decide(self._known, keys, codes_of, met.firsts)
        numbers = np.array([self._known[key] for key in keys], np.int32)[met.numbers]
        left = np.flatnonzero(numbers == _NOT_SETTLED)
        if len(left):
            numbers[left] = self._answer_in_full(lambda name: codes_of(name)[left], len(left))
        return numbers

    def _answer_in_full(self, codes_of: CodesOf, many: int) -> Rows:
        """Answer each class by itself, whose diagram there is no room to look at."""
        columns = [codes_of(name) for name in self._bearing]
        met = number_tuples([one.astype(np.int64) for one in columns], many)
        keys = list(zip(*(one[met.firsts].tolist() for one in columns), strict=True))
        self._decide(self._known_in_full, keys, codes_of, met.firsts)
        return np.array([self._known_in_full[key] for key in keys], np.int32)[met.numbers]

    def _decide(
        self, known: dict[_Key, int], keys: Sequence[_Key], codes_of: CodesOf, firsts: Integers
    ) -> None:
        """Ask the panel for what is not known yet, by a class of each key."""
        new: dict[_Key, int] = {}
        for key, first in zip(keys, firsts.tolist(), strict=True):
            if key not in known:
                new.setdefault(key, first)
        listed = list(new)
        chosen = np.array(list(new.values()), np.int64)
        stated = [codes_of(name)[chosen].tolist() for name in self._bearing]
        rows = list(zip(*stated, strict=True))
        for start in range(0, len(listed), _BATCH):
            requests = []
            for row in rows[start : start + _BATCH]:
                told = stated_of(dict(zip(self._bearing, row, strict=True)), self._codes)
                request = make_request(self._panel.vocabulary, dict(told))
                requests.append(request.undated() if self._ignores_dates else request)
            decided = self._panel.decide(requests)
            for key, (decision,) in zip(listed[start : start + _BATCH], decided, strict=True):
                is_cut_short = known is self._known and is_unsettled(decision)
                known[key] = _NOT_SETTLED if is_cut_short else self._numbered.number(decision)

    def _key(self, point: Sequence[int], way: Sequence[int]) -> _Key:
        """Return the node that is left at a point, with how the facts are stated that are tied to it."""
        node = self._root
        for level, chosen in zip(self._levels, point, strict=True):
            if chosen == _OPEN:
                continue
            step = (node, level, chosen)
            found = self._steps.get(step)
            if found is None:
                found = self._steps[step] = _restrict(self._nodes, node, level, chosen)
            node = found
        touched = self._touched.get(node)
        if touched is None:
            touched = self._touched[node] = self._places_tied(node)
        return (node, *(way[place] for place in touched))

    def _places_tied(self, node: int) -> tuple[int, ...]:
        """Return which of the facts of knots are tied to what a node asks for."""
        asked = {self._fact_at[level] for level in self._nodes.tested(node)}
        names = [(name, knot) for knot in self._knots for name in knot]
        return tuple(at for at, (_, knot) in enumerate(names) if asked.intersection(knot))

    def _place(self, codes_of: CodesOf, level: int) -> CodesOfRows | int:
        name = self._fact_at[level]
        return codes_of(name) if name in self._codes else NOT_STATED

    def _by_code(self, diagram: Diagram, name: str) -> CodesOfRows:
        """Return the class that a fact has in the diagram by its code, `_OPEN` where it has none yet."""
        space = diagram.space
        cutter = space.cutters[name]
        codes = self._codes.get(name)
        plainest = codes.plainest if codes else ()
        found = np.full(FIRST_CLASS + len(plainest), _OPEN, np.int16)
        ordinary: Value = space.vocabulary.ordinary[name]
        if ordinary is not UNKNOWN and name not in space.vocabulary.assumable:
            found[NOT_STATED] = cutter.class_of(ordinary)
        found[FIRST_CLASS:] = [cutter.class_of(value) for value in plainest]
        return found


def _dated(codes: Mapping[str, FactCodes], *, ignores_dates: bool) -> CodesOfRows:
    """Return whether dates in force count, by the code of the day."""
    size = FIRST_CLASS + (len(codes[REQUEST_DATE].plainest) if REQUEST_DATE in codes else 0)
    found = np.full(size, int(not ignores_dates), np.int16)
    found[NOT_STATED] = 0
    return found


def _copy(nodes: Nodes, root: int) -> tuple[Nodes, int]:
    """Return nodes of their own that mean what a node does, and its number among them."""
    copied = Nodes(nodes.sizes, _MOST_NODES)
    found: dict[int, int] = {}

    def go(node: int) -> int:
        made = found.get(node)
        if made is None:
            if nodes.levels[node] == END:
                made = copied.terminal(nodes.value(node))
            else:
                made = copied.node(nodes.levels[node], tuple([go(kid) for kid in nodes.kids[node]]))
            found[node] = made
        return made

    return copied, go(root)


def _restrict(nodes: Nodes, node: int, level: int, chosen: int) -> int:
    """Return what is left of a node where one variable is known, looking no further than that."""
    found: dict[int, int] = {}

    def go(node: int) -> int:
        at = nodes.levels[node]
        if at >= level:
            return nodes.kids[node][chosen] if at == level else node
        made = found.get(node)
        if made is None:
            made = found[node] = nodes.node(at, tuple([go(kid) for kid in nodes.kids[node]]))
        return made

    return go(node)
