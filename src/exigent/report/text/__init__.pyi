from .html_lines import lines_as_html, style_of
from .json_text import indented_json
from .lines import READABLE, Line, Piece, print_lines
from .markdown import Block, code_block, details, escape, fit, table
from .shares import say_percent, say_share
from .wrapping import hanging, hung, paragraph, say_size, styled

__all__ = [
    "READABLE",
    "Block",
    "Line",
    "Piece",
    "code_block",
    "details",
    "escape",
    "fit",
    "hanging",
    "hung",
    "indented_json",
    "lines_as_html",
    "paragraph",
    "print_lines",
    "say_percent",
    "say_share",
    "say_size",
    "style_of",
    "styled",
    "table",
]
