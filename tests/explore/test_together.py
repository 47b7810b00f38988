"""What several facts together would change: tried again, one left out, and against every pair of facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from exigent.bench import Bench, open_bench
from tests.browsing import Visit
from tests.explore.asked import evaluate, open_in_browser
from tests.explore.random_requests import RandomRequests
from tests.explore.small_page import answer_of
from tests.small_bench import write_small_bench

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
# What is wrong with what the page tells, and how much it tells.
_TRY = """
(() => {
  const wrong = [];
  let number = 0;
  const wayOf = ({ outcome, mode, ground }) => [outcome, mode, ground].join("/");
  const waysOf = (facts, regime) => opened.decide({ facts }, [regime]).answers.map(wayOf);
  for (const [facts, regime] of asked) {
    const told = opened.together({ facts }, regime);
    for (const { answer, changes } of told) {
      number += 1;
      const way = wayOf(answer);
      const changed = Object.fromEntries(changes.map(({ fact, value }) => [fact, value]));
      const whole = { ...facts, ...changed };
      if (changes.length < 2) wrong.push(["alone", facts, regime, changed]);
      if (waysOf(whole, regime)[0] !== way) wrong.push(["leads elsewhere", facts, regime, changed]);
      for (const fact of Object.keys(changed)) {
        const { [fact]: _, ...fewer } = changed;
        if (waysOf({ ...facts, ...fewer }, regime)[0] === way) wrong.push(["idle", facts, regime, fact]);
      }
    }
    if (!pairs.length) continue;
    const now = opened.decide({ facts }, [regime]).answers[0];
    if (!now) continue;
    const wanted = now.outcome === "allow" ? "refuse" : "allow";
    const alone = new Set(pairs.flatMap(([one]) => waysOf({ ...facts, ...one }, regime)));
    const several = new Set(told.map(({ answer }) => wayOf(answer)));
    for (const [one, other] of pairs) {
      for (const way of waysOf({ ...facts, ...one, ...other }, regime)) {
        // Where unknown facts leave open how it is allowed, no one way is.
        const isOne = way.startsWith(wanted) && !way.includes("//");
        const isNew = isOne && !alone.has(way) && way !== wayOf(now);
        if (isNew && !several.has(way)) wrong.push(["left out", facts, regime, one, other]);
      }
    }
  }
  return [wrong, number];
})()
"""


def test_no_pair_of_facts_leads_anywhere_that_is_not_told(empty_page: Page, tmp_path: Path) -> None:
    write_small_bench(tmp_path)
    bench = open_bench(tmp_path)
    changes = [
        {fact.name: value}
        for fact in bench.vocabulary.facts.values()
        for value in fact.values
        if fact.values
    ]
    pairs = [[one, other] for one in changes for other in changes if [*one] != [*other]]
    assert told_of(empty_page, bench, 40, pairs) > 20


def test_what_is_told_of_the_shipped_regimes_leads_there_and_no_fact_of_it_is_idle(
    empty_page: Page,
) -> None:
    assert told_of(empty_page, open_bench(ROOT), 150, []) > 150


def told_of(
    page: Page, bench: Bench, requests: int, pairs: Sequence[Sequence[Mapping[str, object]]]
) -> int:
    """Assert that nothing is wrong with what is told of random requests; return how much that is."""
    panel = bench.panel()
    open_in_browser(page, bench, panel)
    several = RandomRequests(panel.vocabulary, panel.diagrams().space, 16).some(requests)
    asked = [
        (facts, panel.names[(at * 3 + more) % len(panel.names)])
        for at, facts in enumerate(several)
        for more in range(3)
    ]
    wrong, number = evaluate(page, _TRY, asked=asked, pairs=pairs)
    assert wrong == []
    assert isinstance(number, int)
    return number


def test_several_facts_are_tried_at_once(visit: Visit, content: bytes) -> None:
    page = visit(content, "#requester=press&.open=open-shelf&.passed=minor")
    row = answer_of(page, "open-shelf")
    way = row.locator(".turning-to", has_text="on the ground of the borrower's wish").last
    expect(way).to_contain_text("if a parent of the borrower asks")
    expect(way).to_contain_text("and the borrower is a child")
    way.get_by_role("button", name="Try them").click()
    expect(row.locator("summary").first).to_contain_text("may disclose, need not")
    assert ".passed" not in page.url
    expect(page.locator("#stated")).to_contain_text("The borrower is a child")


def test_a_row_names_the_facts_that_it_is_away_from_being_allowed(
    visit: Visit, content: bytes
) -> None:
    page = visit(content, "#paper=letter&loan_age=40&has_card=false")
    hint = answer_of(page, "open-shelf").locator(".hint")
    expect(hint).to_contain_text("facts from being allowed: ")
