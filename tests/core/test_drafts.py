"""Drafts: every command that takes a regime takes the path of one, read over those of the bench."""

from __future__ import annotations

import json
import shutil

import pytest

from exigent.doors.cli.command_line import COMMANDS
from exigent.report.matrix.matrix_json import read_json
from tests.doors.benches import OWN_FEATURE, WITH_OWN_STEPS, exigent_door, pytest_door, write_bench
from tests.small_bench import SmallBench

DRAFT = """\
title: The open shelf, but for letters
kind: proposal
extends: open-shelf
replace:
  - id: letter
    when: {paper: letter}
    decide: {outcome: refuse, mode: must_not}
    because: A letter opens nothing.
    source: house-rules
"""
STRICTER = """\
title: The draft, and nothing by courtesy
kind: proposal
extends: mine
remove: [parent]
"""
OF_MINE = """\
Feature: Letters
  Scenario: A letter
    Given an ordinary request for a lending record
    And the requester brings a letter
    When the library is asked for the record
    Then "mine" refuses the disclosure
"""
ORDER = "Police bring a court order"
# A right call of each command that takes a regime, with a draft.
CALLS = {
    "run": ("run", "--regime", "drafts/mine.yaml"),
    "decide": ("decide", "--facts", "facts.yaml", "--regime", "drafts/mine.yaml"),
    "compare": ("compare", "open-shelf", "drafts/mine.yaml", "--fail-on", "none"),
    "agree": ("agree", "open-shelf", "drafts/mine.yaml", "--requests", "50"),
    "replay": ("replay", "requests.csv", "--regime", "drafts/mine.yaml"),
    "plot": ("plot", "--out", "out.svg", "--regime", "drafts/mine.yaml"),
    "explore": ("explore", "--out", "out.html", "drafts/mine.yaml"),
    "ask": ("ask", "--regime", "drafts/mine.yaml"),
    "explain": ("explain", ORDER, "drafts/mine.yaml"),
    "flip": ("flip", ORDER, "drafts/mine.yaml"),
    "find": ("find", '"drafts/mine.yaml" allows'),
    "order": ("order", "drafts/mine.yaml", "open-shelf"),
    "gaps": ("gaps", "--regime", "drafts/mine.yaml"),
    "mutate": ("mutate", "drafts/mine.yaml"),
    "regimes": ("regimes", "drafts/mine.yaml"),
    "lint": ("lint", "drafts/mine.yaml"),
}
# They take no regime, or are tried elsewhere.
OTHERS = {
    *("approve", "cases", "steps", "fmt", "init", "new", "pages", "schema"),
    *("watch", "timeline", "language-server"),
}


@pytest.fixture(autouse=True)
def _drafts(bench: SmallBench) -> None:
    bench.write("drafts/mine.yaml", DRAFT)
    bench.write("drafts/stricter.yaml", STRICTER)
    bench.write("facts.yaml", "paper: letter\n")
    bench.write("requests.csv", "paper\nletter\n")


def test_every_command_is_tried() -> None:
    assert {*CALLS, *OTHERS} == set(COMMANDS)


@pytest.mark.parametrize("name", CALLS)
def test_a_command_takes_a_draft(bench: SmallBench, name: str) -> None:
    ended = bench.exigent(*CALLS[name])
    assert ended.code in (0, 3), ended.err
    assert ended.err == ""
    assert name in ("plot", "explore", "decide", "lint") or "mine" in ended.out


@pytest.mark.parametrize("name", sorted(set(CALLS) - {"compare", "agree", "lint"}))
def test_what_is_wrong_in_a_draft_is_said_at_its_place(bench: SmallBench, name: str) -> None:
    bench.change("drafts/mine.yaml", "extends: open-shelf", "extends: open-shelves")
    ended = bench.exigent(*CALLS[name])
    assert ended.code == 2
    assert ended.err.startswith("drafts/mine.yaml:3:10: there is no regime `open-shelves`")


def test_a_draft_is_no_column_until_it_is_named(bench: SmallBench) -> None:
    assert "mine" not in bench.exigent("run", "--csv", "-").out
    assert "mine" not in bench.exigent("regimes").out
    ended = bench.exigent(
        "run", "--regime", "drafts/mine.yaml", "--regime", "open-shelf", "--json", "-"
    )
    names = [regime.name for regime in read_json(ended.out.encode()).regimes]
    assert names == ["mine", "open-shelf"]


