"""What a decision under unknown facts must say, found by trying everything.

Nothing here uses the code that settles decisions: it completes the requests itself
and judges what the panel said of the incomplete one by what it says of the complete.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from exigent.bench.panel import Panel
from exigent.words.decision import Decision, Outcome
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import UNKNOWN, Known
from exigent.words.vocabulary import Vocabulary

Values = tuple[Known, ...]
Answers = Sequence[tuple[Values, Decision]]


def complete(
    request: Request, vocabulary: Vocabulary, domains: Mapping[str, Sequence[Known]]
) -> dict[Values, Request]:
    """Return every way to know what is unknown that no constraint forbids."""
    known = {
        name: request.values[name] for name in request.stated if request.values[name] is not UNKNOWN
    }
    found: dict[Values, Request] = {}
    for values in itertools.product(*(domains[name] for name in request.unknown)):
        told = {**known, **dict(zip(request.unknown, values, strict=True))}
        try:
            whole = make_request(vocabulary, told)
        except ContradictionError:
            continue
        found[values] = Request(whole.values, request.stated)
    return found


def answers_of(panel: Panel, completions: Mapping[Values, Request]) -> dict[str, Answers]:
    """Return what each regime says of every completion."""
    rows = panel.decide(list(completions.values()))
    return {
        name: [(values, row[index]) for values, row in zip(completions, rows, strict=True)]
        for index, name in enumerate(panel.names)
    }


def complaint(decision: Decision, unknown: Sequence[str], answers: Answers) -> str:
    """Return in what a decision under unknown facts does not fit the completions, or nothing."""
    if decision.outcome is Outcome.NEEDS_FACTS:
        return _complaint_about_lacking(decision, unknown, answers)
    for _, answer in answers:
        if answer.outcome is not decision.outcome:
            return f"a completion is {answer.outcome}"
    for part in ("mode", "ground", "scope"):
        several = {getattr(answer, part) for _, answer in answers}
        expected = next(iter(several)) if len(several) == 1 else None
        if getattr(decision, part) != expected:
            return f"{part} is {getattr(decision, part)}, the completions have {several}"
    common = frozenset.intersection(*(frozenset(answer.obligations) for _, answer in answers))
    if frozenset(decision.obligations) != common:
        return f"the common obligations are {common}"
    if bool(decision.missing) != (len({substance(answer) for _, answer in answers}) > 1):
        return f"missing is {decision.missing}"
    return _complaint_about_missing(decision.missing, unknown, answers, substance)


def substance(decision: Decision) -> Hashable:
    return (
        decision.outcome,
        decision.mode,
        decision.ground,
        decision.scope,
        frozenset(decision.obligations),
    )


def _complaint_about_lacking(decision: Decision, unknown: Sequence[str], answers: Answers) -> str:
    if len({answer.outcome for _, answer in answers}) < 2:
        return "all completions have one outcome"
    if not decision.missing:
        return "nothing is missing"
    return _complaint_about_missing(decision.missing, unknown, answers, lambda d: d.outcome)


def _complaint_about_missing(
    missing: Sequence[str],
    unknown: Sequence[str],
    answers: Answers,
    aspect: Callable[[Decision], Hashable],
) -> str:
    said = [(values, aspect(answer)) for values, answer in answers]
    places = {name: index for index, name in enumerate(unknown)}
    if not set(missing) <= set(unknown):
        return f"{missing} are not all unknown"
    if _is_open([places[name] for name in missing], said):
        return f"knowing {missing} does not settle it"
    for name in missing:
        if not any(_turns_on_just(tied, places, said) for tied in _sets_with(name, missing)):
            return f"it does not turn on {name}"
    return ""


def _sets_with(name: str, names: Sequence[str]) -> Iterable[tuple[str, ...]]:
    others = [other for other in names if other != name]
    for size in range(len(others) + 1):
        for rest in itertools.combinations(others, size):
            yield (name, *rest)


def _turns_on_just(
    names: Sequence[str],
    places: Mapping[str, int],
    said: Sequence[tuple[Values, Hashable]],
) -> bool:
    """Tell whether it turns on these facts together, and on no smaller set of them."""

    def turns_on(some: Sequence[str]) -> bool:
        return _is_open([index for name, index in places.items() if name not in some], said)

    smaller = (
        some for size in range(1, len(names)) for some in itertools.combinations(names, size)
    )
    return turns_on(names) and not any(turns_on(some) for some in smaller)


def _is_open(known: Sequence[int], said: Sequence[tuple[Values, Hashable]]) -> bool:
    """Tell whether completions that agree in what is known still differ in the answer."""
    first: dict[Values, Hashable] = {}
    return any(
        first.setdefault(tuple(values[index] for index in known), answer) != answer
        for values, answer in said
    )
