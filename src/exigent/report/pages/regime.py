"""The page of a regime: what is in doubt about it, then its rules, layers and sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from exigent.bench import RegimeEntry, RuleEntry, SourceEntry
from exigent.regime import Combining, Manifest, SourceStatus
from exigent.report.matrix import say_quote
from exigent.report.pages.markup import (
    bullets,
    code,
    page,
    page_link,
    say,
    source_line,
    sources_list,
    table,
    warning,
)
from exigent.report.pages.standing import rule_link, say_standing
from exigent.report.pages.variant import say_variant
from exigent.words import say_list

_COMBINING = {
    Combining.LAW_FIRST: (
        "What a law forbids is refused. What a law commands, no policy of the provider can "
        "refuse. Of all else, what one layer refuses is refused."
    ),
    Combining.DENY_OVERRIDES: "What one layer refuses is refused.",
    Combining.PERMIT_OVERRIDES: "What one layer allows is allowed.",
    Combining.FIRST_APPLICABLE: "The first layer that governs the request decides.",
}


def regime_page(
    manifest: Manifest, entry: RegimeEntry, base: RegimeEntry | None, pages: Mapping[str, str]
) -> str:
    """Return the page of a regime.

    `base` is the regime that it extends, where both have rules to be compared; `pages` are
    the titles of the regimes that have a page, by name.
    """
    return page(
        entry.title,
        [
            about_line(manifest),
            "## How it stands",
            say_standing(manifest, *_shown(manifest, entry), pages),
            "## What is in doubt",
            _doubts(manifest, entry, pages),
            say(entry.about),
            *_layers(manifest, entry, pages),
            *say_variant(manifest, own_rules(entry), base, pages),
            "## Rules",
            *_rules(manifest, entry, pages),
            "## Sources",
            *_sources(manifest, entry),
        ],
    )


def about_line(manifest: Manifest) -> str:
    """Return what sort of regime it is, where and when it is in force, and what decides it."""
    decided = "a stack of other regimes" if manifest.stack else f"engine {code(manifest.engine)}"
    words = [
        say(manifest.kind.replace("_", " ")),
        say(manifest.jurisdiction),
        say(str(manifest.in_force)),
        say(str(manifest.clock)) if manifest.clock else "",
        decided,
    ]
    return f"{code(manifest.name)}: {', '.join(word for word in words if word)}"


def own_rules(entry: RegimeEntry) -> list[RuleEntry]:
    """Return the rules of a regime that are not those of a layer below it."""
    return [rule for rule in entry.rules if "/" not in rule.id]


def own_sources(entry: RegimeEntry) -> list[SourceEntry]:
    """Return the sources of a regime that are not those of a layer below it."""
    return [source for source in entry.sources if "/" not in source.id]


def _shown(
    manifest: Manifest, entry: RegimeEntry
) -> tuple[Sequence[RuleEntry], Sequence[SourceEntry]]:
    """Return the rules and sources that decide: a regime's own, of a stack those of its layers."""
    if manifest.stack:
        return entry.rules, entry.sources
    return own_rules(entry), own_sources(entry)


def _doubts(manifest: Manifest, entry: RegimeEntry, pages: Mapping[str, str]) -> str:
    rules, sources = _shown(manifest, entry)
    lines = [
        f"{word}, rule {rule_link(rule.id, pages)}: {say(why)}"
        for rule in rules
        for word, why in (("**Contested**", rule.contested), ("**Unverified**", rule.unverified))
        if why
    ]
    for status, words in (
        (SourceStatus.UNVERIFIED, "**Not verified**"),
        (SourceStatus.SECONDARY, "**Read in a copy only**"),
    ):
        titles = [say(source.title) for source in sources if source.status == status]
        if titles:
            lines.append(f"{words}: {'; '.join(titles)}.")
    lines += [
        f"**Read in part**: {say(source.title)}. Not read: {say(source.unread)}"
        for source in sources
        if source.unread
    ]
    hidden = [name for name in _deciding_layers(manifest) if not _shown_of(entry, name, manifest)]
    lines[:0] = [
        f"The rules of {code(name)} cannot be shown, so neither can what is contested in them."
        for name in hidden
    ]
    if lines:
        return warning(lines)
    return "No rule is marked as contested or unverified, and no source as one that was not read."


def _deciding_layers(manifest: Manifest) -> tuple[str, ...]:
    return manifest.stack.layers if manifest.stack else (manifest.name,)


def _shown_of(entry: RegimeEntry, layer: str, manifest: Manifest) -> bool:
    """Tell whether a layer has rules to show."""
    if manifest.stack is None:
        return bool(own_rules(entry))
    return any(rule.id.startswith(f"{layer}/") for rule in entry.rules)


def _layers(manifest: Manifest, entry: RegimeEntry, pages: Mapping[str, str]) -> Iterator[str]:
    own = manifest.stack.layers if manifest.stack else (manifest.name,)
    beneath = [name_link(name, pages) for name in entry.layers if name not in own]
    if not (beneath or manifest.stack):
        return
    yield "## Layers"
    if beneath:
        yield f"What it allows is refused where {say_list(beneath)} says that it cannot be done."
    if manifest.stack is None:
        return
    yield f"{_COMBINING[manifest.stack.combining]} Its layers:"
    yield bullets(name_link(name, pages) for name in manifest.stack.layers)


def name_link(name: str, pages: Mapping[str, str]) -> str:
    """Return a regime's name and title, as a link where it has a page."""
    if name not in pages:
        return code(name)
    return f"{page_link(code(name), f'{name}.md')} ({say(pages[name])})"


def _rules(manifest: Manifest, entry: RegimeEntry, pages: Mapping[str, str]) -> Iterator[str]:
    own = own_rules(entry)
    if manifest.stack:
        yield "The rules are those of the layers."
        yield table(
            ["layer and rule", "decides"],
            ([rule_link(rule.id, pages), say(rule.then)] for rule in entry.rules),
        )
        return
    if not own:
        yield (
            f"The engine {code(entry.engine)} does not show its rules: read the policy file that "
            f"belongs to {code(manifest.path)}."
        )
        return
    if entry.engine == "rules":
        yield "They are tried in this order, and the first that matches decides."
    else:
        yield f"They are written for the engine {code(entry.engine)}."
    sources = {source.id: source for source in entry.sources}
    for rule in own:
        yield f"### {code(rule.id)}"
        yield bullets(_rule(rule, sources))


def _rule(rule: RuleEntry, sources: Mapping[str, SourceEntry]) -> Iterator[str]:
    if rule.contested:
        yield f"**Contested:** {say(rule.contested)}"
    if rule.unverified:
        yield f"**Unverified:** {say(rule.unverified)}"
    yield f"**When** {say(rule.when)}" if rule.when else "**In all other cases**"
    yield f"**Then** {say(rule.then)}"
    for duty in rule.duties:
        yield f"**Duty:** {say(duty)}"
    yield f"**Because:** {say(rule.because)}"
    if rule.source:
        yield f"**Source:** {source_line(sources[rule.source])}"
    if rule.quote:
        yield f"**Its words:** {say(say_quote(rule))}"
    yield f"**Written in** {code(f'{rule.file}:{rule.line}')}"


def _sources(manifest: Manifest, entry: RegimeEntry) -> Iterator[str]:
    sources: Sequence[SourceEntry] = own_sources(entry)
    if not sources:
        yield "They are those of the layers." if manifest.stack else "None are listed."
        return
    yield sources_list(sources)
