"""A mutant: one small change that an editor might make to one rule, as data.

The idea, and the words mutant, killed and survived: R. A. DeMillo, R. J. Lipton and F. G. Sayward,
Hints on Test Data Selection, Computer 11(4), 1978.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from exigent.engines import Rule
from exigent.words import Constants, Location


class MutantKind(StrEnum):
    """What sort of change a mutant is, as reports name it."""

    DELETE_RULE = "delete rule"
    SWAP_RULES = "swap rules"
    DROP_CONDITION = "drop condition"
    DROP_ALTERNATIVE = "drop alternative"
    NEGATE_CONDITION = "negate condition"
    WIDEN_CONDITION = "widen condition"
    NARROW_CONDITION = "narrow condition"
    MOVE_BOUND = "move bound"
    SHUT_OR_OPEN_BOUND = "shut or open bound"
    OTHER_OUTCOME = "other outcome"
    OTHER_MODE = "other mode"
    OTHER_GROUND = "other ground"
    OTHER_SCOPE = "other scope"
    DROP_DUTY = "drop duty"
    DROP_DEADLINE = "drop deadline"
    DROP_UNLESS = "drop unless"
    CHANGE_UNLESS = "change unless"
    MOVE_DEADLINE = "move deadline"
    OTHER_TRIGGER = "other trigger"
    DROP_TERM = "drop term"
    DROP_LIFTING = "drop lifting"
    DROP_EITHER = "drop either"
    DROP_ELSE = "drop else"
    DROP_PROVISO = "drop proviso"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A rule that reads otherwise, in the place of the old one."""

    old: Rule
    new: Rule


@dataclass(frozen=True, slots=True)
class Deleted:
    """A rule that is gone."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class Swapped:
    """Two rules, one right after the other, that have changed places."""

    first: Rule
    second: Rule


@dataclass(frozen=True, slots=True)
class Edited:
    """Another text of a policy in a language of its own, and what it compares besides."""

    text: str
    constants: Constants


@dataclass(frozen=True, slots=True)
class TextEdit:
    """A policy's text with one change: what it is, at which line and column, of which rule.

    `constants` are those that it compares numbers with and the old text did not.
    """

    kind: MutantKind
    says: str
    rule: str
    line: int
    column: int
    text: str
    constants: Constants = field(default_factory=dict)


Change = Rewritten | Deleted | Swapped | Edited


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change to one file.

    `regime` is the one whose file it is, `rule` the id and `place` the place of the rule there
    that is changed; `says` tells the change in English, to stand after the rule's name.
    """

    regime: str
    rule: str
    place: Location
    kind: MutantKind
    says: str
    change: Change


def change_rules(rules: Sequence[Rule], change: Change) -> tuple[Rule, ...]:
    """Return a decision list with a change made in it; the same rules where it has no such rule."""
    match change:
        case Rewritten(old, new):
            return tuple(new if is_same_rule(rule, old) else rule for rule in rules)
        case Deleted(gone):
            return tuple(rule for rule in rules if not is_same_rule(rule, gone))
        case Swapped(first, second):
            return _swapped(rules, first, second)
        case Edited():
            # What is no decision list has no rules that could be others.
            return tuple(rules)


def is_same_rule(one: Rule, other: Rule) -> bool:
    """Tell whether it is one rule of one file: what a variant took over stays where it stands."""
    return one.location == other.location


def _swapped(rules: Sequence[Rule], first: Rule, second: Rule) -> tuple[Rule, ...]:
    indexes = [_index(rules, rule) for rule in (first, second)]
    if None in indexes:
        return tuple(rules)
    changed = list(rules)
    one, other = (index for index in indexes if index is not None)
    changed[one], changed[other] = changed[other], changed[one]
    return tuple(changed)


def _index(rules: Iterable[Rule], wanted: Rule) -> int | None:
    return next((at for at, rule in enumerate(rules) if is_same_rule(rule, wanted)), None)
