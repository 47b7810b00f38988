"""Whatever keeps a decision point from answering is an error, and never a refusal."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from exigent.engines.remote import client
from exigent.words.decision import Decision, Outcome
from tests.engines.remote.loopback import (
    AUTHORITY,
    Answers,
    Asked,
    Loopback,
    authzen,
    raw_reply,
    reply,
    serve,
)
from tests.engines.remote.remote_bench import (
    YES_OR_NO,
    RemoteBench,
    authzen_settings,
    open_remote_bench,
)

TOKEN = "s3cret.Token-of_the~library"
SEVERAL = "/several"
WELL_KNOWN = "/.well-known/authzen-configuration"
JSON = "Content-Type: application/json"


def _yes(_: Any) -> object:
    return {"decision": True}


def _at_several(answer: Callable[[Asked, socket.socket], bytes]) -> Answers:
    """Return the answers of a decision point that fails only where it is asked to decide."""

    def answers(asked: Asked, connection: socket.socket) -> bytes:
        return (answer if asked.path == SEVERAL else authzen(_yes))(asked, connection)

    return answers


def _open(folder: Path, server: Loopback, *lines: str) -> RemoteBench:
    return open_remote_bench(folder, authzen_settings(server.address, *lines))


def _note(decision: Decision) -> str:
    assert decision.outcome is Outcome.ERROR
    return str(decision.note)


@pytest.fixture
def address_of_none() -> Iterator[str]:
    """An address at which nobody listens, nor can anybody begin to meanwhile."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def test_a_server_that_is_down_is_tried_a_few_times_and_once_a_batch(
    tmp_path: Path, address_of_none: str
) -> None:
    address = address_of_none
    bench = open_remote_bench(tmp_path, authzen_settings(address))
    begun = time.monotonic()
    decisions = bench.decide(*({"loan_age": age} for age in range(200)))
    assert {_note(d) for d in decisions} == {f"{address}{WELL_KNOWN} cannot be reached"}
    assert time.monotonic() - begun < 3


def test_a_server_that_comes_up_late_is_reached(tmp_path: Path) -> None:
    failures = iter([True, True])

    def answer(asked: Asked, connection: socket.socket) -> bytes:
        if next(failures, False):
            return reply({}, "Retry-After: 0", status="503 Service Unavailable")
        return authzen(_yes)(asked, connection)

    with serve(_at_several(answer)) as server:
        assert _open(tmp_path, server).ask().outcome is Outcome.ALLOW
    assert server.paths.count(SEVERAL) == 3


def test_a_server_that_stays_overloaded_is_an_error(tmp_path: Path) -> None:
    with serve(_at_several(lambda *_: reply({}, status="503 Service Unavailable"))) as server:
        said = _note(_open(tmp_path, server).ask())
    assert said == f"{server.address}/several answered with status 503"
    assert server.paths.count(SEVERAL) == 3


@pytest.mark.parametrize("asked_for", ["3600", "Fri, 31 Dec 2100 23:59:59 GMT"])
def test_no_one_waits_longer_than_an_answer_may_take(tmp_path: Path, asked_for: str) -> None:
    later = reply({}, f"Retry-After: {asked_for}", status="503 Service Unavailable")
    with serve(_at_several(lambda *_: later)) as server:
        assert _note(_open(tmp_path, server).ask()).endswith("answered with status 503")
    assert server.paths.count(SEVERAL) == 1


@pytest.mark.parametrize("status", [201, 204, 400, 401, 403, 404, 418, 429, 500, 502])
def test_no_other_status_is_an_answer_or_asked_again(tmp_path: Path, status: int) -> None:
    answer = reply({"evaluations": [{"decision": True}]}, status=f"{status} Whatever")
    with serve(_at_several(lambda *_: answer)) as server:
        said = _note(_open(tmp_path, server).ask())
    assert said == f"{server.address}/several answered with status {status}"
    assert server.paths.count(SEVERAL) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_server_that_sends_elsewhere_is_not_followed(tmp_path: Path, status: int) -> None:
    def answer(asked: Asked, _: socket.socket) -> bytes:
        elsewhere = f"Location: http://{asked.headers['host']}/one"
        return reply({}, elsewhere, status=f"{status} Elsewhere")

    with serve(_at_several(answer)) as server:
        assert "sends elsewhere" in _note(_open(tmp_path, server).ask())
    assert "/one" not in server.paths


