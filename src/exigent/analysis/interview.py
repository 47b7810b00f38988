"""An interview about one request: the facts asked for one by one, until no answer turns on more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from exigent.analysis.next_question import NextQuestion, OpenAnswers, open_answers, open_request
from exigent.analysis.shown_request import AskedRegime, ShownRequest, show_request
from exigent.bench import Bench, NamedRegime, Panel, find_scenario
from exigent.suite import Scenario, read_sought_facts
from exigent.words import (
    ContradictionError,
    ExitCode,
    Fault,
    InputError,
    Known,
    Request,
    Value,
    Vocabulary,
    did_you_mean,
    make_request,
    written,
)

VERSION = 1


@dataclass(frozen=True, slots=True)
class AnsweredFact:
    """What was answered when a fact was asked for: None where it is as in an ordinary request."""

    question: NextQuestion
    value: Value | None


@dataclass(frozen=True)
class Interview:
    """What is known of a request: what it began with, and what was answered since, in order.

    `begun` is what it began with, in words.
    """

    vocabulary: Vocabulary
    begun: str
    facts: Mapping[str, Value] = field(default_factory=dict)
    answers: tuple[AnsweredFact, ...] = ()

    @property
    def stated(self) -> dict[str, Value]:
        """The facts that the request states, which nobody may know, in the vocabulary's order."""
        told = {one.question.fact: one.value for one in self.answers if one.value is not None}
        known: dict[str, Value] = {**self.facts, **told}
        return {name: known[name] for name in self.vocabulary.facts if name in known}

    @property
    def ordinary(self) -> frozenset[str]:
        """The facts that were answered to be as in an ordinary request."""
        return frozenset(one.question.fact for one in self.answers if one.value is None)

    def open_answers(self, panel: Panel) -> OpenAnswers:
        """Return on which facts that are not answered the regimes of a panel turn."""
        return open_answers(panel, self.stated, self.ordinary)

    def answered(self, question: NextQuestion, value: Value | None) -> Interview:
        """Return the interview with one more answer; raise ContradictionError for what cannot be."""
        further = replace(self, answers=(*self.answers, AnsweredFact(question, value)))
        open_request(self.vocabulary, further.stated, further.ordinary)
        make_request(self.vocabulary, further.stated)
        return further

    def without_last(self) -> Interview:
        """Return the interview without its last answer, if it has one."""
        return replace(self, answers=self.answers[:-1])

    def possible_values(self, question: NextQuestion) -> tuple[Known, ...]:
        """Return the values, of a fact that has a list, that go together with what is known."""
        fact = self.vocabulary.facts[question.fact]
        return tuple(value for value in fact.values if self._can_be(question, value))

    def may_be_ordinary(self, question: NextQuestion) -> bool:
        """Tell whether a fact may be as in an ordinary request, as far as others are known."""
        return self._can_be(question, None)

    def _can_be(self, question: NextQuestion, value: Value | None) -> bool:
        try:
            self.answered(question, value)
        except ContradictionError:
            return False
        return True


class AskedFact(msgspec.Struct, frozen=True):
    """A question that was put, and its answer.

    `value` is None where the fact is as in an ordinary request, `regimes` are those whose
    answers turned on it when it was asked for.
    """

    fact: str
    asks: str
    value: str | None
    regimes: tuple[str, ...]


class InterviewReport(msgspec.Struct, frozen=True):
    """What an interview came to: what was asked, what regimes answer, and why.

    `given` are the facts that it began with, in English. `turning` has, of the regimes whose
    answers still turn on facts that were not asked for, these facts, which are told as in an
    ordinary request; `next` is the fact that would be asked for next.
    """

    version: int
    begun: str
    given: tuple[str, ...]
    asked: tuple[AskedFact, ...]
    request: ShownRequest
    turning: dict[str, tuple[str, ...]]
    next: str | None

    @property
    def exit_code(self) -> ExitCode:
        """How an interview ends: whenever it does, with what is known then."""
        return ExitCode.ENGINE_FAILED if self.request.has_failed else ExitCode.OK


def begin(bench: Bench, start: str | None = None, given: Sequence[str] = ()) -> Interview:
    """Return an interview that begins with an ordinary request, a reported case or a scenario.

    `start` is the name of a case, FILE:LINE of a scenario, or words of its name; `given` are
    sentences that the request states besides, which overrule what it begins with. Raises
    InputError for what is not there and for facts that cannot be together.
    """
    vocabulary = bench.vocabulary
    begun, facts = vocabulary.ordinary_request, dict[str, Value]()
    case = bench.cases.get(start or "")
    if case is not None:
        begun, facts = f'the reported case "{case.name}"', {**case.facts}
    elif start is not None:
        scenario, request = _find_scenario(bench, start)
        begun = f"{scenario.location.path}:{scenario.location.line} {scenario.text.title}"
        facts = request.stated_values
    facts |= read_sought_facts(given, bench.language())
    interview = Interview(vocabulary, begun, facts)
    make_request(vocabulary, interview.stated)
    return interview


def _find_scenario(bench: Bench, start: str) -> tuple[Scenario, Request]:
    try:
        return find_scenario(bench, start)
    except InputError as error:
        meant = did_you_mean(start, bench.cases)
        if error.fault is not Fault.NO_SUCH_SCENARIO or not meant:
            raise
        message = f"no scenario and no reported case is called `{start}`"
        raise InputError(message, None, meant, fault=Fault.NO_SUCH_SCENARIO) from None


def report_interview(interview: Interview, panel: Panel) -> InterviewReport:
    """Return what an interview has come to under the regimes of a panel."""
    vocabulary = interview.vocabulary
    left = interview.open_answers(panel)
    following = left.next_question(vocabulary)
    regimes = [AskedRegime(NamedRegime("", name, name), panel) for name in panel.names]
    request = make_request(vocabulary, interview.stated)
    return InterviewReport(
        version=VERSION,
        begun=interview.begun,
        given=tuple(vocabulary.say(interview.facts)),
        asked=tuple(_asked(interview)),
        request=show_request(request, regimes, vocabulary, None),
        turning=dict(left.turning),
        next=following.fact if following else None,
    )


def _asked(interview: Interview) -> Iterator[AskedFact]:
    for one in interview.answers:
        fact = interview.vocabulary.facts[one.question.fact]
        value = None if one.value is None else written(one.value)
        yield AskedFact(fact.name, fact.asks, value, one.question.regimes)
