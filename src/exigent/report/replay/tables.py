"""A replay as files for programs: its counts and rejects as CSV, all of it as JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from exigent.analysis.replay import Reject, Replay
from exigent.report.text import indented_json


def render_counts_csv(replay: Replay) -> bytes:
    """Return a line for each count: regime, outcome, mode, ground, the groups, and how many."""
    heads = ("regime", "outcome", "mode", "ground", *replay.groups, "requests")
    rows = (
        (one.regime, one.outcome, one.mode, one.ground, *one.group, one.requests)
        for one in replay.counts
    )
    return _as_csv(heads, rows)


def render_rejects_csv(rejects: Iterable[Reject]) -> bytes:
    """Return a line for each row that is no request: its place, column and value, and why."""
    rows = ((one.place, one.column, one.value, one.reason) for one in rejects)
    return _as_csv(("place", "column", "value", "reason"), rows)


def render_replay_json(replay: Replay) -> bytes:
    """Return a replay as JSON, indented, with a line feed at its end."""
    return indented_json(replay)


def _as_csv(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows(["" if value is None else str(value) for value in row] for row in rows)
    return text.getvalue().encode()
