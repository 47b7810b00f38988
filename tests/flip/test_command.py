"""`exigent flip` on the small bench, whose answers were worked out by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.bad_input.spoiling import assert_refused
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import SmallBench

FILE = "features/lending.feature"
ORDER, DELETED, CHILD, DIARY = f"{FILE}:3", f"{FILE}:14", f"{FILE}:20", f"{FILE}:29"

# What is asked, and what would have to be so for that answer.
WORKED: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "what closes a record that a letter opened": (
        (DIARY, "open-shelf"),
        [
            "the requester brings no paper",
            "the record was deleted, or no record was made",
            "the borrower has no card",
            "the loan is more than 30 days old",
        ],
    ),
    "what compels the library": (
        (DIARY, "open-shelf", "--to-mode", "must"),
        ["police ask, and the requester brings a court order"],
    ),
    "what opens a record that is not there": (
        (DELETED, "open-shelf"),
        [
            "the borrower asks, and the record is kept",
            "the requester brings a letter, and the record is kept",
            "the requester brings a court order, and the record is kept",
            "a parent of the borrower asks, and the record is kept, and the borrower is a child",
        ],
    ),
    "what has to be known, or not to matter": (
        (CHILD, "open-shelf", "--to", "allow"),
        [
            "the borrower asks",
            "the requester brings a letter",
            "the borrower is a child",
            "police ask, and the requester brings a court order",
        ],
    ),
    "when a law is not in force": (
        (ORDER, "privacy-act", "--to", "not_governed"),
        ["the request is made before 2019-01-01"],
    ),
    "what the answer hangs on": (
        (ORDER, "open-shelf", "--to", "needs_facts", "--most", "1"),
        [
            "it is not known what paper the requester brings",
            "it is not known whether there is a record",
            "it is not known whether the borrower has a card",
        ],
    ),
    "the fewer facts that may change": ((DELETED, "open-shelf", "--most", "1"), []),
}


def flips(bench: SmallBench, *arguments: str) -> Any:
    ended = bench.exigent("flip", *arguments, "--json", "-")
    assert (ended.code, ended.err) == (0, "")
    return json.loads(ended.out)


@pytest.mark.parametrize("name", WORKED)
def test_what_would_have_to_change_is_as_worked_out_by_hand(bench: SmallBench, name: str) -> None:
    arguments, expected = WORKED[name]
    assert [flip["if"] for flip in flips(bench, *arguments)["flips"]] == expected


def test_a_screen_says_the_answer_its_rule_and_the_steps(
    bench: SmallBench, matches_golden: Callable[[str, str], None]
) -> None:
    for name, scenario in (("flip", DELETED), ("flip-follows", DIARY)):
        ended = bench.exigent("flip", scenario, "open-shelf")
        assert (ended.code, ended.err) == (0, "")
        matches_golden(name, ended.out)


@pytest.mark.parametrize("scenario", [DELETED, CHILD, DIARY])
def test_the_steps_pasted_over_a_scenario_give_the_answer(bench: SmallBench, scenario: str) -> None:
    for flip in flips(bench, scenario, "open-shelf")["flips"]:
        lines = (bench.root / FILE).read_text("utf-8").splitlines()
        asked = next(i for i in range(int(scenario.partition(":")[2]), 99) if "When" in lines[i])
        steps = flip["steps"]
        gone = {step.removeprefix("# was: ") for step in steps if step.startswith("#")}
        start = int(scenario.partition(":")[2]) - 1
        kept = [line for line in lines[start:asked] if line.strip().partition(" ")[2] not in gone]
        ask = "When the library is asked for the record"
        outcome = flip["decision"]["outcome"]
        verb = {"allow": "allows", "refuse": "refuses"}[outcome]
        then = f'Then "open-shelf" {verb} the disclosure'
        bench.write("features/pasted.feature", "\n".join(["Feature: F", *kept, *steps, ask, then]))
        ended = bench.exigent("run", "features/pasted.feature")
        assert (ended.code, ended.err) == (0, ""), ended.out


def test_the_statement_to_delete_is_named_in_the_words_of_the_scenario(bench: SmallBench) -> None:
    bench.change(FILE, "brings a court order\n", "brings the order of a court\n")
    steps = flips(bench, ORDER, "open-shelf", "--to", "refuse", "--most", "1")["flips"][0]["steps"]
    assert steps[0] == "# was: the requester brings the order of a court"


def test_what_a_reported_case_says_is_overruled_and_not_deleted(bench: SmallBench) -> None:
    steps = flips(bench, DIARY, "open-shelf", "--most", "1")["flips"][0]["steps"]
    assert steps == [
        "# in the reported case: the requester brings a letter",
        "And the requester brings no paper",
    ]


def test_an_empty_name_of_a_file_is_no_file(bench: SmallBench) -> None:
    ended = bench.exigent("flip", ORDER, "open-shelf", "--json", "")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == ".:1:1: cannot write the file: is a directory\n"


def test_an_answer_that_is_so_already_is_said_so(bench: SmallBench) -> None:
    ended = bench.exigent("flip", ORDER, "open-shelf", "--to", "allow")
    assert ended.code == 0
    assert "\n\nnothing has to change: the answer is allow already\n\nnext question: " in ended.out


def test_where_nothing_leads_there_one_line_says_so(bench: SmallBench) -> None:
    ended = bench.exigent("flip", DELETED, "open-shelf", "--most", "1")
    assert ended.code == 0
    assert (
        "\n\nno change of one fact leads to allow: proved\n"
        "not shown: 4 changes of two to three facts; --most 2 shows more of them\n\n"
    ) in ended.out


def test_that_no_change_at_all_leads_there_is_proved(bench: SmallBench) -> None:
    asked = (ORDER, "privacy-act", "--to", "allow", "--to-mode", "owner")
    ended = bench.exigent("flip", *asked)
    assert ended.code == 0
    assert "\n\nno change of facts leads to allow, owner: proved\n\n" in ended.out
    report = flips(bench, *asked)
    assert (report["flips"], report["proved"], report["not_proved"], report["more"]) == (
        *([], True, None),
        [],
    )


def test_of_code_only_what_was_tried_is_told_and_why(bench: SmallBench) -> None:
    use_engine(bench, "partly")
    folder = install_failing_engines(bench)
    ended = bench.process("flip", ORDER, "open-shelf", "--json", "-", PYTHONPATH=folder)
    report = json.loads(ended.out)
    assert report["proved"] is False
    assert report["complete_up_to"] == 3
    assert "the engine `partly` does not show what its policy says" in report["not_proved"]


def test_an_engine_that_fails_on_a_change_is_never_a_pass(bench: SmallBench) -> None:
    use_engine(bench, "partly")
    ended = bench.process("flip", ORDER, "open-shelf", PYTHONPATH=install_failing_engines(bench))
    assert ended.code == 4
    assert "error: the engine failed on" in ended.out
    assert "{minor: true}: the engine `partly` failed: ValueError: no children here" in " ".join(
        ended.out.split()
    )


def test_an_engine_that_fails_on_the_scenario_itself_ends_with_four(bench: SmallBench) -> None:
    use_engine(bench, "broken")
    ended = bench.process("flip", ORDER, "open-shelf", PYTHONPATH=install_failing_engines(bench))
    assert (ended.code, ended.out) == (4, "")
    assert (
        ended.err
        == "open-shelf: error: the engine `broken` failed: RuntimeError: the policy server is out of reach\n"
    )


def test_of_a_number_that_code_reads_values_of_other_regimes_are_tried(bench: SmallBench) -> None:
    bench.write(
        "regimes/coded.yaml",
        "title: C\nkind: proposal\nengine: python\nsources: {rules: {title: R}}\n",
    )
    bench.write(
        "regimes/coded.py",
        "from exigent.policy import *\n\n\ndef decide(request):\n"
        "    if request.loan_age > 20 + 10:\n"
        '        return refuse("no_ground", rule="old", because="Old.", source="rules")\n'
        '    return allow("may", ground="courtesy", rule="new", because="New.", source="rules")\n',
    )
    found = flips(bench, ORDER, "coded", "--most", "1")
    assert "loan_age" in found["sampled"]
    assert "the loan is 31 days old" in [flip["if"] for flip in found["flips"]]
    ended = bench.exigent("flip", ORDER, "coded", "--most", "1")
    assert "only some values were tried" in ended.out
    refused = bench.exigent("flip", ORDER, "coded", "--no-code")
    assert (refused.code, refused.out) == (2, "")


WRONG = {
    "a misspelt regime": (
        (ORDER, "open-self"),
        "there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    "a scenario that is not there": (
        ("Police bring a count order", "open-shelf"),
        'no scenario is called "Police bring a count order"; did you mean "Police bring a court order"?',
    ),
    "a mode that the outcome has not": (
        (ORDER, "open-shelf", "--to", "refuse", "--to-mode", "must"),
        "the outcome `refuse` has no mode `must`; it has: must_not, no_ground, impossible",
    ),
    "a mode of an outcome without modes": (
        (ORDER, "open-shelf", "--to", "needs_facts", "--to-mode", "must"),
        "the outcome `needs_facts` has no mode `must`; it has none",
    ),
    "a file that cannot be written": (
        (ORDER, "open-shelf", "--json", "nowhere/flips.json"),
        "nowhere/flips.json:1:1: cannot write the file: no such file or directory",
    ),
}


@pytest.mark.parametrize(("arguments", "says"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_named_with_what_was_meant(
    bench: SmallBench, arguments: tuple[str, ...], says: str
) -> None:
    assert_refused(bench, says, "flip", *arguments)


def test_what_the_scenario_leaves_to_be_asked_is_named(bench: SmallBench) -> None:
    ended = bench.exigent("flip", ORDER, "open-shelf")
    assert ended.out.endswith(
        "\n\nnext question: Is there a record? (record), not stated here\n"
        "  exigent ask features/lending.feature:3 --regime open-shelf\n"
    )
    found = json.loads(bench.exigent("flip", ORDER, "open-shelf", "--json", "-").out)
    assert found["next"] == "record"


def test_where_what_is_stated_settles_the_answer_there_is_no_next_question(
    bench: SmallBench,
) -> None:
    bench.change(
        "features/lending.feature",
        "    And the record was deleted\n",
        "    And the record was deleted\n    And the borrower asks\n",
    )
    ended = bench.exigent("flip", "features/lending.feature:14", "privacy-act")
    assert "next question" not in ended.out
    asked = ("flip", "features/lending.feature:14", "privacy-act", "--json", "-")
    assert json.loads(bench.exigent(*asked).out)["next"] is None
