from .courses import CourseOfDuties, Follow, Stop, read_moment, show_moment, trace_duties
from .open_duties import OpenDuty, open_duties
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
    "OpenDuty",
    "PlacedEvent",
    "RegimeLane",
    "StatusChange",
    "Stop",
    "open_duties",
    "read_moment",
    "show_moment",
    "trace_duties",
]
