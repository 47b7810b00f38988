from .making import mutants_of
from .mutant import Mutant, MutantKind, change_rules

__all__ = ["Mutant", "MutantKind", "change_rules", "mutants_of"]
