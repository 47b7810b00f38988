"""Claims about every request decided: proved, refuted with a request that shows it, or neither."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial, reduce

from exigent.bench.claim_questions import ClaimQuestion, read_questions, substance
from exigent.bench.claim_rows import ClaimCell, ClaimEntry, ClaimRow, Standing, WitnessEntry
from exigent.bench.every_request import Ended, EveryRequest, Search
from exigent.bench.named_regimes import NamedRegime, NamedRegimes
from exigent.bench.panel import Panel
from exigent.bench.sampling import draw_requests, find_exception
from exigent.bench.zones import zones_taken_for_granted
from exigent.suite import Claim, Likeness, Scenario, name_scenarios, write_scenario
from exigent.symbolic import LIMITS, Limits, Region, too_large
from exigent.words import (
    REQUEST_DATE,
    Among,
    Decision,
    Fault,
    InputError,
    Known,
    Location,
    Problems,
    Request,
    Vocabulary,
    count,
    merge_constants,
    say_decision,
    say_list,
    written,
)

_SpaceKey = tuple[bool, frozenset[str]]


class Prover:
    """Decides the claims of scenarios, all that can be in one space of requests.

    Raises InputErrors where claims name a file that is no regime, or a wrong one.
    """

    def __init__(
        self, regimes: NamedRegimes, scenarios: Iterable[Scenario], limits: Limits = LIMITS
    ) -> None:
        self._regimes = regimes
        self._scenarios = [one for one in scenarios if one.premises is not None]
        self._limits = limits
        self._spaces: dict[_SpaceKey, EveryRequest] = {}
        self._asked: dict[Location, list[ClaimQuestion]] = {}
        self._left_out: dict[Location, list[ClaimEntry]] = {}
        problems = Problems()
        for scenario in self._scenarios:
            asked = self._asked[scenario.location] = []
            left_out = self._left_out[scenario.location] = []
            for claim in scenario.claims:
                with problems.gathered():
                    questions = list(read_questions(claim, regimes))
                    asked += questions
                    if not questions:
                        left_out.append(_unchecked(claim, regimes))
        problems.refuse()

    def rows(self) -> list[ClaimRow]:
        """Return what came of all claims; raises what `row` does."""
        return [self.row(scenario) for scenario in self._scenarios]

    def row(self, scenario: Scenario) -> ClaimRow:
        """Return what came of the claims of one of the scenarios.

        Raises InputError where there is no request that they are about.
        """
        cells: dict[str | None, list[ClaimEntry]] = {
            name: [] for name in (*self._regimes.panel.names, None)
        }
        for question in self._asked[scenario.location]:
            cells[question.column].append(self._decided(question, scenario))
        aside = cells.pop(None)
        text = scenario.text
        return ClaimRow(
            feature=scenario.feature,
            file=text.location.path,
            line=text.location.line,
            name=text.name,
            title=text.title,
            example=dict(text.example),
            tags=text.tags,
            stated={name: written(value) for name, value in _premises(scenario).items()},
            steps=text.lines,
            cells=tuple(ClaimCell(tuple(several)) for several in cells.values()),
            aside=(*aside, *self._left_out[scenario.location]),
        )

    def _decided(self, question: ClaimQuestion, scenario: Scenario) -> ClaimEntry:
        every = self._space(scenario, question)
        search = _search(every, question, scenario)
        is_too_large = search.why.endswith(too_large(every.space))
        if is_too_large or _has_chosen_number(search, scenario, every.vocabulary):
            # What does not fit together with all that others claim may fit alone; and which
            # number is shown of several that do as well must not turn on what others claim.
            every = self._space_of([scenario], [question])
            search = _search(every, question, scenario)
        entry = partial(ClaimEntry, question.claim.location.line, question.claim.text)
        match search.ended:
            case Ended.OPEN if question.claim.is_sampled:
                return self._sampled(question, scenario, search.why)
            case Ended.OPEN:
                return entry(Standing.NOT_PROVED, why=search.why)
            case Ended.NONE if question.is_shown_by:
                return entry(
                    Standing.REFUTED, why="there is no such request", premises=search.premises
                )
            case Ended.NONE if question.about and self._is_of_nothing(question, scenario, every):
                (regime,) = question.regimes
                why = f"{regime.said} allows no such request, so that nothing is said of any"
                return entry(Standing.NOT_PROVED, why=why)
            case Ended.NONE:
                idle = _why_idle(every, question, scenario)
                premises = (*search.premises, *self._zones(question, every))
                return entry(Standing.PROVED, premises=premises, idle=idle)
        assert search.witness is not None
        return self._settled(question, search.witness)

    def _zones(self, question: ClaimQuestion, every: EveryRequest) -> tuple[str, ...]:
        """Return what is taken for granted of zones where regimes are alike in everything."""
        match question.claim.says:
            case Likeness(in_everything=True):
                panels = [(one, self._regimes.panel_of(one)) for one in question.regimes]
                sides = [(one.said, panel.regime(one.name), panel) for one, panel in panels]
                asked = (every.aspect(one.name, substance, one.label) for one in question.regimes)
                answers = (answer for each in asked for answer in each.answers())
                return zones_taken_for_granted(sides, answers)
            case _:
                return ()

    def _is_of_nothing(
        self, question: ClaimQuestion, scenario: Scenario, every: EveryRequest
    ) -> bool:
        """Tell whether there is proved to be no request of those that a claim is about."""
        if question.about is None:
            return False
        about = replace(question, sought=question.about)
        return _search(every, about, scenario).ended is Ended.NONE

    def _settled(self, question: ClaimQuestion, request: Request) -> ClaimEntry:
        """Return what a request makes of a claim: it shows that, or is against it."""
        claim = question.claim
        standing = Standing.PROVED if question.is_shown_by else Standing.REFUTED
        witness = self._witness(request, question.regimes)
        return ClaimEntry(claim.location.line, claim.text, standing, witness=witness)

    def _sampled(self, question: ClaimQuestion, scenario: Scenario, why: str) -> ClaimEntry:
        """Return what comes of requests drawn at random, where more cannot be known."""
        vocabulary = self._regimes.panel.vocabulary
        constants = merge_constants(self._regimes.constants(one) for one in question.regimes)
        requests = draw_requests(vocabulary, _premises(scenario), constants)

        def decide(several: Sequence[Request]) -> list[tuple[Decision, ...]]:
            columns = [self._regimes.decide(one, several) for one in question.regimes]
            return list(zip(*columns, strict=True))

        found, failure = find_exception(requests, vocabulary, decide, question.sought.is_found)
        if found is not None:
            return self._settled(question, found)
        tried = f"{count(len(requests), 'request')} drawn at random"
        claim = question.claim
        entry = partial(ClaimEntry, claim.location.line, claim.text)
        if failure or question.is_shown_by or not requests:
            return entry(
                Standing.NOT_PROVED, why=f"{why}; {failure or f'none of {tried} shows it'}"
            )
        if question.about and not any(map(question.about.is_found, decide(requests))):
            (regime,) = question.regimes
            return entry(Standing.NOT_PROVED, why=f"{why}; {regime.said} allows none of {tried}")
        return entry(Standing.SAMPLED, why=f"none of {tried} is against it; {why}")

    def _witness(self, request: Request, regimes: Sequence[NamedRegime]) -> WitnessEntry:
        """Return a request with what the regimes decide, and as a scenario to keep."""
        vocabulary = self._regimes.panel.vocabulary
        decided = {one.said: self._regimes.decide(one, [request])[0] for one in regimes}
        answers = {one.name: decided[one.said] for one in regimes if one.said == one.name}
        remarks = [
            f"{name}: {say_decision(decision, vocabulary)}"
            for name, decision in decided.items()
            if name not in answers
        ]
        (title,) = name_scenarios([request], vocabulary)
        stated = [name for name in request.values if name in request.stated]
        return WitnessEntry(
            stated={name: written(request.values[name]) for name in stated},
            phrases=tuple(vocabulary.say({name: request.values[name] for name in stated})),
            decisions=decided,
            scenario=write_scenario(title, request, vocabulary, answers, remarks),
        )

    def _space(self, scenario: Scenario, question: ClaimQuestion) -> EveryRequest:
        """Return the space of all questions for which dates count alike, of the same panels.

        What another panel tells apart would only make the space finer for those that need it not.
        Raises InputError where there is no request that the scenario's claims are about.
        """
        key = _key(scenario, question)
        found = self._spaces.get(key)
        if found is None:
            alike = [
                (one, asked)
                for one in self._scenarios
                for asked in self._asked[one.location]
                if _key(one, asked) == key
            ]
            found = self._spaces[key] = self._space_of(
                [one for one, _ in alike], [asked for _, asked in alike]
            )
        inside = _inside(found, scenario)
        if not inside.why and inside.is_empty:
            raise InputError(
                "there is no request that these claims are about",
                scenario.location,
                "what they state contradicts what the vocabulary says",
                fault=Fault.CONTRADICTION,
            )
        return found

    def _space_of(
        self, scenarios: Sequence[Scenario], questions: Sequence[ClaimQuestion]
    ) -> EveryRequest:
        return EveryRequest(
            self._regimes.panel.only(_columns(questions)),
            more=dict.fromkeys(part for one in scenarios for part in _conditions(one)),
            limits=self._limits,
            is_dated=_is_dated(scenarios[0]),
            others=self._others(questions),
        )

    def _others(self, questions: Iterable[ClaimQuestion]) -> dict[str, Panel]:
        labels = dict.fromkeys(one.label for asked in questions for one in asked.regimes)
        return {label: self._regimes.others[label] for label in labels if label}


def _unchecked(claim: Claim, regimes: NamedRegimes) -> ClaimEntry:
    """Return a claim about regimes that the run leaves out: nothing came of it."""
    left_out = say_list(f'"{word}"' for word in claim.regimes if regimes.is_left_out(word))
    why = f"the run leaves out {left_out}"
    return ClaimEntry(claim.location.line, claim.text, Standing.UNCHECKED, why)


def _search(every: EveryRequest, question: ClaimQuestion, scenario: Scenario) -> Search:
    """Look where a question says; what is found ends the search, and the last place settles it."""
    inside = _inside(every, scenario)
    found = Search(Ended.NONE)
    for region in question.sought.regions(every):
        found = every.search(region & inside, _premises(scenario))
        if found.ended is Ended.FOUND:
            break
    return found


def _why_idle(every: EveryRequest, question: ClaimQuestion, scenario: Scenario) -> str:
    """Return why a claim that is proved says nothing, empty where it says something or may."""
    subject = question.sought.subject(every)
    if subject is None:
        return ""
    region, why = subject
    found = region & _inside(every, scenario)
    return why if not found.why and found.is_empty else ""


def _inside(every: EveryRequest, scenario: Scenario) -> Region:
    """Return the requests that have the facts which a scenario states."""
    return reduce(Region.__and__, map(every.condition, _conditions(scenario)), every.allowed)


def _has_chosen_number(search: Search, scenario: Scenario, vocabulary: Vocabulary) -> bool:
    """Tell whether what was found states a number or date that the scenario does not."""
    stated = search.witness.stated if search.witness is not None else frozenset[str]()
    return any(vocabulary.facts[name].is_measured for name in stated - {*_premises(scenario)})


def _key(scenario: Scenario, question: ClaimQuestion) -> _SpaceKey:
    return _is_dated(scenario), frozenset(one.label for one in question.regimes if one.label)


def _premises(scenario: Scenario) -> Mapping[str, Known]:
    return scenario.premises or {}


def _is_dated(scenario: Scenario) -> bool:
    return REQUEST_DATE in _premises(scenario)


def _conditions(scenario: Scenario) -> Iterator[Among]:
    for name, value in _premises(scenario).items():
        yield Among(name, frozenset({value}))


def _columns(questions: Iterable[ClaimQuestion]) -> Sequence[str]:
    named = (one for asked in questions for one in asked.regimes if not one.label)
    return tuple(dict.fromkeys(one.name for one in named))
