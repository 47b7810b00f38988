"""The lines that a comparison on the screen is made of: fields, places, headings."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.compare import Approval, Place, say_place
from exigent.report.text import Line, paragraph, styled
from exigent.words import pad, width_of

QUIET = "bright_black"
USUAL_LABEL = 11


def field_lines(name: str, text: str, width: int, label: int = USUAL_LABEL) -> Iterator[Line]:
    """Yield a text beside its name, in a column of names `label` characters wide."""
    indent = " " * (label + 4)
    for number, line in enumerate(paragraph(text, indent, width)):
        (words, style), *_ = line
        first = pad(f"    {name}", len(indent))
        yield [(first, QUIET), (words.removeprefix(indent), style)] if number == 0 else line


def approval_lines(approval: Approval | None, width: int) -> Iterator[Line]:
    """Yield who approved something and why, if anybody did."""
    if approval is not None:
        yield from field_lines("approved", f"by {approval.by}: {approval.why}", width)


def place_lines(place: Place, indent: str, width: int, before: str = "") -> Iterator[Line]:
    """Yield a scenario and where it stands, on one line if both fit."""
    text = before + say_place(place)
    where = f"{place.file}:{place.line}"
    if width_of(f"{indent}{text}  {where}") <= width:
        yield [(f"{indent}{text}  ", ""), (where, QUIET)]
        return
    yield from paragraph(text, indent, width)
    yield [(f"{' ' * len(indent)}  {where}", QUIET)]


def heading_lines(text: str, width: int, style: str = "bold") -> Iterator[Line]:
    """Yield a heading, wrapped."""
    yield from styled(paragraph(text, "", width), style)
