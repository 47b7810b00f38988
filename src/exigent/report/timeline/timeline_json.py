"""Duties over time as JSON, for programs."""

from __future__ import annotations

from exigent.analysis.timeline import DutyTimeline
from exigent.report.text import indented_json


def render_timeline_json(timeline: DutyTimeline) -> bytes:
    """Return a timeline as JSON, indented, with a line feed at its end."""
    return indented_json(timeline)
