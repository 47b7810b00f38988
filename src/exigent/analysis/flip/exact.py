"""All smallest sets of changes that turn an answer, of any size, read off a regime's diagram."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

from exigent.analysis.flip.options import Option, Options
from exigent.analysis.flip.result import Change, FlipResult, FoundFlip, WantedAnswer
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
from exigent.words import UNKNOWN, Decision, Known, Outcome, Request, Value, make_request

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
        wanted = _AnswerParts(whole, goal)
        changes = SmallestChanges(
            space, request, may_be_unknown=goal.outcome is Outcome.NEEDS_FACTS
        )
        family = changes.find([region.node for region in wanted.regions], wanted.is_met)
    except TooLargeError:
        raise NotCompiledError(too_large(space)) from None
    choices = _choices(options, space)
    in_order = _order(space)
    sizes = changes.families.sizes(family, lambda *change: _ways(choices.get(change, ())))
    most = most or max(USUAL_MOST, min(sizes, default=0))
    flips: list[FoundFlip] = []
    left = dict(sizes)
    for size in range(1, most + 1):
        told = list(itertools.islice(changes.families.sets(family, size), MOST_TOLD - len(flips)))
        several = sorted((tuple(choices[change] for change in one) for one in told), key=in_order)
        found = list(_decided(panel, regime, request, several))
        if not all(goal.is_met_by(flip.decision) for flip in found):
            raise NotCompiledError("its engine decides otherwise than it shows")
        flips += found
        left[size] = left.get(size, 0) - sum(map(_ways_of, several))
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


class _AnswerParts:
    """Regions that part all requests, and what of them there has to be for what is wanted."""

    def __init__(self, whole: Diagram, goal: WantedAnswer) -> None:
        """Part the answers of a regime; raise NotCompiledError if some are an engine's failure."""
        decisions = [one for one in whole.answers() if isinstance(one, Decision)]
        for decision in decisions:
            if decision.outcome is Outcome.ERROR:
                raise NotCompiledError(decision.note or "its engine fails on some requests")
        self._outcomes = list(dict.fromkeys(decision.outcome for decision in decisions))
        self._goal = goal
        if goal.outcome is Outcome.NEEDS_FACTS:
            self.regions = [whole.where(_has(outcome)) for outcome in self._outcomes]
        else:
            met = whole.where(_meets(goal))
            self.regions = [met, ~met]
        for region in self.regions:
            region.refuse_unknown()

    def is_met(self, reached: Sequence[bool]) -> bool:
        """Tell whether all that a request may turn out to be comes to what is wanted."""
        if self._goal.outcome is not Outcome.NEEDS_FACTS:
            return reached[0] and not reached[1]
        outcomes = list(itertools.compress(self._outcomes, reached))
        return len(outcomes) > 1 or outcomes == [Outcome.NEEDS_FACTS]


def _decided(
    panel: Panel, regime: Regime, request: Request, several: Sequence[Change]
) -> Iterator[FoundFlip]:
    """Yield sets of changes, each as the engines decide what the first of each option makes."""
    column = panel.names.index(regime.name)
    stated = request.stated_values
    changed = [
        make_request(
            panel.vocabulary,
            {**stated, **{options[0].fact: options[0].value for options in change}},
        )
        for change in several
    ]
    for change, one, row in zip(several, changed, panel.decide(changed), strict=True):
        yield FoundFlip(change, one, row[column])


def _choices(options: Options, space: Space) -> _Choices:
    """Return the options to change a fact by its level and the index of the change."""
    found: dict[tuple[int, int], tuple[Option, ...]] = {}
    for name, several in options.of.items():
        cutter, level = space.cutters[name], space.level_of[name]
        for option in several:
            unknown = len(cutter.classes)
            at = unknown if option.alike is None else cutter.class_of(_known(option.value))
            found[level, at + 1] = (*found.get((level, at + 1), ()), option)
    return found


def _ways(options: Sequence[Option]) -> int:
    return sum(option.ways for option in options)


def _ways_of(change: Change) -> int:
    ways = 1
    for options in change:
        ways *= _ways(options)
    return ways


def _has(outcome: Outcome) -> Callable[[Hashable], bool]:
    return lambda answer: isinstance(answer, Decision) and answer.outcome is outcome


def _meets(goal: WantedAnswer) -> Callable[[Hashable], bool]:
    return lambda answer: isinstance(answer, Decision) and goal.is_met_by(answer)


def _known(value: Value) -> Known:
    assert value is not UNKNOWN
    return value


def _order(space: Space) -> Callable[[Change], tuple[object, ...]]:
    """Return the order of sets of one size: as the facts stand, then as their options do."""

    def key(change: Change) -> tuple[object, ...]:
        facts = tuple(space.level_of[options[0].fact] for options in change)
        places = tuple((options[0].alike is None, options[0].place) for options in change)
        return facts, places

    return key
