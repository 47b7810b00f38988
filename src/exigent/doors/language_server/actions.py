"""What an editor offers to do: to put right what is wrong, to write answers down, to add a scenario."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from lsprotocol import types
from msgspec import structs

from exigent.doors.language_server.adding import scenarios_of_rule, scenarios_to_add
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.places import Ruler, uri_of
from exigent.doors.language_server.scribe import Scribe
from exigent.suite import (
    FeatureBlock,
    Language,
    Named,
    Scenario,
    StepLine,
    StepType,
    read_block,
    steps_of,
    write_scenario,
)
from exigent.words import Decision, Outcome

TO_BE_CHECKED = "# to be checked"
_NOTHING_FOLLOWS = "no duties follow"
_WITH_TABLE = ("the regimes decide", "these duties follow")
_WRITE_DOWN = "Write down what the regimes answer, each to be checked"
_WRITE_DOWN_DUTIES = "Write down what they answer and which duties follow, each to be checked"


def actions(scribe: Scribe, line: int, found: Sequence[types.Diagnostic]) -> list[types.CodeAction]:
    """Return what can be done at a line; `found` is what is underlined in the file."""
    bench, path = scribe.bench, scribe.asked_in
    # Not every editor says what is underlined, or gives back all that it was told of it.
    offered = list(_fixes(path, [one for one in found if one.range.start.line == line]))
    if bench.is_feature(path):
        offered += _writing_down(bench, path, line, scribe.ruler)
        offered += scenarios_to_add(scribe, line)
    elif bench.is_regime(path):
        offered += scenarios_of_rule(scribe, line)
    return offered


def _fixes(path: Path, found: Sequence[types.Diagnostic]) -> Iterator[types.CodeAction]:
    for one in found:
        ways = one.data if isinstance(one.data, list) else []
        for way in ways:
            edits = [
                types.TextEdit(
                    types.Range(types.Position(line, first), types.Position(to_line, last)), new
                )
                for line, first, to_line, last, new in way["edits"]
            ]
            says = str(way["says"])
            yield types.CodeAction(
                f"{says[:1].upper()}{says[1:]}",
                kind=types.CodeActionKind.QuickFix,
                diagnostics=[one],
                is_preferred=bool(way["is_sure"]),
                edit=types.WorkspaceEdit(changes={uri_of(path): edits}),
            )


def _writing_down(
    bench: EditedBench, path: Path, line: int, ruler: Ruler
) -> Iterator[types.CodeAction]:
    feature = bench.feature(path)
    here = feature.at(line) if feature else None
    if feature is None or here is None or bench.language is None or bench.panel is None:
        return
    block = here[0]
    steps = [step for step in steps_of(feature.lines) if block.first <= step.number < block.last]
    scenario = _scenario(block, feature.shown, bench.language, steps)
    if scenario is None or scenario.request is None or not steps:
        return
    (decisions,) = bench.panel.decide([scenario.request])
    spoken_of = {
        one.regimes.name for one in scenario.expectations if isinstance(one.regimes, Named)
    }
    answers = {
        name: decision
        for name, decision in zip(bench.panel.names, decisions, strict=True)
        if name not in spoken_of and decision.outcome is not Outcome.ERROR
    }
    if not answers:
        return
    last = steps[-1].number
    while last + 1 < block.last and feature.lines[last + 1].lstrip().startswith("|"):
        last += 1
    is_end = last + 1 >= len(feature.lines)
    at = (
        ruler.position(feature.lines, last, len(feature.lines[last]))
        if is_end
        else types.Position(last + 1, 0)
    )
    for title, told in _ways_to_write(answers):
        text = "".join(
            f"{line}\n" for line in _told(scenario, told, bench.language, steps, feature.lines)
        )
        edit = types.TextEdit(types.Range(at, at), f"\n{text}" if is_end else text)
        yield types.CodeAction(
            title,
            kind=types.CodeActionKind.RefactorRewrite,
            edit=types.WorkspaceEdit(changes={uri_of(path): [edit]}),
        )


def _ways_to_write(
    answers: Mapping[str, Decision],
) -> Iterator[tuple[str, Mapping[str, Decision]]]:
    """Yield what can be written down: a table, and where duties follow, also one of each regime's."""
    yield _WRITE_DOWN, {name: structs.replace(one, obligations=()) for name, one in answers.items()}
    if any(one.obligations for one in answers.values()):
        yield _WRITE_DOWN_DUTIES, answers


def _scenario(
    block: FeatureBlock, shown: str, language: Language, steps: Sequence[StepLine]
) -> Scenario | None:
    """Return the scenario of a block, also where it lacks a When or a Then as yet."""
    asked = f"When {language.vocabulary.asked[0]}"
    ask = [] if any(step.type is StepType.WHEN for step in steps) else [asked]
    expect = (
        []
        if any(step.type is StepType.THEN for step in steps)
        else ["Then no regime needs more facts"]
    )
    whole = FeatureBlock("\n".join((block.text, *ask, *expect)), block.spans)
    read = read_block(whole, shown, language).scenarios
    return read[0] if len(read) == 1 else None


def _told(
    scenario: Scenario,
    answers: Mapping[str, Decision],
    language: Language,
    steps: Sequence[StepLine],
    lines: Sequence[str],
) -> Iterator[str]:
    """Yield the lines that say what regimes answer, each with a remark that nobody checked it."""
    assert scenario.request is not None
    first = lines[steps[0].number]
    indent = first[: len(first) - len(first.lstrip())]
    if not any(step.type is StepType.WHEN for step in steps):
        yield f"{indent}When {language.vocabulary.asked[0]}"
    written = write_scenario("-", scenario.request, language.vocabulary, answers).split("\n")
    begins = next(at for at, text in enumerate(written) if text.lstrip().startswith("Then "))
    has_then = any(step.type is StepType.THEN for step in steps)
    for text in written[begins:]:
        bare = text.strip()
        # That nothing follows is left unsaid: it would be a line for nearly every regime.
        if not bare or bare.endswith(_NOTHING_FOLLOWS):
            continue
        if bare.startswith("Then ") and has_then:
            bare = f"And {bare.removeprefix('Then ')}"
        is_row = bare.startswith("|")
        is_header = bare.startswith(("| regime ", "| who "))
        if not is_row and not bare.endswith(_WITH_TABLE):
            yield f"{indent}{TO_BE_CHECKED}"
        depth = "  " if is_row else ""
        remark = f"  {TO_BE_CHECKED}" if is_row and not is_header else ""
        yield f"{indent}{depth}{bare}{remark}"
