"""A regime changed in the page means what the file that the page writes of it means."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Page

from exigent.bench import Bench, open_bench, with_drafts
from exigent.words import ExigentError, Value
from tests.explore.asked import (
    as_far_as_the_panel_looks,
    ask_panel,
    evaluate,
    open_in_browser,
    with_asked,
)
from tests.explore.changed_rules import Draft, RandomChanges
from tests.explore.random_requests import RandomRequests
from tests.small_bench import write_small_bench

ROOT = Path(__file__).parents[2]
NAME = "changed"
_TRY = """
(() => {
  const variant = opened.tryVariant(draft, name);
  if (variant.complaints.length) return [variant.complaints.join(), variant.yaml, []];
  return ["", variant.yaml, requests.map((facts) => {
    const { complaint } = opened.complete({ facts });
    return complaint ? `${complaint.said}: ${complaint.because}` : told(variant.answer({ facts }));
  })];
})()
"""


def test_a_changed_regime_answers_as_its_file_does(empty_page: Page, tmp_path: Path) -> None:
    write_small_bench(tmp_path)
    assert_files_mean_the_same(empty_page, open_bench(tmp_path), tmp_path, variants=60)


@pytest.mark.slow
def test_two_thousand_changed_regimes_of_the_shipped_bench_answer_as_their_files_do(
    empty_page: Page, tmp_path: Path
) -> None:
    assert_files_mean_the_same(empty_page, open_bench(ROOT), tmp_path, variants=2_000)


def assert_files_mean_the_same(page: Page, bench: Bench, folder: Path, variants: int) -> None:
    """Change regimes of a bench at random, and decide requests by each in the page and by its file."""
    panel = bench.panel()
    open_in_browser(page, bench, panel)
    drafts = [draft for name in panel.names if (draft := _draft(page, name))]
    changes = RandomChanges(panel.vocabulary, seed=16)
    requests = RandomRequests(panel.vocabulary, panel.diagrams().space, seed=16)
    accepted = 0
    for draft in itertools.islice(itertools.cycle(drafts), variants):
        changed = changes.change(draft)
        asked = list(requests.some(12))
        complaint, text, told = evaluate(
            page, with_asked(_TRY), draft=changed, name=NAME, requests=asked
        )
        file = folder / f"{NAME}.yaml"
        file.write_text(text, "utf-8")
        if complaint:
            with pytest.raises(ExigentError):
                _answers(bench, file, asked)
        else:
            for own, other in zip(told, _answers(bench, file, asked), strict=True):
                assert as_far_as_the_panel_looks(own, other) == other, text
            accepted += 1
    assert accepted > variants / 3


def _draft(page: Page, name: str) -> Draft | None:
    found: Draft | None = evaluate(page, "opened.draftOf(name)", name=name)
    return found


def _answers(bench: Bench, file: Path, asked: Sequence[Mapping[str, Value]]) -> list[str]:
    """Return what the regime of a file answers; raise ExigentError for what is wrong in it."""
    with_file, names = with_drafts(bench, [str(file)])
    return ask_panel(with_file.panel(names), [(facts, names) for facts in asked])
