"""Hypothesis runs here as it does for the core."""

from __future__ import annotations

import tests.core.conftest as core

__all__ = ["core"]
