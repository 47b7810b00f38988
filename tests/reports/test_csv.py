"""CSV: what was put in comes out of a reader, and no spreadsheet runs any of it."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given

from exigent.bench.claim_rows import ClaimRow
from exigent.bench.matrix import VERSION, Matrix, ScenarioEntry
from exigent.report.matrix.csv_table import COLUMNS, render_csv
from tests.reports.material import matrices, often
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow


def read(content: bytes) -> list[dict[str, str]]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, strict=True))


@often
@given(matrix=matrices())
def test_a_row_a_cell_and_a_claim_with_its_names_as_they_are(matrix: Matrix) -> None:
    rows = read(render_csv(matrix))
    cells = [(row, cell) for row in matrix.scenarios for cell in row.cells]
    claims = [
        (row, claim)
        for row in matrix.claims
        for claim in sorted(row.claims, key=lambda claim: claim.line)
    ]
    told: list[tuple[ScenarioEntry | ClaimRow, str, str, str]] = [
        (row, cell.verdict, cell.decision.outcome, str(row.line)) for row, cell in cells
    ]
    told += [(row, claim.standing.verdict, "", str(claim.line)) for row, claim in claims]
    assert len(rows) == len(told)
    for read_row, (row, verdict, outcome, line) in zip(rows, told, strict=True):
        assert set(read_row) == set(COLUMNS)
        assert read_row["scenario"].removeprefix("'") == row.title.replace(
            "\0", "\ufffd"
        ).removeprefix("'")
        assert (read_row["verdict"], read_row["outcome"]) == (verdict, outcome)
        assert read_row["line"] == line


@often
@given(matrix=matrices())
def test_no_cell_begins_as_a_formula_does(matrix: Matrix) -> None:
    for row in read(render_csv(matrix)):
        for value in row.values():
            assert not value.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_lines_end_as_the_standard_says_and_an_empty_matrix_has_its_heads() -> None:
    content = render_csv(Matrix(VERSION, (), ()))
    assert content.decode("utf-8-sig") == ",".join(COLUMNS) + "\r\n"


def test_what_a_regime_decides_and_what_the_test_says_stand_apart(bench: SmallBench) -> None:
    ended = bench.exigent("run", "--csv", "-")
    rows = read(ended.out.encode())
    first = next(row for row in rows if row["regime"] == "privacy-act")
    assert first == {
        "feature": "Lending records",
        "scenario": "Police bring a court order",
        "file": "features/lending.feature",
        "line": "3",
        "tags": "lending",
        "case": "",
        "regime": "privacy-act",
        "verdict": "pass",
        "expected": "",
        "got": "",
        "outcome": "allow",
        "mode": "must",
        "ground": "order",
        "scope": "narrowed",
        "rules": "court-order",
        "contested": "",
        "obligations": "library keep_note before disclosure",
        "missing": "",
        "note": "",
    }
