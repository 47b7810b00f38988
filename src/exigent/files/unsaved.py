"""Texts that an editor holds and has not saved: they are read in place of their files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

_NOTHING: Mapping[Path, bytes] = {}
_UNSAVED: ContextVar[Mapping[Path, bytes]] = ContextVar("unsaved", default=_NOTHING)


@contextmanager
def with_unsaved(texts: Mapping[Path, bytes]) -> Iterator[None]:
    """Read these texts in place of what lies on the disk at their absolute paths.

    That holds for whatever `read_file` reads in the block, in this thread alone. Code of a
    bench is not read by it, and so is run only as it was saved.
    """
    token = _UNSAVED.set(texts)
    try:
        yield
    finally:
        _UNSAVED.reset(token)


def unsaved_text(path: Path) -> bytes | None:
    """Return the text that is read in place of a file, None where the file itself is read."""
    return _UNSAVED.get().get(path)
