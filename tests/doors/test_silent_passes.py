"""What pytest-bdd passes without a word is an error here, the same in both doors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import pytest

from tests.doors.benches import (
    BENCH,
    GOOD,
    KIND_KEEPER,
    WITH_OWN_STEPS,
    Ended,
    at_once,
    exigent_door,
    pytest_door,
    write_bench,
)

pytestmark = pytest.mark.slow

START = "    Given an ordinary request for the key\n"
ASK = "    When someone asks for the key\n"
CHECK = "    Then every regime refuses the disclosure\n"


@dataclass(frozen=True, slots=True)
class Bad:
    """A feature that would pass, or fail without a word why, and what is said of it."""

    name: str
    feature: str
    says: str
    with_own_steps: bool = False

    @property
    def file(self) -> str:
        return self.name.replace(" ", "_")


def feature(*scenarios: str) -> str:
    return "Feature: Bad\n" + "".join(f"  {scenario}" for scenario in scenarios)


def scenario(given: str = "", then: str = CHECK) -> str:
    return f"Scenario: One\n{START}{given}{ASK}{then}"


OWN_STEPS = """\
from pytest_bdd import given, parsers


@given(parsers.re("the house does .*"))
def burn() -> None: ...


@given("the roof leaks")
def leak() -> None: ...


