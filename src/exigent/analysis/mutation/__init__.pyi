from .finding import mutate
from .making import mutants_of
from .mutant import Mutant, MutantKind, change_rules
from .result import VERSION, KindScore, Mutation, NoticingScenario, RegimeScore, Survivor, Tally

__all__ = [
    "VERSION",
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
