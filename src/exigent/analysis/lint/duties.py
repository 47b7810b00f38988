"""Duties over time: those that nothing can show to be kept, and what nothing makes use of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from exigent.analysis.lint.checks import (
    CALENDAR_DAY_WITHOUT_SOURCE,
    DUTY_NEVER_BEGINS,
    DUTY_WITHOUT_CALENDAR,
    DUTY_WITHOUT_EVENT,
    NO_SUCH_STATUS,
    UNUSED_EVENT,
    Check,
)
from exigent.analysis.lint.finding import Finding
from exigent.analysis.lint.material import Material
from exigent.bench import Panel
from exigent.engines import Rule
from exigent.regime import Manifest
from exigent.suite import DutyExpectation, say_status
from exigent.words import (
    Event,
    Location,
    Obligation,
    OwedBy,
    Status,
    Unit,
    Vocabulary,
    read_span,
    say_list,
    say_obligation,
)

_ListOfDuties = Literal["fulfils", "lifts", "breaks"]


@dataclass(frozen=True, slots=True)
class _OwedDuty:
    """A duty of a rule, or one that takes its place once it is broken."""

    manifest: Manifest
    rule: Rule
    obligation: Obligation


def find_wrong_duties(material: Material) -> Iterator[Finding]:
    """Yield findings on duties over time; none in a bench in which nothing can happen."""
    if material.panel is None or not material.vocabulary.events:
        return
    owed = {name: tuple(_owed(material, name)) for name in material.panel.deciders}
    yield from _without_end(material.vocabulary, owed)
    yield from _unused(material, owed)
    yield from _statuses(material, owed)


def find_unsourced_days(material: Material) -> Iterator[Finding]:
    """Yield a finding for each day of a calendar of which nobody can tell whence it is."""
    for calendar in material.vocabulary.calendars.values():
        for day in (*calendar.adds, *calendar.removes):
            if not (day.source or day.unverified):
                message = f"`{day.on}` of the calendar `{calendar.name}` has no source"
                meant = "write `source:`, or `unverified:` for what was not checked"
                yield Finding(CALENDAR_DAY_WITHOUT_SOURCE, calendar.location, message, meant)


_Owed = dict[str, tuple[_OwedDuty, ...]]


def _owed(material: Material, layer: str) -> Iterator[_OwedDuty]:
    """Yield all that the rules of a layer impose; nothing of one that has none to show."""
    shown = material.panel.rules_of(layer) if material.panel else None
    for rule in shown.rules if shown else ():
        for duty in rule.duties:
            for obligation in duty.obligation.whole:
                yield _OwedDuty(material.manifests[layer], rule, obligation)


def _without_end(vocabulary: Vocabulary, owed: _Owed) -> Iterator[Finding]:
    """Yield findings on duties whose end is never reached, or never met."""
    calls: tuple[tuple[Check, Callable[[_OwedDuty, Vocabulary], tuple[str, str]]], ...] = (
        (DUTY_WITHOUT_EVENT, _no_event),
        (DUTY_NEVER_BEGINS, _no_beginning),
        (DUTY_WITHOUT_CALENDAR, _no_calendar),
    )
    told: set[tuple[Check, Location, str]] = set()
    for several in owed.values():
        for one in several:
            for check, look in calls:
                message, meant = look(one, vocabulary)
                # What a variant takes over stands in the file of another.
                key = check, one.rule.location, message
                if message and key not in told:
                    told.add(key)
                    yield Finding(check, one.rule.location, message, meant)


def _no_event(one: _OwedDuty, vocabulary: Vocabulary) -> tuple[str, str]:
    owed = one.obligation
    said = _say(owed, vocabulary)
    if owed.lasting:
        if _events(owed, vocabulary, "breaks"):
            return "", ""
        message = f"no event breaks what the rule `{one.rule.id}` has kept up: {said}"
        return message, _write("breaks", owed)
    if read_span(owed.within or "") is None or _events(owed, vocabulary, "fulfils"):
        return "", ""
    message = f"no event fulfils the duty of the rule `{one.rule.id}`: {said}"
    return message, _write("fulfils", owed)


def _no_beginning(one: _OwedDuty, vocabulary: Vocabulary) -> tuple[str, str]:
    owed = one.obligation
    if owed.run_from or read_span(owed.within or "") is None or _takes_a_place(one):
        return "", ""
    said = _say(owed, vocabulary)
    message = f"the time of this duty of the rule `{one.rule.id}` never begins: {said}"
    return message, "write `from:` with the event that its time runs from"


def _no_calendar(one: _OwedDuty, vocabulary: Vocabulary) -> tuple[str, str]:
    owed = one.obligation
    terms = (term.within for term in owed.terms)
    texts = (owed.within or "", owed.lasting, *terms)
    spans = [span for span in map(read_span, texts) if span is not None]
    clock = one.manifest.clock
    if (clock and clock.calendar) or all(span.unit is not Unit.WORKING_DAYS for span in spans):
        return "", ""
    said = _say(owed, vocabulary)
    message = f"nothing says which days are working days, for the rule `{one.rule.id}`: {said}"
    return message, "write `time: {calendar: NAME}` in the regime, one of the vocabulary's"


def _takes_a_place(one: _OwedDuty) -> bool:
    """Tell whether its time begins once the duty is broken in whose place it comes."""
    return all(duty.obligation is not one.obligation for duty in one.rule.duties)


def _say(owed: Obligation, vocabulary: Vocabulary) -> str:
    return say_obligation(msgspec.structs.replace(owed, otherwise=()), vocabulary)


def _write(key: str, owed: Obligation) -> str:
    return f"list it where the vocabulary has events, `{key}: [{{who: {owed.who}, duty: {owed.duty}}}]`"


def _events(owed: Obligation, vocabulary: Vocabulary, what: _ListOfDuties) -> list[str]:
    """Return the events that fulfil, lift or break a duty."""
    duties = (owed.duty, *owed.either) if what == "fulfils" else (owed.duty,)
    meant = [OwedBy(owed.who, duty) for duty in duties]
    listed: dict[_ListOfDuties, Callable[[Event], tuple[OwedBy, ...]]] = {
        "fulfils": lambda event: event.fulfils,
        "lifts": lambda event: event.lifts,
        "breaks": lambda event: event.breaks,
    }
    return [
        event.id
        for event in vocabulary.events.values()
        if not set(meant).isdisjoint(listed[what](event))
    ]


def _unused(material: Material, owed: _Owed) -> Iterator[Finding]:
    """Yield a finding for each event that no duty, no other event and no scenario speaks of."""
    vocabulary = material.vocabulary
    panel = material.panel
    # What another language has duties run from, nobody sees here.
    if not material.is_whole or panel is None or any(map(_is_hidden(panel), panel.deciders)):
        return
    used = {vocabulary.request_event}
    used.update(
        event for several in owed.values() for one in several for event in one.obligation.events
    )
    used.update(told.event for scenario in material.scenarios for told in scenario.timeline)
    for event in vocabulary.events.values():
        used.update((event.happens_with, *event.after))
        if event.fulfils or event.lifts or event.breaks or event.happens_with or event.grants:
            used.add(event.id)
    for event in vocabulary.events.values():
        if event.id not in used:
            message = f"nothing uses the event `{event.id}`"
            meant = "a duty runs from it, it fulfils one, or a scenario tells of it"
            yield Finding(UNUSED_EVENT, event.location, message, meant)


def _is_hidden(panel: Panel) -> Callable[[str], bool]:
    return lambda layer: panel.rules_of(layer) is None


def _statuses(material: Material, owed: _Owed) -> Iterator[Finding]:
    """Yield a finding for each line that expects a status which a duty of a regime never has."""
    panel, vocabulary = material.panel, material.vocabulary
    if panel is None:
        return
    for scenario in material.scenarios:
        for line in scenario.of_duties:
            if not isinstance(line, DutyExpectation) or line.regime not in panel.names:
                continue
            layers = panel.regime(line.regime).layers
            if any(map(_is_hidden(panel), layers)):
                continue
            its = [
                one
                for layer in layers
                for one in owed[layer]
                if (one.obligation.who, one.obligation.duty) == (line.who, line.duty)
            ]
            if line.statuses.isdisjoint(_possible(its, vocabulary)):
                others = {
                    one.obligation.duty: None
                    for layer in layers
                    for one in owed[layer]
                    if one.obligation.who == line.who and line.duty in one.obligation.either
                }
                yield _never(line, its, list(others), vocabulary)


def _possible(its: Sequence[_OwedDuty], vocabulary: Vocabulary) -> frozenset[Status]:
    """Return each status that one of some duties may have; what is unknown always may be."""
    found = {Status.NOT_OWED, Status.UNKNOWN}
    for one in its:
        duty = one.obligation
        begins = bool(duty.run_from) or _takes_a_place(one)
        ends = begins and read_span(duty.lasting or duty.within or "") is not None
        broken_by = _events(duty, vocabulary, "breaks")
        is_done = bool(_events(duty, vocabulary, "fulfils"))
        found.add(Status.OWED)
        if duty.lifted_by or _events(duty, vocabulary, "lifts"):
            found.add(Status.LIFTED)
        if duty.lasting:
            found |= {Status.FULFILLED} if ends else set()
            found |= {Status.BROKEN} if broken_by else set()
            continue
        can_break = ends or bool(duty.before) or bool(broken_by)
        found |= {Status.FULFILLED} if is_done else set()
        found |= {Status.BROKEN} if can_break else set()
        found |= {Status.LATE} if can_break and is_done else set()
    return frozenset(found)


def _never(
    line: DutyExpectation,
    its: Sequence[_OwedDuty],
    others: Sequence[str],
    vocabulary: Vocabulary,
) -> Finding:
    """Return what is told of a line; `others` are the duties for which its duty does as well."""
    who, duty = vocabulary.parties[line.who], vocabulary.duties[line.duty]
    if others and not its:
        instead = [vocabulary.duties[other] for other in others]
        said = (
            f"under `{line.regime}` {who} never has to {duty}: to do so only does as well as to "
            f"{say_list(instead, 'or')}"
        )
        return Finding(
            NO_SUCH_STATUS, line.location, said, f"expect it of the duty to {instead[0]}"
        )
    if not its:
        said = f"`{line.regime}` never says that {who} must {duty}, so this can never hold"
        return Finding(NO_SUCH_STATUS, line.location, said)
    possible = _possible(its, vocabulary)
    statuses = say_list([say_status(one) for one in Status if one in line.statuses], "or")
    message = f"that {who} must {duty} is never {statuses} under `{line.regime}`"
    known = say_list([say_status(one) for one in Status if one in possible], "or")
    return Finding(NO_SUCH_STATUS, line.location, message, f"it may be {known}")
