"""A mutant is said to refute a claim if the claim is refuted once the rules are changed so."""

from __future__ import annotations

import json

from exigent.analysis.mutation.claims import MutantClaims
from exigent.analysis.mutation.effects import MutantEffects
from exigent.analysis.mutation.standing import StandingLists
from exigent.bench import NamedRegimes, Panel, Prover, Standing
from exigent.engines.rules import RulesDecider
from tests.mutation.benches import open_small, suite_of
from tests.small_bench import SmallBench

CLAIMS = """\
Feature: What holds of every request
  Scenario: Without a paper only those who borrow see anything
    Given any request
    And the requester brings no paper
    And police ask
    When the library is asked for the record
    Then "privacy-act" never discloses
    And "open-shelf" never discloses
    And some request lets "open-shelf" refuse

  Scenario: What the variant and the stack make of the house rules
    Given any request
    When the library is asked for the record
    Then whatever "with-form" allows, "open-shelf" allows
    And whatever "privacy-act" refuses, "both" refuses
    And some request lets "open-shelf" disclose and "with-form" refuse
    And some request lets "both" disclose
"""


def refuted(bench: SmallBench, panel: Panel) -> bool:
    opened = open_small(bench)
    rows = Prover(NamedRegimes(opened, panel), suite_of(opened)).rows()
    entries = [entry for row in rows for cell in row.cells for entry in cell.claims]
    return any(entry.standing is Standing.REFUTED for entry in entries)


def test_what_refutes_a_claim_is_found_without_proving_all_of_them_anew(bench: SmallBench) -> None:
    bench.write("features/claims.feature", CLAIMS)
    opened = open_small(bench)
    panel = opened.panel()
    assert not refuted(bench, panel)
    standing = StandingLists(panel)
    mutants = [one for name in standing.lists for one in standing.mutants(name, opened.vocabulary)]
    claims = MutantClaims(NamedRegimes(opened, panel), suite_of(opened))
    effects = MutantEffects(panel, standing.lists, mutants, claims)
    told = []
    for mutant in mutants:
        changed = standing.changed(mutant)
        found = effects.find(changed)
        if found.is_none:
            continue
        other = panel
        for layer, rules in changed.items():
            other = other.with_decider(layer, RulesDecider(rules))
        told.append(found.claim is not None)
        assert told[-1] is refuted(bench, other), mutant
    assert any(told)
    assert not all(told)


def test_claims_are_counted_apart_and_are_no_scenarios_left_out(bench: SmallBench) -> None:
    ended = bench.exigent("mutate", "open-shelf", "--json", "-")
    before = json.loads(ended.out)
    bench.write("as-it-was.yaml", (bench.root / "regimes/open-shelf.yaml").read_text())
    bench.write(
        "features/claims.feature",
        """\
Feature: What holds of every request
  Scenario: Alike
    Given any request
    When the library is asked for the record
    Then "open-shelf" and "as-it-was.yaml" answer alike in everything
    And some request lets "open-shelf" leave it to the owner
""",
    )
    ended = bench.exigent("mutate", "open-shelf", "--json", "-")
    after = json.loads(ended.out)
    (tally,) = [one["tally"] for one in after["regimes"]]
    assert tally["by_claim"] > 0
    assert tally == {**before["regimes"][0]["tally"], "by_claim": tally["by_claim"]}
    assert (after["scenarios"], after["left_out"]) == (before["scenarios"], 0)
    said = " ".join(bench.exigent("mutate", "open-shelf").out.split())
    assert "refute a claim about every request: these do not count either" in said
    assert "(refutes the claim at features/claims.feature:" in said
