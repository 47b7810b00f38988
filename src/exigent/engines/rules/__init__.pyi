from .engine import RulesDecider, RulesEngine

__all__ = ["RulesDecider", "RulesEngine"]
