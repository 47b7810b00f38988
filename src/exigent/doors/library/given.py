"""What a program hands over, held to what is meant before anything is made of it."""

from __future__ import annotations

import datetime
import operator
import os
from collections.abc import Iterable, Mapping

from exigent.words import Fault, InputError

Word = str | os.PathLike[str]
"""A name or a path."""
Chosen = Word | Iterable[Word]
"""Several, of which one may stand alone."""
_ALL = 100  # percent


def take_text(given: object, name: str) -> str:
    """Return a text, which may be empty; raise InputError for anything else."""
    if isinstance(given, str):
        return given
    raise _refused(given, name, "give a text")


def take_word(given: object, name: str, meant: str = "give a name or a path") -> str:
    """Return a name or a path as text; raise InputError for anything else, and an empty one."""
    word = os.fspath(given) if isinstance(given, os.PathLike) else given
    if not isinstance(word, str):
        raise _refused(given, name, meant)
    if not word:
        raise InputError(f"`{name}` has an empty name", None, meant, fault=Fault.WRONG_OPTION)
    return word


def take_words(given: object, name: str) -> tuple[str, ...]:
    """Return names or paths, none where nothing is given; raise InputError as `take_word` does.

    A choice of nothing is refused: it must not be taken for all.
    """
    if given is None:
        return ()
    meant = "give a name or a path, or several"
    is_one = isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable)
    several: Iterable[object] = (given,) if is_one else given  # type: ignore[assignment]
    words = tuple(take_word(word, name, meant) for word in several)
    if not words:
        message = f"`{name}` holds none"
        raise InputError(message, None, "leave it out for all", fault=Fault.WRONG_OPTION)
    return words


def take_time(given: object, name: str) -> str:
    """Return a day, or a time of it, as text; raise InputError for anything else."""
    if isinstance(given, datetime.datetime):
        return f"{given:%Y-%m-%d at %H:%M}"
    return given.isoformat() if isinstance(given, datetime.date) else take_text(given, name)


def take_number(given: object, name: str) -> int:
    """Return a whole number; raise InputError for anything else."""
    try:
        return operator.index(given)  # type: ignore[arg-type]
    except TypeError:
        raise _refused(given, name, "give a whole number") from None


def take_sentences(given: str | Iterable[str], name: str) -> list[str]:
    """Return sentences, of which one may stand alone; raise InputError for anything else."""
    return [take_text(one, name) for one in ((given,) if isinstance(given, str) else given)]


def refuse_percent(at_least: int | None) -> None:
    """Raise InputError for a share that nothing can have."""
    if at_least is not None and not 0 <= take_number(at_least, "at_least") <= _ALL:
        message = f"{at_least} percent cannot be reached"
        raise InputError(message, None, f"0 to {_ALL} can", fault=Fault.WRONG_OPTION)


def _refused(given: object, name: str, meant: str) -> InputError:
    kind = type(given).__name__
    return InputError(f"`{name}` cannot be a `{kind}`", None, meant, fault=Fault.WRONG_OPTION)
