from .contract import Decider, Duty, Engine, Rule, ShowsRules, Trial
from .failing import let_interrupts_through, say_error
from .guard import FailedDecider, GuardedDecider
from .loading import load_decider
from .promises import guard_rules, read_constants
from .registry import BUILT_IN, Engines

__all__ = [
    "BUILT_IN",
    "Decider",
    "Duty",
    "Engine",
    "Engines",
    "FailedDecider",
    "GuardedDecider",
    "Rule",
    "ShowsRules",
    "Trial",
    "guard_rules",
    "let_interrupts_through",
    "load_decider",
    "read_constants",
    "say_error",
]
