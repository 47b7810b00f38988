"""Then steps that name what is not there, or expect what can never be."""

from __future__ import annotations

import pytest

from exigent.suite.sentences import unread
from tests.bad_input.spoiling import Bad, assert_refused
from tests.small_bench import SmallBench

PLACE = "features/other.feature:5:5"
HEAD = """\
Feature: Other
  Scenario: One
    Given an ordinary request for a lending record
    When the library is asked for the record
"""


def then(name: str, sentence: str, says: str) -> Bad:
    return Bad(name, "features/other.feature", None, f"{HEAD}    Then {sentence}\n", says)


def table(name: str, rows: str, says: str, step: str = "the regimes decide") -> Bad:
    return then(name, "\n      ".join([step, *rows.split("\n")]), says)


SENTENCES = [
    then(
        "an undefined Then",
        '"open-shelf" refuses the disclosur',
        'features/other.feature:5:5: no step reads `"open-shelf" refuses the disclosur`; did you mean `"open-shelf" refuses the disclosure`?',
    ),
    then(
        "a Then that nothing is near",
        "the moon is full",
        'features/other.feature:5:5: no step reads "the moon is full"; `exigent steps Then` finds what can be expected',
    ),
    then(
        "a misspelt regime",
        '"open-self" refuses the disclosure',
        "features/other.feature:5:5: there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    then(
        "no regime",
        '"" refuses the disclosure',
        "features/other.feature:5:5: there is no regime ``; `exigent regimes` lists them",
    ),
    then(
        "a misspelt regime with a ground",
        'the ground under "open-self" is courtesy',
        "features/other.feature:5:5: there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    then(
        "a misspelt regime with a rule",
        '"open-self" decides by the rule "letter"',
        "features/other.feature:5:5: there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    then(
        "an unknown ground",
        'the ground under "open-shelf" is curtesy',
        'features/other.feature:5:5: no ground is called "curtesy"; did you mean "courtesy"?',
    ),
    then(
        "an unknown fact",
        '"open-shelf" needs to know whether the borrower is a chid',
        'features/other.feature:5:5: no fact is known as "whether the borrower is a chid"; did you mean "whether the borrower is a child"?',
    ),
    then(
        "an unknown duty",
        'under "open-shelf" the library must tell the borower',
        'features/other.feature:5:5: no duty reads "the library must tell the borower"; did you mean "the library must tell the borrower"?',
    ),
    then(
        "an unknown party",
        'under "open-shelf" the libary must tell the borrower',
        'features/other.feature:5:5: no duty reads "the libary must tell the borrower"; did you mean "the library must tell the borrower"?',
    ),
    then(
        "no table where one is needed",
        "the regimes decide",
        "features/other.feature:5:5: this step needs a table below it; with the columns regime, outcome, mode, ground, scope, rule, missing, contested",
    ),
    then(
        "no exceptions where some are announced",
        "every regime refuses the disclosure, except",
        "features/other.feature:5:5: this step needs a table below it; with the columns regime",
    ),
    table(
        "a table that is not needed",
        "| open-shelf |",
        "features/other.feature:6:9: this step has no table",
        "every regime refuses the disclosure",
    ),
    table(
        "a misspelt exception",
        "| open-self |",
        "features/other.feature:6:9: there is no regime `open-self`; did you mean `open-shelf`?",
        "every regime refuses the disclosure, except",
    ),
    table(
        "a second column of exceptions",
        "| open-shelf | x |",
        "features/other.feature:6:9: this table has one column, a regime a row",
        "every regime refuses the disclosure, except",
    ),
    table(
        "a header without exceptions",
        "| regime |",
        "features/other.feature:6:9: the table lists no regime",
        "every regime refuses the disclosure, except",
    ),
    table(
        "an unknown duty in a table",
        "| who | duty |\n| library | tell |",
        "features/other.feature:7:19: there is no duty `tell`; there are: tell_borrower, keep_note",
        'under "open-shelf" these duties follow',
    ),
    table(
        "an unknown party in a table",
        "| who | duty |\n| libary | keep_note |",
        "features/other.feature:7:9: there is no party `libary`; did you mean `library`?",
        'under "open-shelf" these duties follow',
    ),
    table(
        "duties without a party",
        "| duty |\n| keep_note |",
        "features/other.feature:6:9: the table has no column `who`",
        'under "open-shelf" these duties follow',
    ),
    table(
        "a misspelt column of duties",
        "| who | duties |\n| library | keep_note |",
        "features/other.feature:6:15: there is no column `duties`; the columns are: who, duty, within, "
        "condition",
        'under "open-shelf" these duties follow',
    ),
]

