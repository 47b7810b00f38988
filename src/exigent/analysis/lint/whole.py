"""The bench as a whole: cases that nobody uses, regimes that say nothing of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from exigent.analysis.lint.checks import (
    FACT_WITHOUT_TOPIC,
    NOT_TAKEN,
    OTHERWISE_WITHOUT_SOURCE,
    OUT_OF_DATE,
    RULES_LEFT,
    SAME_ANSWER_EVERYWHERE,
    SOURCE_NOT_TO_BE_FOUND,
    TOLD_APART_NOWHERE,
    UNUSED_CASE,
    UNVERIFIED_AS_SETTLED,
)
from exigent.analysis.lint.finding import Finding
from exigent.analysis.lint.material import Material
from exigent.bench import Panel
from exigent.engines import OTHERWISE
from exigent.files import Table, find_not_taken
from exigent.regime import Manifest, Source, SourceStatus, names_technical
from exigent.suite import Aspect, Named, Want
from exigent.words import Decision, Location, Mode, Outcome


def find_outdated(files: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for each of the files for editors that have to be made anew."""
    for file in files:
        message = "editors do not know all that the bench says now"
        yield Finding(OUT_OF_DATE, Location(file), message, "run `exigent schema --renew`")


def find_files_not_taken(root: Path) -> Iterator[Finding]:
    """Yield a finding for each file that looks as if it belonged to a bench, and is not taken."""
    for one in find_not_taken(root):
        yield Finding(NOT_TAKEN, Location(one.path), f"this is not taken: {one.why}", one.meant)


def find_facts_without_topic(material: Material) -> Iterator[Finding]:
    """Yield a finding for each fact of no topic, where the vocabulary has topics."""
    topics = material.vocabulary.topics
    for fact in material.vocabulary.facts.values() if topics else ():
        if not fact.topic:
            message = f"the fact `{fact.name}` is of no topic"
            meant = f"say `topic:` with one of: {', '.join(topics)}"
            yield Finding(FACT_WITHOUT_TOPIC, fact.location, message, meant)


def find_idle_cases(material: Material) -> Iterator[Finding]:
    """Yield a finding for each case that no scenario uses."""
    used = {scenario.case for scenario in material.scenarios}
    for name, case in material.cases.items() if material.is_whole else ():
        if name not in used:
            message = f"no scenario uses the reported case `{name}`"
            meant = f'one begins with: Given the reported case "{name}"'
            yield Finding(UNUSED_CASE, case.location, message, meant)


def find_idle_regimes(material: Material) -> Iterator[Finding]:
    """Yield findings on regimes that the scenarios do not tell apart, or that never vary."""
    if material.panel is None or not material.is_whole or len(material.answers) < 2:
        return
    columns = list(zip(*material.answers.values(), strict=True))
    seen: dict[object, str] = {}
    for regime, decisions in zip(material.panel.regimes, columns, strict=True):
        place = regime.manifest.location
        other = seen.setdefault(tuple(map(_answer, decisions)), regime.name)
        if other != regime.name:
            message = f"`{regime.name}` answers every scenario as `{other}` does"
            meant = "add a scenario that tells them apart"
            yield Finding(TOLD_APART_NOWHERE, place, message, meant)
        # What is allowed, and cannot be found or read, is refused under all of them.
        own = [decision for decision in decisions if not _is_impossible(decision)]
        outcomes = {(decision.outcome, decision.mode) for decision in own}
        if len(outcomes) == 1:
            outcome, mode = next(iter(outcomes))
            said = f"{outcome} ({mode})" if mode else str(outcome)
            message = f"`{regime.name}` answers every scenario alike: {said}"
            meant = "add a scenario that it answers otherwise"
            yield Finding(SAME_ANSWER_EVERYWHERE, place, message, meant)


def _answer(decision: Decision) -> tuple[object, ...]:
    return (
        decision.outcome,
        decision.mode,
        decision.ground,
        decision.scope,
        frozenset(decision.obligations),
        decision.missing,
    )


