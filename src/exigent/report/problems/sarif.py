"""What went wrong in a run as SARIF 2.1.0, for code scanning: a result a problem."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from exigent import __version__
from exigent.bench import Matrix
from exigent.report.comparison import Unapproved
from exigent.report.matrix import Problem, ProblemKind, Refusal, find_problems, find_refusals
from exigent.report.text import indented_json
from exigent.words import ExigentError, ExitCode, Fault, Vocabulary

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_SAID = {
    ProblemKind.EXPECTATION_FAILED: "A regime decides a scenario otherwise than is expected.",
    ProblemKind.CLAIM_REFUTED: "A claim about every request does not hold of one.",
    ProblemKind.CLAIM_NOT_PROVED: "A claim about every request is neither proved nor refuted.",
    ProblemKind.STEP_FAILED: "A step of a scenario fails.",
    ProblemKind.ENGINE_ERROR: "The engine of a regime fails, so that there is no decision.",
    ProblemKind.WRONG_INPUT: "A file of the bench is wrong, so that there is no result.",
    ProblemKind.FLIP_NOT_APPROVED: "A regime decides otherwise than before; nobody approved it.",
    ProblemKind.LOSS_NOT_APPROVED: "What was asked, meant or checked is not so now; nobody approved it.",
    ProblemKind.BASE_UNREADABLE: "The bench to compare with cannot be read: nothing is compared.",
}
_KINDS = list(ProblemKind)
_RULES = [*_KINDS, *(fault.code for fault in Fault)]


def render_sarif(
    matrix: Matrix, vocabulary: Vocabulary, unapproved: Iterable[Unapproved] = ()
) -> bytes:
    """Return the problems as a SARIF log, with places relative to the bench.

    Changes that nobody approved come first.
    """
    changes = [_unapproved(one) for one in unapproved]
    results = [_result(problem) for problem in find_problems(matrix, vocabulary)]
    is_gate = changes and matrix.exit_code is ExitCode.OK
    return _log([*changes, *results], ExitCode.GATE_NOT_MET if is_gate else matrix.exit_code)


def render_refusal(error: ExigentError) -> bytes:
    """Return the reasons why there is no result as a SARIF log."""
    return _log([_refused(refusal) for refusal in find_refusals(error)], error.exit_code)


def _log(results: list[dict[str, Any]], exit_code: ExitCode) -> bytes:
    rules = [
        {"id": kind.value, "shortDescription": {"text": _SAID[kind]}, "name": _pascal(kind)}
        for kind in _KINDS
    ]
    rules += [
        {
            "id": fault.code,
            "shortDescription": {"text": fault.means},
            "name": _pascal(fault.title),
            "help": {"text": fault.remedy},
        }
        for fault in Fault
    ]
    ran = exit_code in (ExitCode.OK, ExitCode.EXPECTATION_FAILED, ExitCode.GATE_NOT_MET)
    run = {
        "tool": {"driver": {"name": "exigent", "version": __version__, "rules": rules}},
        "invocations": [{"executionSuccessful": ran, "exitCode": int(exit_code)}],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder of the bench."}}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return indented_json(log)


def _result(problem: Problem) -> dict[str, Any]:
    row = problem.row
    text = f"{row.title}: {problem.summary}\n\n{problem.text}"
    place = {
        **_place(row.file, problem.line),
        "logicalLocations": [{"fullyQualifiedName": _qualified(problem)}],
    }
    return {
        **_said(problem.kind, text),
        "locations": [place],
        "partialFingerprints": {"problem/v1": _fingerprint(problem)},
    }


def _unapproved(one: Unapproved) -> dict[str, Any]:
    return {
        **_said(one.kind, f"{one.name}: {one.said}\n\n{one.text}"),
        "locations": [_place(one.file, one.line)],
        "partialFingerprints": {"problem/v1": _digest([one.kind, one.name, one.said])},
    }


def _refused(refusal: Refusal) -> dict[str, Any]:
    result = _said(refusal.kind, refusal.text)
    if refusal.fault is not None:
        result |= {"ruleId": refusal.fault.code, "ruleIndex": _RULES.index(refusal.fault.code)}
    if refusal.place is None:
        return result
    return {**result, "locations": [_place(refusal.place.path, refusal.place.line)]}


def _said(kind: ProblemKind, text: str) -> dict[str, Any]:
    return {
        "ruleId": kind.value,
        "ruleIndex": _KINDS.index(kind),
        "level": "error",
        "message": {"text": plain(text)},
    }


def _place(file: str, line: int) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(file, errors="replace"), "uriBaseId": _ROOT},
            "region": {"startLine": line},
        }
    }


def plain(text: str) -> str:
    """Return a text in which viewers find no link: SARIF reads `[words](target)` as one."""
    return re.sub(r"([\\\[\]])", r"\\\1", text) if "](" in text else text


def _qualified(problem: Problem) -> str:
    names = [problem.row.feature, problem.row.title]
    return " / ".join([*names, problem.regime.name] if problem.regime else names)


def _fingerprint(problem: Problem) -> str:
    """Return what stays the same where lines move: the scenario, the regime, what is wrong."""
    parts = [problem.kind.value, _qualified(problem)]
    if problem.kind is not ProblemKind.ENGINE_ERROR:
        parts.append(problem.summary)
    return _digest(parts)


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


def _pascal(name: str) -> str:
    return "".join(word.title() for word in name.split("-"))
