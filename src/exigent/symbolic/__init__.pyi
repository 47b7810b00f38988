from .completion import MOST_COMPLETIONS, count_ways, is_unsettled, settle_all, settling
from .composed import compose_nodes
from .cutting import NotCompiledError
from .diagram import Diagram, Region, too_large
from .differing import where_differs
from .exploring import explore
from .nodes import FALSE, TRUE, TooLargeError
from .open_request import OpenedRequest, OpenRequests, open_up
from .rules import compile_rules, cuts_of_rules
from .space import LIMITS, Cuts, Limits, Space
from .stripping import ReadsMoreError, bare, strip
from .witness import Witnesses

__all__ = [
    "FALSE",
    "LIMITS",
    "MOST_COMPLETIONS",
    "TRUE",
    "Cuts",
    "Diagram",
    "Limits",
    "NotCompiledError",
    "OpenRequests",
    "OpenedRequest",
    "ReadsMoreError",
    "Region",
    "Space",
    "TooLargeError",
    "Witnesses",
    "bare",
    "compile_rules",
    "compose_nodes",
    "count_ways",
    "cuts_of_rules",
    "explore",
    "is_unsettled",
    "open_up",
    "settle_all",
    "settling",
    "strip",
    "too_large",
    "where_differs",
]
