"""What a regime that extends another takes over of its dates."""

from __future__ import annotations

import pytest

from tests.small_bench import SmallBench


@pytest.mark.parametrize(
    ("own", "dates"),
    [
        ("", " (from 2019-01-01)"),
        ("kind: provider_policy\n", " (from 2019-01-01)"),
        ("kind: proposal\n", ""),
        ("kind: proposal\nin_force: {until: 2030-01-01}\n", " (until 2030-01-01)"),
        ("in_force: {from: 2021-01-01}\n", " (from 2021-01-01)"),
    ],
)
def test_a_variant_takes_over_the_dates_unless_it_is_a_proposal(
    bench: SmallBench, own: str, dates: str
) -> None:
    bench.write("regimes/own.yaml", f"title: A variant\nextends: privacy-act\n{own}")
    listed = bench.exigent("regimes").out.splitlines()
    [line] = [line for line in listed if line.startswith("own ")]
    assert line.endswith(f"A variant{dates}")


def test_a_proposal_answers_for_days_before_the_law_that_it_would_change(bench: SmallBench) -> None:
    bench.write("facts.yaml", "requested_on: 2018-12-31\npaper: court_order\n")
    decide = ("decide", "--facts", "facts.yaml", "--regime", "privacy-act", "--regime", "own")
    bench.write("regimes/own.yaml", "title: A bill\nextends: privacy-act\nkind: proposal\n")
    before, after = bench.exigent(*decide, "--json").out.splitlines()
    assert ('"not_governed"' in before, '"not_governed"' in after) == (True, False)
