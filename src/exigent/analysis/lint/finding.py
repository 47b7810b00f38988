"""A finding: what is wrong or doubtful, where, and what would put it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.analysis.lint.checks import ENGINE_FAILS, Check, Severity
from exigent.words import ExitCode, Location


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a file: `old`, which stands at a place, becomes `new`."""

    place: Location
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fix:
    """What surely puts a finding right; `says` completes "to fix it, ..."."""

    says: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found; `meant` is what was probably meant."""

    check: Check
    place: Location
    message: str
    meant: str = ""
    fix: Fix | None = None

    def __str__(self) -> str:
        hint = f"; {self.meant}" if self.meant else ""
        return f"{self.place}: {self.check.code} {self.message}{hint}"


@dataclass(frozen=True, slots=True)
class Result:
    """All findings in the order of files and lines, and the checks that could not be made.

    `held_up` says in a sentence each what kept checks from being made.
    """

    findings: tuple[Finding, ...]
    held_up: tuple[str, ...]

    @property
    def exit_code(self) -> ExitCode:
        """How lint ends: notes alone do no harm, a check that was not made is no pass."""
        if any(finding.check is ENGINE_FAILS for finding in self.findings):
            return ExitCode.ENGINE_FAILED
        counts = any(finding.check.severity is not Severity.NOTE for finding in self.findings)
        return ExitCode.GATE_NOT_MET if counts or self.held_up else ExitCode.OK

    def count(self, severity: Severity) -> int:
        """Return how many findings have this severity."""
        return sum(finding.check.severity is severity for finding in self.findings)


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return findings by place, each once."""
    unique = {(f.place, f.check.code, f.message): f for f in findings}
    return tuple(unique[key] for key in sorted(unique))
