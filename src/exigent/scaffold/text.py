"""Names and texts as they are put into new files."""

from __future__ import annotations

import json
import re

from exigent.words import Fault, InputError

_FILE_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_FACT_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
# Letters first, and nothing that YAML reads as anything but a letter.
_PLAIN = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ,.;?!'()/{}_-]*[A-Za-z0-9.?!')}])?")
_YAML_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def check_file_name(name: str) -> str:
    """Return a name that a file can have; raise InputError for any other."""
    if not _FILE_NAME.fullmatch(name):
        raise InputError(
            f"`{name}` is not a name",
            None,
            "use a-z, 0-9, - and _: lost-diary",
            fault=Fault.NOT_A_NAME,
        )
    return name


def check_fact_name(name: str) -> str:
    """Return a name that a fact can have; raise InputError for any other."""
    if not _FACT_NAME.fullmatch(name):
        raise InputError(
            f"`{name}` is not a name of a fact",
            None,
            "use a-z, 0-9 and _: loan_age",
            fault=Fault.NOT_A_NAME,
        )
    return name


def one_line(text: str, what: str) -> str:
    """Return a text on one line; raise InputError where it is empty or not text."""
    joined = " ".join(text.split())
    if not joined:
        raise InputError(f"{what} is empty", fault=Fault.EMPTY)
    if not joined.isprintable():
        raise InputError(f"{what} has a sign in it that cannot be printed", fault=Fault.NOT_TEXT)
    return joined


def yaml_text(text: str) -> str:
    """Return a printable line of text as YAML writes it, in quotes where it needs them."""
    if _PLAIN.fullmatch(text) and text.lower() not in _YAML_WORDS:
        return text
    return json.dumps(text, ensure_ascii=False)
