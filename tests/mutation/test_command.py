"""`exigent mutate` on the small bench: scores, survivors, scenarios that notice them, the gate."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from exigent.doors.library import open_bench
from exigent.schemas import FIXED
from tests.cli.engines import install_failing_engines, use_engine
from tests.compare.repository import Repository, make_repository
from tests.mutation.benches import stand_on_each_other
from tests.small_bench import SmallBench

SHELF = "open-shelf"


def mutate(bench: SmallBench, *arguments: str, code: int = 0) -> Any:
    ended = bench.exigent("mutate", *arguments, "--json", "-")
    assert (ended.code, ended.err) == (code, "")
    return json.loads(ended.out)


def tally(report: Any, name: str) -> Any:
    return next(one["tally"] for one in report["regimes"] if one["name"] == name)


def survivors(report: Any, rule: str) -> list[str]:
    return [one["change"] for one in report["survivors"] if one["rule"] == rule]


@pytest.fixture
def repository(bench: SmallBench) -> Repository:
    return make_repository(bench, bench.root)


def test_the_screens_are_pleasant(
    bench: SmallBench, matches_golden: Callable[[str, str], None]
) -> None:
    for name, arguments in (
        ("one", (SHELF,)),
        ("all", ()),
        ("gate", ("--at-least", "72", "privacy-act", "technical")),
    ):
        ended = bench.exigent("mutate", *arguments)
        assert ended.err == ""
        matches_golden(name, ended.out)


def test_what_no_scenario_looks_at_survives(bench: SmallBench) -> None:
    report = mutate(bench, SHELF)
    # Nobody borrows for themselves in any scenario, and no scope is ever asked for.
    assert "the rule is deleted" in survivors(report, "own-record")
    assert "`narrowed` instead of `as_requested`" in survivors(report, "letter")
    # A letter of 30 days opens, one of 31 does not.
    assert not [change for change in survivors(report, "letter") if "days old" in change]


def test_what_is_equivalent_is_left_out(bench: SmallBench) -> None:
    bench.change("regimes/open-shelf.yaml", "  - id: court-order\n", SAME + "  - id: court-order\n")
    report = mutate(bench, SHELF)
    # Of two rules in a row that decide the same the places make no difference.
    assert "the rule stands after `letter-again`" not in survivors(report, "letter")
    assert (
        tally(report, SHELF)["equivalent"]
        > tally(mutate(bench, "privacy-act"), "privacy-act")["equivalent"]
    )


SAME = """\
  - id: letter-again
    when:
      paper: letter
      requester: press
      loan_age: {at_most: 40}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: A letter opens the records of the last month.
    source: house-rules
    obligations:
      - {who: library, duty: tell_borrower, within: 3 days, unless: {minor: true}}
"""


@pytest.mark.parametrize("stacked", [False, True])
def test_the_ready_scenarios_hold_and_notice_everything(bench: SmallBench, stacked: bool) -> None:
    if stacked:
        stand_on_each_other(bench)
    before = mutate(bench, "--out", "features/noticed.feature")
    assert before["survivors"]
    assert bench.exigent("run").code == 0
    assert bench.exigent("fmt", "--check", "features/noticed.feature").code == 0
    assert "noticed.feature" not in bench.exigent("lint").out
    after = mutate(bench, "--at-least", "100")
    assert after["survivors"] == []
    assert [one["tally"]["equivalent"] for one in after["regimes"]] == [
        one["tally"]["equivalent"] for one in before["regimes"]
    ]


def test_of_a_stack_its_layers_are_mutated_and_of_a_variant_its_own_rules(
    bench: SmallBench,
) -> None:
    stand_on_each_other(bench)
    report = mutate(bench, "both")
    assert [one["name"] for one in report["regimes"]] == ["privacy-act", SHELF]
    (variant,) = mutate(bench, "with-form")["regimes"]
    assert variant["file"] == "regimes/with-form.yaml"
    rules = {one["rule"] for one in mutate(bench, "with-form")["survivors"]}
    assert rules <= {"letter", "reporter"}


def test_a_scenario_of_the_variant_notices_a_change_of_its_base(bench: SmallBench) -> None:
    stand_on_each_other(bench)
    before = tally(mutate(bench, SHELF), SHELF)
    bench.write(
        "features/variant.feature",
        """\
Feature: A variant
  Scenario: The borrower asks
    Given an ordinary request for a lending record
    And the borrower asks
    When the library is asked for the record
    Then "with-form" leaves it to the owner
