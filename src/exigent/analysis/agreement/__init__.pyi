from .differences import REQUESTS, SEED, agree
from .result import Agreement, AnswerEntry, DifferenceEntry
from .sides import Side, open_sides

__all__ = [
    "REQUESTS",
    "SEED",
    "Agreement",
    "AnswerEntry",
    "DifferenceEntry",
    "Side",
    "agree",
    "open_sides",
]
