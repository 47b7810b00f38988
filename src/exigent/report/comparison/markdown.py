"""A comparison as Markdown: changes by direction, who approved them, what came besides.

What nobody approved comes first, and none of it is folded away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from exigent.analysis.compare import (
    HERE,
    Approval,
    Comparison,
    Direction,
    Flip,
    Loss,
    Place,
    StaleApproval,
    say_direction,
    say_filled,
)
from exigent.report.comparison.no_base import no_base_blocks
from exigent.report.comparison.summary import by_difference, say_headline, say_losses
from exigent.report.comparison.terms import term_block
from exigent.report.comparison.unseen import unseen_blocks
from exigent.report.matrix import MOST
from exigent.report.text import Block, details, escape, fit, table
from exigent.words import Decision, Vocabulary, count, write_obligation

_SAID = {
    Direction.WIDER: "Wider: more is disclosed",
    Direction.OPENED: "Opened: no longer refused, turns on facts",
    Direction.NO_LONGER_KEPT_IN: "No longer kept in: not governed, or allowed where it was not",
    Direction.CANNOT_BE_ASKED: "Cannot be asked: nobody knows what would be answered",
    Direction.MEANS_ELSE: "Means else: words of the base mean something else",
    Direction.REMOVED: "Removed: no longer asked, or no longer checked",
    Direction.RESTATED: "Restated: asks with other facts than before",
    Direction.REDATED: "Redated: in force on other dates, or counting time otherwise",
    Direction.UNPROVED: "Unproved: a claim about every request is refuted, not proved or gone",
    Direction.DUTY_LOOSER: "Duty looser: due later, or no longer owed or broken",
    Direction.DUTY_STRICTER: "Duty stricter: due earlier, or newly owed or broken",
    Direction.DUTY_CHANGED: "Duty changed: it stands otherwise after the same events",
    Direction.NOW_IN_ERROR: "Now in error",
    Direction.NO_LONGER_IN_ERROR: "No longer in error",
    Direction.NARROWER: "Narrower: less is disclosed",
    Direction.CHANGED: "Changed: as much, but otherwise",
    Direction.OTHER_REASON: "Other reason: refused before and after",
}
_ROWS_A_BLOCK = 20
_WHAT_TO_DO = (
    "**What to do:** look at each change below. One that is meant has to be approved: where this "
    "change is checked out, run `exigent compare` with the same base, then `exigent approve` "
    "(`--help` shows how), and commit the file of approvals with it. For one that is not meant, "
    "put the regime or the scenario right."
)
_Change = TypeVar("_Change", Flip, Flip | Loss)


def render_comparison(comparison: Comparison, vocabulary: Vocabulary, most: int = MOST) -> bytes:
    """Return the changes in at most `most` bytes, those that nobody approved first.

    What does not fit is counted in the last line.
    """
    if comparison.is_of_two_regimes:
        blocks = [
            Block(_difference_headline(comparison), rank=0),
            *term_block(comparison),
            *_differences(comparison),
            *_changes(comparison.losses, "Answered alike", "duties"),
        ]
    else:
        approved = [change for change in comparison.changes if change.approval]
        blocks = [
            *_beginning(comparison),
            *term_block(comparison),
            *_changes(comparison.unapproved, "Not approved", "changes that nobody approved"),
            *unseen_blocks(comparison, vocabulary),
            *_changes(approved, "Approved", "approved changes"),
        ]
    blocks += [*_renamed_regimes(comparison), *_stale(comparison), *_moved(comparison)]
    return fit(blocks, most).encode("utf-8", "replace")


def _beginning(comparison: Comparison) -> Iterator[Block]:
    if comparison.no_base is None:
        yield Block(_headline(comparison), rank=0)
    else:
        yield from no_base_blocks(comparison, comparison.no_base)
        yield Block(_state(comparison), rank=0)


def _headline(comparison: Comparison) -> str:
    changes, unapproved = len(comparison.changes), len(comparison.unapproved)
    if not changes:
        said = "No decision flips"
    elif unapproved:
        said = f"{count(unapproved, 'change')} not approved"
    else:
        said = f"{count(changes, 'change')}, all approved"
    counts = [
        f"{number:,} {say_direction(direction)}"
        for direction in _SAID
        if (number := sum(flip.direction is direction for flip in comparison.flips))
    ]
    told = "; ".join([", ".join(counts) or "no flip", *say_losses(comparison)])
    cells = f"{count(comparison.cells, 'cell')} (a scenario under a regime each)"
    sides = f"{_name(comparison.head)} against {escape(comparison.base)}"
    paragraphs = [f"### {said}", f"{sides}, {cells}: {told}. {_state(comparison)}"]
    return "\n\n".join([*paragraphs, _WHAT_TO_DO] if unapproved else paragraphs)


def _name(head: str) -> str:
    return "What lies here" if head == HERE else escape(head)


def _difference_headline(comparison: Comparison) -> str:
    told = "; ".join(f"{how}: {len(flips):,}" for how, flips in by_difference(comparison).items())
    ending = f"{escape(told)}. " if told else ""
    return f"### {escape(say_headline(comparison))}\n\n{ending}{_state(comparison)}"


def _state(comparison: Comparison) -> str:
    fails = f"{count(comparison.failed, 'expectation')} fail{'s' if comparison.failed == 1 else ''}"
    which = " (`exigent run` says which)" if comparison.failed and comparison.head == HERE else ""
    where = "" if comparison.head == HERE else f"In {escape(comparison.head)} "
    return f"{where}{fails}{which}, {count(comparison.in_error, 'cell')} in error."


def _differences(comparison: Comparison) -> Iterator[Block]:
    heads = ("scenario", escape(comparison.base), escape(comparison.head))
    for how, flips in by_difference(comparison).items():
        for part, more in _parts(flips):
            rows = ((_place(f.scenario), *_answers(f)) for f in part)
            text = f"#### {escape(how)}{more}\n\n{table(heads, rows)}"
            yield Block(text, len(part), "scenarios")


def _changes(changes: Sequence[Flip | Loss], heading: str, noun: str) -> Iterator[Block]:
    """Yield a direction at a time in tables of so many rows that some of them fit."""
    for direction, words in _SAID.items():
        these = [change for change in changes if change.direction is direction]
        for part, more in _parts(these):
            yield Block(f"#### {heading}. {words}{more}\n\n{_table(part)}", len(part), noun)


def _table(changes: Sequence[Flip | Loss]) -> str:
    flips = [change for change in changes if isinstance(change, Flip)]
    losses = [change for change in changes if isinstance(change, Loss)]
    return _flip_table(flips) if flips else _loss_table(losses)


def _parts(changes: Sequence[_Change]) -> Iterator[tuple[Sequence[_Change], str]]:
    for start in range(0, len(changes), _ROWS_A_BLOCK):
        yield changes[start : start + _ROWS_A_BLOCK], " (further)" if start else ""


def _flip_table(flips: Iterable[Flip]) -> str:
    heads = ("scenario", "regime", "before", "after", "rules", "approved")
    return table(heads, (_flip(flip) for flip in flips))


def _flip(flip: Flip) -> Sequence[str]:
    asked = "<br>asked as before; no longer asked so" if flip.is_carried else ""
    if flip.filled:
        asked += f"<br>{escape(say_filled(flip.filled))}"
    return (
        f"{_place(flip.scenario)}{asked}",
        escape(flip.regime),
        *_answers(flip),
        escape(", ".join(flip.rules)),
        _approval(flip.approval),
    )


def _loss_table(losses: Iterable[Loss]) -> str:
    heads = ("scenario", "regime", "what", "approved")
    rows = (
        (
            _place_of_loss(loss),
            escape(loss.regime),
            escape(loss.what),
            _approval(loss.approval),
        )
        for loss in losses
    )
    return table(heads, rows)


def _answers(flip: Flip) -> tuple[str, str]:
    """Return both answers, with the duties that only one of them has."""
    before, after = flip.before, flip.after
    return (
        _answer(before) + _duties(before, after),
        _answer(after) + _duties(after, before),
    )


def _duties(decision: Decision, other: Decision) -> str:
    own = [duty for duty in decision.obligations if duty not in other.obligations]
    return "".join(f"<br>duty: {escape(write_obligation(duty))}" for duty in own)


def _answer(decision: Decision) -> str:
    """Return a decision and its first reason, in the words of the regimes' files."""
    parts = (decision.outcome, decision.mode, decision.ground, decision.scope)
    words = " ".join(escape(part) for part in parts if part)
    missing = f", turns on {escape(', '.join(decision.missing))}" if decision.missing else ""
    reason = decision.reasons[0] if decision.reasons else None
    because = f"<br>{escape(f'{reason.rule}: {reason.because}')}" if reason else ""
    note = f"<br>{escape(decision.note)}" if decision.note else ""
    return f"{words}{missing}{because}{note}"


