"""A memo says how duties stand where a scenario tells what happened, and names what was not kept."""

from __future__ import annotations

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario

FILE = "features/lending.feature"
SHOWN = "And the record is shown on 2026-03-06 at 22:10"
MUST = 'Then "privacy-act" must disclose'


def memo_of(bench: SmallBench, *steps: str) -> str:
    bench.write(FILE, scenario(*ASKED, *steps, MUST))
    assert bench.exigent("run", "--memo", "memo.md").code == 0
    return (bench.root / "memo.md").read_text("utf-8")


def test_what_was_kept_is_counted(timed: SmallBench) -> None:
    said = memo_of(timed, SHOWN, "And 71 hours later the library notes the request")
    assert "*Duties in the end:* 1 fulfilled." in said


def test_what_was_not_kept_is_named(timed: SmallBench) -> None:
    said = memo_of(timed, SHOWN, "And 73 hours later the library notes the request")
    assert "*Duties in the end:* 1 late. **Late** under " in said
    assert "the library must keep a note of the request within 72 hours" in said


def test_without_events_nothing_is_said_of_duties(timed: SmallBench) -> None:
    assert "Duties" not in memo_of(timed)
