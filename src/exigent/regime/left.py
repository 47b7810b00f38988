"""What a variant leaves of the rules that it changes some of: rules on the same ground."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from exigent.files import Listing, Node, Scalar, Table
from exigent.words import Location


@dataclass(frozen=True, slots=True)
class RulesLeft:
    """Rules that a variant changes, and those with their outcome and ground that it does not."""

    changed: tuple[str, ...]
    left: tuple[str, ...]
    outcome: str
    ground: str
    location: Location

    def say(self, base: str, grounds: Mapping[str, str]) -> str:
        """Return it as a sentence; `base` is the regime that is extended."""
        more = "another rule" if len(self.left) == 1 else f"{len(self.left)} more rules"
        does = self.outcome + ("s" if len(self.left) == 1 else "")
        changed, left = (
            " and ".join(f"`{name}`" for name in names) for names in (self.changed, self.left)
        )
        ground = grounds.get(self.ground, self.ground)
        return f"this changes {changed}, and `{base}` has {more} that {does} on {ground}: {left}"


def find_rules_left(variant: Table, base: Table) -> tuple[RulesLeft, ...]:
    """Return what a variant's settings leave of the rules of those that they derive from."""
    now, before = _rules(variant), _rules(base)
    groups: dict[tuple[str, str], list[str]] = {}
    for name, rule in before.items():
        decided = _decided(rule)
        if decided is not None:
            groups.setdefault(decided, []).append(name)
    return tuple(
        _left(names, decided, now, before, variant.location)
        for decided, names in groups.items()
        if 0 < sum(now.get(name) != before[name] for name in names) < len(names)
    )


def _left(
    names: list[str],
    decided: tuple[str, str],
    now: Mapping[str, Table],
    before: Mapping[str, Table],
    place: Location,
) -> RulesLeft:
    changed = tuple(name for name in names if now.get(name) != before[name])
    left = tuple(name for name in names if name not in changed)
    places = [now[name].location for name in changed if name in now]
    return RulesLeft(changed, left, *decided, location=next(iter(places), place))


def _rules(settings: Table) -> dict[str, Table]:
    rules = settings.get("rules")
    items = rules.items if isinstance(rules, Listing) else ()
    named = ((_written(rule, "id"), rule) for rule in items if isinstance(rule, Table))
    return {name: rule for name, rule in named if name}


def _decided(rule: Table) -> tuple[str, str] | None:
    """Return a rule's outcome and ground, if it has both."""
    decide = rule.get("decide")
    outcome, ground = _written(decide, "outcome"), _written(decide, "ground")
    return (outcome, ground) if outcome and ground else None


def _written(node: Node | None, key: str) -> str:
    value = node.get(key) if isinstance(node, Table) else None
    return value.written if isinstance(value, Scalar) else ""
