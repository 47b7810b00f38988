"""JUnit XML: valid for Jenkins, a case a checked cell, nothing lost on hostile names."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from hypothesis import given

from exigent.bench.claim_rows import Standing
from exigent.bench.matrix import VERSION, Matrix
from exigent.report.problems.junit import render_junit, render_refusal
from exigent.suite.expectation import Verdict
from exigent.words.errors import InputError, InputErrors
from exigent.words.location import Location
from exigent.words.printable import short_quotes
from exigent.words.vocabulary import Vocabulary
from tests.codes import without_codes
from tests.reports.material import HOSTILE, matrices, often
from tests.small_bench import SmallBench

JENKINS = xmlschema.XMLSchema(Path(__file__).parent / "schemas" / "jenkins-junit.xsd")
FILE = "features/lending.feature"


def read(xml: bytes) -> ET.Element:
    JENKINS.validate(xml.decode())
    return ET.fromstring(xml)


@often
@given(matrix=matrices())
def test_every_matrix_is_valid_and_counts_what_it_holds(matrix: Matrix, words: Vocabulary) -> None:
    root = read(render_junit(matrix, words))
    cells = [cell for row in matrix.scenarios for cell in row.cells]
    broken = sum(len(row.failures) for row in matrix.scenarios)
    count = {verdict: sum(cell.verdict is verdict for cell in cells) for verdict in Verdict}
    claims = [
        claim
        for row in matrix.claims
        for claim in row.claims
        if claim.standing is not Standing.UNCHECKED
    ]
    refuted = sum(claim.standing.fails for claim in claims)
    told = len(cells) - count[Verdict.UNCHECKED] + broken + len(claims)
    assert root.get("tests") == str(told)
    assert root.get("failures") == str(count[Verdict.FAIL] + broken + refuted)
    assert root.get("errors") == str(count[Verdict.ERROR])
    assert len(list(root.iter("testcase"))) == int(root.get("tests", ""))
    left = [e.get("value") for e in root.iter("property") if "expectation" in e.get("name", "")]
    assert sum(int(number or "") for number in left) == count[Verdict.UNCHECKED]


def test_a_matrix_without_scenarios_is_valid(words: Vocabulary) -> None:
    assert list(read(render_junit(Matrix(VERSION, (), ()), words))) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_a_reason_for_no_result_is_an_error_that_reads_as_it_is(text: str) -> None:
    error = InputErrors([InputError(text, Location(FILE, 3)), InputError("b")])
    root = read(render_refusal(error))
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("2", "0", "2")
    found = [case.find("error") for case in root.iter("testcase")]
    said = ["" if element is None else without_codes(str(element.text)) for element in found]
    legal = re.sub("[\ufffe\uffff]", "\ufffd", short_quotes(text))
    assert said[1].replace("\r\n", "\n") == f"{FILE}:3:1: {legal}".replace("\r\n", "\n").replace(
        "\r", "\n"
    )


def test_a_case_names_scenario_and_regime_and_says_where_and_why(bench: SmallBench) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    ended = bench.exigent("run", "--junit", "-")
    assert ended.code == 1
    root = read(ended.out.encode())
    title = "A reporter asks for a writer's loans"
    cases = {str(case.get("name")): case for case in root.iter("testcase")}
    case = cases[f"{title} [open-shelf]"]
    failure = case.find("failure")
    assert failure is not None
    assert failure.get("type") == "expectation-failed"
    assert failure.get("message") == "open-shelf: expected mode must, got mode may"
    assert str(failure.text).startswith(f"{FILE}:32: open-shelf\n  expected    mode must")
    assert "  rule        letter: A letter opens" in str(failure.text)
    assert case.findtext("system-out") == f"{FILE}:32"
    assert cases[f"{title} [privacy-act]"].find("failure") is None
    assert f"{title} [technical]" not in cases
