"""The server over standard input and output, for an editor that started it."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Event
from typing import BinaryIO

from pygls.io_ import StdinAsyncReader, StdoutWriter, run_async
from pygls.lsp.server import LanguageServer

from exigent.doors.language_server.ending import run_until_told


def serve_streams(server: LanguageServer, incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Serve an editor until it goes."""
    reading = ThreadPoolExecutor(1)

    async def serve() -> None:
        server.protocol.set_writer(StdoutWriter(outgoing))
        # An editor that is gone hears nothing more.
        with suppress(BrokenPipeError):
            await run_async(
                Event(),
                StdinAsyncReader(incoming, reading),
                server.protocol,
                logging.getLogger(__name__),
                server.report_server_error,
            )

    try:
        run_until_told(serve)
    finally:
        # Nothing ends the wait for an editor that says nothing.
        reading.shutdown(wait=False)
