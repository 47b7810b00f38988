"""Derived phrases as `vocabulary.yaml` writes them, under `derived`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from exigent.files.condition_file import (
    BOUNDS,
    CONNECTIVES,
    Compare,
    read_comparison,
    read_conjunction,
    read_fact_name,
    read_value,
)
from exigent.files.document import Listing, Node, Scalar, Table, listing, scalar, table
from exigent.files.vocabulary_words import read_phrase
from exigent.words import (
    HOLE,
    UNKNOWN,
    AllOf,
    AnyOf,
    Condition,
    ConditionalValue,
    DerivedPhrase,
    Fact,
    FactType,
    Fault,
    Hole,
    InputError,
    Known,
    Location,
    Value,
    Within,
    did_you_mean,
    difference,
    is_like_day,
)

_WHAT = "a derived phrase"
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_NO_NAMES = frozenset({*CONNECTIVES, UNKNOWN.value})
_ALWAYS = AllOf(())
_TYPES = (FactType.NUMBER, FactType.DATE)


def read_derived(node: Node, facts: Mapping[str, Fact]) -> tuple[DerivedPhrase, ...]:
    """Read the derived phrases of a vocabulary; raise InputError at what is wrong with one."""
    return tuple(_read_phrase(item, facts) for item in listing(node, "`derived`").items)


def _read_phrase(node: Node, facts: Mapping[str, Fact]) -> DerivedPhrase:
    whole = table(node, _WHAT)
    whole.allow(("phrase", "numbers", "states"), _WHAT)
    phrase = scalar(whole.need("phrase", _WHAT), "a phrase")
    states = table(whole.need("states", _WHAT), "`states`")
    if not states.keys:
        raise InputError("`states` lists no fact", states.location, fault=Fault.EMPTY)
    numbers = _Numbers(phrase, _read_names(phrase), whole.get("numbers"))
    stated = [(read_fact_name(key, facts), value) for key, value in states.entries()]
    for fact, value in stated:
        numbers.notice(fact, value)
    measures = numbers.measures()
    return DerivedPhrase(
        template=phrase.sentence(),
        measures=measures,
        facts={fact.name: _read_rows(fact, value, measures) for fact, value in stated},
        location=phrase.location,
    )


def _read_names(phrase: Scalar) -> tuple[str, ...]:
    template = read_phrase(phrase)
    names = HOLE.findall(template)
    for name in names:
        if not _NAME.fullmatch(name) or name in _NO_NAMES:
            raise InputError(
                f"`{{{name}}}` is no name for a number",
                phrase.location,
                f"use a-z, 0-9 and _, and none of {', '.join(sorted(_NO_NAMES))}",
                fault=Fault.NOT_A_NAME,
            )
        if names.count(name) > 1:
            raise InputError(
                f"the phrase holds `{{{name}}}` twice", phrase.location, fault=Fault.WRONG_PHRASE
            )
    if set("{}") & set(HOLE.sub("", template)):
        raise InputError(
            "the phrase has a brace alone",
            phrase.location,
            "write {name}",
            fault=Fault.WRONG_PHRASE,
        )
    if any(len(HOLE.findall(word)) > 1 for word in template.split()):
        raise InputError(
            "between two numbers of a phrase stands a blank",
            phrase.location,
            "without one, nobody can tell where the first ends",
            fault=Fault.WRONG_PHRASE,
        )
    return tuple(names)


@dataclass(frozen=True, slots=True)
class _ComparedNumbers:
    """Two numbers of a phrase that are held against each other."""

    one: str
    other: str
    place: Location


class _Numbers:
    """What each number of a phrase can be: as it is said to be, or as what it is held against."""

    def __init__(self, phrase: Scalar, names: Sequence[str], node: Node | None) -> None:
        self._phrase = phrase
        self._measures: dict[str, Fact | None] = dict.fromkeys(names)
        self._compared: list[_ComparedNumbers] = []
        self._constants: dict[str, list[Scalar]] = {name: [] for name in names}
        for key, value in table(node, "`numbers`").entries() if node else ():
            self._refuse_unknown(key)
            self._measures[key.written] = _read_measure(key, value)

    def notice(self, fact: Fact, node: Node) -> None:
        """Take in what a fact is stated by; raise InputError where its unit is another's."""
        for value, when in _rows_of(fact, node):
            if fact.is_measured and _is_name(value):
                self._refuse_unknown(value)
                self._measure_by(value.written, fact, value.location)
            if when is not None:
                read_conjunction(when, self._notice_comparison)

    def measures(self) -> dict[str, Fact]:
        """Return what each number can be; raise InputError where that does not show."""
        self._share()
        found: dict[str, Fact] = {}
        for name, measure in self._measures.items():
            found[name] = measure or self._measure_of_constants(name)
        for pair in self._compared:
            _refuse_unlike(found[pair.one], found[pair.other], pair.place)
        return found

    def _notice_comparison(self, key: Scalar, node: Node) -> Condition:
        self._refuse_unknown(key)
        for held in _held_against(node):
            if _is_name(held):
                self._refuse_unknown(held)
                self._compared.append(_ComparedNumbers(key.written, held.written, held.location))
            else:
                self._constants[key.written].append(held)
        return _ALWAYS

    def _refuse_unknown(self, named: Scalar) -> None:
        if named.written not in self._measures:
            names = list(self._measures)
            known = f"it has: {', '.join(names)}" if names else "it has no number at all"
            raise InputError(
                f"the phrase has no number `{named.written}`",
                named.location,
                did_you_mean(named.written, names) or known,
                fault=Fault.WRONG_NUMBER,
            )

    def _measure_by(self, name: str, fact: Fact, place: Location) -> None:
        before = self._measures[name]
        own = _measure(name, fact.type, fact.unit, fact.at_least, fact.whole, place)
        if before is not None:
            _refuse_unlike(before, replace(own, name=fact.name), place)
            bounds = [one.at_least for one in (before, own) if one.at_least is not None]
            own = replace(
                own,
                unit=before.unit or own.unit,
                at_least=max(bounds, default=None),
                whole=before.whole or own.whole,
            )
        self._measures[name] = own

    def _share(self) -> None:
        """Let a number of which nothing is said be measured as what it is held against."""
        for _ in self._measures:
            for pair in self._compared:
                for name, like in ((pair.one, pair.other), (pair.other, pair.one)):
                    measure = self._measures[like]
                    if self._measures[name] is None and measure is not None:
                        self._measures[name] = replace(measure, name=name)

    def _measure_of_constants(self, name: str) -> Fact:
        constants = self._constants[name]
        is_compared = any(name in (pair.one, pair.other) for pair in self._compared)
        if not constants and not is_compared:
            raise InputError(
                f"nothing is stated by `{{{name}}}`, nor held against it",
                self._phrase.location,
                fault=Fault.WRONG_NUMBER,
            )
        kinds = {FactType.DATE if is_like_day(c.written) else FactType.NUMBER for c in constants}
        if len(kinds) != 1:
            raise InputError(
                f"it does not show whether `{{{name}}}` is a number or a date",
                self._phrase.location,
                f"say it under `numbers`: {{{name}: {{type: date}}}}",
                fault=Fault.WRONG_NUMBER,
            )
        return _measure(name, kinds.pop(), "", None, False, self._phrase.location)


