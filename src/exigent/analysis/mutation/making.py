"""All mutants of a decision list: every rule changed in every way that an editor might."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

import msgspec

from exigent.analysis.mutation.conditions import changes_of
from exigent.analysis.mutation.duties import changes_of_duty
from exigent.analysis.mutation.mutant import Change, Deleted, Mutant, MutantKind, Rewritten, Swapped
from exigent.engines import Duty, Rule
from exigent.words import MODES, Decision, Mode, Outcome, Scope, Vocabulary, say_obligation

_RuleChange = tuple[MutantKind, str, Change]


def mutants_of(
    regime: str,
    rules: Sequence[Rule],
    vocabulary: Vocabulary,
    *,
    own: Sequence[Rule],
    permits_last: bool = False,
) -> list[Mutant]:
    """Return the mutants of a regime's `own` rules, those that stand in its file, in their order.

    A variant's `rules` hold those that it takes over from another file, too; there they are
    mutated, and here they are not again. Where permits come last whatever their place, none
    changes places with a rule that does not permit, and what else applies can permit nothing.
    """
    followed = {id(rule): following for rule, following in pairwise(rules)}
    is_own = {id(rule) for rule in own}
    found = []
    for rule in own:
        following = followed.get(id(rule))
        if following is not None and (
            id(following) not in is_own or (permits_last and _permits(rule) != _permits(following))
        ):
            following = None
        for kind, says, change in _changes(rule, following, vocabulary):
            if permits_last and _is_beyond(rule, change):
                continue
            found.append(Mutant(regime, rule.id, rule.location, kind, says, change))
    return found


def _permits(rule: Rule) -> bool:
    return rule.decision.outcome is Outcome.ALLOW


def _is_beyond(rule: Rule, change: Change) -> bool:
    """Tell whether nothing could permit what a change permits: no rule of the policy applies."""
    return rule.when is None and isinstance(change, Rewritten) and _permits(change.new)


def _changes(rule: Rule, following: Rule | None, vocabulary: Vocabulary) -> Iterator[_RuleChange]:
    if rule.when is not None:
        yield MutantKind.DELETE_RULE, "the rule is deleted", Deleted(rule)
        if following is not None and following.when is not None:
            says = f"the rule stands after `{following.id}`"
            yield MutantKind.SWAP_RULES, says, Swapped(rule, following)
        for change in changes_of(rule.when, vocabulary):
            changed = dataclasses.replace(rule, when=change.condition)
            yield change.kind, change.says, Rewritten(rule, changed)
    for kind, says, decision in _decisions(rule.decision, vocabulary):
        yield kind, says, Rewritten(rule, dataclasses.replace(rule, decision=decision))
    for kind, says, duties in _duties(rule.duties, vocabulary):
        yield kind, says, Rewritten(rule, _with_duties(rule, duties))


def _decisions(
    decision: Decision, vocabulary: Vocabulary
) -> Iterator[tuple[MutantKind, str, Decision]]:
    change = partial(msgspec.structs.replace, decision)
    for outcome, changed in _outcomes(decision, vocabulary):
        yield MutantKind.OTHER_OUTCOME, _said(outcome, decision.outcome), changed
    for mode in MODES.get(decision.outcome, ()):
        if mode is not decision.mode:
            yield MutantKind.OTHER_MODE, _said(mode, decision.mode), change(mode=mode)
    grounds = list(vocabulary.grounds)
    if decision.ground is not None and len(grounds) > 1:
        ground = grounds[(grounds.index(decision.ground) + 1) % len(grounds)]
        yield MutantKind.OTHER_GROUND, _said(ground, decision.ground), change(ground=ground)
    if decision.scope is not None:
        is_narrow = decision.scope is Scope.NARROWED
        scope = Scope.AS_REQUESTED if is_narrow else Scope.NARROWED
        yield MutantKind.OTHER_SCOPE, _said(scope, decision.scope), change(scope=scope)


def _outcomes(decision: Decision, vocabulary: Vocabulary) -> Iterator[tuple[Outcome, Decision]]:
    """Yield the decision with each other outcome, and what such an outcome cannot do without."""
    change = partial(msgspec.structs.replace, decision)
    if decision.outcome is not Outcome.ALLOW:
        ground = decision.ground or next(iter(vocabulary.grounds), None)
        if ground is not None:
            scope = Scope.AS_REQUESTED
            allowed = change(outcome=Outcome.ALLOW, mode=Mode.MAY, ground=ground, scope=scope)
            yield Outcome.ALLOW, allowed
    if decision.outcome is not Outcome.REFUSE:
        refused = change(outcome=Outcome.REFUSE, mode=Mode.NO_GROUND, ground=None, scope=None)
        yield Outcome.REFUSE, refused
    if decision.outcome is not Outcome.NOT_GOVERNED:
        silent = change(outcome=Outcome.NOT_GOVERNED, mode=None, ground=None, scope=None)
        yield Outcome.NOT_GOVERNED, silent


def _said(new: str, old: str | None) -> str:
    return f"`{new}` instead of `{old}`"


def _duties(
    duties: tuple[Duty, ...], vocabulary: Vocabulary
) -> Iterator[tuple[MutantKind, str, tuple[Duty, ...]]]:
    for index, duty in enumerate(duties):
        said = f'"{say_obligation(duty.obligation, vocabulary)}"'
        before, after = duties[:index], duties[index + 1 :]
        yield MutantKind.DROP_DUTY, f"the duty {said} is left out", (*before, *after)
        for owed in changes_of_duty(duty.obligation, vocabulary):
            changed = dataclasses.replace(duty, obligation=owed.obligation)
            yield owed.kind, owed.says, (*before, changed, *after)
        if duty.unless is None:
            continue
        changed = dataclasses.replace(duty, unless=None)
        says = f"the duty {said} falls away in no case"
        yield MutantKind.DROP_UNLESS, says, (*before, changed, *after)
        for change in changes_of(duty.unless, vocabulary):
            changed = dataclasses.replace(duty, unless=change.condition)
            says = f"where the duty {said} falls away, {change.says}"
            yield MutantKind.CHANGE_UNLESS, says, (*before, changed, *after)


def _with_duties(rule: Rule, duties: tuple[Duty, ...]) -> Rule:
    owed = tuple(duty.obligation for duty in duties)
    decision = msgspec.structs.replace(rule.decision, obligations=owed)
    return dataclasses.replace(rule, duties=duties, decision=decision)
