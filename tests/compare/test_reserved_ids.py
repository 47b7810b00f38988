"""What is left out as a matter of dates is what the bench itself says, and no rule of a regime."""

from __future__ import annotations

from exigent.analysis.compare.comparison import Direction
from tests.compare.repository import HOUSE_RULES, Repository, is_wrong

REVISION = "git:main"
COUNTER = "title: A counter\nkind: proposal\nengine: python\n"
REFUSES = """\
from exigent.policy import not_governed, refuse

def decide(request):
    return refuse("no_ground", rule="all", because="It is closed.")
"""
SILENT = 'not_governed(rule="in-force", because="It is not in force.")'
SAID = "no rule is called `in-force`; what is answered outside a regime's dates goes by that name"


VARIANT = """\
title: A variant
kind: proposal
extends: open-shelf
insert:
  - before: letter
    rule:
      id: in-force
      when: {paper: letter}
      decide: {outcome: not_governed}
      because: It is not in force.
      source: house-rules
"""


def test_no_rule_of_a_regime_passes_for_its_dates(repository: Repository) -> None:
    bench = repository.bench
    bench.change(HOUSE_RULES, "id: court-order", "id: in-force")
    message = f"{HOUSE_RULES}:34:9: {SAID}"
    assert is_wrong(bench.exigent("compare", REVISION, "--ignore-dates"), message)
    assert is_wrong(bench.exigent("run"), message)


def test_nor_does_one_that_a_variant_inserts(repository: Repository) -> None:
    repository.bench.write("regimes/variant.yaml", VARIANT)
    message = f"regimes/variant.yaml:7:11: {SAID}"
    assert is_wrong(repository.bench.exigent("compare", REVISION, "--ignore-dates"), message)


def test_an_engine_that_answers_so_is_in_error_and_hides_no_flip(repository: Repository) -> None:
    bench = repository.bench
    bench.write("regimes/counter.yaml", COUNTER)
    bench.write("regimes/counter.py", REFUSES)
    repository.commit()
    answer = 'refuse("no_ground", rule="all", because="It is closed.")'
    bench.change("regimes/counter.py", answer, SILENT)
    found, code = repository.compare(REVISION, "--regime", "counter", "--ignore-dates")
    assert code == 4
    assert {flip.direction for flip in found.flips} == {Direction.NOW_IN_ERROR}
    ended = bench.exigent("run", "--regime", "counter")
    assert "a rule has the id `in-force`: what is answered outside" in " ".join(ended.out.split())
