"""The server over a WebSocket: whoever knows its whole address is let in, one at a time."""

from __future__ import annotations

import json
import socket
from http import HTTPStatus
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.editors.monaco_page import exigent_served
from tests.small_bench import SmallBench

HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"processId": None, "rootUri": None, "capabilities": {}},
}


def refused(address: str) -> int:
    with pytest.raises(InvalidStatus) as found, connect(address):
        pass
    return found.value.response.status_code


@pytest.mark.slow
def test_only_who_knows_the_whole_address_is_let_in_and_one_at_a_time() -> None:
    with exigent_served() as address:
        assert address.startswith("ws://127.0.0.1:")
        start, _, word = address.rpartition("/")
        assert len(word) >= 32
        assert [refused(start), refused(f"{start}/{word[:-1]}")] == [403, 403]
        with connect(address) as editor:
            assert refused(address) == 409
            editor.send(json.dumps(HELLO))
            told = editor.recv()
            # Clients in browsers read no other.
            assert isinstance(told, str)
            assert "capabilities" in json.loads(told)["result"]


@pytest.mark.slow
def test_what_is_no_message_is_said_and_the_next_one_is_answered() -> None:
    with exigent_served() as address, connect(address) as editor:
        for nonsense in ("no message at all", "[1]", "null", "3", "{}", "[" * 100_000, b"\xff"):
            editor.send(nonsense)
            assert "Error in server" in str(editor.recv())
        editor.send(json.dumps(HELLO))
        assert "capabilities" in json.loads(editor.recv())["result"]


@pytest.mark.slow
def test_who_knows_the_address_but_speaks_no_websocket_takes_no_place() -> None:
    with exigent_served() as address:
        place = urlsplit(address)
        plain = HTTPConnection(place.netloc)
        plain.request("GET", place.path)
        assert plain.getresponse().status == HTTPStatus.UPGRADE_REQUIRED
        plain.close()
        with connect(address) as editor:
            editor.send(json.dumps(HELLO))
            assert "capabilities" in json.loads(editor.recv())["result"]


def test_a_port_that_is_taken_is_named(bench: SmallBench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = bench.process("language-server", "--websocket", str(port))
    assert ended.code == 2
    assert f"port {port} cannot be had" in ended.err
