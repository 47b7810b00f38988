"""Policies in Rego are changed between the tokens of their text, and asked of their interpreter."""

from __future__ import annotations

import json
from typing import Any

import pytest

from exigent.analysis.mutation.edited import EditedPolicies
from exigent.analysis.mutation.mutant import MutantKind
from exigent.analysis.mutation.noticing import OrdinarySuite
from exigent.analysis.mutation.rego_edits import edits_of
from exigent.bench import open_bench
from tests.mutation.benches import suite_of
from tests.mutation.requests import every_request
from tests.small_bench import SmallBench

pytest.importorskip("regopy")

REGIME = """\
title: In Rego
kind: proposal
engine: rego
compares: {loan_age: [30]}
sources: {a: {title: A}}
"""
POLICY = """\
package lending.shelf

import rego.v1

# A comment with input.minor == true if { is no condition.
decision := refuse("must_not", "no-press") if {
	input.requester == "press"
} else := allow("may", "courtesy", "letter") if {
	not input.minor
	input.paper in {"letter", "court_order"}
	input.loan_age <= 30
} else := allow("owner", "wish", "family") if {
	is_family
	not input.minor
} else := refuse("no_ground", "if { input.minor }")

is_family if input.requester == "family"

allow(mode, ground, rule) := {
	"outcome": "allow",
	"mode": mode,
	"ground": ground,
	"scope": "as_requested",
	"reasons": [{"rule": rule, "because": "So it is."}],
}

refuse(mode, rule) := {
	"outcome": "refuse",
	"mode": mode,
	"reasons": [{"rule": rule, "because": "So it is."}],
}
"""
CHANGES = {
    (7, "decision", "negate condition", '`input.requester != "press"`'),
    (7, "decision", "delete rule", "the rule is deleted"),
    (9, "decision", "drop condition", "`not input.minor` is left out"),
    (9, "decision", "negate condition", "`input.minor`"),
    (10, "decision", "narrow condition", '`paper in {"letter"}`'),
    (11, "decision", "shut or open bound", "`input.loan_age < 30`"),
    (11, "decision", "move bound", "`31`"),
    (8, "decision", "other mode", "`must`"),
    (8, "decision", "other ground", "`wish`"),
    (13, "decision", "negate condition", "`not is_family`"),
    (17, "is_family", "widen condition", '`requester in {"family", "press"}`'),
    (23, "allow", "other scope", "`narrowed`"),
}


@pytest.fixture
def in_rego(bench: SmallBench) -> SmallBench:
    bench.write("regimes/rego.yaml", REGIME)
    bench.write("regimes/rego.rego", POLICY)
    return bench


def report_of(bench: SmallBench, *arguments: str, code: int = 0) -> Any:
    ended = bench.exigent("mutate", *arguments, "--json", "-")
    assert ended.code == code, ended.told
    return json.loads(ended.out)


def test_conditions_and_words_of_decisions_are_changed_each_at_its_place(
    in_rego: SmallBench,
) -> None:
    edits = list(edits_of(POLICY, open_bench(in_rego.root).vocabulary))
    told = {
        (edit.line, edit.rule, str(edit.kind), edit.says.partition(" instead of ")[0])
        for edit in edits
    }
    missing = {
        one
        for one in CHANGES
        if one not in told and (one[0] - 1, *one[1:]) not in told and one[2] != "delete rule"
    }
    assert not missing
    for said in ('"if { input.minor }"', "# A comment with input.minor == true if {"):
        assert all(said in edit.text for edit in edits), "it is no condition"
    assert len({edit.text for edit in edits} | {POLICY}) == len(edits) + 1
    assert {edit.kind for edit in edits} <= set(MutantKind)


@pytest.mark.slow
def test_a_change_is_equivalent_if_and_only_if_no_request_tells_it_apart(
    in_rego: SmallBench,
) -> None:
    bench = open_bench(in_rego.root)
    panel = bench.panel(["rego"])
    edited = EditedPolicies(panel, OrdinarySuite(panel, suite_of(bench)))
    requests = every_request(bench)
    now = [row[0].substance for row in panel.decide(requests)]
    assert not edited.why_not("rego")
    for mutant in edited.mutants("rego"):
        rows = edited._changed(mutant).decide(requests)
        is_changed = any(row[0].substance != one for row, one in zip(rows, now, strict=True))
        effect = edited.find(mutant)
        assert not effect.why
        assert effect.is_none is not is_changed, mutant.says


@pytest.mark.slow
def test_it_is_scored_as_rules_are_and_its_scenarios_notice(in_rego: SmallBench) -> None:
    report = report_of(in_rego, "rego", "--out", "features/rego.feature")
    (regime,) = report["regimes"]
    assert regime["not_mutated"] == ""
    assert regime["tally"]["mutants"] > 30
    assert {one["file"] for one in report["survivors"]} == {"regimes/rego.rego"}
    assert in_rego.exigent("run", "features/rego.feature").code == 0
    tally = report_of(in_rego, "rego")["regimes"][0]["tally"]
    assert tally["noticed"] + tally["equivalent"] == tally["mutants"]


def test_what_gives_something_a_name_is_not_left_out(in_rego: SmallBench) -> None:
    name = '\tone := input.requester\n\tone == "press"\n'
    text = POLICY.replace('\tinput.requester == "press"\n', name)
    edits = list(edits_of(text, open_bench(in_rego.root).vocabulary))
    said = {edit.says for edit in edits if edit.line in (7, 8) and edit.rule == "decision"}
    assert '`one != "press"` instead of `one == "press"`' in said
    assert '`one == "press"` is left out' in said
    assert not any("one := input.requester" in one for one in said)


def test_a_text_that_is_no_policy_any_more_is_no_mutant(in_rego: SmallBench) -> None:
    panel = open_bench(in_rego.root).panel(["rego"])
    edited = EditedPolicies(panel, OrdinarySuite(panel, ()))
    assert edited._edited("rego", f"{POLICY}}}", {}) is None
    assert edited._edited("rego", f"{POLICY}# more\n", {}) is not None


@pytest.mark.parametrize("bound", ["1e400", "1e-5", "1e+5", f"{10**400}"])
def test_a_number_with_no_next_one_is_not_moved(in_rego: SmallBench, bound: str) -> None:
    vocabulary = open_bench(in_rego.root).vocabulary
    kinds = {one.kind for one in edits_of(POLICY.replace("<= 30", f"<= {bound}"), vocabulary)}
    assert MutantKind.SHUT_OR_OPEN_BOUND in kinds
    assert MutantKind.MOVE_BOUND not in kinds
