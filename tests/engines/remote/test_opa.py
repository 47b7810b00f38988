"""A decision point that speaks the Open Policy Agent's data API, over a real Rego policy."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exigent.words.decision import Mode, Outcome, Reason
from exigent.words.value import UNKNOWN
from tests.engines.remote import rego_server
from tests.engines.remote.loopback import reply, serve
from tests.engines.remote.remote_bench import YES_OR_NO, RemoteBench, open_remote_bench

POLICY = """\
package lending.record

import rego.v1

default allow := false

allow if input.paper == "court_order"

decision := {
    "outcome": "allow", "mode": "must", "ground": "order",
    "reasons": [{"rule": "order", "because": "A court says so.", "source": "act"}],
} if allow

decision := {"outcome": "refuse", "mode": "must_not"} if {
    input.paper == "none"
    input.requested_on < "2021-01-01"
}
"""


@pytest.fixture(scope="module")
def agent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    policy = tmp_path_factory.mktemp("agent") / "policy.rego"
    policy.write_text(POLICY, "utf-8")
    command = [sys.executable, rego_server.__file__, str(policy)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def _open(folder: Path, address: str, path: str, *lines: str) -> RemoteBench:
    settings = ["protocol: opa", f"address: {address}", f"path: {path}", *lines]
    return open_remote_bench(folder, "\n".join(settings))


def test_facts_are_the_input_and_the_result_is_the_decision(agent: str, tmp_path: Path) -> None:
    bench = _open(tmp_path, agent, "lending/record/decision", "sends: [paper, requested_on]")
    order, none = bench.decide({"paper": "court_order"}, {})
    assert order.mode is Mode.MUST
    assert order.reasons == (Reason("order", "A court says so.", "act"),)
    assert none.mode is Mode.MUST_NOT


def test_a_yes_or_no_means_what_the_regime_says(agent: str, tmp_path: Path) -> None:
    bench = _open(tmp_path, agent, "lending/record/allow", "sends: [paper]", YES_OR_NO)
    several = [{"paper": paper} for paper in ("court_order", "letter", "none")]
    outcomes = [decision.outcome for decision in bench.decide(*several)]
    assert outcomes == [Outcome.ALLOW, Outcome.REFUSE, Outcome.REFUSE]
    assert bench.ask(paper=UNKNOWN).missing == ("paper",)


def test_where_nothing_is_defined_nothing_is_decided(agent: str, tmp_path: Path) -> None:
    bench = _open(tmp_path, agent, "lending/record/decision", "sends: [paper, requested_on]")
    letter, order = bench.decide({"paper": "letter"}, {"paper": "court_order"})
    assert letter.outcome is Outcome.ERROR
    place = f"{agent}/v1/data/lending/record/decision"
    assert letter.note == f"{place} gave no `result`: nothing is defined there"
    assert order.outcome is Outcome.ALLOW


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"result": "true"}, "something other than true or false"),
        ({"result": {"allow": True}}, "something other than true or false"),
        ({"result": None}, "something other than true or false"),
        ([{"result": True}], "gave no `result`"),
        (True, "gave no `result`"),
    ],
)
def test_only_true_is_yes_and_only_false_is_no(tmp_path: Path, answer: object, said: str) -> None:
    with serve(lambda *_: reply(answer)) as server:
        decision = _open(tmp_path, server.address, "allow", YES_OR_NO).ask()
    assert decision.outcome is Outcome.ERROR
    assert said in str(decision.note)
