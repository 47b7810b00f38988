"""SARIF: valid, a result a problem, at places that a code host can find."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from jsonschema import Draft4Validator

from exigent.bench.claim_rows import Standing
from exigent.bench.matrix import Matrix
from exigent.report.problems.sarif import render_sarif
from exigent.suite.expectation import Verdict
from exigent.words.vocabulary import Vocabulary
from tests.reports.material import matrices, often
from tests.reports.viewers import schema
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

FILE = "features/lending.feature"


@pytest.fixture(scope="session")
def official() -> Draft4Validator:
    return Draft4Validator(schema("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"))


def read(sarif: bytes, official: Draft4Validator) -> Any:
    log = json.loads(sarif)
    official.validate(log)
    (run,) = log["runs"]
    return run


@often
@given(matrix=matrices())
def test_every_matrix_is_valid_with_a_result_a_problem(
    matrix: Matrix, words: Vocabulary, official: Draft4Validator
) -> None:
    results = read(render_sarif(matrix, words), official)["results"]
    cells = [cell for row in matrix.scenarios for cell in row.cells]
    failing = sum(len(cell.findings) for cell in cells if cell.verdict is Verdict.FAIL)
    errors = sum(cell.verdict is Verdict.ERROR for cell in cells)
    broken = sum(len(row.failures) for row in matrix.scenarios)
    claims = [claim for row in matrix.claims for claim in row.claims]
    unproved = sum(claim.standing in (Standing.REFUTED, Standing.NOT_PROVED) for claim in claims)
    assert len(results) == failing + errors + broken + unproved
    known = {row.file for row in matrix.scenarios} | {row.file for row in matrix.claims}
    for result in results:
        place = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert unquote(place["uri"]) in known
        assert ":" not in place["uri"]
        assert "](" not in result["message"]["text"].replace("\\](", "")


def test_a_result_stands_at_the_line_that_expects(
    bench: SmallBench, official: Draft4Validator
) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    ended = bench.exigent("run", "--sarif", "-")
    run = read(ended.out.encode(), official)
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]
    assert result["ruleId"] == "expectation-failed"
    assert place["artifactLocation"]["uri"] == FILE
    assert place["region"]["startLine"] == 32
    assert result["message"]["text"].startswith(
        "A reporter asks for a writer's loans: open-shelf: expected mode must, got mode may\n"
    )
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 1}]


def test_a_problem_keeps_its_fingerprint_when_lines_move(
    bench: SmallBench, official: Draft4Validator
) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    before = read(bench.exigent("run", "--sarif", "-").out.encode(), official)["results"]
    bench.change(FILE, "Feature: Lending records", "\n\nFeature: Lending records")
    after = read(bench.exigent("run", "--sarif", "-").out.encode(), official)["results"]
    assert before != after
    assert [r["partialFingerprints"] for r in before] == [r["partialFingerprints"] for r in after]


def test_wrong_input_is_a_result_at_its_place(bench: SmallBench, official: Draft4Validator) -> None:
    bench.change(FILE, "And the record was deleted", "And the record was delated")
    ended = bench.exigent("run", "--sarif", "-")
    assert ended.code == 2
    run = read(ended.out.encode(), official)
    (result,) = run["results"]
    assert result["ruleId"] == "EX101"
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 16
    assert run["invocations"] == [{"executionSuccessful": False, "exitCode": 2}]
