"""Decisions on requests as text: a line a regime, below a line a request where there are several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exigent.report.text import Line
from exigent.words import Decision, Vocabulary, pad, say_decision, width_of


def render_decisions(
    names: Sequence[str], rows: Sequence[Sequence[Decision]], vocabulary: Vocabulary
) -> Iterator[Line]:
    """Yield the lines for what regimes of these names decided on each request."""
    width = max(width_of(name) for name in names) + 2
    for index, row in enumerate(rows):
        if len(rows) > 1:
            yield [(f"request {index}", "bold")]
        for name, decision in zip(names, row, strict=True):
            contested = "  [contested]" if decision.is_contested else ""
            yield [(f"{pad(name, width)}{say_decision(decision, vocabulary)}{contested}", "")]
