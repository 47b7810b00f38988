"""The request that a row of a matrix was asked with, read back from the facts that it states."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.files import Scalar, read_fact_name, read_value
from exigent.words import UNKNOWN, FactType, Location, Request, Value, Vocabulary, make_request


def read_stated(stated: Mapping[str, str], vocabulary: Vocabulary) -> Request:
    """Return the request of facts as a matrix writes them.

    Raises InputError where the vocabulary lacks one, or does not allow them together.
    """
    facts: dict[str, Value] = {}
    for name, text in stated.items():
        fact = read_fact_name(Scalar(_NOWHERE, name, quoted=True), vocabulary.facts)
        is_word = fact.type is FactType.CHOICE and text != UNKNOWN.value
        facts[name] = read_value(Scalar(_NOWHERE, text, quoted=is_word), fact)
    return make_request(vocabulary, facts)


_NOWHERE = Location("")
