"""Policies that show no rules, made diagrams of by asking them: which fact is lacking next?"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from exigent.symbolic.cutting import NotCompiledError
from exigent.symbolic.space import Space
from exigent.words import UNKNOWN, Constants, Decision, Outcome, Request, Value

MOST_TRIED_AGAIN = 256

DecideAll = Callable[[Sequence[Request]], Sequence[Decision]]
_Known = tuple[tuple[str, int], ...]
_Next = Decision | str


def explore(space: Space, decide: DecideAll, constants: Constants) -> int:
    """Return the node of what a policy decides of every request.

    It is asked with nothing known; where it lacks a fact, with each class of that fact, and so
    on. Then some of what it said is tried on complete requests. Raises NotCompiledError where
    it comes to no end within `space.limits.questions`, lacks what it does not say it reads, or
    decides complete requests otherwise.
    """
    asked = _ask_all(space, decide, constants)
    _try_again(space, decide, asked)
    nodes = space.nodes

    def node(known: _Known) -> int:
        found = asked[known]
        if isinstance(found, Decision):
            return nodes.terminal(space.view(found))
        level = space.level_of[found]
        classes = range(len(space.cutters[found].classes))
        kids = [node((*known, (found, at))) for at in classes]
        joined = kids[-1]
        for at, kid in reversed(list(enumerate(kids[:-1]))):
            joined = nodes.choice(
                nodes.leaf(level, (other == at for other in classes)), kid, joined
            )
        return joined

    return node(())


def _ask_all(space: Space, decide: DecideAll, constants: Constants) -> Mapping[_Known, _Next]:
    """Return what the policy says of each partly known request: its decision, or what it lacks."""
    asked: dict[_Known, _Next] = {}
    waiting: list[_Known] = [()]
    limit = space.limits.questions
    while waiting:
        if len(asked) + len(waiting) > limit:
            raise NotCompiledError(
                f"too large: more than {limit:,} partly known requests would have to be asked"
            )
        decisions = decide([_partly(space, known) for known in waiting])
        further: list[_Known] = []
        for known, decision in zip(waiting, decisions, strict=True):
            if decision.outcome is not Outcome.NEEDS_FACTS:
                asked[known] = decision
                continue
            fact = _lacking(decision, known, constants)
            asked[known] = fact
            classes = range(len(space.cutters[fact].classes))
            further += [(*known, (fact, at)) for at in classes]
        waiting = further
    return asked


def _lacking(decision: Decision, known: _Known, constants: Constants) -> str:
    fact = decision.missing[0]
    if fact in dict(known):
        raise NotCompiledError(f"it says that it lacks `{fact}`, which it was told")
    if fact not in constants:
        raise NotCompiledError(f"it lacks `{fact}`, and does not say that it reads it")
    if constants[fact] is None:
        raise NotCompiledError(f"nothing says what `{fact}` is compared with")
    return fact


def _try_again(space: Space, decide: DecideAll, asked: Mapping[_Known, _Next]) -> None:
    """Raise NotCompiledError where it decides complete requests otherwise than it said."""
    ends = [(known, said) for known, said in asked.items() if isinstance(said, Decision)]
    chance = random.Random(len(ends))  # noqa: S311 - the same requests every time
    if len(ends) > MOST_TRIED_AGAIN:
        ends = chance.sample(ends, MOST_TRIED_AGAIN)
    requests = []
    for known, _ in ends:
        values = {
            name: chance.choice(cutter.classes).plainest for name, cutter in space.cutters.items()
        }
        values |= {name: space.cutters[name].classes[at].plainest for name, at in known}
        requests.append(Request(values, frozenset(values)))
    for (_, said), decision in zip(ends, decide(requests), strict=True):
        if decision != said:
            raise NotCompiledError("it decides complete requests otherwise than partly known ones")


def _partly(space: Space, known: _Known) -> Request:
    values: dict[str, Value] = dict.fromkeys(space.vocabulary.facts, UNKNOWN)
    values |= {name: space.cutters[name].classes[at].plainest for name, at in known}
    return Request(values, frozenset())
