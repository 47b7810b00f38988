from .comparison import agree
from .result import (
    Agreement,
    AnswerEntry,
    Comparing,
    DifferenceEntry,
    FailureEntry,
    PairEntry,
)
from .sampling import REQUESTS, SEED
from .sides import AskedSide, open_sides

__all__ = [
    "REQUESTS",
    "SEED",
    "Agreement",
    "AnswerEntry",
    "AskedSide",
    "Comparing",
    "DifferenceEntry",
    "FailureEntry",
    "PairEntry",
    "agree",
    "open_sides",
]
