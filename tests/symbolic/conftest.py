"""Hypothesis runs here as it does for the core; the shipped bench is read once."""

from __future__ import annotations

from tests.core.conftest import shipped_bench, shipped_panel, shipped_vocabulary

__all__ = ["shipped_bench", "shipped_panel", "shipped_vocabulary"]
