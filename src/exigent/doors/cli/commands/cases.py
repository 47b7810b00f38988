"""`exigent cases`: the reported cases, or one of them."""

from __future__ import annotations

from collections.abc import Iterator

import click
from rich.console import Console

from exigent.bench import source_entry
from exigent.doors.cli.options import complete_cases, open_here
from exigent.report.matrix import say_source
from exigent.report.text import READABLE, Line, hanging, paragraph, print_lines
from exigent.suite import Case
from exigent.words import ExitCode, Fault, InputError, Vocabulary, meant_by_name, pad, width_of


@click.command("cases", epilog="Example: exigent cases NAME")
@click.argument("name", required=False, shell_complete=complete_cases)
def command(name: str | None) -> int:
    """List the reported cases, or show NAME: facts, sources, what was reported to happen."""
    bench = open_here()
    console = Console(highlight=False)
    width = console.width if console.is_terminal else None
    if name is None:
        print_lines(console, _list(list(bench.cases.values()), width))
        return ExitCode.OK
    if name not in bench.cases:
        titles = {known: case.title for known, case in bench.cases.items()}
        raise InputError(
            f"there is no reported case `{name}`",
            None,
            meant_by_name(name, titles),
            fault=Fault.UNKNOWN_CASE,
        )
    print_lines(console, _one(bench.cases[name], bench.vocabulary, width or READABLE))
    return ExitCode.OK


def _list(cases: list[Case], width: int | None) -> Iterator[Line]:
    names = max((width_of(case.name) for case in cases), default=0) + 2
    for case in cases:
        title = f"{case.title} ({case.date})" if case.date else case.title
        yield from hanging([(pad(case.name, names), "bold")], title, width)


def _one(case: Case, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    yield from hanging([(f"{case.name}  ", "bold")], case.title, width)
    yield [(", ".join(part for part in (case.date, case.place) if part), "bright_black")]
    yield from paragraph(case.summary, "", width)
    yield []
    yield [("facts", "bold underline")]
    for name, value in case.facts.items():
        yield from paragraph(vocabulary.phrase(name, value), "  ", width)
    yield []
    yield [("what was reported to have happened", "bold underline")]
    reported = case.reported
    yield [(f"  disclosed: {_say(reported.disclosed)}", "")]
    ground = vocabulary.grounds.get(reported.ground, reported.ground)
    yield [(f"  ground: {ground}", "")]
    yield [(f"  the owner was told: {_say(reported.owner_told)}", "")]
    if reported.note:
        yield from paragraph(reported.note, "  ", width)
    if case.caution:
        yield []
        yield [("caution", "bold underline")]
        yield from paragraph(case.caution, "  ", width)
    yield []
    yield [("sources", "bold underline")]
    for source in case.sources:
        yield from paragraph(say_source(source_entry(source)), "  ", width)
        if source.unread:
            yield from paragraph(f"not read: {source.unread}", "    ", width)
        if source.note:
            yield from paragraph(source.note, "    ", width)


def _say(answer: str) -> str:
    return {"true": "yes", "false": "no", "unknown": "not known"}.get(answer, answer)
