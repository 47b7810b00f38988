"""`exigent order` on the small bench, whose order was worked out by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import exigent
from exigent.analysis.order import Bearing, OrderAnswer, Relation, find_order, group_by_order
from exigent.bench.opening import open_bench
from exigent.schemas.order import order_schema
from exigent.symbolic import Limits
from tests.cli.engines import install_failing_engines, use_engine
from tests.order.regimes import is_refuted, write_regimes
from tests.small_bench import SmallBench

# The four answers of Cedar's comparison of two sets of policies, and what it is about.
BEARINGS = {
    ("letters", "letters-again"): Bearing.EQUIVALENT,
    ("papers", "letters"): Bearing.LOOSER,
    ("letters", "papers"): Bearing.STRICTER,
    ("letters", "orders"): Bearing.INCOMPARABLE,
}


@pytest.fixture
def made(bench: SmallBench) -> SmallBench:
    write_regimes(bench)
    return bench


def ordered(bench: SmallBench, *arguments: str) -> Any:
    ended = bench.exigent("order", *arguments, "--json", "-")
    assert (ended.code, ended.err) == (0, "")
    report = json.loads(ended.out)
    Draft202012Validator(order_schema()).validate(report)
    return report


def bars(report: Any, stricter: str, looser: str) -> Any:
    wanted = ("bars", stricter, looser)
    several = report["questions"]
    keys = ("relation", "stricter", "looser")
    return next(one for one in several if tuple(one[key] for key in keys) == wanted)


@pytest.mark.parametrize("pair", BEARINGS, ids=" ".join)
def test_two_regimes_stand_to_each_other_as_they_were_made_to(
    made: SmallBench, pair: tuple[str, str]
) -> None:
    order = find_order(open_bench(made.root), pair, shows_requests=True)
    for relation in (Relation.PERMITS, Relation.BARS):
        assert order.bearing(relation, *pair) is BEARINGS[pair]
    for question in order.questions:
        is_denied = question.answer is OrderAnswer.FAILS
        assert (question.request is not None) is is_denied
        if question.request:
            there, back = (answer.decision for answer in question.request.answers)
            assert is_refuted(question.relation, there, back)


def test_what_compels_is_a_relation_of_its_own(made: SmallBench) -> None:
    order = find_order(open_bench(made.root), ["papers", "orders"])
    assert order.bearing(Relation.PERMITS, "papers", "orders") is Bearing.LOOSER
    assert order.bearing(Relation.COMPELS, "papers", "orders") is Bearing.STRICTER


def test_only_lines_to_the_next_below_are_drawn_and_equal_ones_stand_together(
    made: SmallBench,
) -> None:
    names = ["letters", "letters-again", "papers", "orders"]
    order = find_order(open_bench(made.root), names)
    groups = group_by_order(order, Relation.PERMITS)
    told = {group.members: [groups[at].members for at in group.below] for group in groups}
    assert told == {
        ("letters", "letters-again"): [("papers",)],
        ("orders",): [("papers",)],
        ("papers",): [],
    }
    assert [group.level for group in groups] == [0, 0, 1]


def test_the_request_of_a_direction_that_fails_is_the_plainest(made: SmallBench) -> None:
    report = ordered(made, "papers", "letters")
    failing = [one for one in report["questions"] if one["answer"] == "fails"]
    assert {one["relation"] for one in failing} == {"permits", "bars"}
    assert all(one["request"]["facts"] == {"paper": "court_order"} for one in failing)


def test_without_names_all_are_compared_and_what_is_technical_has_no_lines(
    made: SmallBench,
) -> None:
    report = ordered(made)
    names = [regime["regime"] for regime in report["regimes"]]
    assert "technical" in names
    assert report["lines"] == [name for name in names if name != "technical"]
    assert len(report["questions"]) == 3 * len(names) * (len(names) - 1)


def test_with_and_without_requests_the_order_is_the_same(made: SmallBench) -> None:
    bench = open_bench(made.root)
    without, with_requests = (find_order(bench, shows_requests=shown) for shown in (False, True))
    assert [one.answer for one in without.questions] == [
        one.answer for one in with_requests.questions
    ]


def test_a_day_that_shows_one_direction_says_nothing_of_regimes_that_it_dates(
    made: SmallBench,
) -> None:
    """Dates in force count for no request here, but a rule may read the day and need it stated."""
    when = "{requested_on: {less_than: 2020-06-01}}"
    early = made.root.joinpath("regimes/letters.yaml").read_text().replace("{paper: letter}", when)
    made.write("regimes/early.yaml", early)
    papers = made.root.joinpath("regimes/papers.yaml").read_text()
    made.write("regimes/later.yaml", f"in_force: {{from: 2021-01-01}}\n{papers}")
    order = find_order(open_bench(made.root), ["early", "orders", "papers", "later"])
    assert order.of(Relation.PERMITS, "early", "orders").answer is OrderAnswer.FAILS
    assert order.bearing(Relation.PERMITS, "papers", "later") is Bearing.EQUIVALENT


def test_a_direction_that_only_a_day_denies_is_denied_where_dates_in_force_are_left_aside(
    made: SmallBench,
) -> None:
    when = "{requested_on: {less_than: 2020-04-01}}"
    early = made.root.joinpath("regimes/letters.yaml").read_text().replace("{paper: letter}", when)
    made.write("regimes/early.yaml", early)
    orders = made.root.joinpath("regimes/orders.yaml").read_text()
    made.write("regimes/later.yaml", f"in_force: {{from: 2021-01-01}}\n{orders}")
    given = ("--given", "the requester brings no paper", "--ignore-dates")
    told, aside = (ordered(made, "early", "later", *given[:most]) for most in (2, 3))
    with_dates, without = (bars(report, "early", "later") for report in (told, aside))
    assert with_dates["answer"] == "not_proved"
    assert with_dates["why"].startswith("no such request can be said without its day")
    assert (without["answer"], aside["ignores_dates"]) == ("fails", True)
    assert set(without["request"]["facts"]) == {"paper", "requested_on"}
    shown = made.exigent("order", "early", "later", *given).out
    assert shown.endswith("dates in force were left aside\n")


def test_requests_that_state_a_fact_have_an_order_of_their_own(made: SmallBench) -> None:
    report = ordered(made, "papers", "letters", "--given", "the requester brings a letter")
    assert {one["answer"] for one in report["questions"]} == {"holds"}
    assert report["given"] == ["the requester brings a letter"]


def test_a_regime_may_be_named_by_its_file(made: SmallBench) -> None:
    made.write("drafts/papers.yaml", made.root.joinpath("regimes/letters.yaml").read_bytes())
    report = ordered(made, "letters", "drafts/papers.yaml")
    assert {one["answer"] for one in report["questions"]} == {"holds"}


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("letters",), "there is nothing to compare it with; name two regimes or more"),
        (("letters", "letters"), "`letters` is named twice"),
        (("letters", "regimes/letters.yaml"), "`regimes/letters.yaml` is named twice"),
        (("letters", "leters"), "there is no regime `leters`; did you mean `letters`"),
        (("letters", "papers", "--out", "x.pdf"), "not the name of a picture"),
        (("letters", "papers", "--given", "nonsense"), 'no step reads "nonsense"'),
    ],
)
def test_what_cannot_be_compared_is_refused(
    made: SmallBench, names: tuple[str, ...], said: str
) -> None:
    ended = made.exigent("order", *names)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_what_has_no_room_is_not_proved_and_says_so(made: SmallBench) -> None:
    order = find_order(
        open_bench(made.root), ["letters", "papers"], shows_requests=True, limits=Limits(nodes=4)
    )
    answers = {one.answer for one in order.questions}
    assert OrderAnswer.NOT_PROVED in answers
    assert OrderAnswer.HOLDS not in answers
    assert all("too large" in one.why for one in order.questions if one.why)
    assert order.bearing(Relation.PERMITS, "letters", "papers") is Bearing.NOT_PROVED


def test_an_engine_that_shows_nothing_is_never_ordered(made: SmallBench) -> None:
    use_engine(made, "broken")
    ended = made.process("order", "open-shelf", "letters", PYTHONPATH=install_failing_engines(made))
    assert ended.err == ""
    assert "not proved" in ended.out
    assert "6 are not proved" in ended.out


def test_the_list_and_the_pair_look_so(
    made: SmallBench, matches_golden: Callable[[str, str], None]
) -> None:
    matches_golden("order", made.exigent("order").out)
    matches_golden("order-pair", made.exigent("order", "papers", "open-shelf").out)


def test_python_is_answered_what_the_command_writes_and_prints(made: SmallBench) -> None:
    reply = exigent.open_bench().order("papers", "letters")
    assert reply.to_json().decode() == made.exigent("order", "papers", "letters", "--json", "-").out
    assert f"{reply}\n" == made.exigent("order", "papers", "letters").out
    assert len(reply) == 6


def test_the_bench_that_init_makes_has_an_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    fresh = SmallBench(tmp_path, capsys)
    assert fresh.exigent("init", ".").code == 0
    ended = fresh.exigent("order")
    assert (ended.code, ended.err) == (0, "")
    assert "not proved" not in ended.out
