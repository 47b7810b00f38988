from .approvals import APPROVED_FILE
from .approving import add_approvals
from .asking import compare_sides, read_words
from .choosing import ChangeFilter, choose_changes
from .comparing import compare_rows
from .comparison import (
    BETWEEN,
    LOSSES,
    VERSION,
    Approval,
    Comparison,
    Direction,
    Flip,
    Lack,
    Loss,
    NoBase,
    NotCompared,
    Place,
    Removed,
    Rename,
    ShownChange,
    StaleApproval,
    Unseen,
    UnseenChange,
)
from .deciding import Deciding
from .gate import Gate, exit_code, find_failing, is_unseen_failing, usual_gates
from .happenings import COUNTS_TIME
from .losses import say_fact_change, say_filled
from .matching import match_scenarios
from .opening import opened_at
from .revision import NoBenchError, as_of, bench_at
from .revision_name import PREFIX, RevisionName
from .saved import read_comparison, read_matrix
from .sides import HERE, OneRegime, Revision, Saved
from .wording import say_answer, say_direction, say_duty, say_loss, say_place, short_words

__all__ = [
    "APPROVED_FILE",
    "BETWEEN",
    "COUNTS_TIME",
    "HERE",
    "LOSSES",
    "PREFIX",
    "VERSION",
    "Approval",
    "ChangeFilter",
    "Comparison",
    "Deciding",
    "Direction",
    "Flip",
    "Gate",
    "Lack",
    "Loss",
    "NoBase",
    "NoBenchError",
    "NotCompared",
    "OneRegime",
    "Place",
    "Removed",
    "Rename",
    "Revision",
    "RevisionName",
    "Saved",
    "ShownChange",
    "StaleApproval",
    "Unseen",
    "UnseenChange",
    "add_approvals",
    "as_of",
    "bench_at",
    "choose_changes",
    "compare_rows",
    "compare_sides",
    "exit_code",
    "find_failing",
    "is_unseen_failing",
    "match_scenarios",
    "opened_at",
    "read_comparison",
    "read_matrix",
    "read_words",
    "say_answer",
    "say_direction",
    "say_duty",
    "say_fact_change",
    "say_filled",
    "say_loss",
    "say_place",
    "short_words",
    "usual_gates",
]
