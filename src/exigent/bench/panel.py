"""The panel: one request put to all regimes, many requests at once."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

import msgspec

from exigent.bench.diagrams import Composed, Diagrams
from exigent.bench.exact_answers import ExactAnswers
from exigent.bench.sure_obstacles import find_sure_obstacles
from exigent.engines import Decider, GuardedDecider, ShowsRules
from exigent.regime import TECHNICAL, Composition, InForce, Manifest, compose, composition_of
from exigent.symbolic import (
    LIMITS,
    Limits,
    count_ways,
    find_possible,
    is_unsettled,
    settle_all,
    settling,
)
from exigent.words import (
    Condition,
    Constants,
    Decision,
    Fault,
    InputError,
    Outcome,
    Request,
    Vocabulary,
    call_together,
    constraints_in_doubt,
    meant_by_name,
)

Deciders = Mapping[str, GuardedDecider]
Answers = tuple[Decision, ...] | None
_Layers = Mapping[str, Sequence[Decision]]
_Rows = dict[int, list[int]]

# So many completions take about as long as a regime's diagram.
WORTH_A_DIAGRAM = 1_500


@dataclass(frozen=True, slots=True)
class Regime:
    """A regime ready to decide: its manifest, how its layers make one answer, what it compares."""

    manifest: Manifest
    composition: Composition
    constants: Constants

    @property
    def name(self) -> str:
        """The name, as scenarios and reports use it."""
        return self.manifest.name

    @property
    def layers(self) -> tuple[str, ...]:
        """The names of the regimes whose decisions make the answer."""
        return self.composition.layers


class Panel:
    """The regimes chosen for a run, in the order of the matrix's columns.

    It never changes: another decider makes another panel.
    """

    def __init__(
        self,
        manifests: Mapping[str, Manifest],
        names: Iterable[str],
        deciders: Deciders,
        vocabulary: Vocabulary,
    ) -> None:
        """Choose regimes of a bench; `deciders` has one for each of their layers, at least."""
        self._parent: Panel | None = None
        self.vocabulary = vocabulary
        self.manifests = manifests
        compositions = {name: composition_of(manifests[name], manifests) for name in names}
        needed = {layer for one in compositions.values() for layer in one.layers}
        self.deciders = {name: one for name, one in deciders.items() if name in needed}
        constants = {name: decider.constants for name, decider in self.deciders.items()}
        self.regimes = tuple(
            Regime(manifests[name], one, one.constants(constants))
            for name, one in compositions.items()
        )
        self.names = tuple(compositions)
        self.left_out = frozenset(manifests).difference(compositions)

    def regime(self, name: str) -> Regime:
        """Return the regime of that name; raise InputError if the panel has none."""
        for regime in self.regimes:
            if regime.name == name:
                return regime
        titles = {regime.name: regime.manifest.title for regime in self.regimes}
        raise InputError(
            f"there is no regime `{name}`",
            None,
            meant_by_name(name, titles),
            fault=Fault.UNKNOWN_REGIME,
        )

    def filling_up_by(self, vocabulary: Vocabulary) -> Panel:
        """Return the same regimes, that fill up what nobody states by another vocabulary.

        It has the same facts and values, of which others are ordinary.
        """
        return Panel(self.manifests, self.names, self.deciders, vocabulary)

    def undated(self) -> Panel:
        """Return the same regimes as if each were in force on every day."""
        manifests = {name: replace(one, in_force=InForce()) for name, one in self.manifests.items()}
        return Panel(manifests, self.names, self.deciders, self.vocabulary)

    def only(self, names: Iterable[str]) -> Panel:
        """Return the panel of some of the regimes, with the same deciders."""
        some = Panel(self.manifests, names, self.deciders, self.vocabulary)
        some._parent = self
        return some

    def with_decider(self, layer: str, decider: Decider) -> Panel:
        """Return the panel in which another decider speaks for a layer."""
        guarded = GuardedDecider(decider, self.manifests[layer], self.vocabulary)
        return Panel(self.manifests, self.names, {**self.deciders, layer: guarded}, self.vocabulary)

    @property
    def composed(self) -> Composed:
        """What diagrams of its regimes are made of."""
        compositions = {regime.name: regime.composition for regime in self.regimes}
        return Composed(compositions, self.deciders)

    @cached_property
    def exact_answers(self) -> ExactAnswers:
        """What settles requests in which facts are unknown, as far as there are diagrams."""
        if self._parent is not None and set(self.names) <= set(self._parent.names):
            return self._parent.exact_answers
        return ExactAnswers(self.vocabulary, self.composed)

    def diagrams(self, more: Iterable[Condition] = (), limits: Limits = LIMITS) -> Diagrams:
        """Return the diagrams of its regimes, made when asked for.

        The space is cut by `more` conditions as well, so that these can be asked of it.
        """
        return Diagrams(self.vocabulary, {"": self.composed}, more, limits)

    def decide(self, requests: Sequence[Request]) -> list[tuple[Decision, ...]]:
        """Return for each request the decisions of all regimes, in their order.

        Equal requests are decided once.
        """
        unique = list(dict.fromkeys(requests))
        layers = self._decide_layers(tuple(self.deciders), unique)
        columns = [_composed(one, unique, layers) for one in self.regimes]
        self._settle(unique, columns, self._sure_obstacles(unique, layers))
        rows = dict(zip(unique, zip(*columns, strict=True), strict=True)) if columns else {}
        return [rows.get(request, ()) for request in requests]

    def decide_layer(self, layer: str, request: Request) -> Decision:
        """Return the decision of one layer alone, unknown facts not settled."""
        return self.deciders[layer].decide([request])[0]

    def possible_answers(self, request: Request, name: str, decision: Decision) -> Answers:
        """Return all that a regime may answer to a request, to which it answers as `decision` says.

        That is one answer unless facts are missing. None where nobody can tell: its engine
        failed, or what is unknown can be completed in too many ways.
        """
        if decision.outcome is Outcome.ERROR:
            return None
        if not decision.missing and decision.outcome is not Outcome.NEEDS_FACTS:
            return (decision,)
        regime = self.regime(name)

        def decide(completions: Sequence[Request]) -> Sequence[Decision]:
            return _composed(regime, completions, self._decide_layers(regime.layers, completions))

        exact = self.exact_answers
        found = exact.find_possible(request, name) if exact.knows(name) else ()
        found = found or find_possible(request, decision, regime.constants, self.vocabulary, decide)
        is_whole = all(one.outcome not in (Outcome.ERROR, Outcome.NEEDS_FACTS) for one in found)
        return found if found and is_whole else None

    def rules_of(self, layer: str) -> ShowsRules | None:
        """Return what shows the rules of a layer, if its engine has any to show."""
        return self.deciders[layer].shown

    def reads_of(self, layer: str, request: Request) -> Collection[str]:
        """Return the facts that a layer without rules to show may read to decide a request.

        Raises EngineError where its engine fails to say so.
        """
        return self.deciders[layer].reads(request)

    def _decide_layers(self, layers: Sequence[str], requests: Sequence[Request]) -> _Layers:
        """Return each layer's own decisions, before layers combine and unknowns settle."""
        deciders = [self.deciders[layer] for layer in layers]
        decided = call_together(
            [partial(decider.decide, requests) for decider in deciders],
            [decider.waits for decider in deciders],
        )
        return dict(zip(layers, decided, strict=True))

    def _sure_obstacles(
        self, requests: Sequence[Request], layers: _Layers
    ) -> Mapping[int, tuple[str, ...]]:
        """Return where what is technical stands in the way though it lacks facts, and which."""
        if TECHNICAL not in layers:
            return {}
        return find_sure_obstacles(
            self.deciders[TECHNICAL], requests, layers[TECHNICAL], self.vocabulary
        )

    def _settle(
        self,
        requests: Sequence[Request],
        columns: Sequence[list[Decision]],
        obstacles: Mapping[int, tuple[str, ...]],
    ) -> None:
        """Put in place of what is left open all that the constraints let settle.

        Where it takes less than to make a diagram, the completions are tried; both are exact.
        """
        doubtful = [bool(constraints_in_doubt(self.vocabulary, request)) for request in requests]
        opened: _Rows = {}
        for at, decisions in enumerate(columns):
            opened[at] = [
                row
                for row, decision in enumerate(decisions)
                if decision.outcome is Outcome.NEEDS_FACTS
                or (doubtful[row] and decision.outcome is not Outcome.ERROR)
            ]
        self._settle_cells(requests, columns, opened)
        refused: dict[int, dict[int, Decision]] = {
            at: _ask_further(decisions, obstacles)
            for at, decisions in enumerate(columns)
            if self.regimes[at].composition.obstacle is not None
        }
        self._settle_cells(requests, columns, {at: list(rows) for at, rows in refused.items()})
        for at, refusals in refused.items():
            for row, refusal in refusals.items():
                if is_unsettled(columns[at][row]):
                    columns[at][row] = refusal

    def _settle_cells(
        self, requests: Sequence[Request], columns: Sequence[list[Decision]], cells: _Rows
    ) -> None:
        """Settle cells, by column: those with few completions by these, all others by diagrams."""
        left = {at: rows for at, rows in cells.items() if rows}
        few = {at: rows for at, rows in left.items() if self._are_few(at, rows, requests, columns)}
        self._complete_all(requests, columns, few)
        for at, rows in few.items():
            left[at] = [row for row in rows if is_unsettled(columns[at][row])]
        self._complete_all(requests, columns, self._settle_exactly(requests, columns, left))

    def _are_few(
        self,
        at: int,
        rows: Sequence[int],
        requests: Sequence[Request],
        columns: Sequence[Sequence[Decision]],
    ) -> bool:
        """Tell whether open cells of a column have so few completions that no diagram is worth it."""
        regime = self.regimes[at]
        if self.exact_answers.has_made(regime.name) or len(rows) > WORTH_A_DIAGRAM:
            return False
        cells = ((requests[row], columns[at][row]) for row in rows)
        ways = count_ways(cells, regime.constants, self.vocabulary, WORTH_A_DIAGRAM)
        return ways <= WORTH_A_DIAGRAM

    def _settle_exactly(
        self,
        requests: Sequence[Request],
        columns: Sequence[list[Decision]],
        left: _Rows,
    ) -> _Rows:
        """Settle open cells by diagrams; return those of which there is none, by column."""
        without: dict[int, list[int]] = {}
        several: dict[int, dict[str, int]] = {}
        for at, rows in left.items():
            name = self.regimes[at].name
            if rows and not self.exact_answers.knows(name):
                without[at] = list(rows)
            for row in rows if at not in without else ():
                several.setdefault(row, {})[name] = at
        for row, names in several.items():
            settled = self.exact_answers.settle(requests[row], names)
            for name, at in names.items():
                if name in settled:
                    columns[at][row] = settled[name]
                else:
                    without.setdefault(at, []).append(row)
        return without

    def _complete_all(
        self, requests: Sequence[Request], columns: Sequence[list[Decision]], cells: _Rows
    ) -> None:
        """Settle open cells, by column, by every way to complete what is unknown."""
        call_together(
            [
                partial(self._complete, self.regimes[at], requests, rows, columns[at])
                for at, rows in cells.items()
            ],
            [any(self.deciders[layer].waits for layer in self.regimes[at].layers) for at in cells],
        )

    def _complete(
        self,
        regime: Regime,
        requests: Sequence[Request],
        rows: Sequence[int],
        decisions: list[Decision],
    ) -> None:
        """Settle a column's open cells by every way to complete what is unknown."""

        def decide(completions: Sequence[Request]) -> Sequence[Decision]:
            return _composed(regime, completions, self._decide_layers(regime.layers, completions))

        order = self.exact_answers.order(regime.name)
        settlings = [
            settling(requests[row], decisions[row], regime.constants, self.vocabulary, order)
            for row in rows
        ]
        for row, settled in zip(rows, settle_all(settlings, decide), strict=True):
            decisions[row] = settled


def _ask_further(
    decisions: list[Decision], obstacles: Mapping[int, tuple[str, ...]]
) -> dict[int, Decision]:
    """Let refusals ask for what tells that something stands in their way as well; return them."""
    refusals = {
        row: decisions[row] for row in obstacles if decisions[row].outcome is Outcome.REFUSE
    }
    for row, refusal in refusals.items():
        missing = tuple(dict.fromkeys((*refusal.missing, *obstacles[row])))
        decisions[row] = msgspec.structs.replace(refusal, missing=missing)
    return refusals


def _composed(regime: Regime, requests: Sequence[Request], layers: _Layers) -> list[Decision]:
    rows = zip(*(layers[layer] for layer in regime.layers), strict=True)
    # Most layers answer many requests with one and the same decision.
    known: dict[tuple[Hashable, ...], Decision] = {}
    composed = []
    for request, row in zip(requests, rows, strict=True):
        key = (request.day, *map(id, row))
        answer = known.get(key)
        if answer is None:
            answer = known[key] = compose(regime.composition, row, request.day)
        composed.append(answer)
    return composed
