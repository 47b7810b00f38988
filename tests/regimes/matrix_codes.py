"""A matrix as lines that can be read in a diff: a row a scenario, three signs a cell."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

# By outcome and mode; a refusal whose reason, or a disclosure whose way is left open has no mode.
ANSWERS = {
    ("allow", "must"): "!",
    ("allow", "may"): "+",
    ("allow", "owner"): "o",
    ("allow", None): "d",
    ("refuse", "must_not"): "X",
    ("refuse", "no_ground"): "x",
    ("refuse", "impossible"): "0",
    ("refuse", None): "-",
    ("needs_facts", None): "?",
    ("not_governed", None): ".",
    ("error", None): "E",
}
# A capital where the scope is narrowed.
GROUNDS = {
    None: "-",
    "consent": "c",
    "court_order": "o",
    "emergency": "e",
    "emergency_call": "l",
    "emergency_warrant": "m",
    "preservation": "p",
    "search_warrant": "w",
    "subpoena": "s",
    "voluntary": "v",
}
VERDICTS = {"pass": "=", "unchecked": "~", "fail": "#", "error": "E"}

Entry = Mapping[str, Any]


def write_codes(matrix: Entry) -> Iterator[tuple[str, str]]:
    """Yield for each feature of `matrix.json` the name of its file, and a text of its rows."""
    regimes = [regime["name"] for regime in matrix["regimes"]]
    rows: dict[str, list[str]] = {}
    for row in matrix["scenarios"]:
        rows.setdefault(Path(row["file"]).stem, []).append(_row(regimes, row))
    head = [f"{'    ' * column}{name}" for column, name in enumerate(regimes)]
    for feature, lines in rows.items():
        yield feature, "\n".join([*head, *lines]) + "\n"


def _row(regimes: Sequence[str], row: Entry) -> str:
    cells = [_code(cell) for cell in row["cells"]]
    named = [*zip(regimes, row["cells"], strict=True)]
    said = _digest([[name, *_beside(cell["decision"])] for name, cell in named])
    timed = _digest([[name, *_over_time(cell)] for name, cell in named])
    example = ", ".join(f"{name}: {value}" for name, value in row["example"].items())
    shown = f"{row['title']}{f' ({example})' if example else ''}"
    return f"{' '.join(cells)}  {said} {timed}  {shown}"


def _digest(said: object) -> str:
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:8]


def _code(cell: Entry) -> str:
    decision = cell["decision"]
    ground = GROUNDS[decision["ground"]]
    if decision["scope"] == "narrowed":
        ground = ground.upper()
    return ANSWERS[decision["outcome"], decision["mode"]] + ground + VERDICTS[cell["verdict"]]


def _beside(decision: Entry) -> list[Any]:
    """Return what an answer says beside its signs: who owes what, by which rules, what is missing.

    Of duties only what a sentence says of them: who must do what, by when.
    """
    rules = [reason["rule"] for reason in decision["reasons"]]
    return [[*map(_plain, decision["obligations"])], rules, decision["missing"]]


def _plain(duty: Entry) -> Entry:
    lasting = f"for {duty['for']}" if "for" in duty else None
    return {"who": duty["who"], "duty": duty["duty"], "within": duty["within"] or lasting}


def _over_time(cell: Entry) -> list[Any]:
    """Return what of its duties the other digest leaves out, and how they stand where it is told.

    Why they stand so is said in words, which may change.
    """
    states = [{**state, "why": ""} for state in cell.get("duties", [])]
    return [cell["decision"]["obligations"], states]
