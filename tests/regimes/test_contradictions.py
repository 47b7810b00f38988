"""What the shipped vocabulary lets no request state, and what it takes for granted instead."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from exigent.bench.opening import open_bench
from exigent.words.request import ContradictionError, make_request
from exigent.words.value import Value
from exigent.words.vocabulary import Vocabulary

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return open_bench(ROOT).panel().vocabulary


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        (
            {"prior_disclosure": "same_emergency_over", "danger": "death", "danger_imminent": True},
            "An emergency that is over is no imminent danger any more.",
        ),
        (
            {"process": "court_order", "process_issuer": "police"},
            "Police cannot issue a court order or a search warrant to themselves.",
        ),
        (
            {"process": "search_warrant", "process_issuer": "police"},
            "Police cannot issue a court order or a search warrant to themselves.",
        ),
        (
            {"requester": "private_person", "process": "search_warrant"},
            "A warrant is issued to police; a private person cannot serve one.",
        ),
        (
            {"requester": "private_person", "process": "emergency_warrant"},
            "A warrant is issued to police; a private person cannot serve one.",
        ),
        (
            {"account_true": "pretext", "agency_good_faith": True},
            "Whoever uses a pretext does not act in good faith.",
        ),
        (
            {"emergency_form": "complete", "account_given": "none"},
            "A complete form describes what has happened.",
        ),
        (
            {"emergency_form": "none", "account_given": "form"},
            "What is described on a form needs a form.",
        ),
        ({"device": "speaker", "data": "video"}, "A speaker has no camera."),
    ],
)
def test_facts_that_cannot_both_be_are_refused_with_the_reason(
    vocabulary: Vocabulary, facts: Mapping[str, Value], because: str
) -> None:
    with pytest.raises(ContradictionError) as refused:
        make_request(vocabulary, facts)
    assert refused.value.meant == f"the vocabulary says: {because}"


@pytest.mark.parametrize(
    ("facts", "fact", "value"),
    [
        ({"account_true": "pretext"}, "agency_good_faith", False),
        ({"emergency_form": "complete"}, "account_given", "form"),
        ({"account_given": "form"}, "emergency_form", "incomplete"),
        ({"device": "speaker"}, "data", "audio"),
    ],
)
def test_what_follows_from_a_stated_fact_need_not_be_stated(
    vocabulary: Vocabulary, facts: Mapping[str, Value], fact: str, value: Value
) -> None:
    assert make_request(vocabulary, facts).values[fact] == value


@pytest.mark.parametrize(
    "facts",
    [
        # The European Union lets police order first in an emergency (Regulation 2023/1543, article 4(5)).
        {"process": "emergency_warrant", "process_issuer": "police"},
        {"process": "subpoena", "process_issuer": "police"},
        {"requester": "private_person", "process": "subpoena"},
        # Whoever was lied to, or erred, can act in good faith.
        {"account_true": "untrue", "agency_good_faith": True},
        {"emergency_form": "complete", "account_given": "outside_the_form"},
        {"device": "speaker", "data": "subscriber"},
    ],
)
def test_what_can_be_is_not_refused(vocabulary: Vocabulary, facts: Mapping[str, Value]) -> None:
    assert {name: make_request(vocabulary, facts).values[name] for name in facts} == facts
