"""What is remembered of answers makes no difference: a stream answers what the panel does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.answering import Answering
from exigent.analysis.explain import Assumptions
from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel, Regime
from exigent.files.given_request import GivenRequest, values_of_facts
from exigent.words.decision import Decision
from exigent.words.domain import merge_constants, representatives
from exigent.words.fact import Fact, FactType
from exigent.words.request import ContradictionError, make_request
from exigent.words.value import UNKNOWN, Known, Value
from exigent.words.vocabulary import Vocabulary
from tests.core import strategies as small

ROOT = Path(__file__).parents[2]

Told = tuple[str, Decision, tuple[str, ...]]
Row = tuple[Told, ...] | str


def tell(regime: Regime, decision: Decision, assumed: tuple[str, ...]) -> Told:
    return regime.name, decision, assumed


def of_panel(panel: Panel, facts: Mapping[str, Value]) -> Row:
    """Return what the panel says of one request, asked alone."""
    try:
        request = make_request(panel.vocabulary, facts)
    except ContradictionError as error:
        return str(error)
    (row,) = panel.decide([request])
    answers = list(zip(panel.regimes, row, strict=True))
    assumed = Assumptions(panel).of(request, answers)
    return tuple(tell(*answer, facts) for answer, facts in zip(answers, assumed, strict=True))


def of_stream(
    answering: Answering[Told], vocabulary: Vocabulary, several: Sequence[Mapping[str, Value]]
) -> list[Row]:
    requests = [
        GivenRequest(index, index + 1, values_of_facts(facts, vocabulary), b"", b"")
        for index, facts in enumerate(several)
    ]
    return [
        str(row) if isinstance(row, ContradictionError) else row
        for row in answering.answer(requests)
    ]


@given(data=st.data())
@settings(max_examples=200)
def test_it_answers_what_the_panel_does(data: st.DataObject) -> None:
    vocabulary = data.draw(small.vocabularies())
    panel = data.draw(small.panels(vocabulary))
    several = data.draw(st.lists(small.facts(), min_size=1, max_size=12))
    answering = Answering(panel, tell)
    expected = [of_panel(panel, facts) for facts in several]
    # A second time everything is remembered; and one after the other as well as together.
    assert of_stream(answering, vocabulary, several) == expected
    assert of_stream(answering, vocabulary, several) == expected
    one_by_one = Answering(panel, tell)
    assert [of_stream(one_by_one, vocabulary, [facts])[0] for facts in several] == expected


@pytest.fixture(scope="module")
def shipped() -> Panel:
    return open_bench(ROOT).panel()


@st.composite
def shipped_facts(draw: st.DrawFn, panel: Panel) -> dict[str, Value]:
    """Facts of the shipped bench, a few or all, with numbers and days around what is compared."""
    facts = panel.vocabulary.facts
    names = draw(st.one_of(st.just(list(facts)), st.lists(st.sampled_from(list(facts)))))
    compared = merge_constants(regime.constants for regime in panel.regimes)
    return {name: draw(_values(facts[name], compared.get(name) or ())) for name in names}


def _values(fact: Fact, compared: Iterable[Known]) -> st.SearchStrategy[Value]:
    if not fact.is_measured:
        return st.sampled_from([*fact.values, fact.ordinary, UNKNOWN])
    some = st.dates() if fact.type is FactType.DATE else st.integers(0, 2_000)
    ends = [value for value in compared if fact.has(value)]
    near = st.sampled_from([*ends, *(representatives(fact, ends) or ()), UNKNOWN])
    return st.one_of(some.filter(fact.has), near)


@pytest.mark.slow
@given(data=st.data())
@settings(max_examples=40)
def test_it_answers_what_every_shipped_regime_does(shipped: Panel, data: st.DataObject) -> None:
    several = data.draw(st.lists(shipped_facts(shipped), min_size=1, max_size=10))
    answering = Answering(shipped, tell)
    expected = [of_panel(shipped, facts) for facts in several]
    assert of_stream(answering, shipped.vocabulary, several) == expected
    assert of_stream(answering, shipped.vocabulary, several) == expected
