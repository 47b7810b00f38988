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
    "paragraph",
    "print_lines",
    "table",
]
