"""What the annotations of a policy say of it, read as the parts of a rule are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from exigent.engines.cedar.policy_text import PolicyText, Token, place_of
from exigent.engines.contract import Rule
from exigent.engines.policy_file import PolicyFile
from exigent.engines.rules.file import RuleReader
from exigent.files import Listing, Node, Scalar, Table, parse_document
from exigent.words import Fault, InputError, Location, Mode, Outcome, did_you_mean

_NEEDED = ("id", "because", "source")
_DECIDES = ("mode", "ground", "scope")
_SAYS = ("because", "source", "quote", "contested", "unverified")
_KNOWN = (*_NEEDED, "quote", "contested", "unverified", "outcome", *_DECIDES, "obligation")
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def read_annotations(
    effect: str,
    annotations: Mapping[str, str | None],
    text: PolicyText,
    file: PolicyFile,
    reader: RuleReader,
) -> Rule:
    """Return the rule that a policy's annotations make; raise InputError at what is wrong."""
    places = {name: _location(file, token) for name, token in text.annotations()}
    start = file.place(*place_of(file.text, text.start))
    said = {
        name: Scalar(places.get(name, start), value or "", quoted=True)
        for name, value in annotations.items()
    }
    for name, word in said.items():
        if name not in _KNOWN:
            raise InputError(
                f"a policy has no @{name}",
                word.location,
                did_you_mean(name, _KNOWN) or f"it may have: {', '.join(f'@{k}' for k in _KNOWN)}",
                fault=Fault.MISSING_ANNOTATION,
            )
        if not word.written.strip():
            raise InputError(f"@{name} is empty", word.location, fault=Fault.EMPTY)
    id = _id(said, start)
    _refuse_what_is_missing(id, effect, said, start)
    parts: dict[str, Node] = {name: said[name] for name in _SAYS if name in said}
    parts["decide"] = _decide(effect, said, start)
    if "obligation" in said:
        parts["obligations"] = _obligations(said["obligation"])
    return reader.ruling(id, _table(start, parts))


def _id(said: Mapping[str, Scalar], start: Location) -> str:
    if "id" not in said:
        raise InputError(
            "the policy has no @id",
            start,
            'write @id("a-short-name") before it',
            fault=Fault.MISSING_ANNOTATION,
        )
    id = said["id"]
    if not _ID.fullmatch(id.written):
        raise InputError(
            f"`{id.written}` is no id: use a-z, 0-9 and -", id.location, fault=Fault.NOT_A_NAME
        )
    return id.written


def _refuse_what_is_missing(
    id: str, effect: str, said: Mapping[str, Scalar], start: Location
) -> None:
    needed = (*_NEEDED, "mode", "ground") if effect == "permit" else _NEEDED
    for name in needed:
        if name not in said:
            raise InputError(
                f"the policy `{id}` has no @{name}", start, fault=Fault.MISSING_ANNOTATION
            )
    outcome = said.get("outcome")
    if outcome is None:
        return
    if effect == "permit":
        raise InputError(
            "a permit allows: it has no @outcome", outcome.location, fault=Fault.WRONG_DECISION
        )
    if outcome.written != Outcome.NOT_GOVERNED:
        raise InputError(
            f"@outcome cannot be `{outcome.written}`",
            outcome.location,
            "a forbid refuses; write @outcome only for what is `not_governed`",
            fault=Fault.UNKNOWN_WORD,
        )


def _decide(effect: str, said: Mapping[str, Scalar], start: Location) -> Table:
    outcome = Outcome.ALLOW if effect == "permit" else Outcome.REFUSE
    place = said["outcome"].location if "outcome" in said else start
    parts: dict[str, Node] = {name: said[name] for name in _DECIDES if name in said}
    if "outcome" in said:
        outcome = Outcome.NOT_GOVERNED
    elif outcome is Outcome.REFUSE and "mode" not in said:
        parts["mode"] = Scalar(start, Mode.MUST_NOT, quoted=True)
    return _table(start, {"outcome": Scalar(place, outcome, quoted=True), **parts})


def _obligations(word: Scalar) -> Listing:
    """Return the obligations that an annotation holds as YAML: one of them, or a list."""
    place = word.location
    node = _moved(_parsed(word), place)
    return node if isinstance(node, Listing) else Listing(place, (node,))


def _parsed(word: Scalar) -> Node:
    try:
        return parse_document(word.written, word.location.path)
    except InputError as error:
        place, base = error.location, word.location
        is_within = place is not None and place.line <= word.written.count("\n") + 1
        where = _shifted(place, base) if place and is_within else base
        raise InputError(error.message, where, error.meant, fault=error.fault) from None


def _moved(node: Node, base: Location) -> Node:
    """Return a node of a text within a file, with its places in that file."""
    place = _shifted(node.location, base)
    match node:
        case Scalar():
            return Scalar(place, node.written, node.quoted)
        case Listing():
            return Listing(place, tuple(_moved(item, base) for item in node.items))
        case Table():
            keys = tuple(Scalar(_shifted(k.location, base), k.written, k.quoted) for k in node.keys)
            return Table(place, keys, tuple(_moved(value, base) for value in node.values))


def _shifted(place: Location, base: Location) -> Location:
    # The text begins after the quotation mark at `base`.
    column = base.column + place.column if place.line == 1 else place.column
    return Location(base.path, base.line + place.line - 1, column)


def _table(place: Location, parts: Mapping[str, Node]) -> Table:
    keys = tuple(Scalar(node.location, name, quoted=False) for name, node in parts.items())
    return Table(place, keys, tuple(parts.values()))


def _location(file: PolicyFile, token: Token) -> Location:
    return file.place(*place_of(file.text, token.start))
