"""What a change does on requests that no scenario looks at, told in each form of a report."""

from __future__ import annotations

from collections.abc import Iterator

from exigent.analysis.compare import (
    BETWEEN,
    Comparison,
    NotCompared,
    ShownChange,
    Unseen,
    UnseenChange,
    say_answer,
    say_direction,
    say_place,
)
from exigent.report.comparison.lines import QUIET, field_lines, heading_lines
from exigent.report.text import Block, Line, code_block, details, escape, paragraph, say_share
from exigent.words import Decision, Vocabulary, count, say_list, say_obligation

BEYOND = "beyond the scenarios"
ALL_REGIMES = "any regime"
_MOST_SHOWN = 10
_STAND_FOR = "new scenarios that alone show a kind of change, and how much else changes so"
_PASTE = "paste it into a feature, so that somebody has looked at it"


def say_unseen(comparison: Comparison) -> str:
    """Return in one line what changes beyond the scenarios; empty where nobody had to look."""
    unseen = comparison.unseen
    if unseen is None or unseen == Unseen():
        return ""
    told = []
    if unseen.number:
        told.append(f"{count(unseen.number, 'kind')} of change that no scenario shows")
    elif unseen.regimes:
        told.append(f"no other kind of change, which is {_say_proved(unseen)}")
    told += [say_not_compared(one) for one in unseen.not_compared]
    return f"{BEYOND}: {'; '.join(told)}"


def _say_proved(unseen: Unseen) -> str:
    if not unseen.with_code:
        return "proved of all requests"
    named = say_list(unseen.with_code)
    return f"proved of all requests if the code of {named} looks at nothing but files of its bench"


def say_not_compared(one: NotCompared) -> str:
    """Return of which regimes nobody knows all changes, and why."""
    return f"not compared of {say_list(one.regimes) or ALL_REGIMES}: {one.why}"


def say_facts(change: UnseenChange, vocabulary: Vocabulary) -> str:
    """Return what the plainest request of a kind of change states."""
    return say_list(change.phrases) or vocabulary.ordinary_request


def say_sides(change: UnseenChange, vocabulary: Vocabulary) -> tuple[str, str]:
    """Return what was answered and what is, each with the duties that only then follow."""
    before, after = change.before, change.after
    return _say_side(before, after, vocabulary), _say_side(after, before, vocabulary)


def _say_side(one: Decision, other: Decision, vocabulary: Vocabulary) -> str:
    duties = [duty for duty in one.obligations if duty not in other.obligations]
    told = "".join(f"; {say_obligation(duty, vocabulary)}" for duty in duties)
    return f"{say_answer(one, vocabulary)}{told}"


def unseen_lines(comparison: Comparison, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the lines of all that changes beyond the scenarios; scenarios are not wrapped."""
    unseen = comparison.unseen
    if unseen is None:
        return
    yield from _shown_lines(unseen, vocabulary, width)
    if not unseen.number:
        return
    kinds = count(unseen.number, "kind")
    heading = f"{BEYOND}: {kinds} of change on requests that no scenario looks at"
    yield from heading_lines(heading, width)
    yield from paragraph(f"the plainest of each: {_PASTE}", "  ", width)
    for change in unseen.changes[:_MOST_SHOWN]:
        yield []
        said = f"{say_direction(change.direction)}: {say_list(change.regimes)}"
        for line in paragraph(said, "  ", width):
            yield [(text, "bold") for text, _ in line]
        facts = say_facts(change, vocabulary)
        share = "" if change.share is None else f" ({say_share(change.share)})"
        yield from field_lines("where", f"{facts}{share}", width)
        before, after = say_sides(change, vocabulary)
        yield from field_lines("before", f"{before}{_because(change.before)}", width)
        yield from field_lines("after", f"{after}{_because(change.after)}", width)
        yield []
        yield from ([(line, "")] for line in change.scenario.splitlines())
    left = unseen.number - min(len(unseen.changes), _MOST_SHOWN)
    if left:
        yield []
        yield [(f"  and {count(left, 'more kind')}, of which --json tells", QUIET)]
    yield []


def _shown_lines(unseen: Unseen, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield what each new scenario stands for that alone shows a kind of change."""
    if not unseen.shown:
        return
    yield from heading_lines(f"{BEYOND}: {_STAND_FOR}", width)
    for one in unseen.shown:
        yield from paragraph(_say_shown(one, vocabulary), "  ", width)
    yield []


def _say_shown(one: ShownChange, vocabulary: Vocabulary) -> str:
    before = _say_side(one.before, one.after, vocabulary)
    after = _say_side(one.after, one.before, vocabulary)
    share = "" if one.share is None else f" ({say_share(one.share)})"
    place = f"{say_place(one.scenario)} ({one.scenario.file}:{one.scenario.line})"
    return f"{place}: {one.regime}: {before}{BETWEEN}{after}{share}"


def unseen_blocks(comparison: Comparison, vocabulary: Vocabulary) -> Iterator[Block]:
    """Yield what Markdown says of all that changes beyond the scenarios."""
    unseen = comparison.unseen
    said = say_unseen(comparison)
    if unseen is None or not said:
        return
    heading = f"#### {escape(said[0].upper() + said[1:])}"
    if unseen.shown:
        lines = (f"- {escape(_say_shown(one, vocabulary))}" for one in unseen.shown)
        heading += f"\n\n{_STAND_FOR[0].upper()}{_STAND_FOR[1:]}:\n\n" + "\n".join(lines)
    if not unseen.number:
        yield Block(heading, 1, "parts of this text", rank=0)
        return
    beginning = f"{heading}\n\nHere is the plainest request of each: {escape(_PASTE)}."
    yield Block(beginning, 1, "parts of this text", rank=0)
    for change in unseen.changes[:_MOST_SHOWN]:
        yield Block(_as_details(change, vocabulary), 1, "kinds of change that no scenario shows")
    left = unseen.number - min(len(unseen.changes), _MOST_SHOWN)
    if left:
        said = f"And {count(left, 'more kind')}, which the JSON report has."
        yield Block(said, left, "kinds of change that no scenario shows")


def _as_details(change: UnseenChange, vocabulary: Vocabulary) -> str:
    before, after = say_sides(change, vocabulary)
    share = "" if change.share is None else f" ({escape(say_share(change.share))})"
    summary = (
        f"**{escape(say_direction(change.direction))}**, {escape(say_list(change.regimes))}, where "
        f"{escape(say_facts(change, vocabulary))}{share}: {escape(before)} → {escape(after)}"
    )
    return details(summary, code_block(change.scenario))


def _because(decision: Decision) -> str:
    reason = decision.reasons[0] if decision.reasons else None
    return f"; {reason.rule}: {reason.because}" if reason else ""
