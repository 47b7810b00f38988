"""How many columns text takes on a screen, where not every letter takes one.

Chinese letters and emoji take two, combining marks none: what is aligned or wrapped is
measured here and nowhere by its length.
"""

from __future__ import annotations

import textwrap

from rich.cells import cell_len


def width_of(text: str) -> int:
    """Return how many columns a text takes."""
    # Of nearly all texts each letter takes one, which is told much sooner than measured.
    return len(text) if text.isascii() and text.isprintable() else cell_len(text)


def pad(text: str, width: int) -> str:
    """Return a text with blanks after it, up to a width."""
    return text + " " * (width - width_of(text))


def pad_left(text: str, width: int) -> str:
    """Return a text with blanks before it, up to a width."""
    return " " * (width - width_of(text)) + text


def wrap(text: str, width: int, *, hanging: str = "", break_words: bool = True) -> list[str]:
    """Return a text as lines of at most a width, all but the first indented by `hanging`.

    Without `break_words` a word that is longer than a line stands out, if it is one of
    letters that take a column each: others may be broken anywhere.
    """
    if width_of(text) <= width and text == " ".join(text.split()):
        return [text] if text else []
    return _Wrapper(
        width,
        subsequent_indent=hanging,
        break_long_words=break_words,
        break_on_hyphens=break_words,
    ).wrap(text)


class _Measured(str):
    """A piece of text whose length is its width, which is what the wrapper asks for."""

    __slots__ = ()

    def __len__(self) -> int:
        return width_of(str(self))


class _Wrapper(textwrap.TextWrapper):
    """Wraps by width instead of by number of characters."""

    def _split(self, text: str) -> list[str]:
        pieces = super()._split(text)
        return pieces if text.isascii() else [_Measured(piece) for piece in pieces]

    def _handle_long_word(
        self, reversed_chunks: list[str], cur_line: list[str], cur_len: int, width: int
    ) -> None:
        piece = str(reversed_chunks[-1])
        if all(width_of(letter) == 1 for letter in piece):
            super()._handle_long_word(reversed_chunks, cur_line, cur_len, width)
            return
        kept = _fitting(piece, width - cur_len) or (0 if cur_line else 1)
        if kept:
            cur_line.append(piece[:kept])
            reversed_chunks[-1] = _Measured(piece[kept:])


def _fitting(text: str, width: int) -> int:
    """Return how many of the first characters fit, those that belong to one before them kept."""
    fitting = 0
    for end in range(1, len(text) + 1):
        if width_of(text[:end]) > width:
            break
        fitting = end
    return fitting
