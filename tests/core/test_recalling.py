"""A panel that recalls asks only for what it does not know, and nobody can tell by its answers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from exigent.bench.choosing import read_all
from exigent.bench.opening import Bench, open_bench
from exigent.bench.recalling import RecallingPanel
from exigent.engines.rules.engine import RulesDecider
from exigent.words.decision import Decision, Outcome
from exigent.words.request import Request
from tests.small_bench import SmallBench


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """The requests that the rules' engine is asked, those of every regime."""
    requests: list[Request] = []
    decide = RulesDecider.decide

    def noted(decider: RulesDecider, several: Sequence[Request]) -> list[Decision]:
        requests.extend(several)
        return decide(decider, several)

    monkeypatch.setattr(RulesDecider, "decide", noted)
    return requests


def requests_of(bench: Bench) -> list[Request]:
    return [one.request for one in read_all(bench) if one.request is not None]


def test_what_was_answered_is_not_asked_again(bench: SmallBench, asked: list[Request]) -> None:
    opened = open_bench(bench.root)
    panel, requests = opened.panel(), requests_of(opened)
    first = RecallingPanel(panel, {})
    answers = first.decide(requests)
    assert answers == panel.decide(requests)
    asked.clear()
    assert RecallingPanel(panel, first.answers(panel.names)).decide(requests) == answers
    assert not asked


def test_only_what_is_not_known_is_asked(bench: SmallBench, asked: list[Request]) -> None:
    opened = open_bench(bench.root)
    panel, requests = opened.panel(), requests_of(opened)
    name, *others = panel.names
    first = RecallingPanel(panel, {})
    first.decide(requests[1:])
    second = RecallingPanel(panel, first.answers(others))
    asked.clear()
    expected = panel.only([name]).decide(requests[1:])
    of_one = len(asked)
    asked.clear()
    assert [row[:1] for row in second.decide(requests[1:])] == expected
    assert len(asked) == of_one
    assert second.decide(requests) == panel.decide(requests)


def test_an_error_is_decided_again(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch, asked: list[Request]
) -> None:
    opened = open_bench(bench.root)
    panel, requests = opened.panel(), requests_of(opened)
    with monkeypatch.context() as broken:
        broken.setattr(RulesDecider, "decide", None)
        first = RecallingPanel(panel, {})
        failed = first.decide(requests)
    assert {one.outcome for row in failed for one in row} == {Outcome.ERROR}
    second = RecallingPanel(panel, first.answers(panel.names))
    assert second.decide(requests) == panel.decide(requests)
    assert asked


def test_what_nobody_asks_any_more_is_forgotten(bench: SmallBench, asked: list[Request]) -> None:
    opened = open_bench(bench.root)
    panel, requests = opened.panel(), requests_of(opened)
    first = RecallingPanel(panel, {})
    first.decide(requests)
    unasked = RecallingPanel(panel, first.answers(panel.names))
    assert unasked.answers(panel.names) == first.answers(panel.names)
    unasked.decide(requests[:1])
    assert set(unasked.answers(panel.names)) == {requests[0]}
    asked.clear()
    RecallingPanel(panel, unasked.answers(panel.names)).decide(requests)
    assert requests[0] not in asked
    assert requests[-1] in asked
