"""The order of regimes drawn: the stricter a regime the farther left, a line to those next below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from exigent.analysis.order import OrderAnswer, OrderGroup, RegimeOrder, Relation, group_by_order
from exigent.report.order.arranging import Slot, arrange
from exigent.report.picture import (
    CAPITAL,
    INK,
    LEADING,
    LINE,
    MARGIN,
    PAPER,
    QUIET,
    SMALL,
    WIDTH,
    Box,
    Shape,
    Sheet,
    Strip,
    Stroke,
    Words,
    captions,
    clean,
    measure,
    shorten,
    stack,
)
from exigent.words import count, say_list

_PITCH = SMALL * LEADING
_LONGEST = 130.0
_PADDING = 4.0
_APART = 5.0
_PASSING = 4.0
_BETWEEN = 46.0
_CURVE = 0.7
_HEADING = 8.5
_MEANING = (
    "A line leads from a regime to those next below it on its right, which are less strict; "
    "in one box stand regimes that are equally strict. Each line is proved of every request."
)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A slot with its place on the sheet."""

    slot: Slot
    names: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


def lay_out_order(order: RegimeOrder, caution: str = "") -> Sheet:
    """Return a picture of the order, a part for each relation."""
    title = f"Which of {count(len(order.lines), 'regime')} is stricter?"
    among = f"Of requests in which {say_list(order.given)}." if order.given else ""
    width = max(WIDTH, *(_width(order, relation) for relation in Relation))
    parts = (partial(_part, order, relation, width) for relation in Relation)
    return stack(title, width, parts, (_MEANING, among, caution))


def _width(order: RegimeOrder, relation: Relation) -> float:
    columns = arrange(group_by_order(order, relation))
    widths = [_column_width(column) for column in columns]
    return 2 * MARGIN + sum(widths) + _BETWEEN * max(len(widths) - 1, 0)


def _part(order: RegimeOrder, relation: Relation, width: float, top: float) -> Strip:
    """Return one relation: its heading, its columns, and what stands in no order."""
    groups = group_by_order(order, relation)
    columns = arrange(groups)
    y = top + _HEADING * CAPITAL + _APART
    text = f"{relation}: the stricter {relation.meaning}"
    parts: list[Shape] = [Words(MARGIN, y, text, _HEADING, INK, bold=True)]
    y += _APART + _PADDING
    heights = [_column_height(column) for column in columns]
    tallest = max(heights, default=0.0)
    x = MARGIN
    drawn: list[_Drawn] = []
    for column, height in zip(columns, heights, strict=True):
        drawn += _place(column, x, y + (tallest - height) / 2)
        x += _column_width(column) + _BETWEEN
    parts += [shape for one in drawn for shape in _lines(one, drawn)]
    parts += [shape for one in drawn for shape in _box(one)]
    y += tallest + _APART
    under = captions(_remarks(order, relation, groups), width, y)
    parts += under.parts
    return Strip(tuple(parts), y + under.height + 2 * _APART - top)


def _remarks(order: RegimeOrder, relation: Relation, groups: Sequence[OrderGroup]) -> Iterator[str]:
    alone = [" = ".join(group.members) for group in groups if group.is_alone]
    if alone:
        yield f"In no order with others: {', '.join(alone)}."
    unproved = [
        question
        for question in order.about(relation)
        if question.answer is OrderAnswer.NOT_PROVED
        and {question.stricter, question.looser} <= set(order.lines)
    ]
    if unproved:
        yield f"Not proved, and so without a line: {count(len(unproved), 'direction')}."


def _names(slot: Slot) -> tuple[str, ...]:
    members = slot.group.members if slot.group else ()
    return tuple(shorten(clean(name), _LONGEST, SMALL) for name in members)


def _column_width(column: Sequence[Slot]) -> float:
    widths = (measure(name, SMALL) for slot in column for name in _names(slot))
    return max(widths, default=0.0) + 2 * _PADDING


def _slot_height(slot: Slot) -> float:
    return len(_names(slot)) * _PITCH + _PADDING if slot.group else _PASSING


def _column_height(column: Sequence[Slot]) -> float:
    return sum(map(_slot_height, column)) + _APART * max(len(column) - 1, 0)


def _place(column: Sequence[Slot], x: float, y: float) -> Iterator[_Drawn]:
    width = _column_width(column)
    for slot in column:
        height = _slot_height(slot)
        yield _Drawn(slot, _names(slot), x, y, width, height)
        y += height + _APART


def _lines(one: _Drawn, drawn: Sequence[_Drawn]) -> Iterator[Stroke]:
    """Yield the lines from a slot to the next column, and through it where a line only passes."""
    if one.slot.group is None:
        yield Stroke((one.x, one.middle), (one.x + one.width, one.middle), QUIET, _CURVE)
    for other in drawn:
        if any(other.slot is behind for behind in one.slot.behind):
            yield Stroke((one.x + one.width, one.middle), (other.x, other.middle), QUIET, _CURVE)


def _box(one: _Drawn) -> Iterator[Shape]:
    if not one.names:
        return
    yield Box(one.x, one.y, one.width, one.height, PAPER, LINE, 0.6)
    baseline = one.y + _PADDING / 2 + (_PITCH + SMALL * CAPITAL) / 2
    for name in one.names:
        yield Words(one.x + _PADDING, baseline, name, SMALL, INK)
        baseline += _PITCH
