from .approvals import APPROVED_FILE, apply_approvals, read_approvals
from .approving import add_approvals
from .arguments import split_words
from .base import NOTHING, find_base, with_no_base
from .carrying import question_of
from .choosing import Choice, choose_changes
from .comparing import compare_matrices, compare_regimes, compare_rows, leave_out_dates
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
    Place,
    Removed,
    Rename,
    StaleApproval,
)
from .deciding import Decided, Deciding, Wanted
from .gate import Gate, exit_code, find_failing, refuse_nothing, usual_gates
from .losses import say_fact_change, say_filled
from .matching import match_scenarios
from .regimes import Regimes, choose_regimes
from .saved import read_comparison, read_matrix
from .selection import Entry, Places, Selection
from .sides import OneRegime, Revision, Saved, Side, read_side, read_sides
from .wording import say_answer, say_direction, say_duty, say_loss, say_place, short_words

__all__ = [
    "APPROVED_FILE",
    "BETWEEN",
    "LOSSES",
    "NOTHING",
    "VERSION",
    "Approval",
    "Choice",
    "Comparison",
    "Decided",
    "Deciding",
    "Direction",
    "Entry",
    "Flip",
    "Gate",
    "Lack",
    "Loss",
    "NoBase",
    "OneRegime",
    "Place",
    "Places",
    "Regimes",
    "Removed",
    "Rename",
    "Revision",
    "Saved",
    "Selection",
    "Side",
    "StaleApproval",
    "Wanted",
    "add_approvals",
    "apply_approvals",
    "choose_changes",
    "choose_regimes",
    "compare_matrices",
    "compare_regimes",
    "compare_rows",
    "exit_code",
    "find_base",
    "find_failing",
    "leave_out_dates",
    "match_scenarios",
    "question_of",
    "read_approvals",
    "read_comparison",
    "read_matrix",
    "read_side",
    "read_sides",
    "refuse_nothing",
    "say_answer",
    "say_direction",
    "say_duty",
    "say_fact_change",
    "say_filled",
    "say_loss",
    "say_place",
    "short_words",
    "split_words",
    "usual_gates",
    "with_no_base",
]
