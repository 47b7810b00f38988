"""The next question, as programs ask for it."""

from __future__ import annotations

import exigent
from exigent.analysis.next_question import NextQuestion
from tests.small_bench import SmallBench


def test_a_program_is_told_the_fact_to_ask_for_next(bench: SmallBench) -> None:
    opened = exigent.open_bench(bench.root)
    asked = opened.next_question({"record": "kept", "requester": "police"})
    assert asked == NextQuestion("paper", ("privacy-act", "open-shelf"))
    assert opened.next_question({"record": "kept"}, "open-shelf") == NextQuestion(
        "requester", ("open-shelf",)
    )


def test_a_program_may_name_a_scenario_and_hear_that_nothing_is_left(bench: SmallBench) -> None:
    bench.change(
        "features/lending.feature",
        "    And the requester brings a court order\n",
        "    And the requester brings a court order\n    And the record is kept\n",
    )
    assert exigent.open_bench().next_question("Police bring a court order") is None
