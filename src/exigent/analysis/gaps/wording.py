"""Gaps in English."""

from __future__ import annotations

from collections.abc import Sequence

from exigent.analysis.gaps.goal import Goal
from exigent.analysis.gaps.result import Gap
from exigent.words import Vocabulary, say_condition


def describe_gap(
    goal: Goal, vocabulary: Vocabulary, scenario: int | None = None, why: str = ""
) -> Gap:
    """Return a goal that was not reached, as reports hold it."""
    named = goal.rule.id if goal.layer == goal.regime else f"{goal.layer}/{goal.rule.id}"
    place = goal.rule.location
    return Gap(
        rule=named,
        file=place.path,
        line=place.line,
        measure=goal.measure,
        condition=say_condition(goal.atom, vocabulary) if goal.atom is not None else "",
        truth=goal.truth if goal.atom is not None else None,
        is_duty=goal.place is not None and goal.place.duty is not None,
        scenario=scenario,
        not_proved=why if scenario is None else "",
    )


def say_goals(gaps: Sequence[Gap]) -> str:
    """Return what a scenario would have to do, as words after `no scenario`.

    Several gaps are those of one condition, both ways.
    """
    gap = gaps[0]
    if gap.measure == "hit":
        return "is decided by it"
    if gap.measure == "decisive":
        return "would be decided otherwise without it"
    so = "being so" if gap.truth else "not being so"
    if len(gaps) > 1:
        so = "being so, nor on its not being so"
    what = " in a duty's `unless`" if gap.is_duty else ""
    return f'turns on "{gap.condition}"{what} {so}'


def say_closed(regime: str, gap: Gap) -> str:
    """Return what a scenario does of which a gap is the lack."""
    if gap.measure == "hit":
        done = "decides"
    elif gap.measure == "decisive":
        done = "is decisive"
    else:
        so = "so" if gap.truth else "not so"
        done = f'turns on "{gap.condition}", which is {so}'
    return f"{regime}: {gap.rule} {done}"