def _read_measure(key: Scalar, node: Node) -> Fact:
    what = f"the number `{key.written}`"
    given = table(node, what)
    given.allow(("type", "unit", "at_least", "whole"), what)
    type, unit = given.get("type"), given.get("unit")
    at_least, whole = given.get("at_least"), given.get("whole")
    kind = scalar(type, "`type`") if type else None
    if kind is not None and kind.written not in _TYPES:
        meant = f"it is one of: {', '.join(_TYPES)}"
        raise InputError(
            f"{what} has no type `{kind.written}`", kind.location, meant, fault=Fault.UNKNOWN_TYPE
        )
    is_date = kind is not None and kind.written == FactType.DATE
    for name in ("unit", "at_least", "whole"):
        extra = given.get(name)
        if is_date and extra is not None:
            raise InputError(f"a date has no `{name}`", extra.location, fault=Fault.MISPLACED_KEY)
    return _measure(
        key.written,
        FactType.DATE if is_date else FactType.NUMBER,
        scalar(unit, "`unit`").sentence() if unit else "",
        scalar(at_least, "`at_least`").number() if at_least else None,
        scalar(whole, "`whole`").yes_no() if whole else False,
        key.location,
    )


def _measure(
    name: str, type: FactType, unit: str, at_least: float | None, whole: bool, place: Location
) -> Fact:
    """Return a number of a phrase as a fact of its own, so that it is read like one."""
    return Fact(
        name=name,
        asks="",
        type=type,
        phrases={},
        template="",
        unit=unit,
        at_least=at_least,
        whole=whole,
        unknown="",
        groups={},
        ordinary=UNKNOWN,
        location=place,
    )


