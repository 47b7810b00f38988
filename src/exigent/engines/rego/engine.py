"""Rego policies: facts are `input`, and a document of the policy's package is the decision.

engine: rego
policy: lending.rego           # where it is not the regime's name with .rego
query: data.lending.verdict    # where it is not `decision` of the policy's package
seconds: 2                     # how long one decision may take
compares: {loan_age: [30]}     # what the policy compares numbers and dates with
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from importlib.util import find_spec

import msgspec

from exigent.engines.answer import AnswerError, read_answer
from exigent.engines.compared import KEY as COMPARES
from exigent.engines.compared import read_compared, with_more
from exigent.engines.contract import Decider
from exigent.engines.guard import FailedDecider
from exigent.engines.policy_file import KEY as POLICY
from exigent.engines.policy_file import PolicyFile, read_policy
from exigent.engines.rego.batch import NoAnswer, RegoReply, Spoiled, ask_policy, load_policy
from exigent.engines.rego.pool import shared_pool
from exigent.engines.rego.process import Input, RegoPolicy
from exigent.engines.rego.source import place_of_byte, read_source
from exigent.engines.ruling import lacking
from exigent.files import Scalar, decode_json, scalar
from exigent.regime import Manifest
from exigent.words import (
    UNKNOWN,
    Constants,
    Decision,
    Fault,
    InputError,
    Request,
    Value,
    Vocabulary,
    failed,
)

# The interpreter is imported by its own processes only, where nobody would see it missing.
if find_spec("regopy") is None:
    raise ModuleNotFoundError("No module named 'regopy'", name="regopy")

QUERY = "query"
SECONDS = "seconds"
SECONDS_UNSAID = 5.0
MOST_SECONDS = 600.0
MOST_REMEMBERED = 10_000

_PREMISES = (
    "the policy answers alike whenever it is asked alike",
    "`compares:` lists all that it compares numbers and dates with",
)
_DOCUMENT = re.compile(r"data(\.[A-Za-z_]\w*)+")
_COMPLAINT = re.compile(rb"\(error (?:\d+:[^|\n]*)?\|(\d+)\|\d+\s*\(errormsg (\d+):")
_UNPLACED = re.compile(rb"\(errormsg (\d+):")


class RegoEngine:
    """Reads `policy:`, `query:`, `seconds:` and `compares:` of a regime file."""

    keys = (POLICY, QUERY, SECONDS, COMPARES)
    is_contained = True

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Decider:
        """Read the policy and have it compiled; raise InputError for what its author got wrong."""
        file = read_policy(manifest, ".rego")
        source = read_source(file, vocabulary.facts)
        query = _read_query(manifest, f"data.{source.package}.decision")
        seconds = _read_seconds(manifest)
        constants = read_compared(manifest, vocabulary, source.reads)
        return _load(file, query, constants, seconds)


class RegoDecider:
    """Asks the interpreter once for requests that agree in all facts that the policy reads."""

    waits = True
    premises = _PREMISES
    language = "rego"

    def __init__(
        self, file: PolicyFile, policy: RegoPolicy, constants: Constants, seconds: float
    ) -> None:
        self.constants = constants
        self.policy = file
        self._policy = policy
        self._seconds = seconds
        self._facts = tuple(constants)
        self._read = frozenset(constants)
        self._answer = lru_cache(MOST_REMEMBERED)(self._read_answer)

    def reads(self, request: Request) -> tuple[str, ...]:  # noqa: ARG002 - whatever is asked
        """Return the facts that the policy reads."""
        return self._facts

    def edited(self, text: str, constants: Constants) -> Decider:
        """Return what decides by another text in the place of the file's; see `CanBeEdited`."""
        compared = with_more(self.constants, constants)
        return _load(replace(self.policy, text=text), self._policy.query, compared, self._seconds)

    def decide(self, requests: Sequence[Request]) -> list[Decision]:
        """Return a decision a request, in order."""
        keys = [tuple([request.values[fact] for fact in self._facts]) for request in requests]
        known = {key: None for key in keys if UNKNOWN not in key}
        inputs = [_input(self._facts, key) for key in known]
        replies = ask_policy(shared_pool(), self._policy, inputs, self._seconds) if inputs else ()
        decided = {key: self._decision(reply) for key, reply in zip(known, replies, strict=True)}
        return [
            decided[key] if key in decided else lacking(request.values, self._read)
            for key, request in zip(keys, requests, strict=True)
        ]

    def _decision(self, reply: RegoReply) -> Decision:
        return failed(reply.reason) if isinstance(reply, NoAnswer) else self._answer(reply)

    def _read_answer(self, answer: bytes) -> Decision:
        """Return the decision in what the interpreter answered, or the error that it is."""
        query = self._policy.query
        if answer == b"undefined":
            return failed(f"the policy leaves `{query}` undefined")
        try:
            result = decode_json(answer)
            (value,) = result["expressions"]
        except (msgspec.DecodeError, KeyError, TypeError, ValueError):
            shown = answer[:200].decode(errors="replace")
            return failed(f"the answer is not the one value of `{query}`: {shown}")
        try:
            return read_answer(value)
        except AnswerError as error:
            return failed(str(error))


