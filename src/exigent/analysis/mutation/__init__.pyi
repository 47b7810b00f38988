from .finding import mutate
from .list_changes import AnswerChange, ListChanges
from .mutant import Mutant, MutantKind, change_rules
from .result import VERSION, KindScore, Mutation, NoticingScenario, RegimeScore, Survivor, Tally
from .standing import RuleLists

__all__ = [
    "VERSION",
    "AnswerChange",
    "KindScore",
    "ListChanges",
    "Mutant",
    "MutantKind",
    "Mutation",
    "NoticingScenario",
    "RegimeScore",
    "RuleLists",
    "Survivor",
    "Tally",
    "change_rules",
    "mutate",
]
