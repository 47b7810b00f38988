"""What went wrong in a run, as a list: one entry for each line that a cell does not meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from msgspec import structs

from exigent.bench import (
    Cell,
    ClaimRow,
    FindingEntry,
    Matrix,
    RegimeEntry,
    ScenarioEntry,
    Standing,
)
from exigent.report.matrix.claims import PlacedClaim, describe_claim, failing_claims, summarise
from exigent.report.matrix.failure import describe_failure
from exigent.suite import Verdict
from exigent.words import ExigentError, ExitCode, Fault, InputError, Location, Vocabulary


class ProblemKind(StrEnum):
    """What kind of thing went wrong: a name that machines may rely on."""

    EXPECTATION_FAILED = "expectation-failed"
    CLAIM_REFUTED = "claim-refuted"
    CLAIM_NOT_PROVED = "claim-not-proved"
    STEP_FAILED = "step-failed"
    ENGINE_ERROR = "engine-error"
    WRONG_INPUT = "wrong-input"
    FLIP_NOT_APPROVED = "flip-not-approved"
    LOSS_NOT_APPROVED = "loss-not-approved"
    BASE_UNREADABLE = "base-unreadable"


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason why a run has no result.

    `place` is None where it stands in no file, `fault` where an engine failed or the bench.
    """

    kind: ProblemKind
    place: Location | None
    text: str
    fault: Fault | None = None


def find_refusals(error: ExigentError) -> list[Refusal]:
    """Return the reasons of an error that ended a run before there was a matrix."""
    return [
        Refusal(
            ProblemKind.ENGINE_ERROR
            if problem.exit_code is ExitCode.ENGINE_FAILED
            else ProblemKind.WRONG_INPUT,
            problem.location if isinstance(problem, InputError) else None,
            problem.coded,
            problem.fault if isinstance(problem, InputError) else None,
        )
        for problem in error.problems
    ]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that went wrong, at a line of a feature.

    `regime` is None for a failed step, and for a claim about regimes that are no column.
    `summary` is one line without the place, `text` the whole of what is known.
    """

    kind: ProblemKind
    row: ScenarioEntry | ClaimRow
    regime: RegimeEntry | None
    line: int
    summary: str
    text: str


def find_problems(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Yield what went wrong, in the order of the matrix."""
    for row in matrix.scenarios:
        for failure in row.failures:
            yield failed_step(row, failure)
        for regime, cell in zip(matrix.regimes, row.cells, strict=True):
            yield from problems_of(row, regime, cell, vocabulary)
    for claim in failing_claims(matrix):
        yield failed_claim(claim, matrix.regimes, vocabulary)


def problems_of(
    row: ScenarioEntry, regime: RegimeEntry, cell: Cell, vocabulary: Vocabulary
) -> Iterator[Problem]:
    """Yield what is wrong with one cell: nothing unless it fails or is in error."""
    if cell.verdict is Verdict.ERROR:
        line = cell.findings[0].line if cell.findings else row.line
        summary = f"{regime.name}: {say_error(cell)}"
        text = describe_failure(row, regime, cell, vocabulary)
        yield Problem(ProblemKind.ENGINE_ERROR, row, regime, line, summary, text)
    elif cell.verdict is Verdict.FAIL:
        for finding in cell.findings:
            alone = structs.replace(cell, findings=(finding,))
            summary = f"{regime.name}: expected {finding.expected}, got {finding.actual}"
            text = describe_failure(row, regime, alone, vocabulary)
            yield Problem(ProblemKind.EXPECTATION_FAILED, row, regime, finding.line, summary, text)


def failed_claim(
    one: PlacedClaim, regimes: Iterable[RegimeEntry], vocabulary: Vocabulary
) -> Problem:
    """Return the problem that a claim is which is refuted or not proved."""
    kind = (
        ProblemKind.CLAIM_REFUTED
        if one.claim.standing is Standing.REFUTED
        else ProblemKind.CLAIM_NOT_PROVED
    )
    summary = f"{one.claim.text}: {summarise(one.claim)}"
    text = describe_claim(one.row, one.claim, regimes, vocabulary)
    return Problem(kind, one.row, one.regime, one.claim.line, summary, text)


def failed_step(row: ScenarioEntry, failure: FindingEntry) -> Problem:
    """Return the problem that a failed step is."""
    said = failure.actual.strip()
    summary = f"the step fails: {said.splitlines()[0] if said else failure.text}"
    lines = [f"{row.file}:{failure.line}: {failure.text}"]
    lines += [f"  {line}" for line in said.splitlines()]
    return Problem(ProblemKind.STEP_FAILED, row, None, failure.line, summary, "\n".join(lines))


def say_error(cell: Cell) -> str:
    """Return why an engine failed, on one line."""
    return f"error: {' '.join((cell.decision.note or 'the engine failed').split())}"


def find_failed_engines(matrix: Matrix) -> dict[tuple[str, str], list[ScenarioEntry]]:
    """Return the scenarios that an engine failed on, by the regime's name and by what it said."""
    found: dict[tuple[str, str], list[ScenarioEntry]] = {}
    for row in matrix.scenarios:
        for regime, cell in zip(matrix.regimes, row.cells, strict=True):
            if cell.verdict is Verdict.ERROR:
                found.setdefault((regime.name, cell.decision.note or ""), []).append(row)
    return found
