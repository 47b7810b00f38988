"""Which of the known sentences hold the words of a text that tell most of what it means.

A word tells the more the fewer sentences hold it.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]{3,}")
# They join what is said, and so few sentences may hold one that it would seem to tell much.
_JOINING = re.compile(
    "the|and|but|nor|not|none|for|from|with|that|this|these|those|there|than|then|who|what|which|"
    "are|can|could|did|does|had|has|have|may|might|must|should|was|were|been|being|will|would"
)
_ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:ing|ed|es|e|(?<!s)s)$")
_SHORTEST_BEGINNING = 4
_NEARLY_SPELT = 0.75
# How much a word counts that a sentence does not say, but is found by.
_FOUND_BY = 0.85
_BY_WORDS = 0.7
_LEAST = 0.6
_BEHIND = 0.1


@dataclass(frozen=True, slots=True)
class Findable:
    """A sentence, with the other words by which it is found."""

    sentence: str
    also: Sequence[str] = ()


class TellingWords:
    """Finds sentences by their words, however these are inflected, or nearly so spelt."""

    def __init__(self, known: Iterable[Findable]) -> None:
        self._holding: dict[str, dict[str, float]] = {}
        self._sentences = []
        for one in known:
            self._sentences.append(one.sentence)
            for text in one.also:
                self._hold(text, one.sentence, _FOUND_BY)
            self._hold(one.sentence, one.sentence, 1)
        self._by_first: dict[str, list[str]] = {}
        for stem in self._holding:
            self._by_first.setdefault(stem[0], []).append(stem)

    def near(self, text: str) -> list[str]:
        """Return the sentences that are like a text in their words and letters, nearest first."""
        shares = self._shares(text)
        likeness = difflib.SequenceMatcher(b=text.lower())
        found: dict[str, float] = {}
        for sentence in self._sentences:
            by_words = _BY_WORDS * shares.get(sentence, 0)
            likeness.set_seq1(sentence.lower())
            if by_words + (1 - _BY_WORDS) * likeness.real_quick_ratio() >= _LEAST:
                found[sentence] = by_words + (1 - _BY_WORDS) * likeness.ratio()
        best = max(found.values(), default=0)
        ranked = sorted(found, key=lambda sentence: -found[sentence])
        return [one for one in ranked if found[one] >= max(_LEAST, best - _BEHIND)]

    def _shares(self, text: str) -> Mapping[str, float]:
        """Return how much of what a text's words tell the sentences hold, from 0 to 1."""
        held: dict[str, float] = {}
        total = 0.0
        for stem in dict.fromkeys(_stems(text)):
            strengths: dict[str, float] = {}
            for known in self._known(stem):
                for sentence, strength in self._holding[known].items():
                    strengths[sentence] = max(strength, strengths.get(sentence, 0))
            tells = math.log((len(self._sentences) + 1) / max(1, len(strengths)))
            total += tells
            for sentence, strength in strengths.items():
                held[sentence] = held.get(sentence, 0) + strength * tells
        return {sentence: tells / total for sentence, tells in held.items()} if total else {}

    def _known(self, stem: str) -> Sequence[str]:
        if stem in self._holding:
            return [stem]
        alike = self._by_first.get(stem[0], [])
        begin = [one for one in alike if _begins(one, stem) or _begins(stem, one)]
        return begin or difflib.get_close_matches(stem, alike, n=1, cutoff=_NEARLY_SPELT)

    def _hold(self, text: str, sentence: str, strength: float) -> None:
        for stem in _stems(text):
            holding = self._holding.setdefault(stem, {})
            holding[sentence] = max(strength, holding.get(sentence, 0))


def _stems(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.lower()):
        if not _JOINING.fullmatch(word):
            yield _ENDING.sub("", word)


def _begins(word: str, beginning: str) -> bool:
    return len(beginning) >= _SHORTEST_BEGINNING and word.startswith(beginning)
