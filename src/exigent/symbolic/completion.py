"""Decisions under unknown facts, exactly: what holds for every way to complete them.

An outcome stands if it is the same for every completion that the constraints allow.
Otherwise the answer is `needs_facts`, with the facts on which it turns.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from exigent.regime import further_reasons
from exigent.words import (
    Constants,
    Decision,
    Known,
    Outcome,
    Reason,
    Request,
    Vocabulary,
    constants_of,
    constraints_in_doubt,
    failed,
    merge_constants,
    representatives,
    settle_values,
)

MOST_COMPLETIONS = 4096
_UNSETTLED = "not settled: "
NO_COMPLETION = failed("no way to complete what is unknown is allowed by the constraints")

Part = TypeVar("Part")

Decide = Callable[[Sequence[Request]], Sequence[Decision]]
Settling = Generator[Sequence[Request], Sequence[Decision], Decision]
MOST_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Completion:
    """One way to complete a request, and the decision it leads to."""

    values: tuple[Known, ...]
    decision: Decision


def settle_all(settlings: Sequence[Settling], decide: Decide) -> list[Decision]:
    """Drive several settlings to their ends, asking for the decisions of many at once.

    `decide` answers without settling: `needs_facts` names every unknown fact that could
    matter, of which a settling finds those that do.
    """
    settled: list[Decision] = []
    for start in range(0, len(settlings), MOST_AT_ONCE):
        settled += _settle_together(settlings[start : start + MOST_AT_ONCE], decide)
    return settled


def _settle_together(settlings: Sequence[Settling], decide: Decide) -> Sequence[Decision]:
    settled: dict[int, Decision] = {}
    asked: dict[int, Sequence[Request]] = {}

    def proceed(index: int, answers: Sequence[Decision] | None) -> None:
        try:
            settling = settlings[index]
            asked[index] = next(settling) if answers is None else settling.send(answers)
        except StopIteration as end:
            asked.pop(index, None)
            settled[index] = end.value

    for index in range(len(settlings)):
        proceed(index, None)
    while asked:
        batch = list(dict.fromkeys(itertools.chain.from_iterable(asked.values())))
        answers = dict(zip(batch, decide(batch), strict=True))
        for index, requests in list(asked.items()):
            proceed(index, [answers[request] for request in requests])
    return [settled[index] for index in range(len(settlings))]


def count_ways(
    cells: Iterable[tuple[Request, Decision]],
    constants: Constants,
    vocabulary: Vocabulary,
    most: int,
) -> int:
    """Return how many completions settling these open decisions tries, at the least.

    Past `most` no more is counted.
    """
    constants = _with_constraints(constants, vocabulary)
    ways = 0
    for request, decision in cells:
        facts = _tied_facts(decision.missing, request, vocabulary)
        ways += _count(facts, constants, vocabulary)
        if ways > most:
            break
    return ways


def is_unsettled(decision: Decision) -> bool:
    """Tell whether settling a decision came to no end."""
    return decision.outcome is Outcome.NEEDS_FACTS and (decision.note or "").startswith(_UNSETTLED)


def settling(
    request: Request,
    decision: Decision,
    constants: Constants,
    vocabulary: Vocabulary,
    order: Mapping[str, int] | None = None,
) -> Settling:
    """Find out what holds for every completion of the facts that `decision` is missing.

    Yields the completions that are to be decided, takes their decisions, and returns
    what they have in common. `constants` are what the regime compares facts with, and `order`
    says in what order its rules stand.
    """
    constants = _with_constraints(constants, vocabulary)
    facts, completions = yield from _completing(request, decision, constants, vocabulary)
    if completions is None:
        return _unsettled(decision, facts, constants, vocabulary)
    if not completions:
        return NO_COMPLETION
    different = list(dict.fromkeys(completion.decision for completion in completions))
    return in_common(different, partial(turning_facts, facts, completions), order or {})


def find_possible(
    request: Request,
    decision: Decision,
    constants: Constants,
    vocabulary: Vocabulary,
    decide: Decide,
) -> tuple[Decision, ...]:
    """Return every decision to which a completion of what `decision` is missing leads.

    `decide` and `constants` are as in `settle_all` and `settling`. Returns none where there are
    too many completions to try them all.
    """
    constants = _with_constraints(constants, vocabulary)
    completing = _completing(request, decision, constants, vocabulary)
    answers: Sequence[Decision] | None = None
    while True:
        try:
            asked = next(completing) if answers is None else completing.send(answers)
        except StopIteration as end:
            _, completions = end.value
            return tuple(dict.fromkeys(one.decision for one in completions or ()))
        answers = decide(asked)


def _completing(
    request: Request, decision: Decision, constants: Constants, vocabulary: Vocabulary
) -> Generator[
    Sequence[Request], Sequence[Decision], tuple[tuple[str, ...], list[Completion] | None]
]:
    """Ask for the decisions on all completions; return the facts, and None if there are too many."""
    facts = _tied_facts(decision.missing, request, vocabulary)
    while True:
        if _count(facts, constants, vocabulary) > MOST_COMPLETIONS:
            return facts, None
        requests = dict(_complete(request, facts, constants, vocabulary))
        decisions = yield list(requests.values())
        more = {
            name
            for answer in decisions
            if answer.outcome is Outcome.NEEDS_FACTS
            for name in answer.missing
        }
        wider = _tied_facts(more.union(facts), request, vocabulary)
        if wider == facts:
            return facts, [
                Completion(values, answer)
                for values, answer in zip(requests, decisions, strict=True)
            ]
        facts = wider


def _with_constraints(constants: Constants, vocabulary: Vocabulary) -> Constants:
    compared = constants_of(tie.condition for tie in vocabulary.constraints)
    return merge_constants([constants, compared])


def _tied_facts(names: Iterable[str], request: Request, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the unknown facts that are named, in doubt, or tied to such by constraints."""
    named = set(names).union(*(tie.facts for tie in constraints_in_doubt(vocabulary, request)))
    loose = {*request.unknown, *(vocabulary.assumable - request.stated)}
    tied = vocabulary.tied_to(named, loose)
    return tuple(name for name in request.unknown if name in tied)


