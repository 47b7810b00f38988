"""Phrases read both ways: every fact has a sentence, and every sentence its fact."""

from __future__ import annotations

import datetime
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.words.domain import representatives
from exigent.words.fact import Fact, FactType
from exigent.words.value import UNKNOWN, Known, Value, written
from exigent.words.vocabulary import Statement, Topic, Vocabulary
from tests.core.small_world import make_vocabulary

# As many digits as a step can be written with.
NUMBERS = st.one_of(
    st.integers(0, 10**15 - 1),
    st.decimals(0, 10**6, places=6).map(float),
    st.decimals(0, 1, places=15).map(float),
    st.sampled_from((0, 1, 1.0, 0.25, 0.025)),
)
DATES = st.dates(datetime.date(1000, 1, 1))


def test_every_shipped_wording_is_read_as_the_value_that_it_states(
    shipped_vocabulary: Vocabulary,
) -> None:
    for fact in shipped_vocabulary.facts.values():
        for value, phrases in fact.phrases.items():
            assert fact.has(value)
            for phrase in phrases:
                assert shipped_vocabulary.read(phrase) == Statement(fact.name, value)


def test_every_shipped_value_is_written_as_a_sentence_that_is_read_back(
    shipped_vocabulary: Vocabulary,
) -> None:
    for fact in shipped_vocabulary.facts.values():
        values: tuple[Value, ...] = (*fact.values, fact.ordinary, UNKNOWN)
        for value in values:
            sentence = shipped_vocabulary.phrase(fact.name, value)
            assert shipped_vocabulary.read(sentence) == Statement(fact.name, value)


def test_every_way_to_say_that_a_shipped_fact_is_unknown_is_read(
    shipped_vocabulary: Vocabulary,
) -> None:
    for fact in shipped_vocabulary.facts.values():
        unknown = Statement(fact.name, UNKNOWN)
        assert shipped_vocabulary.read(f"it is not known {fact.unknown}") == unknown
        for phrases in fact.phrases.values():
            for phrase in phrases:
                assert shipped_vocabulary.read(f"it is not known whether {phrase}") == unknown


@settings(max_examples=150)
@given(data=st.data())
def test_every_shipped_number_and_date_is_read_back(
    data: st.DataObject, shipped_vocabulary: Vocabulary
) -> None:
    measured = [fact for fact in shipped_vocabulary.facts.values() if fact.is_measured]
    fact = data.draw(st.sampled_from(measured))
    value = data.draw(_values(fact))
    sentence = shipped_vocabulary.phrase(fact.name, value)
    statement = shipped_vocabulary.read(sentence)
    assert statement == Statement(fact.name, value)
    assert shipped_vocabulary.phrase(statement.fact, statement.value) == sentence


def _values(fact: Fact) -> st.SearchStrategy[Known]:
    if fact.whole:
        return st.integers(min_value=0, max_value=10**9)
    return DATES if fact.type is FactType.DATE else NUMBERS


@given(st.from_regex(r"it counts -?[0-9.]{1,20} dots?|on [0-9-]{8,10}", fullmatch=True))
def test_a_sentence_that_is_read_is_one_that_the_vocabulary_writes(text: str) -> None:
    vocabulary = make_vocabulary()
    statement = vocabulary.read(text)
    if statement is not None:
        fact = vocabulary.facts[statement.fact]
        assert fact.has(statement.value)


def test_one_is_singular_and_everything_else_plural() -> None:
    count = make_vocabulary().facts["count"]
    assert count.phrase(1) == count.phrase(1.0) == "it counts 1 dot"
    assert count.phrase(0) == "it counts 0 dots"
    assert count.phrase(1.5) == "it counts 1.5 dots"
    assert count.measured("it counts 1 dots") == 1
    assert count.measured("it counts 2 dot") == 2


def test_a_whole_number_is_read_as_one_and_a_fraction_exactly() -> None:
    count = make_vocabulary().facts["count"]
    assert isinstance(count.measured("it counts 12 dots"), int)
    assert count.measured("it counts 0.1234567 dots") == 0.1234567


