"""A request that nobody wrote down, as lines: what each regime answers and why, and a scenario."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.shown_request import ShownAnswer, ShownRequest
from exigent.report.matrix import say_stated
from exigent.report.text import Line, paragraph, styled
from exigent.words import Vocabulary, say_decision, say_list, say_obligation

DATES_LEFT_ASIDE = "dates in force were left aside"


def render_request(
    shown: ShownRequest,
    title: str,
    vocabulary: Vocabulary,
    width: int,
    *,
    tells_assumed: bool = False,
) -> Iterator[Line]:
    """Yield the lines of a request below a title, wrapped to `width` but for the scenario.

    `tells_assumed` has each answer name what it rests on that nobody states.
    """
    yield from styled(paragraph(title, "", width), "bold")
    for answer in shown.answers:
        yield from render_answer(answer, vocabulary, width, tells_assumed=tells_assumed)
    yield []
    yield from ([(line, "")] for line in shown.scenario.splitlines())


def render_answer(
    answer: ShownAnswer, vocabulary: Vocabulary, width: int, *, tells_assumed: bool
) -> Iterator[Line]:
    """Yield the lines of what one regime answers: by which rules, with which duties."""
    decision = answer.decision
    yield [(f"  {answer.regime}", "bold")]
    yield from paragraph(say_decision(decision, vocabulary), "    ", width)
    for duty in decision.obligations:
        yield from paragraph(f"duty: {say_obligation(duty, vocabulary)}", "    ", width)
    for reason, place in zip(decision.reasons, answer.places, strict=True):
        because = f": {reason.because}" if reason.because else ""
        contested = ", contested" if reason.contested else ""
        yield from paragraph(f"{reason.rule} ({place}{contested}){because}", "    ", width)
    if decision.note:
        yield from paragraph(f"note: {decision.note}", "    ", width)
    if tells_assumed and answer.assumed:
        said = say_list(say_stated(vocabulary, name, text) for name, text in answer.assumed.items())
        yield from paragraph(f"assumed: {said}", "    ", width)


def say_request(shown: ShownRequest, vocabulary: Vocabulary) -> str:
    """Return what a request states, or that it states nothing."""
    return say_list(shown.phrases) or vocabulary.ordinary_request