def _count(facts: Sequence[str], constants: Constants, vocabulary: Vocabulary) -> int:
    count = 1
    for name in facts:
        values = representatives(vocabulary.facts[name], constants.get(name, ()))
        count *= MOST_COMPLETIONS + 1 if values is None else len(values)
    return count


def _complete(
    request: Request, facts: Sequence[str], constants: Constants, vocabulary: Vocabulary
) -> Iterator[tuple[tuple[Known, ...], Request]]:
    """Yield every allowed way to complete the facts; what was only assumed may give way."""
    stated = request.stated_values
    domains = [
        representatives(vocabulary.facts[name], constants.get(name, ())) or () for name in facts
    ]
    for values in itertools.product(*domains):
        told = {**stated, **dict(zip(facts, values, strict=True))}
        settled = settle_values(vocabulary, told)
        if not any(constraint.is_broken(settled) for constraint in vocabulary.constraints):
            yield values, request.with_values(settled)


def _unsettled(
    decision: Decision, facts: tuple[str, ...], constants: Constants, vocabulary: Vocabulary
) -> Decision:
    endless = [
        name
        for name in facts
        if representatives(vocabulary.facts[name], constants.get(name, ())) is None
    ]
    why = (
        f"nothing says what `{endless[0]}` is compared with"
        if endless
        else f"more than {MOST_COMPLETIONS} ways to complete what is unknown"
    )
    return Decision(
        Outcome.NEEDS_FACTS,
        reasons=decision.reasons,
        missing=facts,
        note=f"{_UNSETTLED}{why}",
    )


def in_common(
    decisions: Sequence[Decision],
    missing: Callable[[Callable[[Decision], Hashable]], tuple[str, ...]],
    order: Mapping[str, int],
) -> Decision:
    """Return what the different decisions to which completions lead have in common.

    An outcome stands if all have it. `missing` returns the facts on which an aspect of them
    turns; `order` says in what order rules stand, in which reasons are told.
    """
    if len(decisions) == 1:
        return decisions[0]
    failure = next((d for d in decisions if d.outcome is Outcome.ERROR), None)
    if failure is not None:
        return failure
    reasons = _reasons(decisions, order)
    outcomes = {decision.outcome for decision in decisions}
    if len(outcomes) > 1:
        turning = missing(lambda d: d.outcome)
        return Decision(Outcome.NEEDS_FACTS, reasons=reasons, missing=turning)
    return Decision(
        decisions[0].outcome,
        mode=_common([d.mode for d in decisions]),
        ground=_common([d.ground for d in decisions]),
        scope=_common([d.scope for d in decisions]),
        obligations=tuple(
            duty
            for duty in decisions[0].obligations
            if all(duty in other.obligations for other in decisions)
        ),
        reasons=reasons,
        missing=missing(lambda d: d.substance),
        note=_common([d.note for d in decisions]),
    )


def _reasons(decisions: Sequence[Decision], order: Mapping[str, int]) -> tuple[Reason, ...]:
    """Return the reasons of all; what only adds to some, and is not so of all, is none."""
    told = dict.fromkeys(reason for d in decisions for reason in d.reasons)
    deciding = {
        reason for d in decisions for reason in d.reasons if reason not in further_reasons(d)
    }
    sure = frozenset.intersection(*(frozenset(d.reasons) for d in decisions))
    kept = (reason for reason in told if reason in deciding or reason in sure)
    return tuple(sorted(kept, key=lambda reason: order.get(reason.rule, len(order))))


def turning_facts(
    facts: tuple[str, ...],
    completions: list[Completion],
    aspect: Callable[[Decision], Hashable],
) -> tuple[str, ...]:
    """Return the facts on which an aspect of the decision turns, in order.

    A fact counts if the aspect changes with it while all others stay; if constraints
    tie facts together, so that none can change alone, the smallest sets that do count.
    The facts returned settle the aspect: knowing them all, it is known.
    """
    answers = [(completion.values, aspect(completion.decision)) for completion in completions]
    turning: set[int] = set()
    for size in range(1, len(facts) + 1):
        if _is_settled_by(turning, answers):
            break
        for chosen in itertools.combinations(range(len(facts)), size):
            kept = set(range(len(facts))) - set(chosen)
            if not turning & set(chosen) and not _is_settled_by(kept, answers):
                turning.update(chosen)
    return tuple(name for index, name in enumerate(facts) if index in turning)


def _is_settled_by(indexes: set[int], answers: list[tuple[tuple[Known, ...], Hashable]]) -> bool:
    """Tell whether completions that agree at `indexes` always agree in the answer."""
    seen: dict[Hashable, Hashable] = {}
    order = sorted(indexes)
    for values, answer in answers:
        key = tuple(values[index] for index in order)
        if seen.setdefault(key, answer) != answer:
            return False
    return True


def _common(parts: list[Part]) -> Part | None:
    return parts[0] if all(part == parts[0] for part in parts) else None
