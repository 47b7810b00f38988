"""What does not fit into the room for proofs is not proved: it is said, and counts as alive."""

from __future__ import annotations

import pytest

from exigent.analysis.mutation import mutate
from exigent.report.mutation import render_mutation, render_mutation_markdown
from exigent.symbolic import Limits
from tests.mutation.benches import open_small, suite_of
from tests.small_bench import SmallBench


@pytest.mark.parametrize("nodes", [2, 60, 250])
def test_what_is_too_large_is_not_proved_and_counts_as_alive(bench: SmallBench, nodes: int) -> None:
    opened = open_small(bench)
    suite = suite_of(opened)
    whole = mutate(opened, opened.columns, suite)
    found = mutate(opened, opened.columns, suite, limits=Limits(nodes=nodes))
    assert found.total.mutants == whole.total.mutants
    # Whatever is noticed without a proof is noticed, and nothing is equivalent that was not.
    assert found.total.noticed >= whole.total.noticed
    assert found.total.equivalent <= whole.total.equivalent
    assert found.total.survived >= whole.total.survived
    unknown = [one for one in found.survivors if one.not_proved]
    assert found.total.not_proved == len(unknown)
    assert all(one.share is None and one.scenario is None for one in unknown)
    assert whole.total.not_proved == 0
    if nodes <= 60:
        assert unknown
        assert found.total.equivalent == 0
        said = " ".join(
            text for line in render_mutation(found, 100, is_detailed=True) for text, _ in line
        )
        assert "not proved to change an answer: too large" in " ".join(said.split())
        assert "it is not proved that they change an answer" in " ".join(said.split())
        assert b"too large" in render_mutation_markdown(found)