def test_a_draft_decides_by_its_own_rules(bench: SmallBench) -> None:
    ended = bench.exigent(*CALLS["decide"], "--regime", "open-shelf", "--json")
    outcomes = {line["regime"]: line["outcome"] for line in map(json.loads, ended.out.splitlines())}
    assert outcomes == {"mine": "refuse", "open-shelf": "allow"}


def test_a_draft_may_extend_another_beside_it(bench: SmallBench) -> None:
    ended = bench.exigent("regimes", "drafts/stricter.yaml")
    assert (ended.code, ended.err) == (0, "")
    assert "A letter opens nothing." in ended.out
    assert "Parents answer for a child's loans." not in ended.out


def test_a_draft_that_is_wrong_harms_no_other(bench: SmallBench) -> None:
    bench.write("drafts/broken.yaml", "rules: [")
    assert bench.exigent("regimes", "drafts/mine.yaml").code == 0
    assert bench.exigent("agree", "drafts/mine.yaml", "drafts/mine.yaml").code == 2
    assert bench.exigent(
        "agree", "drafts/mine.yaml", "drafts/stricter.yaml", "--requests", "9"
    ).code in (0, 3)


def test_a_draft_may_take_the_place_of_the_regime_of_its_name(bench: SmallBench) -> None:
    bench.write("drafts/open-shelf.yaml", DRAFT)
    ended = bench.exigent("decide", "--facts", "facts.yaml", "--regime", "drafts/open-shelf.yaml")
    assert ended.out.startswith("open-shelf  refuse")


def test_two_that_are_asked_have_two_names(bench: SmallBench) -> None:
    bench.write("drafts/open-shelf.yaml", DRAFT)
    ended = bench.exigent("run", "--regime", "open-shelf", "--regime", "drafts/open-shelf.yaml")
    assert ended.code == 2
    assert ended.err == (
        "drafts/open-shelf.yaml:1:1: another regime that is asked is called `open-shelf`, too; "
        "give drafts/open-shelf.yaml another name\n"
    )


def test_the_path_of_a_regime_of_the_bench_is_that_regime(bench: SmallBench) -> None:
    ended = bench.exigent("run", "--regime", "regimes/open-shelf.yaml", "--regime", "open-shelf")
    assert ended.code == 0
    assert " x 1 regime " in ended.out


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("drafts/none.yaml", "drafts/none.yaml:1:1: there is no such file\n"),
        (
            "drafts/mine",
            "drafts/mine:1:1: this names no regime's file; such a file ends with .yaml\n",
        ),
        ("drafts/", "drafts:1:1: this names no regime's file; such a file ends with .yaml\n"),
    ],
)
def test_a_path_that_leads_nowhere_is_said_to(bench: SmallBench, word: str, said: str) -> None:
    ended = bench.exigent("run", "--regime", word)
    assert (ended.code, ended.err) == (2, said)


@pytest.mark.parametrize("call", [("run", "--regime", "mine"), ("explain", ORDER, "mine")])
def test_a_draft_named_as_a_regime_leads_to_its_file(
    bench: SmallBench, call: tuple[str, ...]
) -> None:
    ended = bench.exigent(*call)
    said = "there is no regime `mine`; a draft is named by its file: drafts/mine.yaml\n"
    assert (ended.code, ended.out, ended.err) == (2, "", said)


def test_scenarios_may_speak_of_a_draft_that_is_asked(bench: SmallBench) -> None:
    bench.write("drafts/letters.feature", OF_MINE)
    ended = bench.exigent("run", "drafts/letters.feature")
    assert ended.code == 2
    assert ended.err.startswith("drafts/letters.feature:6:")
    ended = bench.exigent("run", "drafts/letters.feature", "--regime", "drafts/mine.yaml")
    assert (ended.code, ended.err) == (0, "")
    assert "1 as expected" in ended.out


