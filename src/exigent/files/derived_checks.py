"""What only shows where derived phrases meet all else that a vocabulary says."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise, product
from math import floor, prod

from exigent.words import (
    HOLE,
    ConditionalValue,
    Constants,
    ContradictionError,
    DerivedPhrase,
    Fact,
    FactType,
    Fault,
    Hole,
    InputError,
    Known,
    Vocabulary,
    constants_of,
    make_request,
)

# Past so many a phrase is not tried out: what it says is then first met by a scenario.
MOST_TRIED = 20_000
_FILLED = ("1", "2000-01-01")
_FILLING = r"(?:-?[0-9]+(?:\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2})"
_PIECE = re.compile(r"(\{[^{}]*\}|\(s\))")


def check_derived(vocabulary: Vocabulary) -> None:
    """Raise InputError for a phrase that reads like another, or states what can never be."""
    for position, phrase in enumerate(vocabulary.derived):
        _refuse_second_reading(phrase, vocabulary, vocabulary.derived[:position])
        _refuse_idle_rows(phrase, vocabulary)


def _refuse_second_reading(
    phrase: DerivedPhrase, vocabulary: Vocabulary, others: Iterable[DerivedPhrase]
) -> None:
    def refuse(said: str, as_what: str) -> None:
        raise InputError(
            f'"{said}" can also be read as {as_what}', phrase.location, fault=Fault.PHRASE_TWICE
        )

    if phrase.read(vocabulary.ordinary_request):
        refuse(phrase.template, "the ordinary request")
    for fact in vocabulary.facts.values():
        if fact.is_measured and _can_be_one(phrase.template, fact.template):
            refuse(phrase.template, f"the fact `{fact.name}`")
    for wording, statement in vocabulary.phrases():
        if phrase.read(wording):
            refuse(wording, f"the fact `{statement.fact}`")
    for other in others:
        if _can_be_one(phrase.template, other.template):
            refuse(phrase.template, f"the derived phrase in line {other.location.line}")


def _can_be_one(one: str, other: str) -> bool:
    """Tell whether some text is both phrases: word by word, for no number has a blank in it."""
    words, others = one.split(), other.split()
    return len(words) == len(others) and all(map(_can_be_one_word, words, others))


def _can_be_one_word(one: str, other: str) -> bool:
    return any(
        re.fullmatch(_pattern(second), text) is not None
        for first, second in ((one, other), (other, one))
        for text in _texts(first)
    )


def _texts(word: str) -> Iterator[str]:
    for filled in _FILLED if HOLE.search(word) else ("",):
        text = HOLE.sub(filled, word)
        yield from dict.fromkeys((text.replace("(s)", ""), text.replace("(s)", "s")))


def _pattern(word: str) -> str:
    pieces = (
        _FILLING if HOLE.fullmatch(piece) else "s?" if piece == "(s)" else re.escape(piece)
        for piece in _PIECE.split(word)
    )
    return "".join(pieces)


def _refuse_idle_rows(phrase: DerivedPhrase, vocabulary: Vocabulary) -> None:
    """Raise InputError for a row that no numbers come to, or only where facts contradict."""
    points = _points(phrase, vocabulary)
    if prod(len(values) for values in points.values()) > MOST_TRIED:
        return
    every = list(_rows(phrase))
    met: set[int] = set()
    refused: dict[int, ContradictionError] = {}
    for values in product(*points.values()):
        numbers = dict(zip(points, values, strict=True))
        rows = [id(row) for row in phrase.rows(numbers).values()]
        if met.issuperset(rows):
            continue
        try:
            make_request(vocabulary, phrase.state(numbers))
        except ContradictionError as error:
            refused |= dict.fromkeys(rows, error)
        else:
            met.update(rows)
            if len(met) == len(every):
                return
    for row in every:
        if id(row) not in met:
            raise _idle(row, refused.get(id(row)))


def _idle(row: ConditionalValue, contradiction: ContradictionError | None) -> InputError:
    if contradiction is None:
        return InputError(
            "no numbers of the phrase come to this row", row.location, fault=Fault.NEVER_REACHED
        )
    message = f"a sentence with this can never be: {contradiction.message}"
    return InputError(message, row.location, contradiction.meant, fault=Fault.CONTRADICTION)


def _rows(phrase: DerivedPhrase) -> Iterator[ConditionalValue]:
    for rows in phrase.facts.values():
        yield from rows


def _points(phrase: DerivedPhrase, vocabulary: Vocabulary) -> Mapping[str, tuple[Known, ...]]:
    """Return values of each number such that no others could lead anywhere else.

    Between two constants, and past the last of them, as many as the phrase has numbers, so
    that these stand there in every order.
    """
    constants = _constants(phrase, vocabulary)
    return {
        name: _tried(measure, constants, len(phrase.measures))
        for name, measure in phrase.measures.items()
    }


def _constants(phrase: DerivedPhrase, vocabulary: Vocabulary) -> frozenset[Known]:
    """Return all constants that a number of the phrase, or a fact it gives, is held against."""
    ties: Constants = constants_of(
        part for constraint in vocabulary.constraints for part in (constraint.when, constraint.then)
    )
    own = constants_of(row.when for row in _rows(phrase))
    found: set[Known] = set()
    for name in phrase.measures:
        found.update(own.get(name) or ())
    for fact, rows in phrase.facts.items():
        if any(isinstance(row.value, Hole) for row in rows):
            found.update(ties.get(fact) or ())
    return frozenset(found)


def _tried(measure: Fact, constants: Iterable[Known], most: int) -> tuple[Known, ...]:
    if measure.type is FactType.DATE:
        days = {value.toordinal() for value in constants if isinstance(value, datetime.date)}
        days = days or {datetime.date(2000, 1, 1).toordinal()}
        known = range(1, datetime.date.max.toordinal() + 1)
        spread = (int(day) for day in _spread(days, most, whole=True))
        return tuple(datetime.date.fromordinal(day) for day in spread if day in known)
    numbers = {float(c) for c in constants if isinstance(c, int | float)}
    if measure.at_least is not None:
        numbers.add(measure.at_least)
    return tuple(
        int(number) if number.is_integer() else number
        for number in _spread(numbers or {0.0}, most, whole=measure.whole)
        if measure.has(number)
    )


def _spread(constants: Iterable[float], most: int, *, whole: bool) -> list[float]:
    ends = sorted(float(constant) for constant in constants)
    found = set(ends)
    for step in range(1, most + 1):
        found |= {floor(ends[0]) - float(step), floor(ends[-1]) + float(step)}
        for low, high in pairwise(ends):
            between = floor(low) + step if whole else low + (high - low) * step / (most + 1)
            if between < high:
                found.add(between)
    return sorted(found)
