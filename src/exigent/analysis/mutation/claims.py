"""Which claims about every request a mutant would refute: told apart, and outside the score.

One claim that two regimes answer alike would notice any change of either, so that claims would
say nothing of what the scenarios look at.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from exigent.bench import (
    ClaimQuestion,
    EveryRequest,
    NamedRegime,
    NamedRegimes,
    Panel,
    read_questions,
)
from exigent.regime import Composition, compose
from exigent.suite import Aspect, Claim, OfEach, Scenario
from exigent.symbolic import FALSE, NotCompiledError, Region, TooLargeError, is_met_somewhere
from exigent.words import REQUEST_DATE, Among, Condition, Decision, Location

Rows = Mapping[str, Sequence[int]]
"""The nodes of the layers of regimes, by the names of these."""


@dataclass(frozen=True, slots=True)
class _HeldClaim:
    """A claim that holds today, where it is made; `shown` is where what is sought is met today."""

    question: ClaimQuestion
    made: int
    shown: int


class MutantClaims:
    """The claims of a bench that a mutant may refute.

    Those about a stated day are not among them, nor those that are content with samples or speak
    of which rules decide.
    """

    def __init__(self, regimes: NamedRegimes, scenarios: Iterable[Scenario]) -> None:
        self._regimes = regimes
        self._asked = [
            (question, scenario)
            for scenario in scenarios
            if scenario.premises is not None and REQUEST_DATE not in scenario.premises
            for claim in scenario.claims
            if not claim.is_sampled and not _is_of_rules(claim)
            for question in read_questions(claim, regimes)
        ]
        self._held: dict[str, list[_HeldClaim]] = {}
        self._every: EveryRequest | None = None

    @property
    def conditions(self) -> Iterator[Condition]:
        """What a space must tell apart for the claims to be asked of it."""
        for _, scenario in self._asked:
            yield from _premises(scenario)

    @property
    def others(self) -> Mapping[str, Panel]:
        """The panels that claims name besides, by the labels that questions have for them."""
        return self._regimes.others

    def open(self, every: EveryRequest) -> None:
        """Find out which of the claims hold in a space that `conditions` cut."""
        self._every = every
        for question, scenario in self._asked:
            try:
                held = self._hold(every, question, scenario)
            except (NotCompiledError, TooLargeError):
                continue
            if held is not None:
                for regime in {one.name for one in question.regimes if not one.label}:
                    self._held.setdefault(regime, []).append(held)

    def refuted(self, differing: Mapping[str, int], rows: Rows) -> Location | None:
        """Return where a claim stands that no longer holds, None where all still do.

        `differing` says where regimes answer otherwise, `rows` what their layers answer there.
        """
        every = self._every
        if every is None:
            return None
        nodes = every.space.nodes
        for name in differing:
            for held in self._held.get(name, ()):
                regimes = held.question.regimes
                named = {one.name for one in regimes if not one.label}
                there = [differing[one] for one in named & differing.keys()]
                where = nodes.both(reduce(nodes.either, there), held.made)
                if where == FALSE:
                    continue
                is_shown_by = held.question.is_shown_by
                if is_shown_by and nodes.both(held.shown, nodes.negation(where)) != FALSE:
                    continue
                if self._is_met(held, where, rows, every) is not is_shown_by:
                    return held.question.claim.location
        return None

    def _hold(
        self, every: EveryRequest, question: ClaimQuestion, scenario: Scenario
    ) -> _HeldClaim | None:
        for regime in question.regimes:
            for layer in self._composition(regime).layers:
                # Made for good, and not while nodes are lent.
                every.diagrams.layer(layer, regime.label)
        made = reduce(Region.__and__, map(every.condition, _premises(scenario)), every.allowed)
        shown = FALSE
        for region in question.sought.regions(every):
            met = region & made
            met.refuse_unknown()
            shown = every.space.nodes.either(shown, met.node)
        if (shown == FALSE) is question.is_shown_by:
            return None
        return _HeldClaim(question, made.node, shown)

    def _is_met(self, held: _HeldClaim, where: int, rows: Rows, every: EveryRequest) -> bool:
        """Tell whether what settles a claim is met somewhere, with what layers answer now."""
        row: list[int] = []
        spans: list[tuple[Composition, int, int]] = []
        for regime in held.question.regimes:
            composition = self._composition(regime)
            layers = rows.get(regime.name) if not regime.label else None
            if layers is None:
                layers = [every.diagrams.layer(one, regime.label) for one in composition.layers]
            spans.append((composition, len(row), len(row) + len(layers)))
            row += layers

        def holds(values: Sequence[Hashable]) -> bool:
            decided = [value for value in values if isinstance(value, Decision)]
            answers = [compose(one, decided[start:end], None) for one, start, end in spans]
            return held.question.sought.is_found(answers)

        return is_met_somewhere(every.space.nodes, where, row, holds)

    def _composition(self, regime: NamedRegime) -> Composition:
        panel = self._regimes.others[regime.label] if regime.label else self._regimes.panel
        return panel.regime(regime.name).composition


def _is_of_rules(claim: Claim) -> bool:
    """Tell whether it speaks of which rules decide, and not of what they come to."""
    of_rules = {Aspect.RULE, Aspect.CONTESTED}
    said = claim.says
    return isinstance(said, OfEach) and any(
        want.aspect in of_rules for want in said.expectation.wants
    )


def _premises(scenario: Scenario) -> Iterator[Among]:
    for name, value in (scenario.premises or {}).items():
        yield Among(name, frozenset({value}))
