"""What scenarios state: what is so anyway, and what is said twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from exigent.analysis.lint.checks import SAYS_THE_ORDINARY, SAYS_TWICE
from exigent.analysis.lint.finding import Finding
from exigent.analysis.lint.material import Material
from exigent.analysis.lint.removal import remove_step
from exigent.bench import Panel
from exigent.suite import Named, Scenario, Step, StepType
from exigent.words import (
    ContradictionError,
    Decision,
    Location,
    Request,
    Value,
    make_request,
    meaning_of,
    merge_constants,
    representatives,
    settle_values,
)

Texts = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class _StatedStep:
    """A step that states a fact, in one scenario or row of an outline."""

    scenario: Scenario
    step: Step
    fact: str
    value: Value


def find_idle_statements(material: Material, texts: Texts) -> Iterator[Finding]:
    """Yield findings on steps that state what was stated before, or is so anyway.

    A step of an outline or a background counts where it is idle in every scenario that
    it is a step of. That a fact is ordinary is worth saying where an answer that the
    scenario expects turns on it, or where the file has the contrast to it.
    """
    said: dict[tuple[str, str], set[Value]] = {}
    idle: dict[Location, list[tuple[_StatedStep, bool]]] = {}
    repeated: dict[Location, list[tuple[_StatedStep, Location | None]]] = {}
    for scenario in material.scenarios:
        if scenario.request is None:
            continue
        first: dict[str, Location] = {}
        for statement in _statements(scenario, material):
            place = statement.step.location
            said.setdefault((place.path, statement.fact), set()).add(statement.value)
            before = first.setdefault(statement.fact, place)
            other = before if before != place else None
            repeated.setdefault(place, []).append((statement, other))
            is_idle = other is None and _is_so_anyway(statement, material)
            idle.setdefault(place, []).append((statement, is_idle))
    for found in repeated.values():
        statement, other = found[0]
        if other is not None and all(place is not None for _, place in found):
            yield Finding(
                SAYS_TWICE,
                statement.step.location,
                f'"{statement.step.text}" was stated already',
                f"the first is in line {other.line}",
                remove_step(statement.scenario, statement.step, texts),
            )
    if material.panel is not None:
        candidates = [
            [statement for statement, _ in found]
            for place, found in idle.items()
            if all(
                is_idle and len(said[place.path, statement.fact]) == 1
                for statement, is_idle in found
            )
        ]
        yield from _without_effect(candidates, material, material.panel, texts)


def _statements(scenario: Scenario, material: Material) -> Iterator[_StatedStep]:
    for step in scenario.text.steps:
        if step.type is StepType.GIVEN:
            for said in material.vocabulary.statements(step.text):
                yield _StatedStep(scenario, step, said.fact, said.value)


def _is_so_anyway(statement: _StatedStep, material: Material) -> bool:
    """Tell whether the request would have the same facts without the statement."""
    scenario, vocabulary = statement.scenario, material.vocabulary
    case = material.cases[scenario.case].facts if scenario.case else {}
    if statement.fact in case:
        # The scenario would keep its fact where somebody corrects the case.
        return False
    told = {
        other.fact: other.value
        for other in _statements(scenario, material)
        if other.fact != statement.fact and other.step is not statement.step
    }
    facts = {**case, **told}
    without = Request(settle_values(vocabulary, facts), frozenset(facts))
    is_usual = statement.value == vocabulary.ordinary[statement.fact]
    assert scenario.request is not None
    meant = meaning_of(vocabulary, scenario.request)
    return is_usual and meaning_of(vocabulary, without) == meant


def _without_effect(
    candidates: Sequence[Sequence[_StatedStep]], material: Material, panel: Panel, texts: Texts
) -> Iterator[Finding]:
    """Yield findings on statements in whose place anything could stand without effect."""
    others = {id(s): _variants(s, material, panel) for group in candidates for s in group}
    asked = [request for variants in others.values() for request in variants or ()]
    rows = dict(zip(asked, panel.decide(asked), strict=True))
    for group in candidates:
        variants = [others[id(statement)] for statement in group]
        if any(requests is None for requests in variants):
            continue
        turns = any(
            answer(rows[request]) != answer(material.answers[statement.scenario.location])
            for statement, requests in zip(group, variants, strict=True)
            for answer in [partial(_answer, _expected(statement.scenario, panel))]
            for request in requests or ()
        )
        if turns:
            continue
        statement = group[0]
        yield Finding(
            SAYS_THE_ORDINARY,
            statement.step.location,
            f'"{statement.step.text}" is so in an ordinary request, and no answer turns on it here',
            "",
            remove_step(statement.scenario, statement.step, texts),
        )


def _variants(statement: _StatedStep, material: Material, panel: Panel) -> list[Request] | None:
    """Return the request with every other value of the fact; None where no values stand for all."""
    constants = merge_constants(regime.constants for regime in panel.regimes)
    fact = material.vocabulary.facts[statement.fact]
    values = representatives(fact, constants.get(fact.name, frozenset()))
    request = statement.scenario.request
    if values is None or request is None:
        return None
    stated = request.stated_values
    variants = []
    for value in values:
        try:
            variants.append(make_request(material.vocabulary, {**stated, fact.name: value}))
        except ContradictionError:
            # Where the facts bind each other, stating one of them may be the clearer way.
            return None
    return variants


def _expected(scenario: Scenario, panel: Panel) -> tuple[int, ...]:
    """Return the columns of which the scenario expects anything."""
    named = {line.regimes.name for line in scenario.expectations if isinstance(line.regimes, Named)}
    named.update(line.regime for line in scenario.of_duties)
    is_on_all = any(not isinstance(line.regimes, Named) for line in scenario.expectations)
    return tuple(i for i, name in enumerate(panel.names) if is_on_all or name in named)


def _answer(columns: Sequence[int], row: Sequence[Decision]) -> tuple[object, ...]:
    cells = [row[column] for column in columns]
    return tuple((decision.substance, decision.missing) for decision in cells)
