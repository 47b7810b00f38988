"""`exigent agree` on the small bench: what it prints, how it ends, and what its scenarios do."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec
import pytest

from exigent.analysis.agreement.result import Agreement
from exigent.report import agreement
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import SmallBench

Compare = Callable[[str, str], None]
COPY = "others/open-shelf.yaml"
STRICTER = """\
extends: open-shelf
replace:
  - id: letter
    when: {paper: letter, loan_age: {less_than: 30}}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: A letter opens the records of the last weeks.
    source: house-rules
    obligations:
      - {who: library, duty: tell_borrower, within: 3 days, unless: {minor: true}}
"""


@pytest.fixture
def copied(bench: SmallBench) -> SmallBench:
    """The bench with the house rules once more, in another folder and under the same name."""
    bench.write(COPY, "extends: open-shelf\n")
    return bench


def test_a_copy_agrees(copied: SmallBench, matches_golden: Compare) -> None:
    ended = copied.exigent("agree", "open-shelf", COPY)
    assert (ended.code, ended.err) == (0, "")
    matches_golden("copy", ended.out)


def test_a_difference_is_shown_with_its_answers_and_a_scenario(
    bench: SmallBench, matches_golden: Compare
) -> None:
    bench.write(COPY, STRICTER)
    ended = bench.exigent("agree", "open-shelf", COPY, "--feature", "found.feature")
    assert (ended.code, ended.err) == (3, "")
    matches_golden("stricter", ended.out)
    matches_golden("stricter-feature", (bench.root / "found.feature").read_text("utf-8"))


def test_the_scenario_passes_for_the_one_side_and_fails_for_the_other(bench: SmallBench) -> None:
    bench.write(COPY, STRICTER)
    assert bench.exigent("agree", "open-shelf", COPY, "--feature", "found.feature").code == 3
    assert bench.exigent("run", "found.feature").code == 0
    assert bench.exigent("run", "found.feature", "--regimes", "others").code == 1
    assert bench.exigent("agree", COPY, "open-shelf", "--feature", "turned.feature").code == 3
    assert bench.exigent("run", "turned.feature").code == 1
    assert bench.exigent("run", "turned.feature", "--regimes", "others").code == 0


def test_the_scenario_can_be_pasted_into_a_feature(bench: SmallBench) -> None:
    bench.write(COPY, STRICTER)
    shown = bench.exigent("agree", "open-shelf", COPY, "--all").out
    scenario = re.search(r"^  Scenario: .*?(?=^\S|\n\n)", shown, re.MULTILINE | re.DOTALL)
    assert scenario
    path = bench.root / "features" / "lending.feature"
    path.write_text(f"{path.read_text('utf-8')}\n{scenario[0]}\n", "utf-8")
    ended = bench.exigent("run", "--regime", "open-shelf")
    assert ended.code == 0
    assert ended.out.endswith("; 0 not as expected; 0 in error; 0 unchecked\n")


def test_two_regimes_of_the_bench_are_both_named_in_the_scenarios(
    bench: SmallBench, matches_golden: Compare
) -> None:
    ended = bench.exigent("agree", "open-shelf", "privacy-act", "--feature", "found.feature")
    assert (ended.code, ended.err) == (3, "")
    matches_golden("two-regimes-feature", (bench.root / "found.feature").read_text("utf-8"))
    ended = bench.exigent("run", "found.feature")
    assert ended.code == 0
    assert "0 not as expected" in ended.out


def test_of_many_kinds_the_first_of_each_group_are_shown_and_the_others_counted(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agreement, "MOST_SHOWN", 1)
    arguments = ("agree", "open-shelf", "privacy-act")
    shown = bench.exigent(*arguments, "--feature", "found.feature").out
    written = (bench.root / "found.feature").read_text("utf-8").count("  Scenario: ")
    groups = len(re.findall(r": \d+ kinds? of request, ", " ".join(shown.split())))
    left = sum(map(int, re.findall(r"and (\d+) more kinds?: --all prints", shown)))
    assert written == groups + left
    assert left > 0
    assert "  Scenario: " not in shown
    every = bench.exigent(*arguments, "--all").out
    assert every.count("  Scenario: ") == written
    assert "more kind" not in every


def test_the_scenarios_that_are_answered_so_are_named(bench: SmallBench) -> None:
    bench.write(COPY, STRICTER)
    ended = bench.exigent("agree", "open-shelf", COPY)
    assert ended.code == 3
    assert "1 scenario is answered so:" in ended.out
    assert (
        "features/lending.feature:44 A letter opens the last month only (30, allows)" in ended.out
    )


def test_a_bench_without_features_can_be_asked(bench: SmallBench) -> None:
    (bench.root / "features" / "lending.feature").unlink()
    bench.write(COPY, "extends: open-shelf\n")
    ended = bench.exigent("agree", "open-shelf", COPY)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("open-shelf and others/open-shelf are proved alike: ")


def test_scenarios_with_python_steps_are_said_to_be_left_out(copied: SmallBench) -> None:
    copied.write(
        "steps/own.py",
        'from pytest_bdd import given\n\n@given("it rains")\ndef rain() -> None: ...\n',
    )
    copied.change(
        "features/lending.feature",
        "    And the record was deleted\n",
        "    And the record was deleted\n    And it rains\n",
    )
    # A claim is no scenario that only pytest can run.
    copied.write(
        "features/claims.feature",
        "Feature: Claims\n  Scenario: One\n    Given any request\n"
        '    When the library is asked for the record\n    Then "open-shelf" never discloses\n',
    )
    use_engine(copied, "hidden")
    packages = install_failing_engines(copied)
    ended = copied.process("agree", "open-shelf", COPY, "--requests", "40", PYTHONPATH=packages)
    assert (ended.code, ended.err) == (0, "")
    said = " ".join(ended.out.split())
    assert (
        "5 scenarios and 40 made requests (seed 7), 1 scenario with Python steps left out" in said
    )
    assert ": a sample and no proof (" in said


@pytest.mark.slow
def test_the_same_seed_gives_the_same_bytes_in_every_process(bench: SmallBench) -> None:
    bench.write(COPY, STRICTER)
    arguments = ("agree", "open-shelf", COPY, "--seed", "3", "--json", "-")
    first, second = (bench.process(*arguments, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first.code == second.code == 3
    assert first.out == second.out
    assert str(bench.root) not in first.out


def test_json_holds_what_the_screen_shows(bench: SmallBench) -> None:
    bench.write(COPY, STRICTER)
    ended = bench.exigent("agree", "open-shelf", COPY, "--json", "found.json")
    found = msgspec.json.decode((bench.root / "found.json").read_bytes(), type=Agreement)
    assert [side.label for side in found.regimes] == ["open-shelf", "others/open-shelf"]
    assert [side.file for side in found.regimes] == ["regimes/open-shelf.yaml", COPY]
    (pair,) = found.pairs
    difference, other, impossible = pair.differences
    assert other.facts == {"paper": "letter", "minor": "true", "loan_age": "30"}
    assert difference.facts == {"paper": "letter", "loan_age": "30"}
    assert difference.answers[0].places == ("regimes/open-shelf.yaml:25",)
    assert difference.scenarios[0] in ended.out
    assert (pair.comparing, pair.why, pair.sampled) == ("different", "", 0)
    shares = [kind.share or 0 for kind in (difference, other, impossible)]
    assert pair.share == pytest.approx(sum(shares))
    assert (found.seed, found.exit_code) == (7, 3)


def test_an_engine_that_fails_is_no_agreement(bench: SmallBench, matches_golden: Compare) -> None:
    bench.write(COPY, "extends: open-shelf\n")
    use_engine(bench, "partly")
    packages = install_failing_engines(bench)
    ended = bench.process("agree", "open-shelf", COPY, "--requests", "60", PYTHONPATH=packages)
    assert (ended.code, ended.err) == (4, "")
    matches_golden("failed", ended.out)


def test_a_difference_and_a_failure_are_both_said_and_the_failure_weighs_more(
    bench: SmallBench,
) -> None:
    use_engine(bench, "partly")
    packages = install_failing_engines(bench)
    arguments = ("agree", "open-shelf", "privacy-act", "--requests", "60")
    ended = bench.process(*arguments, PYTHONPATH=packages)
    assert ended.code == 4
    assert "ValueError: no children here" in ended.out
    assert "open-shelf and privacy-act differ in " in ended.out
    assert " ".join(ended.out.split()).endswith("; an engine failed")


def test_without_code_a_regime_in_code_is_refused(bench: SmallBench) -> None:
    use_engine(bench, "partly")
    packages = install_failing_engines(bench)
    arguments = ("agree", "open-shelf", "privacy-act", "--no-code")
    ended = bench.process(*arguments, PYTHONPATH=packages)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("regimes/open-shelf.yaml:3:9: the engine `partly` runs code")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["open-shelf"], "there is nothing to compare it with; name two regimes or more"),
        (
            ["open-shelf", "open-self"],
            "there is no regime `open-self`; did you mean `open-shelf`?",
        ),
        (
            ["open-shelf", "regimes/../regimes/open-shelf.yaml"],
            "`regimes/../regimes/open-shelf.yaml` is named twice; name another regime instead",
        ),
        (["open-shelf", "others/none.yaml"], "others/none.yaml:1:1: there is no such file"),
        (
            ["open-shelf", "others/open-shelf"],
            "others/open-shelf:1:1: this names no regime's file; such a file ends with .yaml",
        ),
    ],
)
def test_what_cannot_be_compared_is_said_in_a_line(
    copied: SmallBench, words: list[str], said: str
) -> None:
    ended = copied.exigent("agree", *words)
    assert (ended.code, ended.out, ended.err) == (2, "", f"{said}\n")


def test_a_mistake_in_a_regime_is_said_at_its_place(bench: SmallBench) -> None:
    bench.write(COPY, "extends: open-shelf\nremove: [latter]\n")
    ended = bench.exigent("agree", "open-shelf", COPY)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"{COPY}:2:10: the regime that is extended has no rule `latter`; did you mean `letter`?\n"
    )


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        (["open-shelf", COPY], ["open-shelf", "others/open-shelf"]),
        ([COPY, "privacy-act"], ["open-shelf", "privacy-act"]),
        (
            [COPY, "others/more/open-shelf.yaml"],
            ["others/open-shelf", "more/open-shelf"],
        ),
        (
            ["others/x/open-shelf.yaml", "others/y/x/open-shelf.yaml"],
            ["others/x/open-shelf", "y/x/open-shelf"],
        ),
    ],
)
def test_a_side_is_called_by_as_much_of_its_path_as_tells_it_from_others(
    bench: SmallBench, words: list[str], labels: list[str]
) -> None:
    for word in words:
        if word.endswith(".yaml"):
            bench.write(word, "extends: open-shelf\n")
    ended = bench.exigent("agree", *words, "--requests", "5")
    assert f"{labels[0]} and {labels[1]} " in " ".join(ended.out.split())


def test_paths_are_taken_from_the_current_folder(
    copied: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copied.root / "others")
    ended = copied.exigent("agree", "open-shelf", "./open-shelf.yaml", "--requests", "5")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("open-shelf and others/open-shelf are proved alike")
