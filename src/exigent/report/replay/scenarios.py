"""The rows that two regimes answer differently, as one feature file."""

from __future__ import annotations

from exigent.analysis.replay import ReplayComparison
from exigent.suite import write_feature
from exigent.words import say_list


def render_flips_as_feature(comparison: ReplayComparison) -> str:
    """Return every example as a ready scenario, each once."""
    examples = (example for flip in comparison.flips for example in flip.examples)
    scenarios = dict.fromkeys(example.request.scenario for example in examples)
    return write_feature(f"Where {say_list(comparison.regimes)} differ", list(scenarios))
