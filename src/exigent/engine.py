"""What an engine imports: the contract, the words that it speaks in, and help with reading policies.

These names are a public face: they keep their meaning between versions. See docs/engines.md.
"""

from __future__ import annotations

from exigent.engines import (
    CanBeExplored,
    Decider,
    Duty,
    Engine,
    Rule,
    ShowsReads,
    ShowsRules,
    Trial,
    lacking,
    read_compared,
    read_policy,
    read_written_answer,
)
from exigent.files import Listing, Scalar, Table, read_condition
from exigent.regime import Manifest
from exigent.words import (
    UNKNOWN,
    AllOf,
    Constants,
    Decision,
    InputError,
    Location,
    Mode,
    Obligation,
    Outcome,
    Reason,
    Request,
    Scope,
    Term,
    Vocabulary,
    compile_condition,
    constants_of,
    failed,
)

__all__ = [
    "UNKNOWN",
    "AllOf",
    "CanBeExplored",
    "Constants",
    "Decider",
    "Decision",
    "Duty",
    "Engine",
    "InputError",
    "Listing",
    "Location",
    "Manifest",
    "Mode",
    "Obligation",
    "Outcome",
    "Reason",
    "Request",
    "Rule",
    "Scalar",
    "Scope",
    "ShowsReads",
    "ShowsRules",
    "Table",
    "Term",
    "Trial",
    "Vocabulary",
    "compile_condition",
    "constants_of",
    "failed",
    "lacking",
    "read_compared",
    "read_condition",
    "read_policy",
    "read_written_answer",
]
