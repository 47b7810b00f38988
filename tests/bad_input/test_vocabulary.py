"""Vocabularies that could be misunderstood."""

from __future__ import annotations

import pytest

from tests.bad_input.spoiling import Bad, assert_refused
from tests.small_bench import SmallBench

WORDS = "steps/vocabulary.yaml"


def bad(name: str, old: str | None, new: str | bytes, says: str) -> Bad:
    return Bad(name, WORDS, old, new, says)


# No step could say any of these, since there `<...>` is a column of Examples.
PLACEHOLDERS = [
    (
        "the phrase of a value",
        "press: a reporter asks",
        "press: a reporter <of some paper> asks",
        *("14:14", "a reporter <of some paper> asks", "of some paper"),
    ),
    (
        "a phrase with a number",
        "phrase: the loan is {number} day(s) old",
        "phrase: the loan is <number> day(s) old",
        *("60:13", "the loan is <number> day(s) old", "number"),
    ),
    (
        "what is not known",
        "unknown: how old the loan is",
        "unknown: how old <in days> the loan is",
        *("61:14", "how old <in days> the loan is", "in days"),
    ),
    (
        "the ordinary request",
        "ordinary: an ordinary request for a lending record",
        "ordinary: an ordinary request for <a record>",
        *("2:13", "an ordinary request for <a record>", "a record"),
    ),
    (
        "what asks the question",
        "- the library is asked for the record",
        "- the library is asked for <a record>",
        *("4:7", "the library is asked for <a record>", "a record"),
    ),
    (
        "a duty",
        "keep_note: keep a note of the request",
        "keep_note: keep a note of <it>",
        *("82:14", "keep a note of <it>", "it"),
    ),
]
PHRASES = [
    bad(
        "a phrase for two values",
        "press: a reporter asks",
        "press: police ask",
        'steps/vocabulary.yaml:14:14: the phrase "police ask" stands for two values; the first is in line 11',
    ),
    bad(
        "a phrase twice for a value",
        "the requester brings the order of a court]",
        "the requester brings a court order]",
        'steps/vocabulary.yaml:27:57: the phrase "the requester brings a court order" stands for two values; the first is in line 27',
    ),
    bad(
        "a phrase for two facts",
        "kept: the record is kept",
        "kept: police ask",
        'steps/vocabulary.yaml:34:13: the phrase "police ask" stands for two values; the first is in line 11',
    ),
    bad(
        "an empty phrase",
        "press: a reporter asks",
        'press: " "',
        "steps/vocabulary.yaml:14:14: the phrase is empty",
    ),
    *(
        bad(
            f"a placeholder in {where}",
            old,
            new,
            f'steps/vocabulary.yaml:{place}: no scenario can say "{said}": '
            f"`<{hole}>` is a placeholder of an outline; leave the brackets out, or write {{...}} "
            "where the phrase has a blank",
        )
        for where, old, new, place, said, hole in PLACEHOLDERS
    ),
    bad(
        "a value without a phrase",
        "press: a reporter asks",
        "press: []",
        "steps/vocabulary.yaml:14:14: the value `press` has no phrase",
    ),
    bad(
        "no wording for what is unknown",
        "    unknown: who asks\n",
        "",
        'steps/vocabulary.yaml:8:5: the fact `requester` needs `unknown:`; it completes "it is not known ..."',
    ),
    bad(
        "a topic that there is not",
        "    asks: Who asks?\n",
        "    asks: Who asks?\n    topic: asking\n",
        "steps/vocabulary.yaml:9:12: there is no topic `asking`; there is: none",
    ),
    bad(
        "two parties in the same words",
        "court: the court",
        "court: the library",
        'steps/vocabulary.yaml:78:10: "the library" stands twice in `parties`; the first is in line 77',
    ),
    bad(
        "two constraints of one id",
        "id: courts_order_for_police",
        "id: no_record_without_a_card",
        "steps/vocabulary.yaml:90:5: two constraints have the id `no_record_without_a_card`; the first is in line 85",
    ),
    bad(
        "two facts unknown in the same words",
        "unknown: whether there is a record",
        "unknown: who asks",
        'steps/vocabulary.yaml:30:3: "it is not known who asks" can be read in two ways; as `requester` and as `record`',
    ),
    bad(
        "a phrase that reads as what is unknown",
        "kept: the record is kept",
        "kept: it is not known who asks",
        'steps/vocabulary.yaml:30:3: "it is not known who asks" can be read in two ways; as `requester` and as `record`',
    ),
    bad(
        "a phrase that starts a request",
        "kept: the record is kept",
        "kept: an ordinary request for a lending record",
        "steps/vocabulary.yaml:2:13: the ordinary request reads like a fact",
    ),
    bad(
        "an ordinary request that cannot be",
        "when: {paper: court_order}\n    then: {requester: police}",
        "when: {paper: none}\n    then: {requester: press}",
        "steps/vocabulary.yaml:90:5: the ordinary request breaks the constraint "
        "`courts_order_for_police`; change an ordinary value, or say under `assume` what takes its "
        "place",
    ),
    bad(
        "a template without a hole",
        "the loan is {number} day(s) old",
        "the loan is old",
        "steps/vocabulary.yaml:60:13: the phrase of the fact `loan_age` holds `{number}` once",
    ),
    bad(
        "a template with the wrong hole",
        "the loan is {number} day(s) old",
        "the loan is {date} old",
        "steps/vocabulary.yaml:60:13: the phrase of the fact `loan_age` holds `{number}` once",
    ),
    bad(
        "a template with two holes",
        "made on {date}",
        "made on {date} or {date}",
        "steps/vocabulary.yaml:67:13: the phrase of the fact `requested_on` holds `{date}` once",
    ),
    bad(
        "templates that read alike",
        "    asks: On what day is the request made?",
        "    asks: On what day is the request made?\n    type: number\n    phrase: the loan is {number} days old\n    unknown: how old\n    ordinary: 1\n  third:\n    asks: What day?",
        'steps/vocabulary.yaml:55:3: "the loan is {number} day(s) old" can also be read as the fact `requested_on`',
    ),
    bad(
        "a phrase that a template reads too",
        "press: a reporter asks",
        "press: the loan is 3 days old",
        'steps/vocabulary.yaml:14:14: "the loan is 3 days old" can also be read as the fact `loan_age`',
    ),
]

