from .completion import MOST_COMPLETIONS, settle_all, settling
from .search import Goals, SearchTooLargeError, SoughtCondition, constraint_goals, make_goal, reach

__all__ = [
    "MOST_COMPLETIONS",
    "Goals",
    "SearchTooLargeError",
    "SoughtCondition",
    "constraint_goals",
    "make_goal",
    "reach",
    "settle_all",
    "settling",
]
