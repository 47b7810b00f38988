"""What a replay's page draws, as SVG: bars over time, and flows from one regime to another.

Nothing has a style of its own: colours are those of the page, by the names of outcomes, so that its
policy need not allow any.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from exigent.analysis.replay import ReplayFlow
from exigent.words import Outcome

OUTCOME_WORDS = {
    Outcome.ALLOW: "allow",
    Outcome.REFUSE: "refuse",
    Outcome.NEEDS_FACTS: "needs facts",
    Outcome.NOT_GOVERNED: "not governed",
    Outcome.ERROR: "error",
}
_WIDE, _HIGH = 420, 150
_LEFT, _BELOW, _ABOVE = 48, 18, 8
_FLOW_WIDE, _FLOW_HIGH = 640, 320
_NODE, _SIDE, _APART = 14, 150, 10
_MOST_LABELS = 7
_LABEL = 46


def class_of(outcome: Outcome) -> str:
    """Return the name that an outcome has in style sheets."""
    return str(outcome).replace("_", "-")


def draw_bars(over_time: Mapping[str, Mapping[Outcome, int]], title: str) -> str:
    """Return stacked bars, one for each stretch of time, the most frequent as high as there is room."""
    most = max((sum(one.values()) for one in over_time.values()), default=0) or 1
    step = (_WIDE - _LEFT) / max(len(over_time), 1)
    room = _HIGH - _BELOW - _ABOVE
    parts = list(_scale(most, room))
    every = -(-len(over_time) // _MOST_LABELS) if over_time else 1
    for at, (when, outcomes) in enumerate(over_time.items()):
        x = _LEFT + at * step
        y = float(_HIGH - _BELOW)
        for outcome, word in OUTCOME_WORDS.items():
            requests = outcomes.get(outcome, 0)
            if not requests:
                continue
            high = room * requests / most
            y -= high
            told = f"{when}: {word} {requests:,}"
            parts.append(
                f'<rect class="{class_of(outcome)}" x="{x:.1f}" y="{y:.1f}"'
                f' width="{max(step - 1, 0.6):.1f}" height="{high:.1f}">'
                f"<title>{escape(told)}</title></rect>"
            )
        if at % every == 0 and (x + _LABEL <= _WIDE or len(over_time) < _MOST_LABELS):
            parts.append(f'<text class="quiet" x="{x:.1f}" y="{_HIGH - 4}">{escape(when)}</text>')
    return _svg(_WIDE, _HIGH, title, parts)


def draw_share(outcomes: Mapping[Outcome, int], title: str) -> str:
    """Return one bar across: how many requests have which outcome."""
    whole = sum(outcomes.values()) or 1
    x, parts = 0.0, []
    for outcome, word in OUTCOME_WORDS.items():
        wide = 300 * outcomes.get(outcome, 0) / whole
        if wide:
            told = f"{word} {outcomes[outcome]:,}"
            parts.append(
                f'<rect class="{class_of(outcome)}" x="{x:.2f}" y="0" width="{wide:.2f}"'
                f' height="14"><title>{told}</title></rect>'
            )
        x += wide
    return _svg(300, 14, title, parts)


def draw_flow(flows: Sequence[ReplayFlow], regimes: tuple[str, str]) -> str:
    """Return a ribbon from each outcome of one regime to each of another, as wide as requests are."""
    told = [one for one in flows if one.requests]
    whole = sum(one.requests or 0 for one in told) or 1
    room = _FLOW_HIGH - 40 - _APART * (len(OUTCOME_WORDS) - 1)
    before = _stack(told, 0, whole, room)
    after = _stack(told, 1, whole, room)
    left, right = _SIDE, _FLOW_WIDE - _SIDE - _NODE
    parts = [
        f'<text x="{left}" y="14">{escape(regimes[0])}</text>',
        f'<text x="{right + _NODE}" y="14" text-anchor="end">{escape(regimes[1])}</text>',
    ]
    ends = {0: dict(before), 1: dict(after)}
    used: dict[tuple[int, Outcome], float] = {}
    for one in sorted(told, key=lambda flow: [list(Outcome).index(o) for o in flow.outcomes]):
        high = room * (one.requests or 0) / whole
        tops = []
        for side, outcome in enumerate(one.outcomes):
            tops.append(ends[side][outcome][0] + used.get((side, outcome), 0.0))
            used[side, outcome] = used.get((side, outcome), 0.0) + high
        parts.append(_ribbon(one, left + _NODE, right, tops, high))
    for side, x, anchor, beside in ((0, left, "end", -6), (1, right, "start", _NODE + 6)):
        for outcome, (top, high) in ends[side].items():
            requests = sum(one.requests or 0 for one in told if one.outcomes[side] is outcome)
            parts.append(
                f'<rect class="{class_of(outcome)}" x="{x}" y="{top:.1f}" width="{_NODE}"'
                f' height="{max(high, 0.8):.1f}"/>'
                f'<text x="{x + beside}" y="{top + high / 2 + 4:.1f}" text-anchor="{anchor}">'
                f"{OUTCOME_WORDS[outcome]} {requests:,}</text>"
            )
    title = f"From {regimes[0]} to {regimes[1]}"
    return _svg(_FLOW_WIDE, _FLOW_HIGH, title, parts)


def draw_key(outcomes: Sequence[Outcome]) -> str:
    """Return which colour is which outcome."""
    items = (
        f'<li><svg class="chart" viewBox="0 0 10 10" aria-hidden="true">'
        f'<rect class="{class_of(one)}" width="10" height="10"/></svg>{OUTCOME_WORDS[one]}</li>'
        for one in outcomes
    )
    return f'<ul class="key">{"".join(items)}</ul>'


def _stack(
    flows: Sequence[ReplayFlow], side: int, whole: int, room: float
) -> Iterator[tuple[Outcome, tuple[float, float]]]:
    """Yield where each outcome of a side begins, and how high it is."""
    y = 24.0
    for outcome in OUTCOME_WORDS:
        requests = sum(one.requests or 0 for one in flows if one.outcomes[side] is outcome)
        if requests:
            high = room * requests / whole
            yield outcome, (y, high)
            y += max(high, _APART) + _APART


def _ribbon(one: ReplayFlow, left: float, right: float, tops: Sequence[float], high: float) -> str:
    middle = (left + right) / 2
    first, last = tops
    path = (
        f"M{left:.1f} {first:.1f} C{middle:.1f} {first:.1f} {middle:.1f} {last:.1f}"
        f" {right:.1f} {last:.1f} L{right:.1f} {last + high:.1f} C{middle:.1f} {last + high:.1f}"
        f" {middle:.1f} {first + high:.1f} {left:.1f} {first + high:.1f} Z"
    )
    before, after = one.outcomes
    told = f"{OUTCOME_WORDS[before]} to {OUTCOME_WORDS[after]}: {one.requests:,}"
    return f'<path class="ribbon {class_of(after)}" d="{path}"><title>{told}</title></path>'


def _scale(most: int, room: float) -> Iterator[str]:
    """Yield lines at nothing, near the half and at the most, with their numbers: no half a request."""
    for number in sorted({0, most // 2, most}):
        y = _HIGH - _BELOW - room * number / most
        said = f"{number:,}"
        yield f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{_WIDE}" y2="{y:.1f}"/>'
        yield f'<text class="quiet" x="{_LEFT - 5}" y="{y + 4:.1f}" text-anchor="end">{said}</text>'


def _svg(wide: int, high: int, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg class="chart" viewBox="0 0 {wide} {high}" role="img" aria-label="{escape(title)}">'
        f"{''.join(parts)}</svg>"
    )