FACTS = [
    bad(
        "an unknown ordinary value",
        "    ordinary: kept",
        "    ordinary: kep",
        "steps/vocabulary.yaml:37:15: `record` has no value `kep`; did you mean `kept`?",
    ),
    bad(
        "no ordinary value",
        "    ordinary: kept\n",
        "",
        "steps/vocabulary.yaml:31:5: the fact `record` needs `ordinary:`",
    ),
    bad(
        "an ordinary number out of range",
        "    ordinary: 10\n",
        "    ordinary: -1\n",
        "steps/vocabulary.yaml:62:15: `loan_age` is at least 0 days",
    ),
    bad(
        "an unknown type",
        "    type: number",
        "    type: integer",
        "steps/vocabulary.yaml:57:11: there is no type `integer`; it is one of: choice, yes_no, number, date",
    ),
    bad(
        "a misspelt key",
        "    asks: Is there a record?",
        "    ask: Is there a record?",
        "steps/vocabulary.yaml:31:5: the fact `record` has no `ask`; did you mean `asks`?",
    ),
    bad(
        "no question",
        "    asks: Is there a record?\n",
        "",
        "steps/vocabulary.yaml:31:5: the fact `record` needs `asks:`",
    ),
    bad(
        "values of a number",
        "    unit: days",
        "    values: {few: a few days}",
        "steps/vocabulary.yaml:58:13: a fact of type number has no `values`",
    ),
    bad(
        "a template of a choice",
        "    asks: Who asks?",
        "    asks: Who asks?\n    phrase: '{number} ask'",
        "steps/vocabulary.yaml:9:13: a fact of type choice has no `phrase`",
    ),
    bad(
        "a value called as what is not known is",
        "press: a reporter asks",
        "unknown: a reporter asks",
        "steps/vocabulary.yaml:14:7: no value is called `unknown`; files and matrices have that word for what is not known",
    ),
    bad(
        "one value only",
        "      deleted: the record was deleted\n      never_made: no record was made\n",
        "",
        "steps/vocabulary.yaml:34:7: the fact `record` needs at least two values",
    ),
    bad(
        "no phrase for false",
        "      false: the borrower is of age\n",
        "",
        "steps/vocabulary.yaml:51:7: the fact `minor` needs a phrase for `true` and one for `false`",
    ),
    bad(
        "a yes_no value that is neither",
        "      false: the borrower is of age\n",
        "      no: the borrower is of age\n",
        "steps/vocabulary.yaml:52:7: `no` is not true or false; write `false`, without quotes",
    ),
    bad(
        "a name with a capital",
        "  minor:\n",
        "  Minor:\n",
        "steps/vocabulary.yaml:47:3: `Minor` is not a name: use a-z, 0-9 and _",
    ),
    bad(
        "a group of an unknown value",
        "[borrower, parent]",
        "[borrower, parents]",
        "steps/vocabulary.yaml:18:28: the group `family` lists `parents`, which is no value",
    ),
    bad(
        "a group named like a value",
        "      family:\n",
        "      parent:\n",
        "steps/vocabulary.yaml:16:7: `parent` is a value already, so no group",
    ),
    bad(
        "a fact that stands twice",
        "  minor:\n",
        "  record:\n",
        "steps/vocabulary.yaml:47:3: `record` stands twice; the first is in line 30",
    ),
    bad(
        "a fact that is no mapping",
        "  minor:\n",
        "  odd: yes\n  minor:\n",
        "steps/vocabulary.yaml:47:8: the fact `odd` is a mapping (lines of `name: value`)",
    ),
]

