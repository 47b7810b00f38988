"""The schema of what `exigent ask --json` writes."""

from __future__ import annotations

from exigent.analysis.interview import VERSION, InterviewReport
from exigent.schemas.parts import Schema, schema_of_type


def interview_schema() -> Schema:
    """Return the schema of an interview, made from the types that it is written from."""
    return schema_of_type("An interview about one request", InterviewReport, VERSION)
