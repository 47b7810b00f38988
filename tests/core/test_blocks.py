"""A feature read block by block means what it means when it is read whole."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.bench.opening import open_bench
from exigent.suite.blocks import cut_feature, read_block
from exigent.suite.gherkin_file import parse_text, read_feature
from exigent.suite.language import Language
from exigent.suite.reading import Scenario, understand_feature
from exigent.words.errors import InputErrors
from exigent.words.problems import Problems

ROOT = Path(__file__).parents[2]
FEATURES = sorted((ROOT / "features").rglob("*.feature"))
TEXT = """\
@tag
Feature: One
  Background:
    Given an ordinary police request

  Rule: First
    Background:
      Given a person is in danger of death

    # A remark
    @two @three

    Scenario: A
      When police request the footage
      Then no regime needs more facts

  Rule: Second

    Scenario Outline: B <who>
      Given <who>
      When police request the footage
      Then "ring-2022" <does> the disclosure

      Examples:
        | who                                | does    |
        | police are investigating a homicide | refuses |

    Example: C
      When police request the footage
      Then every regime refuses the disclosure, except
        | technical |
"""


@cache
def shipped() -> Language:
    """Return what the shipped features are written in."""
    return replace(open_bench(ROOT).language(), uses_cache=False)


def read_whole(text: str, language: Language) -> list[Scenario] | list[str]:
    try:
        return understand_feature(read_feature(parse_text(text, "f", language.type_of)), language)
    except InputErrors as errors:
        return sorted(map(str, errors.problems))


def read_in_blocks(text: str, language: Language) -> list[tuple[int, Scenario]] | list[str]:
    """Return the scenarios, each with its line in the file, or what is wrong there."""
    found, problems = [], Problems()
    for block in cut_feature(text):
        reading = read_block(block, "f", language)
        found += [(block.in_file(one.location.line), one) for one in reading.scenarios]
        for problem in reading.problems:
            assert problem.location is not None
            place = block.placed(problem.location)
            told = type(problem)(
                block.told(problem.message), place, block.told(problem.meant), fault=problem.fault
            )
            problems.add(told)
    return sorted(map(str, problems)) if problems else found


def assert_same(text: str, language: Language) -> None:
    whole, blocks = read_whole(text, language), read_in_blocks(text, language)
    if whole and isinstance(whole[0], str):
        assert blocks == whole
        return
    pairs = zip(whole, blocks, strict=True)
    for one, (line, other) in pairs:
        assert isinstance(one, Scenario)
        assert isinstance(other, Scenario)
        assert line == one.location.line
        assert (one.request, one.text.title, one.text.tags, one.case, one.premises) == (
            other.request,
            other.text.title,
            other.text.tags,
            other.case,
            other.premises,
        )
        wants = [(line.regimes, line.wants) for line in one.expectations]
        assert wants == [(line.regimes, line.wants) for line in other.expectations]


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_a_shipped_feature_is_the_same(path: Path) -> None:
    assert_same(path.read_text("utf-8"), shipped())


def test_rules_backgrounds_tags_and_outlines_are_the_same() -> None:
    assert_same(TEXT, shipped())
    assert [block.first for block in cut_feature(TEXT)] == [10, 18, 27]


@given(st.integers(0, TEXT.count("\n") - 1), st.sampled_from(["", "    Given oops", "      | x |"]))
def test_what_is_wrong_is_told_at_its_line(at: int, line: str) -> None:
    """Of a text in which one line is another, the same is told but for what a file as a whole lacks."""
    lines = TEXT.split("\n")
    lines[at] = line
    whole = read_whole("\n".join(lines), shipped())
    blocks = read_in_blocks("\n".join(lines), shipped())
    if whole and isinstance(whole[0], str):
        assert blocks
        assert isinstance(blocks[0], str)
        assert set(map(str, blocks)) & set(map(str, whole))


def test_a_name_that_stands_in_a_text_block_begins_no_scenario() -> None:
    text = 'Feature: x\n  Scenario: a\n    Given b\n      """\n  Scenario: c\n      """\n'
    assert len(cut_feature(text)) == 1