REST = [
    bad(
        "an unknown heading",
        "parties:\n",
        "partys:\n",
        "steps/vocabulary.yaml:76:1: a vocabulary has no `partys`; did you mean `parties`?",
    ),
    bad(
        "no facts",
        None,
        "request: {ordinary: a request, asked: [it is asked]}\n",
        "steps/vocabulary.yaml:1:1: a vocabulary needs `facts:`",
    ),
    bad(
        "an empty list of facts",
        None,
        "request: {ordinary: a request, asked: [it is asked]}\nfacts: {}\n",
        "steps/vocabulary.yaml:2:8: `facts` lists no fact",
    ),
    bad(
        "nothing to ask",
        "  asked:\n    - the library is asked for the record\n",
        "  asked: []\n",
        "steps/vocabulary.yaml:3:10: `asked` lists no phrase",
    ),
    bad(
        "no ordinary request",
        "  ordinary: an ordinary request for a lending record\n",
        "",
        "steps/vocabulary.yaml:2:3: `request` needs `ordinary:`",
    ),
    bad(
        "a constraint of an unknown fact",
        "{has_card: false}",
        "{has_cart: false}",
        "steps/vocabulary.yaml:86:12: there is no fact `has_cart`; did you mean `has_card`?",
    ),
    bad(
        "a constraint of an unknown value",
        "assume: {record: never_made}",
        "assume: {record: never}",
        "steps/vocabulary.yaml:88:22: `record` has no value `never`; did you mean `never_made`?",
    ),
    bad(
        "a constraint without a reason",
        "    because: Loans are recorded on cards only.\n",
        "",
        "steps/vocabulary.yaml:85:5: a constraint needs `because:`",
    ),
    bad(
        "a constraint with an empty condition",
        "{has_card: false}",
        "{}",
        "steps/vocabulary.yaml:86:11: the condition is empty",
    ),
]


@pytest.mark.parametrize("bad", PHRASES, ids=str)
def test_a_phrase_that_could_be_misread_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", FACTS, ids=str)
def test_a_fact_that_is_not_whole_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", REST, ids=str)
def test_a_vocabulary_that_is_not_whole_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "steps")
