"""Requests in files of facts that cannot be decided as they stand."""

from __future__ import annotations

import pytest

from tests.bad_input.spoiling import Bad, assert_refused
from tests.small_bench import SmallBench


def lines(name: str, text: str | bytes, says: str) -> Bad:
    return Bad(name, "facts.jsonl", None, text, says)


def mapping(name: str, text: str | bytes, says: str) -> Bad:
    return Bad(name, "facts.yaml", None, text, says)


MAPPINGS = [
    mapping(
        "an unknown fact",
        "requestr: police\n",
        "facts.yaml:1:1: there is no fact `requestr`; did you mean `requester`?",
    ),
    mapping(
        "an unknown value",
        "requester: polise\n",
        "facts.yaml:1:12: `requester` has no value `polise`; did you mean `police`?",
    ),
    mapping(
        "a group for a value",
        "requester: family\n",
        "facts.yaml:1:12: `requester` has no value `family`; it has: police, borrower, parent, press",
    ),
    mapping(
        "a yes for true",
        "minor: yes\n",
        "facts.yaml:1:8: `yes` is not true or false; write `true`, without quotes",
    ),
    mapping(
        "a number out of range", "loan_age: -1\n", "facts.yaml:1:11: `loan_age` is at least 0 days"
    ),
    mapping(
        "a number of many digits",
        "loan_age: " + "9" * 16 + "\n",
        "facts.yaml:1:11: `9999999999999999` has too many digits; at most 15 are read",
    ),
    mapping(
        "a list for a value",
        "requester: [police]\n",
        "facts.yaml:1:12: a value of `requester` is a single value, not a list or a mapping",
    ),
    mapping(
        "a fact that stands twice",
        "minor: true\nminor: false\n",
        "facts.yaml:2:1: `minor` stands twice; the first is in line 1",
    ),
    mapping(
        "facts that cannot both be",
        "requester: press\npaper: court_order\n",
        'facts.yaml:2:1: "the requester brings a court order" and "a reporter asks" cannot both be; the vocabulary says: Courts write such orders for police only.',
    ),
    mapping(
        "a list of requests",
        "- requester: press\n",
        "facts.yaml:1:1: a request is a mapping (lines of `name: value`)",
    ),
    mapping("an empty file", "", "facts.yaml:1:1: the file is empty"),
    mapping(
        "a file in Latin-1",
        "requester: caf\u00e9\n".encode("latin-1"),
        "facts.yaml:1:15: the file is not UTF-8 text; save it as UTF-8",
    ),
]

LINES = [
    lines(
        "an unknown fact",
        '\n{"minr": true}\n',
        "facts.jsonl:2:2: there is no fact `minr`; did you mean `minor`?",
    ),
    lines(
        "an unknown value",
        '{"minor": true, "requester": "polise"}\n',
        "facts.jsonl:1:30: `requester` has no value `polise`; did you mean `police`?",
    ),
    lines(
        "a value of the wrong type",
        '{"minor": "true"}\n',
        'facts.jsonl:1:11: `"true"` is not true or false; write `true`, without quotes',
    ),
    lines(
        "a number in quotes",
        '{"loan_age": "3"}\n',
        'facts.jsonl:1:14: `"3"` is not a number; write it without quotes',
    ),
    lines(
        "a number too large for any",
        '{"loan_age": 1e999}\n',
        "facts.jsonl:1:1: `Infinity` is not a number",
    ),
    lines("no number at all", '{"loan_age": NaN}\n', "facts.jsonl:1:14: `NaN` is not a number"),
    lines("a null", '{"minor": null}\n', "facts.jsonl:1:11: `null` is not true or false"),
    lines(
        "a list for a value",
        '{"requester": ["police"]}\n',
        'facts.jsonl:1:15: `requester` has no value `["police"]`; did you mean `police`?',
    ),
    lines(
        "a day that no calendar has",
        '{"requested_on": "2020-02-30"}\n',
        "facts.jsonl:1:18: there is no day 2020-02-30",
    ),
    lines(
        "a second line that is no JSON",
        '\n{"minor": true\n',
        "facts.jsonl:2:15: not valid JSON: expecting ',' delimiter",
    ),
    lines(
        "a second line that is no mapping",
        '{"minr": true}\n[1]\n',
        "facts.jsonl:1:2: there is no fact `minr`; did you mean `minor`?\n"
        "facts.jsonl:2:1: a request is a mapping of facts to values",
    ),
    lines(
        "a fact that stands twice",
        '{"minor": true, "minor": true}\n',
        "facts.jsonl:1:2: `minor` stands twice",
    ),
    lines(
        "facts that cannot both be",
        '{"requester": "press", "paper": "court_order"}\n',
        'facts.jsonl:1:24: "the requester brings a court order" and "a reporter asks" cannot both be; the vocabulary says: Courts write such orders for police only.',
    ),
    lines(
        "a line nested too deep",
        "{" + '"minor": ' + "[" * 100_000 + "]" * 100_000 + "}\n",
        "facts.jsonl:1:1: not valid JSON: nested too deep",
    ),
    lines(
        "a number of many digits",
        '{"loan_age": ' + "9" * 5_000 + "}\n",
        "facts.jsonl:1:1: not valid JSON: a number is too long",
    ),
    lines(
        "everything wrong in two lines",
        '{"minr": true}\n\n{"paper": "leter"}\n',
        "facts.jsonl:1:2: there is no fact `minr`; did you mean `minor`?\nfacts.jsonl:3:11: `paper` has no value `leter`; did you mean `letter`?",
    ),
]


@pytest.mark.parametrize("bad", MAPPINGS, ids=str)
def test_a_request_in_yaml_is_held_to_the_vocabulary(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "decide", "--facts", bad.file)


@pytest.mark.parametrize("bad", LINES, ids=str)
def test_requests_in_json_lines_are_held_to_the_vocabulary(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "decide", "--facts", bad.file, "--json")


def test_a_file_that_is_not_there_is_said_so(bench: SmallBench) -> None:
    assert_refused(
        bench,
        "none.yaml:1:1: cannot read the file: no such file or directory",
        "decide",
        "--facts",
        "none.yaml",
    )


def test_a_folder_in_place_of_a_file_is_said_so(bench: SmallBench) -> None:
    assert_refused(
        bench, "features:1:1: cannot read the file: is a directory", "decide", "--facts", "features"
    )


def test_yaml_that_begins_as_json_does_is_told_that_it_is_read_as_json(bench: SmallBench) -> None:
    bench.write("facts.yaml", "{minor: true}\n")
    assert_refused(
        bench,
        "facts.yaml:1:2: not valid JSON: expecting property name enclosed in double quotes; "
        "a file that begins with `{` is read as JSON",
        "decide",
        "--facts",
        "facts.yaml",
    )
