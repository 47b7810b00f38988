"""A Given in somebody's own words, or misspelt, is led to the sentence that says the same."""

from __future__ import annotations

import pytest

from exigent.words import Vocabulary
from exigent.words.telling_words import Findable, TellingWords

OWN_WORDS = {
    "police are investigating a hostage taking": "police are dealing with a hostage-taking",
    "police are dealing with a hostage taking": "police are dealing with a hostage-taking",
    "police are investigating a suicide": "police are dealing with a threat of self-harm",
    "police are investigating a gunshot": "police are investigating a shooting",
    "police are investigating a murder": "police are investigating a homicide",
    "police are investigating a parcel theft": "police are investigating a package theft",
    "police are investigating a stolen car": "police are looking for a stolen vehicle",
    "police investigate an arson": "police are investigating an arson",
    "police are looking for a missing child": "police are looking for a missing person",
    "police look for a missing persn": "police are looking for a missing person",
    "someone is in danger of death": "a person is in danger of death",
    "the danger is immediate": "the danger is imminent",
    "the danger was iminent": "the danger is imminent",
    "a search warrant was served": "police served a search warrant",
    "police served a serch warant": "police served a search warrant",
    "a subpoena was served on the provider": "police served a subpoena",
    "the emergency form is filled in": "the emergency form is complete",
    "the owner is the suspect": "the owner is a suspect",
    "the owner has no subscription": "the owner had no recording subscription",
    "the footage is encrypted end to end": "the footage is end-to-end encrypted",
    "the request covers 2 hours of video": "the request covers 1 hour of footage",
    "police ask for a live stream": "police want to watch the live stream",
    "police think that a person is in danger of deth": "a person is in danger of death",
    "consent was witdrawn": "consent was given and then withdrawn",
    "the post psased moderation": "the post passed moderation",
    "the post pased moderation": "the post passed moderation",
}


@pytest.mark.parametrize(("said", "meant"), OWN_WORDS.items())
def test_words_of_ones_own_lead_to_the_sentence_that_says_the_same(
    shipped_vocabulary: Vocabulary, said: str, meant: str
) -> None:
    assert f'"{meant}"' in shipped_vocabulary.nearest_phrase(said)


def test_every_sentence_is_found_by_itself_with_a_slip_in_its_longest_word(
    shipped_vocabulary: Vocabulary,
) -> None:
    missed = []
    for sentence, statement in shipped_vocabulary.phrases():
        longest = max(sentence.split(), key=len)
        slip = sentence.replace(longest, longest[:2] + longest[3:], 1)
        if shipped_vocabulary.read(slip) == statement:
            continue
        if f'"{sentence}"' not in shipped_vocabulary.nearest_phrase(slip):
            missed.append(slip)
    assert missed == []


@pytest.mark.parametrize(
    "said",
    ["the owner agreed to share it", "police promise to pay the costs", "all this happened later"],
)
def test_what_no_sentence_says_is_led_to_none(shipped_vocabulary: Vocabulary, said: str) -> None:
    assert shipped_vocabulary.nearest_phrase(said) == ""


def test_a_word_tells_the_more_the_fewer_sentences_hold_it() -> None:
    known = ["the cat is at home", "the dog is at home", "the cow is at home", "a cow eats grass"]
    telling = TellingWords(map(Findable, known))
    assert telling.near("the cow was at home")[0] == "the cow is at home"
    assert telling.near("cows eat the grass") == ["a cow eats grass"]
    assert telling.near("the horse") == []


def test_a_sentence_is_found_by_words_that_it_does_not_say() -> None:
    known = [Findable("police are investigating a theft", ("larceny",)), Findable("police ask")]
    assert TellingWords(known).near("a larceny") == ["police are investigating a theft"]
