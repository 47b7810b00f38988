"""Conditions of rules without which the same rule would decide every request, exactly.

A condition has no effect where the rules before it, the rest of the rule, or what the vocabulary
rules out leave it nothing to tell apart. What is looked at are the requests that reach a rule,
all at once, so that each rule costs about the same in a long list as in a short one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exigent.analysis.lint.checks import IDLE_CONDITION, NEVER_OTHERWISE, TAKEN_BEFORE
from exigent.analysis.lint.finding import Finding
from exigent.analysis.lint.material import Material
from exigent.engines import BUILT_IN, Rule
from exigent.regime import Manifest
from exigent.symbolic import FALSE, LIMITS, Limits, Space, TooLargeError, cuts_of_rules, too_large
from exigent.words import AllOf, AnyOf, Condition, Not, say_condition

_DEEPEST = 1 << 30


def find_idle_conditions(
    material: Material, limits: Limits = LIMITS
) -> tuple[list[Finding], tuple[str, ...]]:
    """Return findings on conditions without effect, and what was too large to look into."""
    found: list[Finding] = []
    held_up: list[str] = []
    for name, rules in _decision_lists(material):
        manifest = material.manifests[name]
        space = Space(material.vocabulary, cuts_of_rules(rules), limits)
        try:
            found += _idle_in(manifest, rules, space)
        except TooLargeError:
            held_up.append(f"some conditions of {manifest.path}, {too_large(space)}")
    return found, tuple(held_up)


def _decision_lists(material: Material) -> Iterator[tuple[str, tuple[Rule, ...]]]:
    """Yield the rules of each regime of which the first that applies decides."""
    panel = material.panel
    for name in panel.deciders if panel else ():
        shown = panel.rules_of(name) if panel else None
        if shown is not None and material.manifests[name].engine == BUILT_IN:
            yield name, tuple(shown.rules)


def _idle_in(manifest: Manifest, rules: Sequence[Rule], space: Space) -> Iterator[Finding]:
    """Yield findings on the rules that a regime's own file has; those of another are told there."""
    nodes = space.nodes
    reaching = space.allowed
    for rule in rules:
        is_own = rule.location.path == manifest.path
        if reaching == FALSE and is_own:
            message = "no request is decided otherwise: the rules take every one"
            yield Finding(NEVER_OTHERWISE, rule.location, message)
            return
        when = space.condition(rule.when)
        if is_own:
            yield from _idle_parts(rule, reaching, space)
            yield from _idle_waivers(rule, nodes.both(reaching, when), space)
        reaching = nodes.choice(when, FALSE, reaching)


def _idle_parts(rule: Rule, reaching: int, space: Space) -> Iterator[Finding]:
    if rule.when is None:
        return
    alone = set(_idle(rule.when, space.allowed, space))
    for part in _idle(rule.when, reaching, space):
        said = say_condition(part, space.vocabulary)
        message = f'without "{said}" the rule `{rule.id}` would decide just the same requests'
        check = IDLE_CONDITION if part in alone else TAKEN_BEFORE
        yield Finding(check, rule.location, message)


def _idle_waivers(rule: Rule, deciding: int, space: Space) -> Iterator[Finding]:
    nodes = space.nodes
    for waiver in rule.waivers:
        is_met = nodes.both(deciding, space.condition(waiver)) != FALSE
        for part in _idle(waiver, deciding, space) if is_met else (waiver,):
            said = say_condition(part, space.vocabulary)
            message = f'without "{said}" the duties of the rule `{rule.id}` would be just the same'
            yield Finding(IDLE_CONDITION, rule.location, message)


def _idle(condition: Condition, among: int, space: Space) -> Iterator[Condition]:
    """Yield the parts without which a condition tells the same of some requests apart.

    Nothing is yielded that is within a part which was.
    """
    nodes = space.nodes
    whole = nodes.both(among, space.condition(condition))
    within = _DEEPEST
    for depth, part, rest in _left_out(condition):
        if depth > within:
            continue
        is_idle = nodes.both(among, space.condition(rest)) == whole
        within = depth if is_idle else _DEEPEST
        if is_idle:
            yield part


def _left_out(condition: Condition, depth: int = 0) -> Iterator[tuple[int, Condition, Condition]]:
    """Yield how deep each part of a condition lies, the part, and the condition without it.

    What lies within a part follows it.
    """
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for at, part in enumerate(parts):
                before, behind = parts[:at], parts[at + 1 :]
                if before or behind:
                    yield depth, part, type(condition)((*before, *behind))
                for deeper, inner, rest in _left_out(part, depth + 1):
                    yield deeper, inner, type(condition)((*before, rest, *behind))
        case Not(part):
            for deeper, inner, rest in _left_out(part, depth + 1):
                yield deeper, inner, Not(rest)
