"""Requests that a program hands over as mappings of facts to values, and not in a file."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from exigent.files.condition_file import read_fact_name, read_value
from exigent.files.document import Scalar
from exigent.words import (
    UNKNOWN,
    ContradictionError,
    Fact,
    FactType,
    Fault,
    InputError,
    Location,
    Problems,
    Request,
    Value,
    Vocabulary,
    is_short,
    make_request,
    written,
)

_NOWHERE = Location("")


def read_given_requests(
    given: Iterable[Mapping[str, object]], vocabulary: Vocabulary
) -> list[Request]:
    """Return the requests, in order; raise InputErrors with every wrong one, by its index.

    Words are text, yes/no facts booleans, numbers numbers, days dates or text; `unknown` is for
    what is not known. A fact that is left out, or None, empty or not a number, is ordinary.
    """
    requests = []
    problems = Problems()
    for index, facts in enumerate(given):
        try:
            requests.append(read_given_request(facts, vocabulary))
        except InputError as error:
            problems.add(
                InputError(
                    f"request {index}: {error.message}", None, error.meant, fault=error.fault
                )
            )
    problems.refuse()
    return requests


def read_given_request(facts: Mapping[str, object], vocabulary: Vocabulary) -> Request:
    """Return one request; raise InputError for what is wrong in it."""
    if not isinstance(facts, Mapping):
        raise InputError(
            f"a request is a mapping of facts to values, not `{facts!r}`", fault=Fault.NOT_A_REQUEST
        )
    known: dict[str, Value] = {}
    try:
        for name, value in facts.items():
            fact = read_fact_name(Scalar(_NOWHERE, str(name), quoted=True), vocabulary.facts)
            if not is_left_out(value):
                known[fact.name] = read_given_value(value, fact)
        return make_request(vocabulary, known)
    except ContradictionError:
        raise
    except InputError as error:
        raise InputError(error.message, None, error.meant, fault=error.fault) from None


def is_left_out(value: object) -> bool:
    """Tell whether a value is none: None, an empty text, NaN, NaT or NA."""
    if value is None or isinstance(value, str):
        return not value
    if hasattr(value, "__len__"):
        return False
    # NaN and NaT are not even themselves; of pandas' NA that is not known either.
    differs = value != value  # noqa: PLR0124
    return type(differs).__name__ == "NAType" or bool(differs)


def read_given_value(value: object, fact: Fact) -> Value:
    """Return a value of a fact; raise InputError, without a place, if the fact has none such."""
    if isinstance(value, str) and value in fact.phrases:
        return value
    # What data frames and NumPy hold is a plain value in a wrapping.
    plain = value.item() if hasattr(value, "item") and not hasattr(value, "__len__") else value
    if isinstance(plain, float) and fact.type is FactType.NUMBER and fact.has(plain):
        # One that was computed has more digits than anybody writes.
        return int(plain) if plain.is_integer() else plain
    text = _written(plain, fact)
    is_word = isinstance(value, str) and fact.type is not FactType.DATE
    return read_value(Scalar(_NOWHERE, text, quoted=is_word and text != UNKNOWN.value), fact)


def _written(value: object, fact: Fact) -> str:
    """Return a value as a file would write it."""
    if isinstance(value, datetime.datetime):
        if value.time() != datetime.time.min:
            raise InputError(f"`{fact.name}` is a day, without a time", fault=Fault.UNKNOWN_WORD)
        if value.tzinfo is not None:
            raise InputError(
                f"`{fact.name}` is a day, and a time with a zone is another day elsewhere",
                fault=Fault.UNKNOWN_WORD,
            )
        value = value.date()
    is_no_word = fact.type is FactType.CHOICE and isinstance(value, bool | datetime.date)
    is_long = isinstance(value, int) and not is_short(value)
    if is_no_word or is_long or not isinstance(value, int | Value):
        raise fact.refusal(value)
    return written(value)
