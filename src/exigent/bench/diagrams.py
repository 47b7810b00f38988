"""Regimes as diagrams over one space: what each answers to every request, or why nobody can say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exigent.engines import GuardedDecider
from exigent.regime import Composition
from exigent.symbolic import (
    FALSE,
    LIMITS,
    Cuts,
    Diagram,
    Limits,
    NotCompiledError,
    Space,
    TooLargeError,
    compose_nodes,
    strip,
    too_large,
)
from exigent.words import REQUEST_DATE, Condition, Foreign, Known, Vocabulary


@dataclass(frozen=True, slots=True)
class Composed:
    """Regimes to be made diagrams of: how each is made of layers, and what decides these."""

    compositions: Mapping[str, Composition]
    deciders: Mapping[str, GuardedDecider]


class Diagrams:
    """The diagrams of regimes over a space that is cut by all of them, made when asked for.

    `several` are sets of regimes by a label each, so that those of two benches of one vocabulary
    may be compared; `more` are conditions that will be asked of the space besides.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        several: Mapping[str, Composed],
        more: Iterable[Condition] = (),
        limits: Limits = LIMITS,
    ) -> None:
        self._several = several
        self._unread: dict[int, str] = {}
        self._layers: dict[tuple[int, bool], int | str] = {}
        self._regimes: dict[tuple[str, str, bool], Diagram] = {}
        cuts = Cuts.by_conditions(more) | _cuts_of_dates(several.values(), vocabulary)
        deciders = {id(one): one for part in several.values() for one in part.deciders.values()}
        for key, decider in deciders.items():
            if decider.is_explored and not limits.questions:
                self._unread[key] = "it would have to be asked"
                continue
            try:
                cuts |= decider.cuts()
            except NotCompiledError as error:
                self._unread[key] = str(error)
        self.space = Space(vocabulary, cuts, limits)

    def of(self, regime: str, label: str = "", *, is_bare: bool = False) -> Diagram:
        """Return the diagram of a regime's decisions; its `why` says where there is none.

        Those that are bare have neither obligations nor reasons or notes, and need less room.
        """
        key = (label, regime, is_bare)
        found = self._regimes.get(key)
        if found is None:
            with self.space.seeing(strip if is_bare else self.space.view):
                found = self._regimes[key] = self._made(label, regime, is_bare=is_bare)
        return found

    def layer(self, name: str, label: str = "") -> int:
        """Return the node of what a layer decides, before layers combine.

        Raises NotCompiledError where there is none.
        """
        node = self._layer(self._several[label].deciders[name], is_bare=False)
        if isinstance(node, str):
            raise NotCompiledError(f"{name}: {node}")
        return node

    def premises(self, regime: str, label: str = "") -> tuple[str, ...]:
        """Return what a proof about a regime takes for granted, in sentences for the reader."""
        part = self._several[label]
        layers = part.compositions[regime].layers
        return tuple(said for name in layers for said in part.deciders[name].premises)

    def unfit(self, regime: str, label: str, known: Mapping[str, Known]) -> str:
        """Return which layer of a regime fails on all requests that have some facts, or nothing."""
        part = self._several[label]
        layers = part.compositions[regime].layers
        unfit = ((name, part.deciders[name].unfit(known)) for name in layers)
        return next((f"{name}: {why}" for name, why in unfit if why), "")

    def foreign(self, node: int) -> tuple[Foreign, ...]:
        """Return the parts that only a policy's own language can tell on which a node turns."""
        if not self.space.oracles:
            return ()
        tested = self.space.nodes.tested(node)
        return tuple(part for part, level in self.space.oracles.items() if level in tested)

    def _made(self, label: str, regime: str, *, is_bare: bool) -> Diagram:
        part = self._several[label]
        composition = part.compositions[regime]
        layers: dict[str, int] = {}
        for name in composition.layers:
            layer = self._layer(part.deciders[name], is_bare=is_bare)
            if isinstance(layer, str):
                said = layer if name == regime else f"its layer {name}: {layer}"
                return Diagram(self.space, FALSE, why=f"{regime}: {said}")
            layers[name] = layer
        try:
            with self.space.lent(to_fail=True):
                return Diagram(self.space, compose_nodes(self.space, composition, layers))
        except TooLargeError:
            return Diagram(self.space, FALSE, why=f"{regime}: {too_large(self.space)}")

    def _layer(self, decider: GuardedDecider, *, is_bare: bool) -> int | str:
        """Return the node of what a layer decides, or why there is none."""
        unread = self._unread.get(id(decider))
        if unread is not None:
            return unread
        key = (id(decider), is_bare)
        found = self._layers.get(key)
        if found is None:
            try:
                with self.space.lent(to_fail=True):
                    found = decider.compile(self.space)
            except NotCompiledError as error:
                found = str(error)
            except TooLargeError:
                found = too_large(self.space)
            self._layers[key] = found
        return found


def _cuts_of_dates(several: Iterable[Composed], vocabulary: Vocabulary) -> Cuts:
    if vocabulary.request_date is None:
        return Cuts()
    days = {
        day
        for part in several
        for composition in part.compositions.values()
        for dates in (*composition.dates, composition.in_force)
        for day in dates.days()
    }
    return Cuts.by_constants({REQUEST_DATE: frozenset(days)}, vocabulary)
