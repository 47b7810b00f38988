"""The shipped claims about every request: each is about requests that there are."""

from __future__ import annotations

from pathlib import Path

from exigent.doors.library import open_bench

ROOT = Path(__file__).parents[2]
FEATURE = "features/what_holds_of_every_request.feature"


def test_no_claim_is_about_nothing() -> None:
    matrix = open_bench(ROOT).matrix(FEATURE).data
    claims = [claim for row in matrix.claims for cell in row.cells for claim in cell.claims]
    assert claims
    assert [f"{FEATURE}:{claim.line}: {claim.idle}" for claim in claims if claim.idle] == []
