"""What lint found, as JSON."""

from __future__ import annotations

import msgspec

from exigent.analysis.lint import Finding, Fix, Result, Severity
from exigent.report.text import indented_json

FINDINGS_VERSION = 1


class ShownEdit(msgspec.Struct, frozen=True):
    """A stretch of a file, and what takes its place."""

    file: str
    line: int
    column: int
    old: str
    new: str


class ShownFix(msgspec.Struct, frozen=True):
    """How a finding is put right, which no other meaning stands against."""

    says: str
    edits: tuple[ShownEdit, ...]


class ShownFinding(msgspec.Struct, frozen=True):
    """One thing that was found: the code and name of its check, where, and what was meant."""

    code: str
    name: str
    severity: Severity
    file: str
    line: int
    column: int
    message: str
    meant: str
    fix: ShownFix | None


class ShownFindings(msgspec.Struct, frozen=True):
    """All that was found; `held_up` says what kept checks from being made."""

    version: int
    findings: tuple[ShownFinding, ...]
    held_up: tuple[str, ...]


def render_json(result: Result) -> bytes:
    """Return the findings for programs."""
    findings = tuple(map(_shown, result.findings))
    return indented_json(ShownFindings(FINDINGS_VERSION, findings, tuple(result.held_up)))


def _shown(finding: Finding) -> ShownFinding:
    place = finding.place
    return ShownFinding(
        code=finding.check.code,
        name=finding.check.name,
        severity=finding.check.severity,
        file=place.path,
        line=place.line,
        column=place.column,
        message=finding.message,
        meant=finding.meant,
        fix=_shown_fix(finding.fix) if finding.fix else None,
    )


def _shown_fix(fix: Fix) -> ShownFix:
    edits = (
        ShownEdit(edit.place.path, edit.place.line, edit.place.column, edit.old, edit.new)
        for edit in fix.edits
    )
    return ShownFix(fix.says, tuple(edits))
