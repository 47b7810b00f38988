"""Requests that a program gives are those that the same facts in a file are."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

import exigent
from exigent.files.facts_file import open_requests
from exigent.files.facts_given import read_given_requests
from exigent.files.given_request import facts_of_values
from exigent.files.vocabulary_file import read_vocabulary
from exigent.words.problems import Problems
from exigent.words.request import Request, make_request
from exigent.words.vocabulary import Vocabulary
from tests.small_bench import VOCABULARY, SmallBench

FACTS = st.fixed_dictionaries(
    {},
    optional={
        "requester": st.sampled_from(["police", "parent", "press", "unknown"]),
        "paper": st.sampled_from(["none", "letter", "court_order", "unknown"]),
        "minor": st.sampled_from([True, False, "unknown"]),
        "loan_age": st.sampled_from([0, 3, 12.5, "unknown"]),
        "requested_on": st.sampled_from(["2019-01-01", "2024-02-29", "unknown"]),
    },
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("given")
    (folder / "vocabulary.yaml").write_text(VOCABULARY, "utf-8")
    return folder


@given(facts=st.lists(FACTS, max_size=4))
def test_they_are_those_of_a_file(folder: Path, facts: list[dict[str, object]]) -> None:
    vocabulary = read_vocabulary(folder / "vocabulary.yaml", "vocabulary.yaml")
    file = folder / "requests.jsonl"
    file.write_bytes(b"{}\n" + b"\n".join(map(msgspec.json.encode, facts)))
    ways = (
        lambda: requests_in(file, vocabulary),
        lambda: read_given_requests([{}, *facts], vocabulary),
    )
    of_file, of_program = map(requests_or_problems, ways)
    assert of_program == of_file


def requests_in(file: Path, vocabulary: Vocabulary) -> list[Request]:
    requests: list[Request] = []
    problems = Problems()
    with open_requests(file, vocabulary) as stream:
        for batch in stream.batches():
            for request in batch.given:
                with problems.gathered():
                    facts = facts_of_values(request.values, vocabulary)
                    requests.append(make_request(vocabulary, facts))
    # How many are wrong is all that is compared, and each is wrong in its own place.
    if problems:
        raise exigent.InputErrors(problems)
    return requests


def requests_or_problems(read: Callable[[], list[Request]]) -> list[Request] | int:
    """Return the requests, or how many of them are wrong."""
    try:
        return read()
    except exigent.InputErrors as errors:
        return len(errors.problems)


@pytest.mark.parametrize("nothing", [None, "", float("nan")])
def test_what_is_none_is_left_out(bench: SmallBench, nothing: object) -> None:  # noqa: ARG001
    opened = exigent.open_bench()
    facts = dict.fromkeys(opened.facts, nothing)
    assert opened.decide(facts).rows == opened.decide({}).rows


def test_unknown_is_not_left_out(bench: SmallBench) -> None:  # noqa: ARG001
    reply = exigent.open_bench().decide({"paper": "unknown"}, ["open-shelf"])
    assert reply[0].outcome is exigent.Outcome.NEEDS_FACTS
    assert reply[0].missing == ("paper",)


def test_a_day_is_a_date_or_its_text(bench: SmallBench) -> None:  # noqa: ARG001
    opened = exigent.open_bench()
    days = ["2018-01-01", datetime.date(2018, 1, 1), datetime.datetime(2018, 1, 1)]  # noqa: DTZ001
    replies = [opened.decide({"requested_on": day}).rows for day in days]
    assert replies[0] == replies[1] == replies[2] != opened.decide({}).rows


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"papr": "letter"}, "there is no fact `papr`; did you mean `paper`?"),
        ({"paper": "leter"}, "`paper` has no value `leter`; did you mean `letter`?"),
        ({"paper": 3}, "`paper` has no value `3`"),
        ({"paper": True}, "`paper` has no value `true`; it has: none, letter, court_order"),
        ({"paper": ["letter"]}, "`paper` has no value `['letter']`"),
        ({"minor": "yes"}, '`"yes"` is not true or false'),
        ({"minor": 1}, "`1` is not true or false"),
        ({"loan_age": "3"}, '`"3"` is not a number'),
        ({"loan_age": True}, "`true` is not a number"),
        ({"loan_age": -1}, "`loan_age` is at least 0 days"),
        ({"loan_age": float("inf")}, "is not a number"),
        ({"requested_on": "2018-02-30"}, "there is no day 2018-02-30"),
        ({"requested_on": datetime.datetime(2018, 1, 1, 12)}, "a day, without a time"),  # noqa: DTZ001
        ({3: "letter"}, "there is no fact `3`"),
        ("letter", "a request is a mapping of facts to values, not `'letter'`"),
    ],
    ids=str,
)
def test_what_is_wrong_is_told_with_the_number_of_its_request(
    bench: SmallBench,  # noqa: ARG001
    facts: object,
    said: str,
) -> None:
    with pytest.raises(exigent.InputErrors) as caught:
        exigent.open_bench().decide([{}, facts])
    [problem] = caught.value.problems
    assert str(problem).startswith(f"request 1: {said}") or said in str(problem)
    assert problem.location is None


@pytest.mark.parametrize("requests", ["paper: letter", 3, None], ids=str)
def test_what_is_no_request_is_told_once(bench: SmallBench, requests: object) -> None:  # noqa: ARG001
    with pytest.raises(exigent.InputErrors) as caught:
        exigent.open_bench().decide(requests)
    told = f"request 0: a request is a mapping of facts to values, not `{requests!r}`"
    assert [problem.message for problem in caught.value.problems] == [told]


def test_all_that_is_wrong_is_told(bench: SmallBench) -> None:  # noqa: ARG001
    with pytest.raises(exigent.InputErrors) as caught:
        exigent.open_bench().decide([{"papr": "letter"}, {}, {"minor": "yes"}])
    assert [problem.message[:10] for problem in caught.value.problems] == [
        "request 0:",
        "request 2:",
    ]


def test_facts_that_cannot_be_together_are_refused(bench: SmallBench) -> None:  # noqa: ARG001
    with pytest.raises(exigent.InputErrors, match=r"request 0: .* cannot both be"):
        exigent.open_bench().decide({"has_card": False, "record": "kept"})


@pytest.mark.parametrize("computed", [1 / 3, 0.1 + 0.2, 29.999999999999996])
def test_a_number_that_was_computed_has_all_its_digits(folder: Path, computed: float) -> None:
    vocabulary = read_vocabulary(folder / "vocabulary.yaml", "vocabulary.yaml")
    [request] = read_given_requests([{"loan_age": computed}], vocabulary)
    assert request.values["loan_age"] == computed


@pytest.mark.parametrize("endless", [10**15, -(10**15), 10**5000], ids=["16", "-16", "5001"])
def test_a_number_of_more_digits_than_are_read_is_refused(folder: Path, endless: int) -> None:
    vocabulary = read_vocabulary(folder / "vocabulary.yaml", "vocabulary.yaml")
    with pytest.raises(
        exigent.InputErrors, match=r"`loan_age` has no value of more than 15 digits"
    ):
        read_given_requests([{"loan_age": endless}], vocabulary)


def test_an_array_is_no_value(folder: Path) -> None:
    vocabulary = read_vocabulary(folder / "vocabulary.yaml", "vocabulary.yaml")
    with pytest.raises(exigent.InputErrors, match=r"`loan_age` has no value `array"):
        read_given_requests([{"loan_age": numpy.array([1, 2])}], vocabulary)
