"""A feature laid out as `exigent fmt` lays it out."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types

from exigent.doors.language_server.bench import EditedBench
from exigent.files import with_unsaved
from exigent.suite import format_feature, parse_feature
from exigent.words import InputError, InputErrors


def formatting(bench: EditedBench, path: Path) -> list[types.TextEdit]:
    """Return what to change; nothing for what is no feature, no Gherkin, or laid out already."""
    if not bench.is_feature(path):
        return []
    before = bench.text(path)
    with with_unsaved(bench.unsaved):
        try:
            after = format_feature(parse_feature(path, bench.shown(path)))
        except (InputError, InputErrors):
            # What is wrong is underlined; nothing is moved about before it is put right.
            return []
    if before == after:
        return []
    end = types.Position(before.count("\n") + 1, 0)
    return [types.TextEdit(types.Range(types.Position(0, 0), end), after)]
