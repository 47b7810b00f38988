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
    dated = len(_of_dates(unseen))
    if dated:
        told.append(f"{count(dated, 'kind')} of change by new dates alone")
    if number := unseen.number - dated:
        told.append(f"{count(number, 'kind')} of change that no scenario shows")
    elif unseen.regimes:
        told.append(f"no other kind of change, which is {_say_proved(unseen)}")
    told += [say_not_compared(one) for one in unseen.not_compared]
    return f"{BEYOND}: {'; '.join(told)}"


def say_of_dates(comparison: Comparison) -> list[str]:
    """Return of each regime that has new dates what these change, with the plainest request.

    Whatever its rules say changes on the days between, in as many ways as there are answers.
    """
    unseen = comparison.unseen
    found: dict[str, list[UnseenChange]] = {}
    for change in _of_dates(unseen) if unseen else ():
        for regime in change.regimes:
            found.setdefault(regime, []).append(change)
    return [
        f"{regime}: {count(len(changes), 'kind')} of change by the dates alone, that no scenario "
        f"shows; the plainest request: {say_list(changes[0].phrases)}"
        for regime, changes in found.items()
    ]


def _of_dates(unseen: Unseen) -> list[UnseenChange]:
    return [change for change in unseen.changes if change.is_of_dates]


def _of_rules(unseen: Unseen) -> list[UnseenChange]:
    return [change for change in unseen.changes if not change.is_of_dates]


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


def say_sides(change: UnseenChange | ShownChange, vocabulary: Vocabulary) -> tuple[str, str]:
    """Return what was answered and what is, with the duties that this adds and drops."""
    after = say_answer(change.after, vocabulary)
    duties = (f"{how}: {duty}" for how, duty in _say_duties(change, vocabulary))
    return say_answer(change.before, vocabulary), "; ".join((after, *duties))


def _say_duties(
    change: UnseenChange | ShownChange, vocabulary: Vocabulary
) -> Iterator[tuple[str, str]]:
    """Yield the duties that come with a change and those that go, and which of the two."""
    before, after = change.before.obligations, change.after.obligations
    for how, ones, others in (("adds", after, before), ("drops", before, after)):
        for duty in ones:
            if duty not in others:
                yield how, say_obligation(duty, vocabulary)


def _rule_lines(change: UnseenChange, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the answers of both sides, each by the rule that decides only there."""
    before, after = change.before, change.after
    texts = [
        f"{say_answer(one, vocabulary)}{_because(one, other)}"
        for one, other in ((before, after), (after, before))
    ]
    if texts[0] == texts[1]:
        yield from field_lines("as before", texts[0], width)
    else:
        yield from field_lines("before", texts[0], width)
        yield from field_lines("after", texts[1], width)
    for how, duty in _say_duties(change, vocabulary):
        yield from field_lines(how, duty, width)
    if before.reasons == after.reasons and after.reasons:
        reason = after.reasons[0]
        yield from field_lines("rule", f"{reason.rule}: {reason.because}", width)


def unseen_lines(comparison: Comparison, vocabulary: Vocabulary, width: int) -> Iterator[Line]:
    """Yield the lines of all that changes beyond the scenarios; scenarios are not wrapped."""
    unseen = comparison.unseen
    if unseen is None:
        return
    yield from _shown_lines(unseen, vocabulary, width)
    changes = _of_rules(unseen)
    if not (changes or unseen.more):
        return
    kinds = count(len(changes) + unseen.more, "kind")
    heading = f"{BEYOND}: {kinds} of change on requests that no scenario looks at"
    yield from heading_lines(heading, width)
    yield from paragraph(f"the plainest of each: {_PASTE}", "  ", width)
    for change in changes[:_MOST_SHOWN]:
        yield []
        said = f"{say_direction(change.direction)}: {say_list(change.regimes)}"
        for line in paragraph(said, "  ", width):
            yield [(text, "bold") for text, _ in line]
        facts = say_facts(change, vocabulary)
        share = "" if change.share is None else f" ({say_share(change.share)})"
        yield from field_lines("where", f"{facts}{share}", width)
        yield from _rule_lines(change, vocabulary, width)
        yield []
        yield from ([(line, "")] for line in change.scenario.splitlines())
    left = max(len(changes) - _MOST_SHOWN, 0) + unseen.more
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
    before, after = say_sides(one, vocabulary)
    share = "" if one.share is None else f" ({say_share(one.share)})"
    place = f"{say_place(one.scenario)} ({one.scenario.file}:{one.scenario.line})"
    return f"{place}: {one.regime}: {before}{BETWEEN}{after}{share}"


def unseen_blocks(comparison: Comparison, vocabulary: Vocabulary) -> Iterator[Block]:
    """Yield what Markdown says of all that changes beyond the scenarios."""
    unseen = comparison.unseen
    said = say_unseen(comparison)
    if unseen is None or not said:
        return
    heading = "\n\n".join(
        (
            f"#### {escape(said[0].upper() + said[1:])}",
            *(f"{escape(line)}." for line in say_of_dates(comparison)),
        )
    )
    if unseen.shown:
        lines = (f"- {escape(_say_shown(one, vocabulary))}" for one in unseen.shown)
        heading += f"\n\n{_STAND_FOR[0].upper()}{_STAND_FOR[1:]}:\n\n" + "\n".join(lines)
    changes = _of_rules(unseen)
    if not (changes or unseen.more):
        yield Block(heading, 1, "parts of this text", rank=0)
        return
    beginning = f"{heading}\n\nHere is the plainest request of each: {escape(_PASTE)}."
    yield Block(beginning, 1, "parts of this text", rank=0)
    for change in changes[:_MOST_SHOWN]:
        yield Block(_as_details(change, vocabulary), 1, "kinds of change that no scenario shows")
    left = max(len(changes) - _MOST_SHOWN, 0) + unseen.more
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


def _because(decision: Decision, other: Decision) -> str:
    """Return the first reason that the other side does not have, nothing where there is none."""
    own = (reason for reason in decision.reasons if reason not in other.reasons)
    reason = next(own, None)
    return f"; {reason.rule}: {reason.because}" if reason else ""
