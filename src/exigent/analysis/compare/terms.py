"""What is owed on other terms than before, and which way each goes: by rule, whoever is asked when.

A term that moved moves wherever the duty is owed, in scenarios without any event and on requests
that nobody wrote as well.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import zip_longest

import msgspec

from exigent.analysis.compare.comparison import BETWEEN, ChangedTerm, Comparison, Direction
from exigent.words import Decision, Obligation, Span, Term, Unit, read_span, write_obligation

_NONE = "no such duty"
_Told = tuple[str, Direction]
# Whether more time is left or less is asked: nothing where no rule says which of the two.
_Slack = bool | None
_DIRECTIONS: Mapping[_Slack, Direction] = {
    True: Direction.DUTY_LOOSER,
    False: Direction.DUTY_STRICTER,
    None: Direction.DUTY_CHANGED,
}
# How many of them are an hour.
_SHORT = {Unit.MINUTES: 60, Unit.HOURS: 1}
# How many days at least and at most.
_DAYS = {
    Unit.DAYS: (1, 1),
    Unit.WORKING_DAYS: (1, math.inf),
    Unit.WEEKS: (7, 7),
    Unit.MONTHS: (28, 31),
    Unit.YEARS: (365, 366),
}


def with_terms(comparison: Comparison) -> Comparison:
    """Return a comparison with the terms of duties that changed, in its cells and beyond them."""
    found: dict[_Told, dict[str, int]] = defaultdict(dict)
    for regimes, before, after, cells in _answers(comparison):
        for told in changed_terms(before, after):
            for regime in regimes:
                found[told][regime] = found[told].get(regime, 0) + cells
    order = list(Direction)
    terms = (
        ChangedTerm(tuple(counted), direction, what, sum(counted.values()))
        for (what, direction), counted in found.items()
    )
    in_order = sorted(terms, key=lambda one: order.index(one.direction))
    return msgspec.structs.replace(comparison, terms=tuple(in_order))


def _answers(
    comparison: Comparison,
) -> Iterator[tuple[tuple[str, ...], Decision, Decision, int]]:
    """Yield what was and is answered under regimes, and in how many cells."""
    for flip in comparison.flips:
        yield (flip.regime,), flip.before, flip.after, 1
    if comparison.unseen is not None:
        for change in comparison.unseen.changes:
            yield change.regimes, change.before, change.after, 0
        for shown in comparison.unseen.shown:
            yield (shown.regime,), shown.before, shown.after, 0


def changed_terms(before: Decision, after: Decision) -> Iterator[_Told]:
    """Yield each term of duties that is another one, in fixed words, and which way it goes.

    None is told where the outcome or its ground is another one: then the duties are others, too.

    Duties of one party and name are held against each other in their order. Less is asked where
    more time is left or one event or way more ends a duty; of what is to be kept up, where it
    need not be for as long. What no rule puts in order, as `at once` and `3 days`, has no way.
    """
    if (before.outcome, before.ground) == (after.outcome, after.ground):
        yield from _duties("", before.obligations, after.obligations)


def _duties(
    owed: str, before: Collection[Obligation], after: Collection[Obligation]
) -> Iterator[_Told]:
    old = _by_name(duty for duty in before if duty not in after)
    new = _by_name(duty for duty in after if duty not in before)
    for name in dict.fromkeys((*old, *new)):
        for one, other in zip_longest(old.get(name, ()), new.get(name, ())):
            if one is None or other is None:
                said = f"{_say(one)}{BETWEEN}{_say(other)}"
                yield f"{owed}{name}: {said}", _DIRECTIONS[other is None]
            else:
                for said, slack in _terms(one, other):
                    yield f"{owed}{name}: {said}", _DIRECTIONS[slack]
                yield from _duties(f"{owed}{name}, else ", one.otherwise, other.otherwise)


def _by_name(duties: Iterable[Obligation]) -> dict[str, list[Obligation]]:
    found: dict[str, list[Obligation]] = defaultdict(list)
    for duty in duties:
        found[f"{duty.who} {duty.duty}"].append(duty)
    return found


def _say(duty: Obligation | None) -> str:
    if duty is None:
        return _NONE
    return write_obligation(duty).removeprefix(f"{duty.who} {duty.duty}").strip() or "owed"


def _terms(old: Obligation, new: Obligation) -> Iterator[tuple[str, _Slack]]:
    """Yield what is another in one duty of both sides, and whether that asks for less."""
    is_alike = _counted(old) == _counted(new)
    # What leaves more time to do something asks for more where it is to be kept up.
    eases = not (old.lasting or new.lasting)
    if old.lasting or new.lasting:
        later = _is_later(old.lasting, new.lasting) if is_alike else None
        yield from _change("for", old.lasting, new.lasting, _turn(later, eases=False))
    within = old.within or "", new.within or ""
    later = _is_later(*within) if is_alike or not all(within) else None
    yield from _change("within", *within, later)
    yield from _change("from", old.run_from, new.run_from, None)
    bounded = _turn(_is_less(old.before, new.before), eases=eases)
    yield from _change("before", old.before, new.before, bounded)
    for key, first, second, is_more in (
        ("or_within", old.earlier, new.earlier, False),
        ("extended", old.longer, new.longer, True),
    ):
        slack = _turn(_is_longer(first, second, is_more=is_more), eases=eases)
        yield from _change(key, _write(first), _write(second), slack)
    # The later the event may come from which a duty runs, the more is asked.
    window = _turn(_is_longer(old.window, new.window, is_more=False), eases=False)
    yield from _change("if_within", _write(old.window), _write(new.window), window)
    yield from _change("by", old.calendar, new.calendar, None)
    moves = ("", "yes")
    moved = _turn(new.moves, eases=eases)
    yield from _change("moves", moves[old.moves], moves[new.moves], moved)
    for key, ways, others in (
        ("lifted_by", old.lifted_by, new.lifted_by),
        ("either", old.either, new.either),
    ):
        if set(ways) != set(others):
            yield from _change(key, ", ".join(ways), ", ".join(others), _is_more(ways, others))
    stands = moves[old.is_condition], moves[new.is_condition]
    yield from _change("condition", *stands, old.is_condition)


def _change(key: str, old: str, new: str, slack: _Slack) -> Iterator[tuple[str, _Slack]]:
    if old != new:
        yield f"{_say_term(key, old)}{BETWEEN}{_say_term(key, new)}", slack


def _say_term(key: str, text: str) -> str:
    if not text:
        return f"no {key}"
    return text if key == "within" and not text[0].isdigit() else f"{key} {text}"


def _counted(duty: Obligation | Term) -> tuple[str, str, bool]:
    return duty.run_from, duty.calendar, duty.moves


def _turn(slack: _Slack, *, eases: bool) -> _Slack:
    return slack if eases or slack is None else not slack


def _is_less(old: str, new: str) -> _Slack:
    """Tell whether a bound is gone, or is one where there was none."""
    return None if old and new else bool(old)


def _is_more(old: Collection[str], new: Collection[str]) -> _Slack:
    """Tell whether there are more ways out, or fewer."""
    if set(old) < set(new):
        return True
    return False if set(new) < set(old) else None


def _is_longer(old: Collection[Term], new: Collection[Term], *, is_more: bool) -> _Slack:
    """Tell whether terms leave more time together; `is_more` if each further one gives some."""
    before, after = ({_counted(term): term.within for term in terms} for terms in (old, new))
    ways: set[_Slack] = set()
    for key in dict.fromkeys((*before, *after)):
        if key in before and key in after:
            if before[key] != after[key]:
                ways.add(_is_later(before[key], after[key]))
        else:
            ways.add(is_more == (key in after))
    return ways.pop() if len(ways) == 1 else None


def _is_later(old: str, new: str) -> _Slack:
    """Tell whether a deadline ends later than another that is counted as it is, or earlier.

    Hours run at once, and days exclude that of the event and end with the last, which may be an
    hour shorter or longer where clocks are changed: so 48 hours are over before 3 days are, but
    whether 72 are turns on the time of day. Working days are so many days at least.
    """
    if not (old and new):
        return _is_less(old, new)
    one, other = read_span(old), read_span(new)
    if one is None or other is None:
        return None
    bounds = _hours if one.unit in _SHORT or other.unit in _SHORT else _days
    first, second = bounds(one), bounds(other)
    if first != second and first[1] <= second[0]:
        return True
    return False if first != second and second[1] <= first[0] else _by_number(one, other)


def _by_number(one: Span, other: Span) -> _Slack:
    return None if one.unit is not other.unit else one.number < other.number


def _hours(span: Span) -> tuple[float, float]:
    """Return how many hours a span takes at least and at most."""
    if span.unit in _SHORT:
        hours = span.number / _SHORT[span.unit]
        return hours, hours
    shortest, longest = _days(span)
    # The day of the event, and an hour that clocks drop or repeat.
    return shortest * 24 - 1, (longest + 1) * 24 + 1


def _days(span: Span) -> tuple[float, float]:
    least, most = _DAYS[span.unit]
    return least * span.number, most * span.number


def _write(terms: Iterable[Term]) -> str:
    return ", ".join(f"{term.within} from {term.run_from}" for term in terms)
