"""Keeps an engine's failure inside its own cells, and what is no decision out of all."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

import msgspec

from exigent.duties import count_by, find_wrong
from exigent.engines.contract import (
    CanBeEdited,
    CanBeExplored,
    Compiles,
    Decider,
    DecisionList,
    HoldsNotAll,
    ShowsDecisionList,
    ShowsReads,
    Waits,
)
from exigent.engines.failing import let_interrupts_through, say_error
from exigent.engines.promises import guard_rules, read_constants
from exigent.engines.reserved import RESERVED
from exigent.regime import IN_FORCE, Manifest
from exigent.symbolic import Cuts, NotCompiledError, Space, TooLargeError, explore
from exigent.words import (
    MODES,
    Constants,
    Decision,
    EngineError,
    Known,
    Outcome,
    Request,
    Vocabulary,
    did_you_mean,
    failed,
    is_fit_line,
    wrong_deadline,
)

MOST_REMEMBERED = 10_000


class GuardedDecider:
    """A regime's decider of which every answer is a decision, an error at the worst.

    `shown` is what shows its rules, if it has any to show; `waits` tells whether deciding
    mostly waits for another process.
    """

    def __init__(self, decider: Decider, manifest: Manifest, vocabulary: Vocabulary) -> None:
        self._manifest = manifest
        self._vocabulary = vocabulary
        self._complaint = lru_cache(MOST_REMEMBERED)(self._find_complaint)
        self._counted = lru_cache(MOST_REMEMBERED)(self._count_by_clock)
        self._taken: dict[int, tuple[Decision, Decision]] = {}
        try:
            self._take(decider)
        except BaseException as error:  # noqa: BLE001 - whatever an engine raises is its cells' error
            let_interrupts_through(error)
            self._take(FailedDecider(self._failure("gives nothing that decides", error)))

    def _take(self, decider: Decider) -> None:
        if not callable(decider.decide):
            raise TypeError("`decide` is no function")
        self.decider = decider
        self.constants = read_constants(decider.constants, self._vocabulary)
        self.waits = isinstance(decider, Waits) and bool(decider.waits)
        self.shown = guard_rules(decider, self._manifest.engine)

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        """Return a decision a request; a failing engine gives `error`, never anything else.

        If a batch fails as a whole, each request is asked alone, so that one bad request
        does not take the others' answers away.
        """
        try:
            # A list of the bench's own would be the engine's to change.
            decisions = self.decider.decide(tuple(requests))
            if len(decisions) != len(requests):
                raise ValueError(f"{len(decisions)} decisions for {len(requests)} requests")  # noqa: TRY301
            return [self._checked(decision) for decision in decisions]
        except BaseException as error:  # noqa: BLE001 - whatever an engine raises is its cells' error
            let_interrupts_through(error)
            if len(requests) == 1:
                return [failed(self._failure("failed", error))]
            return [self.decide([request])[0] for request in requests]

    def take(self, decision: Decision) -> Decision:
        """Return a decision of its engine as the bench takes it: an error where it is none."""
        return self._checked(decision)

    def reads(self, request: Request) -> Collection[str]:
        """Return the facts that it may read to decide a request; raise EngineError if it fails."""
        if not isinstance(self.decider, ShowsReads):
            return tuple(self.constants)
        try:
            read = frozenset(self.decider.reads(request))
            return tuple(name for name in self._vocabulary.facts if name in read)
        except BaseException as error:
            let_interrupts_through(error)
            raise EngineError(self._failure("cannot say what it reads", error)) from error

    def cuts(self) -> Cuts:
        """Return all that its policy tells apart; raise NotCompiledError where nobody can say."""
        if isinstance(self.decider, CanBeExplored):
            return Cuts.by_constants(self.constants, self._vocabulary)
        if not isinstance(self.decider, Compiles):
            raise self._shows_nothing()
        try:
            return self.decider.cuts
        except NotCompiledError:
            raise
        except BaseException as error:
            raise self._not_compiled(error) from error

    @property
    def decision_list(self) -> DecisionList:
        """Its policy as a list of rules; raises NotCompiledError where it is none."""
        if not isinstance(self.decider, ShowsDecisionList):
            raise NotCompiledError(
                f"its engine, `{self._manifest.engine}`, has no rules that could be changed"
            )
        try:
            return self.decider.decision_list
        except NotCompiledError:
            raise
        except BaseException as error:
            raise self._not_compiled(error) from error

    def compile(self, space: Space) -> int:
        """Return the node of what it decides of every complete request.

        What is no decision is an error there as well. Raises NotCompiledError and TooLargeError.
        """
        if isinstance(self.decider, CanBeExplored):
            return explore(space, self.decide, self.constants)
        if not isinstance(self.decider, Compiles):
            raise self._shows_nothing()
        view = space.view

        def see(decision: Decision) -> Decision:
            return view(self._checked(decision))

        try:
            with space.seeing(see):
                node = self.decider.compile(space)
            return space.nodes.apply(see, [node])
        except (NotCompiledError, TooLargeError):
            raise
        except BaseException as error:
            raise self._not_compiled(error) from error

    @property
    def editable(self) -> CanBeEdited | None:
        """What edits its policy, if that is a text of which another one can be tried."""
        return self.decider if isinstance(self.decider, CanBeEdited) else None

    @property
    def is_explored(self) -> bool:
        """Whether what it decides of every request is found out by asking it, which takes long."""
        return isinstance(self.decider, CanBeExplored)

    @property
    def premises(self) -> tuple[str, ...]:
        """What a proof about its policy takes for granted, in sentences for the reader."""
        decider = self.decider
        premises: tuple[str, ...] = ()
        if isinstance(decider, CanBeExplored):
            premises += tuple(decider.premises)
        if isinstance(decider, HoldsNotAll):
            premises += tuple(decider.taken_for_granted)
        return tuple(f"{self._manifest.path}: {said}" for said in premises)

    def unfit(self, known: Mapping[str, Known]) -> str:
        """Return why it fails on every request that has some known facts, or nothing."""
        return self.decider.unfit(known) if isinstance(self.decider, HoldsNotAll) else ""

    def _shows_nothing(self) -> NotCompiledError:
        engine = self._manifest.engine
        return NotCompiledError(f"the engine `{engine}` does not show what its policy says")

    def _not_compiled(self, error: BaseException) -> NotCompiledError:
        let_interrupts_through(error)
        return NotCompiledError(self._failure("cannot say what it decides of all requests", error))

    def _failure(self, what: str, error: BaseException) -> str:
        return f"the engine `{self._manifest.engine}` {what}: {say_error(error)}"

    def _checked(self, decision: Decision) -> Decision:
        # Most engines answer with a few decisions of theirs again and again.
        before = self._taken.get(id(decision))
        if before is not None and before[0] is decision:
            return before[1]
        taken = self._looked_at(decision)
        if len(self._taken) >= MOST_REMEMBERED:
            self._taken.clear()
        self._taken[id(decision)] = decision, taken
        return taken

    def _looked_at(self, decision: Decision) -> Decision:
        if type(decision) is not Decision:
            return failed(f"the engine answered with a {type(decision).__name__}")
        clock = self._manifest.clock
        is_counted = clock is not None and clock.calendar and decision.obligations
        counted = self._counted(decision) if is_counted else decision
        complaint = self._complaint(counted)
        return failed(complaint) if complaint else counted

    def _count_by_clock(self, decision: Decision) -> Decision:
        """Return a decision whose duties say by which calendar the regime counts them."""
        owed = tuple(count_by(duty, self._manifest.clock) for duty in decision.obligations)
        return msgspec.structs.replace(decision, obligations=owed)

    def _find_complaint(self, decision: Decision) -> str:
        """Return in what a decision does not fit its outcome or the vocabulary, or nothing."""
        # A decision holds whatever it is made of: a list in it would be the engine's to change.
        msgspec.convert(msgspec.to_builtins(decision), Decision)
        outcome, mode = decision.outcome, decision.mode
        modes = MODES.get(outcome, ())
        if mode not in (modes or (None,)):
            return f"the engine answered `{outcome}` with {_said('mode', mode)}"
        if outcome is Outcome.ALLOW and decision.ground is None:
            return "the engine answered `allow` without a ground"
        if outcome is Outcome.NEEDS_FACTS and not decision.missing:
            return "the engine needs facts but names none"
        if (decision.scope is None) is (outcome is Outcome.ALLOW):
            return f"the engine answered `{outcome}` with {_said('scope', decision.scope)}"
        return _find_unprintable(decision) or self._find_unknown_word(decision)

    def _find_unknown_word(self, decision: Decision) -> str:
        grounds = [decision.ground] if decision.ground is not None else []
        owed = [duty for outer in decision.obligations for duty in outer.whole]
        words = (
            ("ground", grounds, self._vocabulary.grounds),
            ("party", [duty.who for duty in owed], self._vocabulary.parties),
            ("duty", [duty.duty for duty in owed], self._vocabulary.duties),
            ("fact", decision.missing, self._vocabulary.facts),
            ("source", [r.source for r in decision.reasons if r.source], self._manifest.sources),
        )
        for what, said, known in words:
            for word in said:
                if word not in known:
                    meant = did_you_mean(word, known)
                    return f"there is no {what} `{word}`{'; ' if meant else ''}{meant}"
        parties = self._vocabulary.parties
        for duty in owed:
            meant = wrong_deadline(duty.within, parties) if duty.within is not None else ""
            if meant:
                return f"`{duty.within}` is no deadline; {meant}"
        for duty in decision.obligations:
            wrong = find_wrong(duty, self._vocabulary, self._manifest.clock)
            if wrong is not None:
                return f"the duty `{duty.duty}`: {wrong.message}; {wrong.meant}"
        if any(reason.rule == IN_FORCE for reason in decision.reasons):
            # Else a change could have its flips left out as if they differed by dates alone.
            return f"a rule has the id `{IN_FORCE}`: {RESERVED[IN_FORCE]}"
        if any("/" in reason.rule for reason in decision.reasons):
            return "a rule's id has no `/`: it stands between a layer and its rule"
        return ""


class FailedDecider:
    """Stands in for an engine that cannot work at all: every cell is an error."""

    def __init__(self, reason: str) -> None:
        self.constants: Constants = {}
        self._decision = failed(reason)

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        """Return an error a request."""
        return [self._decision] * len(requests)


def _find_unprintable(decision: Decision) -> str:
    for text in _texts(decision):
        if not is_fit_line(text):
            return f"the engine answered with a text that cannot be printed: `{text}`"
    return ""


def _said(what: str, word: str | None) -> str:
    return f"no {what}" if word is None else f"the {what} `{word}`"


def _texts(decision: Decision) -> Iterator[str]:
    for reason in decision.reasons:
        yield from (reason.rule, reason.because)
    for outer in decision.obligations:
        for duty in outer.whole:
            yield from (duty.within or "", duty.lasting)
            yield from (term.within for term in duty.terms)
    yield decision.note or ""
