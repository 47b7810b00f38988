"""What is technical where only the constraints tell: a further reason of what is refused anyhow.

A refusal does not look at what is technical, and so asks for none of its facts. Where what is
unknown cannot be so that nothing stands in the way, that is a reason all the same, as it is
where the facts are known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.engines import GuardedDecider
from exigent.symbolic import find_possible
from exigent.words import Decision, Outcome, Request, Vocabulary


def find_sure_obstacles(
    technical: GuardedDecider,
    requests: Sequence[Request],
    decisions: Sequence[Decision],
    vocabulary: Vocabulary,
) -> Mapping[int, tuple[str, ...]]:
    """Return the requests to which what is technical surely refuses, though it lacks facts.

    They go by their place, each with the facts that it lacks. `decisions` are those of what is
    technical, unknown facts not settled.
    """
    found = {}
    for row, (request, decision) in enumerate(zip(requests, decisions, strict=True)):
        if decision.outcome is not Outcome.NEEDS_FACTS:
            continue
        if not _is_tied(decision.missing, request, vocabulary):
            continue
        constants = technical.constants
        possible = find_possible(request, decision, constants, vocabulary, technical.decide)
        if possible and all(one.outcome is Outcome.REFUSE for one in possible):
            found[row] = decision.missing
    return found


def _is_tied(facts: Sequence[str], request: Request, vocabulary: Vocabulary) -> bool:
    """Tell whether a constraint may say of unknown facts how they can be."""
    return any(
        not tie.holds(request.values)
        for tie in vocabulary.constraints
        if not tie.tied.isdisjoint(facts)
    )
