"""What a feature can go on with: sentences, names and values, tags, columns and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from lsprotocol import types

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.offers import Offer
from exigent.suite import (
    DUTY_FORMS,
    FORMS,
    HAPPENED,
    REPORTED_CASE,
    WHEN_TOLD,
    CellAt,
    Language,
    Sentence,
    StepLine,
    StepType,
    cell_at,
    find_sentences,
    list_sentences,
    step_above,
    step_at,
)
from exigent.words import MODES, Mode, Outcome, Scope, Status

_ItemKind = types.CompletionItemKind
_KEYWORDS = ("Given ", "When ", "Then ", "And ", "But ")
_WORDS_HEADING = "Words that fit"
_NAME = "name"
_TABLES = (
    *((form.example, form.written, form.table) for form in FORMS),
    *((form.example, form.written, form.table) for form in DUTY_FORMS),
)
_FIXED_WORDS: Mapping[str, Sequence[str]] = {
    "outcome": tuple(word.value for word in Outcome if word is not Outcome.ERROR),
    "scope": ("-", *(word.value for word in Scope)),
    "contested": ("yes", "no"),
    "status": tuple(word.value for word in Status),
}


def offers_in_feature(bench: EditedBench, path: Path, line: int, column: int) -> Iterator[Offer]:
    """Yield what a feature can go on with at a place, the most fitting first."""
    language = bench.language
    if language is None:
        return
    lines = bench.text(path).split("\n")
    text = lines[line] if line < len(lines) else ""
    before = text[:column]
    bare = before.lstrip()
    cell = cell_at(lines, line, column)
    step = step_at(lines, line)
    if bare.startswith("@"):
        yield from _tags(bench, before)
    elif cell is not None:
        yield from _cells(cell, step_above(lines, line), bench, language)
    elif step is not None and column >= step.column:
        yield from _step(step, column, text, bench, language)
    else:
        yield from _headings(before, text, language)


def _tags(bench: EditedBench, before: str) -> Iterator[Offer]:
    first = (
        len(before) - len(before.rsplit(maxsplit=1)[-1])
        if before and before[-1] != " "
        else len(before)
    )
    for tag in bench.tags():
        yield Offer(tag, _ItemKind.Keyword, first, len(before))


def _headings(before: str, text: str, language: Language) -> Iterator[Offer]:
    first = len(before) - len(before.lstrip())
    last = len(text.rstrip()) if text[:first].strip() == "" else len(before)
    last = max(last, len(before))
    for word in _KEYWORDS:
        yield Offer(word.strip(), _ItemKind.Keyword, first, last, word)
    indent = " " * first
    vocabulary = language.vocabulary
    scenario = "\n".join(
        (
            f"Scenario: <{_NAME}>",
            f"{indent}  Given {vocabulary.ordinary_request}",
            f"{indent}  When {vocabulary.asked[0]}",
            f'{indent}  Then "<regime>" <verb>',
        )
    )
    yield Offer("Scenario", _ItemKind.Snippet, first, last, scenario, "a whole scenario")
    for heading in ("Background:", "Rule: ", "Scenario Outline: ", "Examples:"):
        yield Offer(heading.rstrip(" :"), _ItemKind.Keyword, first, last, heading)


def _step(
    step: StepLine, column: int, text: str, bench: EditedBench, language: Language
) -> Iterator[Offer]:
    before = text[step.column : column]
    if before.count('"') % 2:
        yield from _quoted(before, column, text, bench, language)
        return
    words = before.split()
    last = max(len(text.rstrip()), column)
    sentences = bench.remember("sentences", lambda: tuple(_sentences(language)))
    fitting = [one for type, one in sentences if type in (step.type or StepType.GIVEN, None)]
    found = find_sentences(fitting, words) if words else fitting
    starting = [one for one in found if _bare(one).startswith(before)]
    for sentence in [*starting, *(one for one in found if one not in starting)]:
        label = _bare(sentence)
        yield Offer(
            label,
            _ItemKind.Function if step.type is StepType.THEN else _ItemKind.Value,
            step.column,
            last,
            label + _table_below(sentence, text),
            sentence.heading,
            sentence.note,
        )


def _sentences(language: Language) -> Iterator[tuple[StepType | None, Sentence]]:
    for sentence in list_sentences(language, tuple(language.regimes)):
        if sentence.heading.startswith(_WORDS_HEADING):
            continue
        keyword = sentence.text.partition(" ")[0]
        if sentence.heading in (HAPPENED, WHEN_TOLD) or keyword == "When":
            yield StepType.WHEN, sentence
        elif keyword == "Then":
            yield StepType.THEN, sentence
        else:
            yield (StepType.GIVEN if keyword in ("Given", "And") else None), sentence


def _bare(sentence: Sentence) -> str:
    return sentence.text.partition(" ")[2]


def _table_below(sentence: Sentence, text: str) -> str:
    """Return the table that a sentence needs, its first row to be filled in."""
    indent = " " * (len(text) - len(text.lstrip()) + 2)
    columns = next((table for example, _, table in _TABLES if example == _bare(sentence)), ())
    if not columns:
        return ""
    if columns == ("regime",):
        return f"\n{indent}| <regime> |"
    shown = [column for column in columns if column in _USUAL_COLUMNS] or list(columns)
    row = ["<regime>" if column == "regime" else f"<{column}>" for column in shown]
    return f"\n{indent}| {' | '.join(shown)} |\n{indent}| {' | '.join(row)} |"


_USUAL_COLUMNS = ("regime", "outcome", "mode", "ground", "who", "duty", "within", "status", "by")


def _quoted(
    before: str, column: int, text: str, bench: EditedBench, language: Language
) -> Iterator[Offer]:
    first = column - len(before.rpartition('"')[2])
    end = text.find('"', column)
    last = end if end >= 0 else column
    close = "" if end >= 0 else '"'
    head = before[: len(before) - (column - first)]
    if head.endswith(REPORTED_CASE):
        for name, case in language.cases.items():
            yield Offer(name, _ItemKind.File, first, last, name + close, case.title, case.summary)
    elif head.endswith('by the rule "'):
        regime = head.split('"')[1] if head.count('"') > 1 else ""
        for rule in bench.rules_of(regime):
            yield Offer(rule.id, _ItemKind.Event, first, last, rule.id + close, "", rule.because)
    else:
        yield from _regimes(language, first, last, close)


def _regimes(language: Language, first: int, last: int, close: str = "") -> Iterator[Offer]:
    for name, title in language.regimes.items():
        yield Offer(name, _ItemKind.Class, first, last, name + close, title)


def _cells(
    cell: CellAt, step: StepLine | None, bench: EditedBench, language: Language
) -> Iterator[Offer]:
    first, last = cell.first, cell.last
    columns = _columns_of(step)
    if cell.is_header and len(columns) > 1:
        for column in columns:
            if column not in cell.header[: cell.index]:
                yield Offer(column, _ItemKind.Field, first, last)
        return
    column = cell.column if len(cell.header) > 1 else "regime"
    if column == "regime" or step is None:
        yield from _regimes(language, first, last)
        return
    for word, means in _words_of_cell(cell, column, bench, language).items():
        yield Offer(word, _ItemKind.EnumMember, first, last, "", means)


def _columns_of(step: StepLine | None) -> Sequence[str]:
    found = (table for _, written, table in _TABLES if step and re.fullmatch(written, step.text))
    return next(found, ())


def _words_of_cell(
    cell: CellAt, column: str, bench: EditedBench, language: Language
) -> Mapping[str, str]:
    vocabulary = language.vocabulary
    match column:
        case "mode":
            return dict.fromkeys(_modes(cell.named("outcome")), "")
        case "ground":
            return {"-": "no ground", **vocabulary.grounds}
        case "rule":
            return {rule.id: rule.because for rule in bench.rules_of(cell.named("regime"))}
        case "missing":
            return {"-": "no fact", **{fact.name: fact.asks for fact in vocabulary.facts.values()}}
        case "who":
            return vocabulary.parties
        case "duty":
            return vocabulary.duties
    return dict.fromkeys(_FIXED_WORDS.get(column, ()), "")


def _modes(outcome: str) -> Sequence[str]:
    modes = MODES.get(Outcome(outcome), ()) if outcome in list(Outcome) else tuple(Mode)
    return ("-", *(mode.value for mode in modes))
