from .differences import agree
from .result import Agreement, AnswerEntry, DifferenceEntry
from .sides import Side, open_sides

__all__ = ["Agreement", "AnswerEntry", "DifferenceEntry", "Side", "agree", "open_sides"]
