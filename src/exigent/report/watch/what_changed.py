"""What a save changed, in words: decisions, verdicts and scenarios, at length or in short."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.compare import (
    BETWEEN,
    Direction,
    Flip,
    Loss,
    say_answer,
    say_direction,
    say_place,
)
from exigent.analysis.watch import Difference, VerdictChange
from exigent.report.comparison import render_differences
from exigent.report.text import Line, hung
from exigent.report.watch.fitting import CellPlace
from exigent.suite import Verdict
from exigent.words import Vocabulary, count

_VERDICTS = {
    Verdict.PASS: "as expected",
    Verdict.FAIL: "not as expected",
    Verdict.UNCHECKED: "unchecked",
    Verdict.ERROR: "in error",
}
_QUIET = "bright_black"


def render_changes(
    found: Difference, against: int, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    """Yield what differs from an earlier redraw, of that number, with reasons and sources."""
    yield from _heading(found, against, width)
    if not found.is_empty:
        yield from render_differences(found.comparison, vocabulary, width)
        yield from _judged(found, width)
        yield from _claimed(found, width)


def render_changes_in_short(
    found: Difference, against: int, vocabulary: Vocabulary, width: int
) -> Iterator[Line]:
    """Yield what differs from an earlier redraw, of that number, without the reasons."""
    yield from _heading(found, against, width)
    yield from _flips_in_short(found, vocabulary, width)
    comparison = found.comparison
    for rename in comparison.renamed:
        text = f"renamed: {say_place(rename.before)} -> {say_place(rename.after)}"
        yield from hung(text, width, "", "  ")
    for what, places in (
        ("new", comparison.scenarios_added),
        ("gone", comparison.scenarios_removed),
    ):
        for place in places:
            yield from hung(f"{what}: {say_place(place)}", width, "", "  ")
    renamed = [f"{one.before} -> {one.after}" for one in comparison.regimes_renamed]
    for what, names in (
        ("new", comparison.regimes_added),
        ("renamed", renamed),
        ("gone", comparison.regimes_removed),
    ):
        if names:
            yield from hung(f"{what}: {', '.join(names)}", width, "", "  ")
    yield from _duties_in_short(found, width)
    yield from _judged(found, width)
    yield from _claimed(found, width)


def changed_cells(found: Difference) -> frozenset[CellPlace]:
    """Return the cells that are not as before, with an empty name of a regime for a whole row."""
    flips = (
        ((flip.scenario.file, flip.scenario.line), flip.regime.rpartition(BETWEEN)[2])
        for flip in _flips(found)
    )
    duties = (
        ((loss.scenario.file, loss.scenario.line), loss.regime.rpartition(BETWEEN)[2])
        for loss in _of_duties(found)
        if loss.scenario
    )
    added = (((place.file, place.line), "") for place in found.comparison.scenarios_added)
    judged = (((one.row.file, one.row.line), one.regime) for one in found.verdicts)
    steps = (((one.row.file, one.row.line), "") for one in found.steps)
    claims = (((one.row.file, one.row.line), one.regime) for one in found.claims)
    return frozenset((*flips, *duties, *added, *judged, *steps, *claims))


def _of_duties(found: Difference) -> list[Loss]:
    return [loss for loss in found.comparison.losses if loss.direction.is_of_duty]


def _flips(found: Difference) -> tuple[Flip, ...]:
    return found.comparison.flips


def _heading(found: Difference, against: int, width: int) -> Iterator[Line]:
    said = _say_counts(found) or "nothing changed: no decision and no verdict is another"
    yield from hung(f"Against redraw {against}: {said}", width, "bold")


def _say_counts(found: Difference) -> str:
    comparison = found.comparison
    listed = (
        (len(comparison.flips), "decision", "changed"),
        (len(_of_duties(found)), "duty", "changed after what happened"),
        (len(found.verdicts), "verdict", "changed"),
        (len(found.steps), "scenario", "with steps that fail, or no longer do"),
        (len(found.claims), "claim", "changed"),
        (len(comparison.renamed), "scenario", "renamed"),
        (len(comparison.scenarios_added), "scenario", "new"),
        (len(comparison.scenarios_removed), "scenario", "gone"),
        (len(comparison.regimes_added), "regime", "new"),
        (len(comparison.regimes_renamed), "regime", "renamed"),
        (len(comparison.regimes_removed), "regime", "gone"),
    )
    return "; ".join(f"{count(number, noun)} {how}" for number, noun, how in listed if number)


def _claimed(found: Difference, width: int) -> Iterator[Line]:
    for one in found.claims:
        before = one.before.said if one.before else "not claimed"
        after = one.after.said if one.after else "not claimed"
        of = f"{one.regime}, " if one.regime else ""
        yield from hung(f"  {of}claimed: {before} -> {after}", width, "", "    ")
        text = f"    {one.text}  {one.row.file}:{one.row.line}"
        yield from hung(text, width, _QUIET, "      ")


def _flips_in_short(found: Difference, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    groups: dict[tuple[str, str, str, str], list[Flip]] = {}
    for flip in _flips(found):
        before, after = say_answer(flip.before, vocabulary), say_answer(flip.after, vocabulary)
        way = say_direction(flip.direction)
        groups.setdefault((flip.regime, way, before, after), []).append(flip)
    for (regime, way, before, after), several in groups.items():
        told = f"{before} -> {after}" if before != after else "decided by other rules or duties"
        yield from hung(f"  {regime}, {way}: {told}", width, "", "    ")
        for flip in several:
            yield from hung(f"    {say_place(flip.scenario)}", width, _QUIET, "      ")


def _duties_in_short(found: Difference, width: int) -> Iterator[Line]:
    groups: dict[tuple[str, Direction, str], list[Loss]] = {}
    for loss in _of_duties(found):
        groups.setdefault((loss.regime, loss.direction, loss.what), []).append(loss)
    for (regime, direction, what), several in groups.items():
        yield from hung(f"  {regime}, {say_direction(direction)}: {what}", width, "", "    ")
        for loss in several:
            if loss.scenario:
                yield from hung(f"    {say_place(loss.scenario)}", width, _QUIET, "      ")


def _judged(found: Difference, width: int) -> Iterator[Line]:
    groups: dict[tuple[str, Verdict, Verdict], list[VerdictChange]] = {}
    for change in found.verdicts:
        groups.setdefault((change.regime, change.before, change.after), []).append(change)
    for (regime, before, after), several in groups.items():
        told = f"{_VERDICTS[before]} -> {_VERDICTS[after]}"
        yield from hung(f"  {regime}, judged: {told}", width, "", "    ")
        for one in several:
            text = f"    {one.row.feature}: {one.row.title}  {one.row.file}:{one.row.line}"
            yield from hung(text, width, _QUIET, "      ")
    for step in found.steps:
        verb = "fails now" if step.fails else "no longer fails"
        text = f"  a step {verb}: {step.row.feature}: {step.row.title}"
        yield from hung(text, width, "", "    ")
