"""The server over a WebSocket, for an editor in a browser: on this machine, for one editor.

Any page that is open in the browser can speak to a port of the machine. So the address holds a word
that only who started the server knows, and whoever does not say it is turned away.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from http import HTTPStatus

from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import CloseCode
from websockets.http11 import Request, Response

from exigent.doors.language_server.ending import run_until_told

HOST = "127.0.0.1"
_WORD_BYTES = 24
# A feature of thousands of scenarios is one message.
_LARGEST_BYTES = 64 * 2**20
_TAKEN = "An editor is here already.\n"


def serve_socket(server: LanguageServer, port: int, tell: Callable[[str], None]) -> None:
    """Serve the first editor that says the word until it goes; `tell` hears the whole address.

    Port 0 is any that is free. Raises OSError where the port cannot be had.
    """
    run_until_told(lambda: _serve(server, port, tell))


async def _serve(server: LanguageServer, port: int, tell: Callable[[str], None]) -> None:
    door = _Door(server, f"/{secrets.token_urlsafe(_WORD_BYTES)}")
    async with serve(
        door.serve, HOST, port, process_request=door.turn_away, max_size=_LARGEST_BYTES
    ) as listening:
        (socket,) = listening.sockets
        tell(f"ws://{HOST}:{socket.getsockname()[1]}{door.word}")
        await door.is_left.wait()


class _Door:
    """Lets in one editor that says the word."""

    def __init__(self, server: LanguageServer, word: str) -> None:
        self.word = word
        self.is_left = asyncio.Event()
        self._server = server
        self._is_taken = False

    def turn_away(self, connection: ServerConnection, request: Request) -> Response | None:
        """Return a refusal for whoever does not say the word, or comes second."""
        if not secrets.compare_digest(request.path.encode(), self.word.encode()):
            return connection.respond(HTTPStatus.FORBIDDEN, "This is not the whole address.\n")
        if self._is_taken:
            return connection.respond(HTTPStatus.CONFLICT, _TAKEN)
        return None

    async def serve(self, connection: ServerConnection) -> None:
        """Answer an editor until it goes.

        Its place is taken only here: who says the word may still turn out to be no WebSocket.
        """
        if self._is_taken:
            await connection.close(CloseCode.TRY_AGAIN_LATER, _TAKEN.strip())
            return
        self._is_taken = True
        protocol = self._server.protocol
        protocol.set_writer(_TextWriter(connection), include_headers=False)
        # One that is closed says no farewell.
        with suppress(ConnectionClosed):
            async for message in connection:
                self._hear(message)
        self.is_left.set()

    def _hear(self, message: str | bytes) -> None:
        protocol = self._server.protocol
        try:
            protocol.handle_message(json.loads(message, object_hook=protocol.structure_message))
        except Exception as error:  # noqa: BLE001 - what is no message is its sender's mistake
            # The other messages are answered all the same, as they are over standard input.
            self._server.report_server_error(error, JsonRpcException)


class _TextWriter:
    """Writes messages as text, which is what clients in browsers read."""

    def __init__(self, connection: ServerConnection) -> None:
        self._connection = connection

    async def write(self, data: bytes) -> None:
        # What comes of a question is worth nothing to an editor that left meanwhile.
        with suppress(ConnectionClosed):
            await self._connection.send(data.decode())

    def close(self) -> Awaitable[None]:
        return self._connection.close()
