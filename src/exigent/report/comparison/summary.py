"""What came out of a comparison, in a few lines: the headline first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from exigent.analysis.compare import Comparison, Direction, Flip, Removed, say_direction
from exigent.report.comparison.no_base import NOTHING_COMPARED
from exigent.report.comparison.terms import say_terms
from exigent.report.comparison.unseen import say_unseen
from exigent.report.comparison.verdict import say_failed
from exigent.words import Outcome, count

_OF_DUTIES = {
    Direction.DUTY_LOOSER: "looser",
    Direction.DUTY_STRICTER: "stricter",
    Direction.DUTY_CHANGED: "changed",
}
_VERBS = {
    Outcome.ALLOW: ("allows", "allow"),
    Outcome.REFUSE: ("refuses", "refuse"),
    Outcome.NEEDS_FACTS: ("needs facts", "need facts"),
    Outcome.NOT_GOVERNED: ("does not govern", "do not govern"),
    Outcome.ERROR: ("is in error", "are in error"),
}


def say_summary(comparison: Comparison) -> list[str]:
    """Return the headline, and a line each for what there is of the rest."""
    lines = [
        say_headline(comparison),
        *_say_changes(comparison),
        say_terms(comparison),
        say_unseen(comparison),
    ]
    listed = (
        (len(comparison.renamed), "renamed scenario"),
        (len(comparison.regimes_renamed), "renamed regime"),
        (len(comparison.scenarios_added), "new scenario"),
        (len(comparison.regimes_added), "new regime"),
        (len(comparison.stale), "stale approval"),
    )
    lines.append("; ".join(count(number, noun) for number, noun in listed if number))
    lines.append("; ".join(_say_failures(comparison)))
    return [line for line in lines if line]


def say_headline(comparison: Comparison) -> str:
    """Return in one line whether anything changed, and whether somebody has to approve it."""
    sides = f"{comparison.base} -> {comparison.head}"
    cells = count(comparison.cells, "cell")
    if comparison.is_of_two_regimes:
        scenarios = f"{len(comparison.flips):,} of {count(comparison.cells, 'scenario')}"
        return f"{comparison.base} and {comparison.head} differ on {scenarios}"
    if comparison.no_base is not None:
        return f"{sides}: {NOTHING_COMPARED}"
    if not comparison.changes:
        return f"{sides}: no decision differs in {cells}"
    changes, unapproved = len(comparison.changes), len(comparison.unapproved)
    left = "none approved" if unapproved == changes else f"{unapproved:,} not approved"
    approved = left if unapproved else "all approved"
    return f"{sides}: {count(changes, 'change')}, {approved}"


def say_losses(comparison: Comparison) -> Iterator[str]:
    """Yield how much is no longer asked or checked, a kind at a time."""
    counts = Counter(loss.direction for loss in comparison.losses)
    if lost := counts[Direction.CANNOT_BE_ASKED]:
        yield f"{count(lost, 'scenario')} cannot be asked"
    if others := counts[Direction.MEANS_ELSE]:
        yield f"{count(others, 'meaning')} changed"
    removed = Counter(
        loss.what for loss in comparison.losses if loss.direction is Direction.REMOVED
    )
    yield from (f"{count(removed[what], what)} removed" for what in Removed if removed[what])
    if restated := counts[Direction.RESTATED]:
        yield f"{count(restated, 'scenario')} restated"
    if redated := counts[Direction.REDATED]:
        yield f"{count(redated, 'regime')} redated"
    if unproved := counts[Direction.UNPROVED]:
        yield f"{count(unproved, 'claim')} no longer proved or sampled"
    for direction, said in _OF_DUTIES.items():
        if changed := counts[direction]:
            yield f"{count(changed, 'case')} of a {said} duty"
    if twice := _shown_twice(comparison):
        yield f"of these cases of duties, {twice:,} in cells that changed, too"


def _shown_twice(comparison: Comparison) -> int:
    """Return how many changes of duties are in cells whose decision changed as well."""
    flipped = {(flip.scenario.file, flip.scenario.line, flip.regime) for flip in comparison.flips}
    return sum(
        (loss.scenario.file, loss.scenario.line, loss.regime) in flipped
        for loss in comparison.losses
        if loss.direction.is_of_duty and loss.scenario
    )


def say_difference(comparison: Comparison, flip: Flip) -> str:
    """Return how two regimes differ on a cell: `A refuses, B allows`."""
    one, other = comparison.base, comparison.head
    before, after = flip.before.outcome, flip.after.outcome
    if before is not after:
        return f"{one} {_VERBS[before][0]}, {other} {_VERBS[after][0]}"
    both = f"both {_VERBS[before][1]}"
    match flip.direction:
        case Direction.WIDER:
            return f"{both}, {other} more of it"
        case Direction.NARROWER:
            return f"{both}, {other} less of it"
        case Direction.OTHER_REASON:
            return f"{both}, for another reason"
        case _:
            return f"{both}, but otherwise"


def by_difference(comparison: Comparison) -> dict[str, list[Flip]]:
    """Return the cells on which two regimes differ, by how they do, in the order of directions."""
    found: dict[str, list[Flip]] = {}
    for flip in _by_direction(comparison.flips):
        found.setdefault(say_difference(comparison, flip), []).append(flip)
    return found


def _by_direction(flips: Iterable[Flip]) -> list[Flip]:
    order = list(Direction)
    return sorted(flips, key=lambda flip: order.index(flip.direction))


def _say_changes(comparison: Comparison) -> Iterator[str]:
    if comparison.is_of_two_regimes:
        for how, alike in by_difference(comparison).items():
            yield f"{how}: {len(alike):,}"
        yield from say_losses(comparison)
        return
    counts = Counter(flip.direction for flip in comparison.flips)
    flips = ", ".join(f"{counts[way]:,} {say_direction(way)}" for way in Direction if counts[way])
    in_cells = f"{flips} in {count(comparison.cells, 'cell')}" if flips else ""
    yield "; ".join(part for part in (in_cells, *say_losses(comparison)) if part)


def _say_failures(comparison: Comparison) -> Iterator[str]:
    if said := say_failed(comparison):
        yield said
    if comparison.in_error:
        yield f"{count(comparison.in_error, 'cell')} of the head in error"
