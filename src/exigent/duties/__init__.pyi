from .counting import WrongDuty, count_by, find_wrong
from .due import DutyDue
from .following import find_deadlines, follow_duties
from .placing import EventTime, last_minute, last_told, place_events, show_minute

__all__ = [
    "DutyDue",
    "EventTime",
    "WrongDuty",
    "count_by",
    "find_deadlines",
    "find_wrong",
    "follow_duties",
    "last_minute",
    "last_told",
    "place_events",
    "show_minute",
]