TABLES = [
    table(
        "a ground in so many words none",
        "| regime | ground |\n| open-shelf | none |",
        "features/other.feature:7:22: there is no ground `none`; write `-` for no ground",
    ),
    table(
        "a ground of what is not governed",
        "| regime | outcome | ground |\n| open-shelf | not_governed | courtesy |",
        "features/other.feature:7:9: `not_governed` has no ground `courtesy`, so this can never hold; it has: none",
    ),
    table(
        "a scope of a refusal",
        "| regime | outcome | scope |\n| open-shelf | refuse | narrowed |",
        "features/other.feature:7:9: `refuse` has no scope `narrowed`, so this can never hold; it has: none",
    ),
    table(
        "a header only",
        "| regime | outcome |",
        "features/other.feature:5:5: this step needs a table below it; with the columns regime, outcome, mode, ground, scope, rule, missing, contested",
    ),
    table(
        "a misspelt regime",
        "| regime | outcome |\n| open-self | refuse |",
        "features/other.feature:7:9: there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    table(
        "a regime that stands twice",
        "| regime | outcome |\n| open-shelf | refuse |\n| open-shelf | allow |",
        "features/other.feature:8:9: `open-shelf` stands twice in the table; the first is in line 7",
    ),
    table(
        "a row that checks nothing",
        "| regime | outcome |\n| open-shelf | |",
        "features/other.feature:7:9: the row of `open-shelf` checks nothing",
    ),
    table(
        "a column of regimes only",
        "| regime |\n| open-shelf |",
        "features/other.feature:7:9: the row of `open-shelf` checks nothing",
    ),
    table(
        "no column of regimes",
        "| outcome |\n| refuse |",
        "features/other.feature:6:9: the table has no column `regime`",
    ),
    table(
        "a misspelt column",
        "| regime | outcom |\n| open-shelf | refuse |",
        "features/other.feature:6:18: there is no column `outcom`; did you mean `outcome`? the columns are: regime, outcome, mode, ground, scope, rule, missing, contested",
    ),
    table(
        "a column that stands twice",
        "| regime | mode | mode |\n| open-shelf | may | may |",
        "features/other.feature:6:25: the column `mode` stands twice",
    ),
    table(
        "an unknown outcome",
        "| regime | outcome |\n| open-shelf | refused |",
        "features/other.feature:7:22: there is no outcome `refused`; did you mean `refuse`?",
    ),
    table(
        "an unknown mode",
        "| regime | mode |\n| open-shelf | can |",
        "features/other.feature:7:22: there is no mode `can`; there are: must, may, owner, must_not, no_ground, impossible",
    ),
    table(
        "a mode that the outcome never has",
        "| regime | outcome | mode |\n| open-shelf | refuse | may |",
        "features/other.feature:7:9: `refuse` has no mode `may`, so this can never hold; it has: must_not, no_ground, impossible",
    ),
    table(
        "a mode of needs_facts",
        "| regime | outcome | mode |\n| open-shelf | needs_facts | may |",
        "features/other.feature:7:9: `needs_facts` has no mode `may`, so this can never hold; it has: none",
    ),
    table(
        "an unknown ground",
        "| regime | ground |\n| open-shelf | curtesy |",
        "features/other.feature:7:22: there is no ground `curtesy`; did you mean `courtesy`?",
    ),
    table(
        "an unknown scope",
        "| regime | scope |\n| open-shelf | narrow |",
        "features/other.feature:7:22: there is no scope `narrow`; did you mean `narrowed`?",
    ),
    table(
        "an unknown fact",
        "| regime | missing |\n| open-shelf | minor, papr |",
        "features/other.feature:7:22: there is no fact `papr`; did you mean `paper`?",
    ),
    table(
        "neither yes nor no",
        "| regime | contested |\n| open-shelf | true |",
        "features/other.feature:7:22: there is no answer `true`; there are: yes, no",
    ),
]


