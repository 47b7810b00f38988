"""Derived phrases: one sentence that states several facts, from the numbers in it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.files.vocabulary_file import read_vocabulary
from exigent.words.errors import InputError
from exigent.words.fact import FactType
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN, Known, Value, written
from exigent.words.vocabulary import Statement, Vocabulary
from tests.small_bench import VOCABULARY

KEPT = """\
derived:
  - phrase: the loan is {age} day(s) old and loans are kept for {kept} days
    states:
      loan_age: age
      record:
        - {value: deleted, when: {age: {more_than: kept}}}
        - {value: kept}
"""
LINE = VOCABULARY.count("\n")


def read(tmp_path: Path, derived: str) -> Vocabulary:
    path = tmp_path / "vocabulary.yaml"
    path.write_text(VOCABULARY + derived, "utf-8")
    return read_vocabulary(path, "vocabulary.yaml")


def stated(vocabulary: Vocabulary, text: str) -> dict[str, Value]:
    return {said.fact: said.value for said in vocabulary.statements(text)}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    return read(tmp_path_factory.mktemp("kept"), KEPT)


@pytest.mark.parametrize(
    ("age", "days", "record"), [(61, 60, "deleted"), (60, 60, "kept"), (1, 60, "kept")]
)
def test_the_first_row_that_holds_of_the_numbers_gives_the_value(
    kept: Vocabulary, age: int, days: int, record: str
) -> None:
    text = f"the loan is {age} days old and loans are kept for {days} days"
    assert stated(kept, text) == {"loan_age": age, "record": record}
    assert kept.read(text) is None


@given(st.floats(0, 10**6), st.floats(0, 10**6))
def test_two_numbers_are_compared_exactly(kept: Vocabulary, age: float, days: float) -> None:
    (phrase,) = kept.derived
    record = phrase.state({"age": age, "kept": days})["record"]
    assert record == ("deleted" if age > days else "kept")


def test_the_plural_goes_with_the_number_before_it(kept: Vocabulary) -> None:
    (phrase,) = kept.derived
    one = "the loan is 1 day old and loans are kept for 2 days"
    assert phrase.write({"age": 1, "kept": 2}) == one
    assert stated(kept, one) == {"loan_age": 1, "record": "kept"}


@pytest.mark.parametrize(
    "text",
    [
        "the loan is old and loans are kept for 60 days",
        "the loan is 2 days old and loans are kept for 60 days today",
        "the loan is  days old and loans are kept for 60 days",
        "the loan is -1 days old and loans are kept for 60 days",
        "the loan is 1 days old and loans are kept for -60 days",
        "the loan is 2020-01-01 days old and loans are kept for 60 days",
    ],
)
def test_what_only_resembles_the_phrase_states_nothing(kept: Vocabulary, text: str) -> None:
    assert kept.statements(text) == ()


def test_a_misspelt_sentence_leads_to_the_phrase_with_its_own_numbers(kept: Vocabulary) -> None:
    text = "the loan is 61 days old and loans are keept for 60 days"
    meant = "the loan is 61 days old and loans are kept for 60 days"
    assert kept.nearest_phrase(text) == f'did you mean "{meant}"?'


def test_a_phrase_without_a_number_states_several_facts_too(tmp_path: Path) -> None:
    text = "a child brings a letter"
    derived = f"derived: [{{phrase: {text}, states: {{minor: true, paper: letter}}}}]\n"
    assert stated(read(tmp_path, derived), text) == {"minor": True, "paper": "letter"}


def test_what_a_sentence_states_may_be_unknown_or_a_constant(tmp_path: Path) -> None:
    derived = (
        "derived: [{phrase: the loan is as old as loans get, "
        "states: {loan_age: 400, requested_on: 2020-02-29, paper: unknown}}]\n"
    )
    assert stated(read(tmp_path, derived), "the loan is as old as loans get") == {
        "loan_age": 400,
        "requested_on": datetime.date(2020, 2, 29),
        "paper": UNKNOWN,
    }


DATED = """\
derived:
  - phrase: the loan was made on {made} and the request on {asked}
    states:
      requested_on: asked
      paper:
        - {value: letter, when: {made: {less_than: 2020-01-01}, asked: {at_most: 2021-01-01}}}
        - {value: court_order, when: {any: [{made: asked}, {not: {made: {less_than: asked}}}]}}
        - {value: none}
