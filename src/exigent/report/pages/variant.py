"""What a regime that extends another changes in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from exigent.bench import RegimeEntry, RuleEntry
from exigent.regime import Manifest
from exigent.report.pages.markup import code, page_link, say, table

_COMPARED = {
    "when": "when",
    "then": "then",
    "duties": "duties",
    "because": "because",
    "source": "source",
    "quote": "its words",
    "contested": "contested",
    "unverified": "unverified",
}


def say_variant(
    manifest: Manifest,
    rules: Sequence[RuleEntry],
    base: RegimeEntry | None,
    pages: Mapping[str, str],
) -> Iterator[str]:
    """Yield what a regime takes over and what it changes; nothing where it extends none."""
    if not manifest.extends:
        return
    name = manifest.extends
    known = name in pages and name != manifest.name
    extended = page_link(code(name), f"{name}.md") if known else code(name)
    yield f"## What it changes in {code(name)}"
    if base is None:
        yield f"It takes over what {extended} says of itself; its rules are written anew."
        return
    before = {rule.id: rule for rule in base.rules if "/" not in rule.id}
    after = {rule.id: rule for rule in rules}
    yield f"It extends {extended}. What is not listed here is as there."
    changes = [
        *_inserted(rules, before),
        *_replaced(before, after, pages[name] if known else name),
        *(
            f"**Removed:** {page_link(code(id), f'{name}.md', id) if known else code(id)}"
            for id in before
            if id not in after
        ),
    ]
    yield from changes or ["No rule is changed."]


def _inserted(rules: Sequence[RuleEntry], before: Mapping[str, RuleEntry]) -> Iterator[str]:
    for index, rule in enumerate(rules):
        if rule.id not in before:
            follower = rules[index + 1].id if index + 1 < len(rules) else ""
            place = f", tried before {code(follower)}" if follower else ""
            yield f"**Added:** {page_link(code(rule.id), '', rule.id)}{place}"


def _replaced(
    before: Mapping[str, RuleEntry], after: Mapping[str, RuleEntry], title: str
) -> Iterator[str]:
    for id, rule in after.items():
        if id not in before:
            continue
        old, new = msgspec.to_builtins(before[id]), msgspec.to_builtins(rule)
        rows = [
            [word, _field(old[field]), _field(new[field])]
            for field, word in _COMPARED.items()
            if old[field] != new[field]
        ]
        if rows:
            yield f"**Replaced:** {page_link(code(id), '', id)}"
            yield table(["", say(title), "here"], rows)


def _field(value: str | Sequence[str]) -> str:
    text = value if isinstance(value, str) else "; ".join(value)
    return say(text) or "(nothing)"
