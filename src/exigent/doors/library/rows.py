"""Results as tables: what a row of each holds, and the rows of each."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from exigent.analysis.agreement import Agreement
from exigent.analysis.compare import Comparison, Flip, Loss
from exigent.analysis.explain import Explanation
from exigent.analysis.find import FindReport
from exigent.analysis.flip import FlipReport, say_change
from exigent.analysis.gaps import Gaps
from exigent.analysis.mutation import Mutation
from exigent.analysis.order import RegimeOrder
from exigent.analysis.timeline import DutyTimeline
from exigent.bench import Matrix
from exigent.report.matrix import claims_of
from exigent.words import Decision, Vocabulary, say_condition


class CellRow(msgspec.Struct, frozen=True):
    """A scenario under a regime."""

    feature: str
    scenario: str
    file: str
    line: int
    regime: str
    outcome: str
    mode: str | None
    ground: str | None
    scope: str | None
    rule: str | None
    contested: bool
    missing: tuple[str, ...]
    note: str | None
    verdict: str
    expected: tuple[str, ...]


class ClaimLine(msgspec.Struct, frozen=True):
    """What came of a claim about every request; `regime` is None where it stands in no column.

    `scenario_text` is the request that is against it, or shows it, as a scenario to keep.
    """

    feature: str
    scenario: str
    file: str
    line: int
    regime: str | None
    claim: str
    standing: str
    why: str | None
    premises: tuple[str, ...]
    scenario_text: str | None


class TrialRow(msgspec.Struct, frozen=True):
    """A rule that was tried; `applies` is None where that is not known."""

    layer: str
    rule: str
    file: str
    line: int
    applies: bool | None
    failed: tuple[str, ...]
    not_known: tuple[str, ...]


class FlipRow(msgspec.Struct, frozen=True):
    """A set of facts whose change leads to what is wanted."""

    change: str
    facts: tuple[str, ...]
    outcome: str
    mode: str | None
    ground: str | None
    rule: str | None


class GapRow(msgspec.Struct, frozen=True):
    """What no scenario looks at; `is_impossible` where no request could."""

    regime: str
    rule: str
    file: str
    line: int
    measure: str
    condition: str
    truth: bool | None
    is_impossible: bool
    scenario: str | None


class SurvivorRow(msgspec.Struct, frozen=True):
    """A change of a rule that no scenario notices, with a scenario that would.

    `share` is of all distinguishable requests; None where it is not known what it changes.
    """

    regime: str
    rule: str
    file: str
    line: int
    kind: str
    change: str
    answers: tuple[str, ...]
    share: float | None
    scenario: str | None


class DifferenceRow(msgspec.Struct, frozen=True):
    """What a regime answers where two differ; rows of one `difference` belong together.

    `share` is of how many of all distinguishable requests both answers are given, None where
    that is not known.
    """

    difference: int
    facts: tuple[str, ...]
    regime: str
    outcome: str
    mode: str | None
    ground: str | None
    scope: str | None
    rule: str | None
    share: float | None


class FoundRow(msgspec.Struct, frozen=True):
    """What a regime answers to a request that was found; rows of one `request` belong together."""

    request: int
    facts: tuple[str, ...]
    regime: str
    outcome: str
    mode: str | None
    ground: str | None
    scope: str | None
    rule: str | None


class OrderRow(msgspec.Struct, frozen=True):
    """Whether a regime is at least as strict as another in a relation, and facts that deny it."""

    relation: str
    stricter: str
    looser: str
    answer: str
    facts: tuple[str, ...]
    why: str


class DutyLine(msgspec.Struct, frozen=True):
    """A duty of a regime, and how it stands; `course` tells how it came to that."""

    regime: str
    who: str
    duty: str
    says: str
    within: str | None
    status: str
    since: str
    by: str
    why: str
    course: tuple[str, ...]


class ChangeRow(msgspec.Struct, frozen=True):
    """A decision that a change flips, or what it no longer asks, which `what` says."""

    direction: str
    scenario: str | None
    file: str | None
    line: int | None
    regime: str
    before: str | None
    after: str | None
    what: str | None
    approved_by: str | None


def cell_rows(matrix: Matrix) -> Iterator[CellRow]:
    """Yield a row a cell, in the order of the matrix."""
    for row in matrix.scenarios:
        for regime, cell in zip(matrix.regimes, row.cells, strict=True):
            decision = cell.decision
            yield CellRow(
                feature=row.feature,
                scenario=row.title,
                file=row.file,
                line=row.line,
                regime=regime.name,
                outcome=decision.outcome,
                mode=decision.mode,
                ground=decision.ground,
                scope=decision.scope,
                rule=decision.rule,
                contested=decision.is_contested,
                missing=decision.missing,
                note=decision.note,
                verdict=cell.verdict,
                expected=tuple(finding.expected for finding in cell.findings),
            )


def claim_lines(matrix: Matrix) -> Iterator[ClaimLine]:
    """Yield a row a claim and regime, in the order of the features."""
    for row in matrix.claims:
        for one in claims_of(row, matrix.regimes):
            claim = one.claim
            yield ClaimLine(
                feature=row.feature,
                scenario=row.title,
                file=row.file,
                line=claim.line,
                regime=one.regime.name if one.regime else None,
                claim=claim.text,
                standing=claim.standing,
                why=claim.why or None,
                premises=claim.premises,
                scenario_text=claim.witness.scenario if claim.witness else None,
            )


def trial_rows(explanation: Explanation, vocabulary: Vocabulary) -> Iterator[TrialRow]:
    """Yield a row a rule, layer by layer, in the order in which they were tried."""
    for layer in explanation.layers:
        for trial in layer.trials:
            yield TrialRow(
                layer=layer.layer,
                rule=trial.rule.id,
                file=trial.rule.location.path,
                line=trial.rule.location.line,
                applies=trial.applies,
                failed=tuple(say_condition(part, vocabulary) for part in trial.failed),
                not_known=tuple(say_condition(part, vocabulary) for part in trial.open),
            )


def flip_rows(report: FlipReport) -> Iterator[FlipRow]:
    """Yield a row a set of changes, the smallest first."""
    for group in report.groups:
        yield FlipRow(
            change=say_change(group, report.vocabulary),
            facts=group.facts,
            outcome=group.decision.outcome,
            mode=group.decision.mode,
            ground=group.decision.ground,
            rule=group.decision.rule,
        )


def gap_rows(gaps: Gaps) -> Iterator[GapRow]:
    """Yield a row a gap, regime by regime, those that nothing can close last."""
    for regime in gaps.regimes:
        for gap in (*regime.gaps, *regime.impossible):
            ready = gaps.ready[gap.scenario - 1].text if gap.scenario is not None else None
            yield GapRow(
                regime=regime.name,
                rule=gap.rule,
                file=gap.file,
                line=gap.line,
                measure=gap.measure,
                condition=gap.condition,
                truth=gap.truth,
                is_impossible=gap in regime.impossible,
                scenario=ready,
            )


def survivor_rows(mutation: Mutation) -> Iterator[SurvivorRow]:
    """Yield a row a change that nothing notices, those that change most first."""
    for one in mutation.survivors:
        ready = mutation.ready[one.scenario - 1].text if one.scenario is not None else None
        yield SurvivorRow(
            regime=one.regime,
            rule=one.rule,
            file=one.file,
            line=one.line,
            kind=one.kind,
            change=one.change,
            answers=one.answers,
            share=one.share,
            scenario=ready,
        )


def difference_rows(agreement: Agreement) -> Iterator[DifferenceRow]:
    """Yield a row a difference and regime."""
    found = (difference for pair in agreement.pairs for difference in pair.differences)
    for index, difference in enumerate(found):
        for answer in difference.answers:
            decision = answer.decision
            yield DifferenceRow(
                difference=index,
                facts=difference.phrases,
                regime=answer.regime,
                outcome=decision.outcome,
                mode=decision.mode,
                ground=decision.ground,
                scope=decision.scope,
                rule=decision.rule,
                share=difference.share,
            )


def found_rows(report: FindReport) -> Iterator[FoundRow]:
    """Yield a row a request and regime, the plainest request first."""
    for index, shown in enumerate(report.requests):
        for answer in shown.answers:
            decision = answer.decision
            yield FoundRow(
                request=index,
                facts=shown.phrases,
                regime=answer.regime,
                outcome=decision.outcome,
                mode=decision.mode,
                ground=decision.ground,
                scope=decision.scope,
                rule=decision.rule,
            )


def order_rows(order: RegimeOrder) -> Iterator[OrderRow]:
    """Yield a row a relation and direction."""
    for question in order.questions:
        yield OrderRow(
            relation=question.relation,
            stricter=question.stricter,
            looser=question.looser,
            answer=question.answer,
            facts=question.request.phrases if question.request else (),
            why=question.why,
        )


def duty_lines(timeline: DutyTimeline) -> Iterator[DutyLine]:
    """Yield a row a duty, regime by regime."""
    for lane in timeline.lanes:
        for duty in lane.duties:
            state = duty.state
            yield DutyLine(
                regime=lane.regime,
                who=state.obligation.who,
                duty=state.obligation.duty,
                says=duty.says,
                within=state.obligation.within,
                status=state.status,
                since=state.since,
                by=state.by,
                why=state.why,
                course=tuple(
                    f"{change.status} {'after' if change.is_after else 'since'} {change.at}"
                    if change.at
                    else change.status.value
                    for change in duty.course
                ),
            )


def change_rows(comparison: Comparison) -> Iterator[ChangeRow]:
    """Yield a row a flip, then a row for each thing that is no longer asked."""
    for flip in comparison.flips:
        yield _change(flip, flip.before, flip.after, None)
    for loss in comparison.losses:
        yield _change(loss, None, None, loss.what)


def _change(
    change: Flip | Loss, before: Decision | None, after: Decision | None, what: str | None
) -> ChangeRow:
    place = change.scenario
    return ChangeRow(
        direction=change.direction,
        scenario=place.title if place else None,
        file=place.file if place else None,
        line=place.line if place else None,
        regime=change.regime,
        before=before.outcome if before else None,
        after=after.outcome if after else None,
        what=what,
        approved_by=change.approval.by if change.approval else None,
    )
