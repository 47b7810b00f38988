"""What can be told of a policy from its text: its package, and the facts that it reads.

This is no parser of Rego: it knows strings, comments and names, which is enough to find
every name that begins with `input`. A policy that uses `input` in any other way than as
`input.fact` may read all facts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exigent.engines.policy_file import PolicyFile
from exigent.words import Fact, Fault, InputError, Location, did_you_mean

_REACHES_OUT = re.compile(
    r"http\.send|net\.lookup_ip_addr|opa\.runtime|time\.now_ns|rand\.intn|uuid\.rfc4122"
    r"|io\.jwt\.(decode_verify|encode_sign|encode_sign_raw)"
    r"|crypto\.x509\.parse_and_verify_certificates(_with_options)?"
    r"|json\.(match|verify)_schema"
)
_TOKEN = re.compile(
    r"""
      (?P<skipped>\s+|\#[^\n]*)
    | (?P<template>\$["`])
    | (?P<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`)
    | (?P<name>[^\W\d]\w*)
    | (?P<number>\d[\w.]*)
    | (?P<sign>.)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class PolicySource:
    """A policy's package, and the facts that it reads, in the order of the vocabulary."""

    package: str
    reads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegoToken:
    """A name, a string, a number or a sign of a text, and where it begins."""

    kind: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class _Name:
    """A name, `input.a["b"]` as `input`, `a`, `b`, with where these stand and the text before."""

    parts: tuple[str, ...]
    places: tuple[int, ...]
    before: str


def read_source(file: PolicyFile, facts: Mapping[str, Fact]) -> PolicySource:
    """Read a policy's text.

    Raises InputError where it has no package, reads what is no fact, or calls what makes
    its answers depend on more than the facts.
    """
    package = ""
    read: set[str] = set()
    for name in _names(file.text):
        if name.before == "package" and not package:
            package = ".".join(name.parts)
        elif name.parts[0] == "input":
            read |= _facts_read(name, facts, file)
        elif called := _REACHES_OUT.fullmatch(".".join(name.parts)):
            raise InputError(
                f"`{called[0]}` looks beyond the request, so that an answer would depend on more "
                "than the facts",
                _place(file, name.places[0]),
                "decide by facts only",
                fault=Fault.BEYOND_THE_REQUEST,
            )
    if not package:
        raise InputError(
            "the policy has no package",
            file.place(),
            "begin it with a line like `package my.policy`",
            fault=Fault.WRONG_POLICY,
        )
    return PolicySource(package, tuple(fact for fact in facts if fact in read))


def rego_tokens(text: str) -> Iterator[RegoToken]:
    """Yield what a text is made of, white space and comments left out."""
    return _tokens(text, 0, len(text))


def place_of_byte(file: PolicyFile, offset: int) -> Location:
    """Return the place of a byte of the file's text."""
    return _place(file, len(file.text.encode()[:offset].decode(errors="replace")))


def _facts_read(name: _Name, facts: Mapping[str, Fact], file: PolicyFile) -> set[str]:
    if len(name.parts) == 1:
        return set(facts)
    fact = name.parts[1]
    if fact not in facts:
        raise InputError(
            f"there is no fact `{fact}`",
            _place(file, name.places[1]),
            did_you_mean(fact, facts),
            fault=Fault.UNKNOWN_WORD,
        )
    return {fact}


def _names(text: str) -> Iterator[_Name]:
    tokens = [*rego_tokens(text), RegoToken("end", "", len(text))]
    index = 0
    before = ""
    while index < len(tokens) - 1:
        token = tokens[index]
        index += 1
        if token.kind != "name" or before == ".":
            before = token.text
            continue
        parts, places = [token.text], [token.at]
        while (step := _step(tokens, index)) is not None:
            part, length = step
            parts.append(part.text if part.kind == "name" else _string(part.text))
            places.append(part.at)
            index += length
        yield _Name(tuple(parts), tuple(places), before)
        before = token.text


def _step(tokens: list[RegoToken], index: int) -> tuple[RegoToken, int] | None:
    """Return the next part of a name, `.part` or `["part"]`, and how many tokens it takes."""
    first, *rest = tokens[index : index + 3]
    if first.text == "." and rest and rest[0].kind == "name":
        return rest[0], 2
    is_bracket = first.text == "[" and len(rest) == 2 and rest[1].text == "]"
    return (rest[0], 3) if is_bracket and rest[0].kind == "string" else None


def _string(text: str) -> str:
    if text.startswith("`"):
        return text[1:-1]
    try:
        return str(json.loads(text))
    except ValueError:
        return text[1:-1]


def _tokens(text: str, start: int, end: int) -> Iterator[RegoToken]:
    """Yield the names, strings and signs; of a template string, what its braces hold."""
    while start < end:
        match = _match(text, start, end)
        start = match.end()
        if match.lastgroup == "template":
            holes, start = _template(text, start, end, match[0][-1])
            for hole in holes:
                yield from _tokens(text, *hole)
        elif match.lastgroup != "skipped":
            yield RegoToken(str(match.lastgroup), match[0], match.start())


def _template(text: str, start: int, end: int, quote: str) -> tuple[list[tuple[int, int]], int]:
    """Return where the braces of a template string begin and end, and where it ends itself."""
    holes = []
    while start < end and text[start] != quote:
        if text[start] == "\\":
            start += 1
        elif text[start] == "{":
            closed = _closing_brace(text, start + 1, end)
            holes.append((start + 1, closed))
            start = closed
        start += 1
    return holes, start + 1


def _closing_brace(text: str, start: int, end: int) -> int:
    depth = 1
    while start < end:
        match = _match(text, start, end)
        start = match.end()
        if match.lastgroup == "template":
            _, start = _template(text, start, end, match[0][-1])
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if not depth:
            return match.start()
    return end


def _match(text: str, start: int, end: int) -> re.Match[str]:
    match = _TOKEN.match(text, start, end)
    assert match is not None, "a sign may be anything"
    return match


def _place(file: PolicyFile, offset: int) -> Location:
    before = file.text[:offset]
    return file.place(before.count("\n") + 1, offset - before.rfind("\n"))
