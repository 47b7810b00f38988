"""`exigent gaps` on the small bench, whose gaps were worked out by hand from the definition.

The house rules of Open Shelf set 24 goals: 5 rules to be hit and 5 to be decisive, and 7
conditions, each both ways. Of the scenarios, the one with a letter 30 days old hits `letter`, a
court order hits `court-order`, a letter 31 days old is left to `otherwise`. Nobody borrows for
themselves; whether a parent asks for a child is not known, which makes the rule decisive, for
without it the answer would be a refusal, but lets it decide nothing, and shows the child's age
neither way. Nobody brings a letter for a child, which would spare the library its duty.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.bad_input.spoiling import assert_refused
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import SmallBench

SHELF = ("--regime", "open-shelf")
CHILD = "the borrower is a child"
BY_HAND = {
    ("own-record", "hit", "", None),
    ("own-record", "decisive", "", None),
    ("own-record", "condition", "the borrower asks", True),
    ("parent", "hit", "", None),
    ("parent", "condition", CHILD, True),
    ("parent", "condition", CHILD, False),
    ("letter", "condition", CHILD, True),
}
STACK = """\
title: Both
kind: provider_policy
stack: {layers: [privacy-act, open-shelf], combine: deny_overrides}
"""
SHADOWED = """\
title: S
kind: proposal
sources: {a: {title: A}}
rules:
  - id: press
    when: {requester: press}
    decide: {outcome: refuse, mode: no_ground}
    because: B.
    source: a
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: B.
"""


def gaps(bench: SmallBench, *arguments: str, code: int = 0) -> Any:
    ended = bench.exigent("gaps", *arguments, "--json", "-")
    assert (ended.code, ended.err) == (code, "")
    return json.loads(ended.out)


def found(entries: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
    return {(e["rule"], e["measure"], e["condition"], e["truth"]) for e in entries}


def test_the_gaps_are_as_worked_out_by_hand(bench: SmallBench) -> None:
    (regime,) = gaps(bench, *SHELF)["regimes"]
    assert found(regime["gaps"]) == BY_HAND
    assert [regime[name] for name in ("hit", "decisive", "conditions", "total")] == [
        {"reached": 3, "of": 5},
        {"reached": 4, "of": 5},
        {"reached": 10, "of": 14},
        {"reached": 17, "of": 24},
    ]
    assert (regime["percent"], regime["impossible"]) == (70, [])


def test_few_ready_scenarios_close_them_all(bench: SmallBench) -> None:
    ended = bench.exigent("gaps", *SHELF, "--out", "features/gaps.feature")
    assert (ended.code, ended.err) == (0, "")
    text = (bench.root / "features/gaps.feature").read_text("utf-8")
    assert text.count("Scenario:") == 4
    assert text.count("somebody has to check it") == 4
    assert bench.exigent("run").code == 0
    assert bench.exigent("fmt", "--check", "features/gaps.feature").code == 0
    assert "features/gaps.feature" not in bench.exigent("lint", "features/gaps.feature").out
    (regime,) = gaps(bench, *SHELF)["regimes"]
    assert (regime["gaps"], regime["percent"]) == ([], 100)
    assert bench.exigent("gaps", *SHELF, "--at-least", "100").code == 0


@pytest.mark.parametrize("name", ["privacy-act", "technical", "both"])
def test_after_the_ready_scenarios_no_gap_is_left(bench: SmallBench, name: str) -> None:
    bench.write("regimes/both.yaml", STACK)
    bench.exigent("gaps", "--regime", name, "--out", "features/gaps.feature")
    assert bench.exigent("run").code == 0
    (regime,) = gaps(bench, "--regime", name)["regimes"]
    assert (regime["gaps"], regime["percent"]) == ([], 100)


def test_the_screens_are_pleasant(
    bench: SmallBench, matches_golden: Callable[[str, str], None]
) -> None:
    for name, arguments in (("one", SHELF), ("all", ()), ("gate", ("--at-least", "72"))):
        ended = bench.exigent("gaps", *arguments)
        assert ended.err == ""
        matches_golden(name, ended.out)


def test_what_no_request_can_change_is_told_apart_and_not_counted(bench: SmallBench) -> None:
    bench.write("regimes/shadowed.yaml", SHADOWED)
    (regime,) = gaps(bench, "--regime", "shadowed")["regimes"]
    press = "a reporter asks"
    assert found(regime["impossible"]) == {
        ("press", "decisive", "", None),
        ("press", "condition", press, True),
        ("press", "condition", press, False),
    }
    assert (regime["percent"], regime["gaps"]) == (100, [])
    ended = bench.exigent("gaps", "--regime", "shadowed")
    assert "left out of the count, since no request can change it:" in ended.out


@pytest.mark.parametrize(
    "flags", [(), ("-v",), ("--at-least", "0"), ("--out", "more.feature"), ("--json", "more.json")]
)
def test_there_is_one_number_of_gaps_whatever_is_asked(
    bench: SmallBench, flags: tuple[str, ...]
) -> None:
    bench.write("regimes/shadowed.yaml", SHADOWED)
    report = gaps(bench)
    open_gaps = sum(len(regime["gaps"]) for regime in report["regimes"])
    impossible = sum(len(regime["impossible"]) for regime in report["regimes"])
    assert impossible
    ended = bench.exigent("gaps", *flags)
    said = " ".join(ended.out.split())
    assert f"6 scenarios looked at: {open_gaps} gaps; " in said
    assert f"; {impossible} more that no request can close are not counted" in said
    for regime in report["regimes"]:
        (line,) = (li for li in ended.out.splitlines() if li.startswith(f"{regime['name']} "))
        assert line.endswith(f" {regime['percent']} %")


def test_layers_of_a_stack_count_in_their_place(bench: SmallBench) -> None:
    """The Act refuses a parent whatever the house rules say, but for a day before it was made."""
    bench.write("regimes/both.yaml", STACK)
    report = gaps(bench, "--regime", "both")
    (regime,) = report["regimes"]
    entries = [*regime["gaps"], *regime["impossible"]]
    assert {entry["rule"].partition("/")[0] for entry in entries} == {"open-shelf", "privacy-act"}
    parent = next(e for e in regime["gaps"] if e["rule"] == "open-shelf/parent")
    assert parent["measure"] == "hit"
    closing = report["ready"][parent["scenario"] - 1]["text"]
    assert "And the request is made on 2018-12-31\n" in closing
    assert "And a parent of the borrower asks\n" in closing


def test_what_a_variant_takes_over_counts_for_the_variant(bench: SmallBench) -> None:
    bench.write("regimes/stricter.yaml", "extends: open-shelf\nremove: [letter]\n")
    (regime,) = gaps(bench, "--regime", "stricter")["regimes"]
    assert regime["hit"]["of"] == 4
    assert {entry["file"] for entry in regime["gaps"]} == {"regimes/open-shelf.yaml"}


def test_only_the_scenarios_named_count(bench: SmallBench) -> None:
    tagged = gaps(bench, *SHELF, "--tags", "@nothing-there")
    assert tagged["scenarios"] == 1
    assert tagged["regimes"][0]["hit"]["reached"] == 1
    assert gaps(bench, *SHELF, "features/lending.feature:3")["scenarios"] == 1


@pytest.mark.parametrize(("asked", "code"), [("70", 0), ("71", 3)])
def test_a_gate_is_held_exactly(bench: SmallBench, asked: str, code: int) -> None:
    ended = bench.exigent("gaps", *SHELF, "--at-least", asked)
    assert ended.code == code
    assert ("below the 71 % asked for: open-shelf (70 %)" in ended.out) is (code == 3)


CODED = "title: C\nkind: proposal\nengine: python\nsources: {rules: {title: R}}\n"
CODE = """\
from exigent.policy import *


