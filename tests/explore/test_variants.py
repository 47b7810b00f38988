"""A regime changed in the page means what the file that the page writes of it means."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Page

from exigent.bench import Bench, Panel, load_panel, open_bench, with_drafts
from exigent.words import ExigentError, Value
from tests.explore.asked import (
    ask_panel,
    evaluate,
    open_in_browser,
    with_asked,
)
from tests.explore.changed_rules import Draft, Layer, RandomChanges
from tests.explore.random_requests import RandomRequests
from tests.small_bench import FILES, write_small_bench

ROOT = Path(__file__).parents[2]
NAME = "changed"
_TRY = """
(tried.map(([draft, requests]) => {
  const variant = opened.tryVariant(draft, name);
  if (variant.complaints.length) return [variant.complaints.join(), variant.files, []];
  return ["", variant.files, requests.map((facts) => {
    const { complaint } = opened.complete({ facts });
    return complaint ? `${complaint.said}: ${complaint.because}` : told(variant.answer({ facts }));
  })];
}))
"""
ACT = FILES["regimes/privacy-act.yaml"]
ODDLY_NAMED = {
    "steps/vocabulary.yaml": FILES["steps/vocabulary.yaml"]
    .replace("  minor:\n", '  "yes":\n', 1)
    .replace("courtesy: courtesy", 'courtesy: courtesy\n  "off": nothing')
    .replace("court: the court", 'court: the court\n  "no": nobody'),
    "regimes/open-shelf.yaml": FILES["regimes/open-shelf.yaml"].replace(
        "minor: true", '"yes": true'
    ),
    "scenarios/lost-diary.yaml": FILES["scenarios/lost-diary.yaml"].replace("minor:", '"yes":'),
    "regimes/2020-01-01.yaml": ACT.replace("id: court-order", 'id: "2019-12-31"')
    .replace("id: own-record", 'id: "null"')
    .replace("ground: order", 'ground: "off"')
    .replace("who: library", 'who: "no"'),
    "regimes/on.yaml": """\
title: Both of them
kind: provider_law
stack: {combine: deny_overrides, layers: ["2020-01-01", open-shelf]}
""",
}
# So many are put to the page at a time.
AT_ONCE = 200
REQUESTS = 8


def test_a_changed_regime_answers_as_its_file_does(empty_page: Page, tmp_path: Path) -> None:
    write_small_bench(tmp_path)
    assert_files_mean_the_same(empty_page, open_bench(tmp_path), tmp_path, variants=60)


def test_names_that_yaml_takes_for_something_else_stay_names(
    empty_page: Page, tmp_path: Path
) -> None:
    write_small_bench(tmp_path)
    for name, text in ODDLY_NAMED.items():
        (tmp_path / name).write_text(text, "utf-8")
    assert_files_mean_the_same(empty_page, open_bench(tmp_path), tmp_path, variants=60)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(16, 20))
def test_ten_thousand_changed_regimes_of_the_shipped_bench_answer_as_their_files_do(
    empty_page: Page, tmp_path: Path, seed: int
) -> None:
    bench = open_bench(ROOT)
    assert_files_mean_the_same(empty_page, bench, tmp_path, variants=2_500, seed=seed)


def assert_files_mean_the_same(
    page: Page, bench: Bench, folder: Path, variants: int, seed: int = 16
) -> None:
    """Change regimes of a bench at random, and decide requests by each in the page and by its file."""
    panel = bench.panel()
    open_in_browser(page, bench, panel)
    drafts = [draft for name in panel.names if (draft := _draft(page, name))]
    duties = evaluate(page, "opened.duties.map((duty) => duty.written)")
    layers = {draft["regime"]: _layers(page, draft) for draft in drafts}
    changes = RandomChanges(panel.vocabulary, duties, layers, seed)
    requests = RandomRequests(panel.vocabulary, panel.diagrams().space, seed)
    accepted = 0
    # There are few stacks, and more ways to change them.
    often = [*drafts, *([draft for draft in drafts if draft["combine"]] * 5)]
    several = itertools.islice(itertools.cycle(often), variants)
    while some := list(itertools.islice(several, AT_ONCE)):
        tried = [(changes.change(draft), list(requests.some(REQUESTS))) for draft in some]
        told = evaluate(page, with_asked(_TRY), tried=tried, name=NAME)
        for (_, asked), (complaint, files, answers) in zip(tried, told, strict=True):
            accepted += _means_the_same(
                bench, panel, _write(folder, files), asked, complaint, answers
            )
    assert accepted > variants / 3


def _means_the_same(
    bench: Bench,
    panel: Panel,
    file: Path,
    asked: Sequence[Mapping[str, Value]],
    complaint: str,
    answers: Sequence[str],
) -> bool:
    """Assert that a file is refused where the page complains, and answers alike elsewhere."""
    if complaint:
        with pytest.raises(ExigentError):
            _answers(bench, panel, file, asked)
        return False
    for own, other in zip(answers, _answers(bench, panel, file, asked), strict=True):
        assert own == other, file.read_text("utf-8")
    return True


def _write(folder: Path, files: Sequence[Mapping[str, str]]) -> Path:
    """Write the files of a variant; return the path of its own."""
    for file in files:
        (folder / file["name"]).write_text(file["text"], "utf-8")
    return folder / files[0]["name"]


def _draft(page: Page, name: str) -> Draft | None:
    found: Draft | None = evaluate(page, "opened.draftOf(name)", name=name)
    return found


def _layers(page: Page, draft: Draft) -> Sequence[Layer]:
    """Return the layers that a stack may have in the page."""
    found: Sequence[Layer] = evaluate(
        page,
        "opened.layersFor(name).map((layer) => opened.layerDraft(layer))",
        name=draft["regime"],
    )
    return found


def _answers(
    bench: Bench, panel: Panel, file: Path, asked: Sequence[Mapping[str, Value]]
) -> list[str]:
    """Return what the regime of a file answers; raise ExigentError for what is wrong in it.

    What is loaded of the bench's panel is not loaded again.
    """
    with_file, names = with_drafts(bench, [str(file)])
    changed = load_panel(with_file.manifests, names, bench.vocabulary, loaded=panel.deciders)
    return ask_panel(changed, [(facts, names) for facts in asked])
