"""Scenarios that are offered to be added: for rules that none hits, for changes that none notices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from lsprotocol import types

from exigent.analysis.mutation import Survivor
from exigent.doors.language_server.edition import edition_of
from exigent.doors.language_server.finding import names_in
from exigent.doors.language_server.names import NameKind
from exigent.doors.language_server.places import uri_of
from exigent.doors.language_server.scribe import Scribe
from exigent.engines import OTHERWISE

CLOSE_GAP = "exigent.closeGap"
_MOST_OFFERED = 5


class IdleRule(NamedTuple):
    """A rule of a regime that no scenario hits, and the file in which somebody asked for one."""

    uri: str
    regime: str
    rule: str


def scenarios_of_rule(scribe: Scribe, line: int) -> Iterator[types.CodeAction]:
    """Yield what would add a scenario for the rule at a line of a regime's file."""
    bench, path = scribe.bench, scribe.asked_in
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
        yield from _closing(scribe, regime, rule)
    yield from _noticing(scribe, [(regime, rule)])


def scenarios_to_add(scribe: Scribe, line: int) -> Iterator[types.CodeAction]:
    """Yield what would add a scenario beside that at a line of a feature.

    At one, for changes of the rules that decide it; above all of them, for rules that none hits.
    """
    bench = scribe.bench
    feature = bench.feature(scribe.asked_in)
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
        yield from _noticing(scribe, dict.fromkeys(rules))
        return
    idle = (
        (regime, rule.id)
        for regime in (bench.panel.names if bench.panel else ())
        for rule in bench.rules_of(regime)
        if rule.id != OTHERWISE and not bench.hits().of(regime, rule.id)
    )
    for regime, rule in islice(idle, _MOST_OFFERED):
        yield from _closing(scribe, regime, rule)


def _closing(scribe: Scribe, regime: str, rule: str) -> Iterator[types.CodeAction]:
    """Yield what would add a scenario for a rule, where the editor can have it written.

    It takes a while to find one, so it is found for whoever chose it.
    """
    if scribe.home_of(regime) is None:
        return
    title = f"Add a scenario that is decided by `{rule}` of `{regime}`{scribe.say_home(regime)}"
    asked = list(IdleRule(uri_of(scribe.asked_in), regime, rule))
    kind = types.CodeActionKind.QuickFix
    if scribe.editor.resolves_edits:
        yield types.CodeAction(title, kind=kind, data=asked)
    elif scribe.editor.takes_edits:
        command = types.Command(title, CLOSE_GAP, arguments=asked)
        yield types.CodeAction(title, kind=kind, command=command)


def _noticing(scribe: Scribe, rules: Iterable[tuple[str, str]]) -> Iterator[types.CodeAction]:
    """Yield what would add scenarios that notice changes of rules, where these are known."""
    bench = scribe.bench
    asked = [(regime, rule) for regime, rule in rules if bench.mutants.follows(regime)]
    edition = edition_of(bench) if asked else b""
    offered: dict[str, Survivor] = {}
    for regime, rule in asked:
        for survivor in bench.mutants.survivors(regime, rule, edition):
            text = bench.mutants.ready(survivor)
            if text:
                offered.setdefault(text, survivor)
    for text, survivor in islice(offered.items(), _MOST_OFFERED):
        edit = scribe.add(survivor.regime, text)
        if edit is not None:
            yield types.CodeAction(
                f"Add a scenario that notices a change of `{survivor.rule}` of "
                f"`{survivor.regime}`: {survivor.change}{scribe.say_home(survivor.regime)}",
                kind=types.CodeActionKind.QuickFix,
                edit=edit,
            )
