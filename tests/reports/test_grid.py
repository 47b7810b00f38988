"""The matrix on lines of any width: nothing is cut, nothing is lost, no name is broken."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.bench.matrix import Matrix
from exigent.report.matrix.terminal.grid import render_grid
from exigent.report.matrix.terminal.totals import render_totals
from exigent.report.text.lines import READABLE
from tests.reports.material import make_grid

pytestmark = pytest.mark.slow

widths = st.integers(40, 220)
regime_names = st.lists(
    st.from_regex(r"[a-z]{2,8}(-[a-z]{2,8}){0,3}", fullmatch=True).filter(lambda s: len(s) < 30),
    min_size=1,
    max_size=30,
    unique=True,
)
titles = st.lists(st.from_regex(r"A( [B-H]{1,9}){0,12}", fullmatch=True), min_size=1, max_size=4)


@given(regime_names, titles, widths)
def test_names_and_cells_fit_the_width_and_none_is_lost(
    names: list[str], said: list[str], width: int
) -> None:
    lines = _lines(make_grid(names, said), width)
    assert max(map(len, lines)) <= width
    legend = lines.index(next(line for line in lines if line.startswith("M must")))
    words = [word for line in lines[:legend] for word in line.split()]
    assert sorted(word for word in words if word in names) == sorted(names)
    assert words.count("R") == len(names) * len(said)


@given(regime_names, titles, widths)
def test_every_number_stands_over_its_column(names: list[str], said: list[str], width: int) -> None:
    lines = _lines(make_grid(names, said), width)
    heads = [line for line in lines if line.startswith("F ")]
    rows = [line for line in lines if line.startswith("  A")]
    numbers = [int(word) for line in heads for word in line.split()[1:]]
    assert numbers == list(range(1, len(names) + 1))
    for line, first in zip(heads, rows[:: len(said)], strict=True):
        places = [found.start() for found in re.finditer(r"\d+", line)]
        assert [first[place] for place in places] == ["R"] * len(places)


@given(regime_names, widths)
def test_totals_fit_the_width(names: list[str], width: int) -> None:
    matrix = make_grid(names, ["A"])
    lines = ["".join(text for text, _ in line) for line in render_totals(matrix, width)]
    assert max(map(len, lines)) <= width
    assert [word for line in lines for word in line.split() if word in names] == names


def test_a_few_regimes_leave_the_room_to_titles() -> None:
    title = "A scenario with a title that is as long as those of reported cases are"
    lines = _lines(make_grid(["one", "two"], [title[:66]]), 80)
    assert any(title[:66] in line for line in lines)


def test_without_a_terminal_the_lines_can_be_read_on_one() -> None:
    matrix = make_grid([f"regime-with-a-long-name-{number}" for number in range(21)], ["A b c"])
    lines = ["".join(text for text, _ in line) for line in render_grid(matrix, None)]
    assert max(map(len, lines)) <= READABLE


def _lines(matrix: Matrix, width: int) -> list[str]:
    return ["".join(text for text, _ in line).rstrip() for line in render_grid(matrix, width)]
