"""Which expectations of the ordinary scenarios look at which answers, and what one notices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from exigent.bench import Answers, Panel, check_duty_line
from exigent.suite import Aspect, Every, Expectation, Named, OfDuties, Scenario, check
from exigent.words import Decision, Location, Outcome, Request


@dataclass(frozen=True, slots=True)
class Noticed:
    """Where a changed answer fails an expectation that it met; None where it fails none.

    `by_rule` is an expectation of no more than which rule decides. `is_proof` tells whether it
    was met by an answer that comes to something else: one that comes to the same can fail what
    is expected, too, of its rule or of whether it is contested.
    """

    by: Location | None = None
    by_rule: Location | None = None
    is_proof: bool = False


_NOTHING = Noticed()


# All that a regime may answer to a request of a suite, by its index and the regime's name.
AskPossible = Callable[[int, str, Decision], Answers]


@dataclass(frozen=True, slots=True)
class WatchedDuty:
    """What a scenario in which something happens expects of a regime's duties, and met today."""

    line: OfDuties
    scenario: Scenario


@dataclass(frozen=True)
class WatchedCell:
    """What is expected of one regime's answer to one request, and met today.

    `known` has what notices that it answers otherwise, as far as that turns on nothing else.
    """

    expectations: tuple[Expectation, ...]
    duties: tuple[WatchedDuty, ...] = ()
    known: dict[Decision, Noticed] = field(default_factory=dict)
    known_duties: dict[Decision, Noticed] = field(default_factory=dict)


