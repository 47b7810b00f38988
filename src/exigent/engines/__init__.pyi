from .answer import read_written_answer
from .compared import read_compared
from .contract import (
    CanBeEdited,
    CanBeExplored,
    Compiles,
    Contained,
    Decider,
    DecisionList,
    Duty,
    Engine,
    Rule,
    ShowsDecisionList,
    ShowsReads,
    ShowsRules,
    Trial,
    Waits,
)
from .failing import let_interrupts_through, say_error
from .guard import FailedDecider, GuardedDecider
from .loading import load_decider
from .own_modules import OwnModules, before_code_runs
from .policy_file import read_policy
from .promises import guard_rules, read_constants
from .registry import BUILT_IN, Engines
from .reserved import OTHERWISE, RESERVED
from .ruling import Ruling, lacking

__all__ = [
    "BUILT_IN",
    "OTHERWISE",
    "RESERVED",
    "CanBeEdited",
    "CanBeExplored",
    "Compiles",
    "Contained",
    "Decider",
    "DecisionList",
    "Duty",
    "Engine",
    "Engines",
    "FailedDecider",
    "GuardedDecider",
    "OwnModules",
    "Rule",
    "Ruling",
    "ShowsDecisionList",
    "ShowsReads",
    "ShowsRules",
    "Trial",
    "Waits",
    "before_code_runs",
    "guard_rules",
    "lacking",
    "let_interrupts_through",
    "load_decider",
    "read_compared",
    "read_constants",
    "read_policy",
    "read_written_answer",
    "say_error",
]
