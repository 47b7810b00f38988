"""The matrix as Markdown, for a comment on a change or a page of a workflow's results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from exigent.bench import Cell, ClaimRow, Matrix, RegimeEntry, ScenarioEntry
from exigent.report.matrix.claims import (
    claims_alike,
    describe_alike,
    premises_of,
    say_alike,
    say_claims,
    summarise,
)
from exigent.report.matrix.failure import describe_why
from exigent.report.matrix.problems import (
    failed_step,
    find_failed_engines,
    find_refusals,
    problems_of,
)
from exigent.report.matrix.terminal.glyphs import (
    CHECKED,
    CONTESTED,
    FAILED,
    LEGEND,
    STATUSES,
    UNCHECKED,
    glyph_of,
    mark_of,
)
from exigent.report.matrix.terminal.totals import (
    count_broken,
    count_cells,
    count_verdicts,
    is_checked,
)
from exigent.report.text import Block, code_block, details, escape, fit, table
from exigent.suite import Verdict
from exigent.words import ExigentError, Vocabulary, count, say_obligation

# What GitHub takes for a comment.
MOST = 65_536
_MOST_PLACES = 3


def render_markdown(matrix: Matrix, vocabulary: Vocabulary, most: int = MOST) -> bytes:
    """Return failures, totals and the matrix in at most `most` bytes, in this order.

    What does not fit is counted in the last line.
    """
    blocks = [
        Block(_headline(matrix), rank=0),
        *([Block(f"> {escape(matrix.caution)}", rank=0)] if matrix.caution else []),
        *_failures(matrix, vocabulary),
        *_failing_claims(matrix, vocabulary),
        *_errors(matrix),
        Block(_totals(matrix), len(matrix.regimes), "totals of regimes", rank=0),
        *_features(matrix),
        *_duties(matrix, vocabulary),
        *_claims(matrix),
        *_contested(matrix),
    ]
    return fit(blocks, most).encode("utf-8", "replace")


def render_refusal(error: ExigentError, most: int = MOST) -> bytes:
    """Return why there is no result, in at most `most` bytes."""
    reasons = (Block(f"- {escape(refusal.text)}", 1, "reasons") for refusal in find_refusals(error))
    return fit([Block("### No result"), *reasons], most).encode()


def _headline(matrix: Matrix) -> str:
    counts, broken = count_verdicts(matrix), count_broken(matrix)
    parts = [
        f"{count(counts[Verdict.FAIL], 'cell')} {FAILED.name}",
        f"{counts[Verdict.ERROR]:,} in error",
        f"{counts[Verdict.PASS]:,} as expected",
        f"{counts[Verdict.UNCHECKED]:,} unchecked ({UNCHECKED})",
    ]
    if broken:
        parts.insert(2, f"{count(broken, 'scenario')} with a failed step")
    size = f"{count(len(matrix.scenarios), 'scenario')} × {count(len(matrix.regimes), 'regime')}"  # noqa: RUF001
    verdict = "All as expected" if matrix.exit_code == 0 else "Not all as expected"
    if matrix.claims and not matrix.scenarios and not is_checked(matrix):
        verdict = "Nothing was checked"
    said = [f"{size}: {', '.join(parts)}."] if matrix.scenarios or not matrix.claims else []
    said += [f"{escape(say_claims(matrix))}."] if matrix.claims else []
    return f"### {verdict}\n\n{' '.join(said)}"


def _failures(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Block]:
    for row in matrix.scenarios:
        for failure in row.failures:
            problem = failed_step(row, failure)
            text = f"{_heading(row)}\n\n{code_block(problem.text)}"
            yield Block(text, 1, "failed steps")
        for regime, cell in zip(matrix.regimes, row.cells, strict=True):
            if cell.verdict is Verdict.FAIL:
                yield Block(_failure(row, regime, cell, vocabulary), 1, "failing cells")


def _failure(row: ScenarioEntry, regime: RegimeEntry, cell: Cell, vocabulary: Vocabulary) -> str:
    lines = [_heading(row)]
    lines += [
        f"- {escape(problem.summary)}" for problem in problems_of(row, regime, cell, vocabulary)
    ]
    why = code_block(describe_why(regime, cell, vocabulary))
    return "\n".join(lines) + f"\n\n{details('why', why)}"


def _heading(row: ScenarioEntry | ClaimRow) -> str:
    return f"**{escape(row.title)}** ({escape(row.file)}, line {row.line})\n"


def _failing_claims(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Block]:
    for row in matrix.claims:
        for alike in claims_alike(row, matrix.regimes):
            claim = alike[0].claim
            if claim.standing.fails:
                summary = f"- {escape(claim.text)}: **{escape(summarise(claim))}**"
                why = details("why", code_block(describe_alike(alike, matrix.regimes, vocabulary)))
                yield Block(f"{_heading(row)}\n{summary}\n\n{why}", 1, "failing claims")


def _claims(matrix: Matrix) -> Iterator[Block]:
    """Yield what came of the claims, a scenario each, each claim with what shows it."""
    for row in matrix.claims:
        told = [f"- {escape(say_alike(alike))}" for alike in claims_alike(row, matrix.regimes)]
        if told:
            summary = f"**{escape(row.title)}** ({escape(row.file)}): about every request"
            yield Block(details(summary, "\n".join(told)), len(told), "claims")
    premises = [f"- {escape(premise)}" for premise in premises_of(matrix)]
    if premises:
        text = "\n".join(["What is said of every request rests on:\n", *premises])
        yield Block(text, len(premises), "premises of claims")


def _errors(matrix: Matrix) -> Iterator[Block]:
    for (name, note), rows in find_failed_engines(matrix).items():
        head = f"**{escape(name)}: error in {count(len(rows), 'cell')}:** {escape(note)}\n"
        places = [f"- {escape(row.title)} ({escape(row.file)}, line {row.line})" for row in rows]
        more = [f"- and {len(rows) - _MOST_PLACES:,} more"] if len(rows) > _MOST_PLACES else []
        yield Block("\n".join([head, *places[:_MOST_PLACES], *more]), len(rows), "cells in error")


def _totals(matrix: Matrix) -> str:
    heads = ["", "regime", *(escape(glyph.name) for glyph in LEGEND), CHECKED, FAILED.name]
    rows = []
    for index, regime in enumerate(matrix.regimes):
        counts = count_cells(list(matrix.column(index)))
        rows.append(
            [str(index + 1), escape(regime.shown), *(f"{n:,}" if n else "" for n in counts)]
        )
    return table(heads, rows)


def _features(matrix: Matrix) -> Iterator[Block]:
    noun = "scenarios of the matrix"
    legend = ", ".join(f"{escape(glyph.sign)} {escape(glyph.name)}" for glyph in LEGEND)
    marks = f"{escape(CONTESTED.sign)} {CONTESTED.name}, **{escape(FAILED.sign)}** {FAILED.name}"
    if matrix.scenarios:
        yield Block(f"The numbers are those of the regimes above. {legend}; {marks}.")
    for (feature, file), group in groupby(
        matrix.scenarios, key=lambda row: (row.feature, row.file)
    ):
        rows = list(group)
        failing = sum(cell.verdict is Verdict.FAIL for row in rows for cell in row.cells)
        failed = f", **{count(failing, 'cell')} not as expected**" if failing else ""
        summary = f"**{escape(feature)}** ({escape(file)}): {count(len(rows), 'scenario')}{failed}"
        yield Block(details(summary, _grid(rows, matrix.regimes)), len(rows), noun)


def _contested(matrix: Matrix) -> Iterator[Block]:
    """Say of each regime what is disputed in it, or was not checked: no answer is more than that."""
    for regime in matrix.regimes:
        lines = [
            f"- {escape(rule.id)}: {escape(text)}"
            for rule in regime.rules
            for text in (rule.contested, rule.unverified)
            if text
        ]
        if lines:
            summary = f"**{escape(regime.shown)}**: what is contested or was not verified"
            yield Block(details(summary, "\n".join(lines)), 1, "regimes with what is contested", 2)


def _duties(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Block]:
    """Yield how duties stand at the end of what scenarios tell, a table a scenario."""
    heads = ["regime", "duty", "status", "due"]
    for row in matrix.scenarios:
        states = [
            (regime, state)
            for regime, cell in zip(matrix.regimes, row.cells, strict=True)
            for state in cell.duties
        ]
        rows = [
            [
                escape(regime.shown),
                escape(say_obligation(state.obligation, vocabulary)),
                f"{escape(STATUSES[state.status].sign)} {STATUSES[state.status].name}",
                escape(state.due),
            ]
            for regime, state in states
        ]
        if rows:
            summary = f"**{escape(row.title)}** ({escape(row.file)}): duties after what happened"
            happened = [f"- {escape(event.text)}" for event in row.events]
            body = "\n".join([*happened, "", table(heads, rows)])
            yield Block(details(summary, body), len(rows), "duties", 2)


def _grid(rows: Iterable[ScenarioEntry], regimes: Iterable[RegimeEntry]) -> str:
    heads = ["scenario", *(str(number) for number, _ in enumerate(regimes, start=1))]
    return table(heads, ([escape(row.title), *map(_cell, row.cells)] for row in rows))


def _cell(cell: Cell) -> str:
    glyph, mark = glyph_of(cell.decision), mark_of(cell)
    sign = escape(glyph.sign + (mark.sign if mark else ""))
    return f"**{sign}**" if mark is FAILED else sign
