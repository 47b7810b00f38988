"""What every report says first of a comparison that had nothing to compare with."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.compare import Comparison, Lack, NoBase
from exigent.report.text import Block, Line, escape, paragraph

OPTION = "--base-may-be-unreadable"
NOTHING_COMPARED = "nothing is compared"
_STYLES = {Lack.NO_BENCH: "bold", Lack.UNREADABLE: "bold magenta reverse"}


def say_lack(comparison: Comparison, no_base: NoBase) -> str:
    """Return in a few words that there is no base, and what that means for the head."""
    match no_base.lack:
        case Lack.NO_BENCH:
            return f"there is no bench yet in {comparison.base}: {NOTHING_COMPARED}, and all is new"
        case Lack.UNREADABLE:
            return f"the bench of {comparison.base} cannot be read: {NOTHING_COMPARED}"


def as_heading(comparison: Comparison, no_base: NoBase) -> str:
    """Return that there is no base as a heading."""
    said = say_lack(comparison, no_base)
    return said[0].upper() + said[1:]


def say_consequence(no_base: NoBase) -> str:
    """Return what becomes of the comparison, and what to do about that; may be nothing."""
    if no_base.fails:
        return f"So this fails. For the change that mends it, compare with {OPTION}."
    if no_base.is_excused:
        return f"{OPTION} lets that pass: what this change opens or closes, nobody was shown."
    return ""


def render_no_base(comparison: Comparison, width: int) -> Iterator[Line]:
    """Yield the lines on a missing base for the terminal, none where there is one."""
    no_base = comparison.no_base
    if no_base is None:
        return
    for line in paragraph(say_lack(comparison, no_base), "", width):
        yield [(text, _STYLES[no_base.lack]) for text, _ in line]
    for reason in no_base.why:
        yield from paragraph(reason, "  ", width)
    if consequence := say_consequence(no_base):
        yield from paragraph(consequence, "", width)
    yield []


def no_base_blocks(comparison: Comparison, no_base: NoBase) -> Iterator[Block]:
    """Yield what Markdown says of a missing base."""
    yield Block(f"### {escape(as_heading(comparison, no_base))}", rank=0)
    if consequence := say_consequence(no_base):
        yield Block(f"**{escape(consequence)}**", rank=0)
    for reason in no_base.why:
        yield Block(f"- {escape(reason)}", 1, "reasons")
