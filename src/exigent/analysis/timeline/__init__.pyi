from .asking import follow_timeline
from .courses import CourseOfDuties, Follow, Stop, time_in, trace_duties
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
    "follow_timeline",
    "open_duties",
    "time_in",
    "trace_duties",
]
