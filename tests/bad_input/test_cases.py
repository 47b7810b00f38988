"""Reported cases that say what cannot be."""

from __future__ import annotations

import pytest

from tests.bad_input.spoiling import Bad, assert_refused
from tests.small_bench import SmallBench

FACTS = "facts: {requester: press, paper: letter, minor: unknown}"


def bad(name: str, old: str | None, new: str, says: str) -> Bad:
    return Bad(name, "scenarios/lost-diary.yaml", old, new, says)


CASES = [
    bad(
        "an unknown fact",
        "minor: unknown",
        "minr: unknown",
        "scenarios/lost-diary.yaml:5:42: there is no fact `minr`; did you mean `minor`?",
    ),
    bad(
        "an unknown value",
        "paper: letter",
        "paper: leter",
        "scenarios/lost-diary.yaml:5:34: `paper` has no value `leter`; did you mean `letter`?",
    ),
    bad(
        "a value far from any",
        "paper: letter",
        "paper: xyz",
        "scenarios/lost-diary.yaml:5:34: `paper` has no value `xyz`; it has: none, letter, court_order",
    ),
    bad(
        "a yes for true",
        "minor: unknown",
        "minor: yes",
        "scenarios/lost-diary.yaml:5:49: `yes` is not true or false; write `true`, without quotes",
    ),
    bad(
        "facts that cannot both be",
        "paper: letter",
        "paper: court_order",
        'scenarios/lost-diary.yaml:5:27: "the requester brings a court order" and "a reporter asks" cannot both be; the vocabulary says: Courts write such orders for police only.',
    ),
    bad(
        "facts that are a list",
        FACTS,
        "facts: [press]",
        "scenarios/lost-diary.yaml:5:8: `facts` is a mapping (lines of `name: value`)",
    ),
    bad(
        "no facts",
        FACTS + "\n",
        "",
        "scenarios/lost-diary.yaml:1:1: the case `lost-diary` needs `facts:`",
    ),
    bad(
        "an empty list of sources",
        "sources:\n  - {outlet: The Page, title: The diary, date: 2017-03-04, address: https://page.example/diary}",
        "sources: []",
        "scenarios/lost-diary.yaml:6:10: the case `lost-diary` has no source",
    ),
    bad(
        "no sources",
        "sources:\n  - {outlet: The Page, title: The diary, date: 2017-03-04, address: https://page.example/diary}\n",
        "",
        "scenarios/lost-diary.yaml:1:1: the case `lost-diary` needs `sources:`",
    ),
    bad(
        "a source without a title",
        "title: The diary, ",
        "",
        "scenarios/lost-diary.yaml:7:5: a source needs `title:`",
    ),
    bad(
        "an address that is none",
        "https://page.example/diary",
        "page.example",
        "scenarios/lost-diary.yaml:7:69: `page.example` is not an address; write https://...",
    ),
    bad(
        "an unknown status",
        "title: The diary",
        "title: The diary, status: verifed",
        "scenarios/lost-diary.yaml:7:50: `status` cannot be `verifed`; did you mean `verified`?",
    ),
    bad(
        "an unknown ground",
        "ground: courtesy",
        "ground: curtesy",
        "scenarios/lost-diary.yaml:10:11: the vocabulary has no ground `curtesy`; did you mean `courtesy`?",
    ),
    bad(
        "an unknown answer",
        "disclosed: true",
        "disclosed: maybe",
        "scenarios/lost-diary.yaml:9:14: `disclosed` cannot be `maybe`; it is one of: true, false, partly, unknown",
    ),
    bad(
        "nothing reported of the owner",
        "  owner_told: false\n",
        "",
        "scenarios/lost-diary.yaml:9:3: `reported` needs `owner_told:`",
    ),
    bad(
        "no report",
        "reported:\n  disclosed: true\n  ground: courtesy\n  owner_told: false\n  note: The library did not answer questions.\n",
        "",
        "scenarios/lost-diary.yaml:1:1: the case `lost-diary` needs `reported:`",
    ),
    bad(
        "no title",
        "title: A lost diary\n",
        "",
        "scenarios/lost-diary.yaml:1:1: the case `lost-diary` needs `title:`",
    ),
    bad(
        "an unknown key",
        "place: Nowhere",
        "plaice: Nowhere",
        "scenarios/lost-diary.yaml:3:1: the case `lost-diary` has no `plaice`; did you mean `place`?",
    ),
]


@pytest.mark.parametrize("bad", CASES, ids=str)
def test_a_case_is_held_to_the_vocabulary_and_its_sources(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "cases")


def test_every_bad_case_is_named_in_one_reading(bench: SmallBench) -> None:
    text = (bench.root / "scenarios/lost-diary.yaml").read_text("utf-8")
    bench.write("scenarios/again.yaml", text.replace("minor:", "minr:"))
    bench.change("scenarios/lost-diary.yaml", "paper: letter", "paper: leter")
    assert_refused(
        bench,
        "scenarios/again.yaml:5:42: there is no fact `minr`; did you mean `minor`?\nscenarios/lost-diary.yaml:5:34: `paper` has no value `leter`; did you mean `letter`?",
        "run",
    )
