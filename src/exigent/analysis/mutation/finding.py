"""Mutates the rules of a bench, tries its scenarios on every mutant, and scores them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from exigent.analysis.mutation.claims import MutantClaims
from exigent.analysis.mutation.covering import NoticingRequest, UnnoticedMutant, cover
from exigent.analysis.mutation.edited import EditedPolicies
from exigent.analysis.mutation.effects import MutantEffect, MutantEffects
from exigent.analysis.mutation.mutant import Edited, Mutant, MutantKind
from exigent.analysis.mutation.noticing import Noticed, OrdinarySuite
from exigent.analysis.mutation.ready import write_ready
from exigent.analysis.mutation.result import (
    NO_MUTANTS,
    VERSION,
    EngineFailure,
    KindScore,
    Mutation,
    OtherChange,
    RegimeScore,
    Survivor,
    Tally,
)
from exigent.analysis.mutation.since import OlderRules, older_rules
from exigent.analysis.mutation.standing import StandingLists
from exigent.analysis.mutation.trying import SuiteTrial
from exigent.bench import Bench, NamedRegimes, Panel
from exigent.regime import Manifest
from exigent.suite import Scenario
from exigent.symbolic import LIMITS, Limits
from exigent.words import Vocabulary


@dataclass(frozen=True, slots=True)
class TriedMutant:
    """A mutant with what notices it, and what it changes; None of one that is surely noticed."""

    mutant: Mutant
    noticed: Noticed
    effect: MutantEffect | None

    @property
    def is_equivalent(self) -> bool:
        """Whether it is proved to change no answer."""
        return self.effect is not None and self.effect.is_none

    @property
    def is_text(self) -> bool:
        """Whether it is another text of a program, and no change of rules."""
        return isinstance(self.mutant.change, Edited)

    @property
    def is_survivor(self) -> bool:
        """Whether it counts, and nothing notices it."""
        return self.noticed.by is None and not self.is_equivalent

    @property
    def tally(self) -> Tally:
        """What it adds to a score."""
        is_survivor = self.is_survivor
        return Tally(
            mutants=1,
            equivalent=int(self.is_equivalent),
            noticed=int(not is_survivor and not self.is_equivalent),
            by_rule=int(is_survivor and self.noticed.by_rule is not None),
            by_claim=int(is_survivor and self.effect is not None and self.effect.claim is not None),
            not_proved=int(is_survivor and self.effect is not None and bool(self.effect.why)),
        )


def mutate(
    bench: Bench,
    names: Sequence[str],
    scenarios: Sequence[Scenario],
    *,
    only_contained: bool = False,
    at_least: int | None = None,
    overall_at_least: int | None = None,
    since: str | None = None,
    limits: Limits = LIMITS,
    advance: Callable[[int], None] = lambda _: None,
) -> Mutation:
    """Change the rules of regimes in every way that an editor might, and try scenarios on each.

    What a scenario expects of any column of the bench may notice a change of a file on which
    that column stands. Of a stack its layers are mutated. `since` names a git revision: then only
    rules that changed since are. `limits` is how much may be spent on proofs, and `advance` hears
    how many more are dealt with.
    """
    files = tuple(dict.fromkeys(_files(bench, names)))
    panel = bench.panel((*bench.columns, *files), only_contained=only_contained)
    suite, standing = OrdinarySuite(panel, scenarios), StandingLists(panel)
    claims = MutantClaims(NamedRegimes(bench, panel), scenarios)
    edited = EditedPolicies(panel, suite, limits)
    older = None
    if since is not None:
        older = older_rules(bench, tuple(dict.fromkeys((*names, *files))), since, edited.policies)
    is_counted = older.is_changed(standing.lists) if older else _always
    made = {
        name: [one for one in standing.mutants(name, bench.vocabulary) if is_counted(one)]
        for name in files
        if name in standing.lists
    }
    mutants = [one for several in made.values() for one in several]
    effects = MutantEffects(panel, standing.lists, mutants, claims, limits)
    unchangeable = {name: edited.why_not(name) for name in files if name in edited.policies}
    texts = {
        name: edited.mutants(name) if older is None or name in older.changed_programs else []
        for name, why in unchangeable.items()
        if not why
    }
    made |= texts
    why_not = standing.without | unchangeable
    tried = [
        *_try(suite, standing, mutants, effects, advance),
        *_try_texts(edited, [one for several in texts.values() for one in several], advance),
    ]
    survivors = _survivors(tried)
    noticing = [
        *_cover_rules(survivors, standing, effects, bench.vocabulary),
        *_cover_texts(survivors, edited),
    ]
    numbers = {
        mutant: number
        for number, request in enumerate(noticing, start=1)
        for mutant in request.mutants
    }
    scores = {name: _sum(one for one in tried if one.mutant.regime == name) for name in made}
    return Mutation(
        version=VERSION,
        scenarios=sum(scenario.request is not None for scenario in scenarios),
        left_out=sum(scenario.needs_pytest for scenario in scenarios),
        regimes=tuple(
            _score(bench.manifests[name], scores.get(name), why_not.get(name, ""))
            for name in files
            if older is None or made.get(name, True)
        ),
        kinds=tuple(_kinds(tried)),
        survivors=tuple(_describe(one, numbers.get(index)) for index, one in enumerate(survivors)),
        ready=write_ready(panel, noticing),
        failures=tuple(
            _failures(panel, suite, {*files, *_layers(standing, made.keys() - texts.keys())})
        ),
        at_least=at_least,
        overall_at_least=overall_at_least,
        since=older.revision if older else "",
        not_rules=tuple(_not_rules(older)) if older else (),
    )


def _not_rules(older: OlderRules) -> Iterator[OtherChange]:
    for regime, keys in older.others.items():
        yield OtherChange(regime, keys)


def _always(_: Mutant) -> bool:
    return True


def _files(bench: Bench, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        stack = bench.manifests[name].stack
        yield from stack.layers if stack else (name,)


def _layers(standing: StandingLists, made: Iterable[str]) -> Iterator[str]:
    for name in made:
        yield from standing.on(name)


def _failures(
    panel: Panel, suite: OrdinarySuite, layers: Collection[str]
) -> Iterator[EngineFailure]:
    """Yield the engines that fail of regimes that stand on what is mutated."""
    for name, note in suite.failed.items():
        if name in layers or not set(panel.regime(name).layers).isdisjoint(layers):
            yield EngineFailure(name, note)


def _try(
    suite: OrdinarySuite,
    standing: StandingLists,
    mutants: Sequence[Mutant],
    effects: MutantEffects,
    advance: Callable[[int], None],
) -> Iterator[TriedMutant]:
    trial = SuiteTrial(suite, standing.lists, effects.answers)
    for mutant in mutants:
        changed = standing.changed(mutant)
        noticed = trial.notice(changed)
        yield TriedMutant(mutant, noticed, None if noticed.is_proof else effects.find(changed))
        advance(1)


def _try_texts(
    edited: EditedPolicies, mutants: Sequence[Mutant], advance: Callable[[int], None]
) -> Iterator[TriedMutant]:
    for mutant in mutants:
        noticed = edited.notice(mutant)
        yield TriedMutant(mutant, noticed, None if noticed.is_proof else edited.find(mutant))
        advance(1)


def _cover_rules(
    survivors: Sequence[TriedMutant],
    standing: StandingLists,
    effects: MutantEffects,
    vocabulary: Vocabulary,
) -> Iterator[NoticingRequest]:
    """Yield requests that would notice the survivors that are changes of rules."""
    places = [at for at, one in enumerate(survivors) if not one.is_text]
    unnoticed = [
        UnnoticedMutant(
            standing.changed(survivors[at].mutant), survivors[at].effect or MutantEffect()
        )
        for at in places
    ]
    for request in cover(effects, unnoticed, vocabulary):
        yield _placed(request, places)


def _cover_texts(
    survivors: Sequence[TriedMutant], edited: EditedPolicies
) -> Iterator[NoticingRequest]:
    """Yield requests that would notice the survivors that are other texts."""
    places = [at for at, one in enumerate(survivors) if one.is_text]
    unnoticed = [(survivors[at].mutant, survivors[at].effect or MutantEffect()) for at in places]
    for request in edited.cover(unnoticed):
        yield _placed(request, places)


def _placed(request: NoticingRequest, places: Sequence[int]) -> NoticingRequest:
    return replace(request, mutants=tuple(places[at] for at in request.mutants))


def _survivors(tried: Sequence[TriedMutant]) -> list[TriedMutant]:
    """Return those that nothing notices, what changes most first, what is not known last."""

    def share(one: TriedMutant) -> float:
        return -(one.effect.share or 0.0) if one.effect else 0.0

    return sorted((one for one in tried if one.is_survivor), key=share)


def _score(manifest: Manifest, tally: Tally | None, why: str) -> RegimeScore:
    return RegimeScore(
        manifest.name, manifest.title, manifest.path, tally, "" if tally is not None else why
    )


def _kinds(tried: Sequence[TriedMutant]) -> Iterator[KindScore]:
    met = Counter(one.mutant.kind for one in tried)
    for kind in MutantKind:
        if met[kind]:
            yield KindScore(kind, _sum(one for one in tried if one.mutant.kind is kind))


def _sum(tried: Iterator[TriedMutant]) -> Tally:
    return sum((one.tally for one in tried), NO_MUTANTS)


def _describe(one: TriedMutant, number: int | None) -> Survivor:
    mutant, effect = one.mutant, one.effect or MutantEffect()
    return Survivor(
        regime=mutant.regime,
        rule=mutant.rule,
        file=mutant.place.path,
        line=mutant.place.line,
        kind=mutant.kind,
        change=mutant.says,
        answers=effect.regimes,
        share=effect.share,
        scenario=number,
        by_rule=str(one.noticed.by_rule or ""),
        by_claim=str(effect.claim or ""),
        not_proved=effect.why,
    )
