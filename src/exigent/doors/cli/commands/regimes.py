"""`exigent regimes`: the regimes of the bench, or one of them with its rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console

from exigent.analysis.timeline import say_calendar_doubts
from exigent.bench import Panel, RegimeEntry, RuleEntry, SourceEntry, describe_regime
from exigent.doors.cli.options import complete_regimes, no_code_option, open_with, regimes_option
from exigent.regime import TECHNICAL
from exigent.report.matrix import say_quote, say_source
from exigent.report.text import READABLE, Line, hanging, paragraph, print_lines
from exigent.words import ExitCode, pad, width_of


@click.command("regimes", epilog="Example: exigent regimes NAME")
@click.argument("name", required=False, shell_complete=complete_regimes)
@regimes_option
@no_code_option
def command(name: str | None, folder: Path | None, no_code: bool) -> int:
    """List the regimes, or show NAME with its rules in English, sources and doubts.

    NAME may be the path of a regime's file, too.
    """
    bench, names = open_with([name] if name else [], folder, no_code=no_code)
    panel = bench.panel(names, only_contained=no_code)
    console = Console(highlight=False)
    width = console.width if console.is_terminal else None
    entries = [describe_regime(regime, panel) for regime in panel.regimes]
    lines = _one(entries[0], panel, width or READABLE) if name else _list(entries, width)
    print_lines(console, lines)
    return ExitCode.OK


def _list(entries: list[RegimeEntry], width: int | None) -> Iterator[Line]:
    names = max(width_of(entry.name) for entry in entries) + 2
    kinds = max(width_of(entry.kind) for entry in entries) + 2
    for entry in entries:
        dates = _dates(entry)
        heads = [(pad(entry.name, names), "bold"), (pad(entry.kind, kinds), "cyan")]
        yield from hanging(heads, f"{entry.title} ({dates})" if dates else entry.title, width)


def _rules_left(panel: Panel) -> list[str]:
    """Return, for a variant, what it leaves of the rules that it changes some of."""
    manifest = panel.regimes[0].manifest
    return [left.say(manifest.extends, panel.vocabulary.grounds) for left in manifest.left]


def _one(entry: RegimeEntry, panel: Panel, width: int) -> Iterator[Line]:
    clock = panel.regimes[0].manifest.clock
    yield from hanging([(f"{entry.name}  ", "bold")], entry.title, width)
    about = [entry.kind, entry.jurisdiction, _dates(entry)]
    yield [(", ".join(part for part in about if part), "bright_black")]
    if len(entry.layers) > 1:
        yield [(f"layers: {_layers(entry)}", "bright_black")]
    if clock is not None:
        yield [(str(clock), "bright_black")]
        calendar = panel.vocabulary.calendars.get(clock.calendar)
        for doubt in say_calendar_doubts(calendar) if calendar else ():
            yield from paragraph(doubt, "", width)
    yield from paragraph(entry.about, "", width)
    for sentence in _rules_left(panel):
        yield from paragraph(f"look again: {sentence}", "", width)
    yield []
    yield [("rules, the first that matches decides", "bold underline")]
    for rule in entry.rules:
        if not _is_technical(rule.id):
            yield from _rule(rule, width)
    yield from _technical(entry, width)
    yield []
    yield [("sources", "bold underline")]
    for source in entry.sources:
        if not _is_technical(source.id):
            yield from _source(source, width)


def _layers(entry: RegimeEntry) -> str:
    own = [name for name in entry.layers if name != TECHNICAL]
    over = f", over {TECHNICAL}" if len(own) < len(entry.layers) else ""
    return f"{', then '.join(own)}{over}"


def _technical(entry: RegimeEntry, width: int) -> Iterator[Line]:
    """Name what lies under a regime's own rules, which is alike for nearly all regimes."""
    if TECHNICAL in entry.layers and len(entry.layers) > 1:
        count = sum(_is_technical(rule.id) for rule in entry.rules)
        rules = f"its {count} rules" if count else "it"
        yield []
        said = f"what these allow is refused where {TECHNICAL} says that it cannot be done"
        text = f"{said}: `exigent regimes {TECHNICAL}` shows {rules}"
        yield from paragraph(text, "", width)


def _is_technical(id: str) -> bool:
    return id.startswith(f"{TECHNICAL}/")


def _rule(rule: RuleEntry, width: int) -> Iterator[Line]:
    yield [(f"  {rule.id}", "bold"), (f"  {rule.file}:{rule.line}", "bright_black")]
    yield from paragraph(f"when {rule.when}" if rule.when else "in all other cases", "    ", width)
    yield from paragraph(f"then {rule.then}", "    ", width)
    for duty in rule.duties:
        yield from paragraph(f"duty: {duty}", "    ", width)
    yield from paragraph(rule.because, "    ", width)
    for name, text in (
        ("source", rule.source),
        ("its words", say_quote(rule)),
        ("contested", rule.contested),
        ("unverified", rule.unverified),
    ):
        if text:
            yield from paragraph(f"{name}: {text}", "    ", width)


def _source(source: SourceEntry, width: int) -> Iterator[Line]:
    yield from paragraph(f"{source.id}: {say_source(source)}", "  ", width)
    if source.unread:
        yield from paragraph(f"not read: {source.unread}", "    ", width)
    if source.note:
        yield from paragraph(source.note, "    ", width)


def _dates(entry: RegimeEntry) -> str:
    words = {"from": "from", "until": "until"}
    return " ".join(f"{words[key]} {day}" for key, day in entry.in_force.items())
