"""A replay as text: what each regime answers to how many requests, and what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from exigent.analysis.replay import (
    Replay,
    ReplayComparison,
    ReplayFlip,
    ReplayRevisions,
    RowAnswer,
)
from exigent.report.replay.unread_days import NO_GROUP, say_unread_days
from exigent.report.text import Line, hung, paragraph, styled
from exigent.words import Outcome, Vocabulary, count, pad, pad_left, say_list, width_of

MOST_FACTS = 5
MOST_DUTIES = 5
MOST_GROUPS = 24
MOST_FLIPS = 8
# Groups of so many regimes are read in a table; of more only programs read them.
FEW_REGIMES = 3
_UNTOLD = "*"
_ALWAYS = (Outcome.ALLOW, Outcome.REFUSE, Outcome.NEEDS_FACTS, Outcome.NOT_GOVERNED)
_HEADS = {
    Outcome.ALLOW: "allow",
    Outcome.REFUSE: "refuse",
    Outcome.NEEDS_FACTS: "needs facts",
    Outcome.NOT_GOVERNED: "not governed",
    Outcome.ERROR: "error",
}


def render_replay(replay: Replay, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the lines of a replay, wrapped to `width`."""
    yield from _regimes(replay, width)
    if replay.groups and len(replay.regimes) <= FEW_REGIMES:
        yield from _groups(replay, width)
    if replay.comparison is not None:
        yield from _comparison(replay.comparison, vocabulary, width)
    if replay.revisions is not None:
        yield from _revisions(replay.revisions, vocabulary, width)
    yield from _missing(replay, width)
    yield from _duties(replay, vocabulary, width)
    yield from _rejects(replay, width)
    yield from _closing(replay, width)


def _regimes(replay: Replay, width: int) -> Iterator[Line]:
    """Yield a line a regime: how many requests have which outcome."""
    outcomes = _outcomes(replay)
    rows = [
        (one.regime, [_told(one.outcomes[outcome]) for outcome in outcomes])
        for one in replay.regimes
    ]
    yield from _table("regime", [_HEADS[one] for one in outcomes], rows, width)
    yield []


def _outcomes(replay: Replay) -> list[Outcome]:
    """Return the outcomes to tell of: that an engine failed only where one did."""
    fails = any(one.outcomes[Outcome.ERROR] != 0 for one in replay.regimes)
    return [*_ALWAYS, *([Outcome.ERROR] if fails else [])]


def _table(
    head: str, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]], width: int
) -> Iterator[Line]:
    """Yield a table of numbers; where it is wider than there is room, a name has a line of its own."""
    columns = [
        max(map(width_of, (name, *(numbers[at] for _, numbers in rows))))
        for at, name in enumerate(heads)
    ]
    widest = max(map(width_of, (head, *(name for name, _ in rows))))
    is_narrow = widest + sum(columns) + 2 * len(columns) > width
    beside = 2 if is_narrow else widest
    said = "  ".join(pad_left(name, columns[at]) for at, name in enumerate(heads))
    yield [(pad("" if is_narrow else head, beside) + "  " + said, "bold")]
    for name, numbers in rows:
        line = "  ".join(pad_left(number, columns[at]) for at, number in enumerate(numbers))
        if is_narrow:
            yield [(name, "")]
        yield [(pad("" if is_narrow else name, beside) + "  " + line, "")]


def _groups(replay: Replay, width: int) -> Iterator[Line]:
    """Yield a table a regime, a line a group."""
    outcomes = _outcomes(replay)
    for regime, found in groupby(replay.counts, key=lambda one: one.regime):
        yield [(f"{regime}, by {say_list(replay.groups)}", "bold")]
        cells: dict[tuple[str | None, ...], dict[Outcome, int | None]] = {}
        for one in found:
            row = cells.setdefault(one.group, {})
            before = row.get(one.outcome, 0)
            is_told = before is not None and one.requests is not None
            row[one.outcome] = (before or 0) + (one.requests or 0) if is_told else None
        shown = list(cells.items())[:MOST_GROUPS]
        rows = [
            (
                ", ".join(NO_GROUP if value is None else value for value in group),
                [_told(row.get(outcome, 0)) for outcome in outcomes],
            )
            for group, row in shown
        ]
        yield from _table("", [_HEADS[one] for one in outcomes], rows, width)
        if len(cells) > len(shown):
            more = f"and {count(len(cells) - len(shown), 'more group')}: --csv has all"
            yield from paragraph(more, "", width)
        yield []


def _told(requests: int | None) -> str:
    return _UNTOLD if requests is None else f"{requests:,}"


