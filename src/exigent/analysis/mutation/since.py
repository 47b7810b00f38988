"""Which rules changed since a git revision: only these are mutated for a pull request."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import msgspec

from exigent.analysis.compare import (
    PREFIX,
    NoBenchError,
    RevisionName,
    as_of,
    bench_at,
)
from exigent.analysis.mutation.mutant import Mutant, Swapped
from exigent.analysis.mutation.standing import RuleLists, StandingLists
from exigent.bench import Bench, open_bench
from exigent.engines import CanBeEdited, Rule, read_policy
from exigent.regime import Manifest
from exigent.words import InputError


@dataclass(frozen=True, slots=True)
class OlderRules:
    """The decision lists of a bench as they were at a revision, by their regimes.

    `others` are what of a regime is another now and is no rule, by the keys of its file, and
    `changed_programs` the regimes whose policy is a program that was another then, or nowhere.
    """

    revision: str
    lists: RuleLists
    others: Mapping[str, tuple[str, ...]]
    changed_programs: frozenset[str]

    def is_changed(self, now: RuleLists) -> Callable[[Mutant], bool]:
        """Return what tells whether a mutant is of a rule that was another one, or nowhere, then."""
        changed = {
            name: changed_rules(self.lists.get(name, ()), rules) for name, rules in now.items()
        }

        def tell(mutant: Mutant) -> bool:
            ids = {mutant.rule}
            if isinstance(mutant.change, Swapped):
                ids.add(mutant.change.second.id)
            return not ids.isdisjoint(changed[mutant.regime])

        return tell


def older_rules(
    bench: Bench, names: Sequence[str], word: str, programs: Mapping[str, CanBeEdited]
) -> OlderRules:
    """Return the rules of regimes as they were at a revision, `REV` or `git:REV`.

    `programs` are those policies that are one now, by their regimes. A regime that was not there then has none. Raises InputError and InputErrors where there is
    no such revision, or its bench cannot be read.
    """
    name = RevisionName.read(word.removeprefix(PREFIX))
    files = [one for one in names if bench.manifests[one].stack is None]
    others: dict[str, tuple[str, ...]] = {}
    changed = set(programs)
    try:
        with bench_at(name, bench.root) as laid_out, as_of(name):
            then = open_bench(laid_out.folder)
            known = [one for one in files if one in then.manifests]
            lists = _lists(then, known) if known else {}
            for one in names:
                now, before = bench.manifests[one], then.manifests.get(one)
                if keys := _changed_keys(before, now):
                    others[one] = keys
                if before and one in programs and _is_same_text(before, programs[one]):
                    changed.discard(one)
    except NoBenchError:
        lists = {}
    return OlderRules(str(name), lists, others, frozenset(changed))


def _is_same_text(before: Manifest, program: CanBeEdited) -> bool:
    policy = program.policy
    try:
        return read_policy(before, policy.path.suffix).text == policy.text
    except InputError:
        return False


def changed_rules(before: Sequence[Rule], after: Sequence[Rule]) -> frozenset[str]:
    """Return the ids of the rules that are new, decide otherwise, or stand elsewhere."""
    old = {rule.id: _content(rule) for rule in before}
    new = {rule.id: _content(rule) for rule in after}
    then, now = ([id for id in ids if id in old and id in new] for ids in (old, new))
    kept = {
        now[index]
        for block in SequenceMatcher(None, then, now, autojunk=False).get_matching_blocks()
        for index in range(block.b, block.b + block.size)
    }
    return frozenset(id for id in new if id not in kept or old[id] != new[id])


def _changed_keys(before: Manifest | None, now: Manifest) -> tuple[str, ...]:
    """Return the keys of a regime's file that say otherwise how its rules come to an answer.

    Of a regime that is new every rule is, so that only how a stack is made is no rule.
    """
    if before is None:
        return ("stack",) if now.stack else ()
    told = {
        "kind": before.kind != now.kind,
        "in_force": before.in_force != now.in_force,
        "stack": before.stack != now.stack,
        "technical": before.over_technical != now.over_technical,
        "engine": before.engine != now.engine,
    }
    return tuple(key for key, is_changed in told.items() if is_changed)


def _content(rule: Rule) -> tuple[object, ...]:
    """Return what a rule says to the bench: how it is explained and where it stands left aside."""
    decision = msgspec.structs.replace(rule.decision, reasons=())
    return rule.when, decision, rule.duties


def _lists(bench: Bench, names: Sequence[str]) -> Mapping[str, tuple[Rule, ...]]:
    # An engine that runs code has no list of this kind: it need not be loaded, and is not.
    own = [name for name in names if bench.manifests[name].engine == "rules"]
    return StandingLists(bench.panel(own)).lists if own else {}
