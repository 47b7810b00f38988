"""Facts as a matrix writes them, read back: the values in plain text, by the facts' names."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.files.condition_file import read_fact_name, read_value
from exigent.files.document import Scalar
from exigent.words import UNKNOWN, Fact, FactType, Fault, InputError, Location, Value, Vocabulary

_NOWHERE = Location("")


def read_written_facts(facts: Mapping[str, str], vocabulary: Vocabulary) -> dict[str, Value]:
    """Return the facts' values; raise one InputError for all that the vocabulary lacks."""
    read: dict[str, Value] = {}
    lacking: dict[str, InputError] = {}
    for name, text in facts.items():
        try:
            fact = read_fact_name(Scalar(_NOWHERE, name, quoted=True), vocabulary.facts)
            read[name] = read_written_value(text, fact)
        except InputError as error:
            is_named = f"`{name}`" in error.message
            lacking[error.message if is_named else f"`{name}`: {error.message}"] = error
    if lacking:
        meant = next(iter(lacking.values())).meant if len(lacking) == 1 else ""
        raise InputError("; ".join(lacking), None, meant, fault=Fault.UNKNOWN_WORD)
    return read


def read_written_value(text: str, fact: Fact) -> Value:
    """Return the value that `written` made a text of; raise InputError if the fact has none such."""
    is_word = fact.type is FactType.CHOICE and text != UNKNOWN.value
    return read_value(Scalar(_NOWHERE, text, quoted=is_word), fact)
