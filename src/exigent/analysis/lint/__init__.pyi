from .bench import lint_bench
from .checks import CHECKS, Check, Severity
from .finding import Edit, Finding, Fix, Result
from .fixing import apply_fixes
from .refusals import choices
from .settings import LintSettings, read_settings
from .typed import BlockLint

__all__ = [
    "CHECKS",
    "BlockLint",
    "Check",
    "Edit",
    "Finding",
    "Fix",
    "LintSettings",
    "Result",
    "Severity",
    "apply_fixes",
    "choices",
    "lint_bench",
    "read_settings",
]
