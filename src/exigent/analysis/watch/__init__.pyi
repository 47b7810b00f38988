from .desk import Broken, Decided, Desk, Sight, Watched
from .difference import Difference, VerdictChange
from .files import Places
from .saves import follow_saves

__all__ = [
    "Broken",
    "Decided",
    "Desk",
    "Difference",
    "Places",
    "Sight",
    "VerdictChange",
    "Watched",
    "follow_saves",
]
