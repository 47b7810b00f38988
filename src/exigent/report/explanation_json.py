"""An explanation as JSON: the decision, what it rests on, and every rule tried."""

from __future__ import annotations

import msgspec

from exigent.analysis.explain import Explanation, LayerTrace
from exigent.bench import ScenarioEntry
from exigent.report.text import indented_json
from exigent.words import Decision, Vocabulary, say_condition

VERSION = 1


class ShownTrial(msgspec.Struct, frozen=True):
    """A rule that was tried: whether it applies, null where nobody knows.

    `quote` are words of its source, if it quotes any. `failed` are the parts of its condition that do not hold, `not_known` those that may.
    """

    id: str
    file: str
    line: int
    source: str
    quote: str
    applies: bool | None
    failed: tuple[str, ...]
    not_known: tuple[str, ...]


class ShownLayer(msgspec.Struct, frozen=True):
    """A layer's own decision, and the rules that it tried."""

    name: str
    decision: Decision
    rules: tuple[ShownTrial, ...]


class ShownExplanation(msgspec.Struct, frozen=True):
    """Why a regime decides as it does; `assumed` are facts that mattered and nobody stated."""

    version: int
    scenario: str
    file: str
    line: int
    regime: str
    decision: Decision
    assumed: tuple[str, ...]
    next: str | None
    layers: tuple[ShownLayer, ...]


def render_explanation_json(
    row: ScenarioEntry, explanation: Explanation, vocabulary: Vocabulary
) -> bytes:
    """Return an explanation as JSON, indented, with a line feed at its end."""
    content = ShownExplanation(
        version=VERSION,
        scenario=row.title,
        file=row.file,
        line=row.line,
        regime=explanation.regime.name,
        decision=explanation.decision,
        assumed=explanation.assumed,
        next=explanation.follow_up.fact if explanation.follow_up else None,
        layers=tuple(_layer(layer, vocabulary) for layer in explanation.layers),
    )
    return indented_json(content)


def _layer(layer: LayerTrace, vocabulary: Vocabulary) -> ShownLayer:
    rules = (
        ShownTrial(
            id=trial.rule.id,
            file=trial.rule.location.path,
            line=trial.rule.location.line,
            source=trial.rule.source,
            quote=trial.rule.quote,
            applies=trial.applies,
            failed=tuple(say_condition(part, vocabulary) for part in trial.failed),
            not_known=tuple(say_condition(part, vocabulary) for part in trial.open),
        )
        for trial in layer.trials
    )
    return ShownLayer(layer.layer, layer.decision, tuple(rules))
