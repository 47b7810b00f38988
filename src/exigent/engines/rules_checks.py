"""Checks that every rule of a decision list can ever decide."""

from __future__ import annotations

from exigent.condition import Condition, Not
from exigent.engines.contract import Rule
from exigent.errors import InputError
from exigent.search import SearchTooLargeError, find_facts
from exigent.vocabulary import Vocabulary


def refuse_unreachable_rules(rules: tuple[Rule, ...], vocabulary: Vocabulary) -> None:
    """Raise InputError at the first rule that no request can ever reach."""
    earlier: list[Rule] = []
    for rule in rules:
        if rule.when is None:
            break
        if not _is_reachable(rule.when, earlier, vocabulary):
            raise InputError(
                f"the rule `{rule.id}` is never reached",
                rule.location,
                _why(rule.when, earlier, vocabulary),
            )
        earlier.append(rule)


def _is_reachable(when: Condition, earlier: list[Rule], vocabulary: Vocabulary) -> bool:
    goals = [when, *(Not(rule.when) for rule in earlier if rule.when)]
    try:
        return find_facts(goals, vocabulary) is not None
    except SearchTooLargeError:
        return True


def _why(when: Condition, earlier: list[Rule], vocabulary: Vocabulary) -> str:
    if not _is_reachable(when, [], vocabulary):
        return "its conditions contradict each other"
    for rule in earlier:
        if not _is_reachable(when, [rule], vocabulary):
            return f"`{rule.id}` before it takes every such request"
    return "the rules before it together take every such request"
