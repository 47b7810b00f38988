from .counting import WrongDuty, count_by, find_wrong
from .due import DutyDue
from .following import find_deadlines, follow_duties
from .local_time import LocalTime, local_time
from .placing import EventTime, last_told, place_events

__all__ = [
    "DutyDue",
    "EventTime",
    "LocalTime",
    "WrongDuty",
    "count_by",
    "find_deadlines",
    "find_wrong",
    "follow_duties",
    "last_told",
    "local_time",
    "place_events",
]
