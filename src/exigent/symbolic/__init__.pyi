from .changing import SmallestChanges
from .completion import MOST_COMPLETIONS, settle_all, settling
from .composed import compose_nodes
from .diagram import Diagram, Region, too_large
from .exploring import explore
from .families import ChangeSet
from .nodes import FALSE, TRUE, TooLargeError
from .open_request import OpenedRequest, OpenRequests, open_up
from .rules import compile_rules, cuts_of_rules
from .search import Goals, SearchTooLargeError, SoughtCondition, constraint_goals, make_goal, reach
from .space import LIMITS, Cuts, Limits, NotCompiledError, Space
from .witness import Witnesses

__all__ = [
    "FALSE",
    "LIMITS",
    "MOST_COMPLETIONS",
    "TRUE",
    "ChangeSet",
    "Cuts",
    "Diagram",
    "Goals",
    "Limits",
    "NotCompiledError",
    "OpenRequests",
    "OpenedRequest",
    "Region",
    "SearchTooLargeError",
    "SmallestChanges",
    "SoughtCondition",
    "Space",
    "TooLargeError",
    "Witnesses",
    "compile_rules",
    "compose_nodes",
    "constraint_goals",
    "cuts_of_rules",
    "explore",
    "make_goal",
    "open_up",
    "reach",
    "settle_all",
    "settling",
    "too_large",
]
