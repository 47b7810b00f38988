from .find import find_gaps
from .result import Count, Gap, Gaps, RegimeGaps
from .wording import say_goals

__all__ = ["Count", "Gap", "Gaps", "RegimeGaps", "find_gaps", "say_goals"]