@pytest.mark.parametrize(
    "drip",
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nX-Slow: ", id="head"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n" + JSON.encode() + b"\r\n\r\n{", id="body"
        ),
        pytest.param(b"", id="nothing"),
    ],
)
def test_a_server_that_drips_bytes_is_given_up(tmp_path: Path, drip: bytes) -> None:
    def answer(_: Asked, connection: socket.socket) -> bytes:
        connection.sendall(drip)
        while drip and not server.is_closing.wait(0.05):
            connection.sendall(b" ")
        server.is_closing.wait(30)
        return b""

    # At every path: none may have to be answered within so short a time.
    with serve(answer) as server:
        said = _note(_open(tmp_path, server, "seconds: 0.5").ask())
    assert said == f"{server.address}{WELL_KNOWN} gave no answer in 0.5 seconds"


@pytest.mark.parametrize(
    "half",
    [
        b"",
        b"HTT",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Len",
        b"HTTP/1.1 200 OK\r\nContent-Length: 60\r\n" + JSON.encode() + b'\r\n\r\n{"evaluations"',
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + JSON.encode() + b"\r\n\r\nff\r\n{",
    ],
)
def test_half_an_answer_is_none(tmp_path: Path, half: bytes) -> None:
    with serve(_at_several(lambda *_: half)) as server:
        said = _note(_open(tmp_path, server).ask())
    assert said == f"{server.address}/several broke off before its answer was whole"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"evaluations": [{"decision": true}',
        b'{"evaluations": [{"decision": NaN}]}',
        b'{"evaluations": [{"decision": True}]}',
        b'\xff{"evaluations": [{"decision": true}]}',
        b"[" * 100_000,
        "﻿{}".encode("utf-16"),
    ],
)
def test_what_is_no_json_is_no_answer(tmp_path: Path, body: bytes) -> None:
    with serve(_at_several(lambda *_: raw_reply(body, JSON))) as server:
        said = _note(_open(tmp_path, server).ask())
    assert said == f"{server.address}/several answered with what is no JSON"


@pytest.mark.parametrize("kind", ["Content-Type: text/html", "X-Nothing: here"])
def test_only_json_that_says_so_is_read(tmp_path: Path, kind: str) -> None:
    body = b'{"evaluations": [{"decision": true}]}'
    with serve(_at_several(lambda *_: raw_reply(body, kind))) as server:
        assert "something other than application/json" in _note(_open(tmp_path, server).ask())


def test_an_answer_in_an_encoding_is_not_unpacked(tmp_path: Path) -> None:
    packed = raw_reply(b"\x1f\x8b", JSON, "Content-Encoding: gzip")
    with serve(_at_several(lambda *_: packed)) as server:
        assert "an encoding that was not asked for" in _note(_open(tmp_path, server).ask())


def test_an_answer_to_another_request_is_none(tmp_path: Path) -> None:
    def answer(request_id: str) -> bytes:
        return reply({"evaluations": [{"decision": True}]}, f"X-Request-ID: {request_id}")

    with serve(_at_several(lambda *_: answer("another"))) as server:
        bench = _open(tmp_path, server)
        assert "answered another request" in _note(bench.ask())
        server.answers = _at_several(lambda asked, _: answer(asked.headers["x-request-id"]))
        assert bench.ask().outcome is Outcome.ALLOW


def test_an_answer_past_all_bounds_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "LARGEST_ANSWER", 50_000)

    def answer(_: Asked, connection: socket.socket) -> bytes:
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + JSON.encode() + b"\r\n\r\n")
        while not server.is_closing.is_set():
            connection.sendall(b" " * 10_000)
        return b""

    with serve(_at_several(answer)) as server:
        assert "answered with more than 50000 bytes" in _note(_open(tmp_path, server).ask())


def test_a_server_that_gives_out_takes_no_answers_away_that_it_gave_before(tmp_path: Path) -> None:
    parts = iter([True])

    def answer(asked: Asked, connection: socket.socket) -> bytes:
        if next(parts, False):
            return authzen(_yes)(asked, connection)
        return reply({}, status="502 Bad Gateway")

    with serve(_at_several(answer)) as server:
        bench = _open(tmp_path, server, "at_once: 10")
        decisions = bench.decide(*({"loan_age": age} for age in range(50)))
    assert {d.outcome for d in decisions[:10]} == {Outcome.ALLOW}
    failed = decisions[10:]
    assert {_note(d) for d in failed} == {f"{server.address}/several answered with status 502"}
    assert server.paths.count(SEVERAL) == 2


