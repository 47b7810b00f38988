from .changing import SmallestChanges
from .completion import (
    MOST_COMPLETIONS,
    count_ways,
    find_possible,
    is_unsettled,
    settle_all,
    settling,
)
from .composed import compose_nodes, date_node, days_apart
from .cutting import Cutter, NotCompiledError
from .diagram import Diagram, Region, too_large
from .differing import is_met_somewhere, where_differs
from .exploring import explore
from .families import ChangeSet
from .flat import FlatNodes, flatten
from .list_nodes import ChangedList, ListNodes
from .many_requests import ManyRequests
from .nodes import END, FALSE, TRUE, Nodes, TooLargeError
from .open_request import OpenedRequest, OpenRequests, open_up
from .plainest import PlainestRequests
from .rules import compile_rules, cuts_of_rules
from .space import LIMITS, Cuts, Limits, Space
from .stripping import ReadsMoreError, bare, strip
from .witness import Witnesses, state_more

__all__ = [
    "END",
    "FALSE",
    "LIMITS",
    "MOST_COMPLETIONS",
    "TRUE",
    "ChangeSet",
    "ChangedList",
    "Cuts",
    "Cutter",
    "Diagram",
    "FlatNodes",
    "Limits",
    "ListNodes",
    "ManyRequests",
    "Nodes",
    "NotCompiledError",
    "OpenRequests",
    "OpenedRequest",
    "PlainestRequests",
    "ReadsMoreError",
    "Region",
    "SmallestChanges",
    "Space",
    "TooLargeError",
    "Witnesses",
    "bare",
    "compile_rules",
    "compose_nodes",
    "count_ways",
    "cuts_of_rules",
    "date_node",
    "days_apart",
    "explore",
    "find_possible",
    "flatten",
    "is_met_somewhere",
    "is_unsettled",
    "open_up",
    "settle_all",
    "settling",
    "state_more",
    "strip",
    "too_large",
    "where_differs",
]
