"""The engine kit: checks that an engine keeps the contract of `exigent.engine`.

Subclass `EngineKit` in a test module and run pytest; see docs/engines.md.
"""

from exigent.testing.kit import EngineKit
from exigent.testing.lending import FAILING, POLICIES, Policy

__all__ = ["FAILING", "POLICIES", "EngineKit", "Policy"]
