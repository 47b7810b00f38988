"""What a regime decides in the end, where each of its layers decides in some way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from exigent.regime import Composition, compose
from exigent.words import Decision, Substance


@dataclass(frozen=True, slots=True)
class Answer:
    """What a regime's final answer comes to, and the rules that it rests on."""

    substance: Substance
    rules: frozenset[str]


class Answers:
    """The final answers that the layers of a regime combine to, on a day that is stated or not."""

    def __init__(self, composition: Composition, day: date | None) -> None:
        """Combine what the layers of a regime decide."""
        self._composition = composition
        self._day = day
        self._known: dict[tuple[int, ...], Answer] = {}
        self._kept: list[Sequence[Decision]] = []

    def answer(self, decisions: Mapping[str, Decision]) -> Answer:
        """Return what the layers' decisions combine to, by the name of each layer."""
        key = tuple(map(id, decisions.values()))
        found = self._known.get(key)
        if found is None:
            several = [decisions[layer] for layer in self._composition.layers]
            final = compose(self._composition, several, self._day)
            rules = frozenset(reason.rule for reason in final.reasons)
            found = self._known[key] = Answer(final.substance, rules)
            # As long as a decision is kept, no other has its id.
            self._kept.append(tuple(decisions.values()))
        return found
