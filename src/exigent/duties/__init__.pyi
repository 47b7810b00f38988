from .counting import WrongDuty, count_by, find_wrong
from .following import follow_duties
from .placing import EventTime, last_told, place_events

__all__ = [
    "EventTime",
    "WrongDuty",
    "count_by",
    "find_wrong",
    "follow_duties",
    "last_told",
    "place_events",
]
