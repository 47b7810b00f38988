"""How the screen tells of what no scenario shows, and how a long comparison ends."""

from __future__ import annotations

import pytest

from exigent.analysis.compare import Comparison, Direction
from tests.compare.repository import ACT, HOUSE_RULES, Repository, is_wrong, make_repository
from tests.small_bench import SmallBench

BASE = "git:HEAD"


@pytest.fixture
def repository(bench: SmallBench) -> Repository:
    return make_repository(bench, bench.root)


def by_kind(found: Comparison) -> list[tuple[str, ...]]:
    assert found.unseen is not None
    return sorted(change.regimes for change in found.unseen.changes)


def test_regimes_stand_together_only_where_all_that_is_told_is_so_of_each(
    repository: Repository,
) -> None:
    bench = repository.bench
    own = (bench.root / HOUSE_RULES).read_text("utf-8")
    bench.write("regimes/same.yaml", own)
    bench.write("regimes/other.yaml", own.replace("mode: owner", "mode: may"))
    repository.commit()
    for name in ("open-shelf", "same", "other"):
        text = (bench.root / f"regimes/{name}.yaml").read_text("utf-8")
        text = text.replace("when: {requester: borrower}", "when: {requester: press}", 1)
        bench.write(f"regimes/{name}.yaml", text)
    found, _ = repository.compare(BASE)
    assert found.unseen is not None
    kinds = by_kind(found)
    assert ("open-shelf", "same") in kinds
    assert ("other",) in kinds


def test_a_duty_that_comes_is_said_to_be_added_by_the_rule_that_has_it(
    repository: Repository,
) -> None:
    bench = repository.bench
    text = (bench.root / HOUSE_RULES).read_text("utf-8")
    line = next(one for one in text.splitlines() if "mode: owner" in one)
    duty = "    obligations: [{who: library, duty: keep_note}]"
    bench.write(HOUSE_RULES, text.replace(line, f"{line}\n{duty}"))
    screen = bench.exigent("compare", BASE).out
    shown = screen.split("beyond the scenarios: 1 kind of change on requests", 1)[1]
    assert "    as before  allow: " in shown
    assert "    adds       the library must keep a note of the request\n" in shown
    assert "    rule       own-record: " in shown
    assert "    before" not in shown.split("Scenario:", 1)[0]


def test_what_new_dates_alone_change_is_one_line_without_a_share(repository: Repository) -> None:
    repository.bench.change(ACT, "from: 2019-01-01", "from: 2019-01-02")
    found, code = repository.compare(BASE)
    assert code == 3
    assert found.unseen is not None
    assert {change.is_of_dates for change in found.unseen.changes} == {True}
    assert {change.share for change in found.unseen.changes} == {None}
    screen = repository.bench.exigent("compare", BASE).out
    assert "Scenario:" not in screen
    number = len(found.unseen.changes)
    assert f"  privacy-act: {number} kinds of change by the dates alone" in screen
    told = " ".join(screen.split())
    assert "alone; no other kind of change, which is proved of all requests" in told
    assert [loss.direction for loss in found.losses] == [Direction.REDATED]


def test_a_long_comparison_ends_with_what_came_out_and_what_to_do(repository: Repository) -> None:
    bench = repository.bench
    bench.change(HOUSE_RULES, "loan_age: {at_most: 30}", "loan_age: {at_most: 20}")
    bench.change(ACT, "from: 2019-01-01", "from: 2021-01-01")
    ended = bench.exigent("compare", BASE)
    lines = " ".join(ended.out.split("\n\n")[-1].split())
    assert lines.startswith("git:HEAD -> here: ")
    assert f" ends with {ended.code}: " in lines
    assert "in the head, which `exigent run` shows" in lines
    assert "approve the others with `exigent approve`" in lines
    assert "beyond the scenarios" in lines


def test_a_branch_is_led_to_how_a_revision_is_written(repository: Repository) -> None:
    repository.git("branch", "open-shel")
    ended = repository.bench.exigent("compare", BASE, "open-shel")
    message = (
        "there is no regime, folder or file `open-shel`; "
        "the git revision is written `git:open-shel`"
    )
    assert is_wrong(ended, message)
