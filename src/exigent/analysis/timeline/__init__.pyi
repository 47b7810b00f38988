from .courses import CourseOfDuties, Follow, Stop, read_moment, show_moment, trace_duties
from .result import (
    VERSION,
    DutyCourse,
    DutyTimeline,
    PlacedEvent,
    RegimeLane,
    StatusChange,
)

__all__ = [
    "VERSION",
    "CourseOfDuties",
    "DutyCourse",
    "DutyTimeline",
    "Follow",
    "PlacedEvent",
    "RegimeLane",
    "StatusChange",
    "Stop",
    "read_moment",
    "show_moment",
    "trace_duties",
]
