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
            if not _is_left_out(value):
                known[fact.name] = _read(value, fact)
        return make_request(vocabulary, known)
    except ContradictionError:
        raise
    except InputError as error:
        raise InputError(error.message, None, error.meant, fault=error.fault) from None


def _is_left_out(value: object) -> bool:
    """Tell whether a value is none: None, an empty text, NaN, NaT or NA."""
    if value is None or isinstance(value, str):
        return not value
    # NaN and NaT are not even themselves; of pandas' NA that is not known either.
    differs = value != value  # noqa: PLR0124
    return type(differs).__name__ == "NAType" or bool(differs)


def _read(value: object, fact: Fact) -> Value:
    if isinstance(value, str) and value in fact.phrases:
        return value
    text = _written(value, fact)
    is_word = isinstance(value, str) and fact.type is not FactType.DATE
    return read_value(Scalar(_NOWHERE, text, quoted=is_word and text != UNKNOWN.value), fact)


def _written(value: object, fact: Fact) -> str:
    """Return a value as a file would write it."""
    if isinstance(value, datetime.datetime):
        if value.time() != datetime.time.min:
            raise InputError(f"`{fact.name}` is a day, without a time", fault=Fault.UNKNOWN_WORD)
        value = value.date()
    # What data frames and NumPy hold is a plain value in a wrapping.
    plain = value.item() if hasattr(value, "item") else value
    if plain is UNKNOWN or isinstance(plain, str | int | float | datetime.date):
        return written(plain)
    raise InputError(
        f"`{fact.name}` has no value `{value!r}`", None, _values_of(fact), fault=Fault.UNKNOWN_WORD
    )


def _values_of(fact: Fact) -> str:
    match fact.type:
        case FactType.YES_NO:
            return "it is True or False"
        case FactType.NUMBER:
            return "it is a number"
        case FactType.DATE:
            return "it is a date"
    return f"it has: {', '.join(map(str, fact.values))}"
