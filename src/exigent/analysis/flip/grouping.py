"""Flips told together: values of one fact that lead to the very same decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from exigent.analysis.flip.options import Option
from exigent.analysis.flip.result import FoundFlip
from exigent.words import Among, Decision, Known, Request, Value, Vocabulary, Within, say_condition

Alternatives = tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class FlipGroup:
    """Alternatives for each of the changed facts: any choice among them leads to `decision`.

    `request` states the first of each. `follows` are facts that nobody changed and that
    constraints assume otherwise once the changes are made.
    """

    alternatives: tuple[Alternatives, ...]
    request: Request
    decision: Decision
    follows: Mapping[str, Value]

    @property
    def facts(self) -> tuple[str, ...]:
        """The names of the facts that change."""
        return tuple(options[0].fact for options in self.alternatives)


def group_flips(flips: Iterable[FoundFlip], before: Request) -> list[FlipGroup]:
    """Return the flips with those told together that differ in one fact's value only."""
    groups = [
        FlipGroup(
            flip.change,
            flip.request,
            flip.decision,
            _follows(flip, before),
        )
        for flip in flips
    ]
    most = max((len(group.facts) for group in groups), default=0)
    for index in reversed(range(most)):
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
        others = (*group.alternatives[:index], *group.alternatives[index + 1 :])
        follows = tuple(group.follows.items())
        key = (group.facts, others, group.decision, follows)
        known = merged.get(key)
        if known is None:
            merged[key] = group
            continue
        both = (*known.alternatives[index], *group.alternatives[index])
        alternatives = (
            *known.alternatives[:index],
            both,
            *known.alternatives[index + 1 :],
        )
        merged[key] = replace(known, alternatives=alternatives)
    return list(merged.values())


def _follows(flip: FoundFlip, before: Request) -> dict[str, Value]:
    changed = {options[0].fact for options in flip.change}
    return {
        name: value
        for name, value in flip.request.values.items()
        if name not in changed and value != before.values[name]
    }


def _stretches(options: Alternatives) -> list[Within]:
    """Return the stretches of a number or date, those without a gap between them as one."""
    found: list[Within] = []
    last = -2
    for option in sorted(options, key=lambda option: option.place):
        if not isinstance(option.alike, Within):
            continue
        if found and option.place == last + 1:
            ends = option.alike
            found[-1] = replace(found[-1], at_most=ends.at_most, less_than=ends.less_than)
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
