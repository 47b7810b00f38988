"""The rows that two regimes, or two states of one, answer differently, as one feature file."""

from __future__ import annotations

from exigent.analysis.replay import Replay
from exigent.suite import write_feature
from exigent.words import say_list


def render_flips_as_feature(replay: Replay) -> str | None:
    """Return every example as a ready scenario, each once; None where nothing flips."""
    several = [] if replay.comparison is None else [replay.comparison]
    words = [] if replay.comparison is None else list(replay.comparison.regimes)
    if replay.revisions is not None:
        several += replay.revisions.regimes
        words += replay.revisions.sides
    examples = (one for part in several for flip in part.flips for one in flip.examples)
    scenarios = dict.fromkeys(one.request.scenario for one in examples)
    if not scenarios:
        return None
    return write_feature(f"Where {say_list(words)} differ", list(scenarios))
