"""The scores and the survivors as Markdown, for a pull request or a wiki."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exigent.analysis.mutation import Mutation, Survivor, Tally
from exigent.report.matrix import MOST
from exigent.report.mutation.wording import (
    HEADS,
    OF_ALL,
    TITLE,
    by_scenario,
    kinds_of,
    rows_of,
    say_besides,
    say_change,
    say_failures,
    say_missed,
    say_place,
    say_total,
    scores,
    without_scenario,
)
from exigent.report.text import Block, code_block, details, escape, fit, say_percent, table
from exigent.words import count


def render_mutation_markdown(mutation: Mutation, most: int = MOST) -> bytes:
    """Return the report in at most `most` bytes; what does not fit is counted in its last line."""
    return fit(_blocks(mutation), most).encode("utf-8", "replace")


def _blocks(mutation: Mutation) -> Iterator[Block]:
    yield Block(f"### {TITLE}", rank=0)
    yield Block(f"**{escape(say_total(mutation))}.**", rank=0)
    notes = [
        *say_failures(mutation),
        *filter(None, [say_missed(mutation)]),
        *say_besides(mutation),
    ]
    if notes:
        yield Block("\n".join(f"- {escape(note)}" for note in notes), rank=0)
    if mutation.regimes:
        yield Block(_table("regime", rows_of(mutation)), rank=0)
    if mutation.kinds:
        kinds = _table("change", kinds_of(mutation))
        yield Block(details("by kind of change", kinds), rank=0)
    for scenario in by_scenario(mutation):
        body = "\n\n".join([code_block(scenario.text.rstrip()), _changes(scenario.survivors)])
        share = say_percent(scenario.survivors[0].share)
        first = f"{share} {OF_ALL}: {scenario.survivors[0].regime}"
        noticed = count(len(scenario.survivors), "change")
        summary = escape(f"A scenario would notice {noticed}, the first on {first}")
        yield Block(details(summary, body), len(scenario.survivors), "changes not noticed")
    others = without_scenario(mutation)
    if others:
        yield Block(_changes(others), len(others), "changes not noticed")


def _table(head: str, rows: Sequence[tuple[str, Tally | None]]) -> str:
    return table((head, *HEADS), ((escape(name), *scores(tally)) for name, tally in rows))


def _changes(survivors: Sequence[Survivor]) -> str:
    lines = (
        f"- {say_percent(one.share)} {escape(say_change(one))} ({escape(say_place(one))})"
        for one in survivors
    )
    return "\n".join(lines)
