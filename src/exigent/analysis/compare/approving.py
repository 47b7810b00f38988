"""Writes approvals below those that a file holds, which stay as they are, comments and all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from exigent.analysis.compare.approvals import Approved, approved_by, parse_approvals
from exigent.analysis.compare.comparison import Approval, Flip, Loss, Origin
from exigent.files import Listing, parse_document
from exigent.words import Fault, InputError, Location

_HEADING = "# Changes that somebody approved; `exigent approve` adds to them.\n"
# What needs no quotes whatever it stands for in YAML.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*(?:[ ,;]{1,2}[A-Za-z0-9_./()-]+)*")
_PLAIN_VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_RESERVED = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_NOT_PLAIN_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def add_approvals(text: str, shown: str, changes: Sequence[Flip | Loss], approval: Approval) -> str:
    """Return the text of a file of approvals with one more for each change, but not twice.

    Raises InputError or InputErrors for a file that is wrong, or is not a list of lines.
    """
    entries = parse_approvals(text, shown)
    known = {entry.approved for entry in entries}
    new = [
        change
        for approved, change in {approved_by(change): change for change in changes}.items()
        if approved not in known
    ]
    if not new:
        return text
    indent = _indent(text, shown) if entries else ""
    start = text if text.strip() else _HEADING
    ending = "" if start.endswith("\n") else "\n"
    added = "".join(indent + line + "\n" for change in new for line in _lines(change, approval))
    whole = f"{start}{ending}{added}"
    wanted = [entry.approved for entry in entries] + [approved_by(change) for change in new]
    if [entry.approved for entry in parse_approvals(whole, shown)] != wanted:
        raise InputError(
            "nothing can be added to the file",
            Location(shown),
            _AS_LINES,
            fault=Fault.CANNOT_CHANGE,
        )
    return whole


_AS_LINES = "write it as a list, an approval a `- ` and its keys below each other"


def _indent(text: str, shown: str) -> str:
    """Return what stands before the dashes of the list."""
    node = parse_document(text, shown)
    assert isinstance(node, Listing)
    line = text.split("\n")[node.items[-1].location.line - 1]
    dash = re.match(r"( *)- ", line)
    if dash is None:
        raise InputError(
            "nothing can be added to the file", node.location, _AS_LINES, fault=Fault.CANNOT_CHANGE
        )
    return dash[1]


def _lines(change: Flip | Loss, approval: Approval) -> Iterable[str]:
    """Yield the lines of an entry; what does not apply to the change is left out."""
    approved = approved_by(change)
    written = {
        **(_question(approved, change.origin) if change.origin else {}),
        "regime": _written(approved.regime),
        "before": _written(approved.before),
        "after": _written(approved.after),
        "filled": _cells(dict(sorted(approved.filled))),
        approved.direction: _written(approved.what),
        "by": _written(approval.by),
        "why": _written(approval.why),
    }
    dash = "- "
    for name, value in written.items():
        if value:
            first, *more = value.split("\n")
            yield f"{dash}{name}: {first}".rstrip()
            yield from more
            dash = "  "


def _question(approved: Approved, origin: Origin) -> dict[str, str]:
    """Return what the base asked, the facts a line each so that a long list can be read."""
    facts = [f"    {_value(name)}: {_value(text)}" for name, text in origin.facts.items()]
    return {
        "file": _written(approved.file),
        "feature": _written(approved.feature),
        "scenario": _written(approved.scenario),
        "example": _cells(origin.example),
        "facts": "\n".join(["", *facts]) if facts else "{}",
    }


def _cells(texts: Mapping[str, str]) -> str:
    cells = [f"{_quoted(name)}: {_quoted(value)}" for name, value in texts.items()]
    return f"{{{', '.join(cells)}}}" if cells else ""


def _value(text: str) -> str:
    """Return a fact or what is stated of it, which is read as it is written, quoted or not."""
    return text if _PLAIN_VALUE.fullmatch(text) else _quoted(text)


def _written(text: str) -> str:
    """Return a text as YAML reads it back, and nothing for one that is empty."""
    is_plain = _PLAIN.fullmatch(text) is not None and text.lower() not in _RESERVED
    return text if is_plain or not text else _quoted(text)


def _quoted(text: str) -> str:
    """Return a text in double quotes, as YAML and JSON both read it."""
    quoted = json.dumps(text, ensure_ascii=False)
    return _NOT_PLAIN_IN_YAML.sub(lambda found: f"\\U{ord(found[0]):08x}", quoted)