""",
    )
    after = tally(mutate(bench, SHELF), SHELF)
    assert after["noticed"] > before["noticed"]


def test_a_kill_by_the_rule_alone_is_told_and_does_not_count(bench: SmallBench) -> None:
    before = tally(mutate(bench, SHELF), SHELF)
    bench.write(
        "features/rule.feature",
        """\
Feature: Which rule decides
  Scenario: The borrower asks
    Given an ordinary request for a lending record
    And the borrower asks
    When the library is asked for the record
    Then "open-shelf" decides by the rule "own-record"
""",
    )
    after = mutate(bench, SHELF)
    assert tally(after, SHELF)["noticed"] == before["noticed"]
    assert tally(after, SHELF)["by_rule"] > 0
    assert "which rule decides" in " ".join(bench.exigent("mutate", SHELF).out.split())


def test_the_gate_ends_with_three(bench: SmallBench) -> None:
    report = mutate(bench, SHELF)
    assert mutate(bench, SHELF, "--at-least", "0")["survivors"] == report["survivors"]
    mutate(bench, SHELF, "--at-least", "95", code=3)
    ended = bench.exigent("mutate", SHELF, "--at-least", "95")
    assert "below the 95 % asked for: open-shelf" in ended.out


def test_all_regimes_together_may_have_a_gate_of_their_own(bench: SmallBench) -> None:
    total = mutate(bench, "--at-least", "0", "--overall-at-least", "0")["regimes"]
    tallies = [one["tally"] for one in total]
    noticed = sum(tally["noticed"] for tally in tallies)
    counted = sum(tally["mutants"] - tally["equivalent"] for tally in tallies)
    reached = 100 * noticed // counted
    assert bench.exigent("mutate", "--overall-at-least", str(reached)).code == 0
    ended = bench.exigent("mutate", "--overall-at-least", str(reached + 1))
    assert ended.code == 3
    assert f"below the {reached + 1} % asked for overall: {reached} %" in ended.out
    reply = open_bench(bench.root).mutate(overall_at_least=reached + 1)
    assert reply.exit_code == 3


def test_every_report_is_written_alike_each_time(bench: SmallBench) -> None:
    names = ("r.html", "r.md", "r.json", "r.feature")
    options = ("--html", "r.html", "--markdown", "r.md", "--json", "r.json", "--out", "r.feature")
    assert bench.exigent("mutate", *options).code == 0
    first = {name: (bench.root / name).read_bytes() for name in names}
    assert bench.exigent("mutate", *options).code == 0
    assert {name: (bench.root / name).read_bytes() for name in names} == first
    page = first["r.html"].decode()
    assert "<script" not in page
    assert "of all distinguishable requests" in page
    assert "of all distinguishable requests" in first["r.md"].decode()


def test_what_a_bench_says_is_text_on_the_page_and_in_markdown(bench: SmallBench) -> None:
    odd = "the borrower is a *child* & small"
    bench.change("steps/vocabulary.yaml", "true: the borrower is a child", f"true: {odd}")
    text = (bench.root / "features/lending.feature").read_text("utf-8")
    bench.write("features/lending.feature", text.replace("the borrower is a child", odd))
    ended = bench.exigent("mutate", SHELF, "--html", "r.html", "--markdown", "r.md")
    assert ended.code == 0
    assert f'"{odd}"' in " ".join(ended.out.split())
    page = (bench.root / "r.html").read_text("utf-8")
    assert "*child* &amp; small" in page
    assert "& small" not in page
    assert r"\*child\* &amp; small" in (bench.root / "r.md").read_text("utf-8")


def test_the_json_fits_its_schema(bench: SmallBench) -> None:
    report = mutate(bench, "--at-least", "1")
    schema = FIXED["mutation"]()
    assert not list(Draft202012Validator(schema).iter_errors(report))


def test_a_policy_without_anything_to_change_is_not_mutated_and_fails_the_gate(
    bench: SmallBench,
) -> None:
    bench.write("regimes/other.yaml", REGO_REGIME)
    bench.write("regimes/other.rego", REGO_POLICY)
    report = mutate(bench, "other")
    assert report["regimes"][0]["tally"] is None
    mutate(bench, "other", "--at-least", "0", code=3)
    told = " ".join(bench.exigent("mutate", "other").out.split())
    said = "its text has no condition and no decision that could be changed"
    assert f"not mutated: other: {said}" in told


REGO_REGIME = """\
title: In Rego
kind: proposal
engine: rego
sources: {a: {title: A}}
"""
REGO_POLICY = """\
package other

