"""Requests made to tell regimes apart: the same seed makes the same requests.

If there are no more requests than asked for, all of them. Otherwise, as far as they are
wanted: every value of every fact that matters, alone; what each rule turns on; pairs of
values, up to half of what is left; and then several facts at once, aimed at rules or drawn
from the scenarios, with some of them changed.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from exigent.analysis.agreement.aims import SoughtRule, lead, variations
from exigent.analysis.agreement.space import Facts, SayableSpace
from exigent.words import UNKNOWN, Request, Value

ATTEMPTS = 20
_UNKNOWN_SHARE = 0.12
_CHANGES = (0, 1, 1, 2, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Generated:
    """The requests made; `is_all` if there are no others that could be told apart."""

    requests: tuple[Request, ...]
    is_all: bool


def generate(
    space: SayableSpace, aims: Sequence[SoughtRule], known: Sequence[Request], count: int, seed: int
) -> Generated:
    """Make up to `count` distinct requests; `known` are those to draw on besides."""
    maker = _Maker(space, count)
    if space.size <= count:
        names = list(space.values)
        for values in itertools.product(*(space.options(name) for name in names)):
            chosen = zip(names, values, strict=True)
            maker.add({name: value for name, value in chosen if value is not None})
        return Generated(maker.made(), is_all=not maker.has_passed_over)
    chance = Random(seed)  # noqa: S311 - nothing here is secret
    singles = [(name, value) for name in space.values for value in space.options(name)]
    maker.take({} if value is None else {name: value} for name, value in singles)
    maker.take(facts for aim in aims for facts in variations(aim, space))
    pairs = _pairs([(n, v) for n, v in singles if v is not None])
    chance.shuffle(pairs)
    maker.take(pairs, most=maker.room // 2)
    drawing = _Drawing(space, aims, [space.stated(request) for request in known], chance)
    drawn = (drawing.draw() for _ in range(ATTEMPTS * maker.room))
    maker.take(drawn)
    return Generated(maker.made(), is_all=False)


class _Maker:
    """Gathers distinct requests that no constraint forbids.

    `has_passed_over` tells of any that were left out since too much of them is unknown.
    """

    def __init__(self, space: SayableSpace, count: int) -> None:
        self.has_passed_over = False
        self._space = space
        self._count = count
        self._made: dict[Request, None] = {}

    @property
    def room(self) -> int:
        return self._count - len(self._made)

    def made(self) -> tuple[Request, ...]:
        return tuple(self._made)

    def add(self, facts: Facts) -> None:
        if not self._space.is_settled(facts):
            self.has_passed_over = True
            return
        request = self._space.request(facts)
        if request is not None:
            self._made[request] = None

    def take(self, several: Iterable[Facts], most: int | None = None) -> None:
        wanted = len(self._made) + (self.room if most is None else most)
        for facts in several:
            if len(self._made) >= wanted:
                return
            self.add(facts)


class _Drawing:
    """Draws facts that lie near what a rule or a scenario turns on."""

    def __init__(
        self,
        space: SayableSpace,
        aims: Sequence[SoughtRule],
        known: Sequence[Facts],
        chance: Random,
    ) -> None:
        self._space = space
        self._aims = aims
        self._starts = [*known, *(facts for aim in aims for facts in aim.facts), {}]
        self._names = list(space.values)
        self._chance = chance

    def draw(self) -> Facts:
        chance = self._chance
        facts = dict(chance.choice(self._starts)) if chance.random() < 0.6 else {}
        near: list[str] = []
        for aim in self._some_aims():
            lead(aim.condition, facts, self._space, chance, to=chance.random() < 0.85)
            near.extend(aim.reads)
        for _ in range(chance.choice(_CHANGES)):
            self._change(facts, near)
        while not self._space.is_settled(facts):
            facts.pop(next(name for name in reversed(facts) if facts[name] is UNKNOWN))
        return facts

    def _some_aims(self) -> Iterator[SoughtRule]:
        for _ in range(self._chance.choice((0, 1, 1, 1, 2)) if self._aims else 0):
            yield self._chance.choice(self._aims)

    def _change(self, facts: dict[str, Value], near: Sequence[str]) -> None:
        chance = self._chance
        name = chance.choice(near if near and chance.random() < 0.5 else self._names)
        if chance.random() < _UNKNOWN_SHARE:
            facts[name] = UNKNOWN
        elif known := [v for v in self._space.values.get(name, ()) if v is not UNKNOWN]:
            facts[name] = chance.choice(known)


def _pairs(singles: Sequence[tuple[str, Value]]) -> list[Facts]:
    return [
        {first: one, second: other}
        for (first, one), (second, other) in itertools.combinations(singles, 2)
        if first != second
    ]