def _is_impossible(decision: Decision) -> bool:
    return decision.mode is Mode.IMPOSSIBLE and names_technical(decision)


def find_rules_left(material: Material) -> Iterator[Finding]:
    """Yield a finding for each variant that changes some of the rules on one ground."""
    for manifest in material.manifests.values():
        for left in manifest.left:
            message = left.say(manifest.extends, material.vocabulary.grounds)
            yield Finding(RULES_LEFT, left.location, message, "look at these, too")


def find_doubtful_sources(material: Material) -> Iterator[Finding]:
    """Yield findings on rules and cases that rest on nothing, or on what nobody checked."""
    for manifest in material.manifests.values():
        yield from _lost_sources(manifest)
    if material.panel is not None:
        for name, manifest in material.manifests.items():
            if name in material.panel.names and manifest.stack is None:
                yield from _rules(material.panel, manifest)
    for case in material.cases.values():
        yield from _lost((source, case.location) for source in case.sources)
        if all(_is_unverified(source) for source in case.sources) and not case.caution:
            message = f"the case `{case.name}` rests on unverified sources only"
            meant = "say in `caution:` what was not checked"
            yield Finding(UNVERIFIED_AS_SETTLED, case.location, message, meant)
    yield from _settled_answers(material)


def _settled_answers(material: Material) -> Iterator[Finding]:
    """Yield findings on lines that call an answer settled which rests on what nobody checked."""
    settled = Want(Aspect.CONTESTED, False)
    names = material.panel.names if material.panel else ()
    for scenario in material.scenarios:
        cells = dict(zip(names, material.answers.get(scenario.location, ()), strict=False))
        for line in scenario.expectations:
            if not isinstance(line.regimes, Named) or settled not in line.wants:
                continue
            reasons = cells[line.regimes.name].reasons if line.regimes.name in cells else ()
            for reason in reasons:
                if reason.unverified:
                    message = f'"{line.text}", but the rule `{reason.rule}` was not verified'
                    meant = f"see `exigent regimes {line.regimes.name}`"
                    yield Finding(UNVERIFIED_AS_SETTLED, line.location, message, meant)


def _rules(panel: Panel, manifest: Manifest) -> Iterator[Finding]:
    shown = panel.rules_of(manifest.name)
    for rule in shown.rules if shown else ():
        decides = rule.decision.outcome in (Outcome.ALLOW, Outcome.REFUSE)
        if rule.id == OTHERWISE and decides and not rule.source:
            message = f"what is decided `{OTHERWISE}` has no source"
            known = ", ".join(manifest.sources) or "(none listed)"
            meant = f"add `source:` with one of: {known}"
            yield Finding(OTHERWISE_WITHOUT_SOURCE, rule.location, message, meant)
        source = manifest.sources.get(rule.source)
        if source is not None and _is_unverified(source) and not rule.unverified:
            message = f"the rule `{rule.id}` rests on `{source.id}`, which is unverified"
            meant = "say in `unverified:` what was not checked"
            yield Finding(UNVERIFIED_AS_SETTLED, rule.location, message, meant)


def _is_unverified(source: Source) -> bool:
    return source.status is SourceStatus.UNVERIFIED


def _lost_sources(manifest: Manifest) -> Iterator[Finding]:
    written = manifest.settings.get("sources")
    keys = written.keys if isinstance(written, Table) else ()
    places = {key.written: key.location for key in keys}
    own = [(manifest.sources[name], place) for name, place in places.items()]
    yield from _lost(own)


def _lost(
    sources: Iterator[tuple[Source, Location]] | Sequence[tuple[Source, Location]],
) -> Iterator[Finding]:
    for source, place in sources:
        if not source.address and not source.outlet:
            message = f'the source "{source.title}" has neither an address nor an outlet'
            meant = "say where it can be looked up"
            yield Finding(SOURCE_NOT_TO_BE_FOUND, place, message, meant)
