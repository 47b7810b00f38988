from .claims import (
    PlacedClaim,
    claims_alike,
    claims_of,
    count_claims,
    describe_alike,
    describe_claim,
    failing_claims,
    name_matrix,
    say_claims,
    say_request,
    summarise,
)
from .failure import (
    describe_answer,
    describe_decision,
    describe_duties,
    describe_failure,
    say_source,
)
from .files import (
    FORMS,
    Form,
    Targets,
    check_targets,
    write_contents,
    write_refusals,
    write_reports,
)
from .html_table import render_html_table
from .markdown import MOST
from .matrix_json import read_json, render_json
from .problems import (
    Problem,
    ProblemKind,
    Refusal,
    failed_claim,
    failed_step,
    find_problems,
    find_refusals,
    problems_of,
)
from .terminal.glyphs import CONTESTED, FAILED, LEGEND, STANDINGS, STATUSES, Glyph, glyph_of
from .terminal.grid import render_grid
from .terminal.screen import print_matrix
from .terminal.totals import render_summary, render_totals
from .words import say_stated, with_any_word

__all__ = [
    "CONTESTED",
    "FAILED",
    "FORMS",
    "LEGEND",
    "MOST",
    "STANDINGS",
    "STATUSES",
    "Form",
    "Glyph",
    "PlacedClaim",
    "Problem",
    "ProblemKind",
    "Refusal",
    "Targets",
    "check_targets",
    "claims_alike",
    "claims_of",
    "count_claims",
    "describe_alike",
    "describe_answer",
    "describe_claim",
    "describe_decision",
    "describe_duties",
    "describe_failure",
    "failed_claim",
    "failed_step",
    "failing_claims",
    "find_problems",
    "find_refusals",
    "glyph_of",
    "name_matrix",
    "print_matrix",
    "problems_of",
    "read_json",
    "render_grid",
    "render_html_table",
    "render_json",
    "render_summary",
    "render_totals",
    "say_claims",
    "say_request",
    "say_source",
    "say_stated",
    "summarise",
    "with_any_word",
    "write_contents",
    "write_refusals",
    "write_reports",
]
