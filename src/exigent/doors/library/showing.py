"""Each kind of reply: its rows, and how it is printed, written and shown in a notebook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO

from rich.console import Console

from exigent.analysis.agreement import Agreement
from exigent.analysis.compare import Comparison, exit_code, usual_gates
from exigent.analysis.decisions import DecisionEntry, encode_entries, list_decisions
from exigent.analysis.explain import Explanation
from exigent.analysis.find import FindReport
from exigent.analysis.flip import FlipReport
from exigent.analysis.gaps import Gaps
from exigent.analysis.mutation import Mutation
from exigent.analysis.order import RegimeOrder
from exigent.analysis.replay import Replay, ReplayCount
from exigent.analysis.timeline import DutyTimeline
from exigent.bench import ClaimRow, Matrix, Panel, RegimeEntry, ScenarioEntry
from exigent.doors.library.reply import Reply, Shown
from exigent.doors.library.rows import (
    CellRow,
    ChangeRow,
    ClaimLine,
    DifferenceRow,
    DutyLine,
    FlipRow,
    FoundRow,
    GapRow,
    OrderRow,
    SurvivorRow,
    TrialRow,
    cell_rows,
    change_rows,
    claim_lines,
    difference_rows,
    duty_lines,
    flip_rows,
    found_rows,
    gap_rows,
    order_rows,
    survivor_rows,
    trial_rows,
)
from exigent.report.agreement import render_agreement, render_agreement_json
from exigent.report.comparison import render_comparison, render_comparison_json
from exigent.report.decisions import render_decisions
from exigent.report.explanation import render_explanation
from exigent.report.explanation_json import render_explanation_json
from exigent.report.find import render_found, render_found_json
from exigent.report.flip import render_flips
from exigent.report.flip_json import render_flips_json
from exigent.report.gaps import render_gaps, render_gaps_json
from exigent.report.matrix import (
    print_matrix,
    render_html_table,
    render_json,
)
from exigent.report.mutation import (
    render_mutation,
    render_mutation_json,
)
from exigent.report.order import render_order, render_order_json
from exigent.report.replay import render_replay, render_replay_json
from exigent.report.text import Line, indented_json
from exigent.report.timeline import render_timeline, render_timeline_json
from exigent.words import ExitCode, Outcome, Request, Vocabulary


def show_decisions(
    panel: Panel, requests: Sequence[Request]
) -> Reply[tuple[DecisionEntry, ...], DecisionEntry]:
    """Return what a panel decides on requests, a row a request and regime."""
    decided = panel.decide(requests)
    entries = tuple(list_decisions(panel, requests, decided))
    has_failed = any(entry.outcome is Outcome.ERROR for entry in entries)
    return Reply(
        entries,
        ExitCode.ENGINE_FAILED if has_failed else ExitCode.OK,
        DecisionEntry,
        lambda: entries,
        Shown(
            "decisions",
            lambda _: render_decisions(panel.names, decided, panel.vocabulary),
            lambda: encode_entries(entries),
        ),
    )


def show_matrix(matrix: Matrix, vocabulary: Vocabulary) -> Reply[Matrix, CellRow]:
    """Return a matrix, a row a cell."""
    return Reply(
        matrix,
        matrix.exit_code,
        CellRow,
        lambda: cell_rows(matrix),
        Shown(
            "matrix",
            lambda _: _matrix_lines(matrix, vocabulary),
            lambda: render_json(matrix),
            lambda: render_html_table(matrix, vocabulary),
        ),
    )


def show_claims(matrix: Matrix, vocabulary: Vocabulary) -> Reply[tuple[ClaimRow, ...], ClaimLine]:
    """Return what came of the claims of a matrix that has no other rows, a row a claim and regime."""
    return Reply(
        matrix.claims,
        matrix.exit_code,
        ClaimLine,
        lambda: claim_lines(matrix),
        Shown(
            "claims",
            lambda _: _matrix_lines(matrix, vocabulary),
            lambda: indented_json(matrix.claims),
            lambda: render_html_table(matrix, vocabulary),
        ),
    )


def show_explanation(
    row: ScenarioEntry, regime: RegimeEntry, explanation: Explanation, vocabulary: Vocabulary
) -> Reply[Explanation, TrialRow]:
    """Return an explanation of the one cell of a row, a row a rule tried."""
    return Reply(
        explanation,
        ExitCode.OK,
        TrialRow,
        lambda: trial_rows(explanation, vocabulary),
        Shown(
            f"explanation of {regime.name}",
            lambda width: render_explanation(
                row, regime, row.cells[0], explanation, vocabulary, width
            ),
            lambda: render_explanation_json(row, explanation, vocabulary),
        ),
    )


def show_flips(report: FlipReport) -> Reply[FlipReport, FlipRow]:
    """Return what would have to change, a row a set of changes."""
    return Reply(
        report,
        report.exit_code,
        FlipRow,
        lambda: flip_rows(report),
        Shown(
            f"flips of {report.regime.name}",
            lambda width: render_flips(report, width),
            lambda: render_flips_json(report),
        ),
    )


def show_gaps(gaps: Gaps, *, is_detailed: bool) -> Reply[Gaps, GapRow]:
    """Return what no scenario looks at, a row a gap."""
    return Reply(
        gaps,
        gaps.exit_code,
        GapRow,
        lambda: gap_rows(gaps),
        Shown(
            "gaps",
            lambda width: render_gaps(gaps, width, is_detailed=is_detailed),
            lambda: render_gaps_json(gaps),
        ),
    )


def show_mutation(mutation: Mutation, *, is_detailed: bool) -> Reply[Mutation, SurvivorRow]:
    """Return which changes of rules the scenarios notice, a row one that they do not."""
    return Reply(
        mutation,
        mutation.exit_code,
        SurvivorRow,
        lambda: survivor_rows(mutation),
        Shown(
            "changes of rules",
            lambda width: render_mutation(mutation, width, is_detailed=is_detailed),
            lambda: render_mutation_json(mutation),
        ),
    )


def show_agreement(agreement: Agreement, vocabulary: Vocabulary) -> Reply[Agreement, DifferenceRow]:
    """Return whether regimes agree, a row a difference and regime."""
    return Reply(
        agreement,
        agreement.exit_code,
        DifferenceRow,
        lambda: difference_rows(agreement),
        Shown(
            "agreement",
            lambda width: render_agreement(agreement, vocabulary, width),
            lambda: render_agreement_json(agreement),
        ),
    )


def show_found(report: FindReport, vocabulary: Vocabulary) -> Reply[FindReport, FoundRow]:
    """Return what a search among all requests found, a row a request and regime."""
    return Reply(
        report,
        report.exit_code,
        FoundRow,
        lambda: found_rows(report),
        Shown(
            "found requests",
            lambda width: render_found(report, vocabulary, width),
            lambda: render_found_json(report),
        ),
    )


def show_replay(replay: Replay, vocabulary: Vocabulary) -> Reply[Replay, ReplayCount]:
    """Return what regimes would have done with the requests of a table, a row a count."""
    return Reply(
        replay,
        replay.exit_code,
        ReplayCount,
        lambda: replay.counts,
        Shown(
            "replay",
            lambda width: render_replay(replay, vocabulary, width),
            lambda: render_replay_json(replay),
        ),
    )


def show_order(order: RegimeOrder, vocabulary: Vocabulary) -> Reply[RegimeOrder, OrderRow]:
    """Return which regime is at least as strict as which, a row a relation and direction."""
    return Reply(
        order,
        order.exit_code,
        OrderRow,
        lambda: order_rows(order),
        Shown(
            "order",
            lambda width: render_order(order, vocabulary, width),
            lambda: render_order_json(order),
        ),
    )


def show_timeline(timeline: DutyTimeline) -> Reply[DutyTimeline, DutyLine]:
    """Return how the duties of a scenario stand over time, a row a duty and regime."""
    return Reply(
        timeline,
        timeline.exit_code,
        DutyLine,
        lambda: duty_lines(timeline),
        Shown(
            "timeline",
            lambda width: render_timeline(timeline, width),
            lambda: render_timeline_json(timeline),
        ),
    )


def show_comparison(comparison: Comparison, vocabulary: Vocabulary) -> Reply[Comparison, ChangeRow]:
    """Return what differs between two sides, a row a change."""
    return Reply(
        comparison,
        exit_code(comparison, usual_gates(comparison)),
        ChangeRow,
        lambda: change_rows(comparison),
        Shown(
            f"comparison: {comparison.base} -> {comparison.head}",
            lambda width: render_comparison(comparison, vocabulary, width),
            lambda: render_comparison_json(comparison),
        ),
    )


def _matrix_lines(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Line]:
    """Yield what the command prints where no terminal limits it."""
    printed = StringIO()
    print_matrix(Console(file=printed, highlight=False), matrix, vocabulary, verbose=False)
    yield from ([(line, "")] for line in printed.getvalue().splitlines())
