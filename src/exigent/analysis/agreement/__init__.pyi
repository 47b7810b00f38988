from .comparison import agree
from .result import (
    VERSION,
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
    "VERSION",
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
