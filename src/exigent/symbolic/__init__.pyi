from .changing import SmallestChanges
from .completion import MOST_COMPLETIONS, count_ways, is_unsettled, settle_all, settling
from .composed import compose_nodes
from .cutting import NotCompiledError
from .diagram import Diagram, Region, too_large
from .differing import where_differs
from .exploring import explore
from .families import ChangeSet
from .nodes import END, FALSE, TRUE, Nodes, TooLargeError
from .open_request import OpenedRequest, OpenRequests, open_up
from .rules import compile_rules, cuts_of_rules
from .search import Goals, SearchTooLargeError, SoughtCondition, constraint_goals, make_goal, reach
from .space import LIMITS, Cuts, Limits, Space
from .stripping import ReadsMoreError, bare, strip
from .witness import Witnesses

__all__ = [
    "END",
    "FALSE",
    "LIMITS",
    "MOST_COMPLETIONS",
    "TRUE",
    "ChangeSet",
    "Cuts",
    "Diagram",
    "Goals",
    "Limits",
    "Nodes",
    "NotCompiledError",
    "OpenRequests",
    "OpenedRequest",
    "ReadsMoreError",
    "Region",
    "SearchTooLargeError",
    "SmallestChanges",
    "SoughtCondition",
    "Space",
    "TooLargeError",
    "Witnesses",
    "bare",
    "compile_rules",
    "compose_nodes",
    "constraint_goals",
    "count_ways",
    "cuts_of_rules",
    "explore",
    "is_unsettled",
    "make_goal",
    "open_up",
    "reach",
    "settle_all",
    "settling",
    "strip",
    "too_large",
    "where_differs",
]