def _comparison(comparison: ReplayComparison, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    one, other = comparison.regimes
    flips = [
        flip for flip in comparison.flips if flip.answers[0].outcome != flip.answers[1].outcome
    ]
    told = sum(flip.requests or 0 for flip in flips)
    others = sum(flip.requests or 0 for flip in comparison.flips) - told
    if not flips:
        said = f"{one} and {other} have the same outcome on every request"
    else:
        verb = "flips" if told == 1 else "flip"
        said = f"{count(told, 'request')} {verb} from {one} to {other}"
    if others:
        verb = "is" if others == 1 else "are"
        said += f"; {others:,} more {verb} answered otherwise with the same outcome"
    yield from styled(paragraph(said, "", width), "bold")
    for flip in comparison.flips[:MOST_FLIPS]:
        yield from _flip(flip, vocabulary, width)
    if len(comparison.flips) > MOST_FLIPS:
        more = f"and {count(len(comparison.flips) - MOST_FLIPS, 'more kind')}: --json has all"
        yield from paragraph(more, "  ", width)
    yield []


def _revisions(revisions: ReplayRevisions, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield what flips in each regime, which are alike, and what could not be compared."""
    alike = 0
    for one in revisions.regimes:
        if one.flips:
            yield from _comparison(one, vocabulary, width)
        else:
            alike += 1
    before, after = revisions.sides
    if alike:
        verb = "answers" if alike == 1 else "answer"
        said = f"{count(alike, 'regime')} {verb} every request alike at {before} and {after}"
        yield from styled(paragraph(said, "", width), "bold")
    for side, names in ((before, revisions.only_before), (after, revisions.only_after)):
        if names:
            yield from paragraph(f"only {side} has {say_list(names)}", "  ", width)
    if revisions.unlike != 0:
        rows = (
            "fewer rows than are told"
            if revisions.unlike is None
            else count(revisions.unlike, "row")
        )
        yield from paragraph(f"{rows}: a request at one of the two only", "  ", width)
    yield []


def _flip(flip: ReplayFlip, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    before, after = (_say(answer, vocabulary) for answer in flip.answers)
    many = _told(flip.requests)
    yield from hung(f"  {many}: {before} -> {after}", width, "", "    ")
    for example in flip.examples[:1]:
        columns = ", ".join(f"{name} {value}" for name, value in example.columns.items())
        aside = f" ({columns})" if columns else ""
        yield from hung(f"    {example.place}{aside}", width, "dim", "      ")


def _say(answer: RowAnswer, vocabulary: Vocabulary) -> str:
    parts = [_HEADS[answer.outcome], answer.mode, vocabulary.grounds.get(answer.ground or "")]
    return ", ".join(part for part in parts if part)


def _missing(replay: Replay, width: int) -> Iterator[Line]:
    """Yield which facts should have been recorded: those that most answers turn on."""
    several: dict[str, list[int]] = {}
    for one in replay.missing:
        several.setdefault(one.fact, []).append(one.requests or 0)
    if not several:
        return
    yield [("facts that answers turn on and rows do not know", "bold")]
    ranked = sorted(several.items(), key=lambda one: (-sum(one[1]), one[0]))
    for fact, requests in ranked[:MOST_FACTS]:
        answers, regimes = count(sum(requests), "answer"), count(len(requests), "regime")
        yield from hung(f"  {fact}: {answers} of {regimes}", width, "", "    ")
    if len(ranked) > MOST_FACTS:
        more = f"and {count(len(ranked) - MOST_FACTS, 'more fact')}: --json has all"
        yield from paragraph(more, "  ", width)
    yield []


def _duties(replay: Replay, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    ranked = sorted(replay.duties, key=lambda one: -(one.requests or 0))
    if not ranked:
        return
    yield [("duties that answers lay on somebody", "bold")]
    for one in ranked[:MOST_DUTIES]:
        who = vocabulary.parties.get(one.who, one.who)
        what = vocabulary.duties.get(one.duty, one.duty)
        within = f" ({one.within})" if one.within else ""
        many = _told(one.requests)
        yield from hung(f"  {many}: {one.regime}: {who} must {what}{within}", width, "", "    ")
    if len(ranked) > MOST_DUTIES:
        more = f"and {len(ranked) - MOST_DUTIES:,} more: --json has all"
        yield from paragraph(more, "  ", width)
    yield []


def _rejects(replay: Replay, width: int) -> Iterator[Line]:
    if not replay.rejected:
        return
    allowed = f", {replay.rejects_allowed:,} allowed" if replay.rejects_allowed else ""
    head = f"{count(replay.rejected, 'row')} rejected{allowed}"
    yield from styled(paragraph(head, "", width), "bold red")
    for one in replay.rejects:
        yield from hung(f"  {one.place}: {one.reason}", width, "", "    ")
    if replay.rejected > len(replay.rejects):
        yield from paragraph("and more: --rejects FILE writes all", "  ", width)
    yield []


def _closing(replay: Replay, width: int) -> Iterator[Line]:
    unread = say_unread_days(replay.unread_days)
    if unread is not None:
        yield from styled(paragraph(unread, "", width), "yellow")
    if replay.assumed:
        said = f"no column states {say_list(replay.assumed)}: taken as in an ordinary request"
        yield from paragraph(said, "", width)
    if replay.groups and len(replay.regimes) > FEW_REGIMES:
        yield from paragraph(
            f"--csv FILE writes the counts by {say_list(replay.groups)}", "", width
        )
    if replay.suppressed_below is not None:
        said = f"{_UNTOLD} fewer than {replay.suppressed_below}, or what would tell such a count"
        yield from paragraph(said, "", width)
    requests = count(replay.requests, "request")
    said = f"{requests} of {say_list(replay.inputs)} under {count(len(replay.regimes), 'regime')}"
    yield from styled(paragraph(said, "", width), "bold")
