"""What Then sentences say of duties at a time: each form with its pattern, and what it expects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from exigent.suite.duty_expectation import ANY_KNOWN, DutyExpectation, NoDutyExpectation, OfDuties
from exigent.suite.events import AT_A_TIME, read_moment, read_noun
from exigent.suite.feature import Step
from exigent.suite.sentence_form import SentenceContext, SentenceForm, read_in_form
from exigent.suite.tables import DUTY_STATE_COLUMNS, read_duty_states
from exigent.words import (
    Fault,
    InputError,
    Moment,
    Status,
    Vocabulary,
    did_you_mean,
    say_list,
)

_REGIME = r'"(?P<regime>[^"]*)"'
_DONE = {
    ("", "in time"): frozenset({Status.FULFILLED}),
    ("", "too late"): frozenset({Status.LATE}),
    ("not ", "in time"): frozenset({Status.BROKEN, Status.LATE}),
}
_HAS_TO = {
    "still": frozenset({Status.OWED}),
    "no longer": frozenset({Status.LIFTED}),
}
_UNKNOWN = frozenset({Status.UNKNOWN})


def says_of_duties(text: str) -> bool:
    """Tell whether a sentence has one of the forms."""
    return any(form.pattern.fullmatch(text) for form in DUTY_FORMS)


def read_duty_sentence(step: Step, reading: SentenceContext) -> tuple[OfDuties, ...] | None:
    """Return what a Then step expects of duties at a time, None if no form matches it.

    Raises InputError for words that are not known, and for a table that is missing, or there
    without need.
    """
    return read_in_form(DUTY_FORMS, step, reading)


def duty_sentences(vocabulary: Vocabulary, regime: str, text: str) -> Iterator[str]:
    """Yield what can be said of duties at a time, with the time that a text begins with."""
    at = re.match(AT_A_TIME, text)
    start = at[0] if at else ""
    for party in vocabulary.parties.values():
        for done in vocabulary.done.values():
            for way in (f"has {done} in time", f"has {done} too late", f"has not {done} in time"):
                yield f'{start}under "{regime}" {party} {way}'
            yield f'{start}under "{regime}" it is not known whether {party} has {done} in time'
        for duty in vocabulary.duties.values():
            for way in _HAS_TO:
                yield f'{start}under "{regime}" {party} {way} has to {duty}'
    for event in vocabulary.events.values():
        yield f'{start}"{regime}" owes no duty that runs from {event.noun}'
    yield f"{start}the duties are"


def _at(match: re.Match[str], step: Step) -> Moment | None:
    """Return the time of which a sentence speaks: the second of two that clocks show alike."""
    if not match["day"]:
        return None
    at = read_moment(match["day"], match["clock"], step.location)
    return at if at.clock is None else Moment(at.day, at.clock.replace(fold=1))


def _expect(
    match: re.Match[str],
    step: Step,
    reading: SentenceContext,
    duty: str,
    statuses: frozenset[Status],
) -> tuple[OfDuties, ...]:
    regime = reading.regime(match["regime"], step.location).name
    parties = reading.vocabulary.parties
    who = _named(match["party"], parties, step, "party")
    at = _at(match, step)
    return (DutyExpectation(step.text, step.location, regime, at, who, duty, statuses),)


def _done(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[OfDuties, ...]:
    duty = _duty_done(match["done"], step, reading.vocabulary)
    return _expect(match, step, reading, duty, _DONE[match["not"] or "", match["how"]])


def _not_known(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[OfDuties, ...]:
    duty = _duty_done(match["done"], step, reading.vocabulary)
    return _expect(match, step, reading, duty, _UNKNOWN)


def _has_to(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[OfDuties, ...]:
    duty = _named(match["duty"], reading.vocabulary.duties, step, "duty")
    return _expect(match, step, reading, duty, _HAS_TO[match["how"]])


def _none_runs(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[OfDuties, ...]:
    regime = reading.regime(match["regime"], step.location).name
    event = read_noun(match["noun"], step.location, reading.vocabulary)
    events = reading.vocabulary.events.values()
    together = {event.id, *(other.id for other in events if other.happens_with == event.id)}
    at = _at(match, step)
    return (
        NoDutyExpectation(step.text, step.location, regime, at, frozenset(together), match["noun"]),
    )


def _table(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[OfDuties, ...]:
    at = _at(match, step)
    return tuple(
        DutyExpectation(
            row.text,
            row.place,
            reading.regime(row.regime, row.place).name,
            at,
            row.who,
            row.duty,
            frozenset({row.status}) if row.status else ANY_KNOWN,
            row.by,
        )
        for row in read_duty_states(step.rows, reading.vocabulary)
    )


def _named(said: str, words: Mapping[str, str], step: Step, what: str) -> str:
    for name, phrase in words.items():
        if said == phrase:
            return name
    raise InputError(
        f'no {what} reads "{said}"',
        step.location,
        say_parties(words) if what == "party" else did_you_mean(said, words.values(), quote='"'),
        fault=Fault.UNKNOWN_WORD,
    )


def say_parties(parties: Mapping[str, str]) -> str:
    """Return who can owe a duty: so few that all are named, since no spelling leads to them."""
    named = [f'"{phrase}"' for phrase in parties.values()]
    return (
        f"who can owe a duty: {say_list(named, 'or')}" if named else "the vocabulary has no parties"
    )


def without_party(text: str, parties: Mapping[str, str]) -> bool:
    """Tell whether a sentence on a duty under one regime names nobody who can owe one."""
    said = re.match(rf"{AT_A_TIME}under {_REGIME} (?!it is )(?P<rest>.+)", text)
    return said is not None and not any(
        said["rest"].startswith(f"{phrase} ") for phrase in parties.values()
    )


def _duty_done(said: str, step: Step, vocabulary: Vocabulary) -> str:
    for name, words in vocabulary.done.items():
        if said == words:
            return name
    near = did_you_mean(said, vocabulary.done.values(), quote='"')
    raise InputError(
        f'no duty is said to be done as in "has {said}"',
        step.location,
        near or "the vocabulary tells so under `done` of a duty",
        fault=Fault.UNKNOWN_WORD,
    )


DUTY_FORMS: tuple[SentenceForm[OfDuties], ...] = (
    SentenceForm(
        f"{AT_A_TIME}the duties are",
        _table,
        "the duties are",
        DUTY_STATE_COLUMNS,
    ),
    SentenceForm(
        (
            f"{AT_A_TIME}under {_REGIME} it is not known whether "
            "(?P<party>.+?) ha(?:s|ve) (?P<done>.+) in time"
        ),
        _not_known,
        'under "<regime>" it is not known whether <party> has <done> in time',
    ),
    SentenceForm(
        (
            f"{AT_A_TIME}under {_REGIME} (?P<party>.+?) ha(?:s|ve) "
            "(?:(?P<not>not )(?=.* in time$))?(?P<done>.+) (?P<how>in time|too late)"
        ),
        _done,
        'under "<regime>" <party> has <done> in time',
    ),
    SentenceForm(
        (
            f"{AT_A_TIME}under {_REGIME} (?P<party>.+?) (?P<how>still|no longer) ha(?:s|ve) "
            "to (?P<duty>.+)"
        ),
        _has_to,
        'under "<regime>" <party> still has to <duty>',
    ),
    SentenceForm(
        f"{AT_A_TIME}{_REGIME} owes no duty that runs from (?P<noun>.+)",
        _none_runs,
        '"<regime>" owes no duty that runs from <event>',
    ),
)
