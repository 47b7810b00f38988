"""The next question is the fact on which most answers turn; what is never asked for never matters."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.analysis.interview import Interview
from exigent.analysis.next_question import NextQuestion, next_question, open_request
from exigent.bench.panel import Panel
from exigent.engines.contract import Rule
from exigent.words.condition import AllOf, Among, Condition
from exigent.words.decision import Outcome, Substance
from exigent.words.request import ContradictionError
from exigent.words.value import UNKNOWN, Known
from exigent.words.vocabulary import REQUEST_DATE, Vocabulary
from tests.core.small_world import (
    VALUES,
    allow,
    make_constraint,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import panels, vocabularies
from tests.symbolic.small_space import every_request

WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))


def substances(
    panel: Panel, vocabulary: Vocabulary, known: dict[str, Known]
) -> dict[tuple[Known, ...], tuple[Substance, ...]]:
    """Return what all regimes answer to each complete request that has some facts."""
    day = vocabulary.ordinary[REQUEST_DATE]
    requests = [
        request
        for request in every_request(vocabulary, is_dated=False)
        if all(request.values[name] == value for name, value in known.items())
        if day in (UNKNOWN, request.values[REQUEST_DATE])
    ]
    rows = panel.decide(requests)
    return {
        tuple(request.values[name] for name in VALUES): tuple(one.substance for one in row)  # type: ignore[misc]
        for request, row in zip(requests, rows, strict=True)
    }


def turning(answers: dict[tuple[Known, ...], tuple[Substance, ...]], regime: int) -> set[str]:
    """Return by trying each the facts that alone change what a regime answers."""
    several = {values: row[regime] for values, row in answers.items()}
    is_open = len({one.outcome for one in several.values()}) > 1
    found = set()
    for at, name in enumerate(VALUES):
        told: dict[tuple[Known, ...], set[object]] = {}
        for values, answer in several.items():
            rest = (*values[:at], *values[at + 1 :])
            told.setdefault(rest, set()).add(answer.outcome if is_open else answer)
        if any(len(different) > 1 for different in told.values()):
            found.add(name)
    return found


@settings(max_examples=60)
@given(st.data())
def test_it_is_the_fact_on_which_most_answers_turn_by_trying_every_request(
    data: st.DataObject,
) -> None:
    vocabulary = data.draw(vocabularies(most_constraints=0))
    panel = data.draw(panels(vocabulary))
    names = data.draw(st.sets(st.sampled_from([name for name in VALUES if name != REQUEST_DATE])))
    known = {name: data.draw(st.sampled_from(list(VALUES[name]))) for name in sorted(names)}
    answers = substances(panel, vocabulary, known)
    counted: Counter[str] = Counter()
    for at in range(len(panel.names)):
        counted.update(turning(answers, at) - {REQUEST_DATE})
    asked = next_question(panel, known)
    best = max(counted.values(), default=0)
    first = next((name for name in VALUES if best and counted[name] == best), None)
    assert (asked and (asked.fact, len(asked.regimes))) == (first and (first, best))


@settings(max_examples=60)
@given(st.data())
def test_once_no_more_is_asked_nothing_that_was_not_asked_for_matters(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    panel = data.draw(panels(vocabulary))
    interview = Interview(vocabulary, "")
    assume(vocabulary.ordinary[REQUEST_DATE] is not UNKNOWN)
    while (question := interview.open_answers(panel).next_question(vocabulary)) is not None:
        assert question.fact not in interview.stated
        values = possible_values(interview, question)
        interview = interview.answered(question, data.draw(st.sampled_from(values)))
    known = {name: value for name, value in interview.stated.items() if value is not UNKNOWN}
    assert len(set(substances(panel, vocabulary, known).values())) <= 1


def possible_values(interview: Interview, question: NextQuestion) -> list[Known]:
    """Return the values that may be answered, be they of a list or numbers and days."""
    found = []
    for value in VALUES[question.fact]:
        try:
            interview.answered(question, value)
        except ContradictionError:
            continue
        found.append(value)
    return found


def panel_of(*regimes: tuple[str, Condition]) -> Panel:
    vocabulary = make_vocabulary()
    manifests = [make_manifest(name) for name, _ in regimes]
    return rule_list_panel(vocabulary, manifests, {name: opening(when) for name, when in regimes})


def opening(when: Condition) -> list[Rule]:
    """Return the rules of a regime that allows under a condition, and else refuses."""
    return [make_rule("one", when, allow()), make_rule("otherwise", None, refuse())]


def test_of_facts_on_which_as_many_turn_the_first_of_the_vocabulary_is_asked() -> None:
    panel = panel_of(("one", AllOf((COLD, WET))))
    first, second = (name for name in panel.vocabulary.facts if name in ("wet", "cold"))
    assert next_question(panel, {}) == NextQuestion(first, ("one",))
    assert next_question(panel, {first: True}) == NextQuestion(second, ("one",))


def test_the_fact_of_most_regimes_goes_before_the_first_of_the_vocabulary() -> None:
    panel = panel_of(("one", COLD), ("two", WET), ("three", WET))
    assert next_question(panel, {}) == NextQuestion("wet", ("two", "three"))
    panel = panel_of(("one", WET), ("two", COLD), ("three", COLD))
    assert next_question(panel, {}) == NextQuestion("cold", ("two", "three"))


def test_what_nobody_knows_and_what_is_ordinary_is_not_asked_again() -> None:
    panel = panel_of(("one", AllOf((COLD, WET))))
    assert next_question(panel, {"cold": UNKNOWN}) == NextQuestion("wet", ("one",))
    assert next_question(panel, {"wet": UNKNOWN}, ["cold"]) is None


def test_what_constraints_settle_is_not_asked_for() -> None:
    vocabulary = make_vocabulary(constraints=[make_constraint(WET, COLD, {})])
    panel = rule_list_panel(vocabulary, [make_manifest("one")], {"one": opening(COLD)})
    assert next_question(panel, {"wet": True}) is None


def test_facts_that_cannot_be_together_are_refused() -> None:
    vocabulary = make_vocabulary(constraints=[make_constraint(WET, COLD, {})])
    with pytest.raises(ContradictionError):
        open_request(vocabulary, {"wet": True, "cold": False})


def test_the_answer_of_what_is_open_needs_facts() -> None:
    panel = panel_of(("one", COLD))
    (decision,) = panel.decide([open_request(panel.vocabulary, {})])[0]
    assert (decision.outcome, decision.missing) == (Outcome.NEEDS_FACTS, ("cold",))
