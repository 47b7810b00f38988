"""The checks of a run as JUnit XML, in the dialect that Jenkins' schema describes.

A suite is a feature, a test case is a cell that something was expected of, or a claim. What the
test says of a cell is its result; what the regime decides stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

from exigent.bench import Cell, ClaimRow, Matrix, RegimeEntry, ScenarioEntry, Standing
from exigent.report.comparison import Unapproved
from exigent.report.matrix import (
    PlacedClaim,
    claims_of,
    describe_duties,
    describe_failure,
    failed_claim,
    failed_step,
    find_refusals,
    problems_of,
)
from exigent.suite import Verdict
from exigent.words import ExigentError, Vocabulary

# XML 1.0 has no way to write these characters, not even as references.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Reports hold no clock reading: the same input gives the same bytes.
_NO_TIME = "0"
_DUTIES = "duties, when all that is told has happened:"


def render_junit(
    matrix: Matrix, vocabulary: Vocabulary, unapproved: Sequence[Unapproved] = ()
) -> bytes:
    """Return the checks as XML; cells that nothing was expected of are only counted.

    Changes that nobody approved are a suite of their own, which comes first.
    """
    suites = [
        _suite(feature, file, list(rows), matrix.regimes, vocabulary)
        for (feature, file), rows in groupby(matrix.rows, key=lambda row: (row.feature, row.file))
    ]
    return _document([*([_changes(unapproved)] if unapproved else []), *suites])


def render_refusal(error: ExigentError) -> bytes:
    """Return a test case in error for each reason why there is no result."""
    cases = []
    for refusal in find_refusals(error):
        name = "no result"
        case = ET.Element("testcase", classname="exigent", name=name, time=_NO_TIME)
        found = ET.SubElement(case, "error", type=refusal.kind, message=_legal(refusal.text))
        found.text = _legal(refusal.text)
        cases.append(case)
    suite = ET.Element("testsuite", {"name": "exigent", **_counts(cases), "time": _NO_TIME})
    suite.extend(cases)
    return _document([suite])


def _changes(unapproved: Iterable[Unapproved]) -> ET.Element:
    cases = []
    for one in unapproved:
        case = ET.Element("testcase", classname="changes", name=_legal(one.name), time=_NO_TIME)
        found = ET.SubElement(case, "failure", type=one.kind, message=_legal(one.said))
        found.text = _legal(one.text)
        ET.SubElement(case, "system-out").text = _legal(f"{one.file}:{one.line}")
        cases.append(case)
    suite = ET.Element("testsuite", {"name": "changes", **_counts(cases), "time": _NO_TIME})
    suite.extend(cases)
    return suite


def _document(suites: Sequence[ET.Element]) -> bytes:
    root = ET.Element("testsuites", {"name": "exigent", **_totals(suites), "time": _NO_TIME})
    root.extend(suites)
    ET.indent(root)
    xml: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return xml + b"\n"


def _suite(
    feature: str,
    file: str,
    rows: Iterable[ScenarioEntry | ClaimRow],
    regimes: Sequence[RegimeEntry],
    vocabulary: Vocabulary,
) -> ET.Element:
    cases: list[ET.Element] = []
    unchecked = left_out = 0
    for row in rows:
        if isinstance(row, ClaimRow):
            for one in claims_of(row, regimes):
                if one.claim.standing is Standing.UNCHECKED:
                    left_out += 1
                else:
                    cases.append(_claim(one, regimes, vocabulary))
            continue
        cases.extend(_failed_steps(row))
        for regime, cell in zip(regimes, row.cells, strict=True):
            if cell.verdict is Verdict.UNCHECKED:
                unchecked += 1
            else:
                cases.append(_case(row, regime, cell, vocabulary))
    attributes = {"name": _legal(feature), **_counts(cases), "time": _NO_TIME}
    suite = ET.Element("testsuite", attributes)
    properties = ET.SubElement(suite, "properties")
    told = {"file": file, "cells without expectation": str(unchecked)}
    if left_out:
        told["claims of regimes left out"] = str(left_out)
    for name, value in told.items():
        ET.SubElement(properties, "property", name=name, value=_legal(value))
    suite.extend(cases)
    return suite


def _case(
    row: ScenarioEntry, regime: RegimeEntry, cell: Cell, vocabulary: Vocabulary
) -> ET.Element:
    case = _named(row, f"{row.title} [{regime.name}]")
    problems = list(problems_of(row, regime, cell, vocabulary))
    if problems:
        tag = "error" if cell.verdict is Verdict.ERROR else "failure"
        message = "; ".join(problem.summary for problem in problems)
        found = ET.SubElement(case, tag, type=problems[0].kind, message=_legal(message))
        found.text = _legal(describe_failure(row, regime, cell, vocabulary))
    duties = list(describe_duties(cell, vocabulary))
    if duties:
        duties.insert(0, _DUTIES)
    _place(case, row, problems[0].line if problems else row.line, duties)
    return case


def _claim(one: PlacedClaim, regimes: Sequence[RegimeEntry], vocabulary: Vocabulary) -> ET.Element:
    column = f" [{one.regime.name}]" if one.regime else ""
    case = _named(one.row, f"{one.row.title}: {one.claim.text}{column}")
    if one.claim.standing.fails:
        problem = failed_claim(one, regimes, vocabulary)
        found = ET.SubElement(case, "failure", type=problem.kind, message=_legal(problem.summary))
        found.text = _legal(problem.text)
    _place(case, one.row, one.claim.line)
    return case


def _failed_steps(row: ScenarioEntry) -> Iterator[ET.Element]:
    for failure in row.failures:
        problem = failed_step(row, failure)
        case = _named(row, row.title)
        found = ET.SubElement(case, "failure", type=problem.kind, message=_legal(problem.summary))
        found.text = _legal(problem.text)
        _place(case, row, problem.line)
        yield case


def _named(row: ScenarioEntry | ClaimRow, name: str) -> ET.Element:
    # Viewers split a class name at its dots into packages, as they do for pytest's own files.
    path = PurePosixPath(row.file)
    classname = ".".join(path.with_suffix("").parts if path.name else path.parts)
    return ET.Element("testcase", classname=_legal(classname), name=_legal(name), time=_NO_TIME)


def _place(
    case: ET.Element, row: ScenarioEntry | ClaimRow, line: int, more: Iterable[str] = ()
) -> None:
    """Say where a case stands, and how its duties do; the schema knows no attribute for it."""
    told = "\n".join((f"{row.file}:{line}", *more))
    ET.SubElement(case, "system-out").text = _legal(told)


def _counts(cases: Sequence[ET.Element]) -> dict[str, str]:
    def count(tag: str) -> str:
        return str(sum(case.find(tag) is not None for case in cases))

    return {"tests": str(len(cases)), "failures": count("failure"), "errors": count("error")}


def _totals(suites: Iterable[ET.Element]) -> dict[str, str]:
    return {
        name: str(sum(int(suite.get(name, "0")) for suite in suites))
        for name in ("tests", "failures", "errors")
    }


def _legal(text: str) -> str:
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
