from .signs import STATUSES, count_statuses
from .terminal import render_timeline
from .timeline_json import render_timeline_json

__all__ = [
    "STATUSES",
    "count_statuses",
    "render_timeline",
    "render_timeline_json",
]
