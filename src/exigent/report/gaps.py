"""What the scenarios do not look at, as text, as JSON, and as a feature that looks at it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from exigent.analysis.gaps import Count, DutyGap, Gap, Gaps, RegimeGaps, say_goals
from exigent.report.text import Line, indented_json, paragraph
from exigent.suite import write_feature
from exigent.words import count, pad, pad_left, say_list, width_of

_HEADS = ("rules hit", "decisive", "conditions", "in all", "duties")
_NARROW_HEADS = ("hit", "decisive", "cond.", "all", "duties")


def render_gaps(gaps: Gaps, width: int, *, is_detailed: bool) -> Iterator[Line]:
    """Yield the lines of a report: gaps and scenarios if wanted, the table, what came out."""
    if is_detailed:
        for regime in gaps.regimes:
            yield from _details(regime, width)
        for number, ready in enumerate(gaps.ready, start=1):
            yield [(f"scenario {number}", "bold underline")]
            yield []
            yield from ([(line, "")] for line in ready.text.splitlines())
            yield []
    yield from _table(gaps, width)
    yield []
    for text, style in _closing(gaps, is_detailed=is_detailed):
        for line in paragraph(text, "", width):
            yield [(piece, style) for piece, _ in line]


def render_gaps_json(gaps: Gaps) -> bytes:
    """Return everything as JSON, indented, with a line feed at its end."""
    content = msgspec.to_builtins(gaps)
    for entry, regime in zip(content["regimes"], gaps.regimes, strict=True):
        entry["percent"] = regime.total.percent if regime.total else None
    return indented_json(content)


def render_ready(gaps: Gaps) -> str:
    """Return all ready scenarios as one feature file."""
    return write_feature("What no scenario looked at", [ready.text for ready in gaps.ready])


def _table(gaps: Gaps, width: int) -> Iterator[Line]:
    rows = [
        (
            regime.name,
            *(_share(reached) for reached in (regime.hit, regime.decisive, regime.conditions)),
            f"{regime.total.percent} %" if regime.total else "-",
            _share(regime.duties) if regime.duties else "-",
        )
        for regime in gaps.regimes
    ]
    # What has no duties over time says nothing of them.
    shown = None if any(regime.duties for regime in gaps.regimes) else -1
    lines = _aligned([row[:shown] for row in (("", *_HEADS), *rows)], "  ")
    if max(map(width_of, lines)) > width:
        lines = _aligned([row[:shown] for row in (("", *_NARROW_HEADS), *rows)], " ")
    yield [(lines[0], "bold")]
    for regime, line in zip(gaps.regimes, lines[1:], strict=True):
        style = "" if regime.total and regime.total.percent == 100 else "yellow"
        yield [(line, style)]


def _aligned(rows: Sequence[Sequence[str]], between: str) -> list[str]:
    widths = [max(map(width_of, column)) for column in zip(*rows, strict=True)]
    return [
        between.join(
            pad_left(cell, width) if index else pad(cell, width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]


def _share(share: Count) -> str:
    return f"{share.reached}/{share.of}" if share.of else "-"


def _details(regime: RegimeGaps, width: int) -> Iterator[Line]:
    for line in paragraph(f"{regime.name}: {regime.title}", "", width):
        yield [(text, "bold underline") for text, _ in line]
    for reason in regime.not_looked_into:
        yield from paragraph(f"not all looked into: {reason}", "  ", width)
    yield from _by_rule(regime.gaps, width)
    if not regime.gaps and not regime.not_looked_into:
        yield [("  no gap that a request can close", "")]
    if regime.open_duties:
        yield []
        yield [("  duties, of which what happens after the answer decides:", "bold")]
        yield from _duties(regime.open_duties, width)
    if regime.impossible:
        yield []
        yield [("  left out of the count, since no request can change it:", "bold")]
        yield from _by_rule(regime.impossible, width)
    yield []


def _by_rule(gaps: Iterable[Gap], width: int) -> Iterator[Line]:
    for (rule, file, line), several in groupby(gaps, lambda gap: (gap.rule, gap.file, gap.line)):
        yield [(f"  {rule}", "bold"), (f"  {file}:{line}", "bright_black")]
        for alike in _both_ways(list(several)):
            text = f"no scenario {say_goals(alike)}{_found(alike)}"
            for index, wrapped in enumerate(paragraph(text, "      ", width)):
                start = "    - " if index == 0 else "      "
                yield [(start + wrapped[0][0][6:], "")]


def _duties(gaps: Iterable[DutyGap], width: int) -> Iterator[Line]:
    for (rule, file, line), several in groupby(gaps, lambda gap: (gap.rule, gap.file, gap.line)):
        yield [(f"  {rule}", "bold"), (f"  {file}:{line}", "bright_black")]
        for duty, ways in groupby(several, lambda gap: gap.duty):
            lacking = say_list(["kept" if way.kept else "broken" for way in ways], "or")
            text = f"in no scenario {lacking}: {duty}"
            for index, wrapped in enumerate(paragraph(text, "      ", width)):
                start = "    - " if index == 0 else "      "
                yield [(start + wrapped[0][0][6:], "")]


def _both_ways(gaps: list[Gap]) -> Iterator[list[Gap]]:
    """Yield the gaps, those of one condition that is seen neither way together."""
    while gaps:
        both = gaps[0].truth is True and len(gaps) > 1 and gaps[1].truth is False
        size = 2 if both and gaps[1].condition == gaps[0].condition else 1
        yield gaps[:size]
        gaps = gaps[size:]


def _found(gaps: list[Gap]) -> str:
    numbers = [str(gap.scenario) for gap in gaps if gap.scenario is not None]
    why = dict.fromkeys(gap.not_proved for gap in gaps if gap.not_proved)
    said = [f"scenario{'s' if len(numbers) > 1 else ''} {say_list(dict.fromkeys(numbers))}"]
    said = said if numbers else []
    said += [f"no request found, and not proved that there is none: {one}" for one in why]
    return f" ({'; '.join(said)})" if said else ""


def _closing(gaps: Gaps, *, is_detailed: bool) -> Iterator[tuple[str, str]]:
    for failure in gaps.failures:
        scenarios = count(failure.scenarios, "scenario")
        yield f"{failure.regime}: error in {scenarios}: {failure.note}", "bold red"
    looked = f"{count(gaps.scenarios, 'scenario')} looked at"
    if gaps.left_out:
        looked += f", {count(gaps.left_out, 'scenario')} with Python steps left out"
    open_gaps = sum(len(regime.gaps) for regime in gaps.regimes)
    is_all = not any(regime.not_looked_into for regime in gaps.regimes)
    found = count(open_gaps, "gap") if open_gaps else "no gap"
    found += "" if is_all else " in what could be looked into"
    closed = sum(gap.scenario is not None for r in gaps.regimes for gap in r.gaps)
    if closed:
        them = "all of them" if closed == open_gaps else f"{closed:,} of them"
        found += f"; {count(len(gaps.ready), 'ready scenario')} would close {them}"
    impossible = sum(len(regime.impossible) for regime in gaps.regimes)
    if impossible:
        are = "is" if impossible == 1 else "are"
        found += f"; {impossible:,} more that no request can close {are} not counted"
    yield f"{looked}: {found}", "bold"
    counts = [regime.duties for regime in gaps.regimes if regime.duties]
    if counts:
        seen, ways = (sum(each) for each in zip(*((c.reached, c.of) for c in counts), strict=True))
        with_time = f"{count(ways // 2, 'duty')} with a time"
        yield (
            f"{with_time}, each once kept and once broken: {seen:,} of {ways:,} seen; no percentage counts them",
            "",
        )
    unmeasured = [regime.name for regime in gaps.regimes if regime.not_looked_into]
    if unmeasured:
        yield f"not all looked into, so without a percentage: {say_list(unmeasured)}", "yellow"
    if open_gaps and not is_detailed:
        yield "-v shows them, with scenarios that would close them", ""
    if gaps.missed:
        named = ", ".join(
            f"{r.name} ({f'{r.total.percent} %' if r.total else 'not all looked into'})"
            for r in gaps.missed
        )
        yield f"below the {gaps.at_least} % asked for: {named}", "bold red"
