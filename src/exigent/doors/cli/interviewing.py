"""An interview held at the terminal, or with whatever writes the answers line by line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rich.console import Console

from exigent.analysis.interview import Interview
from exigent.analysis.next_question import NextQuestion
from exigent.bench import Panel
from exigent.doors.cli.entries import Misread, Move, read_entry
from exigent.report.interview import render_beginning, render_question
from exigent.report.text import Line, paragraph, print_lines, styled
from exigent.words import ContradictionError

_WIDTH_WITHOUT_TERMINAL = 100
_PROMPT = "> "


@dataclass(frozen=True)
class Dialogue:
    """Where questions are printed to, and answers come from.

    `reads` returns a line without its end, None once there are no more. Lines that nobody saw
    being typed are shown again if it `echoes`.
    """

    console: Console
    reads: Callable[[], str | None]
    echoes: bool

    def say(self, render: Callable[[int], Iterable[Line]]) -> None:
        """Print lines, which are made for a width."""
        width = self.console.width if self.console.is_terminal else _WIDTH_WITHOUT_TERMINAL
        print_lines(self.console, render(width))

    def listen(self) -> str | None:
        """Ask for a line and return it, None once there are no more."""
        self.console.print(_PROMPT, end="")
        self.console.file.flush()
        line = self.reads()
        if line is None or self.echoes:
            self.console.print(line or "", markup=False, highlight=False)
        return line


def open_dialogue(*, beside: bool) -> Dialogue:
    """Return the dialogue of this process, `beside` standard output if that is for JSON alone."""
    console = Console(stderr=beside, highlight=False)
    return Dialogue(console, _read_line, echoes=not sys.stdin.isatty())


def interview_at(dialogue: Dialogue, interview: Interview, panel: Panel) -> Interview:
    """Ask for facts until no answer turns on more, or whoever answers stops; return what is known."""
    dialogue.say(lambda width: render_beginning(interview, width))
    known = interview
    while question := known.open_answers(panel).next_question(known.vocabulary):
        further = _put(dialogue, known, question, panel)
        if further is None:
            break
        known = further
    return known


def _put(
    dialogue: Dialogue, interview: Interview, question: NextQuestion, panel: Panel
) -> Interview | None:
    """Put a question until it is answered; return the interview then, None where it stops."""
    fact = interview.vocabulary.facts[question.fact]
    choices = interview.possible_values(question)
    dialogue.say(lambda width: render_question(interview, question, choices, panel, width))
    while (line := dialogue.listen()) is not None:
        entry = read_entry(line, fact, choices)
        match entry:
            case Move.STOP:
                return None
            case Move.BACK if interview.answers:
                return interview.without_last()
            case Move.BACK:
                _complain(dialogue, "this is the first question")
            case Misread(why):
                _complain(dialogue, why)
            case _:
                try:
                    return interview.answered(question, None if entry is Move.ORDINARY else entry)
                except ContradictionError as error:
                    _complain(dialogue, f"that cannot be: {error.message}; {error.meant}")
    return None


def _complain(dialogue: Dialogue, why: str) -> None:
    dialogue.say(lambda width: styled(paragraph(why, "  ", width), "yellow"))


def _read_line() -> str | None:
    """Return the next line of standard input, None at its end; a closed one has ended."""
    try:
        line = sys.stdin.buffer.readline()
    except (OSError, ValueError):
        return None
    return line.decode(errors="replace").rstrip("\r\n") if line else None
