"""What a memo says, as data: headings, and paragraphs of runs of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from exigent.bench import Cell, Matrix, RegimeEntry, ScenarioEntry, with_titles
from exigent.report.matrix.claims import claims_alike, name_matrix, say_alike
from exigent.report.matrix.problems import find_refusals, say_error
from exigent.report.matrix.terminal.glyphs import FAILED, LEGEND, STATUSES, glyph_of
from exigent.report.matrix.terminal.totals import differs, render_plain_words
from exigent.report.matrix.words import with_any_word
from exigent.suite import Verdict
from exigent.words import ExigentError, Outcome, Vocabulary, say_decision, say_obligation

Run = tuple[str, Literal["", "bold", "italic"]]
_CONTESTED = " (contested)"


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, a paragraph or an entry of a list."""

    kind: Literal["title", "heading", "paragraph", "entry"]
    runs: tuple[Run, ...]


def tell(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[Passage]:
    """Yield a memo on the scenarios that matter, a paragraph each; the others stand in a list.

    A scenario matters where the regimes that govern the request differ, something is not as
    expected, or it tells what happened afterwards, and so how duties stand. Regimes go by their titles.
    """
    titled = with_titles(matrix)
    words = with_any_word(vocabulary)
    yield _part("title", _title(matrix))
    if matrix.caution:
        yield _part("paragraph", matrix.caution, "italic")
    summary = "".join(text for line in render_plain_words(matrix, None) for text, _ in line)
    yield _part("paragraph", summary)
    alike: list[ScenarioEntry] = []
    for (feature, file), group in groupby(titled.scenarios, lambda row: (row.feature, row.file)):
        rows = list(group)
        told = [row for row in rows if _matters(row, titled)]
        alike += [row for row in rows if row not in told]
        if told:
            yield _part("heading", feature or file)
        for row in told:
            yield Passage("paragraph", tuple(_scenario(row, titled.regimes, words)))
    if alike:
        yield _part("heading", "Where the regimes that govern the request answer alike")
        for row in alike:
            answers = dict.fromkeys(_answer(cell, words) for cell in row.cells if _is_said(cell))
            said = "; ".join(answers) or "not governed"
            yield Passage("entry", ((f"{row.title}: ", ""), (said, "italic")))
    yield from _claims(titled)
    yield from _contested(titled)


def tell_refusal(error: ExigentError) -> Iterator[Passage]:
    """Yield why there is no result."""
    yield _part("title", "No result")
    for refusal in find_refusals(error):
        yield _part("entry", refusal.text)


def _part(
    kind: Literal["title", "heading", "paragraph", "entry"],
    text: str,
    style: Literal["", "italic"] = "",
) -> Passage:
    return Passage(kind, ((text, style),))


def _title(matrix: Matrix) -> str:
    features = dict.fromkeys(row.feature for row in matrix.rows)
    if len(features) == 1 and (only := next(iter(features))):
        return only
    return name_matrix(matrix)


def _matters(row: ScenarioEntry, matrix: Matrix) -> bool:
    is_bad = any(cell.verdict in (Verdict.FAIL, Verdict.ERROR) for cell in row.cells)
    is_told = len(matrix.regimes) == 1 or bool(row.events)
    return bool(is_told or is_bad or row.failures or differs(row))


def _scenario(
    row: ScenarioEntry, regimes: Sequence[RegimeEntry], vocabulary: Vocabulary
) -> Iterator[Run]:
    """Yield what the scenario states, then each answer with the regimes that give it."""
    title = row.title or f"{row.file}, line {row.line}"
    yield _sentence(title), "bold"
    if given := _given(row):
        yield f" {_sentence(given)}", ""
    for answer, names in _answers(row, regimes, vocabulary):
        yield " ", ""
        yield f"{answer[:1].upper()}{answer[1:]}:", "italic"
        yield f" {_sentence('; '.join(names))}", ""
    silent = sum(not _is_said(cell) for cell in row.cells)
    if silent:
        yield " ", ""
        yield "Not governed:", "italic"
        yield f" by {silent} of the {len(regimes)} regimes.", ""
    yield from _duties(row, regimes, vocabulary)
    for failure in row.failures:
        yield " A step failed:", "bold"
        yield f" {_sentence(failure.text)}", ""
    for regime, cell in zip(regimes, row.cells, strict=True):
        for finding in cell.findings if cell.verdict is Verdict.FAIL else ():
            yield f" {FAILED.name[:1].upper()}{FAILED.name[1:]}:", "bold"
            expected = f"of {regime.shown} the scenario expects {finding.expected}"
            yield f" {_sentence(f'{expected}, and it is {finding.actual}')}", ""


def _answers(
    row: ScenarioEntry, regimes: Sequence[RegimeEntry], vocabulary: Vocabulary
) -> list[tuple[str, list[str]]]:
    """Return each answer with who gives it, in the order of the legend."""
    found: dict[tuple[int, str], list[str]] = {}
    for regime, cell in zip(regimes, row.cells, strict=True):
        if _is_said(cell):
            mark = _CONTESTED if cell.decision.is_contested else ""
            key = (LEGEND.index(glyph_of(cell.decision)), _answer(cell, vocabulary))
            found.setdefault(key, []).append(regime.shown + mark)
    return [(answer, found[place, answer]) for place, answer in sorted(found)]


def _duties(
    row: ScenarioEntry, regimes: Sequence[RegimeEntry], vocabulary: Vocabulary
) -> Iterator[Run]:
    """Yield how many duties stand how once all has happened, and each that was not kept."""
    if not row.events:
        return
    each = [
        (regime.shown, state)
        for regime, cell in zip(regimes, row.cells, strict=True)
        for state in cell.duties
    ]
    counted = Counter(state.status for _, state in each)
    said = ", ".join(f"{counted[one]} {STATUSES[one].name}" for one in STATUSES if counted[one])
    yield " ", ""
    yield "Duties in the end:", "italic"
    yield f" {_sentence(said or 'none')}", ""
    for shown, state in each:
        if state.status.is_breach:
            yield f" {STATUSES[state.status].name.capitalize()}", "bold"
            yield f" under {shown}: {_sentence(say_obligation(state.obligation, vocabulary))}", ""


def _given(row: ScenarioEntry) -> str:
    """Return what the scenario states, in its own words; "" in a matrix that has them not."""
    said: list[str] = []
    for line in row.steps:
        keyword, _, text = line.partition(" ")
        if keyword in ("When", "Then"):
            break
        if text and not line.startswith(" "):
            said.append(text)
    given = "; ".join(said)
    return given[:1].upper() + given[1:]


def _answer(cell: Cell, vocabulary: Vocabulary) -> str:
    if cell.decision.outcome is Outcome.ERROR:
        return say_error(cell)
    return say_decision(cell.decision, vocabulary).removeprefix("allow: ").removeprefix("refuse: ")


def _is_said(cell: Cell) -> bool:
    return cell.decision.outcome is not Outcome.NOT_GOVERNED


def _claims(matrix: Matrix) -> Iterator[Passage]:
    """Yield what was claimed of every request and what came of it, once for all regimes."""
    if not matrix.claims:
        return
    yield _part("heading", "What is said of every request")
    for row in matrix.claims:
        for alike in claims_alike(row, matrix.regimes):
            style: Literal["", "bold"] = "bold" if alike[0].claim.standing.fails else ""
            said = _sentence(say_alike(alike))
            yield Passage("entry", ((f"{row.title}: ", "italic"), (said, style)))


def _contested(matrix: Matrix) -> Iterator[Passage]:
    """Yield what is disputed in the rules that decided here, or was not checked."""
    used = [
        Counter(reason.rule for cell in matrix.column(index) for reason in cell.decision.reasons)
        for index in range(len(matrix.regimes))
    ]
    entries = [
        Passage("entry", ((f"{regime.shown}:", "bold"), (f" {_sentence(text)}", "")))
        for regime, rules in zip(matrix.regimes, used, strict=True)
        for rule in regime.rules
        if rules[rule.id]
        for text in (rule.contested, rule.unverified)
        if text
    ]
    if entries:
        yield _part("heading", "What is contested or was not verified")
        yield from entries


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
