"""A small HTTP server on loopback that answers whatever a test wants it to, byte for byte."""

from __future__ import annotations

import json
import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import trustme

# Nobody but a test trusts it.
AUTHORITY = trustme.CA()


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as the server read it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def document(self) -> Any:
        return json.loads(self.body)


Answers = Callable[[Asked, socket.socket], bytes]


@dataclass
class Loopback:
    """Where the server is, what it was asked, and how it answers, which a test may change."""

    address: str
    answers: Answers
    asked: list[Asked] = field(default_factory=list, repr=False)
    is_closing: threading.Event = field(default_factory=threading.Event)

    @property
    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def asked_at(self, path: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.path == path]


def reply(document: object, *headers: str, status: str = "200 OK") -> bytes:
    """Return a whole HTTP response with a JSON document in it."""
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    return raw_reply(body, "Content-Type: application/json", *headers, status=status)


def raw_reply(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*head, "", ""]).encode() + body


@contextmanager
def serve(answers: Answers, *, tls: bool = False) -> Iterator[Loopback]:
    """Serve until the block ends, each connection in a thread and with one request."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            method, path, *_ = self.rfile.readline().decode("latin-1").split() or ("", "")
            headers = {}
            while line := self.rfile.readline().decode("latin-1").strip():
                name, _, value = line.partition(":")
                headers[name.lower()] = value.strip()
            body = self.rfile.read(int(headers.get("content-length", 0)))
            asked = Asked(method, path, headers, body)
            loopback.asked.append(asked)
            # Whoever asked may have gone away, which is what some tests are about.
            try:
                self.connection.sendall(loopback.answers(asked, self.connection))
            except OSError:
                return

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True
        request_queue_size = 64

        def handle_error(self, request: object, client_address: object) -> None:
            """Say nothing: what goes wrong is the test's own doing."""

    with Server(("127.0.0.1", 0), Handler) as server:
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            AUTHORITY.issue_cert("127.0.0.1").configure_cert(context)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https" if tls else "http"
        loopback = Loopback(f"{scheme}://127.0.0.1:{server.server_address[1]}", answers)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield loopback
        finally:
            loopback.is_closing.set()
            server.shutdown()
            thread.join()


def metadata(asked: Asked, *, several: bool = True, scheme: str = "http") -> dict[str, str]:
    """Return what a decision point says of itself to whoever asks it."""
    base = f"{scheme}://{asked.headers['host']}"
    found = {
        "policy_decision_point": base,
        "access_evaluation_endpoint": f"{base}/one",
    }
    return {**found, "access_evaluations_endpoint": f"{base}/several"} if several else found


def authzen(
    evaluate: Callable[[Any], object], *, several: bool = True, scheme: str = "http"
) -> Answers:
    """Return the answers of a decision point that speaks AuthZEN and decides by a function."""

    def answers(asked: Asked, _: socket.socket) -> bytes:
        if asked.path == "/.well-known/authzen-configuration":
            return reply(metadata(asked, several=several, scheme=scheme))
        if asked.path == "/several":
            return reply({"evaluations": [evaluate(e) for e in asked.document["evaluations"]]})
        return reply(evaluate(asked.document))

    return answers
