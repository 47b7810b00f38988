"""The small bench with regimes that stand on each other, and what its suite is."""

from __future__ import annotations

from exigent.bench import Bench, open_bench, read_targets, select
from exigent.suite import Scenario, find_features
from tests.small_bench import SmallBench

VARIANT = """\
title: House rules of the Open Shelf library, with a form
kind: provider_policy
extends: open-shelf
replace:
  - id: letter
    when: {paper: letter, loan_age: {at_most: 20}}
    decide: {outcome: allow, mode: may, ground: courtesy}
    because: The form opens the records of twenty days.
    source: house-rules
insert:
  - after: parent
    rule:
      id: reporter
      when: {requester: press}
      decide: {outcome: refuse, mode: must_not}
      because: Reporters are sent away.
      source: house-rules
"""

STACK = """\
title: The house under the Act
kind: provider_policy
stack: {layers: [privacy-act, open-shelf], combine: deny_overrides}
"""


def stand_on_each_other(bench: SmallBench) -> None:
    """Add a variant of the house rules, and a stack of them under the Act."""
    bench.write("regimes/with-form.yaml", VARIANT)
    bench.write("regimes/both.yaml", STACK)


def suite_of(bench: Bench) -> list[Scenario]:
    targets = read_targets((), bench.root)
    return select(bench, find_features(one.path for one in targets), targets, None)


def open_small(bench: SmallBench) -> Bench:
    stand_on_each_other(bench)
    return open_bench(bench.root)
