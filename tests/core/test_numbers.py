"""Numbers and days are read alike wherever people write them, and refused in the same words."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.files.condition_file import read_known
from exigent.files.document import Scalar, parse_document, table
from exigent.files.vocabulary_file import read_vocabulary
from exigent.suite.draft import Draft
from exigent.words.errors import InputError
from exigent.words.fact import Fact, FactType
from exigent.words.location import Location
from exigent.words.value import plain_digits, read_day, read_number, written
from tests.core.small_world import make_fact
from tests.small_bench import VOCABULARY

PLACE = Location("f", 1, 1)
NUMBERS = st.one_of(
    st.from_regex(r"[-+]?[0-9]{0,17}\.?[0-9]{0,17}(e[0-9])?", fullmatch=True),
    st.sampled_from(
        ["007", "1e3", "1.50", "+5", "-0", "0.0", "0x1F", "1_000", "12:30", ".5", "5."]
    ),
)
DAYS = st.one_of(
    st.dates().map(datetime.date.isoformat),
    st.from_regex(r"[0-9]{1,4}-[0-9]{2}-[0-9]{2}", fullmatch=True),
)


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    path = tmp_path_factory.mktemp("words") / "vocabulary.yaml"
    path.write_text(VOCABULARY, "utf-8")
    return _draft(path)


def _draft(path: Path) -> Draft:
    return Draft(read_vocabulary(path, "vocabulary.yaml"), {}, {})


def in_a_feature(draft: Draft, fact: Fact, text: str) -> object:
    fresh = Draft(draft.vocabulary, {}, {})
    sentence = fact.template.replace("{number}", text).replace("{date}", text).replace("(s)", "s")
    try:
        fresh.read_given(fresh.vocabulary.ordinary_request, PLACE)
        fresh.read_given(sentence, PLACE)
    except InputError as error:
        return error.message, error.meant
    return fresh.facts[fact.name]


def in_yaml(fact: Fact, text: str) -> object:
    try:
        node = table(parse_document(f"key: {text}\n", "f.yaml"), "it").get("key")
        assert isinstance(node, Scalar)
        return read_known(node, fact)
    except InputError as error:
        return error.message, error.meant


@given(text=NUMBERS.filter(lambda text: any(char.isdigit() for char in text)))
def test_a_number_is_read_in_a_feature_as_in_yaml(facts: Draft, text: str) -> None:
    fact = facts.vocabulary.facts["loan_age"]
    assert in_a_feature(facts, fact, text) == in_yaml(fact, text)


@given(text=DAYS)
def test_a_day_is_read_in_a_feature_as_in_yaml(facts: Draft, text: str) -> None:
    fact = facts.vocabulary.facts["requested_on"]
    assert in_a_feature(facts, fact, text) == in_yaml(fact, text)


@given(NUMBERS)
def test_the_plain_digits_of_a_number_are_read_and_are_that_number(text: str) -> None:
    plain = plain_digits(text)
    if plain:
        assert read_number(plain) == pytest.approx(float(text))


@given(st.one_of(st.integers(-(10**14), 10**14), st.floats(-1e6, 1e6).map(lambda x: round(x, 9))))
def test_a_number_that_was_written_is_read_back(number: float) -> None:
    assert read_number(written(number)) == number


@given(st.dates())
def test_a_day_that_was_written_is_read_back(day: datetime.date) -> None:
    assert read_day(written(day)) == day


def test_a_number_that_has_to_be_whole_and_is_not_is_named() -> None:
    steps = make_fact("steps", FactType.NUMBER, 0, template="{number} step(s)", whole=True)
    with pytest.raises(InputError, match=r"`steps` is a whole number, and 2\.5 is none"):
        read_known(Scalar(PLACE, "2.5", quoted=False), steps)


TOO_EXACT = st.from_regex(r"[1-9][0-9]{3,14}\.[0-9]{11,14}[1-9]", fullmatch=True)


@given(text=TOO_EXACT)
def test_more_digits_than_a_float_keeps_are_refused(facts: Draft, text: str) -> None:
    refusal = (f"`{text}` has too many digits", "at most 15 are read")
    assert read_number(text) is None
    fact = facts.vocabulary.facts["loan_age"]
    assert in_yaml(fact, text) == refusal
    assert in_a_feature(facts, fact, text) == refusal


@given(st.integers(1, 999_999_999_999_999), st.integers(0, 15))
def test_a_number_that_is_read_is_the_one_that_was_written(digits: int, places: int) -> None:
    text = format(Decimal(digits).scaleb(-places), "f")
    number = read_number(text)
    assert number is not None
    assert Decimal(written(number)) == Decimal(text)
