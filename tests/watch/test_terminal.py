"""On a terminal: the screen holds what matters, whatever its size."""

from __future__ import annotations

import pytest

from tests.small_bench import FEATURE, SmallBench
from tests.watch.watching import watching_on_terminal

pytestmark = pytest.mark.slow

FILE = "features/lending.feature"
RULES = "regimes/open-shelf.yaml"


@pytest.fixture
def high(bench: SmallBench) -> SmallBench:
    """The small bench with more scenarios and regimes than any of these windows holds."""
    for number in range(12):
        text = FEATURE.replace("Lending records", f"Part {number:02}")
        bench.write(f"features/part-{number:02}.feature", text)
        bench.write(
            f"regimes/variant-{number:02}.yaml", f"title: V{number}\nextends: privacy-act\n"
        )
    return bench


def test_a_window_that_is_high_enough_shows_it_all(bench: SmallBench) -> None:
    with watching_on_terminal(bench.root, 150, 50) as watched:
        lines = watched.screen(1)
        assert watched.end()[0] == 0
    assert not any("left out" in line or "do not fit" in line for line in lines)
    assert any("Nobody knows whether the borrower is a child" in line for line in lines)


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (60, 24), (60, 40), (120, 50), (40, 12)])
def test_a_screen_fits_its_window_and_ends_with_the_totals(
    high: SmallBench, columns: int, rows: int
) -> None:
    with watching_on_terminal(high.root, columns, rows) as watched:
        first = watched.screen(1)
        high.change(RULES, "at_most: 30", "at_most: 31")
        second = watched.screen(2)
        assert watched.end()[0] == 1
    for lines in (first, second):
        assert len(lines) < rows
        assert max(map(len, lines)) <= columns
        foot = " ".join(" ".join(lines[-6:]).split())
        assert "78 scenarios x 15 regimes = 1,170 cells" in foot
    text = " ".join(" ".join(second).split())
    if rows > 12:
        assert "Against redraw 1: 13 decisions changed; 13 verdicts changed" in text
        assert "regimes left out" in text or "more lines do not fit the window" in text


def test_the_rows_that_changed_are_those_that_are_shown(high: SmallBench) -> None:
    with watching_on_terminal(high.root, 100, 40) as watched:
        watched.screen(1)
        high.change("features/part-07.feature", "must not disclose", "must disclose")
        lines = watched.screen(2)
        assert watched.end()[0] == 1
    assert any(line.startswith("  Nobody knows whether") and "R!" in line for line in lines)
    assert any("scenarios" in line and "left out" in line for line in lines)


def test_another_size_of_the_window_has_it_drawn_anew(high: SmallBench) -> None:
    with watching_on_terminal(high.root, 120, 60) as watched:
        watched.screen(1)
        watched.resize(50, 20)
        while len(lines := watched.screen(1)) >= 20:
            watched.more()
        assert max(map(len, lines)) <= 50
        watched.resize(1, 1)
        high.change(RULES, "at_most: 30", "at_most: 31")
        watched.resize(100, 30)
        high.change(RULES, "at_most: 31", "at_most: 30")
        code, rest = watched.end()
    assert "Traceback" not in rest
    assert code in (0, 1, 130)


def test_what_is_wrong_stays_within_the_window(high: SmallBench) -> None:
    for number in range(12):
        high.change(f"features/part-{number:02}.feature", "a parent of", "an aunt of")
    with watching_on_terminal(high.root, 60, 15) as watched:
        lines = watched.screen(1)
        code, rest = watched.end()
    assert code == 2
    assert "Traceback" not in rest
    assert len(lines) < 15
    assert any("more lines do not fit the window" in line for line in lines)
    assert "12 errors: nothing is decided until this is mended." in lines[-3]
