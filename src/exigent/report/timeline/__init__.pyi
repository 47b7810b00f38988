from .calendar import render_calendar
from .doubts import NO_DOUBTS, Doubts, find_doubts, say_calendar_doubts
from .picture import lay_out_timeline
from .terminal import render_timeline
from .timeline_json import render_timeline_json

__all__ = [
    "NO_DOUBTS",
    "Doubts",
    "find_doubts",
    "lay_out_timeline",
    "render_calendar",
    "render_timeline",
    "render_timeline_json",
    "say_calendar_doubts",
]
