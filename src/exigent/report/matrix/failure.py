"""A failing cell told to the reader: what was expected, what came, and why."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from exigent.bench import (
    Cell,
    FindingEntry,
    RegimeEntry,
    RuleEntry,
    ScenarioEntry,
    SourceEntry,
    find_source,
)
from exigent.suite import say_duty_state
from exigent.words import Decision, Reason, Vocabulary, say_decision, say_obligation

Field = tuple[str, str]


def describe_failure(
    row: ScenarioEntry, regime: RegimeEntry, cell: Cell, vocabulary: Vocabulary
) -> str:
    """Return a failing or broken cell as text: the place and regime, then a field a line."""
    lines = [f"{row.file}:{_line(row, cell)}: {regime.name}"]
    for finding in cell.findings:
        lines.extend(_fields(_finding(row, regime, cell, finding)))
    lines.extend(_fields(describe_decision(regime, cell, vocabulary)))
    return "\n".join(lines)


def describe_why(regime: RegimeEntry, cell: Cell, vocabulary: Vocabulary) -> str:
    """Return what stands behind a cell as text, a field a line."""
    return "\n".join(line.strip() for line in _fields(describe_decision(regime, cell, vocabulary)))


def describe_decision(regime: RegimeEntry, cell: Cell, vocabulary: Vocabulary) -> Iterator[Field]:
    """Yield what a regime decided, by which rules and sources, and how its duties stand."""
    if not cell.duties:
        yield from describe_answer(regime, cell.decision, vocabulary)
        return
    plain = msgspec.structs.replace(cell.decision, obligations=())
    yield from describe_answer(regime, plain, vocabulary)
    for said in describe_duties(cell, vocabulary):
        yield "duty", said


def describe_duties(cell: Cell, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield each duty of a scenario in which something happens, with how it stands at the end."""
    for state in cell.duties:
        yield f"{say_obligation(state.obligation, vocabulary)}: {say_duty_state(state)}"


def describe_answer(
    regime: RegimeEntry | None, decision: Decision, vocabulary: Vocabulary
) -> Iterator[Field]:
    """Yield the same of a decision; without sources where the regime is no column."""
    yield "decision", say_decision(decision, vocabulary)
    if decision.note:
        yield "note", decision.note
    for reason in decision.reasons:
        yield "rule", f"{reason.rule}: {reason.because}"
        if regime is not None:
            yield from _standing(regime, reason)
    for duty in decision.obligations:
        yield "duty", say_obligation(duty, vocabulary)


def say_source(source: SourceEntry) -> str:
    """Return a source on one line, with a word where it was not read itself, or not all of it."""
    checked = {"secondary": "read in a copy only", "unverified": "not verified"}
    parts = (
        source.title,
        source.outlet,
        source.date,
        source.address,
        checked.get(source.status),
        "read in part" if source.unread else "",
        f"last read {source.last_read}" if source.last_read else "",
    )
    return ", ".join(part for part in parts if part)


def say_quote(rule: RuleEntry) -> str:
    """Return the words of the source that decide, marked as a quotation; empty if none are given."""
    return (
        f"\N{LEFT DOUBLE QUOTATION MARK}{rule.quote}\N{RIGHT DOUBLE QUOTATION MARK}"
        if rule.quote
        else ""
    )


def _standing(regime: RegimeEntry, reason: Reason) -> Iterator[Field]:
    """Yield a rule's source, and what is disputed or was not checked about it."""
    source = find_source(regime, reason.rule, reason.source)
    if source is not None:
        yield "source", say_source(source)
    rule = next((entry for entry in regime.rules if entry.id == reason.rule), None)
    if rule is not None and rule.quote:
        yield "its words", say_quote(rule)
    if source is not None and source.unread:
        yield "not read", source.unread
    if rule is not None and rule.contested:
        yield "contested", rule.contested
    if rule is not None and rule.unverified:
        yield "unverified", rule.unverified


def _finding(
    row: ScenarioEntry, regime: RegimeEntry, cell: Cell, finding: FindingEntry
) -> Iterator[Field]:
    """Yield what a line expects, once: a sentence on this regime alone says nothing besides."""
    place = f"line {finding.line}" if finding.line != _line(row, cell) else ""
    sentence = finding.text if regime.name not in finding.text else ""
    whence = ": ".join(filter(None, (place, sentence)))
    yield "expected", f"{finding.expected}   ({whence})" if whence else finding.expected
    yield "got", finding.actual


def _line(row: ScenarioEntry, cell: Cell) -> int:
    return cell.findings[0].line if cell.findings else row.line


def _fields(fields: Iterator[Field]) -> Iterator[str]:
    for name, text in fields:
        yield f"  {name:<11} {text}"