def test_one_request_that_fails_its_whole_call_takes_no_answers_of_others_away(
    tmp_path: Path,
) -> None:
    def answer(asked: Asked, connection: socket.socket) -> bytes:
        ages = [e["resource"]["properties"]["loan_age"] for e in asked.document["evaluations"]]
        if 777 in ages:
            return reply({}, status="500 Internal Server Error")
        return authzen(_yes)(asked, connection)

    with serve(_at_several(answer)) as server:
        decisions = _open(tmp_path, server).decide(*({"loan_age": age} for age in range(1_000)))
    failed = [at for at, decision in enumerate(decisions) if decision.outcome is Outcome.ERROR]
    assert failed == [777]
    assert _note(decisions[777]) == f"{server.address}/several answered with status 500"
    # The call is halved until the request is alone: two calls for each halving.
    assert server.paths.count(SEVERAL) <= 21


def test_of_requests_asked_one_by_one_only_the_failing_one_fails(tmp_path: Path) -> None:
    def answers(asked: Asked, connection: socket.socket) -> bytes:
        if asked.path == "/one" and asked.document["resource"]["properties"]["minor"]:
            return reply({}, status="500 Internal Server Error")
        return authzen(_yes, several=False)(asked, connection)

    with serve(answers) as server:
        good, bad = _open(tmp_path, server).decide({}, {"minor": True})
    assert good.outcome is Outcome.ALLOW
    assert _note(bad) == f"{server.address}/one answered with status 500"


def test_a_server_that_gives_out_under_single_requests_is_left_alone(tmp_path: Path) -> None:
    def answers(asked: Asked, connection: socket.socket) -> bytes:
        if asked.path == "/one":
            return reply({}, status="401 Unauthorized")
        return authzen(_yes, several=False)(asked, connection)

    with serve(answers) as server:
        decisions = _open(tmp_path, server).decide(*({"loan_age": age} for age in range(300)))
    assert {_note(d) for d in decisions} == {f"{server.address}/one answered with status 401"}
    assert server.paths.count("/one") < 50


def test_a_certificate_that_no_one_vouches_for_is_refused(tmp_path: Path) -> None:
    with serve(authzen(_yes, scheme="https"), tls=True) as server:
        said = _note(_open(tmp_path, server).ask())
    assert said.endswith("/.well-known/authzen-configuration has a certificate that is not trusted")
    assert server.asked == []


def test_a_certificate_that_the_machine_trusts_is_accepted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusted = tmp_path / "trusted.pem"
    AUTHORITY.cert_pem.write_to_path(str(trusted))
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    with serve(authzen(_yes, scheme="https"), tls=True) as server:
        assert _open(tmp_path, server).ask().outcome is Outcome.ALLOW


def test_certificates_that_cannot_be_read_are_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nothing"))
    bench = open_remote_bench(tmp_path, authzen_settings("https://127.0.0.1:9"))
    assert _note(bench.ask()) == "the certificates that SSL_CERT_FILE names cannot be read"


def test_a_server_that_speaks_no_tls_is_not_asked_without(tmp_path: Path) -> None:
    def answer_at_once() -> None:
        with server.accept()[0] as connection:
            connection.sendall(raw_reply(b"{}", JSON))
            connection.recv(10_000)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=answer_at_once)
        thread.start()
        address = f"https://127.0.0.1:{server.getsockname()[1]}"
        bench = open_remote_bench(tmp_path, authzen_settings(address))
        assert "does not speak TLS as it should" in _note(bench.ask())
        thread.join()


def test_no_proxy_comes_in_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address_of_none: str
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, address_of_none)
    with serve(authzen(_yes)) as server:
        assert _open(tmp_path, server).ask().outcome is Outcome.ALLOW


def test_the_token_is_sent_and_shown_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXIGENT_LIBRARY_TOKEN", TOKEN)
    with serve(authzen(_yes)) as server:
        bench = _open(tmp_path, server, "token_from: EXIGENT_LIBRARY_TOKEN")
        assert bench.ask().outcome is Outcome.ALLOW
        assert {asked.headers["authorization"] for asked in server.asked} == {f"Bearer {TOKEN}"}
        assert all(TOKEN.encode() not in asked.body for asked in server.asked)
        server.answers = lambda *_: reply({}, status="401 Unauthorized")
        assert TOKEN not in str(bench.ask(paper="letter"))


