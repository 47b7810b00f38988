"""Flips told together: values of one fact that lead to the very same decision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from exigent.analysis.flip.result import Alternatives, FlipGroup
from exigent.words import Among, Known, Value, Vocabulary, Within, say_condition


def group_flips(flips: Iterable[FlipGroup]) -> list[FlipGroup]:
    """Return the flips with those told together that differ in one fact's value only."""
    groups = list(flips)
    for index in reversed(range(max((len(group.facts) for group in groups), default=0))):
        groups = _merged_at(index, groups)
    return groups


def say_change(group: FlipGroup, vocabulary: Vocabulary) -> str:
    """Return what would have to be so, as an English clause: that of a condition."""
    said = [say_alternatives(options, vocabulary) for options in group.alternatives]
    if len(said) == 1:
        return said[0]
    return ", and ".join(
        f"({clause})" if len(options) > 1 else clause
        for clause, options in zip(said, group.alternatives, strict=True)
    )


def say_alternatives(options: Alternatives, vocabulary: Vocabulary) -> str:
    """Return the alternatives for one fact as an English clause."""
    fact = vocabulary.facts[options[0].fact]
    said = []
    listed: set[Known] = set()
    for option in options:
        if isinstance(option.alike, Among):
            listed |= option.alike.values
    if listed:
        said.append(say_condition(Among(fact.name, frozenset(listed)), vocabulary))
    said.extend(_say_stretch(stretch, vocabulary) for stretch in _stretches(options))
    said.extend(fact.phrase(option.value) for option in options if option.alike is None)
    return ", or ".join(said)


def list_values(options: Alternatives, vocabulary: Vocabulary) -> list[Value]:
    """Return every value of a fixed list; of a number or date one for each stretch."""
    fact = vocabulary.facts[options[0].fact]
    listed: list[Value] = []
    for option in options:
        if isinstance(option.alike, Among):
            listed.extend(value for value in fact.values if value in option.alike.values)
        else:
            listed.append(option.value)
    return listed


def _merged_at(index: int, groups: Sequence[FlipGroup]) -> list[FlipGroup]:
    """Tell groups together that are the same but for the fact at `index`."""
    merged: dict[object, FlipGroup] = {}
    for group in groups:
        if index >= len(group.facts):
            merged[id(group)] = group
            continue
        several = group.alternatives
        before, own, after = several[:index], several[index], several[index + 1 :]
        key = (group.facts, before, after, group.decision, tuple(group.follows.items()))
        known = merged.setdefault(key, group)
        if known is not group:
            both = (*known.alternatives[index], *own)
            merged[key] = replace(known, alternatives=(*before, both, *after))
    return list(merged.values())


def _stretches(options: Alternatives) -> list[Within]:
    """Return the stretches of a number or date, those without a gap between them as one."""
    found: list[Within] = []
    last = -2
    for option in sorted(options, key=lambda option: option.place):
        if not isinstance(option.alike, Within):
            continue
        if found and option.place == last + 1:
            ends = option.alike
            found[-1] = msgspec.structs.replace(
                found[-1], at_most=ends.at_most, less_than=ends.less_than
            )
        else:
            found.append(option.alike)
        last = option.place
    return found


def _say_stretch(stretch: Within, vocabulary: Vocabulary) -> str:
    fact = vocabulary.facts[stretch.fact]
    if stretch.at_least is not None and stretch.at_least == stretch.at_most:
        return fact.phrase(stretch.at_least)
    if not stretch.bounds():
        return f"no matter {fact.unknown}"
    return say_condition(stretch, vocabulary)
