"""An interview as lines: a question with its choices, and what the interview came to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exigent.analysis.interview import Interview, InterviewReport
from exigent.analysis.next_question import NextQuestion
from exigent.bench import Panel
from exigent.report.next_question import say_next
from exigent.report.shown_request import render_request, say_request
from exigent.report.text import Line, hanging, indented_json, paragraph, styled
from exigent.words import (
    UNKNOWN,
    Fact,
    FactType,
    Known,
    Outcome,
    Vocabulary,
    count,
    say_list,
    written,
)

_MOST_TOLD = 3


def render_beginning(interview: Interview, width: int) -> Iterator[Line]:
    """Yield what an interview begins with, and what is known by that."""
    said = say_list(interview.vocabulary.say(interview.facts))
    begins = f"This begins with {interview.begun}: {said}" if said else "Nothing is known yet."
    yield from paragraph(begins, "", width)


def render_question(
    interview: Interview,
    question: NextQuestion,
    choices: Sequence[Known],
    panel: Panel,
    width: int,
) -> Iterator[Line]:
    """Yield a question, why it is asked, and the answers that it has, by the keys to give them."""
    fact = interview.vocabulary.facts[question.fact]
    number = len(interview.answers) + 1
    yield []
    yield from hanging([(f"{number}. ", "bold")], fact.asks, width)
    yield from styled(paragraph(_why(question, panel), "   ", width), "bright_black")
    for place, value in enumerate(choices, start=1):
        yield from hanging([(f"  {place:>2}  ", "bold")], fact.phrase(value), width)
    if fact.is_measured:
        yield from paragraph(_say_measure(fact, question, panel), "   ", width)
    yield from hanging([("   u  ", "bold")], "not known", width)
    if interview.may_be_ordinary(question):
        said = f"as in an ordinary request: {_say_ordinary(fact)}"
        yield from hanging([("   o  ", "bold")], said, width)
    if interview.answers:
        yield from hanging([("   b  ", "bold")], "back to the last question", width)
    yield from hanging([("   s  ", "bold")], "stop, and see what is known", width)


def render_interview(report: InterviewReport, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the lines of what an interview came to; the last say what is still open."""
    yield []
    title = say_request(report.request, vocabulary)
    yield from render_request(report.request, title, vocabulary, width, tells_assumed=False)
    yield []
    for outcome in Outcome:
        names = [one.regime for one in report.request.answers if one.decision.outcome is outcome]
        if names:
            heads = [(f"{outcome.replace('_', ' ')} ({len(names)})  ", "bold")]
            yield from hanging(heads, ", ".join(names), width)
    yield []
    for text in _closing(report, vocabulary):
        yield from styled(paragraph(text, "", width), "bold")


def render_interview_json(report: InterviewReport) -> bytes:
    """Return what an interview came to as JSON, indented, with a line feed at its end."""
    return indented_json(report)


def _why(question: NextQuestion, panel: Panel) -> str:
    names = question.regimes
    if len(panel.names) == 1:
        return f"the answer of {names[0]} turns on it"
    told = [*names[:_MOST_TOLD]]
    left = len(names) - len(told)
    said = say_list([*told, f"{left} more"] if left else told)
    turns = "turns" if len(names) == 1 else "turn"
    return f"{len(names)} of {count(len(panel.names), 'answer')} {turns} on it: {said}"


def _say_measure(fact: Fact, question: NextQuestion, panel: Panel) -> str:
    """Return how a number or date is answered, and what regimes compare it with."""
    if fact.type is FactType.DATE:
        said = "type a date, such as 2024-01-31"
    else:
        whole = "a whole number" if fact.whole else "a number"
        least = "" if fact.at_least is None else f", at least {fact.at_least:g}"
        said = f"type {whole} of {fact.unit}{least}"
    compared = {
        value
        for name in question.regimes
        for value in panel.regime(name).constants.get(fact.name) or ()
    }
    if not compared:
        return said
    bounds = say_list([written(value) for value in sorted(compared, key=_size)])
    return f"{said}; what the answers turn on is compared with {bounds}"


def _size(value: Known) -> str | float:
    return float(value) if isinstance(value, int | float) else str(value)


def _say_ordinary(fact: Fact) -> str:
    return "not known" if fact.ordinary is UNKNOWN else fact.phrase(fact.ordinary)


def _closing(report: InterviewReport, vocabulary: Vocabulary) -> Iterator[str]:
    regimes = len(report.request.answers)
    asked = count(len(report.asked), "question")
    if report.next is None:
        every = "the answer turns" if regimes == 1 else f"none of {count(regimes, 'answer')} turns"
        never = "on nothing" if regimes == 1 else "on anything"
        yield f"{asked} answered; {every} {never} that was not asked for"
        return
    open_answers = len(report.turning)
    who = "the answer" if regimes == 1 else f"{open_answers} of {count(regimes, 'answer')}"
    turn, are = ("turns", "is") if open_answers == 1 else ("turn", "are")
    yield (
        f"{asked} answered; {who} still {turn} on what was not asked for, and {are} told as in "
        f"an ordinary request"
    )
    yield say_next(report.next, vocabulary)
