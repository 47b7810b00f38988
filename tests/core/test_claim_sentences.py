"""What sentences claim of every request, and the verbs that they share with those about one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.suite.claims import (
    Claim,
    Inclusion,
    Likeness,
    OfEach,
    OfSome,
    is_claim,
    read_claims,
)
from exigent.suite.expectation import Every, Named, NoRegime
from exigent.suite.feature import Step, StepType
from exigent.suite.sentence_form import SentenceContext
from exigent.suite.sentences import read_then
from exigent.suite.verbs import ALL_VERBS, PLAIN_VERBS, deed_of, plain_deed_of
from exigent.words.decision import Decision, Mode, Outcome, failed
from exigent.words.errors import InputError
from exigent.words.location import Location
from tests.core.small_world import make_vocabulary
from tests.core.strategies import decisions

READING = SentenceContext(make_vocabulary(), {"east": "", "west": ""})
MUST, MAY, OWNER = (Decision(Outcome.ALLOW, mode) for mode in (Mode.MUST, Mode.MAY, Mode.OWNER))
REFUSE, SILENT = Decision(Outcome.REFUSE, Mode.NO_GROUND), Decision(Outcome.NOT_GOVERNED)
NEEDS = Decision(Outcome.NEEDS_FACTS, missing=("wet",))


def claim(text: str) -> Claim:
    found = read_claims(Step(StepType.THEN, text, Location("a.feature", 4)), READING)
    assert found is not None, text
    assert len(found) == 1
    return found[0]


def parts_of(said: object) -> list[tuple[str, bool, bool]]:
    """Return of each part the regime, and whether an owner's and a provider's hand-over are so."""
    match said:
        case OfSome(parts):
            pass
        case Inclusion(first, second):
            parts = (first, second)
        case _:
            raise AssertionError(said)
    return [(one.regime, one.deed.is_done(OWNER), one.deed.is_done(REFUSE)) for one in parts]


def test_a_sentence_about_one_request_is_one_about_each_of_all() -> None:
    said = claim("every regime refuses").says
    assert isinstance(said, OfEach)
    assert said.expectation.regimes == Every()
    assert isinstance(claim("no regime allows").says.expectation.regimes, NoRegime)  # type: ignore[union-attr]


def test_what_is_never_so_is_denied_of_each() -> None:
    for text in ('"east" never discloses', '"east" does not allow the disclosure'):
        said = claim(text).says
        assert isinstance(said, OfEach)
        assert said.expectation.regimes == Named("east")
        assert said.expectation.is_denied
        assert said.expectation.wants == ALL_VERBS["discloses"]


def test_one_request_is_enough_where_some_is_claimed() -> None:
    assert parts_of(claim('some request lets "east" disclose').says) == [("east", True, False)]
    both = claim('some request lets "east" disclose and "west" refuse').says
    assert parts_of(both) == [("east", True, False), ("west", False, True)]


def test_some_request_compels_or_forbids() -> None:
    compelled = claim('some request compels "east" to disclose').says
    assert isinstance(compelled, OfSome)
    assert [compelled.parts[0].deed.is_done(one) for one in (MUST, MAY)] == [True, False]
    forbidden = claim('some request forbids "east" to disclose').says
    assert isinstance(forbidden, OfSome)
    refused = Decision(Outcome.REFUSE, Mode.MUST_NOT)
    assert [forbidden.parts[0].deed.is_done(one) for one in (refused, REFUSE)] == [True, False]


def test_one_regime_is_held_against_another() -> None:
    said = claim('whatever "east" allows, "west" does not refuse').says
    assert parts_of(said) == [("east", True, False), ("west", True, False)]
    assert claim('"east" and "west" answer alike').says == Likeness("east", "west", False)
    assert claim('"east" and "west" answer alike in everything').says == Likeness(
        "east", "west", True
    )


def test_a_regime_can_be_named_by_its_file_in_a_claim_only() -> None:
    found = claim('"east" and "drafts/east.yaml" answer alike')
    assert found.regimes == ("east", "drafts/east.yaml")
    step = Step(StepType.THEN, '"drafts/east.yaml" refuses', Location("a.feature", 4))
    assert read_claims(step, READING) is not None
    with pytest.raises(InputError, match="there is no regime"):
        read_then(step, READING)


def test_a_claim_can_be_content_with_samples() -> None:
    found = claim('"east" never discloses, sampled')
    assert found.is_sampled
    assert not claim('"east" never discloses').is_sampled
    assert is_claim("every regime refuses, sampled")
    assert not is_claim("every regime refuses")


def test_itself_discloses_who_is_not_only_passed_by() -> None:
    itself = deed_of("itself discloses")
    assert [itself.is_done(one) for one in (MUST, MAY, OWNER, REFUSE)] == [True, True, False, False]
    never = deed_of("never itself discloses")
    assert [never.is_done(one) for one in (MUST, MAY, OWNER, REFUSE)] == [False, False, True, True]


@pytest.mark.parametrize("verb", ["never discloses", "does not refuse", "governs the request"])
def test_what_is_denied_is_not_so_where_nothing_is_known(verb: str) -> None:
    assert not deed_of(verb).is_done(failed("it broke"))
    assert not deed_of(verb).is_done(NEEDS)


@given(decisions(), st.sampled_from(sorted(PLAIN_VERBS)))
def test_a_verb_and_its_denial_are_never_both_so(decision: Decision, verb: str) -> None:
    done, denied = plain_deed_of(verb).is_done(decision), deed_of(f"does not {verb}")
    assert not (done and denied.is_done(decision))
    if not decision.missing and decision.outcome is not Outcome.ERROR:
        assert done != denied.is_done(decision)
