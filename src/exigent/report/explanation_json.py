"""An explanation as JSON: the decision, what it rests on, and every rule tried."""

from __future__ import annotations

from exigent.analysis.explain import Explanation, LayerTrace
from exigent.bench import ScenarioEntry
from exigent.report.text import indented_json
from exigent.words import Vocabulary, say_condition

VERSION = 1


def render_explanation_json(
    row: ScenarioEntry, explanation: Explanation, vocabulary: Vocabulary
) -> bytes:
    """Return an explanation as JSON, indented, with a line feed at its end."""
    content = {
        "version": VERSION,
        "scenario": row.title,
        "file": row.file,
        "line": row.line,
        "regime": explanation.regime.name,
        "decision": explanation.decision,
        "assumed": explanation.assumed,
        "next": explanation.follow_up.fact if explanation.follow_up else None,
        "layers": [_layer(layer, vocabulary) for layer in explanation.layers],
    }
    return indented_json(content)


def _layer(layer: LayerTrace, vocabulary: Vocabulary) -> dict[str, object]:
    return {
        "name": layer.layer,
        "decision": layer.decision,
        "rules": [
            {
                "id": trial.rule.id,
                "file": trial.rule.location.path,
                "line": trial.rule.location.line,
                "source": trial.rule.source,
                "quote": trial.rule.quote,
                "applies": trial.applies,
                "failed": [say_condition(part, vocabulary) for part in trial.failed],
                "not_known": [say_condition(part, vocabulary) for part in trial.open],
            }
            for trial in layer.trials
        ],
    }
