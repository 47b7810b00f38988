"""An explanation as text: the facts, every rule tried, what decided, and what follows."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.explain import Explanation, LayerTrace
from exigent.bench import Cell, RegimeEntry, ScenarioEntry
from exigent.engines import Rule, Trial
from exigent.regime import IN_FORCE
from exigent.report.matrix import describe_decision
from exigent.report.next_question import render_follow_up
from exigent.report.text import Line, hung, paragraph, styled
from exigent.words import (
    Condition,
    Mode,
    Not,
    Outcome,
    Vocabulary,
    count,
    say_condition,
    say_decision,
    width_of,
    wrap,
)

_Mark = tuple[str, str]

_ELSE = ("else", "bold yellow")
_PASSES_ON = ("passes on", "bright_black")
_DECIDES = ("decides", "bold")
_STOPS_IT = ("stops it", "bold")
_BESIDES = ("besides", "bright_black")
_WOULD = ("would decide", "bright_black")
_NO = ("no", "bright_black")
_OPEN = ("open", "bold yellow")
_INDENT = " " * 12


def render_explanation(
    row: ScenarioEntry,
    regime: RegimeEntry,
    cell: Cell,
    explanation: Explanation,
    vocabulary: Vocabulary,
    width: int,
) -> Iterator[Line]:
    """Yield the lines that answer "why?" of one cell, wrapped to `width` characters."""
    yield from styled(paragraph(row.title, "", width), "bold")
    if row.file:
        yield [(f"{row.file}:{row.line}", "bright_black")]
    yield from styled(paragraph(f"under {regime.name}: {regime.title}", "", width), "bold")
    yield []
    yield from _facts(explanation, vocabulary, width)
    own = len(explanation.regime.composition.own)
    for place, layer in enumerate(explanation.layers, start=1):
        yield []
        if place < own:
            yield from _trials(layer, vocabulary, width, _DECIDES, _PASSES_ON)
        elif place == own:
            yield from _trials(layer, vocabulary, width, _DECIDES, _DECIDES)
        elif layer.decision.outcome is Outcome.NOT_GOVERNED:
            yield from hung(_say_no_obstacle(layer), width, "", "  ")
        else:
            is_allowed = explanation.decision.mode is Mode.IMPOSSIBLE
            mark = _STOPS_IT if is_allowed else _BESIDES
            yield from _trials(layer, vocabulary, width, mark, _PASSES_ON)
    yield []
    yield [("answer", "bold underline")]
    for name, text in describe_decision(regime, cell, vocabulary):
        yield from _field(name, text, width)
    for finding in cell.findings:
        yield from _field("expected", f"{finding.expected} (line {finding.line})", width)
        yield from _field("got", finding.actual, width)
    yield from render_follow_up(row, explanation.follow_up, vocabulary, width)


def _facts(explanation: Explanation, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    request = explanation.request
    missing = explanation.decision.missing
    groups = (
        ("stated", [name for name in request.values if name in request.stated]),
        ("assumed, and it matters", list(explanation.assumed)),
        ("not known, and it matters", [name for name in missing if name not in request.stated]),
    )
    for heading, names in groups:
        if not names:
            continue
        yield [(heading, "bold underline")]
        for sentence in vocabulary.say({name: request.values[name] for name in names}):
            yield from hung(f"  {sentence}", width, "", "    ")
    others = "all other facts are ordinary or unknown, and do not matter here"
    yield from styled(paragraph(others, "", width), "bright_black")


def _say_no_obstacle(layer: LayerTrace) -> str:
    tried = len(layer.trials)
    rules = f" ({count(tried, 'rule')} tried)" if tried else ""
    return f"{layer.layer}: nothing stands in the way{rules}"


def _trials(
    layer: LayerTrace, vocabulary: Vocabulary, width: int, applies: _Mark, silent: _Mark
) -> Iterator[Line]:
    """Show the rules that a layer tried.

    `applies` marks the one that applies, `silent` one by which the layer says nothing.
    """
    yield [(f"rules of {layer.layer}, in order", "bold underline")]
    if layer.out_of_force:
        yield from _dates(layer, silent, width)
    if not layer.trials:
        yield [("  its engine does not show its rules", "bright_black")]
    is_open = False
    for trial in layer.trials:
        mark, style = _NO if trial.applies is False else _OPEN
        if trial.applies and is_open:
            mark, style = _ELSE
        elif trial.applies:
            is_silent = trial.rule.decision.outcome is Outcome.NOT_GOVERNED
            mark, style = silent if is_silent else applies
            if layer.is_out:
                mark, style = _WOULD
        is_open = is_open or trial.applies is None
        place = f"{trial.rule.location.path}:{trial.rule.location.line}"
        if width_of(f"  {mark:<9} {trial.rule.id}  {place}") > width:
            yield [(f"  {mark:<9} ", style), (trial.rule.id, "")]
            yield [(f"{_INDENT}{place}", "bright_black")]
        else:
            yield [(f"  {mark:<9} ", style), (trial.rule.id, ""), (f"  {place}", "bright_black")]
        yield from _why(trial, vocabulary, width)


def _dates(layer: LayerTrace, mark: _Mark, width: int) -> Iterator[Line]:
    """Show the dates in force as what is asked before any rule."""
    word, style = mark if layer.is_out else _OPEN
    place = layer.trials[0].rule.location.path if layer.trials else ""
    yield [(f"  {word:<10}", style), (IN_FORCE, ""), (f"  {place}", "bright_black")]
    why = "the request is made on another date" if layer.is_out else "the date is not known"
    yield from _hung(f"since it is {layer.out_of_force}, and {why}", width)


def _why(trial: Trial, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    for part in trial.failed:
        yield from _hung(_say_failed(part, vocabulary), width)
    if not trial.failed:
        for part in trial.open:
            said = f"not known: {say_condition(part, vocabulary)}"
            yield from _hung(said, width)
    if trial.applies and trial.rule.when is not None:
        yield from _hung(_because(trial.rule, vocabulary), width)


def _say_failed(part: Condition, vocabulary: Vocabulary) -> str:
    """Say why a part failed; of "not X" it reads better that X is so."""
    if isinstance(part, Not):
        return f"but {say_condition(part.part, vocabulary)}"
    return f"not so: {say_condition(part, vocabulary)}"


def _because(rule: Rule, vocabulary: Vocabulary) -> str:
    assert rule.when is not None
    return (
        f"since {say_condition(rule.when, vocabulary)}: {say_decision(rule.decision, vocabulary)}"
    )


def _field(name: str, text: str, width: int) -> Iterator[Line]:
    for index, line in enumerate(wrap(text, max(width - 14, 30)) or [""]):
        yield [(f"  {name if index == 0 else '':<12}", "bold"), (line, "")]


def _hung(text: str, width: int) -> Iterator[Line]:
    yield from hung(_INDENT + text, width, "", f"{_INDENT}  ")
