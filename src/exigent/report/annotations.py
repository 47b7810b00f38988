"""What went wrong in a run as GitHub's workflow commands, which mark lines of a change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from exigent.errors import ExigentError
from exigent.matrix import Matrix
from exigent.report.problems import (
    Problem,
    ProblemKind,
    find_problems,
    find_refusals,
    say_problems,
)
from exigent.vocabulary import Vocabulary

# GitHub shows ten errors and ten notices of a step, and drops the rest without a word.
MOST = 10


def render_annotations(matrix: Matrix, vocabulary: Vocabulary, most: int = MOST) -> bytes:
    """Return a command a line for the first `most` problems, and one that counts the rest.

    An engine that fails in many cells for one reason is one problem.
    """
    commands = [
        _command({**_place(problem.row.file, problem.line), "title": _title(problem)}, problem.text)
        for problem in _merged(matrix, vocabulary)
    ]
    return _bounded(commands, most)


def render_refusal(error: ExigentError, most: int = MOST) -> bytes:
    """Return a command a line for the first `most` reasons why there is no result."""
    commands = [
        _command(
            _place(refusal.place.path, refusal.place.line) if refusal.place else {}, refusal.text
        )
        for refusal in find_refusals(error)
    ]
    return _bounded(commands, most)


def _bounded(commands: list[str], most: int) -> bytes:
    lines = commands[:most]
    rest = len(commands) - most
    if rest > 0:
        lines.append(f"::notice title=exigent::{say_problems(rest)} more, not marked here")
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _merged(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Problem]:
    told: set[str] = set()
    for problem in find_problems(matrix, vocabulary):
        if problem.kind is ProblemKind.ENGINE_ERROR:
            if problem.summary in told:
                continue
            told.add(problem.summary)
        yield problem


def _title(problem: Problem) -> str:
    return f"{problem.row.title}: {problem.summary}"


def _place(file: str, line: int) -> dict[str, str]:
    return {"file": file, "line": str(line)}


def _command(properties: Mapping[str, str], text: str) -> str:
    written = ",".join(f"{name}={escape_property(value)}" for name, value in properties.items())
    return f"::error{' ' if written else ''}{written}::{escape_message(text)}"


def escape_message(text: str) -> str:
    """Escape as GitHub's runner reads it back: the percent sign first."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Escape what stands before the message, where `:` and `,` end a value."""
    return escape_message(text).replace(":", "%3A").replace(",", "%2C")
