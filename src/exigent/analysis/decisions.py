"""Requests decided by a panel, a line a request and regime, as other programs read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from exigent.analysis.explain import Assumptions
from exigent.bench import Panel, Regime
from exigent.words import Decision, Obligation, Outcome, Reason, Request

VERSION = 1


class DecisionEntry(msgspec.Struct, frozen=True):
    """A decision as a line of JSON; `assumed` are the facts that mattered and nobody stated."""

    request: int
    regime: str
    outcome: Outcome
    mode: str | None
    ground: str | None
    scope: str | None
    obligations: tuple[Obligation, ...]
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    assumed: tuple[str, ...]
    note: str | None


class DecisionLine(DecisionEntry, frozen=True, kw_only=True):
    """A decision as a line that programs read.

    Keys of the request that are no facts stand in it too.
    """

    version: int = VERSION


def encode_cell(regime: Regime, decision: Decision, assumed: tuple[str, ...]) -> bytes:
    """Return what a line says of a decision, behind what it says of its request."""
    entry = _entry(0, regime, decision, assumed)
    return msgspec.json.encode(entry).removeprefix(b'{"request":0') + b"\n"


def begin_line(index: int, passed: bytes = b"") -> bytes:
    """Return what a line says of its request: its index, and members that pass through."""
    return b'{"version":%d,"request":%d%b' % (VERSION, index, passed)


def encode_entries(entries: Iterable[DecisionEntry]) -> bytes:
    """Return decisions as lines of JSON."""
    begin = b'{"version":%d,' % VERSION
    return b"".join(begin + msgspec.json.encode(one)[1:] + b"\n" for one in entries)


def list_decisions(
    panel: Panel, requests: Sequence[Request], rows: Sequence[Sequence[Decision]]
) -> Iterator[DecisionEntry]:
    """Yield what a panel decided on requests, in their order; `rows` has a decision a regime."""
    assumptions = Assumptions(panel)
    for index, (request, row) in enumerate(zip(requests, rows, strict=True)):
        answers = list(zip(panel.regimes, row, strict=True))
        assumed = assumptions.of(request, answers)
        for (regime, decision), unstated in zip(answers, assumed, strict=True):
            yield _entry(index, regime, decision, unstated)


def _entry(
    index: int, regime: Regime, decision: Decision, assumed: tuple[str, ...]
) -> DecisionEntry:
    return DecisionEntry(
        request=index,
        regime=regime.name,
        outcome=decision.outcome,
        mode=decision.mode,
        ground=decision.ground,
        scope=decision.scope,
        obligations=decision.obligations,
        reasons=decision.reasons,
        missing=decision.missing,
        assumed=assumed,
        note=decision.note,
    )
