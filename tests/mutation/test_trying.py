"""The fast way to try a suite on a mutant says the same as deciding and judging all of it anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from exigent.analysis.mutation import Mutant
from exigent.analysis.mutation.effects import MutantEffects
from exigent.analysis.mutation.noticing import OrdinarySuite
from exigent.analysis.mutation.standing import RuleLists, StandingLists
from exigent.analysis.mutation.trying import SuiteTrial
from exigent.bench import Bench, Panel, open_bench
from exigent.bench.following import follow_scenario
from exigent.engines.rules import RulesDecider
from exigent.suite import Scenario, check
from exigent.words import Decision
from tests.mutation.benches import open_small, suite_of
from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, write_timed_bench


def decide_all(panel: Panel, suite: Sequence[Scenario]) -> list[dict[str, Decision]]:
    rows = panel.decide([one.request for one in suite if one.request is not None])
    return [dict(zip(panel.names, row, strict=True)) for row in rows]


def met_duties(
    panel: Panel, suite: Sequence[Scenario], rows: Sequence[dict[str, Decision]]
) -> set[tuple[int, int, str]]:
    """Return scenario, line and regime of all that duties meet, as a run follows them."""
    found = set()
    for at, (scenario, cells) in enumerate(zip(suite, rows, strict=True)):
        assert scenario.request is not None
        for name, cell in follow_scenario(scenario, scenario.request, panel, cells).items():
            lines = [
                number for number, line in enumerate(scenario.of_duties) if line.regime == name
            ]
            pairs = zip(lines, cell.found, strict=True)
            found |= {(at, number, name) for number, mismatch in pairs if mismatch is None}
    return found


def met(
    suite: Sequence[Scenario], rows: Sequence[dict[str, Decision]]
) -> set[tuple[int, int, str]]:
    """Return scenario, expectation and regime of all that is met."""
    return {
        (at, number, name)
        for at, (scenario, cells) in enumerate(zip(suite, rows, strict=True))
        for number, expectation in enumerate(scenario.expectations)
        for name, mismatch in check(expectation, cells).items()
        if mismatch is None
    }


@dataclass(frozen=True)
class Unchanged:
    """A suite as it stands before any change: what of it is met, lines of duties apart."""

    panel: Panel
    suite: Sequence[Scenario]
    rows: Sequence[dict[str, Decision]]
    met: set[tuple[int, int, str]]
    met_duties: set[tuple[int, int, str]]


def unchanged(panel: Panel, suite: Sequence[Scenario]) -> Unchanged:
    rows = decide_all(panel, suite)
    return Unchanged(panel, suite, rows, met(suite, rows), met_duties(panel, suite, rows))


def is_noticed(before: Unchanged, changed: RuleLists) -> bool:
    suite = before.suite
    # No regime that does not stand on what changed is asked again.
    panel = before.panel.only(
        one.name for one in before.panel.regimes if changed.keys() & set(one.layers)
    )
    for layer, rules in changed.items():
        panel = panel.with_decider(layer, RulesDecider(rules))
    rows = [was | now for was, now in zip(before.rows, decide_all(panel, suite), strict=True)]
    kept = {one for one in before.met_duties if one[2] in panel.names}
    if kept - met_duties(panel, suite, rows):
        return True
    gone = before.met - met(suite, rows)
    # A line that checks only those who govern no longer speaks of who does not.
    return any(one[2] in _spoken(suite, rows, one) for one in gone)


def _spoken(
    suite: Sequence[Scenario], rows: Sequence[dict[str, Decision]], one: tuple[int, int, str]
) -> set[str]:
    at, number, _ = one
    return set(check(suite[at].expectations[number], rows[at]))


def trial_of(
    panel: Panel, suite: Sequence[Scenario], standing: StandingLists, mutants: Sequence[Mutant]
) -> SuiteTrial:
    answers = MutantEffects(panel, standing.lists, mutants).answers
    return SuiteTrial(OrdinarySuite(panel, suite), standing.lists, answers)


def compare(bench: Bench, every: int) -> int:
    panel, whole = bench.panel(), suite_of(bench)
    standing = StandingLists(panel)
    mutants = [one for name in standing.lists for one in standing.mutants(name, bench.vocabulary)]
    trial = trial_of(panel, whole, standing, mutants)
    # Claims about every request, which ask none, are held to proofs in another test.
    suite = [one for one in whole if one.request is not None]
    before = unchanged(panel, suite)
    tried = mutants[::every]
    noticed = 0
    for one in tried:
        changed = standing.changed(one)
        found = trial.notice(changed)
        is_found = found.by is not None or found.by_rule is not None
        assert is_found is is_noticed(before, changed), one
        noticed += is_found
    assert 0 < noticed < len(tried)
    return len(tried)


def test_on_a_variant_and_a_stack(bench: SmallBench) -> None:
    assert compare(open_small(bench), every=1) > 100


TIMED = "\n".join(
    (
        "Feature: After the record is shown",
        *(
            line
            for number, steps in enumerate(
                (
                    (*ASKED, "And 71 hours later the library notes the request"),
                    (*ASKED, "And 73 hours later the library notes the request"),
                    (
                        "Given an ordinary request for a lending record",
                        "And the requester brings a letter",
                        "And it is not known whether the borrower is a child",
                        "When the library is asked for the record",
                        "And 3 days later the library tells the borrower",
                    ),
                )
            )
            for line in (
                f"  Scenario: {number}",
                *(f"    {step}" for step in steps[:-1]),
                "    And the record is shown on 2026-03-06 at 22:10",
                f"    {steps[-1]}",
                "    Then on 2026-03-20 the duties are",
                "      | regime      | who     | duty          | status    |",
                "      | privacy-act | library | keep_note     | {act}     |",
                "      | open-shelf  | library | tell_borrower | {shelf}   |",
            )
        ),
    )
)


def test_on_duties_over_time(bench: SmallBench) -> None:
    text = TIMED
    for act, shelf in (
        ("fulfilled", "not_owed"),
        ("late", "not_owed"),
        ("not_owed", "unknown"),
    ):
        text = text.replace("{act}", act, 1).replace("{shelf}", shelf, 1)
    write_timed_bench(bench.root, f"{text}\n")
    assert bench.exigent("run").code == 0
    assert compare(open_bench(bench.root), every=1) > 80


def test_a_change_of_a_time_is_noticed_by_what_happens_after_the_answer(bench: SmallBench) -> None:
    write_timed_bench(bench.root)
    opened = open_bench(bench.root)
    panel, suite = opened.panel(), suite_of(opened)
    standing = StandingLists(panel)
    mutants = standing.mutants("privacy-act", opened.vocabulary)
    trial = trial_of(panel, suite, standing, mutants)
    of_times = [one for one in mutants if "72 hours" in one.says]
    noticed = [one for one in of_times if trial.notice(standing.changed(one)).by is not None]
    said = [one.says.partition('" ')[2] for one in noticed]
    # The library notes it 71 hours after the showing, which 71 hours of time allow, too.
    assert said == ["is left out"]
    assert all(trial.notice(standing.changed(one)).is_proof for one in noticed)
    assert [one.says.partition('" ')[2] for one in of_times] == [
        "is left out",
        "has no deadline",
        "says `73 hours` instead of `72 hours`",
        "says `71 hours` instead of `72 hours`",
        "runs from the reading instead of the showing",
        "runs from nothing instead of the showing",
    ]


@pytest.mark.slow
def test_on_the_shipped_bench(shipped_bench: Bench) -> None:
    assert compare(shipped_bench, every=211) > 20


def test_an_expectation_of_the_rule_alone_is_counted_apart(bench: SmallBench) -> None:
    bench.write(
        "features/lending.feature",
        """\
