"""Compares what an engine answered with what it should have, and says the first difference."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from operator import attrgetter

from exigent.engines import Decider
from exigent.words import Decision, Outcome, Request, write_obligation, written

in_substance = attrgetter("substance")


def answers(decider: Decider, requests: Sequence[Request]) -> list[Decision]:
    """Return a decider's answers; raise AssertionError where it fails or answers not each."""
    try:
        found = decider.decide(requests)
    except Exception as error:
        raise AssertionError(
            f"a policy that cannot fail does not fail: `decide` raised {type(error).__name__}: "
            f"{error}"
        ) from error
    assert len(found) == len(requests), (
        f"`decide` returns one decision a request: for {len(requests)} requests there were "
        f"{len(found)}"
    )
    for request, decision in zip(requests, found, strict=True):
        assert isinstance(decision, Decision), (
            f"`decide` returns decisions: for {shown(request)} it returned a "
            f"{type(decision).__name__}"
        )
    return list(found)


def assert_same(
    law: str,
    policy: str,
    requests: Sequence[Request],
    got: Sequence[Decision],
    wanted: Sequence[Decision],
    aspect: Callable[[Decision], Hashable] = lambda decision: decision,
) -> None:
    """Raise AssertionError with the law and the first request whose answers differ."""
    for request, ours, theirs in zip(requests, got, wanted, strict=True):
        assert aspect(ours) == aspect(theirs), (
            f"{law}\n  policy   {policy}\n  request  {shown(request)}\n"
            f"  wanted   {told(theirs)}\n  got      {told(ours)}"
        )


def complaint(decision: Decision, unknown: Sequence[str], whole: Sequence[Completed]) -> str:
    """Return in what a settled decision does not fit the completions, or nothing."""
    outcomes = {answer.outcome for _, answer in whole}
    if len(outcomes) > 1:
        if decision.outcome is not Outcome.NEEDS_FACTS:
            return f"the completions are {' and '.join(sorted(outcomes))}"
        return _about_missing(decision, unknown, whole, lambda answer: answer.outcome)
    if outcomes != {decision.outcome}:
        return f"every completion is {outcomes.pop()}"
    for part in ("mode", "ground", "scope"):
        parts = {getattr(answer, part) for _, answer in whole}
        if getattr(decision, part) != (parts.pop() if len(parts) == 1 else None):
            return f"the {part} is not what the completions have in common"
    common = frozenset.intersection(*(frozenset(answer.obligations) for _, answer in whole))
    if frozenset(decision.obligations) != common:
        return "the obligations are not those that the completions have in common"
    return _about_missing(decision, unknown, whole, in_substance)


def shown(request: Request) -> str:
    """Return a request as a reader sees it: every fact with its value."""
    return ", ".join(f"{name}={written(value)}" for name, value in request.values.items())


def told(decision: Decision) -> str:
    """Return a decision in one line."""
    parts = [
        decision.outcome,
        decision.mode,
        decision.ground and f"ground {decision.ground}",
        decision.scope,
        *map(write_obligation, decision.obligations),
        decision.missing and f"missing {', '.join(decision.missing)}",
        decision.note and f"note: {decision.note}",
        *(f"rule {reason.rule}" for reason in decision.reasons),
    ]
    return ", ".join(part for part in parts if part)


Completed = tuple[Request, Decision]


def _about_missing(
    decision: Decision,
    unknown: Sequence[str],
    whole: Sequence[Completed],
    aspect: Callable[[Decision], Hashable],
) -> str:
    if not set(decision.missing) <= set(unknown):
        return "`missing` names a fact that is known"
    if not decision.missing and len({aspect(answer) for _, answer in whole}) > 1:
        return "`missing` names nothing, and the completions differ"
    seen: dict[Hashable, Hashable] = {}
    for request, answer in whole:
        known = tuple(request.values[name] for name in decision.missing)
        if seen.setdefault(known, aspect(answer)) != aspect(answer):
            return f"knowing {', '.join(decision.missing)} does not settle it"
    return ""
