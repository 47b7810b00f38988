"""What lint found, as text, SARIF 2.1.0 and GitHub's annotations of lines."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from exigent import __version__
from exigent.analysis.lint import CHECKS, Check, Edit, Finding, Fix, Result, Severity
from exigent.report.problems.annotations import (
    count_from_repository,
    escape_message,
    escape_property,
)
from exigent.report.problems.annotations import render_refusal as annotate_refusal
from exigent.report.problems.findings_json import render_json
from exigent.report.problems.sarif import plain
from exigent.report.problems.sarif import render_refusal as render_sarif_refusal
from exigent.report.text import indented_json
from exigent.words import ExigentError, count, wrap

# GitHub shows ten of each kind in a step, and drops the rest without a word.
MOST = 10

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_CODES = list(CHECKS)


def render_text(result: Result, width: int | None = None) -> str:
    """Return a line for each finding, what was held up, and the totals.

    Lines break at `width`, with what follows behind the place; None is where no terminal limits
    them, and a line holds a finding.
    """
    lines = [_line(finding) for finding in result.findings]
    lines += [f"not looked at: {reason}" for reason in result.held_up]
    lines.append(say_totals(result))
    if width is not None:
        lines = [part for line in lines for part in _broken(line, width)]
    return "".join(f"{line}\n" for line in lines)


def _broken(line: str, width: int) -> list[str]:
    return wrap(line, width, hanging=" " * 4, break_words=False)


def _line(finding: Finding) -> str:
    fixable = f" [--fix: {finding.fix.says}]" if finding.fix else ""
    return f"{finding}{fixable}"


def say_totals(result: Result) -> str:
    """Return how much was found, in words."""
    counts = [
        count(number, severity) for severity in Severity if (number := result.count(severity))
    ]
    fixable = sum(finding.fix is not None for finding in result.findings)
    fixed = f"; --fix puts {fixable:,} right" if fixable else ""
    return f"{', '.join(counts) or 'nothing found'}{fixed}"


def render_checks() -> str:
    """Return a line for each check: its code, severity, name, and what it means."""
    return "".join(
        f"{check.code}  {check.severity:<7}  {check.name:<24}  {check.means}\n"
        for check in CHECKS.values()
    )


def render_sarif(result: Result) -> bytes:
    """Return the findings as a SARIF log, with places relative to the bench."""
    run = {
        "tool": {
            "driver": {
                "name": "exigent",
                "version": __version__,
                "rules": [_rule(check) for check in CHECKS.values()],
            }
        },
        "invocations": [
            {
                "executionSuccessful": not result.held_up,
                "exitCode": int(result.exit_code),
                "toolExecutionNotifications": [
                    {"level": "error", "message": {"text": f"not looked at: {reason}"}}
                    for reason in result.held_up
                ],
            }
        ],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder of the bench."}}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding) for finding in result.findings],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return indented_json(log)


def _rule(check: Check) -> dict[str, Any]:
    name = "".join(word.title() for word in check.name.split("-"))
    return {
        "id": check.code,
        "name": name,
        "shortDescription": {"text": check.means},
        "defaultConfiguration": {"level": check.severity},
    }


def _result(finding: Finding) -> dict[str, Any]:
    place = finding.place
    region = {"startLine": place.line, "startColumn": place.column}
    said = f"{finding.message}{'; ' if finding.meant else ''}{finding.meant}"
    # The same finding keeps its print where lines move.
    parts = f"{finding.check.code}\0{place.path}\0{finding.message}"
    result = {
        "ruleId": finding.check.code,
        "ruleIndex": _CODES.index(finding.check.code),
        "level": finding.check.severity,
        "message": {"text": plain(said)},
        "locations": [{"physicalLocation": {**_artifact(place.path), "region": region}}],
        "partialFingerprints": {
            "finding/v1": hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()
        },
    }
    return {**result, "fixes": [_sarif_fix(finding.fix)]} if finding.fix else result


def _sarif_fix(fix: Fix) -> dict[str, Any]:
    changes: dict[str, list[dict[str, Any]]] = {}
    for edit in fix.edits:
        changes.setdefault(edit.place.path, []).append(
            {"deletedRegion": _region(edit), "insertedContent": {"text": edit.new}}
        )
    return {
        "description": {"text": plain(fix.says)},
        "artifactChanges": [
            {**_artifact(path), "replacements": replacements}
            for path, replacements in changes.items()
        ],
    }


def _region(edit: Edit) -> dict[str, int]:
    start = edit.place
    is_line = edit.old.endswith("\n")
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": start.line + 1 if is_line else start.line,
        "endColumn": 1 if is_line else start.column + len(edit.old),
    }


def _artifact(path: str) -> dict[str, Any]:
    return {"artifactLocation": {"uri": quote(path, errors="replace"), "uriBaseId": _ROOT}}


def render_annotations(result: Result) -> bytes:
    """Return a command a line for the first findings of each severity, and one for the rest."""
    lines = list(_commands(result))
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _commands(result: Result) -> Iterator[str]:
    for severity in Severity:
        found = [f for f in result.findings if f.check.severity is severity]
        for finding in found[:MOST]:
            place = finding.place
            properties = (
                f"file={escape_property(place.path)},line={place.line},col={place.column},"
                f"title={escape_property(finding.check.code)} {escape_property(finding.check.name)}"
            )
            said = f"{finding.message}{'; ' if finding.meant else ''}{finding.meant}"
            yield f"::{_COMMANDS[severity]} {properties}::{escape_message(said)}"
        if len(found) > MOST:
            rest = len(found) - MOST
            yield f"::notice title=exigent::{rest} more of severity {severity}, not marked here"
    for reason in result.held_up:
        yield f"::error title=exigent::{escape_message(f'not looked at: {reason}')}"


FINDINGS: Mapping[str, Callable[[Result, Path], bytes]] = {
    "json": lambda result, _: render_json(result),
    "sarif": lambda result, _: render_sarif(result),
    "github": lambda result, root: count_from_repository(render_annotations(result), root),
}
"""What was found in a bench, in each form for programs."""

REFUSALS: Mapping[str, Callable[[ExigentError, Path], bytes]] = {
    "sarif": lambda error, _: render_sarif_refusal(error),
    "github": lambda error, root: count_from_repository(annotate_refusal(error), root),
}
"""Why nothing could be looked for, in the forms that have words for it."""
