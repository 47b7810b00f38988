from .markdown import Block, code_block, count, details, escape, fit, table
from .wrapping import hanging, paragraph

__all__ = [
    "Block",
    "code_block",
    "count",
    "details",
    "escape",
    "fit",
    "hanging",
    "paragraph",
    "table",
]
