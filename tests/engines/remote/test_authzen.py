"""What is sent to a decision point that speaks AuthZEN, and what its answers mean."""

from __future__ import annotations

import asyncio
import datetime
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from exigent.analysis.explain import explain
from exigent.words.decision import Decision, Mode, Obligation, Outcome, Reason, Scope
from exigent.words.value import UNKNOWN
from tests.engines.remote.loopback import Answers, Asked, authzen, metadata, reply, serve
from tests.engines.remote.remote_bench import authzen_settings, open_remote_bench

ORDER = {"paper": "court_order"}
IN_WORDS = "document: [decision]"


def _by_paper(evaluation: Any) -> object:
    return {"decision": evaluation["resource"]["properties"]["paper"] == "court_order"}


def _in_words(document: object, *, yes: bool) -> Callable[[Any], object]:
    return lambda _: {"decision": yes, "context": {"decision": document, "more": 1}}


def test_a_yes_and_a_no_mean_what_the_regime_says(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address))
        yes, yes_of_a_child, no = bench.decide(ORDER, {**ORDER, "minor": True}, {})
    told = Obligation("library", "tell_borrower", "3 days")
    reason = Reason("otherwise", "The server says yes.", "act")
    assert yes == Decision(Outcome.ALLOW, Mode.MAY, "wish", Scope.AS_REQUESTED, (told,), (reason,))
    assert yes_of_a_child.obligations == ()
    assert no.outcome is Outcome.REFUSE
    assert no.mode is Mode.MUST_NOT


def test_it_is_asked_from_within_a_loop_as_a_notebook_has_one(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address))

        async def cell() -> list[Decision]:
            return list(bench.decide(ORDER, {}))

        # A browser of other tests may have a loop in this thread.
        with ThreadPoolExecutor() as elsewhere:
            inside = elsewhere.submit(asyncio.run, cell()).result()
        assert inside == list(bench.decide(ORDER, {}))
    assert [one.outcome for one in inside] == [Outcome.ALLOW, Outcome.REFUSE]


def test_facts_are_sent_as_properties_of_the_resource(tmp_path: Path) -> None:
    lines = (
        "subject: {type: official, properties: {roles: [a, '1'], level: 2, sworn: true}}",
        "action: {name: see, properties: {way: screen}}",
        "resource: {type: record, properties: {shelf: '7'}}",
        "context: {more: {deep: yes please}}",
        "sends: [requested_on, paper, loan_age, minor]",
    )
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address, *lines))
        bench.ask(requested_on=datetime.date(2024, 2, 29), loan_age=2.5)
    question = server.asked_at("/several")[0].document
    (evaluation,) = question["evaluations"]
    own_id = evaluation["resource"].pop("id")
    assert evaluation["subject"].pop("id") == own_id
    assert question["context"] == {"more": {"deep": "yes please"}}
    assert evaluation == {
        "subject": {
            "type": "official",
            "properties": {"roles": ["a", "1"], "level": 2, "sworn": True},
        },
        "action": {"name": "see", "properties": {"way": "screen"}},
        "resource": {
            "type": "record",
            "properties": {
                "shelf": "7",
                "paper": "none",
                "minor": False,
                "loan_age": 2.5,
                "requested_on": "2024-02-29",
            },
        },
        "context": question["context"],
    }


def test_facts_are_sent_in_the_context_where_the_regime_says_so(tmp_path: Path) -> None:
    def evaluate(evaluation: Any) -> object:
        return {"decision": evaluation["context"] == {"paper": "court_order", "kind": "law"}}

    lines = ("facts_in: context", "sends: [paper]", "context: {kind: law}")
    with serve(authzen(evaluate)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address, *lines))
        assert bench.ask(**ORDER).outcome is Outcome.ALLOW
        assert server.asked[-1].document["evaluations"][0]["resource"]["properties"] == {}


def test_requests_with_other_facts_never_share_an_id(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address))
        bench.decide(*({"loan_age": age} for age in range(50)))
    evaluations = server.asked_at("/several")[0].document["evaluations"]
    assert len({e["resource"]["id"] for e in evaluations}) == 50
    assert len({e["subject"]["id"] for e in evaluations}) == 50


@pytest.mark.parametrize("line", ["resource: {id: record-1}", "subject: {id: someone}"])
def test_requests_under_one_id_are_asked_one_by_one(tmp_path: Path, line: str) -> None:
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address, line))
        first, second = bench.decide({}, ORDER)
    assert (first.outcome, second.outcome) == (Outcome.REFUSE, Outcome.ALLOW)
    assert server.paths[1:] == ["/one", "/one"]


def test_requests_that_agree_in_what_is_sent_are_asked_about_once(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address, "sends: [paper]"))
        decisions = bench.decide(*({"loan_age": age, **ORDER} for age in range(30)), {})
    assert [d.outcome for d in decisions] == [Outcome.ALLOW] * 30 + [Outcome.REFUSE]
    assert len(server.asked_at("/several")[0].document["evaluations"]) == 2


