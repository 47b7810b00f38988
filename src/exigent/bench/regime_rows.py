"""A column of the matrix: a regime with its rules in English, and the sources that these rest on."""

from __future__ import annotations

import msgspec

from exigent.bench.clock import clock_of
from exigent.bench.panel import Panel, Regime
from exigent.engines import Duty, Rule
from exigent.regime import Clock, Manifest, Source
from exigent.words import Vocabulary, say_condition, say_decision, say_obligation, written


class SourceEntry(msgspec.Struct, frozen=True):
    """A source of a regime; `unread` says which parts of it nobody read."""

    id: str
    title: str
    outlet: str
    date: str
    address: str
    status: str
    note: str
    unread: str = ""
    last_read: str = ""


class RuleEntry(msgspec.Struct, frozen=True):
    """A rule of a regime in English; `contested` and `unverified` say why it is so marked.

    `quote` holds the words of its source that decide, empty where they are only paraphrased.
    """

    id: str
    when: str
    then: str
    because: str
    source: str
    contested: str
    unverified: str
    file: str
    line: int
    duties: tuple[str, ...] = ()
    quote: str = ""


class RegimeEntry(msgspec.Struct, frozen=True):
    """A column of the matrix; `label` is what reports call it, its name if there is none.

    `layers_in_force` are the dates of those layers of a stack that have any; `time` is how it
    counts time, where its vocabulary has events and time counts.
    """

    name: str
    title: str
    kind: str
    jurisdiction: str
    about: str
    in_force: dict[str, str]
    engine: str
    layers: tuple[str, ...]
    sources: tuple[SourceEntry, ...]
    rules: tuple[RuleEntry, ...]
    label: str = ""
    layers_in_force: dict[str, dict[str, str]] = {}
    time: dict[str, str] = {}

    @property
    def shown(self) -> str:
        """What a report calls it."""
        return self.label or self.name


def describe_regime(regime: Regime, panel: Panel) -> RegimeEntry:
    """Return what the matrix says of a regime, the rules and sources of its layers among it."""
    manifest = regime.manifest
    own_rules = len(regime.layers) == 1 or manifest.stack is None
    rules: list[RuleEntry] = []
    sources: dict[str, SourceEntry] = {}
    for layer in regime.layers:
        layer_manifest = panel.manifests[layer]
        prefix = "" if layer == manifest.name and own_rules else f"{layer}/"
        for source in layer_manifest.sources.values():
            sources.setdefault(prefix + source.id, source_entry(source, prefix))
        shown = panel.rules_of(layer)
        if shown is not None:
            rules.extend(_rule(rule, prefix, panel.vocabulary) for rule in shown.rules)
    return RegimeEntry(
        name=manifest.name,
        title=manifest.title,
        kind=manifest.kind,
        jurisdiction=manifest.jurisdiction,
        about=manifest.about,
        in_force=_dates(manifest),
        engine="" if manifest.stack else manifest.engine,
        layers=regime.layers,
        sources=tuple(sources.values()),
        rules=tuple(rules),
        layers_in_force={
            layer: dates
            for layer in (manifest.stack.layers if manifest.stack else ())
            if (dates := _dates(panel.manifests[layer]))
        },
        time=_time(clock_of(regime, panel)) if panel.vocabulary.events else {},
    )


def _dates(manifest: Manifest) -> dict[str, str]:
    dates = {"from": manifest.in_force.first, "until": manifest.in_force.last}
    return {key: written(day) for key, day in dates.items() if day}


def _time(clock: Clock) -> dict[str, str]:
    said = {
        "zone": clock.zone,
        "calendar": clock.calendar,
        "last_day": "moves" if clock.moves else "stays",
    }
    return {key: text for key, text in said.items() if text}


def source_entry(source: Source, prefix: str = "") -> SourceEntry:
    """Return a source as reports hold it, its id after the layer's name if it has one."""
    return SourceEntry(
        prefix + source.id,
        source.title,
        source.outlet,
        source.date,
        source.address,
        source.status,
        source.note,
        source.unread,
        source.last_read,
    )


def find_source(regime: RegimeEntry, rule: str, source: str | None) -> SourceEntry | None:
    """Return the source that a reason names, looked up in the layer of its rule."""
    if source is None:
        return None
    layer = f"{rule.rpartition('/')[0]}/" if "/" in rule else ""
    return next((entry for entry in regime.sources if entry.id == layer + source), None)


def _rule(rule: Rule, prefix: str, vocabulary: Vocabulary) -> RuleEntry:
    return RuleEntry(
        id=prefix + rule.id,
        when=say_condition(rule.when, vocabulary) if rule.when else "",
        then=say_decision(rule.decision, vocabulary),
        because=rule.because,
        source=prefix + rule.source if rule.source else "",
        contested=rule.contested,
        unverified=rule.unverified,
        file=rule.location.path,
        line=rule.location.line,
        duties=tuple(_duty(duty, vocabulary) for duty in rule.duties),
        quote=rule.quote,
    )


def _duty(duty: Duty, vocabulary: Vocabulary) -> str:
    unless = say_condition(duty.unless, vocabulary) if duty.unless else ""
    return say_obligation(duty.obligation, vocabulary, unless)
