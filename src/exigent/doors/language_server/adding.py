"""Scenarios that are offered to be added: for rules that none hits, for changes that none notices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from lsprotocol import types

from exigent.analysis.mutation import Survivor
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.edition import edition_of
from exigent.doors.language_server.finding import names_in
from exigent.doors.language_server.names import NameKind
from exigent.doors.language_server.places import uri_of
from exigent.engines import OTHERWISE
from exigent.files import FEATURE_ENDING, FEATURES, VOCABULARY
from exigent.suite import write_feature

CLOSE_GAP = "exigent.closeGap"
ADD = "exigent.addScenario"
_MOST_OFFERED = 5


def scenarios_of_rule(bench: EditedBench, path: Path, line: int) -> Iterator[types.CodeAction]:
    """Yield what would add a scenario for the rule at a line of a regime's file."""
    regime = path.stem
    rules = [
        (place.line, place.name.name)
        for place in names_in(bench, path)
        if place.name.kind is NameKind.RULE and place.is_origin
    ]
    lines = enumerate(bench.text(path).split("\n"))
    rules += [(at, OTHERWISE) for at, text in lines if text.startswith(f"{OTHERWISE}:")]
    above = [found for found in rules if found[0] <= line]
    if not above:
        return
    rule = max(above)[1]
    if rule != OTHERWISE and bench.rules_of(regime) and not bench.hits().of(regime, rule):
        yield _closing(path, regime, rule)
    yield from _noticing(bench, [(regime, rule)])


def scenarios_to_add(bench: EditedBench, path: Path, line: int) -> Iterator[types.CodeAction]:
    """Yield what would add a scenario beside that at a line of a feature.

    At one, for changes of the rules that decide it; above all of them, for rules that none hits.
    """
    feature = bench.feature(path)
    here = feature.at(line) if feature else None
    if here is not None:
        decided = (decision for one in here[1].scenarios for decision in one.answers())
        rules = (
            (layer or regime, rule)
            for regime, decision in decided
            for layer, _, rule in (
                decision.rule.rpartition("/") if decision.rule else ("", "", ""),
            )
        )
        yield from _noticing(bench, dict.fromkeys(rules))
        return
    idle = (
        (regime, rule.id)
        for regime in (bench.panel.names if bench.panel else ())
        for rule in bench.rules_of(regime)
        if rule.id != OTHERWISE and not bench.hits().of(regime, rule.id)
    )
    for regime, rule in islice(idle, _MOST_OFFERED):
        yield _closing(path, regime, rule)


def add_scenario(bench: EditedBench, regime: str, scenario: str) -> types.WorkspaceEdit:
    """Return what adds a scenario to the feature of a regime's gaps, which it may have to begin."""
    path = bench.root / FEATURES / f"gaps_of_{regime.replace('-', '_')}{FEATURE_ENDING}"
    before = bench.text(path)
    if before:
        end = types.Position(before.count("\n") + 1, 0)
        gap = "\n" if before.endswith("\n") else "\n\n"
        edit = types.TextEdit(types.Range(end, end), f"{gap}{scenario}")
        return types.WorkspaceEdit(changes={uri_of(path): [edit]})
    start = types.Position(0, 0)
    text = write_feature(f"What no scenario looked at in {regime}", [scenario])
    where = types.OptionalVersionedTextDocumentIdentifier(uri_of(path))
    return types.WorkspaceEdit(
        document_changes=[
            types.CreateFile(uri_of(path), options=types.CreateFileOptions(ignore_if_exists=True)),
            types.TextDocumentEdit(where, [types.TextEdit(types.Range(start, start), text)]),
        ]
    )


def _closing(path: Path, regime: str, rule: str) -> types.CodeAction:
    title = f"Add a scenario that is decided by `{rule}` of `{regime}`"
    return types.CodeAction(
        title,
        kind=types.CodeActionKind.QuickFix,
        command=types.Command(title, CLOSE_GAP, arguments=[uri_of(path), regime, rule]),
    )


def _noticing(bench: EditedBench, rules: Iterable[tuple[str, str]]) -> Iterator[types.CodeAction]:
    """Yield what would add scenarios that notice changes of rules, where these are known."""
    asked = [(regime, rule) for regime, rule in rules if bench.mutants.follows(regime)]
    edition = edition_of(bench) if asked else b""
    offered: dict[str, Survivor] = {}
    for regime, rule in asked:
        for survivor in bench.mutants.survivors(regime, rule, edition):
            text = bench.mutants.ready(survivor)
            if text:
                offered.setdefault(text, survivor)
    for text, survivor in islice(offered.items(), _MOST_OFFERED):
        title = (
            f"Add a scenario that notices a change of `{survivor.rule}` of `{survivor.regime}`: "
            f"{survivor.change}"
        )
        # Not the edit itself: editors that take none of a file which is not open would offer nothing.
        where = uri_of(bench.root / VOCABULARY)
        yield types.CodeAction(
            title,
            kind=types.CodeActionKind.QuickFix,
            command=types.Command(title, ADD, arguments=[where, survivor.regime, text]),
        )
