"""A mapping drafted by looking at the data: which column may state which fact, in which words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from exigent.analysis.replay.database import ROWS, Database
from exigent.analysis.replay.file_rows import LINE
from exigent.columns import ColumnType, quote
from exigent.words import REQUEST_DATE, Fact, FactType, Vocabulary, written

_MOST_WORDS = 40
_LIKE_ENOUGH = 0.78
_YES = frozenset({"true", "yes", "y", "t", "1"})
_NO = frozenset({"false", "no", "n", "f", "0"})
_UNKNOWN = frozenset({"unknown", "n/a", "na", "?", "not known", "none given"})
_PLAIN_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NO_TEXT = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def draft_mapping(database: Database, vocabulary: Vocabulary, inputs: Sequence[str]) -> str:
    """Return a mapping as YAML, with remarks on what is to be looked at."""
    types = {name: kind for name, kind in database.columns().items() if name != LINE}
    words = {name: _words_of(database, name) for name in types}
    matched = _match(vocabulary, types, words)
    found = matched.columns
    lines = [
        f"# Drafted by looking at {', '.join(inputs)}. Check every line.",
        "null: unknown",
        *_date_lines(types, words, found),
        "columns:" if found else "columns: {}",
    ]
    for name, column in found.items():
        lines += _column_lines(vocabulary.facts[name], column, words[column], types[column])
        if rivals := matched.rivals.get(column):
            lines.append(f"  # {_yaml(column)} may as well be: {', '.join(rivals)}")
    passed = [name for name in types if name not in found.values()]
    if passed:
        lines.append(f"# They state no fact, and pass through: {', '.join(passed)}")
    lacking = [name for name in vocabulary.facts if name not in found]
    if lacking:
        lines.append(f"# No column was found for: {', '.join(lacking)}")
    return "\n".join(lines) + "\n"


def _words_of(database: Database, name: str) -> list[str]:
    """Return the words of a column that come most often."""
    said = f"CAST({quote(name)} AS VARCHAR)"
    rows = database.fetch(
        f"SELECT {said} AS word, count(*) AS n FROM {ROWS} WHERE {said} <> ''"
        f" GROUP BY ALL ORDER BY n DESC, word LIMIT {_MOST_WORDS + 1}"
    )
    return [word for word, _ in rows]


@dataclass(frozen=True)
class _Matched:
    """The column of each fact that has one, and by column the facts that would have had it as well."""

    columns: Mapping[str, str]
    rivals: Mapping[str, Sequence[str]]


def _match(
    vocabulary: Vocabulary, types: Mapping[str, ColumnType], words: Mapping[str, Sequence[str]]
) -> _Matched:
    """Return which column is which fact: by their own names first, then the most alike, each once."""
    facts = vocabulary.facts
    found = _by_own_name(list(facts), list(types))
    ranked = sorted(
        (
            (-_likeness(fact, column, types[column], words[column]), place, column)
            for place, fact in enumerate(facts.values())
            for column in types
        ),
        key=lambda one: one[:2],
    )
    names = list(facts)
    rivals: dict[str, list[str]] = {}
    for unlikeness, place, column in ranked:
        name = names[place]
        if -unlikeness < _LIKE_ENOUGH or name in found:
            continue
        if column in found.values():
            rivals.setdefault(column, []).append(name)
        else:
            found[name] = column
    alone = {
        column: [name for name in several if name not in found]
        for column, several in rivals.items()
    }
    return _Matched({name: found[name] for name in names if name in found}, alone)


def _by_own_name(names: Sequence[str], columns: Sequence[str]) -> dict[str, str]:
    """Return the column of each fact that is called as the fact is, letter by letter before others."""
    found = {name: name for name in names if name in columns}
    for column in columns:
        for name in names:
            if (
                name not in found
                and column not in found.values()
                and _plain(column) == _plain(name)
            ):
                found[name] = column
    return found


def _plain(name: str) -> str:
    """Return a name without what is written now in one way, now in another: case, `_`, `-` and spaces."""
    return re.sub(r"[\s_-]", "", name.casefold())


def _likeness(fact: Fact, column: str, kind: ColumnType, words: Sequence[str]) -> float:
    """Return how alike a fact and a column are, at most 1: by name, or by the words of both."""
    names = [fact.name, *fact.also]
    by_name = max(SequenceMatcher(None, _bare(column), _bare(one)).ratio() for one in names)
    if fact.type is FactType.CHOICE and len(words) > 1:
        fitting = sum(_value_of(fact, word) is not None for word in words)
        return max(by_name, 0.95 * fitting / len(words))
    is_number = kind.is_number or fact.type is not FactType.NUMBER
    return by_name if is_number or kind is ColumnType.TEXT else 0.0


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _value_of(fact: Fact, word: str) -> str | None:
    """Return the value of a fact that a word may stand for, as a mapping writes it."""
    bare = word.strip().lower()
    if bare in _UNKNOWN and bare not in fact.phrases:
        return "unknown"
    if fact.type is FactType.YES_NO:
        return "true" if bare in _YES else "false" if bare in _NO else None
    for value in fact.values:
        also = (str(value), *fact.also_values.get(value, ()))
        if any(_bare(one) == _bare(word) for one in also):
            return str(value)
    return None


def _date_lines(
    types: Mapping[str, ColumnType], words: Mapping[str, Sequence[str]], found: Mapping[str, str]
) -> list[str]:
    """Return which column says when, if one does and none is the day of the request."""
    if REQUEST_DATE in found:
        return []
    days = [
        name
        for name, kind in types.items()
        if kind in (ColumnType.DAY, ColumnType.TIME)
        or (words[name] and all(re.match(r"\d{4}-\d{2}-\d{2}", word) for word in words[name]))
    ]
    return [f"date: {_yaml(days[0])}"] if days else []


def _column_lines(fact: Fact, column: str, words: Sequence[str], kind: ColumnType) -> list[str]:
    other: dict[str, list[str]] = {}
    strange: list[str] = []
    own = {written(value) for value in fact.values}
    takes_words = not fact.is_measured and kind is not ColumnType.TRUTH
    for word in words[:_MOST_WORDS] if takes_words else ():
        if word in own or (word == "unknown" and kind is ColumnType.TEXT):
            continue
        value = _value_of(fact, word)
        if value is None:
            strange.append(word)
        else:
            other.setdefault(value, []).append(word)
    if not other and not strange:
        return [f"  {fact.name}: {_yaml(column)}"]
    lines = [f"  {fact.name}:", f"    column: {_yaml(column)}"]
    if other:
        lines.append("    values:")
        lines += [
            f"      {value}: [{', '.join(map(_yaml, several))}]" for value, several in other.items()
        ]
    if strange:
        lines.append(f"    # no value of {fact.name}: {', '.join(map(_yaml, strange))}")
        lines.append(f"    # it has: {', '.join(written(value) for value in fact.values)}")
    return lines


def _yaml(word: str) -> str:
    """Return a word as YAML takes it for a text."""
    if _PLAIN_WORD.fullmatch(word) and word.lower() not in _NO_TEXT:
        return word
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
