"""What came of each step: of a scenario that was judged, and of one that never ran."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from msgspec import structs

from exigent.bench import ClaimRow, Matrix, ScenarioEntry, Standing
from exigent.report.matrix.claims import claims_of, describe_claim, summarise
from exigent.report.matrix.failure import describe_duties, describe_failure
from exigent.report.matrix.messages.script import Pickled
from exigent.report.matrix.problems import Refusal
from exigent.suite import Language, Step, StepType, Verdict
from exigent.words import Vocabulary, say_decision


class StepStatus(StrEnum):
    """What came of a step, in Cucumber's words."""

    PASSED = "PASSED"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
    UNDEFINED = "UNDEFINED"
    AMBIGUOUS = "AMBIGUOUS"


@dataclass(frozen=True, slots=True)
class StepResult:
    """What came of a step; `attached` is what the regimes answered to it, or owe since."""

    status: StepStatus
    message: str = ""
    attached: str = ""


def judged_steps(
    scenario: Pickled, row: ScenarioEntry | ClaimRow, matrix: Matrix, vocabulary: Vocabulary
) -> list[StepResult]:
    """Return what came of the steps of a scenario that was judged.

    All expectations are checked at the end, so that several may fail; a step that fails
    in itself keeps those after it from running. An engine that fails makes the step fail
    that asked.
    """
    if isinstance(row, ClaimRow):
        return _judged_claims(scenario, row, matrix, vocabulary)
    messages: dict[int, list[str]] = {}
    asked, happened = _asking_step(scenario, row)
    for line, text in _failures(row, matrix, vocabulary):
        index = asked if line is None else scenario.step_at(line)
        messages.setdefault(asked if index is None else index, []).append(text)
    broken = [scenario.step_at(failure.line) for failure in row.failures]
    last = min((index for index in broken if index is not None), default=len(scenario.steps))
    attached = {happened: "\n".join(_duties(row, matrix, vocabulary))}
    attached[asked] = "\n".join(_answers(row, matrix, vocabulary))
    results = []
    for index in range(len(scenario.steps)):
        status = StepStatus.FAILED if index in messages else StepStatus.PASSED
        if index > last:
            status = StepStatus.SKIPPED
        message = "\n".join(messages.get(index, ()))
        results.append(StepResult(status, message, attached.get(index, "")))
    return results


def _judged_claims(
    scenario: Pickled, row: ClaimRow, matrix: Matrix, vocabulary: Vocabulary
) -> list[StepResult]:
    """Return what came of the steps of a scenario of claims, each with what came of it attached."""
    failed: dict[int, list[str]] = {}
    told: dict[int, dict[str, None]] = {}
    left_out: set[int] = set()
    for one in claims_of(row, matrix.regimes):
        index = scenario.step_at(one.claim.line) or 0
        told.setdefault(index, {})[summarise(one.claim)] = None
        if one.claim.standing.fails:
            text = describe_claim(row, one.claim, matrix.regimes, vocabulary)
            failed.setdefault(index, []).append(text)
        elif one.claim.standing is Standing.UNCHECKED:
            left_out.add(index)
    return [
        StepResult(
            StepStatus.FAILED
            if index in failed
            else StepStatus.SKIPPED
            if index in left_out
            else StepStatus.PASSED,
            "\n".join(failed.get(index, ())),
            "\n".join(told.get(index, ())),
        )
        for index in range(len(scenario.steps))
    ]


def _failures(
    row: ScenarioEntry, matrix: Matrix, vocabulary: Vocabulary
) -> Iterator[tuple[int | None, str]]:
    """Yield what is wrong by line; an engine's failure has none."""
    for failure in row.failures:
        yield failure.line, failure.actual
    for regime, cell in zip(matrix.regimes, row.cells, strict=True):
        if cell.verdict is Verdict.ERROR:
            whole = structs.replace(cell, findings=())
            yield None, describe_failure(row, regime, whole, vocabulary)
        for finding in cell.findings:
            alone = structs.replace(cell, findings=(finding,))
            yield finding.line, describe_failure(row, regime, alone, vocabulary)


def _asking_step(scenario: Pickled, row: ScenarioEntry) -> tuple[int, int]:
    """Return the step that asked, and the last that tells what happened then, the same if none."""
    when = [
        index for index, pickled in enumerate(scenario.steps) if pickled.step.type is StepType.WHEN
    ]
    events = {event.text for event in row.events}
    asking = [index for index in when if scenario.steps[index].step.text not in events]
    asked = (asking or when or [0])[-1]
    return asked, max([asked, *when])


def _answers(row: ScenarioEntry, matrix: Matrix, vocabulary: Vocabulary) -> Iterator[str]:
    for regime, cell in zip(matrix.regimes, row.cells, strict=True):
        note = f" ({cell.decision.note})" if cell.decision.note else ""
        yield f"{regime.name}: {say_decision(cell.decision, vocabulary)}{note}"


def _duties(row: ScenarioEntry, matrix: Matrix, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield how each duty stands at the end of what a scenario tells."""
    for regime, cell in zip(matrix.regimes, row.cells, strict=True):
        for said in describe_duties(cell, vocabulary):
            yield f"{regime.name}: {said}"


Readings = Mapping[tuple[str, int], frozenset[str]]


def refused_steps(
    scenario: Pickled, refusals: Iterable[Refusal], readings: Readings, language: Language
) -> list[StepResult]:
    """Return what came of the steps of a scenario that never ran, since the input is wrong.

    A step that nothing reads is undefined, one that two definitions read ambiguous, one
    that is wrong in another way failed; all others are skipped. `readings` holds, by file
    and line, how each step reads in the rows of its outline.
    """
    wrong: dict[int, list[str]] = {}
    for refusal in refusals:
        place = refusal.place
        if place is None or place.path != scenario.path:
            continue
        index = scenario.step_at(place.line)
        if index is not None and _is_about(refusal, scenario.steps[index].step, readings):
            wrong.setdefault(index, []).append(refusal.text)
    return [
        _refused(scenario, index, wrong.get(index, ()), language)
        for index in range(len(scenario.steps))
    ]


def _is_about(refusal: Refusal, step: Step, readings: Readings) -> bool:
    """Tell whether a refusal is about a step, and not about another row of its outline."""
    readings_here = readings[(step.location.path, step.location.line)]
    # A sentence that has quotes itself is said between others.
    quoted = {
        text for text in readings_here if f'"{text}"' in refusal.text or f"`{text}`" in refusal.text
    }
    return not quoted or step.text in quoted


def _refused(scenario: Pickled, index: int, wrong: Sequence[str], language: Language) -> StepResult:
    step = scenario.steps[index].step
    takers = len(language.own(step)) + language.knows(step)
    message = "\n".join(wrong)
    if takers == 0:
        return StepResult(StepStatus.UNDEFINED, message)
    if takers > 1:
        return StepResult(StepStatus.AMBIGUOUS, message)
    return StepResult(StepStatus.FAILED if wrong else StepStatus.SKIPPED, message)
