"""The order drawn: every regime once a relation, nothing over anything else, a line a step."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.order import (
    OrderAnswer,
    OrderedRegime,
    OrderQuestion,
    RegimeOrder,
    Relation,
    group_by_order,
)
from exigent.report.order import lay_out_order
from exigent.report.picture import Box, Sheet, Stroke, Words, paint_png, paint_svg
from tests.order.regimes import write_regimes
from tests.small_bench import SmallBench

MOST = 30


def make_order(ranks: list[tuple[int, int]]) -> RegimeOrder:
    """Return an order of regimes by two ranks: one is stricter that is no lower in either."""
    names = [f"regime-of-some-land-{number}" for number in range(len(ranks))]
    questions = tuple(
        OrderQuestion(relation, names[one], names[other], _answer(ranks[one], ranks[other]))
        for relation in Relation
        for one, other in itertools.permutations(range(len(names)), 2)
    )
    regimes = tuple(OrderedRegime(name, name, "", "", "proposal") for name in names)
    return RegimeOrder(1, (), regimes, tuple(names), questions)


def _answer(one: tuple[int, int], other: tuple[int, int]) -> OrderAnswer:
    is_above = all(high >= low for high, low in zip(one, other, strict=True))
    return OrderAnswer.HOLDS if is_above else OrderAnswer.FAILS


orders = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=2, max_size=MOST).map(
    make_order
)


def boxes_of(sheet: Sheet) -> list[Box]:
    return [shape for shape in sheet.shapes if isinstance(shape, Box)]


@settings(max_examples=40, deadline=None)
@given(orders)
def test_no_two_boxes_touch_and_all_lie_on_the_sheet(order: RegimeOrder) -> None:
    sheet = lay_out_order(order)
    boxes = boxes_of(sheet)
    for box in boxes:
        assert box.x >= 0
        assert box.x + box.width <= sheet.width
        assert box.y >= 0
        assert box.y + box.height <= sheet.height
    for one, other in itertools.combinations(boxes, 2):
        beside = one.x + one.width < other.x or other.x + other.width < one.x
        below = one.y + one.height < other.y or other.y + other.height < one.y
        assert beside or below


@settings(max_examples=40, deadline=None)
@given(orders)
def test_every_line_begins_at_a_box_or_goes_on_from_another_and_none_runs_through_a_box(
    order: RegimeOrder,
) -> None:
    sheet = lay_out_order(order)
    strokes = [shape for shape in sheet.shapes if isinstance(shape, Stroke)]
    ends = {stroke.end for stroke in strokes}
    sides = {(box.x + box.width, box.y + box.height / 2) for box in boxes_of(sheet)}
    for stroke in strokes:
        assert stroke.start in ends | sides
        for box in boxes_of(sheet):
            is_across = stroke.start[0] < box.x + box.width and box.x < stroke.end[0]
            is_level = box.y <= stroke.start[1] <= box.y + box.height
            assert not (is_across and is_level and stroke.start[1] == stroke.end[1])
    ordered = [
        name
        for relation in Relation
        for group in group_by_order(order, relation)
        if not group.is_alone
        for name in group.members
    ]
    drawn = [words.text for words in sheet.words if words.text in order.lines]
    assert sorted(drawn) == sorted(ordered)


def test_thirty_regimes_fit_a_page_and_paint() -> None:
    order = make_order([(number % 6, number // 6) for number in range(MOST)])
    sheet = lay_out_order(order, "Not legal advice.")
    assert isinstance(sheet.words[0], Words)
    assert paint_svg(sheet) == paint_svg(sheet)
    assert paint_png(sheet).startswith(b"\x89PNG")


def test_the_command_draws_what_it_lists(bench: SmallBench) -> None:
    write_regimes(bench)
    ended = bench.exigent("order", "--out", "order.svg", "--out", "order.png")
    assert ended.out.startswith("order.svg\norder.png\npermits: ")
    svg = (bench.root / "order.svg").read_text("utf-8")
    assert svg.count(">letters-again<") == len(Relation)
    assert ">technical<" not in svg
    assert Path("order.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["logo.svg", "logo.png"])
def test_a_picture_takes_the_place_of_an_older_one_and_of_no_other(
    bench: SmallBench, name: str
) -> None:
    write_regimes(bench)
    for _ in range(2):
        assert bench.exigent("order", "--out", name).code == 0
    drawn_elsewhere = (bench.root / name).read_bytes().replace(b"exigent", b"another")
    (bench.root / name).write_bytes(drawn_elsewhere)
    ended = bench.exigent("order", "--out", name)
    assert ended.code == 2
    assert "no report of an older run, and would be lost" in ended.err
    assert (bench.root / name).read_bytes() == drawn_elsewhere
