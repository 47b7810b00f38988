"""The schemas of what commands write that answer one question."""

from __future__ import annotations

from exigent.analysis.decisions import VERSION as DECISIONS
from exigent.analysis.decisions import DecisionLine
from exigent.analysis.gaps import VERSION as GAPS
from exigent.analysis.gaps import Gaps
from exigent.report.explanation_json import VERSION as EXPLANATION
from exigent.report.explanation_json import ShownExplanation
from exigent.report.flip_json import VERSION as FLIPS
from exigent.report.flip_json import ShownFlips
from exigent.report.problems import FINDINGS_VERSION, ShownFindings
from exigent.schemas.parts import Schema, schema_of_type


def decide_schema() -> Schema:
    """Return the schema of a line that `exigent decide --json` writes."""
    return schema_of_type("A line about a request and a regime", DecisionLine, DECISIONS)


def explain_schema() -> Schema:
    """Return the schema of what `exigent explain --json` writes."""
    return schema_of_type("Why a regime decides so", ShownExplanation, EXPLANATION)


def flip_schema() -> Schema:
    """Return the schema of what `exigent flip --json` writes."""
    return schema_of_type("What would have to change", ShownFlips, FLIPS)


def gaps_schema() -> Schema:
    """Return the schema of what `exigent gaps --json` writes."""
    return schema_of_type("What no scenario looks at", Gaps, GAPS)


def lint_schema() -> Schema:
    """Return the schema of what `exigent lint --json` writes."""
    return schema_of_type("What lint finds", ShownFindings, FINDINGS_VERSION)
