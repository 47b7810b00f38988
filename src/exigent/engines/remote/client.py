"""Asks one decision point over HTTP, within limits of time and size.

Whatever goes wrong is one of two errors: the decision point as a whole cannot be asked,
or this answer of it is of no use. Their texts hold nothing that the other side sent.
"""

from __future__ import annotations

import asyncio
import ssl
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from math import inf
from typing import Any

import httpx
import msgspec

from exigent.engines.remote.address import Address, Point
from exigent.files import refuse_doubled_keys

LARGEST_ANSWER = 20_000_000
BACK_OFF = (0.1, 0.4)
_REQUEST_ID = "X-Request-ID"
_NOT_ABOUT_THE_SERVER = (
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNPROCESSABLE_ENTITY,
    HTTPStatus.INTERNAL_SERVER_ERROR,
)


class RemoteError(Exception):
    """Why there is no answer, said for the reader."""


class UnavailableError(RemoteError):
    """The decision point cannot be asked at all, so asking it more is of no use."""


class BadAnswerError(RemoteError):
    """An answer that says nothing; another question may well be answered."""


class NotFoundError(UnavailableError):
    """There is nothing at that address."""


@dataclass(frozen=True, slots=True)
class _HttpReply:
    status: int
    headers: httpx.Headers
    body: bytes


class Client:
    """Puts questions to one decision point, each to be answered within `seconds`."""

    def __init__(self, http: httpx.AsyncClient, point: Point, seconds: float) -> None:
        self._http = http
        self._point = point
        self._seconds = seconds

    async def get(self, address: Address) -> Any:
        """Return the JSON document at an address; raise RemoteError."""
        return await self._ask("GET", address, None)

    async def post(self, address: Address, question: object) -> Any:
        """Return the JSON document that answers a question; raise RemoteError."""
        return await self._ask("POST", address, msgspec.json.encode(question))

    async def _ask(self, method: str, address: Address, body: bytes | None) -> Any:
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        headers[_REQUEST_ID] = str(uuid.uuid4())
        if body is not None:
            headers["Content-Type"] = "application/json"
        if self._point.token:
            headers["Authorization"] = f"Bearer {self._point.token}"
        request = self._http.build_request(method, str(address), headers=headers, content=body)
        try:
            async with asyncio.timeout(self._seconds) as limit:
                reply = await self._send_until_answered(request, limit)
        except (TimeoutError, httpx.TimeoutException):
            raise UnavailableError(
                f"{address} gave no answer in {self._seconds:g} seconds"
            ) from None
        except httpx.ConnectError as error:
            raise UnavailableError(f"{address} {_why_no_connection(error)}") from None
        except httpx.HTTPError:
            raise BadAnswerError(f"{address} broke off before its answer was whole") from None
        self._refuse_unusable(reply, headers[_REQUEST_ID], address)
        try:
            document = msgspec.json.decode(reply.body)
        except (msgspec.DecodeError, RecursionError):
            raise BadAnswerError(f"{address} answered with what is no JSON") from None
        try:
            refuse_doubled_keys(reply.body)
        except msgspec.DecodeError:
            raise BadAnswerError(f"{address} answered with a key twice in an object") from None
        return document

    async def _send_until_answered(
        self, request: httpx.Request, limit: asyncio.Timeout
    ) -> _HttpReply:
        for pause in BACK_OFF:
            try:
                reply = await self._send(request)
            except httpx.ConnectError as error:
                if _tls_failure(error):
                    raise
                await asyncio.sleep(pause)
            else:
                if reply.status != HTTPStatus.SERVICE_UNAVAILABLE:
                    return reply
                asked = _asked_pause(reply)
                if not _is_time_for(asked, limit):
                    return reply
                await asyncio.sleep(max(pause, asked))
        return await self._send(request)

    async def _send(self, request: httpx.Request) -> _HttpReply:
        response = await self._http.send(request, stream=True)
        try:
            body = bytearray()
            if response.status_code == HTTPStatus.OK:
                async for piece in response.aiter_raw():
                    body += piece
                    if len(body) > LARGEST_ANSWER:
                        raise BadAnswerError(
                            f"{request.url} answered with more than {LARGEST_ANSWER} bytes"
                        )
            return _HttpReply(response.status_code, response.headers, bytes(body))
        finally:
            await response.aclose()

    def _refuse_unusable(self, reply: _HttpReply, request_id: str, address: Address) -> None:
        """Raise the error that fits a reply that is no JSON answer to this very request."""
        if reply.status != HTTPStatus.OK:
            raise _status_error(reply.status, address)
        kind = reply.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise BadAnswerError(f"{address} answered with something other than application/json")
        if reply.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise BadAnswerError(f"{address} answered in an encoding that was not asked for")
        if reply.headers.get(_REQUEST_ID, request_id) != request_id:
            raise BadAnswerError(f"{address} answered another request than this one")
        if self._point.token and self._point.token.encode() in reply.body:
            raise BadAnswerError(
                f"{address} answered with the token in it, so nothing of it is used"
            )


@asynccontextmanager
async def connect(
    point: Point, seconds: float, authorities: Callable[[], ssl.SSLContext]
) -> AsyncIterator[Client]:
    """Yield a client of a decision point, and close its connections after.

    `authorities` returns whose word is taken for who the server is.
    """
    # The environment's proxies and .netrc would see, or add, what is none of theirs.
    # Reading all the authorities that the machine trusts takes longer than many a batch.
    is_secure = point.address.scheme == "https"
    http = httpx.AsyncClient(
        verify=authorities() if is_secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        timeout=seconds,
        trust_env=False,
        follow_redirects=False,
    )
    async with http:
        yield Client(http, point, seconds)


def trusted_authorities() -> ssl.SSLContext:
    """Return those that the environment names in SSL_CERT_FILE, or else the usual ones.

    Raises UnavailableError where they cannot be read.
    """
    try:
        return httpx.create_ssl_context()
    except OSError:
        raise UnavailableError("the certificates that SSL_CERT_FILE names cannot be read") from None


def _status_error(status: int, address: Address) -> RemoteError:
    if 300 <= status < 400:
        return UnavailableError(
            f"{address} sends elsewhere (status {status}), which is not followed"
        )
    said = f"{address} answered with status {status}"
    if status == HTTPStatus.NOT_FOUND:
        return NotFoundError(said)
    return BadAnswerError(said) if status in _NOT_ABOUT_THE_SERVER else UnavailableError(said)


def _asked_pause(reply: _HttpReply) -> float:
    """Return how many seconds the other side asks for; a date is never waited for."""
    asked = reply.headers.get("Retry-After", "0").strip()
    return float(asked) if asked.isascii() and asked.isdigit() else inf


def _is_time_for(pause: float, limit: asyncio.Timeout) -> bool:
    end = limit.when()
    return end is None or asyncio.get_running_loop().time() + pause < end


def _why_no_connection(error: httpx.ConnectError) -> str:
    failure = _tls_failure(error)
    if failure is None:
        return "cannot be reached"
    if isinstance(failure, ssl.SSLCertVerificationError):
        return "has a certificate that is not trusted"
    return "does not speak TLS as it should"


def _tls_failure(error: BaseException) -> ssl.SSLError | None:
    """Return the TLS failure behind a failed connection, if that is what it was."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return cause
        cause = cause.__cause__ or cause.__context__
    return None
