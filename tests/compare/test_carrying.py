"""Facts read back from a matrix: what was asked, asked again."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.compare.carrying import (
    CarriedAnswer,
    Question,
    put_questions,
    question_of,
    read_question,
)
from exigent.bench.matrix import row_of
from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from exigent.words.errors import InputError
from exigent.words.fact import Fact
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import UNKNOWN, Value, written
from tests.core.conftest import ROOT
from tests.small_bench import write_small_bench


def test_every_shipped_scenario_asks_again_what_it_asked() -> None:
    bench = open_bench(ROOT)
    scenarios = read_suite(find_features([ROOT / "features"]), ROOT, bench.language())
    asked = [scenario for scenario in scenarios if scenario.request is not None]
    assert len(asked) > 300
    for scenario in asked:
        assert scenario.request is not None
        row = row_of(scenario, scenario.request)
        assert read_question(question_of(row), bench.vocabulary) == scenario.request
        assert read_question(question_of(row).as_stated, bench.vocabulary) == scenario.request


def values_of(fact: Fact) -> st.SearchStrategy[Value]:
    if fact.values:
        return st.sampled_from((*fact.values, UNKNOWN))
    if isinstance(fact.ordinary, datetime.date):
        return st.dates()
    numbers: st.SearchStrategy[Value] = st.integers(0, 10**9) | st.floats(0, 1e6).map(
        lambda number: round(number, 6)
    )
    return numbers.filter(fact.has) | st.just(UNKNOWN)


VOCABULARY = open_bench(ROOT).vocabulary


@given(
    st.fixed_dictionaries(
        {}, optional={name: values_of(fact) for name, fact in VOCABULARY.facts.items()}
    )
)
def test_any_facts_are_read_back_as_they_were_written(facts: Mapping[str, Value]) -> None:
    try:
        request = make_request(VOCABULARY, facts)
    except ContradictionError:
        return
    question = Question(frozenset((name, written(value)) for name, value in facts.items()))
    assert read_question(question, VOCABULARY) == request


def test_all_that_the_vocabulary_lacks_is_said() -> None:
    question = Question(frozenset({("dangr", "death"), ("danger", "deth"), ("cameras", "many")}))
    with pytest.raises(InputError) as raised:
        read_question(question, VOCABULARY)
    said = raised.value.message
    for part in (
        "no fact `dangr`",
        "`danger` has no value `deth`",
        "`cameras`: `many` is not a number",
    ):
        assert part in said


def test_without_a_date_only_dates_in_force_no_longer_count(tmp_path: Path) -> None:
    write_small_bench(tmp_path)
    vocabulary = open_bench(tmp_path).vocabulary
    day = datetime.date(2018, 1, 1)
    request = make_request(vocabulary, {"requested_on": day, "paper": "letter"})
    assert request.undated().values["requested_on"] == day
    assert request.undated().stated == request.stated
    assert (request.day, request.undated().day) == (day, None)


def test_questions_are_put_in_one_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_small_bench(tmp_path)
    panel = open_bench(tmp_path).panel()
    batches: list[int] = []
    decide = Panel.decide

    def counted(self: Panel, requests: list[Request]) -> object:
        batches.append(len(requests))
        return decide(self, requests)

    monkeypatch.setattr(Panel, "decide", counted)
    stated = [frozenset({("paper", "letter")}), frozenset({("gone", "x")}), frozenset()]
    questions = [Question(facts) for facts in stated]
    answers = put_questions(questions, panel, lambda request: request)
    assert batches == [2]
    assert answers[questions[1]] == "there is no fact `gone`"
    answer = answers[questions[0]]
    assert isinstance(answer, CarriedAnswer)
    assert set(answer.decisions) == set(panel.names)
    assert answer.assumed["requester"] == "police"
