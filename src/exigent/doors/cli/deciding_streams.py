"""Requests decided as they come: answers to standard output, what is refused to standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO, TypeVar

import click
from rich.console import Console

from exigent.analysis.answering import Answering, Tell
from exigent.analysis.decisions import DecisionLine, begin_line, encode_cell
from exigent.analysis.telling_apart import constants_apart
from exigent.bench import Panel, Regime
from exigent.doors.cli.telling import terminal_width
from exigent.doors.cli.told_errors import tell_error
from exigent.files import (
    Contradicting,
    GivenRequest,
    OtherKeys,
    RefusedRequest,
    RequestStream,
    UnknownKeyError,
    open_requests,
    writing_whole,
)
from exigent.report.decisions import heading, render_row
from exigent.report.text import Line, print_lines
from exigent.words import ContradictionError, Decision, ExitCode, InputErrors, count

# So many pieces of text are put together before they are written.
_MOST_JOINED = 4_000

Told = TypeVar("Told")
Answered = tuple[GivenRequest, tuple[Told, ...]]


def decide_stream(
    panel: Panel, file: Path, kept: Iterable[str], rejects: Path | None, *, as_json: bool
) -> ExitCode:
    """Decide the requests of a file, telling each as soon as it is decided; return the exit code.

    A request that is refused does not take the others' answers away. `kept` are keys that pass
    through though they look like facts. Raises InputError where nothing can be read.
    """
    fields = DecisionLine.__struct_fields__
    keys = OtherKeys(panel.vocabulary.facts, frozenset(kept), frozenset(fields))
    with (
        open_requests(file, panel.vocabulary, keys, constants_apart(panel)) as stream,
        writing_whole(rejects) if rejects else nullcontext() as rejected,
    ):
        refusing = _Refusing(stream, rejected)
        if as_json:
            has_failed = _tell_each(panel, stream, encode_cell, _write_lines, refusing)
        else:
            has_failed = _tell_each(
                panel, stream, _keep_decision, _printing(panel, stream), refusing
            )
    refusing.sum_up()
    if has_failed:
        return ExitCode.ENGINE_FAILED
    return ExitCode.WRONG_INPUT if refusing.refused else ExitCode.OK


def _tell_each(
    panel: Panel,
    stream: RequestStream,
    tell: Tell[Told],
    write: Callable[[Sequence[Answered[Told]]], None],
    refusing: _Refusing,
) -> bool:
    """Answer what is read and write it down at once; return whether an engine failed."""
    answering = Answering(panel, tell)
    for batch in stream.batches():
        answered: list[Answered[Told]] = []
        contradicting: list[Contradicting] = []
        for request, row in zip(batch.given, answering.answer(batch.given), strict=True):
            if isinstance(row, ContradictionError):
                contradicting.append((request, row))
            else:
                answered.append((request, row))
        write(answered)
        sys.stdout.flush()
        refused = [*batch.refused, *(stream.refuse(contradicting) if contradicting else ())]
        refusing.tell(sorted(refused, key=lambda one: one.index), len(answered))
    return answering.has_failed


def _write_lines(answered: Sequence[Answered[bytes]]) -> None:
    lines = []
    for request, row in answered:
        begin = begin_line(request.index, request.passed)
        for cell in row:
            lines.append(begin)
            lines.append(cell)
        if len(lines) > _MOST_JOINED:
            sys.stdout.buffer.write(b"".join(lines))
            lines.clear()
    sys.stdout.buffer.write(b"".join(lines))


def _keep_decision(_regime: Regime, decision: Decision, _assumed: tuple[str, ...]) -> Decision:
    return decision


def _printing(
    panel: Panel, stream: RequestStream
) -> Callable[[Sequence[Answered[Decision]]], None]:
    console = Console(highlight=False)
    width = terminal_width()

    def lines(answered: Sequence[Answered[Decision]]) -> Iterator[Line]:
        for request, row in answered:
            if not stream.is_single:
                yield heading(request.index)
            yield from render_row(panel.names, row, panel.vocabulary, width)

    def write(answered: Sequence[Answered[Decision]]) -> None:
        print_lines(console, lines(answered))

    return write


class _Refusing:
    """Tells what is refused, and writes it down where somebody wants that."""

    def __init__(self, stream: RequestStream, rejected: BinaryIO | None) -> None:
        self._rejected = rejected
        self._answered = 0
        self._has_unknown_key = False
        self.refused = 0
        if rejected:
            rejected.write(stream.heading)

    def tell(self, refused: Sequence[RefusedRequest], answered: int) -> None:
        """Tell what was refused of a batch of which so many were answered."""
        self._answered += answered
        self.refused += len(refused)
        if not refused:
            return
        click.echo(tell_error(InputErrors([one.error for one in refused])), err=True)
        self._has_unknown_key |= any(isinstance(one.error, UnknownKeyError) for one in refused)
        if self._rejected is None:
            return
        for one in refused:
            self._rejected.write(one.written.removesuffix(b"\n") + b"\n")

    def sum_up(self) -> None:
        """Say how many were refused, where others were answered."""
        if not self.refused or not self._answered:
            return
        hint = "; --keep KEY passes a key through that is no fact" if self._has_unknown_key else ""
        whole = count(self.refused + self._answered, "request")
        click.echo(f"{self.refused:,} of {whole} refused{hint}", err=True)
