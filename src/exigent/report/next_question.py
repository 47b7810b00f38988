"""The question worth asking next, named where the answer to another one ends."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from exigent.analysis.next_question import FollowUp
from exigent.bench import ScenarioEntry
from exigent.report.text import Line, paragraph
from exigent.words import Vocabulary


def render_follow_up(
    row: ScenarioEntry, question: FollowUp | None, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    """Yield the question that a scenario leaves to be asked, if any, and the command that asks it."""
    if question is None:
        return
    yield []
    yield from paragraph(f"{say_next(question.fact, vocabulary)}, not stated here", "", width)
    if row.file:
        words = shlex.join([f"{row.file}:{row.line}", "--regime", question.regime])
        yield [(f"  exigent ask {words}", "")]


def say_next(fact: str, vocabulary: Vocabulary) -> str:
    """Return which question comes next."""
    return f"next question: {vocabulary.facts[fact].asks} ({fact})"
