"""The keys of a remote regime: where it is decided, what is sent, what an answer means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from exigent.engines.compared import KEY as COMPARES
from exigent.engines.remote.address import (
    ENVIRONMENT_PREFIX,
    Address,
    AddressError,
    is_environment_name,
    read_address,
    refuse_open_token,
)
from exigent.files import Listing, Node, Scalar, Table, listing, read_fact_name, scalar, table
from exigent.regime import Manifest, read_word
from exigent.words import Fault, InputError, Vocabulary

AUTHZEN_KEYS = ("facts_in", "subject", "action", "resource", "context", "at_once")
OPA_KEYS = ("path",)
KEYS = (
    "protocol",
    "address",
    "address_from",
    "token_from",
    "seconds",
    "sends",
    COMPARES,
    "answers",
    "document",
    *AUTHZEN_KEYS,
    *OPA_KEYS,
)
SECONDS = 5.0
LONGEST_WAIT = 300
AT_ONCE = 1_000
MOST_AT_ONCE = 10_000

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?")
_PATH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*")

Json = Mapping[str, Any]


class SpokenProtocol(StrEnum):
    """What a decision point understands."""

    AUTHZEN = "authzen"
    OPA = "opa"


class FactsIn(StrEnum):
    """Where in an AuthZEN evaluation the facts travel."""

    RESOURCE = "resource"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Entity:
    """An AuthZEN subject or resource; without an `id`, each request has one of its own."""

    type: str
    id: str
    properties: Json


@dataclass(frozen=True, slots=True)
class AuthzenSettings:
    """What an AuthZEN evaluation holds besides the facts, and how many go at once."""

    subject: Entity
    action: Json
    resource: Entity
    context: Json
    facts_in: FactsIn
    at_once: int


@dataclass(frozen=True, slots=True)
class RemoteSettings:
    """What a regime file says of its decision point.

    `address` is None where `address_from` names the environment variable that holds it.
    `protocol` is either the settings of AuthZEN or the path below OPA's data API.
    `seconds` is how long an answer may take.
    """

    address: Address | None
    address_from: str
    token_from: str
    seconds: float
    sends: tuple[str, ...]
    protocol: AuthzenSettings | str


def read_settings(manifest: Manifest, vocabulary: Vocabulary) -> RemoteSettings:
    """Read the keys of a remote regime; raise InputError at what is wrong."""
    whole = manifest.settings
    what = f"the regime `{manifest.name}`"
    speaks = read_word(whole.need("protocol", what), SpokenProtocol, "`protocol`")
    token_from = _environment_name(whole.get("token_from"), "token_from")
    address, address_from = _address(whole, what, needs_secrecy=bool(token_from))
    sends = _sends(whole, vocabulary)
    if speaks is SpokenProtocol.OPA:
        _refuse_keys_of_the_other(whole, AUTHZEN_KEYS, speaks)
        protocol: AuthzenSettings | str = _opa_path(whole.need("path", what))
    else:
        _refuse_keys_of_the_other(whole, OPA_KEYS, speaks)
        protocol = _authzen(whole, sends)
    return RemoteSettings(address, address_from, token_from, _seconds(whole), sends, protocol)


def _address(whole: Table, what: str, *, needs_secrecy: bool) -> tuple[Address | None, str]:
    given, named = whole.get("address"), whole.get("address_from")
    if given is not None and named is not None:
        raise InputError(
            "`address` and `address_from` exclude each other", named.location, fault=Fault.EXCLUDES
        )
    if named is not None:
        return None, _environment_name(named, "address_from")
    word = scalar(whole.need("address", what), "`address`")
    try:
        address = read_address(word.text())
        if needs_secrecy:
            refuse_open_token(address)
    except AddressError as error:
        raise InputError(
            f"the address {error}", word.location, fault=Fault.NOT_AN_ADDRESS
        ) from None
    return address, ""


def _environment_name(node: Node | None, key: str) -> str:
    if node is None:
        return ""
    word = scalar(node, f"`{key}`")
    if not is_environment_name(word.text()):
        raise InputError(
            f"`{key}` names an environment variable whose name begins with {ENVIRONMENT_PREFIX}",
            word.location,
            "so that no regime can have a secret sent that was not meant for it",
            fault=Fault.WRONG_ENGINE_SETTING,
        )
    return word.written


def _seconds(whole: Table) -> float:
    given = whole.get("seconds")
    if given is None:
        return SECONDS
    word = scalar(given, "`seconds`")
    seconds = float(word.number())
    if not 0 < seconds <= LONGEST_WAIT:
        raise InputError(
            f"`seconds` is more than 0 and at most {LONGEST_WAIT}",
            word.location,
            fault=Fault.OUT_OF_RANGE,
        )
    return seconds


def _sends(whole: Table, vocabulary: Vocabulary) -> tuple[str, ...]:
    given = whole.get("sends")
    if given is None:
        return tuple(vocabulary.facts)
    items = [scalar(item, "a fact") for item in listing(given, "`sends`").items]
    if not items:
        raise InputError(
            "no fact is sent",
            given.location,
            "list the facts that the policy reads",
            fault=Fault.EMPTY,
        )
    names = {read_fact_name(item, vocabulary.facts).name for item in items}
    return tuple(name for name in vocabulary.facts if name in names)


def _refuse_keys_of_the_other(whole: Table, keys: tuple[str, ...], speaks: SpokenProtocol) -> None:
    for key in whole.keys:
        if key.written in keys:
            raise InputError(
                f"`{key.written}` means nothing to `{speaks}`",
                key.location,
                fault=Fault.WRONG_ENGINE_SETTING,
            )


def _opa_path(node: Node) -> str:
    word = scalar(node, "`path`")
    if not _PATH.fullmatch(word.text()):
        raise InputError(
            f"`{word.written}` is no path of a document",
            word.location,
            "write it as in `example/decision`, without `/v1/data/` before it",
            fault=Fault.WRONG_ENGINE_SETTING,
        )
    return word.written


def _authzen(whole: Table, sends: tuple[str, ...]) -> AuthzenSettings:
    given = whole.get("facts_in")
    facts_in = read_word(given, FactsIn, "`facts_in`") if given else FactsIn.RESOURCE
    resource = _entity(whole.get("resource"), "resource", "request")
    context = whole.get("context")
    beside: Node | None = context
    if facts_in is FactsIn.RESOURCE and isinstance(given_resource := whole.get("resource"), Table):
        beside = given_resource.get("properties")
    _refuse_facts(beside, sends)
    return AuthzenSettings(
        subject=_entity(whole.get("subject"), "subject", "exigent"),
        action=_action(whole.get("action")),
        resource=resource,
        context=_properties(context, "`context`"),
        facts_in=facts_in,
        at_once=_at_once(whole.get("at_once")),
    )


def _refuse_facts(node: Node | None, sends: tuple[str, ...]) -> None:
    """Raise InputError at a property that a fact of the same name would be sent as."""
    for key in node.keys if isinstance(node, Table) else ():
        if key.written in sends:
            raise InputError(
                f"`{key.written}` is a fact, which is sent there",
                key.location,
                fault=Fault.WRONG_ENGINE_SETTING,
            )


def _entity(node: Node | None, key: str, type: str) -> Entity:
    if node is None:
        return Entity(type, "", {})
    whole = table(node, f"`{key}`")
    whole.allow(("type", "id", "properties"), f"`{key}`")
    given, id = whole.get("type"), whole.get("id")
    return Entity(
        scalar(given, "`type`").text() if given else type,
        scalar(id, "`id`").text() if id else "",
        _properties(whole.get("properties"), "`properties`"),
    )


def _action(node: Node | None) -> Json:
    if node is None:
        return {"name": "decide"}
    whole = table(node, "`action`")
    whole.allow(("name", "properties"), "`action`")
    action = {"name": scalar(whole.need("name", "`action`"), "`name`").text()}
    properties = _properties(whole.get("properties"), "`properties`")
    return {**action, "properties": properties} if properties else action


def _at_once(node: Node | None) -> int:
    if node is None:
        return AT_ONCE
    word = scalar(node, "`at_once`")
    count = word.number()
    if not isinstance(count, int) or not 1 <= count <= MOST_AT_ONCE:
        raise InputError(
            f"`at_once` is a whole number from 1 to {MOST_AT_ONCE}",
            word.location,
            fault=Fault.OUT_OF_RANGE,
        )
    return count


def _properties(node: Node | None, what: str) -> Json:
    if node is None:
        return {}
    return {key.written: _as_json(value) for key, value in table(node, what).entries()}


def _as_json(node: Node) -> Any:
    match node:
        case Table():
            return {key.written: _as_json(value) for key, value in node.entries()}
        case Listing(items=items):
            return [_as_json(item) for item in items]
        case Scalar(quoted=False, written="true" | "false"):
            return node.yes_no()
        case Scalar(quoted=False, written=written) if _NUMBER.fullmatch(written):
            return node.number()
        case _:
            return node.text()
