"""Which decision lists stand on a file, and what a change of that file makes of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.analysis.mutation.mutant import Mutant, Swapped, change_rules
from exigent.bench import Panel
from exigent.engines import Rule
from exigent.engines.rules import RulesDecider
from exigent.files import YAML_ENDING, Node, Table, listing
from exigent.regime import derive_rules, read_table
from exigent.words import Location

RuleLists = Mapping[str, tuple[Rule, ...]]


class StandingLists:
    """The decision lists of a panel's layers, by name, with the files that their rules stand in."""

    def __init__(self, panel: Panel) -> None:
        self._manifests = panel.manifests
        # Those that others show may hold parts that only their own language can tell.
        self.lists: RuleLists = {
            layer: guarded.decider.rules
            for layer, guarded in panel.deciders.items()
            if isinstance(guarded.decider, RulesDecider)
        }
        self._standing: dict[str, tuple[str, ...]] = {}
        self._tables: dict[str, Table] = {}

    def on(self, regime: str) -> tuple[str, ...]:
        """Return the layers that have a rule of a regime's file: itself, and its variants."""
        if regime not in self._standing:
            path = self._manifests[regime].path
            self._standing[regime] = tuple(
                layer
                for layer, rules in self.lists.items()
                if any(rule.location.path == path for rule in rules)
            )
        return self._standing[regime]

    def changed(self, mutant: Mutant) -> RuleLists:
        """Return the lists that a mutant makes others of, as they are then.

        A variant changes with the file that it extends, save in the rules that it replaces. One
        that names a rule which is deleted keeps what it has in its place.
        """
        found = {}
        for layer in self.on(mutant.regime):
            before = self.lists[layer]
            after = self._change(layer, before, mutant)
            if list(map(id, before)) != list(map(id, after)):
                found[layer] = after
        return found

    def _change(self, layer: str, rules: tuple[Rule, ...], mutant: Mutant) -> tuple[Rule, ...]:
        if layer == mutant.regime or not isinstance(mutant.change, Swapped):
            return change_rules(rules, mutant.change)
        return self._derived(layer, rules, mutant.regime, mutant.change)

    def _derived(
        self, layer: str, rules: tuple[Rule, ...], base: str, change: Swapped
    ) -> tuple[Rule, ...]:
        """Return a variant's rules in their order once two of the file have changed places.

        What it inserts stands beside the rule that it names, wherever that one goes.
        """
        places: Sequence[Location] = [node.location for node in self._nodes(layer, base, change)]
        order = {place: index for index, place in enumerate(places)}
        return tuple(sorted(rules, key=lambda rule: order.get(rule.location, len(order))))

    def _nodes(self, layer: str, base: str, change: Swapped) -> tuple[Node, ...]:
        manifest = self._manifests[layer]
        if layer == base:
            nodes = list(listing(manifest.settings.need("rules", "a regime"), "`rules`").items)
            at = [_index(nodes, rule) for rule in (change.first, change.second)]
            nodes[at[0]], nodes[at[1]] = nodes[at[1]], nodes[at[0]]
            return tuple(nodes)
        if layer not in self._tables:
            path = manifest.folder / f"{layer}{YAML_ENDING}"
            self._tables[layer] = read_table(path, manifest.path)
        return derive_rules(self._tables[layer], self._nodes(manifest.extends, base, change))


def _index(nodes: Sequence[Node], rule: Rule) -> int:
    return next(at for at, node in enumerate(nodes) if node.location == rule.location)
