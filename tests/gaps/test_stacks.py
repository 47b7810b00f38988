"""What no request can reach in a stack, held to all requests that its layers tell apart."""

from __future__ import annotations

import datetime
import itertools

import pytest

from exigent.analysis.gaps.asked import AskedRequests
from exigent.analysis.gaps.closing import close_gap
from exigent.analysis.gaps.goal import Goal, Measure, without
from exigent.analysis.gaps.subject import Subject, is_told_apart
from exigent.bench.opening import open_bench
from exigent.engines.rules.engine import RulesDecider
from exigent.symbolic.space import Limits
from exigent.words.condition import evaluate
from exigent.words.request import ContradictionError, Request, assumptions_in_doubt, make_request
from exigent.words.value import UNKNOWN
from exigent.words.vocabulary import Vocabulary
from tests.small_bench import SmallBench

DAYS = (None, datetime.date(2018, 12, 31), datetime.date(2019, 1, 1))
VALUES = {
    "requester": ("police", "borrower", "parent"),
    "paper": ("none", "letter", "court_order"),
    "record": ("kept", "deleted"),
    "minor": (True, False),
    "loan_age": (10, 31),
    "requested_on": DAYS,
}


def all_requests(vocabulary: Vocabulary) -> list[Request]:
    found = []
    for values in itertools.product(*VALUES.values()):
        facts = {n: v for n, v in zip(VALUES, values, strict=True) if v is not None}
        try:
            found.append(make_request(vocabulary, facts))
        except ContradictionError:
            continue
    return found


def open_requests(vocabulary: Vocabulary) -> list[Request]:
    """Return requests of which one or two facts are unknown."""
    named = ("requester", "paper", "record", "minor", "loan_age")
    base = make_request(vocabulary, {"paper": "letter", "minor": True}).values
    found = []
    for unknown in (*itertools.combinations(named, 1), *itertools.combinations(named, 2)):
        for requester in ("police", "borrower", "parent"):
            facts = {**{n: base[n] for n in named}, "requester": requester}
            found.append(make_request(vocabulary, {**facts, **dict.fromkeys(unknown, UNKNOWN)}))
    return list(dict.fromkeys(found))


def is_seen(goal: Goal, request: Request, vocabulary: Vocabulary) -> bool:
    """Tell whether a goal's condition surely is as it is to be seen."""
    if goal.atom is None:
        return True
    is_so = evaluate(goal.atom, request.values) is goal.truth
    return is_so and goal.atom.fact not in assumptions_in_doubt(vocabulary, request)


def reaching_by_asking(subject: Subject, goal: Goal, asked: AskedRequests) -> list[Request]:
    """Return the requests that reach a goal as a panel without what it is about decides them."""
    decided = asked.decisions(subject.name)
    if goal.measure is Measure.HIT:
        rows = zip(asked.requests, decided, strict=True)
        return [request for request, decision in rows if goal.is_hit_by(decision)]
    others = RulesDecider(without(subject.layers[goal.layer].rules, goal))
    changed = subject.panel.with_decider(goal.layer, others).decide(asked.requests)
    return [
        request
        for index, (request, row) in enumerate(zip(asked.requests, changed, strict=True))
        if is_seen(goal, request, subject.panel.vocabulary)
        and is_told_apart(decided[index], row[0])
    ]


@pytest.mark.parametrize("combine", ["deny_overrides", "permit_overrides", "first_applicable"])
@pytest.mark.parametrize(
    "layers", ["privacy-act, open-shelf", "technical, open-shelf, privacy-act"]
)
def test_a_goal_is_closed_if_and_only_if_a_request_reaches_it(
    bench: SmallBench, combine: str, layers: str
) -> None:
    bench.write(
        "regimes/both.yaml",
        f"title: B\nkind: proposal\nstack: {{layers: [{layers}], combine: {combine}}}\n",
    )
    opened = open_bench(bench.root)
    subject = Subject(opened.panel(["both"]), [])
    requests = AskedRequests(subject.panel, all_requests(opened.vocabulary))
    unsure = open_requests(opened.vocabulary)
    several = AskedRequests(subject.panel, [*unsure, *requests.requests])
    for goal in subject.goals:
        closing = close_gap(subject, goal)
        assert (closing.request is not None) is bool(subject.reaching(goal, requests))
        assert closing.is_impossible is (closing.request is None)
        assert subject.reaching(goal, several) == reaching_by_asking(subject, goal, several)


@pytest.mark.parametrize("room", [30, 120])
def test_without_room_for_diagrams_nothing_is_said_to_be_impossible(
    bench: SmallBench, room: int
) -> None:
    bench.write(
        "regimes/both.yaml",
        "title: B\nkind: proposal\nstack: "
        "{layers: [privacy-act, open-shelf], combine: deny_overrides}\n",
    )
    opened = open_bench(bench.root)
    exact = Subject(opened.panel(["both"]), [])
    requests = AskedRequests(exact.panel, all_requests(opened.vocabulary)[::5])
    subject = Subject(opened.panel(["both"]), [], Limits(nodes=room))
    closings = []
    for goal, known in zip(subject.goals, exact.goals, strict=True):
        assert subject.reaching(goal, requests) == exact.reaching(known, requests)
        closings.append(close_gap(subject, goal))
    assert any(closing.why.startswith("too large: it needs more than") for closing in closings)
    assert all(closing.request is None or not closing.is_impossible for closing in closings)
    assert not any(closing.why and closing.is_impossible for closing in closings)