decision := {
  "outcome": "not_governed",
  "reasons": [{"rule": "never", "because": "Never."}],
}
"""


def test_an_engine_that_fails_ends_with_four(bench: SmallBench) -> None:
    use_engine(bench, "broken")
    folder = install_failing_engines(bench)
    ended = bench.process("mutate", "technical", PYTHONPATH=folder)
    assert ended.code == 4
    assert "open-shelf: error in some scenarios" in ended.out
    # What does not stand on the file that is changed has no say in it.
    assert bench.process("mutate", "privacy-act", PYTHONPATH=folder).code == 0


def test_only_what_changed_since_a_revision_is_mutated(repository: Repository) -> None:
    bench = repository.bench
    assert mutate(bench, "--changed-since", "HEAD")["regimes"] == []
    bench.change("regimes/open-shelf.yaml", "{at_most: 30}", "{at_most: 29}")
    report = mutate(bench, "--changed-since", "HEAD")
    assert [one["name"] for one in report["regimes"]] == [SHELF]
    assert {one["rule"] for one in report["survivors"]} <= {"letter", "parent"}
    assert report["since"] == "HEAD"
    # How a rule is explained is no change of what it decides.
    repository.commit()
    bench.change("regimes/open-shelf.yaml", "The library obeys the court.", "It has to.")
    assert mutate(bench, "--changed-since", "git:HEAD")["regimes"] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("regimes/both.yaml", "deny_overrides", "permit_overrides", "both (stack)"),
        (
            "regimes/open-shelf.yaml",
            "kind: provider_policy",
            "kind: proposal",
            "open-shelf (kind)",
        ),
        ("regimes/privacy-act.yaml", "from: 2019", "from: 2018", "privacy-act (in_force)"),
    ],
)
def test_what_changed_and_is_no_rule_passes_no_gate_silently(
    repository: Repository, file: str, old: str, new: str, said: str
) -> None:
    bench = repository.bench
    stack = "stack: {layers: [open-shelf, privacy-act], combine: deny_overrides}\n"
    bench.write("regimes/both.yaml", f"title: Both\nkind: proposal\n{stack}")
    repository.commit()
    gate = ("mutate", "--changed-since", "HEAD", "--at-least", "95")
    ended = bench.exigent(*gate)
    assert (ended.code, "nothing was looked at" in ended.out) == (0, True)
    bench.change(file, old, new)
    ended = bench.exigent(*gate)
    assert ended.code == 3
    assert f"changed as well, which is no rule and was not tried: {said}" in ended.out
    assert "95 % asked for, and nothing of what changed could be measured" in ended.out
    assert bench.exigent(*gate[:3]).code == 0


def test_a_rule_that_moved_is_mutated_as_one_that_changed(repository: Repository) -> None:
    bench = repository.bench
    text = (bench.root / "regimes/open-shelf.yaml").read_text("utf-8")
    start, end = text.index("  - id: court-order"), text.index("otherwise:")
    moved = text[:start].replace("  - id: parent", text[start:end] + "  - id: parent") + text[end:]
    bench.write("regimes/open-shelf.yaml", moved)
    report = mutate(bench, "--changed-since", "HEAD", "-v")
    assert report["regimes"][0]["tally"]["mutants"] > 0
    assert "letter" not in {one["rule"] for one in report["survivors"]}


@pytest.mark.parametrize("revision", ["", "nowhere"])
def test_a_revision_that_is_not_there_is_refused(repository: Repository, revision: str) -> None:
    ended = repository.bench.exigent("mutate", "--changed-since", revision)
    assert ended.code == 2
    assert ended.out == ""


def test_programs_get_what_the_command_says(bench: SmallBench) -> None:
    reply = open_bench(bench.root).mutate(SHELF, at_least=99)
    report = mutate(bench, SHELF, "--at-least", "99", code=3)
    assert json.loads(reply.to_json()) == report
    assert reply.exit_code == 3
    assert [row.change for row in reply] == [one["change"] for one in report["survivors"]]
    assert all(row.scenario is not None for row in reply)


def test_the_bench_of_init_is_mutated_too(bench: SmallBench) -> None:
    assert bench.exigent("init", "mine").code == 0
    ended = bench.exigent("-C", "mine", "mutate", "--json", "-")
    assert ended.code == 0
    assert json.loads(ended.out)["kinds"]
