"""Hypothesis runs here as in tests/core."""

import tests.core.conftest  # noqa: F401 - importing it chooses how Hypothesis runs
