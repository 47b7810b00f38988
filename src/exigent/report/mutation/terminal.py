"""The scores and the survivors on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exigent.analysis.mutation import Mutation, Survivor, Tally
from exigent.report.mutation.wording import (
    HEADS,
    OF_ALL,
    by_scenario,
    kinds_of,
    rows_of,
    say_besides,
    say_change,
    say_failures,
    say_missed,
    say_place,
    say_shown,
    say_total,
    scores,
    without_scenario,
)
from exigent.report.text import Line, hanging, paragraph, say_percent, styled
from exigent.words import count, pad, pad_left, width_of

_FIRST = 10


def render_mutation(mutation: Mutation, width: int, *, is_detailed: bool) -> Iterator[Line]:
    """Yield the lines of a report: survivors with their scenarios if wanted, tables, what came."""
    if is_detailed:
        yield from _details(mutation, width)
    if mutation.regimes:
        yield from _table(rows_of(mutation))
        yield []
    if mutation.kinds:
        yield from _table(kinds_of(mutation))
        yield []
    if mutation.survivors and not is_detailed:
        shown = mutation.survivors[:_FIRST]
        heading = say_shown(len(shown), len(mutation.survivors))
        yield from styled(paragraph(heading, "", width), "bold")
        yield from _changes(shown, width)
        yield []
    for text, style in _closing(mutation, is_detailed=is_detailed):
        yield from styled(paragraph(text, "", width), style)


def _details(mutation: Mutation, width: int) -> Iterator[Line]:
    for scenario in by_scenario(mutation):
        yield [(f"scenario {scenario.number}", "bold underline")]
        yield []
        yield from ([(line, "")] for line in scenario.text.splitlines())
        yield []
        heading = f"would notice, by the share {OF_ALL} that they change:"
        yield from styled(paragraph(heading, "  ", width), "bold")
        yield from _changes(scenario.survivors, width)
        yield []
    others = without_scenario(mutation)
    if others:
        yield [("no scenario was found that would notice", "bold underline")]
        yield from _changes(others, width)
        yield []


def _changes(survivors: Iterable[Survivor], width: int) -> Iterator[Line]:
    several = list(survivors)
    shares = [say_percent(survivor.share) for survivor in several]
    widest = max(map(width_of, shares), default=0)
    for survivor, share in zip(several, shares, strict=True):
        heads = [(f"  {pad_left(share, widest)}  ", "yellow")]
        yield from hanging(heads, f"{say_change(survivor)} ({say_place(survivor)})", width)


def _table(rows: Sequence[tuple[str, Tally | None]]) -> Iterator[Line]:
    cells = [("", *HEADS), *((name, *scores(tally)) for name, tally in rows)]
    widths = [max(map(width_of, column)) for column in zip(*cells, strict=True)]
    for index, row in enumerate(cells):
        text = "  ".join(
            pad_left(cell, size) if at else pad(cell, size)
            for at, (cell, size) in enumerate(zip(row, widths, strict=True))
        )
        tally = rows[index - 1][1] if index else None
        is_all = tally is not None and not tally.survived
        yield [(text, "bold" if not index else "" if is_all else "yellow")]


def _closing(mutation: Mutation, *, is_detailed: bool) -> Iterator[tuple[str, str]]:
    for said in say_failures(mutation):
        yield said, "bold red"
    yield say_total(mutation), "bold"
    for said in say_besides(mutation):
        yield said, "yellow"
    if mutation.ready and not is_detailed:
        scenarios = count(len(mutation.ready), "ready scenario")
        yield f"-v shows them all with {scenarios} that would notice; --out FILE writes these", ""
    missed = say_missed(mutation)
    if missed:
        yield missed, "bold red"
