"""Requests that close gaps, and the proof that none can."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigent.analysis.gaps.aims import find_ways
from exigent.analysis.gaps.answers import Answers
from exigent.analysis.gaps.goal import Goal
from exigent.analysis.gaps.layers import read_layer
from exigent.analysis.gaps.openness import OpenRules
from exigent.analysis.gaps.search import domains_of, find_facts
from exigent.analysis.gaps.subject import Subject
from exigent.engines import Rule
from exigent.words import (
    ContradictionError,
    Decision,
    Location,
    Outcome,
    Request,
    Value,
    make_request,
    representatives,
)


@dataclass(frozen=True, slots=True)
class Closing:
    """What closes a gap, if anything was found in so many `steps`.

    `is_impossible` if every request that the rules can tell apart was gone through.
    """

    request: Request | None
    steps: int
    is_impossible: bool = False


class Closer:
    """Looks for requests that reach the goals of one regime."""

    def __init__(self, subject: Subject, requests: Sequence[Request]) -> None:
        """Look on behalf of a subject; `requests` are those of the scenarios."""
        self._subject = subject
        self._vocabulary = subject.panel.vocabulary
        regime = subject.regime
        panel = subject.panel
        layers = {
            name: subject.layers.get(name) or read_layer(panel, name, requests)
            for name in regime.layers
        }
        self._is_exact = all(layer.is_exact for layer in layers.values())
        rules = {
            name: layer.rules or (_silence(regime.manifest.location),)
            for name, layer in layers.items()
        }
        self._opened = {name: OpenRules(several) for name, several in rules.items()}
        conditions = [
            condition
            for several in rules.values()
            for rule in several
            for condition in rule.conditions
        ]
        self._domains = domains_of(
            [*conditions, *(tie.condition for tie in self._vocabulary.constraints)],
            self._vocabulary,
        )
        self._answers = {day: Answers(regime.composition, day) for day in self._days()}

    def close(self, goal: Goal) -> Closing:
        """Return a request that reaches a goal and states as few facts as were found to do."""
        rules = self._subject.layers[goal.layer].rules
        steps = 0
        is_all = self._is_exact
        for day, answers in self._answers.items():
            ways = find_ways(goal, rules, self._opened, answers)
            found = find_facts(ways, self._domains, self._vocabulary, self._dated(day))
            steps += found.steps
            if found.facts is not None:
                request = self._request(found.facts, day)
                if request is not None and self._subject.is_reached(goal, [request]):
                    return Closing(self._shrunk(goal, request), steps)
            is_all = is_all and found.is_all
        return Closing(None, steps, is_impossible=is_all)

    def _days(self) -> Iterator[datetime.date | None]:
        """Yield None for a day that is not stated, then the days that can matter as stated.

        Unless a rule reads the day, one is as good as another on which the same layers are
        in force; with all of them in force, it is as if it were not stated.
        """
        yield None
        regime = self._subject.regime
        fact = self._vocabulary.request_date
        if fact is None:
            return
        dates = regime.composition.dates
        seen = {tuple(True for _ in dates)}
        for day in representatives(fact, regime.constants.get(fact.name)) or ():
            assert isinstance(day, datetime.date)
            in_force = tuple(span.covers(day) for span in dates)
            if regime.manifest.in_force.covers(day) and (
                fact.name in self._domains or in_force not in seen
            ):
                seen.add(in_force)
                yield day

    def _dated(self, day: datetime.date | None) -> dict[str, Value]:
        """Return what the day of the request is, be it stated or not."""
        fact = self._vocabulary.request_date
        return {fact.name: fact.ordinary if day is None else day} if fact else {}

    def _request(self, facts: Mapping[str, Value], day: datetime.date | None) -> Request | None:
        ordinary = self._vocabulary.ordinary
        stated = {
            name: facts[name]
            for name in ordinary
            if name in facts and facts[name] != ordinary[name]
        }
        if day is not None:
            stated |= self._dated(day)
        try:
            return make_request(self._vocabulary, stated)
        except ContradictionError:
            return None

    def _shrunk(self, goal: Goal, request: Request) -> Request:
        """Leave out what is stated and assumed anyway, or not needed, as long as it closes."""
        facts = {n: value for n, value in request.values.items() if n in request.stated}
        for name in list(facts):
            fewer = {other: value for other, value in facts.items() if other != name}
            try:
                smaller = make_request(self._vocabulary, fewer)
            except ContradictionError:
                continue
            if self._subject.is_reached(goal, [smaller]):
                facts, request = fewer, smaller
        return request


def _silence(location: Location) -> Rule:
    """Return what stands in for rules that nobody can read: what is found is tried out anyway."""
    silent = Decision(Outcome.NOT_GOVERNED)
    return Rule("", None, silent, "", "", "", "", duties=(), location=location)
