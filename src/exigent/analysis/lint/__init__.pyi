from .bench import lint_bench
from .checks import CHECKS, Check, Severity
from .finding import Edit, Finding, Fix, Result
from .fixing import apply_fixes

__all__ = [
    "CHECKS",
    "Check",
    "Edit",
    "Finding",
    "Fix",
    "Result",
    "Severity",
    "apply_fixes",
    "lint_bench",
]