class OrdinarySuite:
    """The scenarios of a bench that ask one request each, decided once under all its regimes.

    `requests` are the distinct ones, `cells` what the regimes answer to each. Expectations
    that fail today notice nothing.
    """

    def __init__(self, panel: Panel, scenarios: Iterable[Scenario]) -> None:
        asked: dict[Request, list[Expectation]] = {}
        timed: dict[Request, list[WatchedDuty]] = {}
        for scenario in scenarios:
            if scenario.request is not None:
                asked.setdefault(scenario.request, []).extend(scenario.expectations)
                followed = [WatchedDuty(line, scenario) for line in scenario.of_duties]
                timed.setdefault(scenario.request, []).extend(followed)
        self.panel = panel
        self.requests = tuple(asked)
        self.cells: tuple[Mapping[str, Decision], ...] = tuple(
            dict(zip(panel.names, row, strict=True)) for row in panel.decide(self.requests)
        )
        self.layers: Mapping[str, Sequence[Decision]] = {
            layer: decider.decide(self.requests) for layer, decider in panel.deciders.items()
        }
        self._watched = [
            self._watch(request, cells, expectations, timed[request])
            for (request, expectations), cells in zip(asked.items(), self.cells, strict=True)
        ]

    @property
    def failed(self) -> dict[str, str]:
        """The regimes whose engine fails on a request of the suite, each with what it says."""
        return {
            name: decision.note or ""
            for cells in self.cells
            for name, decision in cells.items()
            if decision.outcome is Outcome.ERROR
        }

    def watches(self, index: int, regime: str) -> bool:
        """Tell whether anything is expected of a regime's answer to a request, and met."""
        return regime in self._watched[index]

    def notice(
        self,
        index: int,
        changed: Mapping[str, Decision],
        possible: AskPossible | None = None,
    ) -> Noticed:
        """Return what notices that some regimes answer a request otherwise, at once.

        `possible` is asked of answers that lack facts, which may come to other duties though they
        read as before.
        """
        by_rule = None
        for name, decision in changed.items():
            cell = self._watched[index].get(name)
            if cell is None:
                continue
            is_same = decision == self.cells[index][name]
            if not is_same:
                noticed = cell.known.get(decision)
                if noticed is None:
                    noticed = self._look(index, name, changed, cell)
                    if len(changed) == 1 or not any(map(_is_of_the_row, cell.expectations)):
                        cell.known[decision] = noticed
                if noticed.by is not None:
                    return noticed
                by_rule = by_rule or noticed.by_rule
            if cell.duties and not (is_same and _is_complete(decision)):
                noticed = self._look_at_duties(index, name, decision, cell, possible)
                if noticed.by is not None:
                    return noticed
        return Noticed(None, by_rule) if by_rule else _NOTHING

    def _watch(
        self,
        request: Request,
        cells: Mapping[str, Decision],
        expectations: Iterable[Expectation],
        timed: Iterable[WatchedDuty],
    ) -> dict[str, WatchedCell]:
        met: dict[str, list[Expectation]] = {}
        for expectation in expectations:
            for name, mismatch in check(expectation, cells, self.panel.left_out).items():
                if mismatch is None and cells[name].outcome is not Outcome.ERROR:
                    met.setdefault(name, []).append(expectation)
        kept: dict[str, list[WatchedDuty]] = {}
        for one in timed:
            name = one.line.regime
            if name in cells:
                possible = self.panel.possible_answers(request, name, cells[name])
                if self._check(one, cells[name], possible):
                    kept.setdefault(name, []).append(one)
        return {
            name: WatchedCell(tuple(met.get(name, ())), tuple(kept.get(name, ())))
            for name in (*met, *(name for name in kept if name not in met))
        }

    def _check(self, one: WatchedDuty, decision: Decision, possible: Answers) -> bool:
        """Tell whether duties stand as is expected."""
        return check_duty_line(one.line, one.scenario, self.panel, decision, possible) is None

    def _look_at_duties(
        self,
        index: int,
        name: str,
        decision: Decision,
        cell: WatchedCell,
        possible: AskPossible | None,
    ) -> Noticed:
        """Return which line on how duties stand fails that is met today."""
        known = cell.known_duties.get(decision)
        if known is not None:
            return known
        answers: Answers = (decision,)
        if not _is_complete(decision):
            answers = possible(index, name, decision) if possible else None
        failing = (one for one in cell.duties if not self._check(one, decision, answers))
        first = next(failing, None)
        noticed = _NOTHING
        if first is not None:
            # As long as nothing is known of an answer, it is not proved to be another one.
            noticed = Noticed(first.line.location, is_proof=answers is not None)
        if _is_complete(decision):
            cell.known_duties[decision] = noticed
        return noticed

    def _look(
        self, index: int, name: str, changed: Mapping[str, Decision], cell: WatchedCell
    ) -> Noticed:
        decision = changed[name]
        by_rule = None
        for expectation in cell.expectations:
            row = {name: decision}
            if _is_of_the_row(expectation):
                row = {**self.cells[index], **changed}
            if check(expectation, row, self.panel.left_out).get(name) is None:
                continue
            substance = _without_rule(expectation, name)
            if substance is not None and check(substance, row, self.panel.left_out).get(name):
                is_other = decision.substance != self.cells[index][name].substance
                return Noticed(expectation.location, is_proof=is_other)
            by_rule = by_rule or expectation.location
        return Noticed(None, by_rule)


def _is_complete(decision: Decision) -> bool:
    """Tell whether an answer is all that a regime may answer: it lacks no facts."""
    return not decision.missing and decision.outcome not in (Outcome.NEEDS_FACTS, Outcome.ERROR)


def _is_of_the_row(expectation: Expectation) -> bool:
    """Tell whether it turns on the other cells, too: where none governs, all are checked."""
    return isinstance(expectation.regimes, Every) and expectation.regimes.governing


def _without_rule(expectation: Expectation, name: str) -> Expectation | None:
    """Return what is expected besides which rule decides; None where nothing is.

    What must not be as it says fails as a whole, so that of such a one nothing is left.
    """
    wants = tuple(want for want in expectation.wants if want.aspect is not Aspect.RULE)
    if len(wants) == len(expectation.wants):
        return expectation
    match expectation.regimes:
        case Named():
            is_wanted = True
        case Every(exceptions):
            is_wanted = name not in exceptions
        case _:
            is_wanted = False
    return msgspec.structs.replace(expectation, wants=wants) if wants and is_wanted else None
