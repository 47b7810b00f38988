"""Derives a regime from another one by replacing, inserting and removing rules by id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from exigent.files import Listing, Node, Scalar, Table, listing, scalar, table
from exigent.regime.manifest import Kind
from exigent.words import Fault, InputError, did_you_mean

VARIANT_KEYS = ("replace", "insert", "remove")


def derive_settings(variant: Table, base: Table) -> Table:
    """Return the base's settings with what the variant gives in place of it.

    A proposal was never in force, and so takes over no dates.
    Raises InputError where a rule to be replaced, removed or inserted beside is not there.
    """
    merged: dict[str, tuple[Scalar, Node]] = {
        key.written: (key, value) for key, value in base.entries() if key.written != "extends"
    }
    for key, value in variant.entries():
        if key.written not in VARIANT_KEYS:
            merged[key.written] = (key, value)
    if variant.get("in_force") is None and _is_proposal(merged):
        merged.pop("in_force", None)
    changes = [key for key in variant.keys if key.written in VARIANT_KEYS]
    if changes:
        if variant.get("rules") is not None or "rules" not in merged:
            raise InputError(
                f"`{changes[0].written}` changes the rules of the regime that is extended",
                changes[0].location,
                "leave out `rules:` here" if variant.get("rules") else "that regime has no rules",
                fault=Fault.UNKNOWN_RULE,
            )
        key, rules = merged["rules"]
        base_rules = listing(rules, "`rules`")
        changed = derive_rules(variant, base_rules.items)
        merged["rules"] = (key, Listing(base_rules.location, changed))
    return Table(
        variant.location,
        tuple(key for key, _ in merged.values()),
        tuple(value for _, value in merged.values()),
    )


def _is_proposal(settings: Mapping[str, tuple[Scalar, Node]]) -> bool:
    if "kind" not in settings:
        return False
    _, kind = settings["kind"]
    return isinstance(kind, Scalar) and kind.written == Kind.PROPOSAL


def derive_rules(variant: Table, base: Iterable[Node]) -> tuple[Node, ...]:
    """Return the rules of a base, in their order, with the changes that a variant's file makes.

    Raises InputError where a rule to be replaced, removed or inserted beside is not there.
    """
    rules: dict[str, Node] = {**rules_by_id(base)}
    for item in _items(variant, "remove"):
        del rules[_known(scalar(item, "a rule's id"), rules)]
    replacing = rules_by_id(_items(variant, "replace"))
    for rule in replacing.values():
        rules[_known(_rule_id(rule), rules)] = rule
    for item in _items(variant, "insert"):
        rules = _insert(table(item, "`insert`"), rules)
    return tuple(rules.values())


def _items(variant: Table, name: str) -> tuple[Node, ...]:
    given = variant.get(name)
    return listing(given, f"`{name}`").items if given else ()


def rules_by_id(rules: Iterable[Node]) -> dict[str, Table]:
    """Return rules by their ids, in order; raise InputError at the second of two of one id."""
    found: dict[str, Table] = {}
    for rule in rules:
        id = _rule_id(rule).written
        if id in found:
            first = found[id].location.line
            raise InputError(
                f"two rules have the id `{id}`",
                rule.location,
                f"the first is in line {first}",
                fault=Fault.NAME_TAKEN,
            )
        found[id] = table(rule, "a rule")
    return found


def _rule_id(rule: Node) -> Scalar:
    return scalar(table(rule, "a rule").need("id", "a rule"), "`id`")


def _known(id: Scalar, rules: dict[str, Node]) -> str:
    if id.written not in rules:
        raise InputError(
            f"the regime that is extended has no rule `{id.written}`",
            id.location,
            did_you_mean(id.written, rules) or f"it has: {', '.join(rules)}",
            fault=Fault.UNKNOWN_RULE,
        )
    return id.written


def _insert(node: Table, rules: dict[str, Node]) -> dict[str, Node]:
    node.allow(("before", "after", "rule"), "`insert`")
    rule = node.need("rule", "`insert`")
    id = _rule_id(rule)
    if id.written in rules:
        raise InputError(
            f"there is a rule `{id.written}` already", id.location, fault=Fault.NAME_TAKEN
        )
    before, after = node.get("before"), node.get("after")
    if (before is None) == (after is None):
        raise InputError(
            "`insert` needs either `before:` or `after:`", node.location, fault=Fault.EXCLUDES
        )
    beside = _known(scalar(before or after or node, "a rule's id"), rules)
    changed: dict[str, Node] = {}
    for name, existing in rules.items():
        if name == beside and before:
            changed[id.written] = rule
        changed[name] = existing
        if name == beside and after:
            changed[id.written] = rule
    return changed
