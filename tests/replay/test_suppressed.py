"""No count that is suppressed can be reckoned from those that are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.replay import (
    VERSION,
    Replay,
    ReplayComparison,
    ReplayCount,
    ReplayedRegime,
    ReplayFlip,
    ReplayFlow,
    RowAnswer,
)
from exigent.analysis.replay.suppressing import suppress
from exigent.words import Outcome

ALLOW = RowAnswer(Outcome.ALLOW, "may", "wish")
ORDERED = RowAnswer(Outcome.ALLOW, "must", "order")
REFUSE = RowAnswer(Outcome.REFUSE, "no_ground", None)
OPEN = RowAnswer(Outcome.NEEDS_FACTS, None, None)
ANSWERS = (ALLOW, ORDERED, REFUSE, OPEN)
PAIR = ("one", "other")

Row = tuple[str, RowAnswer, RowAnswer]


def replay_of(rows: Sequence[Row]) -> Replay:
    """Return what is told of requests, each with its group and what two regimes answer."""
    regimes, counts = [], []
    for at, name in enumerate(PAIR, start=1):
        outcomes = Counter({str(one): 0 for one in Outcome})
        outcomes.update(str(row[at].outcome) for row in rows)  # type: ignore[union-attr]
        regimes.append(ReplayedRegime(name, name, dict(outcomes)))
        for (group, answer), many in Counter((row[0], row[at]) for row in rows).items():
            assert isinstance(answer, RowAnswer)
            told = (answer.outcome, answer.mode, answer.ground)
            counts.append(ReplayCount(name, *told, (group,), many))
    pairs = Counter((one, other) for _, one, other in rows)
    flows: Counter[tuple[Outcome, Outcome]] = Counter()
    for (one, other), many in pairs.items():
        flows[one.outcome, other.outcome] += many
    comparison = ReplayComparison(
        PAIR,
        tuple(ReplayFlow(outcomes, many) for outcomes, many in flows.items()),
        tuple(ReplayFlip(both, many, ()) for both, many in pairs.items() if both[0] != both[1]),
    )
    return Replay(
        VERSION, ("rows",), len(rows), 0, 0, (), (), ("group",), None, tuple(regimes),
        tuple(counts), (), (), comparison, None, None,
    )  # fmt: skip


def sums_in(replay: Replay) -> Iterable[list[int | None]]:
    """Yield what a reader knows the sum of, or can take from the sum: all of it in one list."""
    comparison = replay.comparison
    assert comparison is not None
    yield [one.requests for one in comparison.flows]
    for at, regime in enumerate(replay.regimes):
        yield [*regime.outcomes.values()]
        own = [one for one in replay.counts if one.regime == regime.regime]
        for name, total in regime.outcomes.items():
            yield [total, *(one.requests for one in own if one.outcome == name)]
            flows = [one.requests for one in comparison.flows if one.outcomes[at] == name]
            yield [total, *flows]
        for group in {one.group for one in own}:
            yield [one.requests for one in own if one.group == group]
    for flow in comparison.flows:
        if flow.outcomes[0] is not flow.outcomes[1]:
            flips = [
                one.requests
                for one in comparison.flips
                if (one.answers[0].outcome, one.answers[1].outcome) == flow.outcomes
            ]
            yield [flow.requests, *flips]


@given(
    st.lists(
        st.tuples(
            st.sampled_from("xyz"),
            st.sampled_from(ANSWERS),
            st.sampled_from(ANSWERS),
            st.sampled_from([1, 2, 9, 10, 11, 40]),
        ),
        max_size=12,
    )
)
def test_of_each_sum_no_part_is_hidden_or_two_at_least(
    kinds: list[tuple[str, RowAnswer, RowAnswer, int]],
) -> None:
    told = suppress(replay_of([kind[:3] for kind in kinds for _ in range(kind[3])]), 10)
    for parts in sums_in(told):
        assert parts.count(None) != 1 or not any(parts)
        assert not any(0 < part < 10 for part in parts if part)


def test_the_total_of_an_outcome_is_not_told_by_its_counts() -> None:
    rows = [("x", ALLOW, ALLOW)] * 3 + [("x", REFUSE, REFUSE)] * 50 + [("x", OPEN, OPEN)] * 60
    rows += [("y", REFUSE, REFUSE)] * 50
    told = suppress(replay_of(rows), 10)
    outcomes = told.regimes[0].outcomes
    hidden = [name for name, requests in outcomes.items() if requests is None]
    assert len(hidden) == 2
    (other,) = (name for name in hidden if name != "allow")
    counts = [one.requests for one in told.counts if one.regime == "one" and one.outcome == other]
    assert None in counts
