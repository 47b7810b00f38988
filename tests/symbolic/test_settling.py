"""What is settled by diagrams is what completions say, and has no limit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.bench import panel as panels_of_bench
from exigent.bench.exact_answers import ExactAnswers
from exigent.bench.panel import Panel
from exigent.symbolic import Limits
from exigent.words.condition import AllOf, Among
from exigent.words.decision import Outcome
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN
from tests.core.brute_force import answers_of, complaint, complete
from tests.core.small_world import (
    VALUES,
    allow,
    make_constraint,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
    yes_no,
)
from tests.core.strategies import panels, requests, vocabularies


@contextmanager
def nothing_completed() -> Iterator[None]:
    """Have diagrams made at once, however few completions there are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(panels_of_bench, "WORTH_A_DIAGRAM", 0)
        yield


@settings(max_examples=80)
@given(st.data())
def test_what_diagrams_settle_holds_for_every_completion(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary))
    panel = data.draw(panels(vocabulary))
    completions = complete(request, vocabulary, VALUES)
    assume(completions)
    answers = answers_of(panel, completions)
    with nothing_completed():
        decisions = panel.decide([request])[0]
    for name, decision in zip(panel.names, decisions, strict=True):
        assert not complaint(decision, request.unknown, answers[name]), (name, decision)


@settings(max_examples=80)
@given(st.data())
def test_diagrams_and_completions_settle_alike(data: st.DataObject) -> None:
    vocabulary = data.draw(vocabularies())
    several = [data.draw(requests(vocabulary)) for _ in range(3)]
    panel = data.draw(panels(vocabulary))
    with nothing_completed():
        by_diagrams = panel.only(panel.names).decide(several)
    assert by_diagrams == panel.decide(several)


def _tied_flags(count: int) -> Panel:
    """Return a regime that allows where any flag is up, which all are together."""
    names = [f"flag_{number}" for number in range(count)]
    up = [Among(name, frozenset({True})) for name in names]
    ties = [make_constraint(one, other) for one, other in zip(up, [*up[1:], up[0]], strict=True)]
    facts = {name: yes_no(name, ordinary=UNKNOWN) for name in names}
    vocabulary = make_vocabulary({**facts, "loose": yes_no("loose", ordinary=UNKNOWN)}, ties)
    rules = [make_rule("up", up[0], allow()), make_rule("otherwise", None, refuse())]
    return rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})


@pytest.mark.parametrize("count", [2, 5, 9])
def test_facts_that_change_only_together_are_missing_together(count: int) -> None:
    panel = _tied_flags(count)
    request = make_request(panel.vocabulary, {})
    with nothing_completed():
        decision = panel.decide([request])[0][0]
    assert decision.outcome is Outcome.NEEDS_FACTS
    assert decision.missing == tuple(f"flag_{number}" for number in range(count))


def test_what_has_no_room_in_diagrams_is_settled_by_completions() -> None:
    names = [f"flag_{number}" for number in range(3)]
    vocabulary = make_vocabulary({name: yes_no(name, ordinary=UNKNOWN) for name in names})
    together = AllOf(tuple(Among(name, frozenset({True})) for name in names))
    rules = [make_rule("all", together, allow()), make_rule("otherwise", None, refuse())]
    panel = rule_list_panel(vocabulary, [make_manifest("one")], {"one": rules})
    request = make_request(vocabulary, {})
    expected = panel.decide([request])
    for nodes in range(4, 30):
        cramped = panel.only(panel.names)
        answers = ExactAnswers(vocabulary, panel.composed, Limits(nodes=nodes, questions=0))
        vars(cramped)["exact_answers"] = answers
        with nothing_completed():
            assert cramped.decide([request]) == expected


def test_a_shipped_regime_turns_on_nothing_but_what_it_turns_on(shipped_panel: Panel) -> None:
    """Its completions were too many before, and five facts were named."""
    panel = shipped_panel.only(["ring-request-for-assistance"])
    unknown = ["channel", "incident", "requester", "danger", "process", "requested_on"]
    request = make_request(panel.vocabulary, dict.fromkeys(unknown, UNKNOWN))
    decision = panel.decide([request])[0][0]
    assert decision.note is None
    assert set(decision.missing) <= set(unknown)
