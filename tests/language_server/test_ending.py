"""The server is told to go while an editor is there: by it, by Ctrl-C, or by SIGTERM."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from websockets.sync.client import connect

from tests.editors.monaco_page import SERVER as OVER_SOCKET
from tests.language_server.desk import SERVER as OVER_STREAMS
from tests.language_server.desk import write_bench
from tests.language_server.test_socket import HELLO
from tests.signals import heed_signals
from tests.small_bench import FEATURE

pytestmark = pytest.mark.slow

PATIENCE_SECONDS = 60
SIGNALS = {signal.SIGINT: 130, signal.SIGTERM: 143}
TAKEN_BACK = {"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 1}}
CALL = {"jsonrpc": "2.0"}
LATE = """
import asyncio
import signal

from exigent.doors.language_server.ending import run_until_told


async def serve():
    loop = asyncio.get_running_loop()
    close = loop.close

    def close_and_hear():
        close()
        signal.raise_signal(signal.SIGTERM)

    loop.close = close_and_hear


signal.signal(signal.SIGTERM, lambda number, _: print(number))
run_until_told(serve)
"""
FAREWELL = (
    {"jsonrpc": "2.0", "id": 2, "method": "shutdown"},
    {"jsonrpc": "2.0", "method": "exit"},
)


def started(*words: str) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen(
        words,
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        preexec_fn=heed_signals,  # noqa: PLW1509 - nothing else of the test runs meanwhile
    )


def say(server: subprocess.Popen[bytes], message: object) -> None:
    assert server.stdin is not None
    body = json.dumps(message).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
    server.stdin.flush()


def read_message(server: subprocess.Popen[bytes]) -> bytes:
    """Return the next thing that a server says."""
    assert server.stdout is not None
    length = 0
    while (line := server.stdout.readline()).strip():
        if line.lower().startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    assert length, "the server says nothing more"
    return server.stdout.read(length)


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


def test_a_signal_that_comes_as_the_last_is_put_away_counts_as_any() -> None:
    # A process of its own: where a browser is open, a loop runs in this one already.
    ended = subprocess.run(
        [sys.executable, "-c", LATE], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"{signal.SIGTERM:d}\n", "")


def looking(server: subprocess.Popen[bytes], root: Path) -> None:
    """Have a server look for something that takes a while."""
    uri = (write_bench(root) / "features" / "lending.feature").as_uri()
    document = {"uri": uri, "languageId": "gherkin", "version": 1, "text": FEATURE}
    command = {"command": "exigent.lookForChanges", "arguments": [uri, "open-shelf"]}
    say(server, HELLO)
    say(server, {**CALL, "method": "textDocument/didOpen", "params": {"textDocument": document}})
    say(server, {**CALL, "id": 2, "method": "workspace/executeCommand", "params": command})


def test_an_editor_that_is_gone_at_once_leaves_no_server_that_looks_for_something(
    tmp_path: Path,
) -> None:
    with started(*OVER_STREAMS) as server:
        looking(server, tmp_path)
        assert server.stdin is not None
        server.stdin.close()
        assert ended(server) == (0, "")


@pytest.mark.parametrize(("number", "code"), SIGNALS.items())
def test_a_signal_ends_it_without_a_traceback_while_it_looks_for_something(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    with started(*OVER_STREAMS) as server:
        looking(server, tmp_path)
        assert server.stdout is not None
        # What it underlines is the first that it says once the file is open.
        while b"publishDiagnostics" not in read_message(server):
            pass
        server.send_signal(number)
        assert ended(server) == (code, "")
