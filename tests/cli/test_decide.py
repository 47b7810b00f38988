"""`exigent decide`, the contract for programs."""

from __future__ import annotations

import io
from typing import Any

import msgspec
import pytest

from tests.small_bench import VOCABULARY, SmallBench

KEYS = [
    *(
        "version",
        "request",
        "regime",
        "outcome",
        "mode",
        "ground",
        "scope",
        "obligations",
        "reasons",
    ),
    *("missing", "assumed", "note"),
]
REASON_KEYS = ["rule", "because", "source", "contested", "unverified"]


def _decide(bench: SmallBench, facts: str, *arguments: str) -> list[dict[str, Any]]:
    bench.write("facts", facts)
    ended = bench.exigent("decide", "--facts", "facts", "--json", *arguments)
    assert (ended.code, ended.err) == (0, "")
    return [msgspec.json.decode(line) for line in ended.out.splitlines()]


def test_a_line_has_exactly_these_keys_whatever_the_answer(bench: SmallBench) -> None:
    facts = '{"paper": "letter"}\n{"requester": "parent", "minor": "unknown"}\n'
    answers = _decide(bench, facts + '{"record": "deleted"}\n{"requested_on": "2018-01-01"}\n')
    outcomes = {answer["outcome"] for answer in answers}
    assert outcomes == {"allow", "refuse", "needs_facts", "not_governed"}
    assert [list(answer) for answer in answers] == [KEYS] * 12
    reasons = [reason for answer in answers for reason in answer["reasons"]]
    assert [list(reason) for reason in reasons] == [REASON_KEYS] * len(reasons)
    duties = [duty for answer in answers for duty in answer["obligations"]]
    assert [list(duty) for duty in duties] == [["who", "duty", "within"]] * len(duties)


def test_requests_are_counted_from_zero_and_regimes_come_in_order(bench: SmallBench) -> None:
    answers = _decide(bench, '{}\n\n{"minor": true}\n')
    assert [(answer["request"], answer["regime"]) for answer in answers] == [
        (request, regime)
        for request in (0, 1)
        for regime in ("technical", "privacy-act", "open-shelf")
    ]


@pytest.mark.parametrize("facts", ["loan_age: {0}\n", '{{"loan_age": {0}}}\n'])
def test_a_number_of_too_many_digits_is_refused_at_its_place(bench: SmallBench, facts: str) -> None:
    bench.write("facts", facts.format("30.000000000000001"))
    ended = bench.exigent("decide", "--facts", "facts")
    place = facts.format("3").index("3") + 1
    assert ended.code == 2
    assert ended.err.startswith(
        f"facts:1:{place}: `30.000000000000001` has too many digits; at most 15 are read"
    )


def test_a_dash_is_standard_input(bench: SmallBench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"paper: court_order\n")))
    ended = bench.exigent("decide", "--facts", "-", "--regime", "open-shelf")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == "open-shelf  allow: must disclose, on the ground of an order of a court\n"


def test_what_is_wrong_on_standard_input_is_told_at_its_place(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"papr": "none"}')))
    ended = bench.exigent("decide", "--facts", "-")
    assert ended.code == 2
    assert ended.err.startswith("-:1:2: there is no fact `papr`; did you mean `paper`?")


def test_one_mapping_in_yaml_is_one_request(bench: SmallBench) -> None:
    answers = _decide(bench, "paper: court_order\nloan_age: 12.5\nrequested_on: 2019-01-01\n")
    assert [answer["outcome"] for answer in answers] == ["not_governed", "allow", "allow"]


def test_yaml_and_json_lines_say_the_same(bench: SmallBench) -> None:
    in_yaml = _decide(bench, "paper: letter\nminor: true\nloan_age: 31\nhas_card: unknown\n")
    line = '{"paper": "letter", "minor": true, "loan_age": 31, "has_card": "unknown"}'
    assert in_yaml == _decide(bench, line)


def test_only_the_regimes_asked_for_answer(bench: SmallBench) -> None:
    asked = ("--regime", "open-shelf", "--regime", "technical")
    answers = _decide(bench, "{}", *asked)
    assert [answer["regime"] for answer in answers] == ["open-shelf", "technical"]


def test_what_was_only_assumed_and_mattered_is_named(bench: SmallBench) -> None:
    answer = _decide(bench, "paper: letter\n", "--regime", "open-shelf")[0]
    assert answer["outcome"] == "allow"
    assert set(answer["assumed"]) == {"requester", "loan_age", "record", "minor"}


def test_a_folder_of_regimes_can_be_named(bench: SmallBench) -> None:
    bench.write("others/mine.yaml", (bench.root / "regimes/open-shelf.yaml").read_text("utf-8"))
    answers = _decide(bench, "{}", "--regimes", "others")
    assert [answer["regime"] for answer in answers] == ["mine"]


IMPOSSIBLE = """\
  - id: children_have_cards
    when: {minor: true}
    then: {has_card: true}
    because: Children get a card at school.
  - id: adults_have_cards
    when: {minor: false}
    then: {has_card: true}
    because: Adults get a card by post.
"""
WHY = (
    '"it is not known whether the borrower is a child" and "the borrower has no card" '
    "cannot both be; the vocabulary says: Children get a card at school. Adults get a card by post.\n"
)


@pytest.mark.parametrize(
    ("file", "text", "place"),
    [
        ("facts.yaml", "minor: unknown\nhas_card: false\n", "facts.yaml:2:1: "),
        (
            "facts.jsonl",
            '{}\n{"minor": "unknown", "has_card": false}\n',
            "facts.jsonl:2:22: ",
        ),
    ],
)
@pytest.mark.parametrize("regimes", [(), ("--regime", "privacy-act")])
def test_facts_that_cannot_be_so_however_the_unknown_turn_out_are_refused(
    bench: SmallBench, file: str, text: str, place: str, regimes: tuple[str, ...]
) -> None:
    bench.write("steps/vocabulary.yaml", VOCABULARY + IMPOSSIBLE)
    bench.write(file, text)
    ended = bench.exigent("decide", "--facts", file, *regimes)
    assert (ended.code, ended.err.startswith(place + WHY)) == (2, True)
    assert "request 1" not in ended.out


def test_a_scenario_or_a_case_that_cannot_be_so_is_refused_as_well(bench: SmallBench) -> None:
    bench.write("steps/vocabulary.yaml", VOCABULARY + IMPOSSIBLE)
    known = "And it is not known whether the borrower is a child"
    bench.change("features/lending.feature", known, f"{known}\n    And the borrower has no card")
    ended = bench.exigent("run")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == f"features/lending.feature:24:5: {WHY}"
    bench.change("scenarios/lost-diary.yaml", "minor: unknown", "minor: unknown, has_card: false")
    ended = bench.exigent("run")
    assert (ended.code, ended.err) == (2, f"scenarios/lost-diary.yaml:5:58: {WHY}")


def test_an_ordinary_request_that_cannot_be_so_is_no_vocabulary(bench: SmallBench) -> None:
    text = VOCABULARY.replace("    ordinary: true\n", "    ordinary: false\n").replace(
        "      false: the borrower is of age\n    ordinary: false\n",
        "      false: the borrower is of age\n    unknown: whether the borrower is a child\n"
        "    ordinary: unknown\n",
    )
    bench.write("steps/vocabulary.yaml", text + IMPOSSIBLE)
    ended = bench.exigent("decide", "--facts", "facts.yaml")
    assert ended.code == 2
    assert (
        "the ordinary request breaks the constraints `children_have_cards` and `adults_have_cards`"
    ) in ended.err
