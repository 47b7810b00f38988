"""What went wrong in a run as GitHub's workflow commands, which mark lines of a change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from exigent.bench import Matrix
from exigent.report.comparison import Unapproved
from exigent.report.matrix import Problem, ProblemKind, find_problems, find_refusals
from exigent.words import ExigentError, Vocabulary, count

# GitHub shows ten errors and ten notices of a step, and drops the rest without a word.
MOST = 10
_MOST_OF_A_RULE = 20
_FILE = re.compile(r"^(::[a-z]+ file=)(?!/)", re.MULTILINE)


def render_annotations(
    matrix: Matrix,
    vocabulary: Vocabulary,
    unapproved: Iterable[Unapproved] = (),
    most: int = MOST,
) -> bytes:
    """Return a command a line for the first `most` problems, and one that counts the rest.

    An engine that fails in many cells for one reason is one problem, and so is a rule that
    changes many cells one way, or a feature that loses many scenarios.
    """
    commands = [_unapproved(alike) for alike in _by_rule(unapproved)]
    commands += [
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


def count_from_repository(commands: bytes, root: Path) -> bytes:
    """Return commands with the paths of the bench in `root` as GitHub counts them.

    That is from the root of the repository that the bench lies in, if it lies in one.
    """
    folders = (root, *root.parents)
    repository = next((folder for folder in folders if (folder / ".git").exists()), root)
    if repository == root:
        return commands
    within = escape_property(f"{root.relative_to(repository).as_posix()}/")
    placed = _FILE.sub(lambda start: start[1] + within, commands.decode())
    return placed.encode()


def _bounded(commands: list[str], most: int) -> bytes:
    lines = commands[:most]
    rest = len(commands) - most
    if rest > 0:
        lines.append(f"::notice title=exigent::{count(rest, 'problem')} more, not marked here")
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _merged(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Problem]:
    told: set[str] = set()
    for problem in find_problems(matrix, vocabulary):
        if problem.kind is ProblemKind.ENGINE_ERROR:
            if problem.summary in told:
                continue
            told.add(problem.summary)
        yield problem


def _by_rule(unapproved: Iterable[Unapproved]) -> Iterable[list[Unapproved]]:
    groups: dict[object, list[Unapproved]] = {}
    for one in unapproved:
        is_of_scenario = one.kind is ProblemKind.LOSS_NOT_APPROVED
        place = (one.kind, one.file, 0 if is_of_scenario else one.line, one.way)
        groups.setdefault(place, []).append(one)
    return groups.values()


def _unapproved(alike: list[Unapproved]) -> str:
    first, *more = alike
    what = "unseen" if first.kind is ProblemKind.CHANGE_UNSEEN else "not approved"
    title = f"{count(len(alike), 'change')} {what}: {first.way}" if more else first.name
    texts = [one.text for one in alike[:_MOST_OF_A_RULE]]
    if len(alike) > _MOST_OF_A_RULE:
        texts.append(f"{len(alike) - _MOST_OF_A_RULE} more")
    said = [] if more else [first.said]
    return _command({**_place(first.file, first.line), "title": title}, "\n".join([*said, *texts]))


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
