"""Small counts left untold, and with them what they could be reckoned from."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator

from msgspec.structs import replace

from exigent.analysis.compare import HERE
from exigent.analysis.replay.grouping import Period
from exigent.analysis.replay.result import Replay, ReplayComparison, UnreadDays
from exigent.words import Outcome

_Key = tuple[Hashable, ...]
_Told = Callable[[_Key], int | None]


def suppress(replay: Replay, least: int) -> Replay:
    """Return a replay in which no count is told of fewer requests than so many, but for none.

    Where one of several counts that make a total is not told, another is left out as well: the
    smallest. The rows of a flip whose count is not told are not shown.
    """
    told = _HiddenCounts(replay, least).told
    comparison, revisions = replay.comparison, replay.revisions
    regimes = tuple(
        replace(one, outcomes={name: told(("total", one.regime, name)) for name in one.outcomes})
        for one in replay.regimes
    )
    # What facts are missing and what duties are owed would tell of a total that is not told.
    open_ones = {one.regime for one in regimes if None not in one.outcomes.values()}

    def beside(regime: str, requests: int | None) -> int | None:
        return _told(requests, least) if regime in open_ones or not requests else None

    return replace(
        replay,
        suppressed_below=least,
        unread_days=_unread_days(replay, least),
        regimes=regimes,
        counts=tuple(
            replace(one, requests=told(("count", at))) for at, one in enumerate(replay.counts)
        ),
        missing=tuple(
            replace(one, requests=beside(one.regime, one.requests)) for one in replay.missing
        ),
        duties=tuple(
            replace(one, requests=beside(one.regime, one.requests)) for one in replay.duties
        ),
        comparison=None if comparison is None else _comparison(comparison, told),
        revisions=None
        if revisions is None
        else replace(
            revisions,
            regimes=tuple(_comparison(one, told) for one in revisions.regimes),
            unlike=_told(revisions.unlike, least),
        ),
    )


def _unread_days(replay: Replay, least: int) -> UnreadDays | None:
    """Return how many days could not be read: not where that tells how many places were empty."""
    unread = replay.unread_days
    if unread is None or not unread.requests:
        return unread
    place = next(at for at, name in enumerate(replay.groups) if name in list(Period))
    without = sum(
        one.requests or 0
        for one in replay.counts
        if one.regime == replay.regimes[0].regime and one.group[place] is None
    )
    is_told = None not in (_told(unread.requests, least), _told(without - unread.requests, least))
    return unread if is_told else replace(unread, requests=None)


def _comparison(comparison: ReplayComparison, told: _Told) -> ReplayComparison:
    pair = comparison.regimes
    flows = (
        replace(one, requests=told(("flow", pair, at))) for at, one in enumerate(comparison.flows)
    )
    flips = []
    for at, flip in enumerate(comparison.flips):
        requests = told(("flip", pair, at))
        examples = () if requests is None else flip.examples
        flips.append(replace(flip, requests=requests, examples=examples))
    return replace(comparison, flows=tuple(flows), flips=tuple(flips))


class _HiddenCounts:
    """All counts that are told of the same requests, by keys of their own.

    Of each sum that a reader can make, either no part is hidden or at least two.
    """

    def __init__(self, replay: Replay, least: int) -> None:
        self._counts: dict[_Key, int | None] = {}
        self._sums: dict[_Key, list[_Key]] = {}
        for one in replay.regimes:
            for name, requests in one.outcomes.items():
                # The outcomes make up all requests; the counts of an outcome make up its total.
                self._add(
                    ("total", one.regime, name),
                    requests,
                    *(("all", one.regime), ("of", one.regime, name)),
                )
        for at, row in enumerate(replay.counts):
            of = ("of", row.regime, str(row.outcome))
            self._add(("count", at), row.requests, of, ("group", row.regime, row.group))
        for comparison in _comparisons(replay):
            self._add_comparison(comparison)
        self._hidden = {
            key for key, requests in self._counts.items() if _told(requests, least) is None
        }
        self._hide()

    def _add(self, key: _Key, requests: int | None, *sums: _Key) -> None:
        self._counts[key] = requests
        for one in sums:
            self._sums.setdefault(one, []).append(key)

    def _add_comparison(self, comparison: ReplayComparison) -> None:
        pair = comparison.regimes
        for at, flow in enumerate(comparison.flows):
            ends = [("end", pair, side, str(one)) for side, one in enumerate(flow.outcomes)]
            sums = (("all", pair), ("flow", pair, flow.outcomes), *ends)
            self._add(("flow", pair, at), flow.requests, *sums)
        for at, flip in enumerate(comparison.flips):
            outcomes = (flip.answers[0].outcome, flip.answers[1].outcome)
            # Of what keeps its outcome nobody is told how much is the same altogether.
            of_flow = [] if outcomes[0] is outcomes[1] else [("flow", pair, outcomes)]
            self._add(("flip", pair, at), flip.requests, *of_flow)
        for side, label in enumerate(pair):
            for name in map(str, Outcome):
                total = ("total", label.removesuffix(f" ({HERE})"), name)
                if total in self._counts:
                    self._sums.setdefault(("end", pair, side, name), []).append(total)

    def told(self, key: _Key) -> int | None:
        """Return a count, None where it is not told."""
        return None if key in self._hidden else self._counts[key]

    def _hide(self) -> None:
        """Hide the smallest part more of each sum of which one part alone is hidden."""
        before = -1
        while len(self._hidden) != before:
            before = len(self._hidden)
            for parts in self._sums.values():
                others = [key for key in parts if key not in self._hidden and self._counts[key]]
                if others and sum(key in self._hidden for key in parts) == 1:
                    self._hidden.add(min(others, key=lambda key: self._counts[key] or 0))


def _comparisons(replay: Replay) -> Iterator[ReplayComparison]:
    if replay.comparison is not None:
        yield replay.comparison
    if replay.revisions is not None:
        yield from replay.revisions.regimes


def _told(requests: int | None, least: int) -> int | None:
    return None if requests is None or 0 < requests < least else requests
