"""Pages made of small benches, and what tests look for in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec
from playwright.sync_api import Locator, Page

from exigent.analysis.compare.comparing import compare_regimes
from exigent.analysis.compare.comparison import (
    VERSION,
    Approval,
    Comparison,
    Direction,
    Flip,
    Loss,
    Place,
    Removed,
    Rename,
    ShownChange,
    Unseen,
    UnseenChange,
)
from exigent.bench.matrix import Cell, FindingEntry, Matrix, ScenarioEntry, pick_columns
from exigent.bench.opening import Bench, open_bench
from exigent.bench.regime_rows import RegimeEntry
from exigent.bench.running import run
from exigent.report.html.page import render_bench_html, render_comparison_html, render_html
from exigent.suite.expectation import Verdict
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from exigent.words.decision import Decision, Outcome
from tests.small_bench import FILES, write_small_bench

FAILING = """\
Feature: Wrong expectations
  Scenario: A reporter is let in
    Given an ordinary request for a lending record
    And a reporter asks
    When the library is asked for the record
    Then "open-shelf" allows the disclosure
"""


@dataclass(frozen=True)
class World:
    """A bench in a folder and what a run of it comes to."""

    bench: Bench
    matrix: Matrix

    def page(self) -> bytes:
        """Return the page as `exigent run` writes it; of a matrix that was grown, what it shows."""
        if {regime.name for regime in self.matrix.regimes} <= set(self.bench.columns):
            return render_bench_html(self.matrix, self.bench)
        return render_html(self.matrix, self.bench.vocabulary, self.bench.cases)


def make_world(root: Path, files: Mapping[str, str] | None = None) -> World:
    """Write the small bench, with files added or replaced, and run it."""
    write_small_bench(root)
    for name, text in {"features/wrong.feature": FAILING, **(files or {})}.items():
        (root / name).write_text(text, "utf-8")
    bench = open_bench(root)
    scenarios = read_suite(find_features([root / "features"]), root, bench.language())
    return World(bench, run(scenarios, bench.panel()))


def renamed(name: str, old: str, new: str) -> dict[str, str]:
    """Return a file of the small bench with one text in it replaced."""
    assert FILES[name].count(old) == 1
    return {name: FILES[name].replace(old, new)}


def grow(matrix: Matrix, rows: int, columns: int) -> Matrix:
    """Return a matrix of this size: its scenarios and regimes again and again, under new names.

    One cell in ten fails, and no two scenarios have the same title.
    """
    regimes = tuple(_regimes(matrix, columns))
    source = matrix.scenarios
    return Matrix(
        version=matrix.version,
        regimes=regimes,
        scenarios=tuple(_row(source[i % len(source)], i, columns) for i in range(rows)),
    )


def _regimes(matrix: Matrix, columns: int) -> Iterator[RegimeEntry]:
    for column in range(columns):
        regime = matrix.regimes[column * len(matrix.regimes) // columns]
        yield msgspec.structs.replace(regime, name=f"{regime.name}-{column + 1}")


def _row(row: ScenarioEntry, index: int, columns: int) -> ScenarioEntry:
    title = f"{row.title}, for the {index + 1}th time and in a title that is long enough to wrap"
    return msgspec.structs.replace(
        row,
        feature=f"Feature {index // 25 + 1}",
        file=f"features/feature_{index // 25 + 1}.feature",
        line=index * 10 + 1,
        name=title,
        title=title,
        cells=tuple(
            _cell(row.cells[(index + column) % len(row.cells)], index, column)
            for column in range(columns)
        ),
    )


def _cell(cell: Cell, index: int, column: int) -> Cell:
    if (index + column) % 10:
        return cell
    actual = f"{cell.decision.outcome}, for row {index + 1}"
    finding = FindingEntry(index * 10 + 5, 'Then "open-shelf" decides', "allow", actual)
    return msgspec.structs.replace(cell, verdict=Verdict.FAIL, findings=(finding,))


def compare_by_hand(world: World) -> bytes:
    """Return the page of a comparison with a flip each way, a rename and a removal."""
    first, second, third, *_ = world.matrix.scenarios
    refusal = Decision(Outcome.REFUSE, note="as it was")
    comparison = Comparison(
        version=VERSION,
        base="git:main",
        head="regimes",
        cells=21,
        failed=1,
        in_error=0,
        flips=(
            _flip(first, 1, world.matrix, Direction.WIDER, refusal),
            msgspec.structs.replace(
                _flip(second, 2, world.matrix, Direction.NARROWER, refusal),
                approval=Approval("The council", "Agreed in the meeting of May."),
            ),
        ),
        renamed=(Rename(_place(third, "An older name"), _place(third)),),
        losses=(
            Loss(Direction.REMOVED, Removed.SCENARIO, _place(third, "A scenario that is gone")),
            Loss(
                Direction.REMOVED,
                Removed.REGIME,
                regime="gone-rules",
                approval=Approval("The council", "It was never law."),
            ),
        ),
    )
    return render_comparison_html(
        comparison, world.matrix, world.matrix, world.bench.vocabulary, world.bench.cases
    )


def compare_two_regimes(world: World) -> bytes:
    """Return the page of two regimes, each over the features of the bench."""
    one, other = (pick_columns(world.matrix, [column]) for column in (0, 2))
    names = (one.regimes[0].name, other.regimes[0].name)
    comparison = compare_regimes(one, other, names)
    return render_comparison_html(comparison, one, other, world.bench.vocabulary, world.bench.cases)


def compare_beyond(world: World) -> bytes:
    """Return the page of a comparison that shows what changes beyond the scenarios."""
    first, *_ = world.matrix.scenarios
    before, after = Decision(Outcome.REFUSE), first.cells[1].decision
    columns = "".join(f"| {'a column ' * 4}" for _ in range(4))
    scenario = f"  Scenario: As plain as can be\n    Then all\n      {columns}|\n"
    note = "refuse, for one reason after the other, " * 12
    change = UnseenChange(
        ("open-shelf",),
        Direction.WIDER,
        before,
        after,
        {},
        ("the requester brings a letter",),
        0.25,
        f"{scenario}    # before: {note}\n",
    )
    shown = ShownChange("open-shelf", _place(first), before, after, 0.125)
    comparison = Comparison(
        version=VERSION,
        base="git:main",
        head="regimes",
        cells=21,
        failed=1,
        in_error=0,
        flips=(),
        unseen=Unseen(("open-shelf",), (change,), shown=(shown,)),
    )
    return render_comparison_html(
        comparison, world.matrix, world.matrix, world.bench.vocabulary, world.bench.cases
    )


def _flip(
    row: ScenarioEntry, column: int, matrix: Matrix, direction: Direction, before: Decision
) -> Flip:
    after = row.cells[column].decision
    return Flip(_place(row), matrix.regimes[column].name, direction, before, after, ("own-record",))


def _place(row: ScenarioEntry, title: str = "") -> Place:
    return Place(row.feature, row.name, title or row.title, row.example, row.file, row.line)


def cell(page: Page, title: str, regime: str) -> Locator:
    """Return a cell of the grid by the scenario's title and the regime's name."""
    heads = page.locator(".grid thead th").all_text_contents()
    row = page.locator(".grid tr", has=page.locator(f'th:text-is("{title}")'))
    return row.locator("> *").nth(heads.index(regime))


def shown_titles(page: Page) -> list[str]:
    return page.locator(".grid tbody tr:visible > th[scope=row]").all_text_contents()


def shown_regimes(page: Page) -> list[str]:
    return page.locator(".grid thead th:visible a").all_text_contents()
