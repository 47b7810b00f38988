from .calendar import render_calendar
from .picture import lay_out_timeline
from .terminal import render_timeline
from .timeline_json import render_timeline_json

__all__ = [
    "lay_out_timeline",
    "render_calendar",
    "render_timeline",
    "render_timeline_json",
]
