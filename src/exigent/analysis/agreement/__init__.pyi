from .differences import REQUESTS, SEED, agree
from .result import Agreement, AnswerEntry, DifferenceEntry
from .sides import AskedSide, open_sides

__all__ = [
    "REQUESTS",
    "SEED",
    "Agreement",
    "AnswerEntry",
    "AskedSide",
    "DifferenceEntry",
    "agree",
    "open_sides",
]