def decide(request):
    return allow("may", ground="courtesy", rule="all", because="All.", source="rules")
"""


def test_a_regime_whose_rules_nobody_lists_never_counts_as_covered(bench: SmallBench) -> None:
    bench.write("regimes/coded.yaml", CODED)
    bench.write("regimes/coded.py", CODE)
    ended = bench.exigent("gaps", "--regime", "coded", "--at-least", "0")
    assert ended.code == 3
    assert "not all looked into: the engine `python` lists no rules" in ended.out
    assert "no gap in what could be looked into" in ended.out
    assert gaps(bench, "--regime", "coded")["regimes"][0]["percent"] is None
    assert bench.exigent("gaps", *SHELF, "--at-least", "0").code == 0


def test_an_engine_that_fails_ends_with_four(bench: SmallBench) -> None:
    use_engine(bench, "broken")
    folder = install_failing_engines(bench)
    ended = bench.process("gaps", *SHELF, "--at-least", "0", PYTHONPATH=folder)
    assert ended.code == 4
    assert "open-shelf: error in 6 scenarios: the engine `broken` failed: RuntimeError" in ended.out


def test_scenarios_with_python_steps_are_said_to_be_left_out(bench: SmallBench) -> None:
    bench.write(
        "steps/own.py",
        'from pytest_bdd import given\n\n\n@given("the moon is full")\ndef moon():\n    pass\n',
    )
    bench.change(
        "features/lending.feature",
        "    And the requester brings a court order\n",
        "    And the requester brings a court order\n    And the moon is full\n",
    )
    ended = bench.exigent("gaps", *SHELF)
    assert "5 scenarios looked at, 1 scenario with Python steps left out" in ended.out


def test_scenarios_that_were_looked_at_are_never_overwritten(bench: SmallBench) -> None:
    before = (bench.root / "features/lending.feature").read_bytes()
    assert_refused(
        bench,
        "features/lending.feature:1:1: the file is there already, and what it holds would be "
        "lost; choose another name",
        *("gaps", "--out", "features/lending.feature"),
    )
    assert (bench.root / "features/lending.feature").read_bytes() == before


WRONG = {
    "a misspelt regime": (
        ("--regime", "open-self"),
        "there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    "a feature that is not there": (
        ("features/lost.feature",),
        "features/lost.feature:1:1: there is no such file or folder",
    ),
    "tags that no scenario has": (
        ("--tags", "@nowhere"),
        "no scenario has the tag `@nowhere`; did you mean `@nothing-there`?",
    ),
    "a file that is no feature": (
        ("--out", "gaps.txt"),
        "gaps.txt:1:1: no feature file is called so; its name ends with .feature",
    ),
    "a file without a name": (
        (*SHELF, "--out", ""),
        ".:1:1: no feature file is called so; its name ends with .feature",
    ),
    "a file that cannot be written": (
        (*SHELF, "--out", "nowhere/gaps.feature"),
        "nowhere/gaps.feature:1:1: cannot write the file: no such file or directory",
    ),
}


@pytest.mark.parametrize(("arguments", "says"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_named_with_what_was_meant(
    bench: SmallBench, arguments: tuple[str, ...], says: str
) -> None:
    assert_refused(bench, says, "gaps", *arguments)


@pytest.mark.parametrize("percent", ["101", "-1", "ninety"])
def test_a_percentage_lies_between_nought_and_a_hundred(bench: SmallBench, percent: str) -> None:
    ended = bench.exigent("gaps", "--at-least", percent)
    assert (ended.code, ended.out) == (2, "")
    assert "--at-least" in ended.err


def test_code_can_be_refused(bench: SmallBench) -> None:
    bench.write("regimes/coded.yaml", CODED)
    bench.write("regimes/coded.py", CODE)
    ended = bench.exigent("gaps", "--regime", "coded", "--no-code")
    assert (ended.code, ended.out) == (2, "")
    assert "--no-code refuses both" in ended.err
