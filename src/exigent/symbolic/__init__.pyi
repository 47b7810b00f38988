from .completion import MOST_COMPLETIONS, settle_all, settling
from .composed import compose_nodes
from .diagram import Diagram, Region, too_large
from .exploring import explore
from .nodes import FALSE, TRUE, TooLargeError
from .open_request import OpenedRequest, OpenRequests, open_up
from .rules import compile_rules, cuts_of_rules
from .space import LIMITS, Cuts, Limits, NotCompiledError, Space
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
    "Region",
    "Space",
    "TooLargeError",
    "Witnesses",
    "compile_rules",
    "compose_nodes",
    "cuts_of_rules",
    "explore",
    "open_up",
    "settle_all",
    "settling",
    "too_large",
]
