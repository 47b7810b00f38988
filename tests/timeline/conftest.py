"""Hypothesis as in tests/core."""

from __future__ import annotations

import tests.core.conftest  # noqa: F401 - importing it chooses how Hypothesis runs