def test_a_batch_past_the_limit_is_split_and_keeps_its_order(tmp_path: Path) -> None:
    def evaluate(evaluation: Any) -> object:
        return {"decision": evaluation["resource"]["properties"]["loan_age"] % 3 == 0}

    with serve(authzen(evaluate)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address, "at_once: 4"))
        decisions = bench.decide(*({"loan_age": age} for age in range(10)))
    sizes = [len(asked.document["evaluations"]) for asked in server.asked_at("/several")]
    assert sizes == [4, 4, 2]
    assert [d.outcome is Outcome.ALLOW for d in decisions] == [a % 3 == 0 for a in range(10)]


def test_without_an_endpoint_for_several_each_request_is_asked_alone(tmp_path: Path) -> None:
    with serve(authzen(_by_paper, several=False)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address))
        decisions = bench.decide(*({"loan_age": age, **ORDER} for age in range(20)), {})
    assert [d.outcome for d in decisions] == [Outcome.ALLOW] * 20 + [Outcome.REFUSE]
    assert server.paths[1:] == ["/one"] * 21


def test_without_metadata_the_standard_path_is_asked(tmp_path: Path) -> None:
    def answers(asked: Asked, connection: socket.socket) -> bytes:
        if asked.path == "/tenant/access/v1/evaluation":
            return authzen(_by_paper)(asked, connection)
        return reply({}, status="404 Not Found")

    with serve(answers) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(f"{server.address}/tenant/"))
        assert bench.ask(**ORDER).outcome is Outcome.ALLOW
    assert server.paths[0] == "/.well-known/authzen-configuration/tenant"


def test_one_regime_may_be_asked_from_several_threads(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address))

        def decide(age: int) -> list[Outcome]:
            decisions = bench.decide({"loan_age": age}, {"loan_age": age, **ORDER})
            return [decision.outcome for decision in decisions]

        with ThreadPoolExecutor(6) as threads:
            decided = list(threads.map(decide, range(24)))
    assert decided == [[Outcome.REFUSE, Outcome.ALLOW]] * 24


def test_metadata_is_looked_up_once(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address))
        bench.ask()
        bench.ask(**ORDER)
    assert server.paths == ["/.well-known/authzen-configuration", "/several", "/several"]


def test_unknown_facts_are_never_sent_but_settled(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        lines = ("sends: [paper, minor, loan_age]", "compares: {loan_age: [10]}")
        bench = open_remote_bench(tmp_path, authzen_settings(server.address, *lines))
        turns, stands = bench.decide(
            {"paper": UNKNOWN, "minor": UNKNOWN, "requester": "police"},
            {"loan_age": UNKNOWN, **ORDER},
        )
    assert turns.outcome is Outcome.NEEDS_FACTS
    assert turns.missing == ("paper",)
    assert stands.outcome is Outcome.ALLOW
    assert "unknown" not in str([asked.body for asked in server.asked])
    assert len(server.asked_at("/several")) == 1


def test_an_unknown_number_that_nothing_bounds_is_not_settled(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address))
        decision = bench.ask(loan_age=UNKNOWN)
        assert decision.outcome is Outcome.NEEDS_FACTS
        assert decision.note == "not settled: nothing says what `loan_age` is compared with"
    assert server.asked == []


def test_what_was_sent_and_only_assumed_is_what_a_decision_rests_on(tmp_path: Path) -> None:
    with serve(authzen(_by_paper)) as server:
        settings = authzen_settings(server.address, "sends: [paper, requester]")
        bench = open_remote_bench(tmp_path, settings)
        explanation = explain(bench.panel, bench.panel.regimes[0], bench.request(**ORDER))
    # `minor` because of the obligation that falls away with it.
    assert explanation.assumed == ("requester", "minor")


def test_a_decision_in_words_is_taken_as_it_stands(tmp_path: Path) -> None:
    document = {
        "outcome": "allow",
        "mode": "must",
        "ground": "order",
        "scope": "narrowed",
        "obligations": [{"who": "library", "duty": "keep_note"}],
        "reasons": [{"rule": "court-order", "because": "So it says.", "source": "act"}],
    }
    with serve(authzen(_in_words([document], yes=True))) as server:
        settings = authzen_settings(server.address, answers=IN_WORDS)
        assert open_remote_bench(tmp_path, settings).ask() == Decision(
            Outcome.ALLOW,
            Mode.MUST,
            "order",
            Scope.NARROWED,
            (Obligation("library", "keep_note"),),
            (Reason("court-order", "So it says.", "act"),),
        )


