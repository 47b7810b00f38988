"""A day of saves leaves no process, thread or open file behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.endings.processes import Watch, children
from tests.small_bench import FEATURE, SmallBench
from tests.watch.watching import watching

pytestmark = pytest.mark.slow

FILE = "features/lending.feature"
POLICY = """\
package lending

decision := {"outcome": "refuse", "mode": "no_ground", "reasons": [
    {"rule": "all", "because": "Nothing opens it."},
]} if {
    input.loan_age > DAYS
}

else := {"outcome": "refuse", "mode": "must_not", "reasons": [
    {"rule": "all", "because": "The loan is young."},
]}
"""
REDRAWS = 25


def processes_of(pid: int) -> list[int]:
    """Return the processes that a process started, and those that these started."""
    own = children(pid)
    return [*own, *(inner for child in own for inner in processes_of(child))]


def held(pid: int) -> dict[str, int]:
    """Return how many threads, open files and processes a process has."""
    folder = Path(f"/proc/{pid}")
    return {
        "threads": len(list((folder / "task").iterdir())),
        "files": len(list((folder / "fd").iterdir())),
        "processes": len(processes_of(pid)),
    }


def test_many_redraws_with_a_policy_in_a_process_of_its_own_leave_nothing_behind(
    bench: SmallBench,
) -> None:
    bench.write("regimes/rego.yaml", "title: In Rego\nkind: proposal\nengine: rego\n")
    bench.write("regimes/rego.rego", POLICY.replace("DAYS", "0"))
    with watching(bench.root) as watched:
        assert "0 in error" in watched.redraw()
        at_first: dict[str, int] = {}
        for number in range(1, REDRAWS + 1):
            bench.write("regimes/rego.rego", POLICY.replace("DAYS", str(number)))
            assert f"redraw {2 * number}: regimes/rego.rego changed" in watched.redraw()
            bench.write(FILE, FEATURE.replace("| 31  |", f"| {31 + number}  |"))
            assert f"redraw {2 * number + 1}: {FILE} changed" in watched.redraw()
            if number == 5:
                at_first = held(watched.pid)
        at_last = held(watched.pid)
        started = Watch(*processes_of(watched.pid))
        try:
            assert watched.end() == (0, "")
            assert started.have_ended(0)
        finally:
            started.end()
    assert at_last["processes"] <= (os.cpu_count() or 1)
    assert {name: count for name, count in at_last.items() if count > at_first[name] + 2} == {}