@pytest.mark.parametrize("place", ["drafts", "drafts/stricter.yaml", "elsewhere"])
def test_lint_takes_drafts(bench: SmallBench, place: str) -> None:
    shutil.copytree(bench.root / "drafts", bench.root / "elsewhere")
    bench.change("drafts/stricter.yaml", "remove: [parent]", "remove: [parents]")
    bench.change("elsewhere/stricter.yaml", "remove: [parent]", "remove: [parents]")
    ended = bench.exigent("lint", place)
    assert (ended.code, ended.err) == (3, "")
    folder = place.partition("/")[0]
    assert f"{folder}/stricter.yaml:4:10: EX1" in ended.out
    assert "did you mean `parent`?" in ended.out
    assert "regimes/" not in ended.out
    assert "stricter" not in bench.exigent("lint").out


def test_lint_refuses_what_is_neither_the_benchs_nor_a_draft(bench: SmallBench) -> None:
    bench.write("notes/a.txt", "")
    ended = bench.exigent("lint", "notes")
    assert ended.code == 2
    assert "this is no file of the bench, and no draft" in ended.err


RULES_LEFT = (
    "this changes `own-record`, and `open-shelf` has another rule that allows on "
    "the borrower's wish: `parent`"
)
HALF = """\
title: Half a change
kind: proposal
extends: open-shelf
replace:
  - id: own-record
    when: {requester: borrower, has_card: true}
    decide: {outcome: refuse, mode: must_not}
    because: Cards only.
    source: house-rules
"""


def test_a_variant_hears_of_the_rules_on_the_same_ground(bench: SmallBench) -> None:
    bench.write("drafts/half.yaml", HALF)
    ended = bench.exigent("lint", "drafts/half.yaml")
    assert f"drafts/half.yaml:5:5: EX309 {RULES_LEFT}; look at these, too" in ended.out
    shown = " ".join(bench.exigent("regimes", "drafts/half.yaml").out.split())
    assert f"look again: {RULES_LEFT} rules," in shown


def test_a_note_on_rules_left_fails_nothing(bench: SmallBench) -> None:
    before = bench.exigent("lint")
    bench.write("regimes/half.yaml", HALF)
    ended = bench.exigent("lint", "regimes/half.yaml", "--json", "-")
    codes = [finding["code"] for finding in json.loads(ended.out)["findings"]]
    assert "EX309" in codes
    assert before.code == bench.exigent("lint").code


def test_a_variant_that_changes_all_of_them_hears_nothing(bench: SmallBench) -> None:
    bench.write("drafts/half.yaml", f"{HALF}remove: [parent]\n")
    assert "EX309" not in bench.exigent("lint", "drafts/half.yaml").out
    assert "look again" not in bench.exigent("regimes", "drafts/half.yaml").out


def test_a_rule_that_is_removed_counts_as_changed(bench: SmallBench) -> None:
    assert "this changes `parent`, and `mine`" in bench.exigent("lint", "drafts/stricter.yaml").out


def test_new_makes_a_draft_that_no_run_takes_for_a_column(bench: SmallBench) -> None:
    options = ("--title", "T", "--source", "S", "--kind", "proposal", "--draft")
    ended = bench.exigent("new", "regime", "other", *options)
    assert ended.out == (
        "drafts/other.yaml\n"
        "next: its rules, in that file, then `exigent run --regime drafts/other.yaml`\n"
    )
    assert "other" not in bench.exigent("regimes").out
    assert bench.exigent("regimes", "drafts/other.yaml").code == 0
    assert bench.exigent("new", "regime", "other", *options).code == 2


@pytest.mark.slow
def test_both_doors_take_a_draft(tmp_path_factory: pytest.TempPathFactory) -> None:
    root = write_bench(tmp_path_factory.mktemp("doors"), {"houses": OWN_FEATURE}, WITH_OWN_STEPS)
    (root / "drafts").mkdir()
    draft = "title: Mine\nkind: proposal\nextends: kind-keeper\n"
    (root / "drafts/mine.yaml").write_text(draft, "utf-8")
    run = exigent_door(root, "run", "--regime", "drafts/mine.yaml", "--json", "ours.json")
    test = pytest_door(
        root, "features", "--exigent-regime", "drafts/mine.yaml", "--exigent-json=theirs.json"
    )
    ours, theirs = ((root / name).read_bytes() for name in ("ours.json", "theirs.json"))
    assert (run.code, test.code) in ((0, 0), (1, 1)), run.text + test.text
    assert [regime.name for regime in read_json(ours).regimes] == ["mine"]
    assert ours == theirs
