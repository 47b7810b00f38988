"""Slips of the pen: what was meant is offered, and never its opposite as if it were the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.suite.nearest_then import nearest_then
from exigent.suite.sentence_form import SentenceContext
from exigent.suite.verbs import VERBS
from exigent.words import FactType, Vocabulary, did_you_mean

REGIME = '"markey"'
DISCLOSES = ["allows the disclosure", "must disclose", "may disclose but need not"]
REFUSES = [
    "refuses the disclosure",
    "must not disclose",
    "has no ground to disclose",
    "cannot disclose",
]
OPPOSITE = "the opposite"
# A slip in a word as short as `not` makes another word, or leaves open which it was.
SHORTEST = 4


def nearest(text: str, vocabulary: Vocabulary) -> str:
    return nearest_then(text, SentenceContext(vocabulary, {"markey": "", "us-sca": ""}))


@st.composite
def slips(draw: st.DrawFn, words: str) -> str:
    """Return a text with one letter of one of its longer words doubled, left out or moved."""
    listed = words.split(" ")
    longer = [n for n, word in enumerate(listed) if len(word) > SHORTEST and word.isalpha()]
    chosen = draw(st.sampled_from(longer))
    word = listed[chosen]
    at = draw(st.integers(1, len(word) - 2))
    spoilt = [
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    ]
    return " ".join([*listed[:chosen], draw(st.sampled_from(spoilt)), *listed[chosen + 1 :]])


@given(verb=st.sampled_from([*DISCLOSES, *REFUSES]), data=st.data())
def test_no_slip_in_a_then_leads_to_its_opposite(
    shipped_vocabulary: Vocabulary, verb: str, data: st.DataObject
) -> None:
    against = REFUSES if verb in DISCLOSES else DISCLOSES
    said = nearest(data.draw(slips(f"{REGIME} {verb}")), shipped_vocabulary)
    meant, _, _ = said.partition(OPPOSITE)
    assert not [other for other in against if f"{other}`" in meant]


@given(data=st.data())
def test_a_slip_is_led_to_what_was_written_but_for_it(
    shipped_vocabulary: Vocabulary, data: st.DataObject
) -> None:
    verb = data.draw(st.sampled_from(sorted(VERBS)))
    slip = data.draw(slips(f"{REGIME} {verb}"))
    assert slip == f"{REGIME} {verb}" or f"`{REGIME} {verb}`" in nearest(slip, shipped_vocabulary)


@given(data=st.data())
def test_no_slip_in_a_given_leads_to_its_opposite(
    shipped_vocabulary: Vocabulary, data: st.DataObject
) -> None:
    facts = shipped_vocabulary.facts
    names = [name for name, fact in facts.items() if fact.type is FactType.YES_NO]
    fact = facts[data.draw(st.sampled_from(names))]
    value = data.draw(st.booleans())
    written = fact.phrase(value)
    slip = data.draw(slips(written))
    meant, _, _ = shipped_vocabulary.nearest_phrase(slip).partition(OPPOSITE)
    assert slip == written or f'"{written}"' in meant
    assert f'"{fact.phrase(not value)}"' not in meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("refuse the footage", ["refuses the disclosure"]),
        ("denies the disclosure", ["refuses the disclosure"]),
        ("disallows the disclosure", ["refuses the disclosure"]),
        ("doesn't refuse the disclosure", ["allows the disclosure"]),
        ("does not disclose", ["refuses the disclosure", "has no ground to disclose"]),
        ("mustnt disclose", ["must not disclose"]),
        ("may not disclose", ["must not disclose"]),
        ("may disclose", ["may disclose but need not"]),
        ("is allowed to disclose", ["allows the disclosure", "allows"]),
    ],
)
def test_words_of_ones_own_are_led_to_what_says_the_same(
    shipped_vocabulary: Vocabulary, written: str, meant: list[str]
) -> None:
    offered = " or ".join(f"`{REGIME} {verb}`" for verb in meant)
    assert nearest(f"{REGIME} {written}", shipped_vocabulary) == f"did you mean {offered}?"


def test_a_regime_is_not_led_to_a_sentence_of_all_regimes(shipped_vocabulary: Vocabulary) -> None:
    assert "regime " not in nearest(f"{REGIME} has no grouns to discloze", shipped_vocabulary)
    assert REGIME not in nearest("no regime alows the disclosure", shipped_vocabulary)


def test_a_dispute_is_led_to_the_side_that_is_meant(shipped_vocabulary: Vocabulary) -> None:
    said = nearest(f"the answer under {REGIME} is not contested", shipped_vocabulary)
    assert said == f"did you mean `the answer under {REGIME} is settled`?"


@pytest.mark.parametrize("slip", ["nto", "nt", "noot", "net", "ont"])
def test_a_slip_in_not_itself_is_led_both_ways_and_the_opposite_is_called_so(
    shipped_vocabulary: Vocabulary, slip: str
) -> None:
    said = nearest(f"{REGIME} must {slip} disclose", shipped_vocabulary)
    ways = [f"`{REGIME} must {word}disclose`" for word in ("", "not ")]
    assert OPPOSITE in said
    assert all(way in said for way in ways)


def test_what_has_only_an_opposite_is_told_so(shipped_vocabulary: Vocabulary) -> None:
    said = nearest(f"{REGIME} governs the request", shipped_vocabulary)
    assert said == f"the nearest says the opposite: `{REGIME} does not govern the request`"


@pytest.mark.parametrize(
    "written",
    [
        "a person is out of danger of death",
        "a person is barely in danger of death",
        "the emergency form is far from complete",
        "police served anything but a subpoena",
        "police were unable to serve a subpoena",
        "police are unwilling to serve a subpoena",
        "it is false that police served a subpoena",
        "it is wrong that police served a subpoena",
        "the owner is a non-suspect",
    ],
)
def test_whatever_turns_a_sentence_round_does_not_lead_to_what_it_denies(
    shipped_vocabulary: Vocabulary, written: str
) -> None:
    assert not shipped_vocabulary.nearest_phrase(written).startswith("did you mean")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("what police say on this matter is false", "what police say of the matter is false"),
        ("the fake call was a false alarm", "police are investigating a swatting call"),
    ],
)
def test_a_word_that_denies_nothing_turns_no_sentence_round(
    shipped_vocabulary: Vocabulary, written: str, meant: str
) -> None:
    assert meant in shipped_vocabulary.nearest_phrase(written)


def test_a_name_is_not_led_to_its_opposite() -> None:
    assert did_you_mean("incomplte", ["complete", "incomplete"]) == "did you mean `incomplete`?"
    assert did_you_mean("complte", ["complete", "incomplete"]) == "did you mean `complete`?"
    assert did_you_mean("mustnt", ["must", "must_not", "may"]) == "did you mean `must_not`?"


def test_the_name_of_a_file_has_no_opposite() -> None:
    said = did_you_mean("no.feature", ["features"], has_sense=False)
    assert said == "did you mean `features`?"


def test_what_is_too_long_to_be_quoted_is_not_offered() -> None:
    assert did_you_mean("a" * 201, ["a" * 200]) == f"did you mean `{'a' * 200}`?"
    assert did_you_mean("a" * 200, ["a" * 201]) == ""