@pytest.mark.parametrize(
    ("document", "yes", "said"),
    [
        ({"outcome": "refuse", "mode": "must_not"}, True, "says yes, and its document `refuse`"),
        (
            {"outcome": "allow", "mode": "may", "ground": "wish"},
            False,
            "says no, and its document `allow`",
        ),
        ({"outcome": "maybe"}, False, "the answer is no decision"),
        ({"outcome": "error"}, False, "says that it could not decide"),
        ({"outcome": "allow", "mode": "may", "ground": "whim"}, True, "there is no ground `whim`"),
        ({"outcome": "refuse", "mode": "may"}, False, "answered `refuse` with the mode `may`"),
        ({"outcome": "not_governed", "extra": 1}, False, "the answer is no decision"),
        ([{"outcome": "not_governed"}] * 2, False, "2 of what holds the `decision`, not with one"),
        ([], False, "0 of what holds the `decision`"),
        (None, False, "the answer is no decision"),
        ("\x1b[31m", False, "the answer is no decision"),
    ],
)
def test_a_document_that_is_no_decision_is_an_error(
    tmp_path: Path, document: object, yes: bool, said: str
) -> None:
    with serve(authzen(_in_words(document, yes=yes))) as server:
        settings = authzen_settings(server.address, answers=IN_WORDS)
        decision = open_remote_bench(tmp_path, settings).ask()
    assert decision.outcome is Outcome.ERROR
    assert said in str(decision.note)
    assert str(decision.note).isprintable()


@pytest.mark.parametrize(
    ("evaluation", "said"),
    [
        ({"decision": "true"}, "gave a `decision` that is neither true nor false"),
        ({"decision": 1}, "gave a `decision` that is neither true nor false"),
        ({"decision": None}, "gave a `decision` that is neither true nor false"),
        ({}, "gave an answer without `decision`"),
        ([True], "gave an answer without `decision`"),
        (True, "gave an answer without `decision`"),
        (
            {"decision": False, "context": {"error": {"status": 404, "message": "?"}}},
            "could not evaluate the request",
        ),
    ],
)
def test_an_evaluation_that_failed_is_an_error_in_its_own_cell(
    tmp_path: Path, evaluation: object, said: str
) -> None:
    def evaluate(asked: Any) -> object:
        is_minor = asked["resource"]["properties"]["minor"]
        return evaluation if is_minor else _by_paper(asked)

    with serve(authzen(evaluate)) as server:
        bench = open_remote_bench(tmp_path, authzen_settings(server.address))
        good, bad = bench.decide(ORDER, {"minor": True})
    assert good.outcome is Outcome.ALLOW
    assert bad.outcome is Outcome.ERROR
    assert bad.note == f"{server.address}/several {said}"


def _described(change: Callable[[dict[str, Any], str], object]) -> Answers:
    """Return the answers of a decision point with something else in its metadata."""

    def answers(asked: Asked, connection: socket.socket) -> bytes:
        if asked.path.startswith("/.well-known"):
            described = metadata(asked)
            change(described, f"http://{asked.headers['host']}")
            return reply(described)
        return authzen(_by_paper)(asked, connection)

    return answers


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda d, _: d.update(policy_decision_point="https://pdp.example"),
            "describes a decision point at another address",
        ),
        (lambda d, _: d.pop("policy_decision_point"), "without `policy_decision_point`"),
        (lambda d, _: d.pop("access_evaluation_endpoint"), "without `access_evaluation_endpoint`"),
        (
            lambda d, _: d.update(access_evaluations_endpoint="http://127.0.0.2:80/several"),
            "names an endpoint on another server, where nothing is sent",
        ),
        (
            lambda d, base: d.update(access_evaluation_endpoint=base.replace("http", "https")),
            "names an endpoint on another server",
        ),
        (
            lambda d, base: d.update(access_evaluation_endpoint=base.replace("//", "//me:pw@")),
            "names an endpoint that holds a user name or password",
        ),
        (
            lambda d, _: d.update(access_evaluation_endpoint="/one"),
            "names an endpoint that is no address",
        ),
        (
            lambda d, _: d.update(access_evaluations_endpoint=["/several"]),
            "names an endpoint that is no address",
        ),
        (
            lambda d, _: d.update(access_evaluations_endpoint="http://[::1"),
            "names an endpoint that is no address",
        ),
    ],
)
def test_metadata_that_leads_elsewhere_is_not_followed(
    tmp_path: Path, change: Callable[[dict[str, Any], str], object], said: str
) -> None:
    with serve(_described(change)) as server:
        decisions = open_remote_bench(tmp_path, authzen_settings(server.address)).decide({}, ORDER)
    assert {d.outcome for d in decisions} == {Outcome.ERROR}
    assert said in str(decisions[0].note)
    assert server.paths == ["/.well-known/authzen-configuration"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"evaluations": []}, "gave 0 answers to 1 evaluation"),
        ({"evaluations": [{"decision": True}] * 3}, "gave 3 answers to 1 evaluation"),
        ({"evaluations": {"0": {"decision": True}}}, "gave `evaluations` that are no list"),
        ({"decision": True}, "gave an answer without `evaluations`"),
    ],
)
def test_answers_that_fit_no_evaluations_are_none_though_each_is_asked_alone_at_last(
    tmp_path: Path, answer: object, said: str
) -> None:
    def answers(asked: Asked, connection: socket.socket) -> bytes:
        if asked.path == "/several":
            return reply(answer)
        return authzen(_by_paper)(asked, connection)

    with serve(answers) as server:
        decisions = open_remote_bench(tmp_path, authzen_settings(server.address)).decide({}, ORDER)
    assert [d.note for d in decisions] == [f"{server.address}/several {said}"] * 2
