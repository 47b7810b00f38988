from .findings import FINDINGS, REFUSALS, render_checks, render_text

__all__ = ["FINDINGS", "REFUSALS", "render_checks", "render_text"]
