"""The page's evaluator answers as the panel does, in a real browser, also where facts are unknown."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Page

from exigent.bench import Bench, Panel, open_bench
from exigent.words import UNKNOWN, ContradictionError, Value, make_request
from tests.explore.asked import (
    Asked,
    ask_page,
    ask_panel,
    evaluate,
    open_in_browser,
)
from tests.explore.random_requests import RandomRequests
from tests.small_bench import write_small_bench

ROOT = Path(__file__).parents[2]
LAYERED = {
    "regimes/both.yaml": """\
title: The Act over the house
kind: provider_law
stack:
  combine: deny_overrides
  layers: [privacy-act, open-shelf]
""",
    "regimes/coded.yaml": "title: C\nkind: proposal\nengine: python\nsources: {rules: {title: R}}\n",
    "regimes/coded.py": """\
from exigent.policy import *


def decide(request):
    if request.loan_age > 20 + 10:
        return refuse("no_ground", rule="old", because="Old.", source="rules")
    return allow("may", ground="courtesy", rule="new", because="New.", source="rules")
""",
}
DIAGRAMS = ("technical", "open-shelf", "privacy-act", "both")


@pytest.fixture
def small(tmp_path: Path) -> Bench:
    """The small bench with a stack, and a regime in Python."""
    write_small_bench(tmp_path)
    for name, text in LAYERED.items():
        (tmp_path / name).write_text(text, "utf-8")
    return open_bench(tmp_path)


def test_the_page_answers_as_the_panel_does_whatever_is_stated_or_unknown(
    empty_page: Page, small: Bench
) -> None:
    panel = small.panel(DIAGRAMS)
    open_in_browser(empty_page, small, panel)
    facts = RandomRequests(panel.vocabulary, panel.diagrams().space, seed=16).some(2_000)
    asked = [(one, DIAGRAMS) for one in facts]
    assert_alike(empty_page, panel, asked)


def test_the_page_names_what_stands_in_the_way_where_only_a_constraint_says_so(
    empty_page: Page, small: Bench
) -> None:
    panel = small.panel(DIAGRAMS)
    open_in_browser(empty_page, small, panel)
    facts: dict[str, Value] = {"record": UNKNOWN, "has_card": False}
    asked = [(facts, DIAGRAMS)]
    assert ask_page(empty_page, asked) == ask_panel(panel, asked)
    assert ask_page(empty_page, asked)[0].count('"technical/no-record"') == 3


@pytest.mark.slow
def test_the_page_answers_a_hundred_thousand_requests_as_the_shipped_panel_does(
    empty_page: Page,
) -> None:
    bench = open_bench(ROOT)
    panel = bench.panel()
    open_in_browser(empty_page, bench, panel)
    # Each request is put to three regimes, and each regime to as many requests as any other.
    several = itertools.cycle(panel.names[at : at + 3] for at in range(0, len(panel.names), 3))
    facts = RandomRequests(panel.vocabulary, panel.diagrams().space, seed=16).some(100_000)
    asked = zip(facts, several, strict=False)
    while some := list(itertools.islice(asked, 5_000)):
        assert_alike(empty_page, panel, some)


def test_of_a_regime_that_has_no_diagram_the_page_says_why_and_guesses_nothing(
    empty_page: Page, small: Bench
) -> None:
    open_in_browser(empty_page, small, small.panel(("coded", "open-shelf")))
    [coded, _] = evaluate(empty_page, "opened.decide({ facts: {} }).answers")
    assert "coded" in coded["why"]
    assert (coded["outcome"], coded["reasons"], coded["said"]) == ("", [], "not known here")
    assert evaluate(empty_page, "opened.steps({ facts: {} }, 'coded')") == []


def test_no_answer_turns_on_a_question_that_the_page_folds_away(
    empty_page: Page, small: Bench
) -> None:
    panel = small.panel(DIAGRAMS)
    open_in_browser(empty_page, small, panel)
    space = panel.diagrams().space
    drawn = random.Random(16)
    domains = {
        name: [value for one in cutter.classes for value in one.values]
        for name, cutter in space.cutters.items()
    }
    folded = 0
    for stated in RandomRequests(panel.vocabulary, space, seed=17).some(120):
        turning = evaluate(empty_page, "[...opened.turnsOn({ facts }).byFact.keys()]", facts=stated)
        known = {name: value for name, value in stated.items() if value is not UNKNOWN}
        for fact in (name for name in domains if name not in turning and name not in stated):
            folded += 1
            for _ in range(5):
                others = {name: drawn.choice(values) for name, values in domains.items()}
                ways = [{**others, **known, fact: value} for value in domains[fact]]
                rows = panel.decide(
                    [make_request(panel.vocabulary, way) for way in allowed(panel, ways)]
                )
                # A day that is stated counts: here one always is.
                assert all(
                    one.substance == other.substance
                    for row in rows
                    for one, other in zip(rows[0], row, strict=True)
                ), (stated, fact)
    assert folded > 50


def test_every_step_changes_the_answer_to_what_the_panel_decides_then(
    empty_page: Page, small: Bench
) -> None:
    panel = small.panel(DIAGRAMS)
    open_in_browser(empty_page, small, panel)
    vocabulary = panel.vocabulary
    space = panel.diagrams().space
    for stated in allowed(panel, RandomRequests(vocabulary, space, seed=18).some(40)):
        for at, name in enumerate(panel.names):
            told = evaluate(empty_page, "opened.steps({ facts }, name)", facts=stated, name=name)
            steps = {(one["fact"], one["value"]): one["answer"] for one in told}
            [now] = panel.decide([make_request(vocabulary, stated)])
            for fact, cutter in space.cutters.items():
                for one in cutter.classes:
                    found = steps.pop((fact, msgspec.to_builtins(one.plainest)), None)
                    for changed in allowed(panel, [{**stated, fact: one.plainest}]):
                        [row] = panel.decide([make_request(vocabulary, changed)])
                        is_other = row[at].substance != now[at].substance
                        assert (found is not None) is is_other, (stated, fact, one.plainest)
                        assert found is None or found["outcome"] == row[at].outcome
            assert steps == {}


def assert_alike(page: Page, panel: Panel, asked: Asked) -> None:
    """Assert that page and panel answer alike, and show the first request on which they do not."""
    for facts, own, other in zip(
        asked, ask_page(page, asked), ask_panel(panel, asked), strict=True
    ):
        assert own == other, facts


def allowed(panel: Panel, several: Any) -> Iterator[Mapping[str, Value]]:
    """Yield the facts that can be so together."""
    for facts in several:
        try:
            make_request(panel.vocabulary, facts)
        except ContradictionError:
            continue
        yield facts
