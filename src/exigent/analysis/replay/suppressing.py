"""Small counts left untold, and with them what they could be reckoned from."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from exigent.analysis.replay.result import (
    Replay,
    ReplayComparison,
    ReplayCount,
    ReplayedRegime,
    ReplayRevisions,
)


def suppress(replay: Replay, least: int) -> Replay:
    """Return a replay in which no count is told of fewer requests than so many, but for none.

    Where one of several that make a total together is not told, another is left out as well: the
    smallest. The rows of such a flip are not shown.
    """
    comparison, revisions = replay.comparison, replay.revisions
    return replace(
        replay,
        suppressed_below=least,
        regimes=tuple(_regime(one, least) for one in replay.regimes),
        counts=_counts(replay.counts, least),
        missing=tuple(replace(one, requests=_told(one.requests, least)) for one in replay.missing),
        duties=tuple(replace(one, requests=_told(one.requests, least)) for one in replay.duties),
        comparison=None if comparison is None else _comparison(comparison, least),
        revisions=None if revisions is None else _revisions(revisions, least),
    )


def _told(requests: int | None, least: int) -> int | None:
    return None if requests is None or 0 < requests < least else requests


def _regime(regime: ReplayedRegime, least: int) -> ReplayedRegime:
    names = list(regime.outcomes)
    told = [_told(requests, least) for requests in regime.outcomes.values()]
    return replace(regime, outcomes=dict(zip(names, _hide_another(told), strict=True)))


def _counts(counts: Sequence[ReplayCount], least: int) -> tuple[ReplayCount, ...]:
    """Return counts of which none can be reckoned from those of its outcome or of its group."""
    told = [_told(one.requests, least) for one in counts]
    sets: dict[tuple[object, ...], list[int]] = {}
    for at, one in enumerate(counts):
        sets.setdefault((one.regime, "outcome", one.outcome), []).append(at)
        sets.setdefault((one.regime, "group", one.group), []).append(at)
    is_changing = True
    while is_changing:
        is_changing = False
        for places in sets.values():
            before = [told[at] for at in places]
            hidden = _hide_another(before)
            is_changing = is_changing or hidden != before
            for at, requests in zip(places, hidden, strict=True):
                told[at] = requests
    return tuple(replace(one, requests=many) for one, many in zip(counts, told, strict=True))


def _comparison(comparison: ReplayComparison, least: int) -> ReplayComparison:
    flows = [_told(one.requests, least) for one in comparison.flows]
    hidden = _hide_another(flows)
    flips = []
    for flip in comparison.flips:
        requests = _told(flip.requests, least)
        flips.append(
            replace(flip, requests=requests, examples=() if requests is None else flip.examples)
        )
    return replace(
        comparison,
        flows=tuple(
            replace(one, requests=many) for one, many in zip(comparison.flows, hidden, strict=True)
        ),
        flips=tuple(flips),
    )


def _revisions(revisions: ReplayRevisions, least: int) -> ReplayRevisions:
    return replace(
        revisions,
        regimes=tuple(_comparison(one, least) for one in revisions.regimes),
        unlike=_told(revisions.unlike, least),
    )


def _hide_another(told: list[int | None]) -> list[int | None]:
    """Return counts of which, where one alone is hidden, the smallest of the others is too."""
    others = [requests for requests in told if requests]
    if told.count(None) != 1 or not others:
        return told
    smallest = told.index(min(others))
    return [None if at == smallest else one for at, one in enumerate(told)]
