"""The standard streams, any of which may be closed, full, or without a reader."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress
from typing import Any, TextIO

_INPUT, _OUTPUT, _COMPLAINTS = range(3)


class OutputError(Exception):
    """Standard output took no more of what was written; the text says why."""


class ReaderGoneError(Exception):
    """Whoever read standard output has enough."""


class _Output(io.FileIO):
    """Tells a failure of standard output from that of any other file."""

    def write(self, content: Any) -> int:
        try:
            return super().write(content)
        except BrokenPipeError:
            raise ReaderGoneError from None
        except OSError as error:
            is_closed = error.errno == errno.EBADF
            reason = "it is closed" if is_closed else (error.strerror or str(error)).lower()
            raise OutputError(f"cannot write to standard output: {reason}") from None


class _Complaints(io.FileIO):
    """Drops what standard error does not take: what went wrong is told by the exit code too."""

    def write(self, content: Any) -> int:
        with suppress(OSError):
            return super().write(content)
        return len(content)


def prepare_streams() -> None:
    """Make the standard streams of this process fit for use, whatever they were started as.

    Streams that a program has put in their place are left alone.
    """
    if sys.stdin is None:
        _fill(_INPUT, os.O_WRONLY)
        sys.stdin = open(_INPUT, encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stdout is sys.__stdout__:
        _fill(_OUTPUT, os.O_RDONLY)
        sys.stdout = _text(_Output(_OUTPUT, "w", closefd=False), sys.stdout)
    if sys.stderr is sys.__stderr__:
        _fill(_COMPLAINTS, os.O_RDONLY)
        sys.stderr = _text(_Complaints(_COMPLAINTS, "w", closefd=False), sys.stderr)


def drop_output() -> None:
    """Let nothing more go to standard output, at the end of the process neither."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), _OUTPUT)


def _fill(descriptor: int, mode: int) -> None:
    """Put something in a closed stream's place, or the next file that is opened would be it.

    It is opened the wrong way round, so that using it still fails.
    """
    try:
        os.fstat(descriptor)
    except OSError:
        os.open(os.devnull, mode)


def _text(raw: io.FileIO, before: TextIO | None) -> TextIO:
    """Return a text stream over `raw` that is set as the one before it was."""
    return io.TextIOWrapper(
        io.BufferedWriter(raw),
        encoding=before.encoding if before else "utf-8",
        errors="replace",
        line_buffering=raw.isatty() or raw.fileno() == _COMPLAINTS,
        write_through=isinstance(before, io.TextIOWrapper) and before.write_through,
    )