"""


@pytest.mark.parametrize(
    ("made", "asked", "paper"),
    [
        ("2019-12-31", "2021-01-01", "letter"),
        ("2019-12-31", "2021-01-02", "none"),
        ("2020-01-01", "2020-01-01", "court_order"),
        ("2020-01-02", "2020-01-01", "court_order"),
        ("2020-01-01", "2020-01-02", "none"),
    ],
)
def test_dates_compare_as_numbers_do(tmp_path: Path, made: str, asked: str, paper: str) -> None:
    vocabulary = read(tmp_path, DATED)
    text = f"the loan was made on {made} and the request on {asked}"
    assert stated(vocabulary, text)["paper"] == paper


def test_a_number_may_be_held_against_several(tmp_path: Path) -> None:
    derived = (
        "derived:\n  - phrase: a loan of {age} days and {other} days\n    states:\n"
        "      loan_age: age\n"
        "      minor: [{value: true, when: {age: [7, other]}}, {value: false}]\n"
    )
    vocabulary = read(tmp_path, derived)
    found = [
        stated(vocabulary, f"a loan of {age} days and {other} days")["minor"]
        for age, other in ((7, 1), (3, 3), (3, 4))
    ]
    assert found == [True, True, False]


def test_a_number_that_is_said_to_be_a_date_is_one(tmp_path: Path) -> None:
    derived = (
        "derived:\n  - phrase: issued on {issued} and served on {served}\n"
        "    numbers: {issued: {type: date}}\n    states:\n"
        "      minor: [{value: true, when: {served: {less_than: issued}}}, {value: false}]\n"
    )
    (phrase,) = read(tmp_path, derived).derived
    assert [measure.type for measure in phrase.measures.values()] == [FactType.DATE, FactType.DATE]


def test_a_number_is_what_the_fact_and_its_own_entry_both_allow(tmp_path: Path) -> None:
    numbers = "    numbers: {age: {unit: days, at_least: 3, whole: true}}\n    states:"
    (phrase,) = read(tmp_path, KEPT.replace("    states:", numbers)).derived
    age = phrase.measures["age"]
    assert (age.unit, age.at_least, age.whole) == ("days", 3, True)


ERRORS = {
    "an unknown fact": (
        ("loan_age: age", "loan_agee: age"),
        "4:7: there is no fact `loan_agee`; did you mean `loan_age`?",
    ),
    "an unknown value": (
        ("value: deleted", "value: deletd"),
        "6:19: `record` has no value `deletd`; did you mean `deleted`?",
    ),
    "an unknown number stated": (
        ("loan_age: age", "loan_age: aeg"),
        "4:17: the phrase has no number `aeg`; did you mean `age`?",
    ),
    "an unknown number compared": (
        ("{age: {more", "{ages: {more"),
        "6:35: the phrase has no number `ages`; did you mean `age`?",
    ),
    "an unknown number compared with": (
        ("more_than: kept", "more_than: kpet"),
        "6:52: the phrase has no number `kpet`; did you mean `kept`?",
    ),
    "an unknown bound": (
        ("more_than: kept", "more_then: kept"),
        "6:41: a range of `age` has no `more_then`; did you mean `more_than`?",
    ),
    "no last row": (
        ("        - {value: kept}\n", ""),
        (
            "6:34: the last row of `record` has a `when`; "
            "say below it what holds otherwise: {value: ...}"
        ),
    ),
    "a row after the last": (
        ("- {value: kept}", "- {value: kept}\n        - {value: deleted}"),
        "7:11: no row of `record` below this one is ever come to: it has no `when`",
    ),
    "a row that nothing comes to": (
        ("more_than: kept}}}", "more_than: kept, less_than: kept}}}"),
        "6:19: no numbers of the phrase come to this row",
    ),
    "a number that does nothing": (
        ("kept for {kept} days", "kept for {kept} or {more} days"),
        "2:13: nothing is stated by `{more}`, nor held against it",
    ),
    "a number that may be a date": (
        ("      loan_age: age\n", ""),
        (
            "2:13: it does not show whether `{age}` is a number or a date; "
            "say it under `numbers`: {age: {type: date}}"
        ),
    ),
    "another unit": (
        ("    states:", "    numbers: {kept: {unit: years}}\n    states:"),
        "7:52: `age` is a number of days, and `kept` a number of years",
    ),
    "a date for a number": (
        ("    states:", "    numbers: {age: {type: date}}\n    states:"),
        "5:17: `age` is a date, and `loan_age` a number of days",
    ),
    "no such number described": (
        ("    states:", "    numbers: {aged: {unit: days}}\n    states:"),
        "3:15: the phrase has no number `aged`; did you mean `age`?",
    ),
    "no such type": (
        ("    states:", "    numbers: {age: {type: choice}}\n    states:"),
        "3:27: the number `age` has no type `choice`; it is one of: number, date",
    ),
    "a date with a unit": (
        ("    states:", "    numbers: {age: {type: date, unit: days}}\n    states:"),
        "3:39: a date has no `unit`",
    ),
    "one number twice": (("{kept} days", "{age} days"), "2:13: the phrase holds `{age}` twice"),
    "no name": (
        ("{kept} days", "{} days"),
        "2:13: `{}` is no name for a number; use a-z, 0-9 and _, and none of all, any, not, unknown",
    ),
    "a brace alone": (("{kept} days", "{kept days"), "2:13: the phrase has a brace alone"),
    "no blank between": (
        ("for {kept} days", "for {kept}{more} days"),
        (
            "2:13: between two numbers of a phrase stands a blank; "
            "without one, nobody can tell where the first ends"
        ),
    ),
    "no fact": (
        (KEPT[KEPT.index("    states:") :], "    states: {}\n"),
        "3:13: `states` lists no fact",
    ),
    "a constant of another type": (
        ("more_than: kept", "more_than: kept, at_most: 2020-01-01"),
        "6:67: `2020-01-01` is not a number",
    ),
}


@pytest.mark.parametrize(("spoiled", "said"), ERRORS.values(), ids=ERRORS)
def test_what_is_wrong_is_said_at_its_place(
    tmp_path: Path, spoiled: tuple[str, str], said: str
) -> None:
    old, new = spoiled
    assert KEPT.count(old) == 1
    with pytest.raises(InputError) as caught:
        read(tmp_path, KEPT.replace(old, new))
    line, _, rest = said.partition(":")
    assert str(caught.value).startswith(f"vocabulary.yaml:{LINE + int(line)}:{rest}")


def phrases(*texts: str) -> str:
    entries = (
        f"  - {{phrase: {text}, states: {{loan_age: age, minor: true}}}}\n" for text in texts
    )
    return "derived:\n" + "".join(entries)


@pytest.mark.parametrize(
    ("derived", "said"),
    [
        (
            phrases('"the loan is {age} days old"'),
            '14: "the loan is {age} days old" can also be read as the fact `loan_age`',
        ),
        (
            phrases('"a loan of {age} days"', '"a loan of {age} day(s)"'),
            '14: "a loan of {age} day(s)" can also be read as the derived phrase in line 2',
        ),
        (
            phrases('"{age} of 3 days"', '"2 of {age} days"'),
            '14: "2 of {age} days" can also be read as the derived phrase in line 2',
        ),
        (
            "derived: [{phrase: the borrower is a child, states: {minor: true}}]\n",
            '20: "the borrower is a child" can also be read as the fact `minor`',
        ),
        (
            "derived: [{phrase: an ordinary request for a lending record, states: {minor: true}}]\n",
            '20: "an ordinary request for a lending record" can also be read as the ordinary request',
        ),
    ],
)
def test_a_text_that_two_phrases_read_is_refused(tmp_path: Path, derived: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, derived)
    shown = str(caught.value).replace(f"line {LINE + 2}", "line 2")
    assert shown.endswith(f":{said}")


def test_phrases_that_differ_in_a_word_are_told_apart(tmp_path: Path) -> None:
    vocabulary = read(tmp_path, phrases('"a loan of {age} days"', '"a loan for {age} days"'))
    assert len(vocabulary.derived) == 2


def test_a_row_that_a_constraint_never_lets_be_is_refused_with_its_reason(tmp_path: Path) -> None:
    derived = (
        "derived: [{phrase: a card that never was, states: {has_card: false, record: kept}}]\n"
    )
    with pytest.raises(InputError) as caught:
        read(tmp_path, derived)
    assert str(caught.value).endswith(
        ': a sentence with this can never be: "the borrower has no card" and "the record is kept" '
        "cannot both be; the vocabulary says: Loans are recorded on cards only."
    )


def test_a_constraint_that_some_numbers_break_is_left_to_the_scenario(tmp_path: Path) -> None:
    derived = (
        "derived:\n  - phrase: a card of {age} days\n    states:\n      loan_age: age\n"
        "      has_card: [{value: false, when: {age: {more_than: 3}}}, {value: true}]\n"
        "      record: [{value: deleted, when: {age: {more_than: 9}}}, {value: never_made}]\n"
    )
    assert len(read(tmp_path, derived).derived) == 1


BACK = """\
derived:
  - phrase: a loan of {age} day(s) is asked for on {day}
    states: {loan_age: age, requested_on: day}
  - phrase: a child asks about a loan of {age} day(s)
    states:
      minor: [{value: true, when: {age: {more_than: 5}}}, {value: false}]
      loan_age: age
