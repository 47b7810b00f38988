"""Which decision lists stand on a file, and what a change of that file makes of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.analysis.mutation.making import mutants_of
from exigent.analysis.mutation.mutant import Mutant, Swapped, change_rules
from exigent.bench import Panel
from exigent.engines import Rule
from exigent.files import YAML_ENDING, Node, Table, listing
from exigent.regime import derive_rules, read_table
from exigent.symbolic import NotCompiledError
from exigent.words import Location, Outcome, Vocabulary

RuleLists = Mapping[str, tuple[Rule, ...]]


class StandingLists:
    """The decision lists of a panel's layers, by name, with the files that their rules stand in.

    `without` says of each other layer why it has none.
    """

    def __init__(self, panel: Panel) -> None:
        self._manifests = panel.manifests
        self.lists: dict[str, tuple[Rule, ...]] = {}
        self.without: dict[str, str] = {}
        self._permits_last: set[str] = set()
        for layer, decider in panel.deciders.items():
            try:
                found = decider.decision_list
            except NotCompiledError as error:
                self.without[layer] = str(error)
                continue
            self.lists[layer] = found.rules
            if found.permits_come_last:
                self._permits_last.add(layer)
        self._standing: dict[str, tuple[str, ...]] = {}
        self._tables: dict[str, Table] = {}

    def mutants(self, regime: str, vocabulary: Vocabulary) -> list[Mutant]:
        """Return the mutants of the rules that stand in a regime's file, in their order."""
        rules = self.lists[regime]
        return mutants_of(
            regime,
            rules,
            vocabulary,
            own=[rule for rule in rules if self._is_own(regime, rule)],
            permits_last=regime in self._permits_last,
        )

    def on(self, regime: str) -> tuple[str, ...]:
        """Return the layers that have a rule of a regime's file: itself, and its variants."""
        if regime not in self._standing:
            path = self._manifests[regime].path
            variants = (
                layer
                for layer, rules in self.lists.items()
                if layer != regime and any(rule.location.path == path for rule in rules)
            )
            # What is in another language takes over no rules, and none is taken over from it.
            others = () if regime in self._permits_last else variants
            self._standing[regime] = (regime, *others)
        return self._standing[regime]

    def _is_own(self, regime: str, rule: Rule) -> bool:
        """Tell whether a rule stands in a regime's file; a policy in a file beside it is its own."""
        in_its_file = rule.location.path == self._manifests[regime].path
        return in_its_file or regime in self._permits_last

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
            changed = change_rules(rules, mutant.change)
            return _permits_last(changed) if layer in self._permits_last else changed
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


def _permits_last(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Return rules in the order in which a language tries them that puts permits last.

    A rule that permits where it did not stands among the others that do, as the file has them.
    """
    *tried, last = rules
    are_sorted = [rule.decision.outcome is Outcome.ALLOW for rule in tried]
    if are_sorted == sorted(are_sorted):
        return tuple(rules)
    return (
        *sorted(
            tried, key=lambda rule: (rule.decision.outcome is Outcome.ALLOW, rule.location.line)
        ),
        last,
    )


def _index(nodes: Sequence[Node], rule: Rule) -> int:
    return next(at for at, node in enumerate(nodes) if node.location == rule.location)