@pytest.mark.parametrize("bad", SENTENCES, ids=str)
def test_a_then_that_names_what_is_not_there_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", TABLES, ids=str)
def test_a_table_that_checks_nothing_or_the_impossible_is_refused(
    bench: SmallBench, bad: Bad
) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize(
    "written",
    [
        '""open-shelf"" refuses',
        "\u201copen-shelf\u201d refuses",
        "\u00abopen-shelf\u00bb refuses",
        "''open-shelf'' refuses",
        "`open-shelf` refuses",
        '"open-shelf refuses',
        "open-shelf refuses",
    ],
)
def test_a_name_in_other_quotes_is_led_to_the_sentence_with_these(
    bench: SmallBench, written: str
) -> None:
    then("", written, "").spoil(bench)
    meant = 'write straight double quotes, one pair around a name: "open-shelf" refuses'
    assert_refused(bench, f"{PLACE}: {unread(written)}; {meant}", "run")


def test_a_rule_without_quotes_is_led_to_the_sentence_with_them(bench: SmallBench) -> None:
    then("", '"open-shelf" decides by the rule letter', "").spoil(bench)
    meant = '"open-shelf" decides by the rule "letter"'
    said = f"write straight double quotes, one pair around a name: {meant}"
    step = '"open-shelf" decides by the rule letter'
    assert_refused(bench, f"{PLACE}: {unread(step)}; {said}", "run")


def test_a_slip_beside_doubled_quotes_is_led_on_as_one_without(bench: SmallBench) -> None:
    then("", '""open-shelf"" refuse', "").spoil(bench)
    meant = 'did you mean `"open-shelf" refuses`?'
    assert_refused(bench, f'{PLACE}: no step reads `""open-shelf"" refuse`; {meant}', "run")


@pytest.mark.parametrize("quotes", ['""{}""', "'{}'", "\u201c{}\u201d", "{}"])
def test_a_case_in_other_quotes_is_led_to_the_sentence_with_these(
    bench: SmallBench, quotes: str
) -> None:
    given = f"the reported case {quotes.format('lost-diary')}"
    bench.write(
        "features/other.feature",
        f"Feature: Other\n  Scenario: One\n    Given {given}\n"
        "    When the library is asked for the record\n    Then no regime refuses\n",
    )
    meant = 'write straight quotes: the reported case "lost-diary"'
    assert_refused(bench, f"features/other.feature:3:5: {unread(given)}; {meant}", "run")


def test_a_misspelt_regime_is_refused_even_where_it_was_not_asked_for(bench: SmallBench) -> None:
    then("", '"open-self" refuses the disclosure', "").spoil(bench)
    assert_refused(
        bench,
        "features/other.feature:5:5: there is no regime `open-self`; did you mean `open-shelf`?",
        "run",
        "--regime",
        "technical",
    )


def test_a_rule_that_the_regime_does_not_have_is_refused(bench: SmallBench) -> None:
    then("", '"open-shelf" decides by the rule "leter"', "").spoil(bench)
    said = f"{PLACE}: `open-shelf` has no rule `leter`; did you mean `letter`?"
    assert_refused(bench, said, "run")
    found = bench.exigent("lint")
    assert found.code == 3
    assert f"{PLACE}: EX145 `open-shelf` has no rule `leter`; did you mean `letter`?" in found.out


def test_a_rule_far_from_all_is_refused_in_a_table_too(bench: SmallBench) -> None:
    table("", "| regime | rule |\n| open-shelf | statute |", "").spoil(bench)
    said = "`open-shelf` has no rule `statute`; `exigent regimes open-shelf` lists its rules"
    assert_refused(bench, f"features/other.feature:7:9: {said}", "run")


def test_a_rule_of_a_regime_that_was_not_asked_is_not_looked_for(bench: SmallBench) -> None:
    then("", '"open-shelf" decides by the rule "leter"', "").spoil(bench)
    assert bench.exigent("run", "--regime", "technical").code == 0


def test_a_rule_of_a_regime_that_shows_none_is_not_as_expected(bench: SmallBench) -> None:
    bench.write("regimes/own.yaml", "title: Own\nkind: proposal\nengine: python\n")
    bench.write(
        "regimes/own.py",
        "from exigent.policy import refuse\n\n\ndef decide(request):\n"
        "    return refuse('no_ground', rule='no-letter', because='None was brought.')\n",
    )
    then("", '"own" decides by the rule "leter"', "").spoil(bench)
    ended = bench.exigent("run", "features/other.feature", "--regime", "own")
    assert ended.code == 1
    assert "expected    rule leter\n" in ended.out
