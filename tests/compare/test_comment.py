"""The comment on a change: says first what changed, what to do, and in what answers differ."""

from __future__ import annotations

from tests.small_bench import OPEN_SHELF, SmallBench


def _comment(bench: SmallBench, old: str, new: str) -> str:
    assert bench.exigent("run", "--json", "before.json").code == 0
    bench.change("regimes/open-shelf.yaml", old, new)
    return bench.exigent("compare", "before.json", "--markdown", "-").out


def test_a_comment_says_what_to_do_where_something_is_not_approved(bench: SmallBench) -> None:
    comment = _comment(bench, "within: 3 days", "within: 5 days")
    heading, counted, told = comment.split("\n\n")[:3]
    assert heading.endswith("not approved")
    assert counted.startswith("What lies here against before\\.json, 18 cells (a scenario under")
    assert told.startswith("**What to do:** look at each change below.")
    assert "`exigent approve`" in told


def test_a_comment_that_has_nothing_to_approve_says_nothing_of_approving(bench: SmallBench) -> None:
    comment = _comment(bench, "unless: {minor: true}", "unless: {minor:  true}")
    assert comment.startswith("### No decision flips\n")
    assert "What to do" not in comment


def test_a_comment_shows_the_duties_that_differ(bench: SmallBench) -> None:
    assert "within: 3 days" in OPEN_SHELF
    comment = _comment(bench, "within: 3 days", "within: 5 days")
    rows = [line.split(" | ") for line in comment.splitlines() if "tell\\_borrower" in line]
    term, *rows = rows
    assert "looser" in term
    assert "within 3 days" in term[2]
    for _, _, before, after, *_ in rows:
        assert before.endswith("<br>duty: library tell\\_borrower within 3 days")
        assert after.endswith("<br>duty: library tell\\_borrower within 5 days")
    assert rows