def test_an_answer_that_repeats_the_token_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXIGENT_LIBRARY_TOKEN", TOKEN)
    echo = reply({"evaluations": [{"decision": True, "context": {"heard": TOKEN}}]})
    with serve(_at_several(lambda *_: echo)) as server:
        said = _note(_open(tmp_path, server, "token_from: EXIGENT_LIBRARY_TOKEN").ask())
    assert "answered with the token in it" in said
    assert TOKEN not in said


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("EXIGENT_POINT", None, "`EXIGENT_POINT`, which `address_from` names, is not set"),
        ("EXIGENT_POINT", "ftp://h", "`EXIGENT_POINT` holds is no address of the form"),
        ("EXIGENT_POINT", "http://me:pw@127.0.0.1", "holds a user name or password"),
        ("EXIGENT_POINT", "http://192.0.2.1", "begins with http://, over which no token is sent"),
        ("EXIGENT_TOKEN", None, "`EXIGENT_TOKEN`, which `token_from` names, is not set"),
        ("EXIGENT_TOKEN", "a b\r\nX-Evil: 1", "`EXIGENT_TOKEN` holds is no bearer token"),
    ],
)
def test_what_the_environment_lacks_is_an_error_that_names_the_variable(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    address_of_none: str,
    variable: str,
    value: str | None,
    said: str,
) -> None:
    monkeypatch.setenv("EXIGENT_POINT", address_of_none)
    monkeypatch.setenv("EXIGENT_TOKEN", TOKEN)
    if value is None:
        monkeypatch.delenv(variable)
    else:
        monkeypatch.setenv(variable, value)
    lines = ["protocol: authzen", "address_from: EXIGENT_POINT", "token_from: EXIGENT_TOKEN"]
    note = _note(open_remote_bench(tmp_path, "\n".join([*lines, YES_OR_NO])).ask())
    assert said in note
    for secret in (TOKEN, "pw", "Evil", os.environ["PATH"]):
        assert secret not in note


@pytest.mark.parametrize(
    "body",
    [
        b'{"evaluations": [{"decision": false, "decision": true}]}',
        b'{"evaluations": [{"decision": false}], "evaluations": [{"decision": true}]}',
        b'{"evaluations": [{"decision": true, "context": {"id": 1, "\\u0069d": 2}}]}',
    ],
)
def test_an_answer_that_says_a_thing_twice_says_nothing(tmp_path: Path, body: bytes) -> None:
    with serve(_at_several(lambda *_: raw_reply(body, JSON))) as server:
        said = _note(_open(tmp_path, server).ask())
    assert said == f"{server.address}/several answered with a key twice in an object"


@pytest.mark.parametrize("several", [True, False])
def test_a_server_that_keeps_failing_is_asked_no_more(tmp_path: Path, several: bool) -> None:
    settled = authzen(_yes, several=several)

    def answers(asked: Asked, connection: socket.socket) -> bytes:
        if asked.path.startswith("/.well-known"):
            return settled(asked, connection)
        return reply({}, status="500 Whatever")

    with serve(answers) as server:
        bench = _open(tmp_path, server, "at_once: 1")
        notes = [_note(d) for d in bench.decide(*({"loan_age": age} for age in range(200)))]
    calls = len(server.paths) - 1
    # Those that were already under way when the last of them failed are answered, too.
    assert 50 <= calls < 60
    assert sum(note.startswith("not asked, since 50 before it failed: ") for note in notes) == (
        200 - calls
    )


def test_failures_with_an_answer_between_them_are_no_reason_to_give_up(tmp_path: Path) -> None:
    def evaluate(evaluation: Any) -> object:
        # Several are asked at a time: a good many of the others may overtake one that is answered.
        is_odd = evaluation["resource"]["properties"]["loan_age"] % 10
        return {} if is_odd else {"decision": True}

    with serve(authzen(evaluate, several=False)) as server:
        bench = _open(tmp_path, server, "facts_in: resource")
        decisions = bench.decide(*({"loan_age": age} for age in range(200)))
    assert [d.outcome for d in decisions[::10]] == [Outcome.ALLOW] * 20
