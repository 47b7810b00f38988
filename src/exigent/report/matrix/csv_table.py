"""The matrix as CSV, a row a cell, for spreadsheets: RFC 4180, in UTF-8 with its mark.

Programs do better with `matrix.json`, which is versioned and loses nothing.
"""

from __future__ import annotations

import csv
import io

from exigent.bench import Cell, Matrix, RegimeEntry, ScenarioEntry
from exigent.report.matrix.claims import PlacedClaim, claims_of, summarise
from exigent.words import Obligation, write_obligation

CHECKED = (
    *("feature", "scenario", "file", "line", "tags", "case", "regime"),
    *("verdict", "expected", "got"),
)
COLUMNS = (
    *CHECKED,
    *("outcome", "mode", "ground", "scope", "rules", "contested", "obligations", "missing", "note"),
)
# What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001
_BETWEEN = "; "


def render_csv(matrix: Matrix) -> bytes:
    """Return a row for each cell, below a row of names, and then one for each claim.

    Lists are joined by semicolons.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in matrix.scenarios:
        for regime, cell in zip(matrix.regimes, row.cells, strict=True):
            writer.writerow([_disarm(value) for value in _values(row, regime, cell)])
    for claims in matrix.claims:
        for one in claims_of(claims, matrix.regimes):
            writer.writerow([_disarm(value) for value in _claim(one)])
    # Excel reads UTF-8 only where the file begins with this mark.
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _owed(duty: Obligation) -> str:
    """Return who must do what by when, in words with their keys where there is more to say."""
    if duty != duty.plain:
        return write_obligation(duty)
    return " ".join(filter(None, (duty.who, duty.duty, duty.within)))


def _values(row: ScenarioEntry, regime: RegimeEntry, cell: Cell) -> tuple[str, ...]:
    decision = cell.decision
    findings = (*row.failures, *cell.findings)
    obligations = map(_owed, decision.obligations)
    return (
        *(row.feature, row.title, row.file, str(row.line)),
        *(" ".join(tag.removeprefix("@") for tag in row.tags), row.case, regime.shown),
        cell.verdict.value,
        _BETWEEN.join(finding.expected for finding in findings if finding.expected),
        _BETWEEN.join(finding.actual for finding in findings),
        decision.outcome.value,
        decision.mode.value if decision.mode else "",
        decision.ground or "",
        decision.scope.value if decision.scope else "",
        _BETWEEN.join(reason.rule for reason in decision.reasons),
        "contested" if decision.is_contested else "",
        _BETWEEN.join(obligations),
        _BETWEEN.join(decision.missing),
        decision.note or "",
    )


def _claim(one: PlacedClaim) -> tuple[str, ...]:
    """Return the row of a claim, which has no decision: no count of outcomes takes it for one."""
    row, claim = one.row, one.claim
    return (
        *(row.feature, row.title, row.file, str(claim.line)),
        " ".join(tag.removeprefix("@") for tag in row.tags),
        *("", one.regime.shown if one.regime else ""),
        claim.standing.verdict.value,
        *(claim.text, summarise(claim)),
        *[""] * (len(COLUMNS) - len(CHECKED)),
    )


def _disarm(value: str) -> str:
    """Return a value that no spreadsheet runs: an apostrophe before what could be a formula."""
    value = value.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return f"'{value}" if value.startswith(_FORMULA) else value
