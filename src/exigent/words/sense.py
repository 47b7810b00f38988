"""Which way a sentence points, so that no slip of the pen is led to its opposite."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_NEGATIONS = re.compile(
    "no|not|never|none|nobody|nothing|nor|neither|nowhere|cannot|without|hardly|scarcely|barely|"
    "non|unable|unwilling"
)
# Words that do so together, and none of them alone.
_TOGETHER = re.compile(
    r"\b(?:far from|anything but|everything but|out of(?= danger\b)|(?:false|untrue|wrong)(?= that\b))"
)
_AUXILIARIES = re.compile(
    "ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|should|was|were|wo|would"
)
# Words that say of themselves what others say with `not`, by how they begin.
_CONTRARY = re.compile(
    "(?:refus|den[yi]|declin|reject|forb[ia]d|prohibit|prevent|withh[oe]ld|bars?$|barr|lack|fail|settl)"
)
_PREFIX = re.compile("(?:un|in|im|il|ir|dis|non)(?=.{3})")
# How strongly something is said: of two candidates, the one that says it so is meant.
_FORCES = {
    **{word: word for word in ("must", "may", "every", "some", "only")},
    "can": "can",
    **dict.fromkeys(("need", "needs"), "need"),
    **dict.fromkeys(("known", "unknown"), "known"),
}
# `may disclose but need not` adds to what it says, and does not turn it round.
_ADDED = re.compile(r"\bbut need not\b|\bwhether or not\b")
_UNKNOWN = re.compile(r"\bit is not known whether\b")
_ENDING = re.compile("(?:n['\u2019]?t|not)$")
_QUOTED = re.compile(r'"[^"]*"')
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_SHORT = re.compile("a|an|as|at|be|by|do|go|he|i|in|is|it|now|of|on|one|or|so|the|to|we")
_SHORTEST_TOLD = 5


class Sense:
    """Which way sentences point; `known` are those that may be meant, so that they are well spelt."""

    def __init__(self, known: Iterable[str]) -> None:
        words = {word for text in known for word in _words(text)}
        self._words = words | set(_NEGATIONS.pattern.split("|")) | _FORCES.keys()
        self._by_first: dict[str, list[str]] = {}
        for word in sorted(self._words):
            self._by_first.setdefault(word[:1], []).append(word)

    def is_affirmed(self, text: str) -> bool | None:
        """Tell whether a text says that something is so; None where a slip leaves that open."""
        words = _words(text)
        if any(self._may_deny(word) for word in words):
            return None
        return sum(self._turns(self._spelt(word)) for word in words) % 2 == 0

    def forces(self, text: str) -> frozenset[str]:
        """Return the words of a text that say how strongly it is meant."""
        stems = (_ENDING.sub("", word) for word in map(self._spelt, _all_words(text)))
        return frozenset(_FORCES[stem] for stem in stems if stem in _FORCES)

    def is_behind(self, text: str, one: str, other: str) -> bool:
        """Tell whether one sentence lacks words of a text that the other has, and has no others."""
        said, ours, theirs = (set(map(self._spelt, _all_words(it))) for it in (text, one, other))
        return not said & (ours - theirs) and bool(said & (theirs - ours))

    def _spelt(self, word: str) -> str:
        if word in self._words or _SHORT.fullmatch(word) or _denies(word):
            return word
        alike = self._by_first.get(word[:1], [])
        return next(iter(difflib.get_close_matches(word, alike, n=1, cutoff=0.75)), word)

    def _turns(self, word: str) -> bool:
        if _denies(word):
            return True
        prefix = _PREFIX.match(word)
        return prefix is not None and word[prefix.end() :] in self._words

    def _may_deny(self, word: str) -> bool:
        """Tell whether a word may be a `not` or a `no` with a slip in it."""
        if word in self._words or _SHORT.fullmatch(word) or len(word) >= _SHORTEST_TOLD:
            return False
        return bool(difflib.get_close_matches(word, ("no", "not"), n=1, cutoff=0.66))


@dataclass(frozen=True, slots=True)
class Leads:
    """Which of the sentences near a text point where it does, and which the other way.

    Where `is_open`, a slip leaves open which way that is, and the nearest counts as meant.
    """

    along: tuple[str, ...]
    against: tuple[str, ...]
    is_open: bool


def sort_by_sense(text: str, near: Sequence[str], known: Iterable[str]) -> Leads:
    """Sort the sentences near a text, which come first to last, by which way they point.

    Of those that point where it does, those that say it as strongly come alone, if there
    are any, and none that has less of the text's own words than the nearest. `known` are all
    that may be meant.
    """
    sense = Sense((*known, *near))
    says, forces = sense.is_affirmed(text), sense.forces(text)
    meant = says if says is not None or not near else sense.is_affirmed(near[0])
    along = tuple(one for one in near if sense.is_affirmed(one) == meant)
    against = tuple(one for one in near if one not in along)
    along = tuple(one for one in along if sense.forces(one) == forces) or along
    along = tuple(one for one in along if not sense.is_behind(text, one, along[0]))
    return Leads(along, against, is_open=says is None)


def _words(text: str) -> list[str]:
    return _all_words(_TOGETHER.sub("not", _UNKNOWN.sub(" ", text.lower())))


def _all_words(text: str) -> list[str]:
    return _WORD.findall(_ADDED.sub(" ", _QUOTED.sub(" ", text.lower())))


def _denies(word: str) -> bool:
    return bool(_NEGATIONS.fullmatch(word) or _CONTRARY.match(word)) or _is_contraction(word)


def _is_contraction(word: str) -> bool:
    """Tell whether it is `doesn't`, or so without the sign, or `mustnot`."""
    stem = _ENDING.sub("", word)
    return stem != word and _AUXILIARIES.fullmatch(stem) is not None
