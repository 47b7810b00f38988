from .html_lines import lines_as_html, style_of
from .lines import READABLE, Line, Piece, print_lines
from .markdown import Block, code_block, count, details, escape, fit, table
from .wrapping import hanging, paragraph

__all__ = [
    "READABLE",
    "Block",
    "Line",
    "Piece",
    "code_block",
    "count",
    "details",
    "escape",
    "fit",
    "hanging",
    "lines_as_html",
    "paragraph",
    "print_lines",
    "style_of",
    "table",
]
