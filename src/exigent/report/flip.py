"""What would have to change, as text: each set of facts, its answer, its lines."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from exigent.analysis.flip import (
    FlipGroup,
    FlipReport,
    WantedAnswer,
    list_values,
    say_change,
)
from exigent.bench import Cell
from exigent.report.matrix import describe_decision
from exigent.report.next_question import render_follow_up
from exigent.report.text import Line, paragraph, styled
from exigent.suite import Verdict
from exigent.words import Vocabulary, count, say_decision, say_list, written

_NUMBERS = ("no fact", "one fact", "two facts", "three facts", "four facts", "five facts")
_FIELD = 12


def render_flips(report: FlipReport, width: int) -> Iterator[Line]:
    """Yield the lines that answer "what would have to change?", wrapped to `width` characters.

    Lines of Gherkin are not wrapped, so that they can be pasted.
    """
    row, regime, vocabulary = report.row, report.regime, report.vocabulary
    yield from styled(paragraph(row.title, "", width), "bold")
    if row.file:
        yield [(f"{row.file}:{row.line}", "bright_black")]
    yield from styled(paragraph(f"under {regime.name}: {regime.title}", "", width), "bold")
    yield from _field("now", say_decision(report.now, vocabulary), width)
    yield from _field("wanted", _say_goal(report.goal), width)
    size = 0
    for group in report.groups:
        yield []
        if len(group.facts) != size:
            size = len(group.facts)
            yield [(f"if {_facts(size)} changed", "bold underline")]
        yield from _group(report, group, width)
    yield []
    for text in _closing(report):
        yield from paragraph(text, "", width)
    yield from render_follow_up(row, report.follow_up, vocabulary, width)


def write_lines(report: FlipReport, group: FlipGroup) -> Iterator[str]:
    """Yield the steps that state the first of each fact's alternatives.

    A comment names the statement that each takes the place of, if the scenario has one,
    or what its reported case says, which the new step overrules. What else that statement
    says is stated anew.
    """
    before, vocabulary = report.request, report.vocabulary
    replaced: set[str] = set()
    for name in group.facts:
        told = report.told.get(name, "")
        if told and told not in replaced:
            yield f"# was: {told}"
        elif name in before.stated and not told:
            yield f"# in the reported case: {vocabulary.phrase(name, before.values[name])}"
        yield f"And {vocabulary.phrase(name, group.request.values[name])}"
        if told not in replaced:
            yield from _kept(told, group, vocabulary)
        replaced.add(told)


def _kept(told: str, group: FlipGroup, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the steps for what else the sentence states that is replaced."""
    for statement in vocabulary.statements(told):
        if statement.fact not in group.facts:
            yield f"And {vocabulary.phrase(statement.fact, statement.value)}"


def _group(report: FlipReport, group: FlipGroup, width: int) -> Iterator[Line]:
    vocabulary = report.vocabulary
    contested = " (contested)" if group.decision.is_contested else ""
    for line in paragraph(f"{say_change(group, vocabulary)}{contested}", "  ", width):
        yield [(text, "bold") for text, _ in line]
    cell = Cell(group.decision, Verdict.UNCHECKED)
    for name, text in describe_decision(report.regime, cell, vocabulary):
        yield from _field(name, text, width)
    if group.follows:
        follows = say_list(vocabulary.phrase(name, v) for name, v in group.follows.items())
        yield from _field("it follows", follows, width)
    for index, step in enumerate(write_lines(report, group)):
        yield [(f"    {'steps' if index == 0 else '':<{_FIELD}}", "bold"), (step, "")]


def _closing(report: FlipReport) -> Iterator[str]:
    goal = _say_goal(report.goal)
    if report.goal.is_met_by(report.now):
        yield f"nothing has to change: the answer is {goal} already"
    elif report.search.is_proved:
        yield from _say_proved(report, goal)
        if report.search.premises:
            yield f"taken for granted: {'; '.join(report.search.premises)}"
    else:
        yield from _say_tried(report, goal)


def _say_proved(report: FlipReport, goal: str) -> Iterator[str]:
    """Yield how many changes there are, those left out included: that there are no others is proved."""
    search = report.search
    found = _found(report)
    beyond = sum(search.more.values())
    if not found and not beyond:
        yield f"no change of facts leads to {goal}: proved"
        return
    upto = _up_to(search.most)
    if not beyond:
        yield f"{_lead(found)} to {goal}, and no other: proved"
        return
    if found:
        yield f"{_lead(found, f' of {upto}')} to {goal}"
    else:
        yield f"no change of {upto} leads to {goal}: proved"
    sizes = list(search.more)
    how_many = _facts(sizes[0])
    if len(sizes) > 1:
        how_many = f"{how_many.partition(' ')[0]} to {_facts(sizes[-1])}"
    shown = f"; --most {sizes[0]} shows more of them" if sizes[0] > search.most else ""
    yield f"not shown: {count(beyond, 'change')} of {how_many}{shown}"


def _say_tried(report: FlipReport, goal: str) -> Iterator[str]:
    """Yield how many changes were found by trying some, and what was not tried."""
    search = report.search
    most = search.most
    tried = f"{count(search.tried, 'request')} tried"
    found = _found(report)
    if found:
        yield f"{_lead(found, f' of {_up_to(most)}')} to {goal}; {tried}"
    else:
        yield f"no change of {_up_to(most)} leads to {goal}; {tried}"
    yield f"not proved: whether others lead there is not known ({search.why})"
    if search.complete < most:
        yield f"stopped early: of changes of {_facts(search.complete + 1)} not all were tried"
        if search.complete + 1 < most:
            yield "changes of more facts were not tried at all"
    if report.sampled:
        named = say_list(report.sampled)
        yield f"of {named} only some values were tried: the regime does not show what it compares"
    if search.failed:
        first = search.failed[0]
        facts = ", ".join(
            f"{options[0].fact}: {written(options[0].value)}" for options in first.alternatives
        )
        yield (
            f"error: the engine failed on {count(len(search.failed), 'request')}, which may "
            f"lead there too; for one, {{{facts}}}: {first.decision.note}"
        )


def _found(report: FlipReport) -> int:
    return sum(_ways(group, report.vocabulary) for group in report.groups)


def _lead(found: int, of: str = "") -> str:
    return f"{count(found, 'change')}{of} {'leads' if found == 1 else 'lead'}"


def _facts(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else f"{number} facts"


def _up_to(most: int) -> str:
    return _facts(1) if most == 1 else f"up to {_facts(most)}"


def _ways(group: FlipGroup, vocabulary: Vocabulary) -> int:
    return prod(len(list_values(options, vocabulary)) for options in group.alternatives)


def _say_goal(goal: WantedAnswer) -> str:
    return f"{goal.outcome}, {goal.mode}" if goal.mode else str(goal.outcome)


def _field(name: str, text: str, width: int) -> Iterator[Line]:
    indent = " " * (4 + _FIELD)
    for index, wrapped in enumerate(paragraph(text, indent, width)):
        shown = name if index == 0 else ""
        yield [(f"    {shown:<{_FIELD}}", "bold"), (wrapped[0][0].removeprefix(indent), "")]
