"""Cedar itself, as its Python binding offers it: no other module imports that."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import cedarpy
from cedarpy import Entities, PolicySet, Schema

from exigent.engines.cedar.schema import DISCLOSE, RECORD, REQUESTER

__all__ = ["Entities", "PolicySet", "Response", "Schema"]

_FAILED_POLICY = re.compile(r"while evaluating policy `([^`]+)`: (.*)", re.DOTALL)


class Response:
    """What Cedar answers to a request.

    `reasons` are the ids of the policies that decided, `failures` what went wrong in
    those that failed; `problem` says why there is no answer at all.
    """

    __slots__ = ("failures", "is_deny", "problem", "reasons")

    def __init__(self, result: cedarpy.AuthzResult) -> None:
        diagnostics = result.diagnostics
        errors = diagnostics.errors
        self.reasons: Sequence[str] = diagnostics.reasons
        self.is_deny = not result.allowed
        self.failures: dict[str, str] = {}
        self.problem = ""
        if errors or result.decision is cedarpy.Decision.NoDecision:
            self._read_errors(errors)

    def _read_errors(self, errors: Sequence[str]) -> None:
        for error in errors:
            found = _FAILED_POLICY.search(error)
            if found is None:
                self.problem = error
                return
            self.failures[found.group(1)] = found.group(2)
        if not errors:
            self.problem = "it gave no decision"


def ask(contexts: Sequence[str], policies: PolicySet, entities: Entities) -> list[Response]:
    """Return an answer for each context, given as JSON."""
    requests = [_request_in(context) for context in contexts]
    return [
        Response(result) for result in cedarpy.is_authorized_batch(requests, policies, entities)
    ]


@lru_cache(4)
def parse_schema(text: str) -> Schema:
    """Return the schema in a text, parsed once."""
    return Schema.from_str(text)


def actions_of(schema: Schema) -> Entities:
    """Return the only entities that matter: the actions, with the groups they are in."""
    return Entities.from_json_str("[]", schema)


def parse_policies(text: str) -> PolicySet:
    """Return the policies in a text that is known to parse."""
    return PolicySet.from_str(text)


def complaint_about(text: str) -> str:
    """Return what keeps a text from being parsed as policies, or nothing."""
    try:
        PolicySet.from_str(text)
        cedarpy.policies_to_json_str(text)
    except ValueError as error:
        return " ".join(str(error).split())
    return ""


def as_document(text: str) -> Mapping[str, Any]:
    """Return the policies in a text in Cedar's JSON policy format."""
    document: Mapping[str, Any] = json.loads(cedarpy.policies_to_json_str(text))
    return document


def permits_where(expressions: Mapping[str, Any]) -> PolicySet:
    """Return a set with a permit for each id and expression, which applies where that is true."""
    everything = {"op": "All"}
    permits = {
        id: {
            "effect": "permit",
            "principal": everything,
            "action": everything,
            "resource": everything,
            "conditions": [{"kind": "when", "body": expression}],
        }
        for id, expression in expressions.items()
    }
    document = {"templates": {}, "templateLinks": [], "staticPolicies": permits}
    return PolicySet.from_json_str(json.dumps(document))


def find_invalid(text: str, schema: Schema) -> list[tuple[str, str]]:
    """Return what the validator says, each with the id of the policy that it says it of."""
    result = cedarpy.validate_policies(text, schema)
    return [
        (e.policy_id, " ".join(e.error.split()).removeprefix(f"for policy `{e.policy_id}`, "))
        for e in result.errors
    ]


def _request_in(context: str) -> dict[str, object]:
    return {
        "principal": _uid(REQUESTER),
        "action": _uid(DISCLOSE),
        "resource": _uid(RECORD),
        "context": context,
    }


def _uid(entity: tuple[str, str]) -> dict[str, str]:
    kind, id = entity
    return {"type": kind, "id": id}
