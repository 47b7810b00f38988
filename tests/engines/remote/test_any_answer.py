"""Whatever bytes come back, a cell is an error or a decision that the bytes say."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exigent.words.decision import Outcome
from tests.engines.remote.loopback import Asked, Loopback, authzen, raw_reply, serve
from tests.engines.remote.remote_bench import RemoteBench, authzen_settings, open_remote_bench

pytestmark = pytest.mark.slow

JSON = "Content-Type: application/json"
DECISIONS: list[object] = [True, False, None, 0, 1, "true", [], {}]

documents = st.recursive(
    st.one_of(st.sampled_from(DECISIONS), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["decision", "context", "evaluations", "error", "outcome", "mode"]),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=8,
)
evaluation = st.fixed_dictionaries({"decision": st.sampled_from(DECISIONS)})
evaluations = st.fixed_dictionaries(
    {"evaluations": st.lists(st.one_of(evaluation, documents), min_size=2, max_size=2)}
)
bodies = st.one_of(
    st.binary(max_size=60),
    documents.map(lambda document: json.dumps(document).encode()),
    evaluations.map(lambda document: json.dumps(document).encode()),
)
heads = st.sampled_from(
    [
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n",
        b"HTTP/1.1 200\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"",
    ]
)
replies = st.one_of(
    bodies.map(lambda body: raw_reply(body, JSON)),
    st.tuples(heads, bodies).map(b"".join),
    st.binary(max_size=80),
)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RemoteBench, Loopback]]:
    answers = authzen(lambda _: {"decision": True})
    with serve(answers) as server:
        folder: Path = tmp_path_factory.mktemp("any")
        bench = open_remote_bench(folder, authzen_settings(server.address, "seconds: 10"))
        bench.ask()
        yield bench, server


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(answer=replies, is_reset=st.booleans())
def test_whatever_a_server_answers_is_an_error_or_what_it_says(
    asked: tuple[RemoteBench, Loopback], answer: bytes, is_reset: bool
) -> None:
    bench, server = asked

    def answers(_: Asked, connection: socket.socket) -> bytes:
        if is_reset:
            linger = struct.pack("ii", 1, 0)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        return answer

    server.answers = answers
    server.asked.clear()
    for index, decision in enumerate(bench.decide({}, {"minor": True})):
        if decision.outcome is Outcome.ERROR:
            assert decision.note
        else:
            said = _evaluations(answer)[index]["decision"]
            assert said is (decision.outcome is Outcome.ALLOW)


def _evaluations(answer: bytes) -> list[Any]:
    """Return two evaluations, read from the bytes in another way; raise if there are none."""
    body = answer.partition(b"\r\n\r\n")[2].decode()
    document, _ = json.JSONDecoder().raw_decode(body)
    found: list[Any] = document["evaluations"]
    assert len(found) == 2
    return found
