"""Hypothesis and the shipped bench as in tests/core."""

from __future__ import annotations

from tests.core.conftest import shipped_bench

__all__ = ["shipped_bench"]
