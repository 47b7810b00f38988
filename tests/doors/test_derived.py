"""A derived phrase through both doors: what it states, and what is wrong with it, is the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.doors.benches import BENCH, VOCABULARY, BothDoors, both_doors, exigent_door, write_bench

DERIVED = """\
derived:
  - phrase: a house of {floors} floor(s) with {stairs} stair(s)
    states:
      floors: floors
      fire: [{value: true, when: {floors: {more_than: stairs}}}, {value: false}]
"""
WITH_DERIVED = {**BENCH, "steps/vocabulary.yaml": VOCABULARY + DERIVED}
FEATURE = """\
Feature: Houses
  Background:
    Given an ordinary request for the key

  Scenario Outline: <floors> floors with <stairs> stairs
    Given a house of <floors> floors with <stairs> stairs
    When someone asks for the key
    Then "kind-keeper" <does> the disclosure

    Examples:
      | floors | stairs | does    |
"""
ROWS = st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), min_size=1, max_size=40)


def feature(rows: list[tuple[int, int]]) -> str:
    lines = (
        f"      | {floors} | {stairs} | {'allows' if floors > stairs else 'refuses'} |\n"
        for floors, stairs in rows
    )
    return FEATURE + "".join(lines)


def doors(folder: Path, text: str) -> BothDoors:
    return both_doors(
        write_bench(folder / "bench", {"houses": text}, WITH_DERIVED), folder / "reports"
    )


@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(ROWS)
def test_both_doors_state_the_same_facts_from_the_rows_of_an_outline(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[int, int]]
) -> None:
    ended = doors(tmp_path_factory.mktemp("doors"), feature(rows))
    assert (ended.pytest.code, ended.exigent.code) == (0, 0), ended.exigent.text
    assert ended.from_pytest == ended.from_exigent
    assert [row.stated for row in ended.matrix.scenarios] == [
        {"floors": str(floors), "fire": str(floors > stairs).lower()} for floors, stairs in rows
    ]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "a house of 3 floors with 1.x stairs",
            "`1.x` is not a number; write plain digits, such as 1000 or 0.5",
        ),
        ("a house of 0 floors with 1 stairs", "`floors` is at least 1 floors"),
        (
            "a hous of 3 floors with 7 stairs",
            (
                'no step reads "a hous of 3 floors with 7 stairs"; '
                'did you mean "a house of 3 floors with 7 stairs"?'
            ),
        ),
        (
            "a house of 3 floors with 7 stairs\n    And the house burns",
            "`fire` is stated twice, and differently; the first is in line 4",
        ),
    ],
)
def test_both_doors_say_the_same_of_a_sentence_that_is_wrong(
    tmp_path: Path, sentence: str, said: str
) -> None:
    text = (
        "Feature: Houses\n  Scenario: One\n    Given an ordinary request for the key\n"
        f"    And {sentence}\n    When someone asks for the key\n    Then no regime allows\n"
    )
    ended = doors(tmp_path, text)
    assert (ended.pytest.code, ended.exigent.code) == (2, 2)
    line = 5 if "burns" in sentence else 4
    assert ended.exigent.err == f"features/houses.feature:{line}:5: {said}\n"
    assert said.partition("; did")[0] in ended.pytest.out


def test_no_code_keeps_derived_phrases(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"houses": feature([(2, 1), (1, 2)])}, WITH_DERIVED)
    assert exigent_door(root, "run", "--no-code").code == 0


def test_a_flip_states_anew_what_else_the_sentence_said(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"houses": feature([(2, 1)])}, WITH_DERIVED)
    ended = exigent_door(root, "flip", "features/houses.feature:12", "kind-keeper")
    assert ended.code == 0, ended.text
    lines = [line.strip() for line in ended.out.splitlines()]
    first = lines.index("steps       # was: a house of 2 floors with 1 stairs")
    assert lines[first + 1 : first + 3] == [
        "And the house does not burn",
        "And the house has 2 floors",
    ]


LINTED = """\
Feature: Houses
  Scenario: Said twice
    Given an ordinary request for the key
    And {first}
    And a house of 3 floors with 7 stairs
    When someone asks for the key
    Then "kind-keeper" refuses the disclosure
"""


def test_lint_finds_a_sentence_of_which_all_was_stated_before(tmp_path: Path) -> None:
    twice = "the house has 3 floors\n    And the house does not burn"
    root = write_bench(tmp_path, {"houses": LINTED.format(first=twice)}, WITH_DERIVED)
    said = '"a house of 3 floors with 7 stairs" was stated already'
    assert said in exigent_door(root, "lint").text
    once = LINTED.format(first="the house has 3 floors")
    (root / "features/houses.feature").write_text(once, "utf-8")
    assert said not in exigent_door(root, "lint").text


def test_lint_calls_a_sentence_idle_only_if_all_that_it_states_is(tmp_path: Path) -> None:
    idle = "is so in an ordinary request"
    text = LINTED.replace("    And {first}\n", "")
    root = write_bench(tmp_path, {"houses": text}, WITH_DERIVED)
    assert idle not in exigent_door(root, "lint").text
    plain = text.replace("3 floors with 7 stairs", "1 floor with 7 stairs").replace(
        '"kind-keeper" refuses the', '"strict-keeper" refuses the'
    )
    (root / "features/houses.feature").write_text(plain, "utf-8")
    assert idle in exigent_door(root, "lint").text


def test_steps_finds_the_sentence_by_words_of_its_facts(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {}, WITH_DERIVED)
    out = exigent_door(root, "steps", "fire").out
    assert "And a house of {floors} floor(s) with {stairs} stair(s)" in out
    assert "And a house of 1 floor with 2 stairs" in out
