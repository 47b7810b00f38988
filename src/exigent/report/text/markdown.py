"""Foreign text in Markdown that GitHub and GitLab show, and documents of a bounded size."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# More than CommonMark needs: a dot and a colon end what would become a link by itself.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|~:$=^])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# A mention, an address or a reference by number is recognised after Markdown is done: only
# a character that nobody sees keeps the name or the number away from its sign.
_CALLS = re.compile(r"(@(?=\S)|#(?=\w))")
_WORD_JOINER = "\u2060"
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def escape(text: str) -> str:
    """Return a text as one line that reads as it is: no markup, link, mention or cell border."""
    line = " ".join(_CONTROL.sub(" ", text).split())
    line = _CALLS.sub(rf"\1{_WORD_JOINER}", line)
    line = _SPECIAL.sub(r"\\\1", line)
    return "".join(_ENTITIES.get(character, character) for character in line)


def code_block(text: str) -> str:
    """Return a text as a block of code, fenced by more backquotes than it has in a row."""
    lines = [_CONTROL.sub(" ", line) for line in text.splitlines()]
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join([f"{fence}text", *lines, fence])


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of cells that are Markdown already."""
    lines = [_row(heads), _row(["---"] * len(heads)), *(_row(row) for row in rows)]
    return "\n".join(lines)


def details(summary: str, body: str) -> str:
    """Return a body that opens at a click; `summary` is Markdown already."""
    return f"<details><summary>\n\n{summary}\n\n</summary>\n\n{body}\n\n</details>"


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a document, and how many of what it tells; left out, it is counted as that.

    A block of a lower `rank` gets its room first, wherever it stands.
    """

    text: str
    count: int = 0
    noun: str = ""
    rank: int = 1


def fit(blocks: Iterable[Block], most: int) -> str:
    """Return the blocks as a document of at most `most` bytes, which is no more characters.

    Where a block does not fit, later ones may; what is left out is counted at the end.
    """
    # Room for the last line, with a number for each of a handful of nouns.
    room = most - 400
    known = list(blocks)
    kept: set[int] = set()
    left: dict[str, int] = {}
    for index, block in sorted(enumerate(known), key=lambda item: item[1].rank):
        size = len(block.text.encode("utf-8", "replace")) + 2
        if size <= room:
            room -= size
            kept.add(index)
        elif block.noun:
            left[block.noun] = left.get(block.noun, 0) + block.count
    texts = [block.text for index, block in enumerate(known) if index in kept]
    if left:
        told = "; ".join(f"{noun}: {number:,}" for noun, number in left.items())
        texts.append(f"**Left out, since this text must not be longer.** {told}.")
    return "\n\n".join(texts) + "\n"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