Feature: Which rule decides
  Scenario: The borrower asks
    Given an ordinary request for a lending record
    And the borrower asks
    When the library is asked for the record
    Then "privacy-act" decides by the rule "own-record"
""",
    )
    opened = open_bench(bench.root)
    panel, suite = opened.panel(), suite_of(opened)
    standing = StandingLists(panel)
    mutants = standing.mutants("privacy-act", opened.vocabulary)
    trial = trial_of(panel, suite, standing, mutants)
    deleted = next(one for one in mutants if one.rule == "own-record")
    noticed = trial.notice(standing.changed(deleted))
    assert noticed.by is None
    assert noticed.by_rule is not None


def test_what_fails_already_notices_nothing(bench: SmallBench) -> None:
    def noticed() -> list[str]:
        opened = open_bench(bench.root)
        panel = opened.panel()
        standing = StandingLists(panel)
        found = standing.mutants("open-shelf", opened.vocabulary)
        trial = trial_of(panel, suite_of(opened), standing, found)
        return [
            one.says
            for one in found
            if one.rule == "letter" and trial.notice(standing.changed(one)).by is not None
        ]

    narrower = '"the loan is at most 29 days old" instead of "the loan is at most 30 days old"'
    assert narrower in noticed()
    bench.change("features/lending.feature", "| 30  | allows  |", "| 30  | refuses |")
    assert narrower not in noticed()