"""


@pytest.fixture(scope="module")
def back(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    return read(tmp_path_factory.mktemp("back"), BACK)


def test_facts_are_written_as_the_sentence_that_states_them_all(back: Vocabulary) -> None:
    day = datetime.date(2020, 1, 31)
    facts: dict[str, Value] = {"minor": True, "loan_age": 3, "requested_on": day}
    assert back.say(facts) == [
        "the borrower is a child",
        "a loan of 3 days is asked for on 2020-01-31",
    ]
    assert back.say({"minor": True, "loan_age": 6}) == ["a child asks about a loan of 6 days"]
    assert back.say({"minor": True, "loan_age": 3}) == [
        "the borrower is a child",
        "the loan is 3 days old",
    ]


def test_no_number_is_made_up_on_the_way_back(kept: Vocabulary) -> None:
    facts: dict[str, Value] = {"loan_age": 61, "record": "deleted"}
    assert kept.say(facts) == ["the loan is 61 days old", "the record was deleted"]


MEASURED: dict[str, st.SearchStrategy[Known]] = {
    "loan_age": st.integers(0, 10**6) | st.decimals(0, 10**6, places=3).map(float),
    "requested_on": st.dates(datetime.date(1000, 1, 1)),
}


@given(st.data())
def test_what_is_written_back_is_read_again_as_the_same_request(
    back: Vocabulary, data: st.DataObject
) -> None:
    chosen = data.draw(st.sets(st.sampled_from([*back.facts])))
    facts = {
        name: data.draw(
            st.just(UNKNOWN) | MEASURED.get(name, st.sampled_from(back.facts[name].values or (0,)))
        )
        for name in back.facts
        if name in chosen
    }
    again = [said for text in back.say(facts) for said in back.statements(text)]
    assert len(again) == len(facts)
    assert {said.fact: said.value for said in again} == facts


@given(age=st.integers(0, 10**6), days=st.integers(0, 10**6))
def test_a_sentence_that_is_written_is_read_as_what_it_states(
    kept: Vocabulary, age: int, days: int
) -> None:
    (phrase,) = kept.derived
    numbers: dict[str, Known] = {"age": age, "kept": days}
    text = phrase.write(numbers)
    assert stated(kept, text) == phrase.state(numbers)
    assert written(age) in text


def test_the_shipped_phrases_state_what_constraints_allow(shipped_vocabulary: Vocabulary) -> None:
    for phrase in shipped_vocabulary.derived:
        said = shipped_vocabulary.statements(phrase.example())
        assert said == tuple(Statement(f, v) for f, v in phrase.read(phrase.example()).items())
        make_request(shipped_vocabulary, {one.fact: one.value for one in said})


def test_a_number_with_a_bound_picks_among_rows(tmp_path: Path) -> None:
    bounded = """\
derived:
  - phrase: the borrower is {age} years old
    states:
      minor: [{value: true, when: {age: {less_than: 18}}}, {value: false}]
    numbers:
      age: {at_least: 0, whole: true}
"""
    assert stated(read(tmp_path, bounded), "the borrower is 9 years old") == {"minor": True}
