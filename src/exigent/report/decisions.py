"""Decisions on requests as text: a line a regime, below a line a request where there are several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exigent.report.text import Line, hanging
from exigent.words import Decision, Vocabulary, pad, say_decision, width_of


def render_decisions(
    names: Sequence[str],
    rows: Sequence[Sequence[Decision]],
    vocabulary: Vocabulary,
    width: int | None = None,
) -> Iterator[Line]:
    """Yield the lines for what regimes of these names decided on each request.

    They are wrapped to `width`; None is where no terminal limits it.
    """
    for index, row in enumerate(rows):
        if len(rows) > 1:
            yield heading(index)
        yield from render_row(names, row, vocabulary, width)


def heading(index: int) -> Line:
    """Return the line above what is decided on one of several requests."""
    return [(f"request {index}", "bold")]


def render_row(
    names: Sequence[str],
    row: Sequence[Decision],
    vocabulary: Vocabulary,
    width: int | None = None,
) -> Iterator[Line]:
    """Yield the lines for what regimes of these names decided on one request."""
    beside = max(width_of(name) for name in names) + 2
    for name, decision in zip(names, row, strict=True):
        contested = "  [contested]" if decision.is_contested else ""
        said = f"{say_decision(decision, vocabulary)}{contested}"
        yield from hanging([(pad(name, beside), "")], said, width)
