"""Speaks the OpenID AuthZEN Authorization API 1.0 (final, January 2026).

https://openid.net/specs/authorization-api-1_0.html
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from exigent.engines.remote.address import Address, AddressError, Point, read_address
from exigent.engines.remote.asking import Facts, Patience, PointAnswer, ask_each
from exigent.engines.remote.client import BadAnswerError, Client, NotFoundError, UnavailableError
from exigent.engines.remote.meaning import Said
from exigent.engines.remote.settings import AuthzenSettings, Entity, FactsIn
from exigent.words import count

WELL_KNOWN = "/.well-known/authzen-configuration"
DEFAULT_PATH = "/access/v1/evaluation"

Evaluation = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Endpoints:
    single: Address
    several: Address | None


class Authzen:
    """Asks a decision point that speaks AuthZEN, many requests at once where it can.

    Decision points may take two evaluations of one call that name the same subject and
    resource for one (Cerbos 0.55 does, whatever their properties). So each request has
    ids of its own, made of its facts; and where the regime file gives an id, requests go
    one a call.
    """

    def __init__(self, settings: AuthzenSettings) -> None:
        self._settings = settings
        self._goes_together = not (settings.subject.id or settings.resource.id)
        # What a decision point says of itself is looked up once. Two threads that find
        # nothing yet both look it up, and find the same.
        self._found: tuple[Point, _Endpoints] | None = None

    async def ask(self, client: Client, point: Point, asked: Sequence[Facts]) -> list[PointAnswer]:
        """Return an answer a request, in order; raise UnavailableError if there is none at all."""
        endpoints = await self._discover(client, point)
        evaluations = [self._evaluation(facts) for facts in asked]
        if endpoints.several is None or not self._goes_together:
            return await ask_each(lambda e: _ask_one(client, endpoints.single, e), evaluations)
        size = self._settings.at_once
        patience = Patience()
        answers: list[PointAnswer] = []
        for start in range(0, len(evaluations), size):
            chunk = evaluations[start : start + size]
            answers += await self._ask_several(client, endpoints.several, chunk, patience)
        return answers

    async def _discover(self, client: Client, point: Point) -> _Endpoints:
        if self._found is not None and self._found[0] == point:
            return self._found[1]
        base = point.address.base
        address = point.address.with_path(WELL_KNOWN + base)
        try:
            endpoints = _read_metadata(await client.get(address), point)
        except NotFoundError:
            # Metadata is recommended, not required; the path then is the standard's own.
            endpoints = _Endpoints(point.address.with_path(base + DEFAULT_PATH), None)
        except BadAnswerError as error:
            raise UnavailableError(str(error)) from None
        self._found = (point, endpoints)
        return endpoints

    def _evaluation(self, facts: Facts) -> Evaluation:
        settings = self._settings
        is_context = settings.facts_in is FactsIn.CONTEXT
        own_id = _digest(facts)
        return {
            "subject": _entity(settings.subject, own_id, {}),
            "action": settings.action,
            "resource": _entity(settings.resource, own_id, {} if is_context else facts),
            "context": {**settings.context, **facts} if is_context else settings.context,
        }

    async def _ask_several(
        self,
        client: Client,
        address: Address,
        evaluations: Sequence[Evaluation],
        patience: Patience,
    ) -> list[PointAnswer]:
        """Return an answer an evaluation, asked in one call, or in more where that one fails.

        Raises UnavailableError where there was no answer to any before.
        """
        if patience.lost is not None:
            return [patience.lost] * len(evaluations)
        # The context stands at the top as well: what Cerbos is asked to return besides
        # yes and no, it reads there only.
        question = {"context": self._settings.context, "evaluations": evaluations}
        many = len(evaluations)
        try:
            document = await client.post(address, question)
            several = _read_evaluations(document, many, str(address))
        except UnavailableError as error:
            if not patience.has_answers:
                raise
            patience.lost = BadAnswerError(str(error))
            return [patience.lost] * many
        except BadAnswerError as error:
            patience.count([error])
            if many == 1:
                return [error]
            # One bad request must not take the answers to the others away.
            halves = (evaluations[: many // 2], evaluations[many // 2 :])
            return [
                answer
                for half in halves
                for answer in await self._ask_several(client, address, half, patience)
            ]
        answers = [_read_or_error(one, str(address)) for one in several]
        patience.count(answers)
        return answers


async def _ask_one(client: Client, address: Address, evaluation: Evaluation) -> Said:
    return _read_evaluation(await client.post(address, evaluation), str(address))


def _read_evaluations(document: Any, asked: int, place: str) -> Sequence[Any]:
    answers = _entry(document, "evaluations", place)
    if not isinstance(answers, list):
        raise BadAnswerError(f"{place} gave `evaluations` that are no list")
    if len(answers) != asked:
        given = count(len(answers), "answer")
        raise BadAnswerError(f"{place} gave {given} to {count(asked, 'evaluation')}")
    return answers


def _read_or_error(answer: Any, place: str) -> PointAnswer:
    try:
        return _read_evaluation(answer, place)
    except BadAnswerError as error:
        return error


def _read_evaluation(answer: Any, place: str) -> Said:
    """Return what an evaluation says; raise BadAnswerError where it failed or says nothing."""
    decision = _entry(answer, "decision", place)
    if not isinstance(decision, bool):
        raise BadAnswerError(f"{place} gave a `decision` that is neither true nor false")
    context = answer.get("context")
    if isinstance(context, dict) and context.get("error") is not None:
        raise BadAnswerError(f"{place} could not evaluate the request")
    return Said(decision, context)


def _read_metadata(document: Any, point: Point) -> _Endpoints:
    place = str(point.address)
    if not _is_same(_entry(document, "policy_decision_point", place), point.address):
        raise UnavailableError(f"{place} describes a decision point at another address")
    several = document.get("access_evaluations_endpoint")
    return _Endpoints(
        _endpoint(_entry(document, "access_evaluation_endpoint", place), point),
        None if several is None else _endpoint(several, point),
    )


def _endpoint(text: Any, point: Point) -> Address:
    try:
        address = read_address(text)
    except AddressError as error:
        raise UnavailableError(f"{point.address} names an endpoint that {error}") from None
    if address.origin != point.address.origin:
        raise UnavailableError(
            f"{point.address} names an endpoint on another server, where nothing is sent"
        )
    return address


def _is_same(text: Any, address: Address) -> bool:
    try:
        said = read_address(text)
    except AddressError:
        return False
    return (said.origin, said.base) == (address.origin, address.base)


def _entry(document: Any, key: str, place: str) -> Any:
    if not isinstance(document, dict) or key not in document:
        raise BadAnswerError(f"{place} gave an answer without `{key}`")
    return document[key]


def _entity(entity: Entity, own_id: str, facts: Facts) -> Mapping[str, Any]:
    return {
        "type": entity.type,
        "id": entity.id or own_id,
        "properties": {**entity.properties, **facts},
    }


def _digest(facts: Facts) -> str:
    return hashlib.sha256(msgspec.json.encode(facts, order="sorted")).hexdigest()[:32]
