"""Lines of styled text as HTML that a notebook shows: escaped, without script or address."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from exigent.report.text.lines import Line

# Dark enough on white, and light enough on black, whichever the notebook has.
_STYLES = {
    "bold": "font-weight:bold",
    "underline": "text-decoration:underline",
    "bright_black": "color:#767676",
    "blue": "color:#3b7dd8",
    "cyan": "color:#0e8a96",
    "green": "color:#2e8b57",
    "yellow": "color:#b06f00",
    "magenta": "color:#b5519c",
    "red": "color:#d64545",
    "reverse": "outline:1px solid",
}


def style_of(style: str) -> str:
    """Return the style of a terminal as one of HTML; what has no likeness is left out."""
    return ";".join(_STYLES[word] for word in style.split() if word in _STYLES)


def lines_as_html(lines: Iterable[Line]) -> str:
    """Return lines as a block of text as it stands, with the styles of its pieces."""
    text = "\n".join("".join(_piece(*piece) for piece in line) for line in lines)
    return f'<pre style="white-space:pre-wrap">{text}</pre>'


def _piece(text: str, style: str) -> str:
    css = style_of(style)
    return f'<span style="{css}">{escape(text)}</span>' if css else escape(text)
