"""Sentences found by words; where none has them, what leads on from there."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from exigent.suite.catalogue import Sentence, question, state
from exigent.words import Vocabulary

MOST_QUESTIONS = 5
_MOST_WORDS = 3
_NEAR = 0.8
_SLIP = 0.88
_STEM = 4
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Lead:
    """What to try after a search that found nothing.

    `alone` has of several words those that find sentences alone, with how many; `words` are
    known ones that are nearly the words sought, `questions` those that facts with such words
    answer, `catch_all` the sentences for what no other sentence fits.
    """

    alone: tuple[tuple[str, int], ...]
    words: tuple[str, ...]
    questions: tuple[str, ...]
    catch_all: tuple[str, ...]


def find_sentences(sentences: Iterable[Sentence], words: Sequence[str]) -> list[Sentence]:
    """Return the sentences that hold all the words, in any case, or are found by them."""
    lowered = [word.lower() for word in words]
    return [one for one in sentences if all(word in _searched(one) for word in lowered)]


def lead_on(sentences: Sequence[Sentence], words: Sequence[str], vocabulary: Vocabulary) -> Lead:
    """Return what leads on from words that no sentence holds together."""
    found = [(word, len(find_sentences(sentences, [word]))) for word in words]
    alone = tuple((word, count) for word, count in found if count)
    near = list(dict.fromkeys(_near_words(sentences, (word for word, count in found if not count))))
    asked = {question(fact): None for fact in vocabulary.facts.values()}
    having = [one.heading for one in sentences if any(word in _searched(one) for word in near)]
    caught = {
        question(fact): state(fact, fact.catch_all)
        for fact in vocabulary.facts.values()
        if fact.catch_all is not None
    }
    questions = [heading for heading in dict.fromkeys([*having, *caught]) if heading in asked]
    return Lead(
        alone if len(words) > 1 else (),
        tuple(near[:_MOST_WORDS]),
        tuple(questions[:MOST_QUESTIONS]),
        () if near and _are_slips(words, near) else tuple(caught.values()),
    )


def _are_slips(words: Iterable[str], near: Sequence[str]) -> bool:
    """Tell whether words differ from known ones by no more than a letter or so: nothing is new."""
    return all(difflib.get_close_matches(word.lower(), near, 1, _SLIP) for word in words)


def _searched(sentence: Sentence) -> str:
    parts = (
        sentence.heading,
        sentence.text,
        sentence.example,
        *sentence.also,
        *sentence.heading_also,
    )
    return "\n".join(parts).lower()


def _near_words(sentences: Iterable[Sentence], words: Iterable[str]) -> Iterator[str]:
    """Yield known words that begin like those sought, or are spelt nearly so."""
    known = {word: None for one in sentences for word in _WORD.findall(_searched(one))}
    for word in words:
        lowered = word.lower()
        stem = lowered[: max(_STEM, len(lowered) - _STEM)]
        alike = [one for one in known if one[0] == lowered[:1]]
        yield from difflib.get_close_matches(lowered, alike, n=_MOST_WORDS, cutoff=_NEAR)
        yield from (one for one in known if len(lowered) >= _STEM and one.startswith(stem))
