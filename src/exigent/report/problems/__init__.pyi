from .findings import FINDINGS, REFUSALS, render_checks, render_text
from .findings_json import FINDINGS_VERSION, ShownFindings

__all__ = [
    "FINDINGS",
    "FINDINGS_VERSION",
    "REFUSALS",
    "ShownFindings",
    "render_checks",
    "render_text",
]
