"""Questions put to whoever sits at the terminal, about options that were not given."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import click

from exigent.words import Fault, InputError


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked where an option was not given; `given` is what it was given as."""

    option: str
    text: str
    given: str = ""
    choices: tuple[str, ...] = ()


def can_ask() -> bool:
    """Tell whether somebody can answer."""
    return sys.stdin.isatty()


def ask(*questions: Prompt) -> tuple[str, ...]:
    """Return an answer a question, asking those not given; raise InputError if nobody is there."""
    missing = [question.option for question in questions if not question.given]
    if missing and not can_ask():
        raise InputError(
            f"without a terminal to ask at, this needs {', '.join(missing)}",
            None,
            "--help says what they mean",
            fault=Fault.MISSING_OPTION,
        )
    return tuple(question.given or _answer(question) for question in questions)


def _answer(question: Prompt) -> str:
    kind = click.Choice(question.choices) if question.choices else None
    ending = " " if question.text.endswith("?") and not kind else ": "
    answer: str = click.prompt(question.text, type=kind, prompt_suffix=ending)
    return answer


def ask_for_pairs(what: str, then: str, at_least: int) -> tuple[tuple[str, str], ...]:
    """Ask for a name and a text, again and again until no name is given; return the pairs.

    Goes on asking until there are enough.
    """
    pairs: list[tuple[str, str]] = []
    while True:
        name = click.prompt(what, default="", show_default=False)
        if name:
            pairs.append((str(name), str(click.prompt(then.format(name)))))
        elif len(pairs) >= at_least:
            return tuple(pairs)
        else:
            click.echo(f"Error: at least {at_least} are needed.")
