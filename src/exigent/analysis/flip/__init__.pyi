from .asking import OUTCOMES, FlipReport, find_flips
from .grouping import list_values, say_alternatives, say_change
from .result import FlipGroup, WantedAnswer

__all__ = [
    "OUTCOMES",
    "FlipGroup",
    "FlipReport",
    "WantedAnswer",
    "find_flips",
    "list_values",
    "say_alternatives",
    "say_change",
]
