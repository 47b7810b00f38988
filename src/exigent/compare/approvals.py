"""Approved flips: the file that names them, and what they approve of a comparison.

An approval names everything by which its two decisions differ from others, so that it
covers one flip of a cell and no other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from exigent.compare.comparison import (
    BETWEEN,
    Approval,
    Comparison,
    Direction,
    Flip,
    Place,
    StaleApproval,
)
from exigent.compare.wording import say_place, short_words
from exigent.decision import Outcome
from exigent.document import Node, parse_document, read_text, scalar, table
from exigent.document import listing as listing_of
from exigent.errors import InputError, InputErrors, did_you_mean
from exigent.location import Location
from exigent.regime.sources import read_sentence

APPROVED_FILE = "approved.yaml"
_NEEDED = ("feature", "scenario", "regime", "before", "after", "by", "why")
_KEYS = (*_NEEDED, "example")
_WHAT = "an approval"


@dataclass(frozen=True, slots=True)
class Approved:
    """The flip that an entry approves: a cell, and the decisions in short words."""

    feature: str
    scenario: str
    example: frozenset[tuple[str, str]]
    regime: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the file, and where it stands."""

    approved: Approved
    approval: Approval
    location: Location


def approved_by(flip: Flip) -> Approved:
    """Return what an entry has to say to approve a flip."""
    place = flip.scenario
    return Approved(
        _joined(place.feature),
        _joined(place.name),
        frozenset(place.example.items()),
        flip.regime,
        _joined(short_words(flip.before)),
        _joined(short_words(flip.after)),
    )


def can_be_approved(flip: Flip) -> bool:
    """Tell whether a flip is one that somebody can approve: an engine's failure is not."""
    return flip.direction is not Direction.NOW_IN_ERROR


def read_approvals(path: Path, shown: str) -> list[Entry]:
    """Read a file of approvals; raise InputError or InputErrors with all that is wrong."""
    return parse_approvals(read_text(path, shown), shown)


def parse_approvals(text: str, shown: str) -> list[Entry]:
    """Read approvals from a text; one without any line but comments holds none."""
    if all(line.strip().startswith("#") or not line.strip() for line in text.split("\n")):
        return []
    entries: dict[Approved, Entry] = {}
    problems: list[InputError] = []
    for item in listing_of(parse_document(text, shown), "a file of approvals").items:
        try:
            entry = _read_entry(item)
        except InputError as error:
            problems.append(error)
            continue
        first = entries.setdefault(entry.approved, entry)
        if first is not entry:
            meant = f"the first is in line {first.location.line}"
            problems.append(InputError("this flip is approved twice", entry.location, meant))
    if problems:
        raise InputErrors(problems)
    return list(entries.values())


def apply_approvals(
    comparison: Comparison, entries: Sequence[Entry], known: Collection[str]
) -> Comparison:
    """Mark the flips that are approved, and the approvals of flips that do not happen.

    An approval for a regime that is `known` and not compared here says nothing here, and
    neither does one for two other regimes.
    """
    named = {entry.approved: entry for entry in entries}
    used = {approved for flip in comparison.flips if (approved := approved_by(flip)) in named}
    flips = tuple(_marked(flip, named.get(approved_by(flip))) for flip in comparison.flips)
    stale = (
        entry
        for entry in entries
        if entry.approved not in used
        and (
            entry.approved.regime in comparison.regimes
            or (entry.approved.regime not in known and BETWEEN not in entry.approved.regime)
        )
    )
    return msgspec.structs.replace(comparison, flips=flips, stale=tuple(map(_stale, stale)))


def _marked(flip: Flip, entry: Entry | None) -> Flip:
    if entry is None or not can_be_approved(flip):
        return flip
    return msgspec.structs.replace(flip, approval=entry.approval)


def _stale(entry: Entry) -> StaleApproval:
    approved = entry.approved
    example = dict(sorted(approved.example))
    title = approved.scenario
    if example:
        title += f" ({', '.join(f'{name}: {value}' for name, value in example.items())})"
    place = Place(approved.feature, approved.scenario, title, example, "", 0)
    return StaleApproval(
        scenario=say_place(place),
        regime=approved.regime,
        before=approved.before,
        after=approved.after,
        approval=entry.approval,
        file=entry.location.path,
        line=entry.location.line,
    )


def _joined(text: str) -> str:
    return " ".join(text.split())


def _read_entry(node: Node) -> Entry:
    whole = table(node, _WHAT)
    whole.allow(_KEYS, _WHAT)
    texts = {name: read_sentence(whole.need(name, _WHAT), f"`{name}`") for name in _NEEDED}
    for name in _NEEDED:
        if not texts[name]:
            raise InputError(f"`{name}` is empty", whole.need(name, _WHAT).location)
    for name in ("before", "after"):
        _check_outcome(texts[name], whole.need(name, _WHAT).location)
    if texts["after"] == Outcome.ERROR:
        raise InputError(
            "an engine's failure cannot be approved", whole.need("after", _WHAT).location
        )
    example = whole.get("example")
    approved = Approved(
        texts["feature"],
        texts["scenario"],
        frozenset(_read_example(example)) if example is not None else frozenset(),
        texts["regime"],
        texts["before"],
        texts["after"],
    )
    return Entry(approved, Approval(texts["by"], texts["why"]), whole.location)


def _read_example(node: Node) -> Iterable[tuple[str, str]]:
    for key, value in table(node, "`example`").entries():
        # Whatever YAML makes of it, a feature knows a cell as text.
        yield key.written, scalar(value, f"`{key.written}`").written


def _check_outcome(words: str, place: Location) -> None:
    outcome = words.replace(";", " ").split()[0]
    if outcome not in list(Outcome):
        raise InputError(
            f"a decision does not begin with `{outcome}`",
            place,
            did_you_mean(outcome, list(Outcome)) or f"it begins with: {', '.join(Outcome)}",
        )
