from .case import case_schema
from .comparison import comparison_schema
from .feature import feature_steps
from .kinds import BY_VOCABULARY, FIXED, KINDS
from .parts import Schema
from .regime import regime_schema
from .vocabulary import vocabulary_schema

__all__ = [
    "BY_VOCABULARY",
    "FIXED",
    "KINDS",
    "Schema",
    "case_schema",
    "comparison_schema",
    "feature_steps",
    "regime_schema",
    "vocabulary_schema",
]
