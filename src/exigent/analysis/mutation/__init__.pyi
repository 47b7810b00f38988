from .finding import mutate
from .making import mutants_of
from .mutant import Mutant, MutantKind, change_rules
from .result import KindScore, Mutation, NoticingScenario, RegimeScore, Survivor, Tally

__all__ = [
    "KindScore",
    "Mutant",
    "MutantKind",
    "Mutation",
    "NoticingScenario",
    "RegimeScore",
    "Survivor",
    "Tally",
    "change_rules",
    "mutants_of",
    "mutate",
]
