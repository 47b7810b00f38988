from .completion import MOST_COMPLETIONS, settle_all, settling
from .search import Goal, Goals, SearchTooLargeError, constraint_goals, make_goal, reach

__all__ = [
    "MOST_COMPLETIONS",
    "Goal",
    "Goals",
    "SearchTooLargeError",
    "constraint_goals",
    "make_goal",
    "reach",
    "settle_all",
    "settling",
]
