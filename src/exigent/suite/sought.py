"""Sentences of a request that is looked for: what it states, and what regimes do with it.

They are those of a feature, without a feature: nobody has to write a scenario to ask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from exigent.suite.claims import ANY_REQUEST, Claim, OfEach
from exigent.suite.draft import Draft
from exigent.suite.events import read_moment
from exigent.suite.feature import Step, StepType
from exigent.suite.language import Language
from exigent.words import Fault, InputError, Known, Location, Moment, refuse_impossible

_NOWHERE = Location("")


def read_sought_facts(sentences: Iterable[str], language: Language) -> dict[str, Known]:
    """Return the facts that Given sentences state of the request that is looked for.

    Raises InputError for one that nothing reads, that starts a request or leaves a fact
    unknown, and where they contradict each other or what the vocabulary says.
    """
    facts: dict[str, Known] = {}
    told: dict[str, str] = {}
    for sentence in sentences:
        for name, value in _facts_of(sentence, language).items():
            if facts.setdefault(name, value) != value:
                raise InputError(
                    f"`{name}` is stated twice, and differently",
                    None,
                    f'"{told[name]}" states it, too',
                    fault=Fault.CONTRADICTION,
                )
            told[name] = sentence
    with said_nowhere():
        refuse_impossible(language.vocabulary, facts)
    return facts


def read_sought_deed(sentence: str, language: Language) -> Claim:
    """Return what a Then sentence says that regimes do with the request that is looked for.

    Raises InputError for a sentence that nothing reads, and for one that says something of
    all requests at once, which no single one can do.
    """
    draft = _begun(language)
    with said_nowhere():
        draft.ask(_NOWHERE)
        draft.expect(Step(StepType.THEN, sentence, _NOWHERE))
    claim = draft.claims[0]
    if not isinstance(claim.says, OfEach) or claim.is_sampled:
        raise InputError(
            f'"{sentence}" speaks of many requests, and one is looked for',
            None,
            'say what regimes do with it, each in a sentence of its own: "<regime>" allows',
            fault=Fault.NOT_OF_ANY_REQUEST,
        )
    return claim


def read_sought_time(text: str) -> Moment:
    """Return a day, or a time of one, as in `2026-03-06 at 22:10`; raise InputError for none.

    It may also be as reports write it: `2026-03-06 22:10`.
    """
    day, at, clock = text.strip().partition(" at " if " at " in text else " ")
    with said_nowhere():
        return read_moment(day, clock.strip() if at else None, _NOWHERE)


def _facts_of(sentence: str, language: Language) -> dict[str, Known]:
    draft = _begun(language)
    taking = language.own(Step(StepType.GIVEN, sentence, _NOWHERE))
    own = [step for step in taking if step.pattern is not None and not step.needs_pytest]
    with said_nowhere():
        draft.read_given(sentence, _NOWHERE, *own[:1])
        draft.ask(_NOWHERE)
    return draft.premises or {}


def _begun(language: Language) -> Draft:
    draft = language.draft()
    draft.read_given(ANY_REQUEST, _NOWHERE)
    return draft


@contextmanager
def said_nowhere() -> Iterator[None]:
    """Take the place of such a sentence from an error: it stands in no file."""
    try:
        yield
    except InputError as error:
        place = error.location if error.location != _NOWHERE else None
        raise InputError(
            error.message, place, error.meant, error.below, fault=error.fault
        ) from None
