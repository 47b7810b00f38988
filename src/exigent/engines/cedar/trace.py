"""Which policies were tried on a request, and what kept each of them from applying."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from exigent.engines.cedar.binding import Entities, ask, permits_where
from exigent.engines.cedar.context import ContextWriter, UnfitValueError
from exigent.engines.cedar.expression import Expression, read_expressions
from exigent.engines.cedar.policies import CedarPolicy
from exigent.engines.contract import Rule, Trial
from exigent.words import (
    UNKNOWN,
    AllOf,
    Condition,
    Request,
    Truth,
    compile_condition,
    foreign_parts,
)

Told = Mapping[str, Truth]


class Tracer:
    """Tries policies in order; what no condition says, it asks Cedar itself."""

    def __init__(
        self,
        policies: Sequence[CedarPolicy],
        otherwise: Rule,
        writer: ContextWriter,
        entities: Entities,
    ) -> None:
        self._policies = policies
        self._otherwise = otherwise
        self._writer = writer
        self._entities = entities
        self._foreign = dict(_foreign_expressions(policies))
        self._questions = permits_where(self._foreign) if self._foreign else None

    def trace(self, request: Request) -> tuple[Trial, ...]:
        """Return the policies tried, up to the one that surely applied, or else the default."""
        told = self._ask(request)
        trials = []
        for policy in self._policies:
            trial = _try(policy, request, told)
            trials.append(trial)
            if trial.applies:
                return tuple(trials)
        return (*trials, Trial(self._otherwise, applies=True, failed=(), open=()))

    def _ask(self, request: Request) -> Told:
        """Return which of the foreign parts are true; None where that is open, or one fails."""
        if self._questions is None:
            return {}
        try:
            context = self._writer.write(request.values)
        except UnfitValueError:
            return {}
        answer = ask([context], self._questions, self._entities)[0]
        return {
            id: None
            if answer.problem or id in answer.failures or _may_notice(expression, request)
            else id in answer.reasons
            for id, expression in self._foreign.items()
        }


def _try(policy: CedarPolicy, request: Request, told: Told) -> Trial:
    truths = list(_truths(policy, request, told))
    if policy.reading.is_fallible:
        return _try_in_order(policy.rule, truths)
    failed = tuple(condition for condition, truth in truths if truth is False)
    left_open = tuple(condition for condition, truth in truths if truth is None)
    return Trial(policy.rule, False if failed else None if left_open else True, failed, left_open)


def _try_in_order(rule: Rule, truths: Sequence[tuple[Condition, Truth]]) -> Trial:
    """Try a policy of which a part that comes later can keep no earlier one from failing."""
    for index, (condition, truth) in enumerate(truths):
        if truth is None:
            return Trial(rule, applies=None, failed=(), open=(condition,))
        if truth is False:
            before = tuple(c for c, _ in truths[:index] if foreign_parts(c))
            part = AllOf((*before, condition)) if before else condition
            return Trial(rule, applies=False, failed=(part,), open=())
    return Trial(rule, applies=True, failed=(), open=())


def _truths(policy: CedarPolicy, request: Request, told: Told) -> Iterator[tuple[Condition, Truth]]:
    for index, part in enumerate(policy.parts):
        id = _question_id(policy, index)
        if foreign_parts(part.condition):
            yield part.shown, told.get(id)
        else:
            yield part.shown, compile_condition(part.condition)(request.values)


def _may_notice(expression: Expression, request: Request) -> bool:
    noticed = read_expressions([expression], request.values).noticed
    return any(request.values[name] is UNKNOWN for name in noticed)


def _foreign_expressions(policies: Sequence[CedarPolicy]) -> Iterator[tuple[str, Expression]]:
    for policy in policies:
        for index, part in enumerate(policy.parts):
            if foreign_parts(part.condition):
                yield _question_id(policy, index), part.expression


def _question_id(policy: CedarPolicy, index: int) -> str:
    return f"{policy.id}.{index}"
