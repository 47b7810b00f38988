from .bench import Broken, Decided, Sight, Watched, WatchedBench
from .difference import ClaimChange, Difference, VerdictChange
from .files import Places
from .saves import follow_saves

__all__ = [
    "Broken",
    "ClaimChange",
    "Decided",
    "Difference",
    "Places",
    "Sight",
    "VerdictChange",
    "Watched",
    "WatchedBench",
    "follow_saves",
]
