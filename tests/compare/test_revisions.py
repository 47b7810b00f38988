"""A bench against what it was at a git revision: what flips, and what is no flip."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from exigent.analysis.compare.comparison import Direction, FactChange
from tests.compare.repository import (
    ACT,
    FEATURE_FILE,
    HOUSE_RULES,
    SECOND_FEATURE,
    Repository,
    is_wrong,
    loosen,
    make_repository,
    told,
)
from tests.small_bench import OPEN_SHELF, SmallBench, write_small_bench

pytestmark = pytest.mark.slow

NEW_RULES = """\
title: New rules
kind: proposal
sources: {bill: {title: A bill}}
rules:
  - id: press
    when: {requester: press}
    decide: {outcome: refuse, mode: must_not}
    because: The press may not read them.
    source: bill
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: All is closed.
"""
OLD_LOAN = "A letter opens the last month only (31, allows)"
REVISION = "git:main"


def test_what_did_not_change_shows_nothing(repository: Repository) -> None:
    found, code = repository.compare(REVISION)
    assert code == 0
    assert (found.changes, found.renamed, found.stale) == ((), (), ())
    assert (found.scenarios_added, found.regimes_added) == ((), ())
    assert (found.base, found.head, found.cells) == (REVISION, "here", 18)
    assert found.regimes == ("technical", "privacy-act", "open-shelf")


def test_a_changed_rule_flips_a_cell_and_is_named(repository: Repository) -> None:
    loosen(repository.bench)
    found, code = repository.compare(REVISION)
    assert code == 3
    assert told(found) == [("wider", "open-shelf", OLD_LOAN)]
    (flip,) = found.flips
    assert [reason.rule for reason in flip.before.reasons] == ["otherwise"]
    assert [reason.because for reason in flip.after.reasons] == [
        "A letter opens the records of the last month."
    ]
    assert flip.rules == ("letter",)
    assert flip.facts == ()


def test_the_other_way_round_it_is_narrower(repository: Repository) -> None:
    loosen(repository.bench)
    repository.commit()
    found, code = repository.compare("git:main", "git:main~1")
    assert code == 3
    assert [(way, regime) for way, regime, _ in told(found)] == [("narrower", "open-shelf")]


def test_an_expectation_that_fails_weighs_more_than_a_flip(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "loan_age: {at_most: 30}", "loan_age: {at_most: 40}")
    found, code = repository.compare(REVISION)
    assert (code, found.failed, len(found.flips)) == (1, 1, 1)


def test_a_changed_example_row_is_compared_under_its_new_name(repository: Repository) -> None:
    loosen(repository.bench)
    found, _ = repository.compare(REVISION)
    assert [(one.before.example["does"], one.after.example["does"]) for one in found.renamed] == [
        ("refuses", "allows")
    ]
    assert (found.scenarios_added, found.scenarios_removed) == ((), ())


def test_a_rule_that_only_moved_or_was_reworded_is_no_flip(repository: Repository) -> None:
    bench = repository.bench
    bench.change(HOUSE_RULES, "The record is the borrower's own.", "It is their own record.")
    bench.change(HOUSE_RULES, "The library obeys the court.", "The library follows the court.")
    bench.write(HOUSE_RULES, f"# A remark.\n\n{(bench.root / HOUSE_RULES).read_text('utf-8')}")
    found, code = repository.compare(REVISION)
    assert (code, found.flips) == (0, ())


def test_another_rule_that_decides_the_same_is_a_change(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "id: court-order", "id: order-of-a-court")
    found, code = repository.compare(REVISION)
    assert code == 3
    assert told(found) == [("changed", "open-shelf", "Police bring a court order")]
    assert found.flips[0].rules == ("court-order", "order-of-a-court")


def test_a_duty_that_changed_is_a_change_of_the_rule(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "within: 3 days", "within: 5 days")
    found, code = repository.compare(REVISION)
    assert code == 3
    assert told(found) == [
        ("changed", "open-shelf", "A letter opens the last month only (30, allows)")
    ]
    assert found.flips[0].rules == ("letter",)


def test_dates_in_force_are_named_where_they_decide(repository: Repository) -> None:
    bench = repository.bench
    day = "And the requester brings a court order\n    And the request is made on 2020-03-01"
    bench.change(FEATURE_FILE, "And the requester brings a court order", day)
    repository.commit()
    bench.change(ACT, "from: 2019-01-01", "from: 2020-04-01")
    found, _ = repository.compare(REVISION)
    assert told(found) == [("narrower", "privacy-act", "Police bring a court order")]
    assert found.flips[0].rules == ("in-force",)


def test_a_scenario_that_states_other_facts_is_said_to(repository: Repository) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, "    And a parent of the borrower asks\n", "")
    bench.change(
        FEATURE_FILE,
        'Then "open-shelf" needs to know whether the borrower is a child',
        "Then every regime refuses, except\n      | technical |",
    )
    found, code = repository.compare(REVISION)
    assert code == 3
    assert found.flips == ()
    (loss,) = found.losses
    assert loss.direction is Direction.RESTATED
    assert loss.facts == (FactChange("requester", "parent", ""),)
    assert loss.what == "requester: parent -> not stated"


def test_a_renamed_scenario_is_a_rename_and_its_cells_are_compared(repository: Repository) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, "Scenario: Police bring a court order", "Scenario: An order comes")
    bench.change(ACT, "ground: order, scope: narrowed", "ground: order")
    found, code = repository.compare(REVISION)
    assert code == 1
    assert [(one.before.name, one.after.name) for one in found.renamed] == [
        ("Police bring a court order", "An order comes")
    ]
    assert told(found) == [("wider", "privacy-act", "An order comes")]
    assert (found.scenarios_added, found.scenarios_removed) == ((), ())


def test_a_moved_file_shows_nothing(repository: Repository) -> None:
    bench = repository.bench
    (bench.root / "features" / "desk").mkdir()
    (bench.root / FEATURE_FILE).rename(bench.root / "features" / "desk" / "moved.feature")
    ended = bench.exigent("compare", REVISION)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == "git:main -> here: no decision differs in 18 cells\n"


def test_a_regime_added_and_one_removed_are_listed(repository: Repository) -> None:
    repository.bench.write("regimes/new-rules.yaml", NEW_RULES)
    (repository.bench.root / ACT).unlink()
    text = (repository.bench.root / FEATURE_FILE).read_text("utf-8")
    kept = [line for line in text.splitlines() if "privacy-act" not in line]
    repository.bench.write(FEATURE_FILE, "\n".join(kept))
    found, code = repository.compare(REVISION)
    assert code == 3
    assert (found.regimes_added, found.regimes_removed) == (("new-rules",), ("privacy-act",))
    assert (found.regimes, found.cells) == (("technical", "open-shelf"), 12)


def test_a_feature_added_and_one_removed_are_listed(repository: Repository) -> None:
    path = repository.bench.write("features/press.feature", SECOND_FEATURE)
    found, code = repository.compare(REVISION)
    assert code == 0
    assert [place.title for place in found.scenarios_added] == ["A reporter brings nothing"]
    repository.commit()
    path.unlink()
    found, code = repository.compare(REVISION)
    assert code == 3
    assert [place.title for place in found.scenarios_removed] == ["A reporter brings nothing"]


def test_a_cell_that_comes_to_be_in_error_ends_with_four(repository: Repository) -> None:
    bench = repository.bench
    bench.change(HOUSE_RULES, "kind: provider_policy", "kind: provider_policy\nengine: python")
    text = (bench.root / HOUSE_RULES).read_text("utf-8")
    bench.write(HOUSE_RULES, text[: text.index("\nrules:") + 1])
    bench.write("regimes/open-shelf.py", "def decide(request):\n    raise ValueError('no')\n")
    found, code = repository.compare(REVISION, "--fail-on", "none")
    assert code == 4
    assert {flip.direction.value for flip in found.flips} == {"now_in_error"}
    assert found.in_error == len(found.flips) == 6
    repository.commit()
    found, code = repository.compare("git:main", "git:main~1", "--fail-on", "wider")
    assert code == 3
    assert {flip.direction.value for flip in found.flips} == {"no_longer_in_error"}


def test_each_side_runs_its_own_python(repository: Repository) -> None:
    bench = repository.bench
    bench.write("regimes/counter.yaml", "title: A counter\nkind: proposal\nengine: python\n")
    answer = "from exigent.policy import allow, refuse\n\ndef decide(request):\n    return {}\n"
    mode = "refuse('no_ground', rule='all', because='It is closed.')"
    bench.write("regimes/counter.py", answer.format(mode))
    repository.commit()
    mode = "allow('may', ground='wish', rule='all', because='It is open.')"
    bench.write("regimes/counter.py", answer.format(mode))
    found, code = repository.compare(REVISION, "--regime", "counter")
    assert code == 3
    assert {flip.regime for flip in found.flips} == {"counter"}
    directions = {flip.scenario.title: flip.direction.value for flip in found.flips}
    # What is technical lies over what is allowed: a deleted record stays refused, by another rule.
    assert directions.pop("The record was deleted") == "changed"
    assert list(directions.values()) == ["wider"] * 5


@pytest.mark.parametrize(("gate", "code"), [("any", 3), ("wider", 0), ("none", 0)])
def test_a_gate_says_which_flips_fail(repository: Repository, gate: str, code: int) -> None:
    repository.bench.change(HOUSE_RULES, "id: court-order", "id: order-of-a-court")
    assert repository.compare(REVISION, "--fail-on", gate)[1] == code


@pytest.mark.parametrize(("gate", "code"), [("any", 3), ("wider", 3), ("none", 0)])
def test_what_is_wider_fails_two_of_the_gates(repository: Repository, gate: str, code: int) -> None:
    loosen(repository.bench)
    assert repository.compare(REVISION, "--fail-on", gate)[1] == code


def test_regimes_are_picked_by_name(repository: Repository) -> None:
    loosen(repository.bench)
    repository.bench.write("regimes/new-rules.yaml", OPEN_SHELF)
    found, code = repository.compare(REVISION, "--regime", "privacy-act")
    assert (code, found.regimes, found.cells, found.flips) == (0, ("privacy-act",), 6, ())
    ended = repository.bench.exigent("compare", REVISION, "--regime", "new-rule")
    message = "neither side has a regime `new-rule`; did you mean `new-rules`?"
    assert is_wrong(ended, message)


def test_the_work_tree_and_the_index_stay_as_they_are(repository: Repository) -> None:
    bench = repository.bench
    loosen(bench)
    repository.git("add", HOUSE_RULES)
    bench.write("notes.txt", "not committed")
    before = _state(bench.root)
    assert repository.compare(REVISION)[1] == 3
    after = _state(bench.root)
    assert {name: after[name] for name in before} == before
    assert {name for name in after if name not in before} == {
        ".exigent/.gitignore",
        ".exigent/last_comparison.json",
    }
    assert "exigent" not in repository.git("status", "--porcelain")


def test_a_hook_that_names_another_repository_does_not_mislead_it(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    loosen(repository.bench)
    other = tmp_path_factory.mktemp("other")
    ended = repository.bench.process(
        *("compare", REVISION, "--json", "-"),
        GIT_DIR=str(other),
        GIT_INDEX_FILE=str(other / "index"),
    )
    assert (ended.code, ended.err) == (3, "")
    assert list(other.iterdir()) == []


def test_what_archives_leave_out_is_compared_all_the_same(repository: Repository) -> None:
    repository.bench.write(".gitattributes", "features/* export-ignore\n")
    repository.commit()
    found, code = repository.compare(REVISION)
    assert (code, found.cells) == (0, 18)


def test_a_bench_in_a_folder_of_its_repository(bench: SmallBench, tmp_path: Path) -> None:
    top = tmp_path / "top"
    inner = top / "a folder" / "bench"
    inner.mkdir(parents=True)
    write_small_bench(inner)
    (top / "regimes").mkdir()
    (top / "regimes" / "broken.yaml").write_text("title: [", "utf-8")
    repository = make_repository(bench, top)
    inside = SmallBench(inner, bench.capture)
    inside.change(HOUSE_RULES, "id: court-order", "id: order-of-a-court")
    ended = inside.process("compare", REVISION)
    assert (ended.code, ended.err) == (3, "")
    assert "Lending records: Police bring a court order  features/lending.feature:3" in ended.out
    assert repository.git("status", "--porcelain") == f' M "a folder/bench/{HOUSE_RULES}"\n'


def test_the_same_comparison_is_written_in_the_same_bytes(repository: Repository) -> None:
    loosen(repository.bench)
    first = repository.bench.process("compare", REVISION, "--json", "-")
    second = repository.bench.process("compare", REVISION, "--json", "-")
    assert first == second
    assert str(repository.bench.root) not in first.out


def _state(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in root.rglob("*")
        if path.is_file()
    }