def test_what_only_resembles_a_phrase_is_not_read() -> None:
    vocabulary = make_vocabulary()
    for text in ("It is wet", "it is wet ", "it is", "it counts many dots", "on 2024-02-30", ""):
        assert vocabulary.read(text) is None
    assert vocabulary.nearest_phrase("it is gren") == 'did you mean "it is green"?'


def test_a_number_below_the_least_is_no_value() -> None:
    dots = make_vocabulary().facts["count"]
    positive = Fact(**{**vars(dots), "at_least": 0})
    assert positive.measured("it counts -1 dots") is None
    assert not positive.has(-1)
    assert positive.has(0)


def test_a_fact_has_only_values_of_its_type() -> None:
    facts = make_vocabulary().facts
    assert not facts["count"].has(True)
    assert not facts["wet"].has(1)
    assert not facts["wet"].has("true")
    assert not facts["colour"].has("pink")
    assert not facts["requested_on"].has("2024-01-09")
    assert all(fact.has(UNKNOWN) for fact in facts.values())


@given(NUMBERS)
def test_a_number_is_written_out_with_all_its_digits(number: float) -> None:
    text = written(number)
    assert float(text) == number
    assert "e" not in text


def test_values_are_written_as_yaml_writes_them() -> None:
    day = datetime.date(2024, 1, 9)
    assert [written(value) for value in (True, False, UNKNOWN, 2.0, 2, "red", day)] == [
        "true",
        "false",
        "unknown",
        "2",
        "2",
        "red",
        "2024-01-09",
    ]


def test_every_shipped_fact_stands_under_one_topic(shipped_vocabulary: Vocabulary) -> None:
    topics = shipped_vocabulary.by_topic()
    assert [topic.name for topic in topics] == list(shipped_vocabulary.topics)
    listed = [name for topic in topics for name in topic.facts]
    assert sorted(listed) == sorted(shipped_vocabulary.facts)


def test_without_topics_all_facts_stand_together() -> None:
    small = make_vocabulary()
    assert small.by_topic() == (Topic("", "", tuple(small.facts)),)


def test_facts_without_a_topic_come_last_and_empty_topics_are_left_out() -> None:
    small = make_vocabulary()
    colour = replace(small.facts["colour"], topic="looks")
    topics = {"sound": "How it sounds", "looks": "How it looks"}
    mixed = replace(small, topics=topics, facts={**small.facts, "colour": colour})
    others = tuple(name for name in small.facts if name != "colour")
    assert mixed.by_topic() == (
        Topic("looks", "How it looks", ("colour",)),
        Topic("", "", others),
    )


def test_a_whole_number_has_no_fractions() -> None:
    dots = make_vocabulary().facts["count"]
    whole = Fact(**{**vars(dots), "whole": True})
    assert (dots.has(1.5), whole.has(1.5), whole.has(2.0), whole.has(2)) == (
        True,
        False,
        True,
        True,
    )
    assert dots.measured("it counts 1.5 dots") == 1.5
    assert whole.measured("it counts 1.5 dots") is None


@given(st.sets(st.integers(0, 9), min_size=1, max_size=4), st.booleans())
def test_whole_numbers_stand_for_all_whole_numbers(bounds: set[int], low: bool) -> None:
    """Any number that is compared with the bounds is told apart by one that stands for it."""
    dots = make_vocabulary().facts["count"]
    whole = Fact(**{**vars(dots), "whole": True, "at_least": 0 if low else None})
    standing = representatives(whole, frozenset[Known](bounds))
    assert standing is not None

    def compared(number: Known) -> list[tuple[bool, bool]]:
        return [(number < bound, number == bound) for bound in sorted(bounds)]  # type: ignore[operator]

    assert all(isinstance(number, int) for number in standing)
    for number in range(0 if low else -3, 13):
        assert compared(number) in [compared(other) for other in standing]
