from .asking import follow_timeline
from .courses import CourseOfDuties, Follow, Viewing, time_in, trace_duties
from .result import (
    VERSION,
    DutyCourse,
    DutyTimeline,
    PlacedEvent,
    RegimeLane,
    StatusChange,
)
from .still_open import OpenDuty, open_duties

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
    "Viewing",
    "follow_timeline",
    "open_duties",
    "time_in",
    "trace_duties",
]
