from .asking import follow_timeline
from .courses import (
    CourseOfDuties,
    Follow,
    FollowedDuty,
    TracedDuty,
    Viewing,
    time_in,
    trace_duties,
)
from .doubts import say_calendar_doubts
from .result import (
    VERSION,
    Deadline,
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
    "Deadline",
    "DutyCourse",
    "DutyTimeline",
    "Follow",
    "FollowedDuty",
    "OpenDuty",
    "PlacedEvent",
    "RegimeLane",
    "StatusChange",
    "TracedDuty",
    "Viewing",
    "follow_timeline",
    "open_duties",
    "say_calendar_doubts",
    "time_in",
    "trace_duties",
]