def _refuse_unlike(one: Fact, other: Fact, place: Location) -> None:
    def said(measure: Fact) -> str:
        return f"a {measure.type}{f' of {measure.unit}' if measure.unit else ''}"

    is_unlike = one.unit and other.unit and one.unit != other.unit
    if one.type is not other.type or is_unlike:
        message = f"`{one.name}` is {said(one)}, and `{other.name}` {said(other)}"
        raise InputError(message, place, fault=Fault.WRONG_NUMBER)


def _rows_of(fact: Fact, node: Node) -> Iterator[tuple[Scalar, Node | None]]:
    """Yield each value that a fact may get with the condition for it, which the last one lacks."""
    if not isinstance(node, Listing):
        yield scalar(node, f"what `{fact.name}` is"), None
        return
    if not node.items:
        raise InputError(f"no value of `{fact.name}` is listed", node.location, fault=Fault.EMPTY)
    for item in node.items:
        what = f"a row of `{fact.name}`"
        row = table(item, what)
        row.allow(("value", "when"), what)
        value, when = scalar(row.need("value", what), "`value`"), row.get("when")
        is_last = item is node.items[-1]
        if is_last and when is not None:
            raise InputError(
                f"the last row of `{fact.name}` has a `when`",
                when.location,
                "say below it what holds otherwise: {value: ...}",
                fault=Fault.NEVER_REACHED,
            )
        if not is_last and when is None:
            raise InputError(
                f"no row of `{fact.name}` below this one is ever come to: it has no `when`",
                row.location,
                fault=Fault.NEVER_REACHED,
            )
        yield value, when


def _read_rows(
    fact: Fact, node: Node, measures: Mapping[str, Fact]
) -> tuple[ConditionalValue, ...]:
    compare: Compare = partial(_compare, measures=measures)
    return tuple(
        ConditionalValue(
            _read_value(value, fact),
            _ALWAYS if when is None else read_conjunction(when, compare),
            value.location,
        )
        for value, when in _rows_of(fact, node)
    )


def _read_value(value: Scalar, fact: Fact) -> Value | Hole:
    is_number = fact.is_measured and _is_name(value)
    return Hole(value.written) if is_number else read_value(value, fact)


def _compare(key: Scalar, node: Node, measures: Mapping[str, Fact]) -> Condition:
    """Read what a number is held against: constants, as a fact is, and other numbers."""
    if not any(_is_name(held) for held in _held_against(node)):
        return read_comparison(measures[key.written], node)
    parts: list[Condition] = []
    match node:
        case Table():
            node.allow(BOUNDS, f"a range of `{key.written}`")
            for bound, held in node.entries():
                parts.append(_compare_bound(key, bound, held, measures))
            return AllOf(tuple(parts))
        case Listing(items=items):
            return AnyOf(tuple(_compare(key, item, measures) for item in items))
        case Scalar():
            return Within(difference(key.written, node.written), at_least=0, at_most=0)


def _compare_bound(
    key: Scalar, bound: Scalar, node: Node, measures: Mapping[str, Fact]
) -> Condition:
    if isinstance(node, Scalar) and _is_name(node):
        zero: dict[str, Known] = {bound.written: 0}
        return Within(difference(key.written, node.written), **zero)  # type: ignore[arg-type]
    alone = Table(bound.location, (bound,), (node,))
    return read_comparison(measures[key.written], alone)


def _held_against(node: Node) -> Iterator[Scalar]:
    match node:
        case Table(values=values):
            yield from (held for held in values if isinstance(held, Scalar))
        case Listing(items=items):
            yield from (held for held in items if isinstance(held, Scalar))
        case Scalar():
            yield node


def _is_name(value: Scalar) -> bool:
    """Tell whether a value is written as the name of a number is."""
    return _NAME.fullmatch(value.written) is not None and value.written not in _NO_NAMES
