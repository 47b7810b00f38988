"""`exigent lint --fix`: what surely can be put right, and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.lint.bench import lint_bench
from exigent.analysis.lint.refusals import is_slip
from tests.small_bench import FEATURE, SmallBench

FILE = "features/lending.feature"
QUIET = '[tool.exigent.lint]\nignore = ["EX304", "EX305"]\n'
BACKGROUND = """\
Feature: Lending records

  Background:
    Given an ordinary request for a lending record

  # about the scenario
  Scenario: Police ask
    # about the borrower
    Given the borrower is of age
    # about the order
    And the requester brings a court order
    And the requester brings a court order
    When the library is asked for the record
    Then "open-shelf" allows the disclosure
    And "open-shelf" must disclose
"""
FIXED = """\
Feature: Lending records

  Background:
    Given an ordinary request for a lending record

  # about the scenario
  Scenario: Police ask
    # about the borrower
    # about the order
    Given the requester brings a court order
    When the library is asked for the record
    Then "open-shelf" must disclose
"""


def read(bench: SmallBench, name: str = FILE) -> str:
    return (bench.root / name).read_bytes().decode()


def test_idle_lines_are_left_out_and_comments_stay(bench: SmallBench) -> None:
    bench.write("pyproject.toml", QUIET)
    bench.write(FILE, BACKGROUND)
    before = lint_bench(bench.root, [bench.root / FILE])
    assert {finding.check.code for finding in before.findings} == {"EX201", "EX202", "EX204"}
    ended = bench.exigent("lint", "--fix", FILE)
    assert (ended.code, ended.out, ended.err) == (0, "3 put right\nnothing found\n", "")
    assert read(bench) == FIXED
    assert bench.exigent("run", "--regime", "open-shelf").code == 0


def test_a_fix_counts_also_where_it_shows_what_it_had_hidden(bench: SmallBench) -> None:
    bench.write("pyproject.toml", QUIET)
    order = "    And the requester brings a court order\n"
    slip = order.replace("requester", "requestr")
    bench.write(FILE, BACKGROUND.replace(order + order, f"    And the borrower asks\n{slip}"))
    ended = bench.exigent("lint", "--fix", FILE)
    assert ended.code == 3
    assert ended.out.splitlines()[0] == "1 put right"
    assert "Courts write such orders for police only." in ended.out
    assert order in read(bench)


def test_a_file_keeps_its_line_ends_and_its_mark(bench: SmallBench) -> None:
    text = "\ufeff" + BACKGROUND.replace("\n", "\r\n")
    bench.write(FILE, text.encode())
    bench.exigent("lint", "--fix", FILE)
    assert read(bench) == "\ufeff" + FIXED.replace("\n", "\r\n")


def test_what_is_idle_in_one_row_only_stays(bench: SmallBench) -> None:
    outline = BACKGROUND.replace("Scenario:", "Scenario Outline:").replace(
        "the borrower is of age", "<borrower>"
    )
    rows = "\n    Examples:\n      | borrower |\n      | the borrower is of age |\n"
    bench.write(FILE, f"{outline}{rows}      | the borrower is a child |\n")
    bench.exigent("lint", "--fix", FILE)
    assert "Given <borrower>\n" in read(bench)


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        (FILE, "And the record was deleted", "And the record was deletd"),
        (FILE, 'the reported case "lost-diary"', 'the reported case "lost-dairy"'),
        (FILE, "| privacy-act | allow   |", "| privacy-atc | allow   |"),
        ("scenarios/lost-diary.yaml", "paper: letter", "paper: lettter"),
        ("regimes/open-shelf.yaml", "ground: courtesy", "ground: courtesi"),
        ("regimes/open-shelf.yaml", "{requester: borrower}", "{requestr: borrower}"),
    ],
)
def test_a_slip_of_the_pen_is_corrected(
    bench: SmallBench, name: str, right: str, wrong: str
) -> None:
    bench.write("pyproject.toml", QUIET)
    before = read(bench, name)
    bench.change(name, right, wrong)
    ended = bench.exigent("lint", "--fix")
    assert (ended.code, ended.out) == (0, "1 put right\nnothing found\n"), ended.out
    assert read(bench, name) == before


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("And the record was deleted", "And the record wasn't deleted"),
        ("And the record was deleted", "And the record is deleted"),
        ('Then "open-shelf" needs to know', 'Then "open-shelf" needs to knew'),
        ("And a parent of the borrower asks", "And the parent of the borrower asks"),
    ],
)
def test_what_might_be_meant_otherwise_is_left_to_the_reader(
    bench: SmallBench, right: str, wrong: str
) -> None:
    bench.change(FILE, right, wrong)
    before = read(bench)
    assert bench.exigent("lint", "--fix").code == 3
    assert read(bench) == before


def test_only_the_named_files_are_changed(bench: SmallBench) -> None:
    bench.write("features/other.feature", BACKGROUND)
    bench.exigent("lint", "--fix", FILE)
    assert read(bench, "features/other.feature") == BACKGROUND
    assert read(bench) == FEATURE


def test_a_comment_that_ignores_nothing_goes(bench: SmallBench) -> None:
    bench.write(FILE, f"# exigent: ignore EX203\n{FEATURE}")
    bench.exigent("lint", "--fix", FILE)
    assert read(bench) == FEATURE


def test_one_that_says_something_besides_stays(bench: SmallBench) -> None:
    bench.write(FILE, f"# exigent: ignore EX203 # told twice\n{FEATURE}")
    bench.exigent("lint", "--fix", FILE)
    assert read(bench).startswith("# exigent: ignore EX203 # told twice\n")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("imminant", "imminent"),
        ("immminent", "imminent"),
        ("iminent", "imminent"),
        ("immnient", "imminent"),
    ],
)
def test_a_slip_is_recognised(wrong: str, right: str) -> None:
    assert is_slip(wrong, right)
    assert is_slip(f"it is {wrong}", f"it is {right}")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("legal", "illegal"),
        ("typical", "atypical"),
        ("isn't", "is"),
        ("not", "now"),
        ("act-2022", "act-2024"),
        ("imminent", "imminent"),
        ("it is", "it is imminent"),
        ("", ""),
    ],
)
def test_another_word_is_no_slip(wrong: str, right: str) -> None:
    assert not is_slip(wrong, right)


@given(st.text(max_size=8), st.text(max_size=8))
def test_whether_it_is_a_slip_does_not_depend_on_which_is_right(one: str, other: str) -> None:
    assert is_slip(one, other) == is_slip(other, one)


def test_a_fix_is_told_with_its_finding(bench: SmallBench) -> None:
    bench.change(FILE, "And the record was deleted", "And the record was deletd")
    ended = bench.exigent("lint", FILE)
    assert re.search(r"\[--fix: write `the record was deleted`\]$", ended.out, re.MULTILINE)
    assert ended.out.endswith("1 error; --fix puts 1 right\n")
