from .engine import RulesDecider, RulesEngine
from .rules_file import OTHERWISE

__all__ = ["OTHERWISE", "RulesDecider", "RulesEngine"]
