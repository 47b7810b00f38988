"""A mapping read from its file.

null: unknown
date: received
columns:
  requester:
    column: agency_type
    values:
      local: [PD, Sheriff]
      unknown: "?"
  case_number: has_number
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from exigent.analysis.replay.mapping import ColumnMapping
from exigent.columns import FactColumn, NullMeaning
from exigent.files import (
    Listing,
    Node,
    Scalar,
    Table,
    parse_document,
    read_fact_name,
    read_known,
    read_text,
    scalar,
    table,
)
from exigent.words import (
    UNKNOWN,
    Fact,
    FactType,
    Fault,
    InputError,
    Location,
    Problems,
    Value,
    Vocabulary,
)

_KEYS = ("null", "date", "columns")
_COLUMN_KEYS = ("column", "values", "null")
_NOT_STATED = "ordinary"


def read_mapping(path: Path, vocabulary: Vocabulary) -> ColumnMapping:
    """Return the mapping of a file; raise InputErrors with all that is wrong in it."""
    return _read(parse_document(read_text(path, str(path)), str(path)), vocabulary)


def read_given_mapping(given: Mapping[str, object], vocabulary: Vocabulary) -> ColumnMapping:
    """Return the mapping that a program hands over in the form of the file."""
    try:
        text = json.dumps(given)
    except (TypeError, ValueError):
        raise InputError(
            "a mapping is made of texts, lists and mappings", None, fault=Fault.WRONG_SHAPE
        ) from None
    return _read(parse_document(text, "mapping"), vocabulary)


def _read(document: Node, vocabulary: Vocabulary) -> ColumnMapping:
    whole = table(document, "a mapping")
    whole.allow(_KEYS, "a mapping")
    null = _read_null(whole, NullMeaning.UNKNOWN)
    date = whole.get("date")
    problems = Problems()
    columns: list[FactColumn] = []
    for key, node in table(whole.need("columns", "a mapping"), "`columns`").entries():
        with problems.gathered():
            fact = read_fact_name(key, vocabulary.facts)
            columns.append(_read_column(key, node, fact, null))
    problems.refuse()
    return ColumnMapping(
        tuple(sorted(columns, key=lambda one: list(vocabulary.facts).index(one.fact))),
        None if date is None else scalar(date, "`date`").text(),
        None if date is None else date.location,
    )


def _read_column(key: Scalar, node: Node, fact: Fact, null: NullMeaning) -> FactColumn:
    if isinstance(node, Scalar):
        return FactColumn(fact.name, node.text(), {}, null, node.location)
    whole = table(node, f"the column of `{fact.name}`")
    whole.allow(_COLUMN_KEYS, f"the column of `{fact.name}`")
    column = whole.get("column")
    name = key.written if column is None else scalar(column, "`column`").text()
    place = key.location if column is None else column.location
    values = whole.get("values")
    words = {} if values is None else _read_words(table(values, "`values`"), fact)
    return FactColumn(fact.name, name, words, _read_null(whole, null), place)


def _read_words(values: Table, fact: Fact) -> dict[str, Value | None]:
    words: dict[str, Value | None] = {}
    for key, node in values.entries():
        value = _read_meaning(key, fact)
        for word in node.items if isinstance(node, Listing) else (node,):
            said = scalar(word, f"what stands for `{key.written}`")
            if said.written in words:
                raise InputError(
                    f"`{said.written}` stands for two values of `{fact.name}`",
                    said.location,
                    fault=Fault.SAID_TWICE,
                )
            words[said.written] = value
    return words


def _read_meaning(key: Scalar, fact: Fact) -> Value | None:
    """Return the value that words stand for: None where they state nothing."""
    is_choice = fact.type is FactType.CHOICE
    if key.written not in fact.phrases:
        if key.written == UNKNOWN.value:
            return UNKNOWN
        if key.written == _NOT_STATED:
            return None
    plain = Scalar(key.location, key.written, quoted=is_choice and key.quoted)
    return read_known(plain, fact, (UNKNOWN.value, _NOT_STATED))


def _read_null(whole: Table, otherwise: NullMeaning) -> NullMeaning:
    node = whole.get("null")
    if node is None:
        return otherwise
    said = scalar(node, "`null`")
    if said.written not in list(NullMeaning):
        raise InputError(
            f"`null` is no `{said.written}`",
            Location(said.location.path, said.location.line, said.location.column),
            f"it is {' or '.join(NullMeaning)}",
            fault=Fault.UNKNOWN_WORD,
        )
    return NullMeaning(said.written)
