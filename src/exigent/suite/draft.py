"""A scenario as its steps fill it in: first a request, then what is expected of it.

Both doors use it: the bulk run for every step of a file, the pytest plugin for each
step as it runs.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from exigent.files import Scalar, read_known
from exigent.suite.cases import Case
from exigent.suite.claims import ANY_REQUEST, Claim, is_claim, nearest_claim, read_claims
from exigent.suite.duty_expectation import OfDuties
from exigent.suite.duty_sentences import read_duty_sentence, says_of_duties
from exigent.suite.events import EXAMPLE_DAY, read_event
from exigent.suite.expectation import Expectation
from exigent.suite.feature import Step
from exigent.suite.nearest_then import nearest_then
from exigent.suite.order_of_events import has_time, refuse_before_day, refuse_misplaced
from exigent.suite.own_steps import OwnStep
from exigent.suite.own_words import lead_to_facts
from exigent.suite.sentence_form import SentenceContext
from exigent.suite.sentences import read_then, unread, with_single_pairs, with_straight_quotes
from exigent.words import (
    UNKNOWN,
    ContradictionError,
    Fault,
    InputError,
    Known,
    Location,
    Request,
    Timeline,
    Value,
    Vocabulary,
    did_you_mean,
    make_request,
    meant_by_name,
    refuse_impossible,
)

REPORTED_CASE = 'the reported case "'


class ConsequenceError(InputError):
    """What may only follow from an earlier wrong step, and is told where there was none.

    A step that stands before what it needs, or facts that contradict what nobody stated.
    """


@dataclass
class Draft:
    """The state of one scenario while its steps are read.

    One that begins with any request makes none: it has `premises`, the facts that all of its
    requests have, once the question is put, and claims.
    """

    vocabulary: Vocabulary
    cases: Mapping[str, Case]
    regimes: Mapping[str, str]
    facts: dict[str, Value] = field(default_factory=dict)
    places: dict[str, Location] = field(default_factory=dict)
    case: str = ""
    request: Request | None = None
    expectations: list[Expectation] = field(default_factory=list)
    timeline: Timeline = ()
    of_duties: list[OfDuties] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    is_asked: bool = False
    is_of_any: bool = False
    _started: bool = False
    _stated_here: set[str] = field(default_factory=set)

    def read_given(self, text: str, place: Location, own: OwnStep | None = None) -> None:
        """Take in a Given sentence; raise InputError if it cannot stand here.

        A number or a date in it is read as in a YAML file, and refused in the same words.
        `own` is the bench's own Given from `exigent.steps` that takes it, if one does.
        """
        if own is not None:
            self._state_by(own, text, place)
        elif text == self.vocabulary.ordinary_request:
            self._start(place)
        elif text == ANY_REQUEST:
            self._start(place)
            self.is_of_any = True
        elif text.startswith(REPORTED_CASE) and text.endswith('"') and text.count('"') == 2:
            self._start(place)
            self._take_case(text[len(REPORTED_CASE) : -1], place)
        else:
            statements = self.vocabulary.statements(text)
            if not statements:
                for fact, said in self.vocabulary.wrong_values(text):
                    read_known(Scalar(place, said, quoted=False), fact)
                meant = self.nearest_given(text) or lead_to_facts(text, self.vocabulary)
                raise InputError(unread(text), place, meant, fault=Fault.UNDEFINED_STEP)
            for statement in statements:
                self.state(statement.fact, statement.value, place)

    def state(self, fact: str, value: Value, place: Location) -> None:
        """State a fact; raise InputError if no request was started or it was stated otherwise."""
        if self.request is not None or (self.is_of_any and self.is_asked):
            raise InputError(
                "a fact cannot be stated after the question was asked",
                place,
                fault=Fault.WRONG_ORDER,
            )
        if not self._started:
            raise ConsequenceError(
                "no request was started before this fact",
                place,
                f'begin with "Given {self.vocabulary.ordinary_request}"',
                fault=Fault.WRONG_ORDER,
            )
        if self.is_of_any and value is UNKNOWN:
            raise InputError(
                f"`{fact}` is left unknown, and any request is one in which all is known",
                place,
                "leave it out: what is not stated is whatever it can be",
                fault=Fault.NOT_OF_ANY_REQUEST,
            )
        if fact in self._stated_here and self.facts[fact] != value:
            raise InputError(
                f"`{fact}` is stated twice, and differently",
                place,
                f"the first is in line {self.places[fact].line}",
                fault=Fault.CONTRADICTION,
            )
        self._stated_here.add(fact)
        self.facts[fact] = value
        self.places[fact] = place

    def check_value(self, fact: str, value: Value, place: Location) -> None:
        """Raise InputError if the vocabulary has no such fact, or the fact no such value."""
        known = self.vocabulary.facts.get(fact)
        if known is None:
            raise InputError(
                f"there is no fact `{fact}`",
                place,
                did_you_mean(fact, self.vocabulary.facts),
                fault=Fault.UNKNOWN_WORD,
            )
        if not known.has(value):
            refused = known.refusal(value)
            raise InputError(refused.message, place, refused.meant, fault=refused.fault)

    @property
    def premises(self) -> dict[str, Known] | None:
        """What every request states that the claims are about; None without any, or unasked."""
        if not (self.is_of_any and self.is_asked):
            return None
        return {name: value for name, value in self.facts.items() if value is not UNKNOWN}

    def ask(self, place: Location) -> Request | None:
        """Put the question, and return the request if it is about one.

        Raises InputError if there is none, or its facts contradict.
        """
        if not self._started:
            raise ConsequenceError(
                "nothing is requested yet",
                place,
                f'begin with "Given {self.vocabulary.ordinary_request}"',
                fault=Fault.WRONG_ORDER,
            )
        if self.request is not None or (self.is_of_any and self.is_asked):
            raise InputError("the question is asked twice", place, fault=Fault.WRONG_ORDER)
        self.is_asked = True
        try:
            if self.is_of_any:
                refuse_impossible(self.vocabulary, self.facts)
                return None
            self.request = make_request(self.vocabulary, self.facts)
        except ContradictionError as error:
            stated = [self.places[name] for name in error.facts if name in self.places]
            here = [spot for spot in stated if spot.path == place.path]
            told = error.at(max(here, default=place))
            if self._stated_here.issuperset(error.facts):
                raise told from None
            raise ConsequenceError(
                told.message, told.location, told.meant, fault=told.fault
            ) from None
        return self.request

    def read_when(self, text: str, place: Location) -> Request | None:
        """Take in a When sentence: return the request if it puts the question about one.

        One that tells the event which is the request itself puts the question as well, where
        nothing did before. Raises InputError if there is no such sentence, or not here.
        """
        if text in self.vocabulary.asked:
            return self.ask(place)
        told = read_event(text, place, self.vocabulary)
        if told is None:
            raise InputError(f'no step reads "{text}"', place, fault=Fault.UNDEFINED_STEP)
        if self.is_of_any:
            raise _not_of_any(text, place, self.vocabulary)
        asks = told.event == self.vocabulary.request_event and told.is_known and not self.is_asked
        if not (self.is_asked or asks):
            raise ConsequenceError(
                "nothing was asked yet, so nothing can have happened besides",
                place,
                f'add "When {self.vocabulary.asked[0]}" before it',
                fault=Fault.WRONG_ORDER,
            )
        request = self.ask(place) if asks else None
        refuse_misplaced(told, self.timeline, self.vocabulary)
        date = self.vocabulary.request_date
        day = self.facts.get(date.name) if date else None
        if isinstance(day, datetime.date):
            refuse_before_day(told, self.timeline, self.vocabulary, day)
        self.timeline = (*self.timeline, told)
        return request

    def expect(self, step: Step) -> None:
        """Take in what a Then step expects, or claims; raise InputError if it cannot be."""
        if not self.is_asked:
            raise ConsequenceError(
                "nothing was asked yet",
                step.location,
                f'add "When {self.vocabulary.asked[0]}" before it',
                fault=Fault.WRONG_ORDER,
            )
        reading = SentenceContext(self.vocabulary, self.regimes)
        nearest = nearest_claim if self.is_of_any else nearest_then
        if says_of_duties(step.text):
            self._expect_of_duties(step, reading)
            is_read = True
        elif self.is_of_any:
            claims = read_claims(step, reading)
            self.claims.extend(claims or ())
            is_read = claims is not None
        else:
            expectations = read_then(step, reading)
            self.expectations.extend(expectations or ())
            is_read = expectations is not None
            if not is_read and is_claim(step.text):
                raise ConsequenceError(
                    f'"{step.text}" speaks of every request, and the scenario of one',
                    step.location,
                    f'begin it with "Given {ANY_REQUEST}"',
                    fault=Fault.NOT_OF_ANY_REQUEST,
                )
        if not is_read:
            raise InputError(
                unread(step.text),
                step.location,
                nearest(step.text, reading) or "`exigent steps Then` finds what can be expected",
                fault=Fault.UNDEFINED_STEP,
            )

    def _expect_of_duties(self, step: Step, reading: SentenceContext) -> None:
        if self.is_of_any:
            raise _not_of_any(step.text, step.location, self.vocabulary)
        expected = read_duty_sentence(step, reading) or ()
        event = self.vocabulary.example_event
        if not self.timeline:
            raise ConsequenceError(
                "nothing was told to have happened, so nothing can be said of duties over time",
                step.location,
                f'add such as "And {event.phrase} on {EXAMPLE_DAY}" after the question'
                if event
                else "the vocabulary lists no events",
                fault=Fault.WRONG_ORDER,
            )
        if not has_time(self.timeline) and any(one.at is None for one in expected):
            raise InputError(
                f'"{step.text}" does not say of which time it speaks, and no event that is told has one',
                step.location,
                f'begin it with a day, as in "on {EXAMPLE_DAY}"',
                fault=Fault.WRONG_TIMELINE,
            )
        self.of_duties.extend(expected)

    def nearest_given(self, text: str) -> str:
        """Return what was meant by a Given sentence that nothing matches, or nothing."""
        unquoted = re.sub(rf"^{REPORTED_CASE[:-1]}([^\"]+)$", rf'{REPORTED_CASE}\1"', text)
        for meant in (with_straight_quotes(text), with_single_pairs(text), unquoted):
            is_read = meant.startswith(REPORTED_CASE) or self.vocabulary.statements(meant)
            if meant != text and is_read:
                return f"write straight quotes: {meant}"
        starters = [self.vocabulary.ordinary_request, f'{REPORTED_CASE}..."', ANY_REQUEST]
        return self.vocabulary.nearest_phrase(text) or did_you_mean(text, starters, quote='"')

    def _state_by(self, own: OwnStep, text: str, place: Location) -> None:
        for fact, value in own.state(text, place).items():
            try:
                self.check_value(fact, value, place)
            except InputError as error:
                stated = f"{own.location} states it"
                meant = f"{error.meant}; {stated}" if error.meant else stated
                raise InputError(error.message, place, meant, fault=error.fault) from None
            self.state(fact, value, place)

    def _start(self, place: Location) -> None:
        if self._started:
            raise InputError("a request was started already", place, fault=Fault.WRONG_ORDER)
        self._started = True

    def _take_case(self, name: str, place: Location) -> None:
        case = self.cases.get(name)
        if case is None:
            titles = {known: case.title for known, case in self.cases.items()}
            raise InputError(
                f"there is no reported case `{name}`",
                place,
                meant_by_name(name, titles),
                fault=Fault.UNKNOWN_CASE,
            )
        self.case = name
        self.facts.update(case.facts)
        self.places.update(case.places)


def _not_of_any(text: str, place: Location, vocabulary: Vocabulary) -> InputError:
    return InputError(
        f'"{text}" speaks of what happened once, and the scenario of any request',
        place,
        f'begin it with "Given {vocabulary.ordinary_request}"',
        fault=Fault.NOT_OF_ANY_REQUEST,
    )
