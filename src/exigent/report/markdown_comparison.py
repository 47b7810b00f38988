"""A comparison as Markdown: flips by direction, who approved them, what came and went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exigent.compare.comparison import Approval, Comparison, Direction, Flip, Place
from exigent.decision import Decision
from exigent.report.markdown import MOST
from exigent.report.markdown_text import Block, count, details, escape, fit, table
from exigent.report.no_base import no_base_blocks

_SAID = {
    Direction.WIDER: "Wider: more is disclosed",
    Direction.NARROWER: "Narrower: less is disclosed",
    Direction.CHANGED: "Changed: as much, but otherwise",
    Direction.NOW_IN_ERROR: "Now in error",
    Direction.NO_LONGER_IN_ERROR: "No longer in error",
}
_ROWS_A_BLOCK = 20


def render_comparison(comparison: Comparison, most: int = MOST) -> bytes:
    """Return the flips in at most `most` bytes, those that nobody approved first.

    What does not fit is counted in the last line.
    """
    blocks = [
        *_beginning(comparison),
        *_flips(comparison.unapproved, "Not approved", "flips that nobody approved"),
        *_flips([flip for flip in comparison.flips if flip.approval], "Approved", "approved flips"),
        *_stale(comparison),
        *_moved(comparison),
    ]
    return fit(blocks, most).encode("utf-8", "replace")


def _beginning(comparison: Comparison) -> Iterator[Block]:
    if comparison.no_base is None:
        yield Block(_headline(comparison), rank=0)
    else:
        yield from no_base_blocks(comparison, comparison.no_base)
        yield Block(_state(comparison), rank=0)


def _headline(comparison: Comparison) -> str:
    flips, unapproved = len(comparison.flips), len(comparison.unapproved)
    if not flips:
        said = "No decision flips"
    elif unapproved:
        said = f"{count(unapproved, 'flip')} not approved"
    else:
        said = f"{count(flips, 'flip')}, all approved"
    counts = [
        f"{sum(flip.direction is direction for flip in comparison.flips):,} {words.split(':')[0].lower()}"
        for direction, words in _SAID.items()
    ]
    return (
        f"### {said}\n\n{escape(comparison.base)} against {escape(comparison.head)}, "
        f"{count(comparison.cells, 'cell')}: {', '.join(counts)}. {_state(comparison)}"
    )


def _state(comparison: Comparison) -> str:
    failed, in_error = count(comparison.failed, "check"), count(comparison.in_error, "cell")
    return f"In {escape(comparison.head)} {failed} fail, {in_error} in error."


def _flips(flips: Iterable[Flip], heading: str, noun: str) -> Iterator[Block]:
    """Yield a direction at a time in tables of so many rows that some of them fit."""
    known = list(flips)
    for direction, words in _SAID.items():
        these = [flip for flip in known if flip.direction is direction]
        for start in range(0, len(these), _ROWS_A_BLOCK):
            part = these[start : start + _ROWS_A_BLOCK]
            more = " (further)" if start else ""
            head = f"#### {heading}. {words}{more}"
            yield Block(f"{head}\n\n{_flip_table(part)}", len(part), noun)


def _flip_table(flips: Iterable[Flip]) -> str:
    heads = ("scenario", "regime", "before", "after", "rules", "approved")
    return table(heads, (_flip(flip) for flip in flips))


def _flip(flip: Flip) -> Sequence[str]:
    return (
        _place(flip.scenario),
        escape(flip.regime),
        _answer(flip.before),
        _answer(flip.after),
        escape(", ".join(flip.rules)),
        _approval(flip.approval) if flip.approval else "no",
    )


def _answer(decision: Decision) -> str:
    """Return a decision and its first reason, in the words of the regimes' files."""
    parts = (decision.outcome, decision.mode, decision.ground, decision.scope)
    words = " ".join(escape(part) for part in parts if part)
    missing = f", turns on {escape(', '.join(decision.missing))}" if decision.missing else ""
    reason = decision.reasons[0] if decision.reasons else None
    because = f"<br>{escape(f'{reason.rule}: {reason.because}')}" if reason else ""
    note = f"<br>{escape(decision.note)}" if decision.note else ""
    return f"{words}{missing}{because}{note}"


def _approval(approval: Approval) -> str:
    return f"by {escape(approval.by)}: {escape(approval.why)}"


def _place(place: Place) -> str:
    return f"{escape(place.title)}<br>{escape(f'{place.file}:{place.line}')}"


def _stale(comparison: Comparison) -> Iterator[Block]:
    if not comparison.stale:
        return
    rows = (
        (
            escape(entry.scenario),
            escape(entry.regime),
            escape(entry.before),
            escape(entry.after),
            _approval(entry.approval),
        )
        for entry in comparison.stale
    )
    text = table(("scenario", "regime", "before", "after", "approved"), rows)
    summary = f"Approved, but no longer so: {count(len(comparison.stale), 'flip')}"
    yield Block(details(summary, text), len(comparison.stale), "stale approvals")


def _moved(comparison: Comparison) -> Iterator[Block]:
    renamed = [f"{_line(entry.before)} → {_line(entry.after)}" for entry in comparison.renamed]
    lists = (
        ("scenarios that look renamed", renamed),
        ("scenarios added", [_line(place) for place in comparison.scenarios_added]),
        ("scenarios removed", [_line(place) for place in comparison.scenarios_removed]),
        ("regimes added", [escape(name) for name in comparison.regimes_added]),
        ("regimes removed", [escape(name) for name in comparison.regimes_removed]),
    )
    for noun, entries in lists:
        if entries:
            body = "\n".join(f"- {entry}" for entry in entries)
            yield Block(details(f"{len(entries):,} {noun}", body), len(entries), noun)


def _line(place: Place) -> str:
    return f"{escape(place.title)} ({escape(place.file)}, line {place.line})"