def _load(file: PolicyFile, query: str, constants: Constants, seconds: float) -> Decider:
    policy = RegoPolicy(file.path.name, file.text, query)
    match load_policy(shared_pool(), policy):
        case Spoiled(complaint):
            raise _spoiled(file, complaint)
        case NoAnswer(reason):
            return FailedDecider(f"{file.shown}: {reason}")
    return RegoDecider(file, policy, constants, seconds)


def _input(facts: Sequence[str], values: Sequence[Value]) -> Input:
    return {fact: _written(value) for fact, value in zip(facts, values, strict=True)}


def _written(value: Value) -> str | bool | float:
    match value:
        case float() if value.is_integer():
            return int(value)
        case date():
            return value.isoformat()
        case str() | bool() | int() | float():
            return value
    raise AssertionError("an unknown fact is never asked for")


def _read_query(manifest: Manifest, unsaid: str) -> str:
    given = manifest.settings.get(QUERY)
    if given is None:
        return unsaid
    word = scalar(given, f"`{QUERY}`")
    if not _DOCUMENT.fullmatch(word.text()):
        raise InputError(
            f"`{word.written}` is no document of a policy",
            word.location,
            f"write it like `{unsaid}`",
            fault=Fault.WRONG_ENGINE_SETTING,
        )
    return word.written


def _read_seconds(manifest: Manifest) -> float:
    given = manifest.settings.get(SECONDS)
    if given is None:
        return SECONDS_UNSAID
    word: Scalar = scalar(given, f"`{SECONDS}`")
    seconds = float(word.number())
    if not 0 < seconds <= MOST_SECONDS:
        raise InputError(
            f"`{SECONDS}` is more than 0 and at most {MOST_SECONDS:g}",
            word.location,
            fault=Fault.OUT_OF_RANGE,
        )
    return seconds


def _spoiled(file: PolicyFile, complaint: bytes) -> InputError:
    """Return the first of the interpreter's errors at its place in the policy."""
    if placed := _COMPLAINT.search(complaint):
        place, found, length = place_of_byte(file, int(placed[1])), placed, placed[2]
    elif unplaced := _UNPLACED.search(complaint):
        place, found, length = file.place(), unplaced, unplaced[1]
    else:
        said = " ".join(complaint.decode(errors="replace").split())
        return InputError(
            f"the policy cannot be compiled: {said}", file.place(), fault=Fault.NOT_A_POLICY
        )
    message = complaint[found.end() : found.end() + int(length)].decode(errors="replace")
    return InputError(f"the policy cannot be compiled: {message}", place, fault=Fault.NOT_A_POLICY)
