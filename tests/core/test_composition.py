"""What a regime means is one function of what its layers decide, and asks nobody."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from exigent.bench.panel import Panel
from exigent.engines.rules.engine import RulesDecider
from exigent.regime.composition import compose, composition_of
from exigent.regime.manifest import TECHNICAL, Combining, InForce, Stack
from exigent.words.decision import Decision, Outcome
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN, Value
from tests.core.small_world import (
    SILENT,
    allow,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
)
from tests.core.strategies import complete_facts, panels

FIRST = datetime.date(2024, 1, 10)
VOCABULARY = make_vocabulary()


@given(panels(VOCABULARY), st.lists(complete_facts(), min_size=1))
def test_a_panel_answers_complete_requests_as_their_layers_compose(
    panel: Panel, several: list[dict[str, Value]]
) -> None:
    requests = [make_request(VOCABULARY, facts) for facts in several]
    for request, row in zip(requests, panel.decide(requests), strict=True):
        for regime, answer in zip(panel.regimes, row, strict=True):
            decided = [panel.decide_layer(layer, request) for layer in regime.layers]
            assert compose(regime.composition, decided, request.day) == answer


def test_a_regime_is_composed_without_a_panel_or_a_request() -> None:
    manifests = {
        TECHNICAL: make_manifest(TECHNICAL),
        "old": make_manifest("old"),
        "new": make_manifest("new", InForce(FIRST)),
        "both": make_manifest("both", stack=Stack(("old", "new"), Combining.DENY_OVERRIDES)),
    }
    both = composition_of(manifests["both"], manifests)
    assert both.layers == (TECHNICAL, "old", "new")
    decided = [SILENT, allow(), refuse()]
    assert compose(both, decided, None).outcome is Outcome.REFUSE
    assert compose(both, decided, FIRST).outcome is Outcome.REFUSE
    assert compose(both, decided, FIRST - datetime.timedelta(days=1)).outcome is Outcome.ALLOW
    assert compose(both, decided, UNKNOWN).missing == ("requested_on",)
    gone = Decision(Outcome.NEEDS_FACTS, missing=("wet",))
    assert compose(both, [gone, allow(), refuse()], FIRST) == gone


def test_another_decider_makes_another_panel_and_leaves_the_first_as_it_was() -> None:
    allows, refuses = ([make_rule("otherwise", None, d)] for d in (allow(), refuse()))
    manifests = [make_manifest("one"), make_manifest("two")]
    panel = rule_list_panel(VOCABULARY, manifests, {"one": allows, "two": allows})
    changed = panel.with_decider("two", RulesDecider(tuple(refuses)))
    assert _outcomes(panel) == [Outcome.ALLOW, Outcome.ALLOW]
    assert _outcomes(changed) == [Outcome.ALLOW, Outcome.REFUSE]
    assert _outcomes(changed.only(["two"])) == [Outcome.REFUSE]


def _outcomes(panel: Panel) -> list[Outcome]:
    request = make_request(VOCABULARY, {})
    return [decision.outcome for decision in panel.decide([request])[0]]
