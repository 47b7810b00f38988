"""`exigent pages`: what it writes, what it removes, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.bad_input.spoiling import assert_refused
from tests.small_bench import OPEN_SHELF, SmallBench

VARIANT = """\
title: House rules without letters
kind: proposal
extends: open-shelf
insert:
  - after: court-order
    rule:
      id: reporter
      when: {requester: press}
      decide: {outcome: refuse, mode: must_not}
      because: Reporters read the catalogue.
      source: house-rules
replace:
  - id: own-record
    when: {requester: borrower, has_card: true}
    decide: {outcome: allow, mode: owner, ground: wish}
    because: The record is the borrower's own.
    source: house-rules
remove: [letter]
"""


def files_in(folder: Path) -> Mapping[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_bench_is_written_as_pages(bench: SmallBench) -> None:
    ended = bench.exigent("pages", "site")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == "site: 8 pages written, 0 removed\n"
    assert list(files_in(bench.root / "site")) == [
        "cases.md",
        "facts.md",
        "index.md",
        "regimes/open-shelf.md",
        "regimes/privacy-act.md",
        "regimes/technical.md",
        "regimes.md",
        "sentences.md",
    ]


def test_the_same_bench_gives_the_same_bytes(bench: SmallBench) -> None:
    bench.exigent("pages", "site")
    before = files_in(bench.root / "site")
    bench.exigent("pages", "site")
    assert files_in(bench.root / "site") == before


def test_a_variant_says_what_it_adds_replaces_and_removes(bench: SmallBench) -> None:
    bench.write("regimes/no-letters.yaml", VARIANT)
    bench.exigent("pages", "site")
    page = (bench.root / "site/regimes/no-letters.md").read_text("utf-8")
    assert "**Added:** [`reporter`](#reporter), tried before `otherwise`" in page
    assert "**Replaced:** [`own-record`](#own-record)" in page
    assert "**Removed:** [`letter`](open-shelf.md#letter)" in page


def test_a_variant_that_changes_no_rule_says_so(bench: SmallBench) -> None:
    bench.write("regimes/alike.yaml", "title: Alike\nextends: open-shelf\n")
    bench.exigent("pages", "site")
    page = (bench.root / "site/regimes/alike.md").read_text("utf-8")
    assert "No rule is changed." in page


def test_a_regime_whose_engine_shows_no_rules_does_not_look_free_of_doubt(
    bench: SmallBench,
) -> None:
    bench.write("regimes/coded.yaml", "title: Coded\nkind: proposal\nengine: python\n")
    bench.write("regimes/coded.py", "def decide(request):\n    return None\n")
    assert bench.exigent("pages", "site").code == 0
    page = (bench.root / "site/regimes/coded.md").read_text("utf-8")
    assert "The rules of `coded` cannot be shown, so neither can what is contested in them" in page
    assert "No rule is marked" not in page
    assert "| not shown |" in (bench.root / "site/regimes.md").read_text("utf-8")


def test_a_stack_says_which_of_its_layers_shows_no_rules(bench: SmallBench) -> None:
    bench.write("regimes/coded.yaml", "title: Coded\nkind: proposal\nengine: python\n")
    bench.write("regimes/coded.py", "def decide(request):\n    return None\n")
    stack = "{layers: [coded, open-shelf], combine: deny_overrides}"
    bench.write("regimes/both.yaml", f"title: Both\nkind: proposal\nstack: {stack}\n")
    assert bench.exigent("pages", "site").code == 0
    page = (bench.root / "site/regimes/both.md").read_text("utf-8")
    assert "> - The rules of `coded` cannot be shown" in page
    assert "The rules of `open-shelf` cannot be shown" not in page
    assert "[`open-shelf`, `letter`](open-shelf.md#letter)" in page


def test_pages_of_what_is_gone_are_removed_and_nothing_else(bench: SmallBench) -> None:
    bench.exigent("pages", "site")
    bench.write("site/regimes/notes.md", "My own notes.\n")
    bench.write("site/other/privacy-act.md", "Mine as well.\n")
    (bench.root / "regimes/privacy-act.yaml").unlink()
    ended = bench.exigent("pages", "site")
    assert ended.out == ("site: 7 pages written, 1 removed\nremoved site/regimes/privacy-act.md\n")
    kept = files_in(bench.root / "site")
    assert kept["regimes/notes.md"] == b"My own notes.\n"
    assert "other/privacy-act.md" in kept
    assert "regimes/privacy-act.md" not in kept


def test_a_link_to_a_page_of_ours_is_not_ours_to_remove(bench: SmallBench) -> None:
    bench.exigent("pages", "site")
    link = bench.root / "site/regimes/older.md"
    link.symlink_to("open-shelf.md")
    assert bench.exigent("pages", "site").out == "site: 8 pages written, 0 removed\n"
    assert link.is_symlink()


def test_another_folder_of_regimes_can_be_written(bench: SmallBench) -> None:
    bench.write("drafts/house.yaml", "title: Draft\nextends: open-shelf\n")
    bench.exigent("pages", "site", "--regimes", "drafts")
    assert list(files_in(bench.root / "site/regimes")) == ["house.md"]
    page = (bench.root / "site/regimes/house.md").read_text("utf-8")
    assert "It extends `open-shelf`." in page


def test_a_file_of_someone_else_in_the_way_stops_it_before_anything_is_written(
    bench: SmallBench,
) -> None:
    bench.write("site/facts.md", "# My facts\n")
    bench.write("site/index.md", "# My index\n")
    before = files_in(bench.root / "site")
    why = "this was not made by `exigent pages`; move it away, or name another folder"
    says = f"site/facts.md:1:1: {why}\nsite/index.md:1:1: {why}"
    assert_refused(bench, says, "pages", "site")
    assert files_in(bench.root / "site") == before


def test_a_file_in_place_of_a_folder_is_refused(bench: SmallBench) -> None:
    bench.write("notes", "Mine.\n")
    assert_refused(bench, "notes:1:1: this is a file; name a folder", "pages", "notes")
    bench.write("site/regimes", "Mine.\n")
    says = "site/regimes:1:1: this is a file, and a folder is needed"
    assert_refused(bench, says, "pages", "site")
    assert list(files_in(bench.root / "site")) == ["regimes"]


def test_a_folder_that_cannot_be_made_is_refused(bench: SmallBench) -> None:
    says = "there/site:1:1: there is no folder to make it in; make `there/` first"
    assert_refused(bench, says, "pages", "there/site")


def test_a_folder_that_cannot_be_written_is_refused(bench: SmallBench) -> None:
    (bench.root / "gone").symlink_to("nowhere/at/all")
    says = "gone:1:1: cannot write the pages: file exists"
    assert_refused(bench, says, "pages", "gone")


def test_outside_a_bench_it_is_refused(
    bench: SmallBench, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    monkeypatch.chdir(outside)
    says = f"{outside}:1:1: this is no bench: no steps/vocabulary.yaml here or in a folder above"
    assert_refused(bench, says, "pages", "site")
    assert list(outside.iterdir()) == []


def test_a_wrong_regime_is_refused_at_its_line(bench: SmallBench) -> None:
    bench.write("regimes/open-shelf.yaml", OPEN_SHELF.replace("mode: owner", "mode: owned"))
    ended = bench.exigent("pages", "site")
    assert ended.code == 2
    assert ended.err.startswith("regimes/open-shelf.yaml:16:36: `mode` cannot be")
    assert not (bench.root / "site").exists()


def test_code_is_refused_where_it_is_not_trusted(bench: SmallBench) -> None:
    bench.write("regimes/coded.yaml", "title: Coded\nkind: proposal\nengine: python\n")
    bench.write("regimes/coded.py", "def decide(request):\n    return None\n")
    ended = bench.exigent("pages", "site", "--no-code")
    assert ended.code == 2
    assert "--no-code refuses both" in ended.err
    assert not (bench.root / "site").exists()


@pytest.mark.slow
def test_an_engine_that_cannot_be_loaded_ends_it_with_nothing_written(bench: SmallBench) -> None:
    bench.write("regimes/foreign.yaml", "title: Foreign\nkind: proposal\nengine: cedar\n")
    bench.write("regimes/foreign.cedar", "")
    # A module of that name that cannot be imported stands before the real one.
    bench.write("broken/cedarpy.py", "raise ImportError('no binding here')\n")
    ended = bench.process("pages", "site", PYTHONPATH=str(bench.root / "broken"))
    assert ended.code == 4
    assert ended.err.startswith("the engine `cedar` cannot be loaded: ")
    assert not (bench.root / "site").exists()
