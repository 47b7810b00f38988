"""A decision in a few words: what an approval names, and how a report shortens one."""

from __future__ import annotations

from exigent.analysis.compare.comparison import Direction, Loss, Place
from exigent.words import (
    Decision,
    Obligation,
    Outcome,
    Scope,
    Vocabulary,
    say_decision,
    say_obligation,
    write_obligation,
)


def short_words(decision: Decision) -> str:
    """Return everything by which two decisions can differ, in fixed words and order.

    What differs in none of them is no flip, and an approval of one flip does not cover
    another of the same cell.
    """
    if decision.outcome is Outcome.ERROR:
        return decision.outcome.value
    duties = {write_obligation(duty) for duty in decision.obligations}
    rules = {reason.rule for reason in decision.reasons}
    parts = [_answer(decision), *sorted(duties)]
    if decision.missing:
        parts.append(f"turns on {', '.join(sorted(decision.missing))}")
    if rules:
        parts.append(f"rule {', '.join(sorted(rules))}")
    return "; ".join(parts)


def say_answer(decision: Decision, vocabulary: Vocabulary) -> str:
    """Return a decision in English, or in short words where it comes from another vocabulary."""
    is_known = decision.ground is None or decision.ground in vocabulary.grounds
    if is_known and set(decision.missing) <= set(vocabulary.facts):
        return say_decision(decision, vocabulary)
    return short_words(decision)


def say_duty(duty: Obligation, vocabulary: Vocabulary) -> str:
    """Return a duty in English, or as it is written where the vocabulary lacks its words."""
    owed = duty.whole
    duties = {name for one in owed for name in (one.duty, *one.either)}
    if {one.who for one in owed} <= set(vocabulary.parties) and duties <= set(vocabulary.duties):
        return say_obligation(duty, vocabulary)
    return write_obligation(duty)


def say_place(place: Place) -> str:
    """Return a scenario as one line, its feature first."""
    return f"{place.feature}: {place.title}"


def say_direction(direction: Direction) -> str:
    """Return a direction as words."""
    return direction.value.replace("_", " ")


def say_loss(loss: Loss) -> str:
    """Return what is lost, its direction first."""
    return f"{say_direction(loss.direction)}: {loss.what}"


def _answer(decision: Decision) -> str:
    words = [decision.outcome.value, decision.mode or "", decision.ground or ""]
    if decision.scope is Scope.NARROWED:
        words.append(Scope.NARROWED.value)
    elif decision.outcome is Outcome.ALLOW and decision.scope is None:
        words.append("in a scope left open")
    return " ".join(word for word in words if word)
