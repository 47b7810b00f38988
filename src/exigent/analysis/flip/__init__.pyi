from .grouping import FlipGroup, group_flips, list_values, say_alternatives, say_change
from .options import Options, find_options
from .search import MOST_CHANGED, Goal, Search, search_flips

__all__ = [
    "MOST_CHANGED",
    "FlipGroup",
    "Goal",
    "Options",
    "Search",
    "find_options",
    "group_flips",
    "list_values",
    "say_alternatives",
    "say_change",
    "search_flips",
]
