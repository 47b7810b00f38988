"""The server over a WebSocket: whoever knows its whole address is let in, one at a time."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.editors.monaco_page import exigent_served
from tests.language_server.desk import write_bench
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


def send_at_once(editor: ClientConnection, messages: Sequence[Mapping[str, Any]]) -> None:
    """Send messages so that all of them are there before the first is looked at."""
    for message in messages:
        editor.protocol.send_text(json.dumps({"jsonrpc": "2.0", **message}).encode())
    editor.socket.sendall(b"".join(editor.protocol.data_to_send()))


def answer(editor: ClientConnection, number: int) -> Any:
    """Return the answer to a question, whatever else is told before."""
    while (told := json.loads(editor.recv())).get("id") != number:
        pass
    return told["result"]


@pytest.mark.slow
def test_what_is_typed_right_after_a_file_was_opened_is_neither_lost_nor_late(
    tmp_path: Path,
) -> None:
    uri = (write_bench(tmp_path) / "features" / "lending.feature").as_uri()
    start, end = {"line": 0, "character": 0}, {"line": 1, "character": 0}
    change = {"range": {"start": start, "end": end}, "text": "Feature: Typed at once\n"}
    opened = {"uri": uri, "languageId": "cucumber", "version": 1, "text": "Feature: Opened\n"}
    changed = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [change]}
    asked = {"textDocument": {"uri": uri}}
    symbols = "textDocument/documentSymbol"
    with exigent_served() as address, connect(address) as editor:
        editor.send(json.dumps(HELLO))
        editor.recv()
        send_at_once(
            editor,
            [
                {"method": "textDocument/didOpen", "params": {"textDocument": opened}},
                {"method": "textDocument/didChange", "params": changed},
                {"id": 2, "method": symbols, "params": asked},
            ],
        )
        assert [one["name"] for one in answer(editor, 2)] == ["Typed at once"]
        send_at_once(editor, [{"id": 3, "method": symbols, "params": asked}])
        assert [one["name"] for one in answer(editor, 3)] == ["Typed at once"]


def test_a_port_that_is_taken_is_named(bench: SmallBench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = bench.process("language-server", "--websocket", str(port))
    assert ended.code == 2
    assert f"port {port} cannot be had" in ended.err
