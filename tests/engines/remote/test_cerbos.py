"""The shipped Cerbos policy, decided by a real Cerbos server."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel
from exigent.words.decision import Outcome
from exigent.words.request import ContradictionError, Request, make_request
from tests.agreement.shipped import check_agreement
from tests.engines.expectations import check_expectations
from tests.engines.remote.conftest import CERBOS_REGIMES
from tests.engines.remote.loopback import Asked, Loopback, raw_reply, serve

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
SEED = 20260111


@pytest.fixture(scope="module")
def in_rules() -> Panel:
    return open_bench(ROOT).panel(["us-sca"])


@pytest.fixture
def in_cerbos(counted: Loopback, monkeypatch: pytest.MonkeyPatch) -> Panel:
    monkeypatch.setenv("EXIGENT_CERBOS", counted.address)
    return open_bench(ROOT, CERBOS_REGIMES).panel(["us-sca"])


@pytest.fixture
def counted(cerbos: str) -> Iterator[Loopback]:
    """A server that hands everything on to Cerbos, and so knows what was asked."""

    def hand_on(asked: Asked, _: object) -> bytes:
        answer = httpx.request(
            asked.method, cerbos + asked.path, headers=asked.headers, content=asked.body, timeout=30
        )
        kind = f"Content-Type: {answer.headers['content-type']}"
        return raw_reply(answer.content, kind, status=f"{answer.status_code} Handed on")

    with serve(hand_on) as loopback:
        yield loopback


def _requests(panel: Panel, count: int) -> Iterator[Request]:
    """Yield requests that differ in what the law reads."""
    facts = panel.vocabulary.facts
    read = list(panel.regimes[0].constants)
    chance = random.Random(SEED)
    while count:
        stated = {name: chance.choice(facts[name].values) for name in read if chance.random() < 0.7}
        try:
            yield make_request(panel.vocabulary, stated)
        except ContradictionError:
            continue
        count -= 1


def test_the_cerbos_policy_answers_as_the_rules_do(
    cerbos: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXIGENT_CERBOS", cerbos)
    check_agreement(open_bench(ROOT), ["us-sca", str(CERBOS_REGIMES / "us-sca.yaml")])


def test_a_batch_is_one_http_request(in_rules: Panel, in_cerbos: Panel, counted: Loopback) -> None:
    requests = list(_requests(in_rules, 900))
    in_cerbos.decide(requests)
    in_cerbos.decide(requests)
    assert counted.paths == [
        "/.well-known/authzen-configuration",
        "/access/v1/evaluations",
        "/access/v1/evaluations",
    ]


def test_every_expectation_of_the_features_holds_of_the_cerbos_policy(
    cerbos: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("EXIGENT_CERBOS", cerbos)
    unproved = "does not show what its policy says"
    check_expectations(CERBOS_REGIMES, tmp_path / "matrix.json", unproved=unproved)


def test_a_policy_that_cerbos_does_not_have_is_an_error_and_no_refusal(
    cerbos: str, tmp_path: Path, in_rules: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXIGENT_CERBOS", cerbos)
    regime = (CERBOS_REGIMES / "us-sca.yaml").read_text("utf-8")
    (tmp_path / "us-sca.yaml").write_text(regime.replace("type: disclosure", "type: nothing"))
    panel = open_bench(ROOT, tmp_path).panel(["us-sca"])
    decision = panel.decide(list(_requests(in_rules, 1)))[0][0]
    assert decision.outcome is Outcome.ERROR
    assert decision.note == "what the decision point answered has no `outputs`"
