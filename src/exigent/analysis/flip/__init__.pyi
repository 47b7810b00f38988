from .asking import OUTCOMES, FlipReport, find_flips
from .grouping import FlipGroup, list_values, say_alternatives, say_change
from .search import MOST_CHANGED, WantedAnswer

__all__ = [
    "MOST_CHANGED",
    "OUTCOMES",
    "FlipGroup",
    "FlipReport",
    "WantedAnswer",
    "find_flips",
    "list_values",
    "say_alternatives",
    "say_change",
]
