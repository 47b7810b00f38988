"""Duties over time through both doors: the same bytes, and the same words where they fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.doors.benches import both_doors
from tests.time.timed_bench import ASKED, scenario, write_timed_bench

pytestmark = pytest.mark.slow

SHOWN = "And the record is shown on 2026-03-06 at 22:10"
IN_TIME = 'Then under "privacy-act" the library has kept a note of the request in time'
FEATURE = "\n".join(
    (
        scenario(*ASKED, SHOWN, "And 71 hours later the library notes the request", IN_TIME),
        "  Scenario: Two",
        *(f"    {step}" for step in ASKED),
        f"    {SHOWN}",
        "    And 3 court days later the library notes the request",
        f"    {IN_TIME}",
        "    And on 2026-03-12 the duties are",
        "      | regime      | who     | duty      | status | by         |",
        "      | privacy-act | library | keep_note | late   | 2026-03-08 |",
        "  Scenario: Three",
        "    Given an ordinary request for a lending record",
        "    And the requester brings a letter",
        "    And it is not known whether the borrower is a child",
        "    When the library is asked for the record on 2026-03-05",
        "    And the record is shown on 2026-03-06",
        "    And it is not known whether the library told the borrower",
        '    Then under "open-shelf" the library still has to tell the borrower',
        "",
    )
)


def test_both_doors_say_the_same_of_duties(tmp_path: Path) -> None:
    root = tmp_path / "bench"
    write_timed_bench(root, FEATURE)
    both = both_doors(root, tmp_path / "reports")
    assert both.from_exigent
    assert both.from_pytest == both.from_exigent
    assert both.pytest.code == both.exigent.code == 1
    found = [
        (cell.findings[0].expected, len(cell.findings))
        for row in both.matrix.scenarios
        for cell in row.cells
        if cell.findings
    ]
    assert found == [("library keep_note: fulfilled", 2), ("library tell_borrower: owed", 1)]
    assert all(row.events for row in both.matrix.scenarios)
    got = [line.strip() for line in both.exigent.lines if line.startswith("  got")]
    assert len(got) == 3
    for line in got:
        assert line in both.pytest.out
