"""What was meant by a Then sentence that no form matches."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from exigent.suite.duty_sentences import (
    duty_sentences,
    say_parties,
    says_of_duties,
    without_party,
)
from exigent.suite.expectation import Expectation
from exigent.suite.sentence_form import SentenceContext, SentenceForm
from exigent.suite.sentences import FORMS, MODALS, requoted, with_straight_quotes
from exigent.suite.verbs import ALL_VERBS
from exigent.words import did_you_mean

_QUANTIFIED = re.compile(r"(?:every|no|all|each|none of the)\b", re.IGNORECASE)


def nearest_then(text: str, reading: SentenceContext) -> str:
    """Return what was meant by a Then sentence that no form matches, or nothing."""
    meant = next(filter(_is_read, requoted(text, reading.regimes)), "")
    if meant:
        return f"write straight double quotes, one pair around a name: {meant}"
    vocabulary, text = reading.vocabulary, re.sub('"+', '"', with_straight_quotes(text))
    if without_party(text, vocabulary.parties):
        return say_parties(vocabulary.parties)
    regime = _named_in(text, reading.regimes)
    forms = [form.example for form in FORMS if _may_be_meant(form, text, regime)]
    duties = [
        f'under "{regime or "<regime>"}" {party} {modal} {duty}'
        for party in vocabulary.parties.values()
        for modal in MODALS
        for duty in vocabulary.duties.values()
    ]
    sentences = [*_in_all_ways(forms, regime or "<regime>")]
    if vocabulary.events:
        duties += duty_sentences(vocabulary, regime or "<regime>", text)
    known = sentences if _QUANTIFIED.match(text) else [*sentences, *duties]
    return did_you_mean(text, known)


def _is_read(text: str) -> bool:
    return says_of_duties(text) or any(form.pattern.fullmatch(text) for form in FORMS)


def _may_be_meant(form: SentenceForm[Expectation], text: str, regime: str) -> bool:
    """Tell whether a sentence of this form speaks of as many regimes as a text does."""
    if _QUANTIFIED.match(text):
        return "<regime>" not in form.example and ("," in text or "," not in form.example)
    return not regime or "<regime>" in form.example


def _named_in(text: str, regimes: Collection[str]) -> str:
    """Return the regime that a sentence speaks of, in quotes or without, or nothing."""
    named = re.search('"([^"]*)"', text)
    return named[1] if named else next((name for name in regimes if name in text.split()), "")


def _in_all_ways(forms: Iterable[str], regime: str) -> Iterator[str]:
    """Yield the sentences of these forms with every verb, and both of what is said of disputes."""
    for form in forms:
        for verb in ALL_VERBS:
            sentence = form.replace("<regime>", regime).replace("<verb>", verb)
            yield sentence
            yield sentence.replace("is contested", "is settled")
