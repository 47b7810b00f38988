"""The remote engine: a regime whose requests another program decides, asked over HTTP."""

from __future__ import annotations

import asyncio
import datetime
import ssl
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

import msgspec

from exigent.engines.compared import read_compared
from exigent.engines.remote.address import AddressError, find_point
from exigent.engines.remote.asking import Asks, Facts, PointAnswer
from exigent.engines.remote.authzen import Authzen
from exigent.engines.remote.client import (
    BadAnswerError,
    UnavailableError,
    connect,
    trusted_authorities,
)
from exigent.engines.remote.meaning import Meaning, read_meaning
from exigent.engines.remote.obligations import adopts_obligations, read_obligations
from exigent.engines.remote.opa import Opa
from exigent.engines.remote.settings import KEYS, RemoteSettings, read_settings
from exigent.engines.ruling import lacking
from exigent.regime import Manifest
from exigent.words import (
    UNKNOWN,
    Constants,
    Decision,
    Request,
    Value,
    Vocabulary,
    failed,
    merge_constants,
)

MOST_LETTERS = 300


class RemoteEngine:
    """Reads where a regime is decided, and what the answers mean; contacts nobody."""

    keys = KEYS
    is_contained = False

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> RemoteDecider:
        """Read the keys of a remote regime; raise InputError at what is wrong."""
        settings = read_settings(manifest, vocabulary)
        meaning = read_meaning(manifest, vocabulary)
        sent = read_compared(manifest, vocabulary, settings.sends)
        return RemoteDecider(settings, meaning, merge_constants([sent, meaning.constants]))


class RemoteDecider:
    """Asks a decision point; whatever keeps it from answering is an error, never a refusal."""

    waits = True

    def __init__(self, settings: RemoteSettings, meaning: Meaning, constants: Constants) -> None:
        self.constants = constants
        self._settings = settings
        self._meaning = meaning
        self._reads = frozenset(constants)
        protocol = settings.protocol
        self._protocol: Asks = Opa(protocol) if isinstance(protocol, str) else Authzen(protocol)
        self._carries_out = not isinstance(protocol, str) and adopts_obligations(protocol.context)

    def reads(self, request: Request) -> Collection[str]:  # noqa: ARG002 - it sends the same of all
        """Return the facts that are sent, and those that what the answer means turns on."""
        return tuple(self.constants)

    def decide(self, requests: Sequence[Request]) -> list[Decision]:
        """Return a decision a request; those that agree in what is sent are asked about once."""
        asked = {
            self._key(request): request.values for request in requests if not self._is_open(request)
        }
        answers = self._ask([self._sent(values) for values in asked.values()]) if asked else []
        answered = dict(zip(asked, answers, strict=True))
        return [
            lacking(request.values, self._reads)
            if self._is_open(request)
            else self._decision(answered[self._key(request)], request)
            for request in requests
        ]

    def _is_open(self, request: Request) -> bool:
        return request.has_unknown and any(request.values[name] is UNKNOWN for name in self._reads)

    def _key(self, request: Request) -> tuple[Value, ...]:
        return tuple(request.values[name] for name in self._settings.sends)

    def _sent(self, values: Mapping[str, Value]) -> Facts:
        return {name: _as_json(values[name]) for name in self._settings.sends}

    def _decision(self, answer: PointAnswer | str, request: Request) -> Decision:
        if isinstance(answer, str):
            return failed(answer)
        if isinstance(answer, BadAnswerError):
            return failed(_one_line(str(answer)))
        try:
            decision = self._meaning.decide(answer, request.values)
            more = read_obligations(answer.document) if self._carries_out else ()
        except BadAnswerError as error:
            return failed(_one_line(str(error)))
        # What an answer says twice is owed once.
        obligations = tuple(dict.fromkeys((*decision.obligations, *more)))
        return msgspec.structs.replace(decision, obligations=obligations) if more else decision

    def _ask(self, asked: Sequence[Facts]) -> Sequence[PointAnswer | str]:
        """Return an answer a request; where nothing can be asked, why, for all of them."""
        try:
            if not _has_loop():
                return asyncio.run(self._ask_all(asked))
            with ThreadPoolExecutor(max_workers=1) as beside:
                return beside.submit(asyncio.run, self._ask_all(asked)).result()
        except (AddressError, UnavailableError) as error:
            return [_one_line(str(error))] * len(asked)

    async def _ask_all(self, asked: Sequence[Facts]) -> Sequence[PointAnswer]:
        settings = self._settings
        point = find_point(settings.address, settings.address_from, settings.token_from)
        async with connect(point, settings.seconds, lambda: self._authorities) as client:
            return await self._protocol.ask(client, point, asked)

    @cached_property
    def _authorities(self) -> ssl.SSLContext:
        return trusted_authorities()


def _has_loop() -> bool:
    """Tell whether a loop runs in this thread already, as it does in a notebook."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _as_json(value: Value) -> object:
    return value.isoformat() if isinstance(value, datetime.date) else value


def _one_line(text: str) -> str:
    """Return what an error says, with nothing in it that could move a terminal's cursor."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable[:MOST_LETTERS].split())
