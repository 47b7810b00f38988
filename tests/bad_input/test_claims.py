"""Scenarios about any request that say what none can say, or what only one request can."""

from __future__ import annotations

import pytest

from tests.bad_input.spoiling import Bad, assert_both_say
from tests.small_bench import SmallBench

PLACE = "features/other.feature"
NEVER = 'Then "open-shelf" never discloses'


def scenario(name: str, steps: str, says: str) -> Bad:
    lines = "".join(f"    {line}\n" for line in steps.split("\n"))
    return Bad(name, PLACE, None, f"Feature: Other\n  Scenario: One\n{lines}", says)


def claim(name: str, sentence: str, says: str) -> Bad:
    steps = f"Given any request\nWhen the library is asked for the record\nThen {sentence}"
    return scenario(name, steps, f"{PLACE}:5:5: {says}")


ASK = "When the library is asked for the record"
CASES = [
    scenario(
        "any request beside an ordinary one",
        f"Given an ordinary request for a lending record\nAnd any request\n{ASK}\n{NEVER}",
        f"{PLACE}:4:5: a request was started already",
    ),
    scenario(
        "any request that is misspelt",
        f"Given any requests\n{ASK}\n{NEVER}",
        f'{PLACE}:3:5: no step reads "any requests"; did you mean "any request"?',
    ),
    scenario(
        "a fact left unknown",
        f"Given any request\nAnd it is not known whether the borrower is a child\n{ASK}\n{NEVER}",
        f"{PLACE}:4:5: `minor` is left unknown, and any request is one in which all is known; "
        "leave it out: what is not stated is whatever it can be",
    ),
    scenario(
        "a request that there is none of",
        f"Given any request\nAnd the borrower has no card\nAnd the record is kept\n{ASK}\n{NEVER}",
        f'{PLACE}:5:5: "the borrower has no card" and "the record is kept" cannot both be; '
        "the vocabulary says: Loans are recorded on cards only.",
    ),
    scenario(
        "a fact after the question",
        f"Given any request\n{ASK}\n{NEVER}\nGiven the record is kept",
        f"{PLACE}:6:5: a fact cannot be stated after the question was asked",
    ),
    scenario(
        "two questions",
        f"Given any request\n{ASK}\n{ASK}\n{NEVER}",
        f"{PLACE}:5:5: the question is asked twice",
    ),
    scenario(
        "a claim of one request",
        f"Given an ordinary request for a lending record\n{ASK}\n{NEVER}",
        f'{PLACE}:5:5: ""open-shelf" never discloses" speaks of every request, '
        'and the scenario of one; begin it with "Given any request"',
    ),
    scenario(
        "a sampled expectation of one request",
        f'Given an ordinary request for a lending record\n{ASK}\nThen "open-shelf" refuses, sampled',
        f'{PLACE}:5:5: ""open-shelf" refuses, sampled" speaks of every request, '
        'and the scenario of one; begin it with "Given any request"',
    ),
    claim(
        "what is needed, of every request",
        '"open-shelf" needs to know whether the borrower is a child',
        '""open-shelf" needs to know whether the borrower is a child" speaks of what is not known, '
        "and a claim of requests in which all is; leave it out",
    ),
    claim(
        "a misspelt regime in a claim",
        'whatever "open-self" allows, "privacy-act" allows',
        "there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    claim(
        "a misspelt claim",
        'whatever "open-shelf" alows, "privacy-act" does not refuse',
        'no step reads `whatever "open-shelf" alows, "privacy-act" does not refuse`; did you mean '
        '`whatever "open-shelf" allows, "privacy-act" does not refuse` or '
        '`whatever "open-shelf" allows the disclosure, "privacy-act" does not refuse`?',
    ),
    claim(
        "a misspelt never",
        '"open-shelf" newer discloses',
        'no step reads `"open-shelf" newer discloses`; did you mean '
        '`"open-shelf" never discloses` or `"open-shelf" never itself discloses`?',
    ),
    claim(
        "what no request lets a regime do",
        'no request lets "open-shelf" disclose',
        'no step reads `no request lets "open-shelf" disclose`; '
        'did you mean `"open-shelf" never discloses`?',
    ),
    claim(
        "what every request lets a regime do",
        'every request lets "open-shelf" itself disclose',
        'no step reads `every request lets "open-shelf" itself disclose`; '
        'did you mean `"open-shelf" itself discloses`?',
    ),
    claim(
        "what is needed, in no words that are read",
        '"open-shelf" never needs',
        'no step reads `"open-shelf" never needs`; '
        "all is known in any request, so that nothing needs facts; leave it out",
    ),
    claim(
        "a misspelt likeness",
        '"open-shelf" and "privacy-act" answers alike',
        'no step reads `"open-shelf" and "privacy-act" answers alike`; did you mean '
        '`"open-shelf" and "privacy-act" answer alike` or '
        '`"open-shelf" and "privacy-act" answer alike in everything`?',
    ),
    claim(
        "a regime held against itself",
        '"open-shelf" and "open-shelf" answer alike',
        "`open-shelf` is held against itself; name another regime instead",
    ),
    scenario(
        "a table below a claim",
        f"Given any request\n{ASK}\n{NEVER}\n  | open-shelf |",
        f"{PLACE}:6:9: this step has no table",
    ),
]


@pytest.mark.parametrize("bad", CASES, ids=str)
def test_it_is_refused_at_its_line_by_run_and_lint_alike(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


def test_any_request_beside_a_background_is_refused(bench: SmallBench) -> None:
    bench.write(
        PLACE,
        "Feature: Other\n  Background:\n    Given an ordinary request for a lending record\n"
        f"  Scenario: One\n    Given any request\n    {ASK}\n    {NEVER}\n",
    )
    assert_both_say(bench, f"{PLACE}:5:5: a request was started already")


def test_no_case_of_one_request_is_explained_by_a_claim(bench: SmallBench) -> None:
    bench.write(
        PLACE,
        f"Feature: Other\n  Scenario: One\n    Given any request\n    {ASK}\n    {NEVER}\n",
    )
    ended = bench.exigent("explain", f"{PLACE}:2", "open-shelf")
    assert ended.code == 2
    assert "this scenario is about every request, so it has no one answer to explain" in ended.err
