"""Every small change of what a duty says of its times: deadlines, triggers, and what ends it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from exigent.analysis.mutation.mutant import MutantKind
from exigent.words import Obligation, Term, Vocabulary, read_span, say_obligation

_NUMBER = re.compile(r"[0-9][0-9,]*")
_One = TypeVar("_One")


@dataclass(frozen=True, slots=True)
class DutyChange:
    """A duty that reads otherwise; `says` tells it in English."""

    kind: MutantKind
    says: str
    obligation: Obligation


def changes_of_duty(obligation: Obligation, vocabulary: Vocabulary) -> Iterator[DutyChange]:
    """Yield a duty with each change of its times, and of those of the duties in its place.

    No change is made that the reader of files would refuse.
    """
    told = f'the duty "{say_obligation(obligation, vocabulary)}"'
    for kind, says, owed in _changes(obligation, vocabulary):
        yield DutyChange(kind, f"{told} {says}", owed)
    for index, other in enumerate(obligation.otherwise):
        said = f'"{say_obligation(other, vocabulary)}"'
        rest = _without(obligation.otherwise, index)
        left = msgspec.structs.replace(obligation, otherwise=rest)
        yield DutyChange(MutantKind.DROP_ELSE, f"in the place of {told} {said} is not owed", left)
        for change in changes_of_duty(other, vocabulary):
            places = (*rest[:index], change.obligation, *rest[index:])
            changed = msgspec.structs.replace(obligation, otherwise=places)
            yield DutyChange(change.kind, f"once {told} is broken, {change.says}", changed)


_Changed = tuple[MutantKind, str, Obligation]


def _changes(owed: Obligation, vocabulary: Vocabulary) -> Iterator[_Changed]:
    yield from _of_deadline(owed, vocabulary)
    yield from _of_trigger(owed, vocabulary)
    for name, field in (("or_within", "earlier"), ("extended", "longer"), ("if_within", "window")):
        yield from _of_terms(owed, name, field)
    for index, event in enumerate(owed.lifted_by):
        says = f"is not lifted by {_noun(event, vocabulary)}"
        lifted_by = _without(owed.lifted_by, index)
        yield MutantKind.DROP_LIFTING, says, _with(owed, lifted_by=lifted_by)
    for index, duty in enumerate(owed.either):
        says = f'is not met by "{vocabulary.duties[duty]}"'
        yield MutantKind.DROP_EITHER, says, _with(owed, either=_without(owed.either, index))
    if owed.is_condition:
        says = "may be broken, and what is decided does not depend on it"
        yield MutantKind.DROP_PROVISO, says, _with(owed, is_condition=False)


def _of_deadline(owed: Obligation, vocabulary: Vocabulary) -> Iterator[_Changed]:
    if owed.within is not None or owed.lasting:
        free = _with(_without_trigger(owed), within=None, lasting="")
        yield MutantKind.DROP_DEADLINE, "has no deadline", _uncounted(free)
    if owed.before:
        says = f"may come after {_noun(owed.before, vocabulary)}"
        yield MutantKind.DROP_DEADLINE, says, _with(owed, before="")
    field = "lasting" if owed.lasting else "within"
    text = owed.lasting or owed.within or ""
    for moved in _moved(text):
        says = f"says `{moved}` instead of `{text}`"
        yield MutantKind.MOVE_DEADLINE, says, _with(owed, **{field: moved})


def _of_trigger(owed: Obligation, vocabulary: Vocabulary) -> Iterator[_Changed]:
    if not owed.run_from:
        return
    events = list(vocabulary.events)
    other = events[(events.index(owed.run_from) + 1) % len(events)]
    was = _noun(owed.run_from, vocabulary)
    if other != owed.run_from:
        says = f"runs from {_noun(other, vocabulary)} instead of {was}"
        yield MutantKind.OTHER_TRIGGER, says, _with(owed, run_from=other)
    if not owed.lasting:
        says = f"runs from nothing instead of {was}"
        yield MutantKind.OTHER_TRIGGER, says, _without_trigger(owed)


def _without_trigger(owed: Obligation) -> Obligation:
    """Return a duty that runs from nothing: what has no first time can have no other."""
    return _with(owed, run_from="", earlier=(), longer=(), window=())


def _of_terms(owed: Obligation, name: str, field: str) -> Iterator[_Changed]:
    terms: tuple[Term, ...] = getattr(owed, field)
    for index, term in enumerate(terms):
        said = f"`{term.within}` of `{name}`"
        left = {field: _without(terms, index)}
        yield MutantKind.DROP_TERM, f"is without {said}", _with(owed, **left)
        for moved in _moved(term.within):
            other = msgspec.structs.replace(term, within=moved)
            changed = {field: (*terms[:index], other, *terms[index + 1 :])}
            says = f"says `{moved}` instead of {said}"
            yield MutantKind.MOVE_DEADLINE, says, _with(owed, **changed)


def _moved(text: str) -> Iterator[str]:
    """Yield a span that is one unit longer, and one that is shorter, as files write them."""
    span = read_span(text)
    if span is None:
        return
    for number in (span.number + 1, span.number - 1):
        if number > 0:
            said = _NUMBER.sub(str(number), text, count=1).removesuffix("s")
            yield said if number == 1 else f"{said}s"


def _uncounted(owed: Obligation) -> Obligation:
    """Return a duty without a calendar, which what has no deadline is not counted by."""
    return _with(owed, calendar="", moves=False)


def _with(owed: Obligation, **changed: Any) -> Obligation:
    return msgspec.structs.replace(owed, **changed)


def _without(several: Sequence[_One], index: int) -> tuple[_One, ...]:
    return (*several[:index], *several[index + 1 :])


def _noun(event: str, vocabulary: Vocabulary) -> str:
    return vocabulary.events[event].noun
