"""Whether a duty's times can be counted, and by which calendar its regime counts them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

import msgspec

from exigent.regime import Clock
from exigent.words import Fault, Obligation, Term, Unit, Vocabulary, did_you_mean, read_span

_AT_ONCE = (Unit.MINUTES, Unit.HOURS)

Path = tuple[str | int, ...]


class WrongDuty(NamedTuple):
    """What is wrong with a duty, at which of its keys, and what was meant."""

    path: Path
    message: str
    meant: str
    fault: Fault


def count_by(obligation: Obligation, clock: Clock | None) -> Obligation:
    """Return a duty with the calendar by which its regime counts it, where it counts by one."""
    if clock is None or not clock.calendar:
        return obligation
    calendar, moves = _counting(obligation.within or obligation.lasting, clock)
    return msgspec.structs.replace(
        obligation,
        calendar=calendar,
        moves=moves,
        earlier=tuple(_count_term(term, clock) for term in obligation.earlier),
        longer=tuple(_count_term(term, clock) for term in obligation.longer),
        window=tuple(_count_term(term, clock) for term in obligation.window),
        otherwise=tuple(count_by(owed, clock) for owed in obligation.otherwise),
    )


def _count_term(term: Term, clock: Clock) -> Term:
    calendar, moves = _counting(term.within, clock)
    return msgspec.structs.replace(term, calendar=calendar, moves=moves)


def _counting(within: str, clock: Clock) -> tuple[str, bool]:
    span = read_span(within)
    if span is None or span.unit in _AT_ONCE:
        return "", False
    if span.unit is Unit.WORKING_DAYS:
        return clock.calendar, False
    return (clock.calendar, True) if clock.moves else ("", False)


def find_wrong(
    obligation: Obligation, vocabulary: Vocabulary, clock: Clock | None
) -> WrongDuty | None:
    """Return what is wrong with the times of a duty, and with those that are owed otherwise.

    Who owes what, and whether `within` says a time at all, is looked at elsewhere.
    """
    found = next(_unknown_words(obligation, vocabulary), None) or next(
        _uncounted(obligation, clock), None
    )
    if found:
        return found
    for index, owed in enumerate(obligation.otherwise):
        inner = find_wrong(owed, vocabulary, clock)
        if inner:
            return inner._replace(path=("else", index, *inner.path))
    return None


def _terms(obligation: Obligation) -> Iterator[tuple[Path, Term]]:
    for name, terms in (
        ("or_within", obligation.earlier),
        ("extended", obligation.longer),
        ("if_within", obligation.window),
    ):
        for index, term in enumerate(terms):
            yield (name, index), term


def _unknown_words(obligation: Obligation, vocabulary: Vocabulary) -> Iterator[WrongDuty]:
    said: list[tuple[Path, str]] = [
        (("from",), obligation.run_from),
        (("before",), obligation.before),
        *(((*path, "from"), term.run_from) for path, term in _terms(obligation)),
        *((("lifted_by", index), event) for index, event in enumerate(obligation.lifted_by)),
    ]
    for path, event in said:
        if event and event not in vocabulary.events:
            yield _unknown(path, "event", event, vocabulary.events)
    for calendar in (obligation.calendar, *(term.calendar for _, term in _terms(obligation))):
        if calendar and calendar not in vocabulary.calendars:
            yield _unknown((), "calendar", calendar, vocabulary.calendars)
    for index, duty in enumerate(obligation.either):
        if duty not in vocabulary.duties:
            yield _unknown(("either", index), "duty", duty, vocabulary.duties)
        if duty == obligation.duty:
            yield WrongDuty(
                ("either", index),
                f"`{duty}` is the duty itself",
                "`either` lists other duties that do as well",
                Fault.SAID_TWICE,
            )


def _unknown(path: Path, what: str, word: str, known: Collection[str]) -> WrongDuty:
    meant = did_you_mean(word, known) or f"it has: {', '.join(known) or 'none'}"
    return WrongDuty(path, f"the vocabulary has no {what} `{word}`", meant, Fault.UNKNOWN_WORD)


def _uncounted(obligation: Obligation, clock: Clock | None) -> Iterator[WrongDuty]:
    within, lasting, run_from = obligation.within, obligation.lasting, obligation.run_from
    if lasting and (within or obligation.before):
        yield WrongDuty(
            ("for",),
            "a duty to keep something up has no time by which it is done",
            "leave out `for:`, or `within:` and `before:`",
            Fault.EXCLUDES,
        )
    if lasting and read_span(lasting) is None:
        yield _no_span(("for",), lasting)
    if lasting and not run_from:
        yield WrongDuty(
            ("for",),
            "`for` needs `from:`",
            "name the event with which it begins",
            Fault.MISSING_KEY,
        )
    if run_from and not (within or lasting):
        yield WrongDuty(
            ("from",),
            "`from` needs `within:` or `for:`",
            "say how much time runs from it, or in words such as `without delay`",
            Fault.MISSING_KEY,
        )
    if run_from and within:
        yield from _wrong_measure(within)
    yield from _uncounted_terms(obligation)
    yield from _without_calendar(obligation, clock)


def _uncounted_terms(obligation: Obligation) -> Iterator[WrongDuty]:
    """Yield what is wrong with the terms of a duty, beside its own."""
    is_counted = read_span(obligation.within or obligation.lasting) is not None
    for path, term in _terms(obligation):
        if not term.run_from:
            yield WrongDuty(
                path, f"`{path[0]}` needs `from:`", "name the event it runs from", Fault.MISSING_KEY
            )
        if read_span(term.within) is None:
            yield _no_span((*path, "within"), term.within)
        if path[0] == "if_within" and not obligation.run_from:
            yield WrongDuty(
                path,
                "`if_within` needs an event that comes within it",
                "write `from:` beside it, with the event from which the duty's time runs",
                Fault.MISSING_KEY,
            )
        elif path[0] != "if_within" and not (obligation.run_from and is_counted):
            yield WrongDuty(
                path,
                f"`{path[0]}` needs a first time, which can be counted",
                "write `from:` and a `within:` such as 3 days beside it",
                Fault.MISSING_KEY,
            )


def _wrong_measure(within: str) -> Iterator[WrongDuty]:
    """Yield a measured time that runs from an event and would never be over, or is no deadline.

    Words such as `at once` may run: everyone sees that they have no end.
    """
    said = within[4:] if within.lower().startswith("for ") else within
    if not said[:1].isdecimal():
        return
    if said != within:
        yield WrongDuty(
            ("within",),
            f"`{within}` is how long a duty is to be kept up, not by when it is done",
            f"write `for: {said}`, or leave out the word `for`",
            Fault.EXCLUDES,
        )
    elif read_span(within) is None:
        yield WrongDuty(
            ("within",),
            f"`{within}` has no end that can be counted",
            "beside `from:` write a whole number and a unit, such as 72 hours or 3 working days, "
            "or else words alone, such as `without delay`",
            Fault.UNKNOWN_WORD,
        )


def _no_span(path: Path, text: str) -> WrongDuty:
    return WrongDuty(
        path,
        f"`{text}` has no end that can be counted",
        "write a number and a unit, such as 72 hours or 3 working days",
        Fault.UNKNOWN_WORD,
    )


def _without_calendar(obligation: Obligation, clock: Clock | None) -> Iterator[WrongDuty]:
    """Yield working days that run from an event where nothing says which days these are."""
    counted = [
        (("within",), obligation.within or ""),
        (("for",), obligation.lasting),
        *(((*path, "within"), term.within) for path, term in _terms(obligation)),
    ]
    if not obligation.run_from or (clock is not None and clock.calendar):
        return
    for path, text in counted:
        span = read_span(text)
        if span is not None and span.unit is Unit.WORKING_DAYS:
            yield WrongDuty(
                path,
                f"`{text}` needs a calendar",
                "write `time: {calendar: NAME}` in the regime, one of the vocabulary's `calendars`",
                Fault.MISSING_KEY,
            )
