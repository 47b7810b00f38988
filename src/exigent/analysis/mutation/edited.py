"""Mutants of policies that are programs: each is another text, decided by its own engine.

There are no rules to compare: a mutant is equivalent where diagrams of both texts, made by asking
them, are proved to answer every request alike. What is too large for that is not proved.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial, reduce

from exigent.analysis.mutation.covering import NoticingRequest, tell_noticing
from exigent.analysis.mutation.effects import MutantEffect
from exigent.analysis.mutation.mutant import Edited, Mutant, TextEdit
from exigent.analysis.mutation.noticing import Noticed, OrdinarySuite
from exigent.analysis.mutation.python_edits import edits_of as edits_of_python
from exigent.analysis.mutation.rego_edits import edits_of as edits_of_rego
from exigent.bench import (
    Answers,
    Ended,
    EveryRequest,
    Panel,
    substance_of,
)
from exigent.engines import CanBeEdited, Decider
from exigent.symbolic import (
    LIMITS,
    Limits,
    NotCompiledError,
    Region,
    TooLargeError,
    too_large,
)
from exigent.words import Constants, Decision, InputError, Request, Vocabulary

_EDITS: Mapping[str, Callable[[str, Vocabulary], Iterator[TextEdit]]] = {
    "python": edits_of_python,
    "rego": edits_of_rego,
}
_AT_ONCE = 100


class EditedPolicies:
    """The policies of a panel that are programs in a language in which changes can be made."""

    def __init__(self, panel: Panel, suite: OrdinarySuite, limits: Limits = LIMITS) -> None:
        self._panel = panel
        self._suite = suite
        self._limits = limits
        self._shared: dict[str, EveryRequest] = {}
        self._panels: dict[str, Panel] = {}
        self._edits: dict[str, Sequence[TextEdit] | None] = {}
        self._mutants: dict[str, list[Mutant]] = {}
        self._deciders: dict[tuple[str, str], Decider | None] = {}
        self.policies: dict[str, CanBeEdited] = {
            layer: decider.editable
            for layer, decider in panel.deciders.items()
            if decider.editable is not None and decider.editable.language in _EDITS
        }

    def mutants(self, regime: str) -> list[Mutant]:
        """Return the mutants of a regime's policy; a text that is no policy is none of them."""
        if regime not in self._mutants:
            policy = self.policies[regime].policy
            self._mutants[regime] = [
                Mutant(
                    regime,
                    edit.rule,
                    policy.place(edit.line, edit.column),
                    edit.kind,
                    edit.says,
                    Edited(edit.text, edit.constants),
                )
                for edit in self._edits_of(regime) or ()
                if self._edited(regime, edit.text, edit.constants) is not None
            ]
        return self._mutants[regime]

    def _edits_of(self, regime: str) -> Sequence[TextEdit] | None:
        """Return the changes of a policy's text; None where that cannot be written anew.

        An expression may be nested too deep for that, or a number have too many digits.
        """
        if regime not in self._edits:
            self._edits[regime] = None
            policy = self.policies[regime]
            with suppress(ValueError, RecursionError):
                edits = _EDITS[policy.language](policy.policy.text, self._panel.vocabulary)
                self._edits[regime] = tuple(edits)
        return self._edits[regime]

    def why_not(self, regime: str) -> str:
        """Return why no change of a policy can be tried; nothing where changes can.

        Changed texts are ended where they take too many steps. The policy as it stands must not
        be: each change of it would seem to be noticed.
        """
        policy = self.policies[regime].policy
        edits = self._edits_of(regime)
        if edits is None:
            return "its text cannot be written anew: something in it is too deep or too long"
        if not edits:
            return "its text has no condition and no decision that could be changed"
        counted_too = self._edited(regime, policy.text, {})
        if counted_too is None:
            return "its text cannot be read a second time"
        again = self._panel.with_decider(regime, counted_too)
        now, counted = (
            panel.deciders[regime].decide(self._suite.requests) for panel in (self._panel, again)
        )
        for before, after in zip(now, counted, strict=True):
            if before.substance != after.substance:
                why = after.note or "it answers otherwise each time that it is read"
                return why.removeprefix(f"{policy.shown}: ")
        return ""

    def notice(self, mutant: Mutant) -> Noticed:
        """Return what notices a mutant of all that the suite expects."""
        changed = self._changed(mutant)
        possible = partial(self._possible, changed)
        watched = self._watched(changed.names)
        by_rule = None
        for start in range(0, len(watched), _AT_ONCE):
            some = watched[start : start + _AT_ONCE]
            rows = changed.decide([self._suite.requests[index] for index in some])
            for index, row in zip(some, rows, strict=True):
                answers = dict(zip(changed.names, row, strict=True))
                noticed = self._suite.notice(index, answers, possible)
                if noticed.by is not None:
                    return noticed
                by_rule = by_rule or noticed.by_rule
        return Noticed(None, by_rule)

    def _watched(self, regimes: Sequence[str]) -> list[int]:
        """Return which requests something is expected of, those last that take long to settle."""
        requests = self._suite.requests
        watched = (
            index
            for index in range(len(requests))
            if any(self._suite.watches(index, name) for name in regimes)
        )
        return sorted(watched, key=lambda index: len(requests[index].unknown))

    def find(self, mutant: Mutant) -> MutantEffect:
        """Return what a mutant changes of all that its policy has a part in."""
        shared = self._shared_space(mutant.regime)
        before = self._standing(mutant.regime)
        whys = (shared.aspect(name, substance_of).why for name in before.names)
        if why := next(filter(None, whys), ""):
            # Nothing is known of the policy as it is, and then of no other text of it either.
            return MutantEffect(why=why)
        undated = _compare(shared, before.names, _text(mutant))
        if undated.why == too_large(shared.space):
            undated = _compare(self._space([mutant]), before.names, _text(mutant))
        if undated.is_none and any(one.composition.has_dated_layers for one in before.regimes):
            return _compare(self._space([mutant], is_dated=True), before.names, _text(mutant))
        return undated

    def cover(self, mutants: Sequence[tuple[Mutant, MutantEffect]]) -> list[NoticingRequest]:
        """Return requests that notice all mutants of which one is known that does.

        Each is the plainest one of some mutant; it counts for all mutants after it that it notices.
        """
        chosen: dict[Request, dict[int, dict[str, bool]]] = {}
        for index, (mutant, effect) in enumerate(mutants):
            if effect.plainest is None:
                continue
            for request in (*chosen, effect.plainest):
                found = self._otherwise(mutant, request)
                if found:
                    chosen.setdefault(request, {})[index] = found
                    break
        return [tell_noticing(request, noticed) for request, noticed in chosen.items()]

    def _otherwise(self, mutant: Mutant, request: Request) -> dict[str, bool]:
        """Return the regimes that decide a request otherwise then, and whether only in duties."""
        before, after = self._standing(mutant.regime), self._changed(mutant)
        pairs = zip(
            before.names, before.decide([request])[0], after.decide([request])[0], strict=True
        )
        return {
            name: now.substance[:-1] == then.substance[:-1]
            for name, now, then in pairs
            if now.plain_substance != then.plain_substance
        }

    def _standing(self, layer: str) -> Panel:
        return self._panel.only(one.name for one in self._panel.regimes if layer in one.layers)

    def _changed(self, mutant: Mutant) -> Panel:
        """Return the regimes that stand on a policy, with its other text."""
        assert isinstance(mutant.change, Edited)
        text = mutant.change.text
        if text not in self._panels:
            decider = self._edited(mutant.regime, text, mutant.change.constants)
            assert decider is not None
            changed = self._standing(mutant.regime).with_decider(mutant.regime, decider)
            self._panels[text] = changed
        return self._panels[text]

    def _edited(self, regime: str, text: str, constants: Constants) -> Decider | None:
        """Return what decides by another text of a policy; None where that is no policy."""
        key = (regime, text)
        if key not in self._deciders:
            self._deciders[key] = None
            with suppress(InputError):
                self._deciders[key] = self.policies[regime].edited(text, constants)
        return self._deciders[key]

    def _possible(self, changed: Panel, index: int, name: str, decision: Decision) -> Answers:
        return changed.possible_answers(self._suite.requests[index], name, decision)

    def _shared_space(self, layer: str) -> EveryRequest:
        """Return the space in which all mutants of a policy are compared, as far as it has room."""
        if layer not in self._shared:
            self._shared[layer] = self._space(self.mutants(layer))
        return self._shared[layer]

    def _space(self, mutants: Sequence[Mutant], *, is_dated: bool = False) -> EveryRequest:
        return EveryRequest(
            self._standing(mutants[0].regime),
            limits=self._limits,
            is_dated=is_dated,
            others={_text(one): self._changed(one) for one in mutants},
        )


def _compare(every: EveryRequest, regimes: Sequence[str], label: str) -> MutantEffect:
    """Return on which requests of a space regimes answer otherwise than those of another panel."""
    changing: dict[str, Region] = {}
    plainest = None
    for name in regimes:
        then = every.aspect(name, substance_of, label)
        region = every.aspect(name, substance_of).join(then, operator.ne).where(bool)
        if region.why:
            return MutantEffect(why=region.why)
        search = every.search(region)
        if search.ended is Ended.OPEN and region.is_empty:
            return MutantEffect(why=search.why)
        if search.ended is not Ended.NONE:
            changing[name] = region
            # A text that only fails there is told apart by what the other one decides.
            plainest = plainest or search.witness or every.plainest(region)
    if not changing:
        return MutantEffect()
    try:
        share = every.share(reduce(operator.or_, changing.values()))
    except (NotCompiledError, TooLargeError) as error:
        return MutantEffect(why=str(error))
    return MutantEffect(tuple(changing), share, plainest)


def _text(mutant: Mutant) -> str:
    assert isinstance(mutant.change, Edited)
    return mutant.change.text
