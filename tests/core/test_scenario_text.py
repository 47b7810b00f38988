"""A scenario written from facts and answers reads back as those facts and expects those answers."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.bench.opening import Bench, open_bench
from exigent.bench.panel import Panel
from exigent.suite.expectation import Verdict, judge
from exigent.suite.gherkin_file import ParsedFile, read_feature
from exigent.suite.gherkin_parser import parse_gherkin
from exigent.suite.language import Language
from exigent.suite.reading import Scenario, understand_feature
from exigent.suite.writing import write_feature, write_scenario
from exigent.words.decision import Decision, Mode, Obligation, Outcome
from exigent.words.fact import FactType
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import UNKNOWN, Value
from tests.core.small_world import make_vocabulary
from tests.core.strategies import decisions, obligations, requests, vocabularies

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NAMES = ("east", "west")
SMALL = make_vocabulary()
SMALL_LANGUAGE = Language(SMALL, {}, dict.fromkeys(NAMES, ""), ())


@cache
def shipped() -> tuple[Bench, Panel, Language]:
    bench = open_bench(ROOT)
    return bench, bench.panel(), bench.language()


def read(text: str, language: Language) -> list[Scenario]:
    parsed = ParsedFile("made.feature", text.split("\n"), parse_gherkin(text))
    return understand_feature(read_feature(parsed), language)


def read_one(scenario: str, language: Language) -> Scenario:
    (found,) = read(write_feature("Made", [scenario]), language)
    return found


@cache
def values_of(name: str) -> st.SearchStrategy[Value]:
    fact = shipped()[0].vocabulary.facts[name]
    match fact.type:
        case FactType.NUMBER:
            least = fact.at_least or 0
            whole = st.integers(int(least), 10**9)
            parts = st.decimals(int(least), 10**6, places=4).map(float)
            known: st.SearchStrategy[Value] = whole if fact.whole else st.one_of(whole, parts)
        case FactType.DATE:
            known = st.dates(datetime.date(1000, 1, 1))
        case _:
            known = st.sampled_from(fact.values)
    return st.one_of(known, known, st.just(UNKNOWN))


@st.composite
def some_requests(draw: st.DrawFn) -> Request:
    vocabulary = shipped()[0].vocabulary
    names = draw(st.lists(st.sampled_from(list(vocabulary.facts)), max_size=8, unique=True))
    stated = {name: draw(values_of(name)) for name in names}
    try:
        return make_request(vocabulary, stated)
    except ContradictionError:
        assume(False)
        raise


@st.composite
def answers(draw: st.DrawFn) -> Decision:
    decision = draw(decisions())
    if decision.mode is None:
        return decision
    duties = draw(st.lists(obligations(), max_size=2, unique=True))
    missing = draw(st.sampled_from(((), (), ("wet",), ("colour", "wet"))))
    mode = None if missing else decision.mode
    return msgspec.structs.replace(decision, mode=mode, obligations=tuple(duties), missing=missing)


@settings(max_examples=150)
@given(data=st.data())
def test_a_scenario_in_the_shipped_vocabulary_reads_back_as_the_same_request_and_passes(
    data: st.DataObject,
) -> None:
    bench, panel, language = shipped()
    request = data.draw(some_requests())
    cells = dict(zip(panel.names, panel.decide([request])[0], strict=True))
    text = write_scenario("It is so", request, bench.vocabulary, cells, ["a remark"])
    scenario = read_one(text, language)
    assert scenario.request == request
    verdicts = judge(scenario.expectations, cells)
    assert {verdict for verdict, _ in verdicts.values()} == {Verdict.PASS}, text


@settings(max_examples=150)
@given(st.data(), answers(), answers())
def test_what_is_expected_is_the_answer_given_and_no_other(
    data: st.DataObject, east: Decision, west: Decision
) -> None:
    vocabulary = data.draw(vocabularies())
    request = data.draw(requests(vocabulary))
    cells = {"east": east, "west": west}
    text = write_scenario("It is so", request, vocabulary, cells)
    scenario = read_one(text, Language(vocabulary, {}, dict.fromkeys(NAMES, ""), ()))
    assert scenario.request == request
    found = judge(scenario.expectations, cells)
    assert [verdict for verdict, _ in found.values()] == [Verdict.PASS, Verdict.PASS]
    # Where facts are missing, a duty more is no contradiction: more may come with them.
    is_sure = not east.missing and not west.missing
    if is_sure and east.substance != west.substance:
        exchanged = judge(scenario.expectations, {"east": west, "west": east})
        assert {verdict for verdict, _ in exchanged.values()} == {Verdict.FAIL}


def test_a_scenario_states_facts_in_english_and_expects_every_part_of_the_answers() -> None:
    request = make_request(SMALL, {"colour": "green", "count": 2, "cold": UNKNOWN})
    duties = (Obligation("agency", "tell", "72 hours"), Obligation("provider", "keep"))
    allowed = Decision(Outcome.ALLOW, Mode.MAY, ground="consent", scope=None, obligations=duties)
    refused = Decision(Outcome.REFUSE, Mode.MUST_NOT)
    text = write_scenario(
        "A green one", request, SMALL, {"east": allowed, "west": refused}, ["north says otherwise"]
    )
    assert (
        text
        == """\
  Scenario: A green one
    Given an ordinary request
    And it is not known what cold is
    And it is green
    And it counts 2 dots
    When someone asks
    Then the regimes decide
      | regime | outcome | mode     | ground  | scope |
      | east   | allow   | may      | consent | -     |
      | west   | refuse  | must_not | -       | -     |
    And under "east" these duties follow
      | who      | duty | within   |
      | agency   | tell | 72 hours |
      | provider | keep | -        |
    And under "west" no duties follow
    # north says otherwise
"""
    )


def test_of_an_answer_that_lacks_facts_each_duty_is_expected_by_itself() -> None:
    request = make_request(SMALL, {"wet": UNKNOWN})
    duty = Obligation("agency", "tell", "before disclosure")
    decision = Decision(Outcome.REFUSE, obligations=(duty,), missing=("wet",))
    text = write_scenario("Perhaps wet", request, SMALL, {"east": decision})
    assert '    And under "east" the agency must tell the owner before disclosure\n' in text
    assert "| east   | refuse  | -    | -      | -     | wet     |\n" in text


def test_a_bar_in_a_deadline_stays_in_its_cell() -> None:
    duty = Obligation("agency", "tell", "1|2 \\ days")
    decision = Decision(Outcome.REFUSE, Mode.MUST_NOT, obligations=(duty,))
    text = write_scenario("A bar", make_request(SMALL, {}), SMALL, {"east": decision})
    scenario = read_one(text, SMALL_LANGUAGE)
    verdict, findings = judge(scenario.expectations, {"east": decision})["east"]
    assert (verdict, findings) == (Verdict.PASS, ())


def test_several_scenarios_make_a_feature() -> None:
    several = [
        write_scenario(
            name, make_request(SMALL, {}), SMALL, {"east": Decision(Outcome.NOT_GOVERNED)}
        )
        for name in ("First", "Second")
    ]
    found = read(write_feature("Both", several), SMALL_LANGUAGE)
    assert [scenario.text.name for scenario in found] == ["First", "Second"]


@pytest.mark.parametrize("value", [0.5, 12, 100_000_000_000_000])
def test_a_number_reads_back_as_it_was_written(value: float) -> None:
    request = make_request(SMALL, {"count": value})
    text = write_scenario("It", request, SMALL, {"east": Decision(Outcome.NOT_GOVERNED)})
    assert read_one(text, SMALL_LANGUAGE).request == request
