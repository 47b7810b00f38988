from .completion import MOST_COMPLETIONS, settle_all, settling, substance
from .search import Goal, SearchTooLargeError, constraint_goals, make_goal, reach

__all__ = [
    "MOST_COMPLETIONS",
    "Goal",
    "SearchTooLargeError",
    "constraint_goals",
    "make_goal",
    "reach",
    "settle_all",
    "settling",
    "substance",
]
