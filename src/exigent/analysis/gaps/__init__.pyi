from .find import find_gaps
from .result import VERSION, Count, DutyGap, Gap, Gaps, RegimeGaps
from .wording import say_goals

__all__ = ["VERSION", "Count", "DutyGap", "Gap", "Gaps", "RegimeGaps", "find_gaps", "say_goals"]
