"""All smallest sets of changes that turn an answer, of any size, read off a regime's diagram."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from math import prod

from exigent.analysis.flip.options import Option, Options
from exigent.analysis.flip.result import Change, FlipGroup, FlipResult, WantedAnswer, found_flip
from exigent.bench import Panel, Regime
from exigent.symbolic import (
    LIMITS,
    Diagram,
    Limits,
    NotCompiledError,
    Region,
    SmallestChanges,
    Space,
    TooLargeError,
    too_large,
)
from exigent.words import UNKNOWN, Decision, Outcome, Request, make_request

USUAL_MOST = 3
MOST_TOLD = 500

_Choices = Mapping[tuple[int, int], tuple[Option, ...]]


def find_exactly(
    panel: Panel,
    regime: Regime,
    request: Request,
    goal: WantedAnswer,
    options: Options,
    most: int | None = None,
    limits: Limits = LIMITS,
) -> FlipResult:
    """Find all smallest sets of changed facts that lead to the goal, and decide them again.

    Those of up to `most` facts are told, at least the smallest there are if that is None, and
    all others counted. Raises NotCompiledError where that cannot be known of a regime.
    """
    diagrams = panel.diagrams(limits=limits)
    space = diagrams.space
    whole = diagrams.of(regime.name)
    whole.refuse_unknown()
    if foreign := diagrams.foreign(whole.node):
        said = "`, `".join(part.text for part in foreign)
        raise NotCompiledError(f"it turns on what only the policy itself can tell: `{said}`")
    whole = whole.within(Region(space, space.allowed))
    try:
        parts, is_met = _parts(whole, goal)
        changes = SmallestChanges(
            space, request, may_be_unknown=goal.outcome is Outcome.NEEDS_FACTS
        )
        family = changes.find(parts, is_met)
    except TooLargeError:
        raise NotCompiledError(too_large(space)) from None
    choices = _choices(options, space)
    sizes = changes.families.sizes(family, lambda *change: _ways(choices.get(change, ())))
    most = most or max(USUAL_MOST, min(sizes, default=0))
    flips: list[FlipGroup] = []
    left = dict(sizes)
    for size in range(1, most + 1):
        told = itertools.islice(changes.families.sets(family, size), MOST_TOLD - len(flips))
        several = [tuple(choices[change] for change in one) for one in told]
        several.sort(key=lambda change: _place(change, space))
        flips += _decided(panel, regime, request, several)
        left[size] = left.get(size, 0) - sum(prod(map(_ways, change)) for change in several)
    if not all(goal.is_met_by(flip.decision) for flip in flips):
        raise NotCompiledError("its engine decides otherwise than it shows")
    more = {size: left[size] for size in sorted(left) if left[size]}
    return FlipResult(
        tuple(flips),
        len(flips),
        most,
        most,
        is_proved=True,
        more=more,
        premises=diagrams.premises(regime.name),
    )


def _parts(
    whole: Diagram, goal: WantedAnswer
) -> tuple[list[int], Callable[[Sequence[bool]], bool]]:
    """Return regions that part all requests, and what of them there has to be for what is wanted.

    Raises NotCompiledError if some answers are an engine's failure.
    """
    decisions = [one for one in whole.answers() if isinstance(one, Decision)]
    failure = next((one for one in decisions if one.outcome is Outcome.ERROR), None)
    if failure is not None:
        raise NotCompiledError(failure.note or "its engine fails on some requests")

    def is_met(reached: Sequence[bool]) -> bool:
        return reached[0] and not reached[1]

    def is_open(reached: Sequence[bool]) -> bool:
        met = list(itertools.compress(outcomes, reached))
        return len(met) > 1 or met == [Outcome.NEEDS_FACTS]

    if goal.outcome is Outcome.NEEDS_FACTS:
        outcomes = list(dict.fromkeys(decision.outcome for decision in decisions))
        regions = [whole.where(_answers(WantedAnswer(outcome))) for outcome in outcomes]
    else:
        met = whole.where(_answers(goal))
        regions = [met, ~met]
    for region in regions:
        region.refuse_unknown()
    nodes = [region.node for region in regions]
    return nodes, is_open if goal.outcome is Outcome.NEEDS_FACTS else is_met


def _decided(
    panel: Panel, regime: Regime, request: Request, several: Sequence[Change]
) -> Iterator[FlipGroup]:
    """Yield sets of changes, each as the engines decide what the first of each option makes."""
    column = panel.names.index(regime.name)
    changed = [
        make_request(
            panel.vocabulary,
            request.stated_values | {options[0].fact: options[0].value for options in change},
        )
        for change in several
    ]
    for change, one, row in zip(several, changed, panel.decide(changed), strict=True):
        yield found_flip(request, change, one, row[column])


def _choices(options: Options, space: Space) -> _Choices:
    """Return the options to change a fact by its level and the index of the change."""
    found: dict[tuple[int, int], tuple[Option, ...]] = {}
    for name, several in options.of.items():
        cutter, level = space.cutters[name], space.level_of[name]
        for option in several:
            value = option.value
            at = len(cutter.classes) if value is UNKNOWN else cutter.class_of(value)
            found[level, at + 1] = (*found.get((level, at + 1), ()), option)
    return found


def _ways(options: Sequence[Option]) -> int:
    return sum(option.ways for option in options)


def _answers(goal: WantedAnswer) -> Callable[[Hashable], bool]:
    return lambda answer: isinstance(answer, Decision) and goal.is_met_by(answer)


def _place(change: Change, space: Space) -> tuple[object, ...]:
    """Return what sorts sets of one size: as the facts stand, then as their options do."""
    first = [options[0] for options in change]
    facts = tuple(space.level_of[option.fact] for option in first)
    return facts, tuple((option.alike is None, option.place) for option in first)
