"""Letters that take two columns, or none: what is aligned stays so, and fits its screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import structs
from rich.cells import cell_len

import exigent
from exigent.report.matrix.terminal.grid import render_grid
from exigent.report.matrix.terminal.totals import render_totals
from exigent.words.width import pad, pad_left, wrap
from tests.cli.terminal import exigent_on_terminal
from tests.reports.material import make_grid
from tests.small_bench import SmallBench

FILE = "features/lending.feature"
WIDE = "記録は警察に 👩‍💻 見せない e\u0301"
letters = st.text(st.sampled_from("ab -漢字👩e\u0301"), max_size=60)


@given(letters, st.integers(3, 40))
@example("aa字\u0301", 3)
def test_what_is_wrapped_fits_and_is_whole(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(letters)
def test_what_is_padded_takes_its_width(text: str) -> None:
    assert cell_len(pad(text, 200)) == cell_len(pad_left(text, 200)) == 200


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_the_cells_of_wide_titles_stand_in_their_columns(width: int) -> None:
    narrow, wide = make_grid(["one", "two"], ["A title", "Another"]), []
    for row, title in zip(narrow.scenarios, (WIDE, WIDE * 4), strict=True):
        wide.append(structs.replace(row, feature=WIDE, title=title))
    lines = [
        "".join(text for text, _ in line).rstrip()
        for line in render_grid(structs.replace(narrow, scenarios=tuple(wide)), width)
    ]
    assert all(cell_len(line) <= width for line in lines)
    ends = {cell_len(line) for line in lines if re.search(r"R  R$| 1  2$", line)}
    assert len(ends) == 1


@pytest.mark.parametrize("width", [40, 80, 200])
def test_totals_have_the_signs_of_the_legend_for_heads_at_every_width(width: int) -> None:
    matrix = make_grid(["one", "a-regime-with-a-long-name"], ["A title"])
    lines = ["".join(text for text, _ in line) for line in render_totals(matrix, width)]
    heads = " ".join(lines).split(" one ")[0].split()
    assert heads == ["totals", *"MAODRX?.E", "checked", "!"]


def test_a_screen_of_wide_names_is_in_line(bench: SmallBench) -> None:
    bench.change(FILE, "Scenario: The record was deleted", f"Scenario: {WIDE}")
    ended = exigent_on_terminal(bench.root, 80, "run", NO_COLOR="1")
    assert ended.code == 0
    plain = next(line for line in ended.out.splitlines() if "Police bring" in line)
    wide = next(line for line in ended.out.splitlines() if WIDE in line)
    assert cell_len(wide) == cell_len(plain)


def test_tables_are_laid_out_by_width(bench: SmallBench) -> None:
    text = "Feature: F\n  Scenario: S\n    Given x\n      | 記録 | b |\n      | a | 👩 |\n"
    bench.write("features/wide.feature", text)
    assert bench.exigent("fmt", "features/wide.feature").code == 0
    written = (bench.root / "features/wide.feature").read_text("utf-8")
    rows = [line for line in written.splitlines() if "|" in line]
    assert len({cell_len(row) for row in rows}) == 1


def test_width_is_measured_in_one_place() -> None:
    source = Path(exigent.__file__).parent
    own = re.compile(r"\.[lr]just\(|\bimport textwrap|map\(len, |east_asian_width")
    found = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if own.search(path.read_text("utf-8"))
    }
    # A picture has a font of its own.
    assert found == {
        "words/width.py",
        "report/picture/lettering.py",
    }
