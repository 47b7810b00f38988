"""Which text may meet a terminal, a log or a table, and how any other is shown."""

from __future__ import annotations

import re
import unicodedata

LONGEST_QUOTE = 200
LONGEST_LINE = 1_000

# Control characters but tabs and line feeds, the other separators of lines, marks that turn
# the direction of writing, and halves of characters. The joiners U+200C and U+200D are no
# such marks: some scripts cannot be written without them.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_QUOTES = re.compile(r'([`"])')
# How a byte of a file's name that is no text comes out of the system.
_LOST_BYTES = range(0xDC80, 0xDD00)


def find_unprintable(text: str) -> int | None:
    """Return where the first character stands that could do more than be read, if there is one."""
    # Most texts are settled by this, which takes a fraction of the search.
    if text.replace("\n", "").replace("\t", "").isprintable():
        return None
    found = _UNPRINTABLE.search(text)
    return found.start() if found else None


def say_character(character: str) -> str:
    """Return a character that cannot be shown in words: `U+202E, RIGHT-TO-LEFT OVERRIDE`."""
    name = unicodedata.name(character, "a control character").lower()
    return f"U+{ord(character):04X}, {name}"


def escape(text: str) -> str:
    r"""Return a text with what cannot be shown as escapes: `\x1b`, `\u202e`."""
    if find_unprintable(text) is None:
        return text
    return _UNPRINTABLE.sub(lambda found: _escaped(found[0]), text)


def escape_line(text: str) -> str:
    """Return a text, such as the name of a file, as `escape` does, on one line."""
    return escape(text).replace("\n", "\\n").replace("\t", "\\t")


def is_fit_line(text: str) -> bool:
    """Tell whether a text, such as the name of a file, can be shown as it is, on one line."""
    return escape_line(text) == text


def one_line(text: str) -> str:
    """Return a text for a log: printable, on one line, and not without end."""
    line = escape(text).replace("\n", "\\n")
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}..."


def short_quotes(text: str) -> str:
    """Return a message for a log, of which whatever stands between quotes is cut where long.

    What is quoted may hold quotes itself, so that no stretch without one is long either.
    """
    pieces = _QUOTES.split(escape(text))
    return one_line("".join(map(_cut, pieces)))


def _cut(piece: str) -> str:
    return piece if len(piece) <= LONGEST_QUOTE else f"{piece[:LONGEST_QUOTE]}..."


def _escaped(character: str) -> str:
    number = ord(character)
    if number in _LOST_BYTES:
        number -= 0xDC00
    return f"\\x{number:02x}" if number <= 0xFF else f"\\u{number:04x}"