@given(parsers.parse("the {part} leaks"))
def leak_somewhere(part: str) -> None: ...
"""
OWN = {**WITH_OWN_STEPS, "steps/houses.py": OWN_STEPS}

BAD = [
    Bad(
        "two scenarios of one name",
        feature(scenario(), scenario()),
        '6:3: two scenarios are called "One"; the first is in line 2; only one of them would run',
    ),
    Bad(
        "two scenarios whose names make one test",
        feature(scenario().replace("One", "One [a"), scenario().replace("One", "One ]a")),
        '6:3: two scenarios are called "One ]a"; '
        "the first is in line 2; only one of them would run",
    ),
    Bad(
        "a scenario without steps",
        feature("Scenario: One\n", scenario().replace("One", "Two")),
        '2:3: the scenario "One" has no steps',
    ),
    Bad(
        "an own step beside the vocabulary",
        feature(scenario("    And the house does not burn\n")),
        '4:5: two definitions take "the house does not burn"; '
        "they are: the vocabulary, steps/houses.py:4:2",
        with_own_steps=True,
    ),
    Bad(
        "two own steps for one text",
        feature(scenario("    And the roof leaks\n")),
        '4:5: two definitions take "the roof leaks"; '
        "they are: steps/houses.py:8:2, steps/houses.py:12:2",
        with_own_steps=True,
    ),
    Bad(
        "a placeholder that the Examples lack",
        feature(
            f"Scenario Outline: One\n{START}    And the house has <flors> floors\n{ASK}{CHECK}"
            "    Examples:\n      | floors |\n      | 2      |\n"
        ),
        "4:5: no Examples column is called `flors`; did you mean `floors`?",
    ),
    Bad(
        "Examples with a header only",
        feature(
            f"Scenario Outline: One\n{START}    And the house has <floors> floors\n{ASK}{CHECK}"
            "    Examples:\n      | floors |\n"
        ),
        "7:5: the Examples have no rows",
    ),
    Bad(
        "an undefined step",
        feature(scenario("    And the hose burns\n")),
        '4:5: no step reads "the hose burns"; did you mean "the house burns"',
    ),
    Bad(
        "an undefined Then",
        feature(scenario(then='    Then "kind-keeper" alows the disclosure\n')),
        '5:5: no step reads `"kind-keeper" alows the disclosure`',
    ),
    Bad(
        "an unknown regime in a sentence",
        feature(scenario(then='    Then "kind-keper" refuses the disclosure\n')),
        "5:5: there is no regime `kind-keper`; did you mean `kind-keeper`",
    ),
    Bad(
        "an unknown regime in a table",
        feature(
            scenario(
                then="    Then the regimes decide\n      | regime | outcome |\n"
                "      | strict-keper | refuse |\n"
            )
        ),
        "7:9: there is no regime `strict-keper`; did you mean `strict-keeper`",
    ),
    Bad(
        "an unknown case",
        feature(scenario().replace("an ordinary request for the key", 'the reported case "mil"')),
        "3:5: there is no reported case `mil`; did you mean `mill`?",
    ),
    Bad(
        "a scenario without Then",
        feature(scenario(then="")),
        '2:3: the scenario "One" checks nothing: it has no Then',
    ),
    Bad(
        "a scenario without When",
        feature(f"Scenario: One\n{START}    And the house burns\n"),
        '2:3: the scenario "One" asks nothing: it has no When',
    ),
    Bad(
        "a tag that makes pytest skip",
        feature("@skip\n  " + scenario()),
        "2:3: the tag `@skip` has a meaning of its own for pytest; use another word",
    ),
    Bad(
        "two columns of one name",
        feature(
            f"Scenario Outline: One\n{START}    And the house has <floors> floors\n{ASK}{CHECK}"
            "    Examples:\n      | floors | floors |\n      | 2      | 9      |\n"
        ),
        "8:18: the column `floors` stands twice; give it another name",
    ),
    Bad(
        "a last cell without its bar",
        feature(
            scenario(
                then="    Then the regimes decide\n      | regime      | outcome | mode |\n"
                "      | kind-keeper | refuse  | must\n"
            )
        ),
        "7:7: the row has 2 cells, the heading has 3; end the row with `|`",
    ),
    Bad(
        "a scenario without a colon",
        feature(scenario().replace("Scenario:", "Scenario"), scenario().replace("One", "Two")),
        "2:3: this line is read as a description, and the steps below it would be ignored; "
        "write `Scenario: One`",
    ),
    Bad(
        "a small given",
        feature(scenario("    And the house burns\n").replace("Given", "given")),
        "3:5: this line reads like a step but has no keyword, so it would be ignored; "
        "did you mean `Given`?",
    ),
    Bad(
        "a number that YAML refuses too",
        feature(scenario("    And the house has 007 floors\n")),
        "4:5: `007` is not a number; write 7, in plain digits",
    ),
    Bad(
        "a step without its keyword",
        feature(scenario("    the house burns\n")),
        "4:5: this line has no keyword; write `And the house burns`",
    ),
    Bad(
        "tags with commas between them",
        feature(scenario()).replace("  Scenario", "  @late, @us\n  Scenario"),
        "2:8: a tag has no comma; put blanks between tags",
    ),
    Bad(
        "tags with a word between them",
        feature(scenario()).replace("  Scenario", "  @late and @us\n  Scenario"),
        "2:3: a line of tags has only tags and blanks between them; write `@late @us`",
    ),
    Bad("a feature without a scenario", "Feature: Bad\n", "1:1: the feature has no scenario"),
    Bad("an empty file", "", "1:1: the file has no feature; start it with `Feature: ...`"),
]


Doors = dict[str, tuple[Ended, Ended]]


@pytest.fixture(scope="module")
def doors(tmp_path_factory: pytest.TempPathFactory) -> Doors:
    """Both doors on a bench with all the bad features that need nothing but the bench."""
    ended = {}
    for own in (False, True):
        features = {bad.file: bad.feature for bad in BAD if bad.with_own_steps is own}
        files = OWN if own else BENCH
        root = write_bench(tmp_path_factory.mktemp("bad"), {**features, "good": GOOD}, files)
        ended.update(dict.fromkeys(features, through_both(root)))
    return ended


def through_both(root: Path) -> tuple[Ended, Ended]:
    return at_once(
        lambda: exigent_door(root, "run"),
        lambda: pytest_door(root, "features", "-q", "-p", "no:cacheprovider"),
    )


def said_of(file: str, lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line.startswith(f"features/{file}.feature:")]


def error_of(file: str, ended: Ended) -> list[str]:
    """Return what pytest prints below the heading of a file that it could not collect."""
    lines = iter(ended.lines)
    assert any(f" ERROR collecting features/{file}.feature " in line for line in lines), ended.text
    return list(takewhile(lambda line: not line.startswith("___") and "===" not in line, lines))


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_what_would_pass_unseen_is_one_error_in_both_doors(bad: Bad, doors: Doors) -> None:
    run, tests = doors[bad.file]
    said = said_of(bad.file, run.err.splitlines())
    assert said, run.err
    assert said[0].startswith(f"features/{bad.file}.feature:{bad.says}")
    assert error_of(bad.file, tests) == said


def test_no_door_runs_anything_while_something_is_wrong(doors: Doors) -> None:
    for run, tests in doors.values():
        assert (run.code, run.out, tests.code) == (2, "", 2)
        assert " passed" not in tests.out
        assert "good.feature" not in run.text + tests.text


def test_one_bad_feature_alone_ends_both_doors_with_code_2(tmp_path: Path) -> None:
    root = write_bench(tmp_path, {"bad": feature(scenario(then=""))})
    assert [ended.code for ended in through_both(root)] == [2, 2]


def test_what_is_wrong_in_a_regime_is_said_without_a_traceback(tmp_path: Path) -> None:
    wrong = {**BENCH, "regimes/kind-keeper.yaml": KIND_KEEPER.replace("fire: true", "fir: true")}
    root = write_bench(tmp_path, {"good": GOOD}, wrong)
    says = "regimes/kind-keeper.yaml:15:12: there is no fact `fir`; did you mean `fire`?"
    run, tests = through_both(root)
    assert (run.code, run.err) == (2, f"{says}\n")
    assert tests.code == 2
    assert error_of("good", tests) == [says]
