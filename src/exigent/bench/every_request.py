"""What can be said of every request, and not only of those that somebody wrote down."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial, reduce

from exigent.bench.diagrams import Diagrams
from exigent.bench.fair_days import requests_on_a_day
from exigent.bench.panel import Panel
from exigent.symbolic import (
    FALSE,
    LIMITS,
    Diagram,
    Limits,
    NotCompiledError,
    PlainestRequests,
    ReadsMoreError,
    Region,
    TooLargeError,
    bare,
    open_up,
    state_more,
    too_large,
)
from exigent.words import (
    REQUEST_DATE,
    Among,
    Condition,
    Decision,
    Known,
    Outcome,
    Request,
    Substance,
)

DecisionAspect = Callable[[Decision], Hashable]

_CANNOT_BE_SAID = "no such request can be said"
_NOT_WITHOUT_ITS_DAY = (
    "no such request can be said without its day, and where that is stated dates in force count"
)


def substance_of(decision: Decision) -> Substance:
    """Return what of a decision counts where answers are compared."""
    return decision.substance


class Ended(StrEnum):
    """How a search among all requests ended: with one, with a proof that there is none, or open."""

    FOUND = "found"
    NONE = "none"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Search:
    """What was found out of a region: a request in it, that there is none, or neither and why.

    `witness` states the fewest facts, and the engines themselves decided it again. `none` is
    proved; `premises` are what the proof rests on besides the policies' own text. `has_failed`
    where nothing is known because an engine failed.
    """

    ended: Ended
    witness: Request | None = None
    why: str = ""
    premises: tuple[str, ...] = ()
    has_failed: bool = False


@dataclass(frozen=True, slots=True)
class KindOfDifference:
    """Two answers that differ, and the requests to which they are given."""

    first: Hashable
    second: Hashable
    region: Region


@dataclass(frozen=True, slots=True)
class _RegimeQuestion:
    """What is asked of one regime of one of the panels."""

    label: str
    regime: str
    aspect: DecisionAspect


class EveryRequest:
    """The space of all complete requests that have the stated facts and keep the constraints.

    Nothing is as in an ordinary request, and no constraint assumes anything: every fact that is
    not stated ranges over all its values. Dates in force count where the day is stated, or for
    every day where `is_dated`; else for none, while rules still read the day. No witness states
    its day then, unless no dates of these panels count (`dates_count`). `more` are
    conditions that will be asked besides, and `others` panels of the same vocabulary that are
    compared with this one, by a label each.
    """

    def __init__(
        self,
        panel: Panel,
        stated: Mapping[str, Known] | None = None,
        more: Iterable[Condition] = (),
        limits: Limits = LIMITS,
        *,
        is_dated: bool = False,
        dates_count: bool = True,
        others: Mapping[str, Panel] | None = None,
    ) -> None:
        self.vocabulary = panel.vocabulary
        self.stated = dict(stated or {})
        self.is_dated = is_dated or REQUEST_DATE in self.stated
        self._panels = {"": panel, **(others or {})}
        self._dates_count = dates_count
        facts = [Among(name, frozenset({value})) for name, value in self.stated.items()]
        several = {label: one.composed for label, one in self._panels.items()}
        self.diagrams = Diagrams(self.vocabulary, several, [*facts, *more], limits)
        self.space = self.diagrams.space
        self.allowed = self._allowed(facts)
        self._wholes: dict[tuple[str, str, bool], Diagram] = {}
        self._failures: dict[tuple[str, int], str] = {}
        self._questions: dict[_RegimeQuestion, Diagram] = {}
        self._bases: dict[_RegimeQuestion, Diagram] = {}
        self._regions: dict[Diagram, Region] = {}
        self._alone: dict[tuple[str, str], Panel] = {}
        self._plainest = PlainestRequests(self.space, self.stated, dates_count=self._dates_count)

    def _allowed(self, facts: Sequence[Condition]) -> Region:
        space = self.space
        dated = self.is_dated and space.dated_level is not None
        try:
            parts = [space.condition(fact) for fact in facts]
            if self._dates_count:
                parts.append(space.dated(dated))
            return Region(space, reduce(space.nodes.both, parts, space.allowed))
        except TooLargeError:
            return Region(space, 0, why=too_large(space))

    def aspect(self, regime: str, function: DecisionAspect, label: str = "") -> Diagram:
        """Return what a function makes of a regime's decision on each of these requests.

        Whether the function is asked of the panel itself or of one of `others`, `label` says.
        Where the regime cannot be made a diagram of, `why` of the answer says it.
        """
        question = _RegimeQuestion(label, self._panels[label].regime(regime).name, function)
        found = self._questions.get(question)
        if found is None:
            made, self._bases[question] = self._asked(question)
            asked = frozenset[Hashable]({question})
            found = self._questions[question] = Diagram(self.space, made.node, asked, made.why)
        return found

    def _whole(self, question: _RegimeQuestion, *, is_bare: bool = False) -> Diagram:
        """Return the decisions of a regime on each of these requests, whole ones or bare."""
        key = (question.label, question.regime, is_bare)
        found = self._wholes.get(key)
        if found is None:
            made = self.diagrams.of(question.regime, question.label, is_bare=is_bare)
            found = self._wholes[key] = made.within(self.allowed)
        return found

    def _asked(self, question: _RegimeQuestion) -> tuple[Diagram, Diagram]:
        """Return what is asked of a regime, and the diagram of its decisions that tells it.

        Where whole decisions need too much room, bare ones may do.
        """
        whole = self._whole(question)
        made = whole.map(_ask(question.aspect))
        if too_large(self.space) not in made.why:
            return made, whole
        less = self._whole(question, is_bare=True)
        try:
            return less.map(_ask(lambda decision: question.aspect(bare(decision)))), less
        except ReadsMoreError:
            return made, whole

    def where(self, regime: str, predicate: Callable[[Decision], bool], label: str = "") -> Region:
        """Return the requests of which a regime's decision fulfils something."""
        found = self.aspect(regime, predicate, label)
        if found not in self._regions:
            self._regions[found] = found.where(bool)
        return self._regions[found]

    def condition(self, condition: Condition) -> Region:
        """Return the requests for which a condition holds, which has to be one of `more`."""
        try:
            return Region(self.space, self.space.condition(condition)) & self.allowed
        except TooLargeError:
            return Region(self.space, 0, why=too_large(self.space))

    def kinds(self, one: Diagram, other: Diagram) -> tuple[KindOfDifference, ...]:
        """Return each pair of differing answers of two questions, with where they are given.

        Raises NotCompiledError where one of the two has no answer to be known, or there is no
        room for all of them.
        """
        both = one.join(other, lambda first, second: (first, second) if first != second else None)
        try:
            regions = both.split()
        except TooLargeError:
            raise NotCompiledError(too_large(self.space)) from None
        found: list[KindOfDifference] = []
        for pair, region in regions.items():
            match pair:
                case (first, second):
                    found.append(KindOfDifference(first, second, region))
        return tuple(found)

    def share(self, region: Region) -> float:
        """Return how much of all distinguishable requests that are allowed a region has."""
        if self.diagrams.foreign(region.node):
            raise NotCompiledError("it turns on what only a policy itself can tell")
        allowed = self.allowed.count()
        return (region & self.allowed).count() / allowed if allowed else 0.0

    def plainest(self, region: Region) -> Request | None:
        """Return the request of a region that states the fewest facts, as the diagrams have it.

        None where it is empty, or has no request that can be said. No engine is asked: `search`
        does. Raises NotCompiledError where nothing is known of the region.
        """
        return next(self._candidates(region & self.allowed), None)

    def search(self, region: Region, has: Mapping[str, Known] | None = None) -> Search:
        """Look for a request of a region, and let the engines decide again what is found.

        `has` are facts that all of its requests have besides those that all here state.
        """
        inside = region & self.allowed
        try:
            if inside.is_empty:
                return self._proof(inside, {**self.stated, **(has or {})})
            self._plainest.prepare(is_dated=self.is_dated)
            with self.space.lent():
                return self._found(inside)
        except NotCompiledError as error:
            why = str(error)
        except TooLargeError:
            why = too_large(self.space)
        return Search(Ended.OPEN, why=why)

    def _proof(self, region: Region, has: Mapping[str, Known]) -> Search:
        """Return that a region is empty, unless an engine fails on some requests."""
        questions = _questions(region)
        for question in questions:
            unfit = self.diagrams.unfit(question.regime, question.label, has)
            if failure := unfit or self._failure(question):
                return Search(Ended.OPEN, why=failure, has_failed=True)
        premises = [
            premise
            for question in questions
            for premise in self.diagrams.premises(question.regime, question.label)
        ]
        return Search(Ended.NONE, premises=tuple(dict.fromkeys(premises)))

    def _failure(self, question: _RegimeQuestion) -> str:
        """Return how the engine of a regime fails on some of these requests, or nothing."""
        base = self._bases[question]
        found = self._failures.get((question.regime, base.node))
        if found is None:
            errors = (
                f"{question.regime}: {one.note}"
                for one in base.answers()
                if isinstance(one, Decision) and one.outcome is Outcome.ERROR
            )
            found = self._failures[question.regime, base.node] = next(errors, "")
        return found

    def _found(self, region: Region) -> Search:
        """Return a request of a region, or why none is sure to be one."""
        space = self.space
        oracles = frozenset(space.oracles.values())
        foreign = self.diagrams.foreign(region.node)
        may_say_its_day = self.is_dated or not self._dates_count
        found = Search(Ended.OPEN, why=_CANNOT_BE_SAID if may_say_its_day else _NOT_WITHOUT_ITS_DAY)
        sure = ~_possibly(~region, oracles) if foreign else region
        for tried in (sure, _possibly(region, oracles)) if foreign else (sure,):
            for request in self._candidates(tried & self.allowed):
                found = self._decided_again(region, request)
                if found.ended is Ended.FOUND:
                    return found
        if not may_say_its_day and not found.has_failed:
            for request in self._on_a_day(sure & self.allowed):
                if self._decided_again(region, request.undated()).ended is Ended.FOUND:
                    return Search(Ended.FOUND, request)
        if foreign and not found.has_failed:
            said = "`, `".join(part.text for part in foreign)
            why = f"it turns on what only the policy itself can tell: `{said}`"
            return Search(Ended.OPEN, why=why)
        return found

    def decide(self, request: Request) -> dict[str, tuple[Decision, ...]]:
        """Return what the regimes of each panel decide, by its label, as their engines have it."""
        return {label: panel.decide([request])[0] for label, panel in self._panels.items()}

    def _decided(self, question: _RegimeQuestion, request: Request) -> Decision:
        """Return what the engine of the one regime that is asked of decides."""
        key = (question.label, question.regime)
        panel = self._alone.get(key)
        if panel is None:
            panel = self._alone[key] = self._panels[question.label].only([question.regime])
        return panel.decide([request])[0][0]

    def _candidates(self, region: Region) -> Iterator[Request]:
        """Yield requests of a region, the plainest first; each other one leaves less unknown.

        What is asked may be settled where an engine still needs facts for its whole decision.
        """
        region.refuse_unknown()
        asked = _questions(region)
        parts = [self._questions[question].node for question in asked]
        wholes = [self._bases[question].node for question in asked]
        if any(self.diagrams.foreign(part) for part in wholes):
            # What nobody here can tell would seem to set requests apart: the engines will tell.
            parts = wholes = []
        tries = ((True, parts), (True, wholes), (False, parts))
        request = None
        for request in self._plainest.among(region.node, tries, is_dated=self.is_dated):
            yield request
        if request is not None:
            # What the regimes' whole decisions turn on may be left open as well.
            read = {name for question in asked for name in self._bases[question].turns_on()}
            more = state_more(self.space, request, read)
            if more is not None:
                yield more

    def _on_a_day(self, region: Region) -> Iterator[Request]:
        """Yield requests of an undated region that say more by their day: it tells rules of it."""
        asked = _questions(region)
        wholes = [(self.diagrams.of(one.regime, one.label), _ask(one.aspect)) for one in asked]
        answers = [(whole.node, aspect) for whole, aspect in wholes if not whole.why]
        for request in requests_on_a_day(self.space, region.node, answers, self.stated):
            dated, undated = self.decide(request), self.decide(request.undated())
            panels = self._panels
            places = [panels[one.label].names.index(one.regime) for one in asked]
            if all(
                one.aspect(dated[one.label][at]) == one.aspect(undated[one.label][at])
                for one, at in zip(asked, places, strict=True)
            ):
                yield request

    def _decided_again(self, region: Region, request: Request) -> Search:
        """Return a request as found in a region where the engines say so, too, else why not.

        It is one where, however what it leaves open turns out, the engines' decisions are what
        the diagrams have there, and that lies in the region.
        """
        nodes = self.space.nodes
        opened = open_up(self.space, request)
        point, kept = opened.fixed, opened.ways
        if kept == FALSE or nodes.both(kept, nodes.restrict(self.allowed.node, point)) != kept:
            return Search(Ended.OPEN, why=_CANNOT_BE_SAID)
        told = kept
        for question in _questions(region):
            decision = self._decided(question, request)
            if decision.outcome is Outcome.ERROR:
                return _failed(question, decision)
            answer = question.aspect(decision)
            shown = nodes.restrict(self._questions[question].node, point)
            told = nodes.both(told, nodes.apply(partial(_is_same, answer), [shown]))
            if nodes.exists(told, frozenset(self.space.oracles.values())) != kept:
                why = f"{question.regime}: its engine decides otherwise than it shows"
                return Search(Ended.OPEN, why=why)
        inside = nodes.both(told, nodes.restrict(region.node, point))
        if inside != told:
            return Search(Ended.OPEN, why=_CANNOT_BE_SAID)
        return Search(Ended.FOUND, request)


def _failed(question: _RegimeQuestion, decision: Decision) -> Search:
    return Search(Ended.OPEN, why=f"{question.regime}: {decision.note}", has_failed=True)


def _ask(aspect: DecisionAspect) -> Callable[[Hashable], Hashable]:
    def asked(answer: Hashable) -> Hashable:
        assert isinstance(answer, Decision)
        return aspect(answer)

    return asked


def _questions(region: Region) -> list[_RegimeQuestion]:
    return [question for question in region.made_of if isinstance(question, _RegimeQuestion)]


def _possibly(region: Region, oracles: Collection[int]) -> Region:
    """Return where something can hold, whatever it is that only policies themselves can tell."""
    node = region.space.nodes.exists(region.node, oracles)
    return Region(region.space, node, region.made_of)


def _is_same(answer: Hashable, other: Hashable) -> bool:
    return answer == other
