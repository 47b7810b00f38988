"""The names in features: in sentences, and in the cells of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress

from exigent.doors.language_server.names import BenchName, NameKind
from exigent.suite import (
    REPORTED_CASE,
    CellAt,
    Language,
    StepLine,
    StepType,
    cell_at,
    read_event,
    row_at,
    step_above,
    steps_of,
)
from exigent.words import UNKNOWN, InputError, Location, written

_QUOTED = re.compile(r'"([^"]*)"')
_RULE = re.compile(r'by the rule "([^"]*)"')

# What sentences of the vocabulary stand for, which do not hold the name itself.
_SAID = (NameKind.FACT, NameKind.VALUE, NameKind.EVENT)
_Found = Iterator[tuple[BenchName, int, int]]


def names_in_feature(
    lines: Sequence[str], language: Language
) -> Iterator[tuple[BenchName, int, int, int, bool]]:
    """Yield the names in a feature, each with its line and where it begins and ends there.

    The last says whether the words of the vocabulary stand for it.
    """
    for step in steps_of(lines):
        for name, first, last in _in_step(step, language):
            is_sentence = name.kind in _SAID
            yield name, step.number, first, last, is_sentence
    for number, line in enumerate(lines):
        if line.lstrip().startswith("|"):
            step_of_table = step_above(lines, number)
            for first, _, text in row_at(line):
                cell = cell_at(lines, number, first)
                if cell is None:
                    continue
                if step_of_table is None:
                    found = _in_examples(cell, text, first, language)
                else:
                    found = _in_cell(cell, text, first, language)
                for name, begins, ends in found:
                    yield name, number, begins, ends, False


def _in_step(step: StepLine, language: Language) -> _Found:
    if step.type is StepType.GIVEN:
        yield from _in_given(step, language)
        return
    if step.type is StepType.WHEN:
        yield from _in_when(step, language)
        return
    rule = _RULE.search(step.text)
    regime = ""
    for quoted in _QUOTED.finditer(step.text):
        first, last = step.column + quoted.start(1), step.column + quoted.end(1)
        if rule is not None and quoted.start(1) == rule.start(1):
            yield BenchName(NameKind.RULE, quoted[1], regime), first, last
        elif quoted[1] in language.regimes:
            regime = quoted[1]
            yield BenchName(NameKind.REGIME, regime), first, last


def _in_given(step: StepLine, language: Language) -> _Found:
    if step.text.startswith(REPORTED_CASE):
        name = step.text[len(REPORTED_CASE) :].removesuffix('"')
        first = step.column + len(REPORTED_CASE)
        yield BenchName(NameKind.CASE, name), first, first + len(name)
        return
    for said in language.vocabulary.statements(step.text):
        value = "" if said.value is UNKNOWN else written(said.value)
        ends = step.column + len(step.text)
        yield BenchName(NameKind.VALUE, value, said.fact), step.column, ends


def _in_when(step: StepLine, language: Language) -> _Found:
    with suppress(InputError):
        told = read_event(step.text, Location(""), language.vocabulary)
        if told is not None:
            ends = step.column + len(step.text)
            yield BenchName(NameKind.EVENT, told.event), step.column, ends


def _in_examples(cell: CellAt, text: str, first: int, language: Language) -> _Found:
    """Yield what fills, in a row of Examples, a sentence that names a regime or a case."""
    if cell.is_header:
        return
    if text in language.regimes:
        yield BenchName(NameKind.REGIME, text), first, first + len(text)
    elif text in language.cases:
        yield BenchName(NameKind.CASE, text), first, first + len(text)


def _in_cell(cell: CellAt, text: str, first: int, language: Language) -> _Found:
    if text in language.regimes and (cell.column == "regime" or len(cell.header) == 1):
        yield BenchName(NameKind.REGIME, text), first, first + len(text)
    elif cell.is_header:
        return
    elif cell.column == "rule":
        yield BenchName(NameKind.RULE, text, cell.named("regime")), first, first + len(text)
    elif cell.column == "missing":
        at = first
        for part in text.split(","):
            name = part.strip()
            begins = at + len(part) - len(part.lstrip())
            yield BenchName(NameKind.FACT, name), begins, begins + len(name)
            at += len(part) + 1
