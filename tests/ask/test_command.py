"""`exigent ask` on the small bench: what is typed, what is said, and what is kept of it."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from exigent.schemas.interview import interview_schema
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import Ended, SmallBench

OUT = "features/mine.feature"
QUESTION = "1. Is there a record?\n"
WITH_BACKGROUND = """\
Feature: F
  Background:
    Given an ordinary request for a lending record

  Scenario: S
    Given the requester brings a letter
    When the library is asked for the record
    Then no regime allows the disclosure
"""
# What is known then, so that only the paper, the loan and the borrower's age are asked for.
POLICE = (*("--given", "police ask"), *("--given", "the record is kept"))


def ask(bench: SmallBench, typed: str | bytes, *arguments: str) -> Ended:
    """Run `exigent ask` with what is typed on standard input."""
    content = typed.encode() if isinstance(typed, str) else typed
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        return bench.exigent("ask", *arguments)


def report(bench: SmallBench, typed: str, *arguments: str) -> Any:
    """Return what `exigent ask --json -` writes, held to its schema."""
    ended = ask(bench, typed, *arguments, "--json", "-")
    assert ended.code == 0, ended.told
    found = json.loads(ended.out)
    Draft202012Validator(interview_schema()).validate(found)
    return found


def answered(found: Any) -> dict[str, str | None]:
    return {one["fact"]: one["value"] for one in found["asked"]}


def test_it_asks_until_no_answer_turns_on_more(
    bench: SmallBench, matches_golden: Callable[[str, str], None]
) -> None:
    ended = ask(bench, "1\n1\n2\n20\n2\n")
    matches_golden("ask", ended.out)
    assert (ended.code, ended.told) == (0, "")


def test_what_matters_no_more_is_not_asked_for(bench: SmallBench) -> None:
    found = report(bench, "1\n1\n3\n")
    assert answered(found) == {"record": "kept", "requester": "police", "paper": "court_order"}
    assert (found["next"], found["turning"]) == (None, {})
    assert {one["regime"]: one["decision"]["outcome"] for one in found["request"]["answers"]} == {
        "technical": "not_governed",
        "privacy-act": "allow",
        "open-shelf": "allow",
    }


def test_values_that_cannot_be_are_not_offered(bench: SmallBench) -> None:
    told = ask(bench, "1\n", "--given", "a reporter asks").out
    assert "the requester brings a letter" in told
    assert "the requester brings a court order" not in told


@pytest.mark.parametrize(
    "typed",
    ["2", "letter", "the requester brings a letter", "the requester brings a l", "  LETTER "],
)
def test_a_value_may_be_typed_in_several_ways(bench: SmallBench, typed: str) -> None:
    assert answered(report(bench, f"{typed}\n", *POLICE)) == {"paper": "letter"}


@pytest.mark.parametrize(
    ("typed", "value"), [("u", "unknown"), ("not known", "unknown"), ("o", None), ("O", None)]
)
def test_a_letter_says_that_nobody_knows_or_that_it_is_ordinary(
    bench: SmallBench, typed: str, value: str | None
) -> None:
    assert answered(report(bench, f"{typed}\n", *POLICE)) == {"paper": value}


@pytest.mark.parametrize(
    ("typed", "said"),
    {
        "": "nothing was typed; type a number from 1 to 3, or one of the letters",
        "9": "there is no answer 9; type a number from 1 to 3, or one of the letters",
        "0": "there is no answer 0; type a number from 1 to 3, or one of the letters",
        "lettre": "`lettre` is none of the answers; did you mean `letter`?",
        "the requester": "`the requester` begins 3 of the answers; type a number from 1 to 3, or "
        "one of the letters",
        "b": "this is the first question",
        "-1": "`-1` is none of the answers; type a number from 1 to 3, or one of the letters",
    }.items(),
)
def test_a_wrong_entry_is_told_kindly_and_the_question_stands(
    bench: SmallBench, typed: str, said: str
) -> None:
    ended = ask(bench, f"{typed}\n2\ns\n", *POLICE)
    assert f"> {typed}\n  {said}\n> 2\n" in ended.out
    assert ended.code == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    {
        "many": "`many` is no number; type a number of at least 0, or one of the letters",
        "-3": "-3 cannot be: type a number of at least 0, or one of the letters",
        "2020-01-01": "`2020-01-01` is no number; type a number of at least 0, or one of the letters",
    }.items(),
)
def test_a_number_that_is_none_is_told_so(bench: SmallBench, typed: str, said: str) -> None:
    ended = ask(bench, f"2\n{typed}\n31 \n", *POLICE)
    assert f"> {typed}\n  {said}\n> 31\n" in ended.out.replace("> 31 \n", "> 31\n")


def test_what_numbers_are_compared_with_is_told(bench: SmallBench) -> None:
    told = ask(bench, "2\n", *POLICE).out
    assert "type a number of days, at least 0; what the answers turn on is compared with 30" in told


def test_back_forgets_the_last_answer(bench: SmallBench) -> None:
    found = report(bench, "2\nb\n3\n", *POLICE)
    assert answered(found) == {"paper": "court_order"}


def test_the_end_of_the_input_ends_it_with_what_is_known(bench: SmallBench) -> None:
    ended = ask(bench, "2", *POLICE)
    assert ended.code == 0
    assert "1 question answered; 1 of 3 answers still turns on what was not asked for" in ended.out
    assert "next question: How old is the loan? (loan_age)" in ended.out
    assert "And the requester brings a letter" in ended.out


def test_nothing_typed_at_all_is_the_ordinary_request(bench: SmallBench) -> None:
    ended = ask(bench, "")
    assert ended.code == 0
    assert ended.out.endswith("next question: Is there a record? (record)\n")
    assert "Scenario: An ordinary request for a lending record" in ended.out


def test_bytes_that_are_no_text_are_a_wrong_entry(bench: SmallBench) -> None:
    ended = ask(bench, b"\xff\xfe\n2\ns\n")
    assert (ended.code, "is none of the answers" in ended.out) == (0, True)


def test_it_begins_with_a_scenario_or_a_reported_case(bench: SmallBench) -> None:
    case = report(bench, "s\n", "lost-diary")
    assert case["begun"] == 'the reported case "lost-diary"'
    assert case["given"] == [
        "a reporter asks",
        "the requester brings a letter",
        "it is not known whether the borrower is a child",
    ]
    by_line = report(bench, "s\n", "features/lending.feature:3")
    assert by_line == report(bench, "s\n", "police bring a court order")
    assert by_line["begun"] == "features/lending.feature:3 Police bring a court order"
    assert by_line["given"] == ["the requester brings a court order"]


def test_a_given_overrules_what_it_begins_with(bench: SmallBench) -> None:
    found = report(bench, "s\n", "lost-diary", "--given", "the requester brings no paper")
    assert "the requester brings no paper" in found["given"]


def test_regimes_can_be_chosen(bench: SmallBench) -> None:
    found = report(bench, "2\n", "--regime", "privacy-act")
    assert [one["regime"] for one in found["request"]["answers"]] == ["privacy-act"]
    told = ask(bench, "", "--regime", "privacy-act").out
    assert "the answer of privacy-act turns on it" in told


def test_the_scenario_holds_where_it_is_pasted(bench: SmallBench) -> None:
    assert ask(bench, "2\n20\n2\n", *POLICE, "--out", OUT).out.endswith(f"written: {OUT}\n")
    assert (bench.root / OUT).read_text("utf-8").startswith("Feature: Mine\n\n  Scenario: ")
    assert bench.exigent("run", OUT).code == 0
    assert bench.exigent("fmt", "--check", OUT).code == 0


def test_a_scenario_is_added_to_what_is_there(bench: SmallBench) -> None:
    before = (bench.root / "features/lending.feature").read_text("utf-8")
    letter = ("--given", "the requester brings a letter")
    for _ in range(2):
        assert ask(bench, "", *letter, "--out", "features/lending.feature").code == 0
    after = (bench.root / "features/lending.feature").read_text("utf-8")
    assert after.startswith(before.rstrip())
    assert "\n\n  Scenario: The requester brings a letter\n" in after
    assert "\n\n  Scenario: The requester brings a letter (2)\n" in after
    assert bench.exigent("run").code == 0


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("mine.txt", None, "mine.txt:1:1: no feature file is called so"),
        ("away/mine.feature", None, "away/mine.feature:1:1: no file can be written in its folder"),
        ("mine.feature", "nothing\n", "mine.feature:1:1: "),
        (
            "mine.feature",
            WITH_BACKGROUND,
            "mine.feature:2:3: the Background of this feature would be of the scenario that is added",
        ),
    ],
)
def test_a_file_that_nothing_can_be_added_to_is_refused_before_the_first_question(
    bench: SmallBench, name: str, text: str | None, said: str
) -> None:
    if text is not None:
        bench.write(name, text)
    ended = ask(bench, "2\n", "--out", name)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert text is None or (bench.root / name).read_text("utf-8") == text


def test_a_file_with_dos_line_ends_keeps_them(bench: SmallBench) -> None:
    path = bench.root / "features/lending.feature"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert ask(bench, "2\n", "--out", "features/lending.feature").code == 0
    content = path.read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n")


def test_facts_that_cannot_be_together_are_refused_to_begin_with(bench: SmallBench) -> None:
    given = ("--given", "the requester brings a court order", "--given", "a reporter asks")
    ended = ask(bench, "", *given)
    assert (ended.code, ended.out) == (2, "")
    assert "cannot both be" in ended.err


def test_questions_keep_out_of_the_way_of_json(bench: SmallBench) -> None:
    ended = ask(bench, "2\n", "--json", "-")
    assert QUESTION in ended.told
    assert json.loads(ended.out)["version"] == 1


@pytest.mark.slow
def test_an_engine_that_fails_ends_with_four(bench: SmallBench) -> None:
    use_engine(bench, "broken")
    ended = bench.process("ask", PYTHONPATH=install_failing_engines(bench))
    assert ended.code == 4


def test_a_case_that_is_misspelt_is_told(bench: SmallBench) -> None:
    ended = ask(bench, "", "lost-dairy")
    assert (ended.code, ended.err) == (
        2,
        "no scenario and no reported case is called `lost-dairy`; did you mean `lost-diary`?\n",
    )
