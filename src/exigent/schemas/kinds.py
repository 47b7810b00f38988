"""Every kind of file that there is a schema of, and what makes it.

A schema accepts whatever the reader of that kind of file accepts, and refuses the
rest as far as JSON Schema can tell: it cannot follow a name to the place where it is
defined, compare two values, or see whether a text stood in quotes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from exigent.schemas.agreement import agreement_schema
from exigent.schemas.case import case_schema
from exigent.schemas.comparison import comparison_schema
from exigent.schemas.find import find_schema
from exigent.schemas.interview import interview_schema
from exigent.schemas.matrix import matrix_schema
from exigent.schemas.mutation import mutation_schema
from exigent.schemas.order import order_schema
from exigent.schemas.parts import Schema
from exigent.schemas.regime import regime_schema
from exigent.schemas.replay import replay_schema
from exigent.schemas.reports import (
    decide_schema,
    explain_schema,
    flip_schema,
    gaps_schema,
    lint_schema,
)
from exigent.schemas.timeline import timeline_schema
from exigent.schemas.vocabulary import vocabulary_schema
from exigent.words import Vocabulary

BY_VOCABULARY: Final[Mapping[str, Callable[[Vocabulary], Schema]]] = {
    "regime": regime_schema,
    "case": case_schema,
}
FIXED: Final[Mapping[str, Callable[[], Schema]]] = {
    "vocabulary": vocabulary_schema,
    "matrix": matrix_schema,
    "comparison": comparison_schema,
    "find": find_schema,
    "interview": interview_schema,
    "order": order_schema,
    "timeline": timeline_schema,
    "mutation": mutation_schema,
    "agreement": agreement_schema,
    "replay": replay_schema,
    "decide": decide_schema,
    "explain": explain_schema,
    "flip": flip_schema,
    "gaps": gaps_schema,
    "lint": lint_schema,
}
KINDS: Final = (*BY_VOCABULARY, *FIXED)
