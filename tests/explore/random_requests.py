"""Random requests of a vocabulary: facts stated and unknown, numbers and dates at their bounds."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator, Mapping

from exigent.symbolic import Space
from exigent.words import UNKNOWN, Fact, FactType, Known, Value, Vocabulary

MOST_STATED = 14
MOST_UNKNOWN = 8


class RandomRequests:
    """Makes what requests state; `space` says what numbers and dates are compared with."""

    def __init__(self, vocabulary: Vocabulary, space: Space, seed: int) -> None:
        self._facts = vocabulary.facts
        self._random = random.Random(seed)
        self._near = {
            fact.name: tuple(_near(fact, space.cutters[fact.name].pieces()[0]))
            for fact in vocabulary.facts.values()
            if fact.is_measured
        }

    def some(self, count: int) -> Iterator[Mapping[str, Value]]:
        """Yield what so many requests state; some of them cannot be so together."""
        names = list(self._facts)
        pick = self._random
        for _ in range(count):
            told = pick.sample(names, pick.randrange(min(MOST_STATED, len(names)) + 1))
            left = [name for name in names if name not in told]
            # Half of all requests know what they state.
            most = pick.choice((0, min(MOST_UNKNOWN, len(left))))
            unknown = pick.sample(left, pick.randrange(most + 1))
            facts = {name: self._value(name) for name in told} | dict.fromkeys(unknown, UNKNOWN)
            yield {name: facts[name] for name in names if name in facts}

    def _value(self, name: str) -> Known:
        fact = self._facts[name]
        values = self._near[name] if fact.is_measured else fact.values
        return self._random.choice(values)


def _near(fact: Fact, constants: tuple[Known, ...]) -> Iterator[Known]:
    """Yield values at, just before and just behind all that a fact is compared with."""
    if isinstance(fact.ordinary, int | float | datetime.date):
        yield fact.ordinary
    for constant in constants or (datetime.date(2020, 2, 29),):
        if fact.type is FactType.DATE and isinstance(constant, datetime.date):
            for days in (-400, -1, 0, 1, 400):
                yield constant + datetime.timedelta(days)
        elif isinstance(constant, int | float):
            for more in (-1000, -1, -0.001, 0, 0.001, 1, 1000):
                value = round(constant + more, 6)
                value = int(value) if float(value).is_integer() else value
                if fact.has(value):
                    yield value