def _approval(approval: Approval | None) -> str:
    return f"by {escape(approval.by)}: {escape(approval.why)}" if approval else "no"


def _place_of_loss(loss: Loss) -> str:
    if loss.scenario is not None:
        return _place(loss.scenario)
    return escape(f"{loss.file}:{loss.line}") if loss.file else ""


def _place(place: Place) -> str:
    return f"{escape(place.title)}<br>{escape(f'{place.file}:{place.line}')}"


def _stale(comparison: Comparison) -> Iterator[Block]:
    if not comparison.stale:
        return
    rows = (
        (
            escape(entry.scenario),
            escape(entry.regime),
            escape(_stale_change(entry)),
            _approval(entry.approval),
        )
        for entry in comparison.stale
    )
    text = table(("scenario", "regime", "change", "approved"), rows)
    summary = f"Approved, but no longer so: {count(len(comparison.stale), 'change')}"
    yield Block(details(summary, text), len(comparison.stale), "stale approvals")


def _stale_change(entry: StaleApproval) -> str:
    if entry.direction:
        return f"{say_direction(Direction(entry.direction))}: {entry.what}"
    return f"{entry.before} → {entry.after}"


def _renamed_regimes(comparison: Comparison) -> Iterator[Block]:
    """Yield the regimes that are compared under two names, for all to see."""
    names = [f"{escape(one.before)} → {escape(one.after)}" for one in comparison.regimes_renamed]
    if names:
        body = "\n".join(f"- {name}" for name in names)
        yield Block(f"#### Regimes that look renamed\n\n{body}", len(names), "renamed regimes")


def _moved(comparison: Comparison) -> Iterator[Block]:
    """Yield what came and what goes by another name, of which nothing is to be approved."""
    renamed = [f"{_line(entry.before)} → {_line(entry.after)}" for entry in comparison.renamed]
    lists = (
        ("scenarios that look renamed", renamed),
        ("scenarios added", [_line(place) for place in comparison.scenarios_added]),
        ("regimes added", [escape(name) for name in comparison.regimes_added]),
    )
    for noun, entries in lists:
        if entries:
            body = "\n".join(f"- {entry}" for entry in entries)
            yield Block(details(f"{len(entries):,} {noun}", body), len(entries), noun)


def _line(place: Place) -> str:
    return f"{escape(place.title)} ({escape(place.file)}, line {place.line})"
