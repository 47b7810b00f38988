"""What leads on from a step in words of one's own, which no sentence of the vocabulary is near."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from exigent.words import Vocabulary

# Shorter words, and those that so many sentences hold, say little of what is meant.
_WORD = re.compile(r"[^\W\d_]{4,}")
_MOST_SENTENCES = 12
_MOST_SEARCHES = 2
_ENDING = re.compile(r"(?<=[^\W\d_]{4})(?:ing|ed|s)$")


def lead_to_facts(text: str, vocabulary: Vocabulary) -> str:
    """Return the searches by the words of a Given sentence that say most of what is meant."""
    searched = list(_searched(vocabulary))
    counts: dict[str, int] = {}
    for word in _WORD.findall(text.lower()):
        stem = _ENDING.sub("", word)
        found = _count(word, searched)
        counts[word if found else stem] = found or _count(stem, searched)
    telling = [word for word, count in counts.items() if 0 < count <= _MOST_SENTENCES]
    if not telling:
        return "`exigent steps` lists every sentence"
    telling.sort(key=lambda word: (counts[word], -len(word)))
    searches = " or ".join(f"`exigent steps {word}`" for word in telling[:_MOST_SEARCHES])
    return f"{searches} finds sentences"


def _count(word: str, searched: Sequence[str]) -> int:
    begins_word = re.compile(rf"\b{word}")
    return sum(begins_word.search(text) is not None for text in searched)


def _searched(vocabulary: Vocabulary) -> Iterator[str]:
    """Yield each question and each sentence, with the other words by which it is found."""
    for fact in vocabulary.facts.values():
        yield "\n".join((fact.asks, fact.template, *fact.also)).lower()
        for value, phrases in fact.phrases.items():
            yield "\n".join((*phrases, *fact.also_values.get(value, ()))).lower()
    for phrase in vocabulary.derived:
        yield phrase.template.lower()
