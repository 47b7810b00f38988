"""Approved changes: the file that names them, and what they approve of a comparison.

An approval names everything by which one change differs from others, so that it covers
one flip of a cell, or one loss, and no other. What was asked is named as the base has it,
by its place and its facts: the change that is to be approved does not get to choose them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import msgspec

from exigent.analysis.compare.comparison import (
    BETWEEN,
    LOSSES,
    Approval,
    Comparison,
    Direction,
    Flip,
    Loss,
    Origin,
    Place,
    Removed,
    StaleApproval,
)
from exigent.analysis.compare.wording import say_place, short_words
from exigent.files import Node, Table, parse_document, read_text, scalar, table
from exigent.files import listing as listing_of
from exigent.regime import read_sentence
from exigent.words import Fault, InputError, Location, Outcome, Problems, did_you_mean

APPROVED_FILE = "approved.yaml"
_OF_A_SCENARIO = ("file", "feature", "scenario")
_OF_A_QUESTION = (*_OF_A_SCENARIO, "example", "facts")
_OF_A_FLIP = ("regime", "before", "after", "filled")
_OF_EACH = ("by", "why")
_LOSSES = tuple(direction.value for direction in LOSSES)
_KEYS = (*_OF_A_QUESTION, *_OF_A_FLIP, *_LOSSES, *_OF_EACH)
_OF_NO_SCENARIO = (Removed.REGIME, Direction.REDATED, Direction.MEANS_ELSE)
_OF_DUTIES = (Direction.DUTY_LOOSER, Direction.DUTY_STRICTER, Direction.DUTY_CHANGED)
_OF_A_REGIME = (
    *(Removed.REGIME, Direction.REDATED, Removed.CHECK, Removed.DUTY, Direction.UNPROVED),
    *_OF_DUTIES,
)
_WHAT = "an approval"
_SINCE = ("file", "facts")

_Change = TypeVar("_Change", Flip, Loss)


@dataclass(frozen=True, slots=True)
class Approved:
    """The change that an entry approves, and the question of the base that it is about.

    Of a flip it is a cell and the decisions in short words, of a loss its direction and
    what of it is lost; a whole scenario has no regime, a whole regime no scenario, and words
    of the vocabulary neither. `filled` is what the base assumed, where only that flips it.
    """

    file: str = ""
    feature: str = ""
    scenario: str = ""
    example: frozenset[tuple[str, str]] = frozenset()
    facts: frozenset[tuple[str, str]] = frozenset()
    regime: str = ""
    before: str = ""
    after: str = ""
    filled: frozenset[tuple[str, str]] = frozenset()
    direction: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalEntry:
    """An entry of the file, and where it stands."""

    approved: Approved
    approval: Approval
    location: Location


def approved_by(change: Flip | Loss) -> Approved:
    """Return what an entry has to say to approve a change."""
    asked = _question(change.origin) if change.origin else Approved()
    if isinstance(change, Loss):
        what = _joined(change.what)
        return replace(asked, regime=change.regime, direction=change.direction, what=what)
    before, after = _joined(short_words(change.before)), _joined(short_words(change.after))
    filled = frozenset((one.name, _joined(one.before)) for one in change.filled)
    return replace(asked, regime=change.regime, before=before, after=after, filled=filled)


def can_be_approved(change: Flip | Loss) -> bool:
    """Tell whether a change is one that somebody can approve: an engine's failure is not.

    Nor is a change of a scenario of which nobody says what the base asked.
    """
    is_whole = change.scenario is None or change.origin is not None
    return is_whole and change.direction is not Direction.NOW_IN_ERROR


def read_approvals(path: Path, shown: str) -> list[ApprovalEntry]:
    """Read a file of approvals; raise InputError or InputErrors with all that is wrong."""
    return parse_approvals(read_text(path, shown), shown)


def parse_approvals(text: str, shown: str) -> list[ApprovalEntry]:
    """Read approvals from a text; one without any line but comments holds none."""
    if all(line.strip().startswith("#") or not line.strip() for line in text.split("\n")):
        return []
    entries: dict[Approved, ApprovalEntry] = {}
    problems = Problems()
    for item in listing_of(parse_document(text, shown), "a file of approvals").items:
        with problems.gathered():
            entry = _read_entry(item)
            first = entries.setdefault(entry.approved, entry)
            if first is not entry:
                meant = f"the first is in line {first.location.line}"
                raise InputError(
                    "this change is approved twice", entry.location, meant, fault=Fault.SAID_TWICE
                )
    problems.refuse()
    return list(entries.values())


def apply_approvals(
    comparison: Comparison, entries: Sequence[ApprovalEntry], known: Collection[str]
) -> Comparison:
    """Mark the changes that are approved, and the approvals of changes that do not happen.

    An approval for a regime that is `known` and not compared here says nothing here.
    """
    named = {entry.approved: entry for entry in entries}
    used = {approved_by(change) for change in comparison.changes}
    compared = _names_in(comparison.regimes) | {
        *comparison.regimes_added,
        *comparison.regimes_removed,
    }
    elsewhere = set(known) - compared
    stale = (
        entry
        for entry in entries
        if entry.approved not in used and not _names_in([entry.approved.regime]) & elsewhere
    )
    return msgspec.structs.replace(
        comparison,
        flips=tuple(_marked(flip, named.get(approved_by(flip))) for flip in comparison.flips),
        losses=tuple(_marked(loss, named.get(approved_by(loss))) for loss in comparison.losses),
        stale=tuple(map(_stale, stale)),
    )


def _question(origin: Origin) -> Approved:
    return Approved(
        _joined(origin.file),
        _joined(origin.feature),
        _joined(origin.scenario),
        frozenset(origin.example.items()),
        frozenset(origin.facts.items()),
    )


def _names_in(columns: Iterable[str]) -> set[str]:
    """Return the regimes that columns are of: two where one was renamed."""
    return {name for column in columns for name in column.split(BETWEEN)}


def _marked(change: _Change, entry: ApprovalEntry | None) -> _Change:
    if entry is None or not can_be_approved(change):
        return change
    return msgspec.structs.replace(change, approval=entry.approval)


def _stale(entry: ApprovalEntry) -> StaleApproval:
    approved = entry.approved
    return StaleApproval(
        scenario=_title(approved) if approved.scenario else "",
        regime=approved.regime,
        before=approved.before,
        after=approved.after,
        approval=entry.approval,
        direction=approved.direction,
        what=approved.what,
        file=entry.location.path,
        line=entry.location.line,
    )


def _title(approved: Approved) -> str:
    example = dict(sorted(approved.example))
    title = approved.scenario
    if example:
        title += f" ({', '.join(f'{name}: {value}' for name, value in example.items())})"
    return say_place(Place(approved.feature, approved.scenario, title, example, "", 0))


def _joined(text: str) -> str:
    return " ".join(text.split())


def _read_entry(node: Node) -> ApprovalEntry:
    whole = table(node, _WHAT)
    whole.allow(_KEYS, _WHAT)
    _refuse_former(whole)
    lost = [name for name in _LOSSES if whole.get(name) is not None]
    approved = _read_loss(whole, lost) if lost else _read_flip(whole)
    by, why = (_read_text(whole, name) for name in _OF_EACH)
    return ApprovalEntry(approved, Approval(by, why), whole.location)


def _refuse_former(whole: Table) -> None:
    """Raise InputError for an entry from before entries named what the base asked."""
    if whole.get("scenario") is not None and all(whole.get(name) is None for name in _SINCE):
        raise InputError(
            "this approval does not say what the base asked: `file:` and `facts:` are missing",
            whole.location,
            "delete it, and run `exigent compare` and `exigent approve` again",
            fault=Fault.WRONG_APPROVAL,
        )


def _read_flip(whole: Table) -> Approved:
    asked, regime = _read_question(whole), _read_text(whole, "regime")
    before, after = _read_decision(whole, "before"), _read_decision(whole, "after")
    if after == Outcome.ERROR:
        raise InputError(
            "an engine's failure cannot be approved",
            whole.need("after", _WHAT).location,
            fault=Fault.WRONG_APPROVAL,
        )
    filled = whole.get("filled")
    return replace(
        asked,
        regime=regime,
        before=before,
        after=after,
        filled=_read_texts(filled, "filled") if filled else frozenset(),
    )


def _read_loss(whole: Table, directions: Sequence[str]) -> Approved:
    """Read an entry of something that is lost, which has no decisions."""
    direction = directions[0]
    what = _read_text(whole, direction)
    allowed = [direction, *_OF_EACH]
    if direction == Direction.REMOVED:
        _check_removed(what, whole.need(direction, _WHAT).location)
    kind = what if direction == Direction.REMOVED else direction
    has_question = kind not in _OF_NO_SCENARIO
    if has_question:
        allowed += _OF_A_QUESTION
    if kind in _OF_A_REGIME:
        allowed += ["regime"]
    whole.allow(allowed, f"an approval of what is {direction.replace('_', ' ')}")
    asked = _read_question(whole) if has_question else Approved()
    is_needed = kind != Direction.UNPROVED or whole.get("regime") is not None
    regime = _read_text(whole, "regime") if "regime" in allowed and is_needed else ""
    return replace(asked, regime=regime, direction=direction, what=what)


def _read_question(whole: Table) -> Approved:
    """Read what the base asked; a scenario that states nothing has facts as well, none."""
    file, feature, scenario = (_read_text(whole, name) for name in _OF_A_SCENARIO)
    facts = _read_texts(whole.need("facts", _WHAT), "facts")
    example = whole.get("example")
    return Approved(
        file, feature, scenario, _read_texts(example, "example") if example else frozenset(), facts
    )


def _read_text(whole: Table, name: str) -> str:
    text = read_sentence(whole.need(name, _WHAT), f"`{name}`")
    if not text:
        raise InputError(f"`{name}` is empty", whole.need(name, _WHAT).location, fault=Fault.EMPTY)
    return text


def _read_decision(whole: Table, name: str) -> str:
    words = _read_text(whole, name)
    _check_outcome(words, whole.need(name, _WHAT).location)
    return words


def _read_texts(node: Node, name: str) -> frozenset[tuple[str, str]]:
    # Whatever YAML makes of it, a feature knows a cell as text, and a matrix a fact.
    return frozenset(
        (key.written, scalar(value, f"`{key.written}`").written)
        for key, value in table(node, f"`{name}`").entries()
    )


def _check_removed(what: str, place: Location) -> None:
    if what not in list(Removed):
        raise InputError(
            f"what is removed is not `{what}`",
            place,
            did_you_mean(what, list(Removed)) or f"it is one of: {', '.join(Removed)}",
            fault=Fault.WRONG_APPROVAL,
        )


def _check_outcome(words: str, place: Location) -> None:
    outcome = words.replace(";", " ").split()[0]
    if outcome not in list(Outcome):
        raise InputError(
            f"a decision does not begin with `{outcome}`",
            place,
            did_you_mean(outcome, list(Outcome)) or f"it begins with: {', '.join(Outcome)}",
            fault=Fault.WRONG_APPROVAL,
        )
