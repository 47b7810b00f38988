"""The server is told to go while an editor is there: by it, by Ctrl-C, or by SIGTERM."""

from __future__ import annotations

import json
import signal
import subprocess

import pytest
from websockets.sync.client import connect

from tests.editors.monaco_page import SERVER as OVER_SOCKET
from tests.language_server.desk import SERVER as OVER_STREAMS
from tests.language_server.test_socket import HELLO

pytestmark = pytest.mark.slow

PATIENCE_SECONDS = 60
SIGNALS = {signal.SIGINT: 130, signal.SIGTERM: 143}
TAKEN_BACK = {"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 1}}
FAREWELL = (
    {"jsonrpc": "2.0", "id": 2, "method": "shutdown"},
    {"jsonrpc": "2.0", "method": "exit"},
)


def started(*words: str) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe)


def say(server: subprocess.Popen[bytes], message: object) -> None:
    assert server.stdin is not None
    body = json.dumps(message).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
    server.stdin.flush()


def ended(server: subprocess.Popen[bytes]) -> tuple[int, str]:
    """Return how a server ended, and what it said of that."""
    assert server.stderr is not None
    try:
        return server.wait(PATIENCE_SECONDS), server.stderr.read().decode().strip()
    finally:
        server.kill()


@pytest.mark.parametrize(("number", "code"), SIGNALS.items())
def test_a_signal_ends_it_without_a_traceback_while_an_editor_speaks_over_a_socket(
    number: signal.Signals, code: int
) -> None:
    with started(*OVER_SOCKET) as server:
        assert server.stdout is not None
        with connect(server.stdout.readline().decode().strip()) as editor:
            editor.send(json.dumps(HELLO))
            assert editor.recv()
            server.send_signal(number)
            assert ended(server) == (code, "")


@pytest.mark.parametrize(("number", "code"), SIGNALS.items())
def test_a_signal_ends_it_while_it_waits_for_an_editor_over_streams(
    number: signal.Signals, code: int
) -> None:
    with started(*OVER_STREAMS) as server:
        say(server, HELLO)
        assert server.stdout is not None
        assert server.stdout.readline().startswith(b"Content-Length")
        server.send_signal(number)
        assert ended(server) == (code, "")


def test_an_editor_that_says_farewell_ends_it_and_nothing_is_told_of_what_it_took_back() -> None:
    with started(*OVER_STREAMS) as server:
        for message in (HELLO, TAKEN_BACK, *FAREWELL):
            say(server, message)
        assert ended(server) == (0, "")
    with started(*OVER_SOCKET) as server:
        assert server.stdout is not None
        with connect(server.stdout.readline().decode().strip()) as editor:
            for message in (HELLO, *FAREWELL):
                editor.send(json.dumps(message))
            assert ended(server) == (0, "")
