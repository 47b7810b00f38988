"""What a policy in Rego decides, and which of its answers are errors."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exigent.bench.panel import Panel
from exigent.engines.contract import ShowsReads
from exigent.engines.rego import engine
from exigent.engines.rego.batch import RegoReply, ask_policy
from exigent.engines.rego.pool import ProcessPool
from exigent.engines.rego.process import Input, RegoPolicy
from exigent.words.decision import Outcome
from exigent.words.errors import InputError, InputErrors
from exigent.words.request import ContradictionError, make_request
from exigent.words.value import UNKNOWN, Value
from tests.engines.rego.lending import (
    OPEN_SHELF_IN_REGO,
    REFUSAL,
    decide,
    decider_of,
    panel_of,
    request,
    write_policy,
)

FACTS: dict[str, st.SearchStrategy[Value]] = {
    "requester": st.sampled_from(["police", "borrower", "parent", "press", UNKNOWN]),
    "paper": st.sampled_from(["none", "letter", "court_order", UNKNOWN]),
    "record": st.sampled_from(["kept", "deleted", "never_made", UNKNOWN]),
    "minor": st.sampled_from([True, False, UNKNOWN]),
    "loan_age": st.sampled_from([0, 29.5, 30, 30.0, 30.0000001, 31, UNKNOWN]),
    "requested_on": st.sampled_from([datetime.date(2019, 1, 1), UNKNOWN]),
}
COMPARES = "compares: {loan_age: [30]}\n"


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Panel:
    """The house rules in Rego and as rules."""
    return panel_of(tmp_path_factory.mktemp("bench"), OPEN_SHELF_IN_REGO, COMPARES, "open-shelf")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.fixed_dictionaries({}, optional=FACTS), min_size=1, max_size=20))
def test_a_policy_in_rego_decides_as_the_same_rules_do(
    both: Panel, several: Sequence[dict[str, Value]]
) -> None:
    requests = []
    for facts in several:
        try:
            requests.append(make_request(both.vocabulary, facts))
        except ContradictionError:
            continue
    for in_rego, as_rules in both.decide(requests):
        assert in_rego.substance == as_rules.substance
        assert in_rego.missing == as_rules.missing
        assert set(in_rego.reasons) == set(as_rules.reasons)


def test_an_answer_carries_ground_obligations_and_reasons(both: Panel) -> None:
    decision = decide(both, paper="letter")
    assert (decision.outcome, decision.mode, decision.ground) == ("allow", "may", "courtesy")
    assert [(d.who, d.duty, d.within) for d in decision.obligations] == [
        ("library", "tell_borrower", "3 days")
    ]
    assert [(r.rule, r.source) for r in decision.reasons] == [("letter", "house-rules")]


def test_requests_that_agree_in_the_facts_that_are_read_are_asked_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Input] = []

    def count(
        pool: ProcessPool, policy: RegoPolicy, inputs: Sequence[Input], seconds: float
    ) -> list[RegoReply]:
        asked.extend(inputs)
        return ask_policy(pool, policy, inputs, seconds)

    panel = panel_of(tmp_path, f"package p\ndecision := {REFUSAL} {{ input.minor }}")
    monkeypatch.setattr(engine, "ask_policy", count)
    requests = [request(panel, minor=True, loan_age=age) for age in range(50)]
    assert {d.outcome for d in decider_of(panel).decide(requests)} == {Outcome.REFUSE}
    assert asked == [{"minor": True}]


def test_a_policy_is_not_asked_while_a_fact_that_it_reads_is_unknown(tmp_path: Path) -> None:
    panel = panel_of(tmp_path, "package p\ndecision := input.minor")
    (decision,) = decider_of(panel).decide([request(panel, minor=UNKNOWN, paper=UNKNOWN)])
    assert (decision.outcome, decision.missing) == (Outcome.NEEDS_FACTS, ("minor",))


def test_an_unknown_number_that_nothing_says_the_constants_of_is_not_settled(
    tmp_path: Path,
) -> None:
    panel = panel_of(tmp_path, OPEN_SHELF_IN_REGO)
    decision = decide(panel, paper="letter", loan_age=UNKNOWN)
    assert decision.outcome is Outcome.NEEDS_FACTS
    assert decision.note == "not settled: nothing says what `loan_age` is compared with"


@pytest.mark.parametrize(
    ("condition", "facts"),
    [
        ("input.loan_age > 30", {"loan_age": 30.0000001}),
        ("input.loan_age < 0.5", {"loan_age": 0.4999999999}),
        ("input.loan_age == 30", {"loan_age": 30.0}),
        ('input.requested_on < "2020-05-02"', {}),
        ("input.minor == false", {}),
        ('input["requester"] == "press"', {"requester": "press"}),
    ],
)
def test_facts_reach_the_policy_as_they_are(
    tmp_path: Path, condition: str, facts: dict[str, Value]
) -> None:
    policy = f"package p\nimport rego.v1\ndecision := {REFUSAL} if {condition}"
    assert decide(panel_of(tmp_path, policy), **facts).outcome is Outcome.REFUSE


BAD_ANSWERS = [
    ("decision := 1 if input.minor", "leaves `data.p.decision` undefined"),
    ("verdict := 1", "leaves `data.p.decision` undefined"),
    (
        'decision := "a" if not input.minor\ndecision := "b" if not input.minor',
        "the policy failed: complete rules must not produce multiple outputs",
    ),
    ('decision contains "allow"', "no decision: Expected `object`, got `array`"),
    ("decision := true", "no decision: Expected `object`, got `bool`"),
    ("decision := null", "no decision: Expected `object`, got `null`"),
    ("decision := {}", "no decision: Object missing required field `outcome`"),
    ('decision := {"outcome": "permit"}', "no decision: Invalid enum value 'permit'"),
    ('decision := {"outcome": "refuse"}', "answered `refuse` with no mode"),
    (
        'decision := {"outcome": "allow", "mode": "may", "ground": "whim"}',
        "there is no ground `whim`",
    ),
    (
        'decision := {"outcome": "not_governed", "reasons": [{"rule": "in-force"}]}',
        "a rule has the id `in-force`",
    ),
    ('decision := {"outcome": "refuse", "mood": "may"}', "unknown field `mood`"),
    ("decision := nothing_of_that_name(1)", "Function not found: nothing_of_that_name"),
    ("decision := 1.5e400", "is not the one value of `data.p.decision`"),
    (
        'decision := concat("", ["aaaaaaaaaa" | some i in numbers.range(1, 110000)])',
        "bytes, and 1000000 are the most",
    ),
    # Pythons differ in how deep is too deep.
    ("decision := " + "[" * 2000 + "]" * 2000, "answer is"),
]


@pytest.mark.parametrize(("rules", "said"), BAD_ANSWERS)
def test_what_is_no_decision_is_an_error_cell_that_says_so(
    tmp_path: Path, rules: str, said: str
) -> None:
    decision = decide(panel_of(tmp_path, f"package p\nimport rego.v1\n{rules}"))
    assert decision.outcome is Outcome.ERROR
    assert said in (decision.note or "")


def test_the_regime_may_name_another_document(tmp_path: Path) -> None:
    panel = panel_of(tmp_path, f"package p.q\nverdict := {REFUSAL}", "query: data.p.q.verdict\n")
    assert decide(panel).outcome is Outcome.REFUSE


def test_a_decider_says_which_facts_it_reads(both: Panel) -> None:
    decider = decider_of(both)
    assert isinstance(decider, ShowsReads)
    assert decider.reads(request(both)) == ("requester", "paper", "minor", "loan_age")
    assert dict(decider.constants) == {
        "requester": frozenset(),
        "paper": frozenset(),
        "minor": frozenset(),
        "loan_age": frozenset({30}),
    }


WRONG_SETTINGS = [
    ("query: input.minor\n", "`input.minor` is no document of a policy; write it like"),
    ("query: data.p[x]\n", "is no document of a policy"),
    ("seconds: 0\n", "`seconds` is more than 0 and at most 600"),
    ("seconds: soon\n", "`soon` is not a number"),
    ("policy: nowhere.rego\n", "there is no file `nowhere.rego` beside the regime"),
    ("policy: ../steps/vocabulary.yaml\n", "lies outside the folder of the regime"),
    ("compares: {minor: [1]}\n", "`minor` is no number or date"),
    ("rules: []\n", "has no `rules`"),
]


@pytest.mark.parametrize(("setting", "said"), WRONG_SETTINGS)
def test_a_wrong_setting_is_said_at_its_place(tmp_path: Path, setting: str, said: str) -> None:
    with pytest.raises((InputError, InputErrors)) as raised:
        panel_of(tmp_path, f"package p\ndecision := {REFUSAL} {{ input.minor }}", setting)
    assert said in str(raised.value)
    assert str(raised.value).startswith("regimes/rego-shelf.yaml:")


def test_a_policy_that_lies_in_another_folder_is_refused_through_links_too(tmp_path: Path) -> None:
    write_policy(tmp_path, "")
    elsewhere = tmp_path / "elsewhere.rego"
    elsewhere.write_text(f"package p\ndecision := {REFUSAL}")
    (tmp_path / "regimes" / "rego-shelf.rego").unlink()
    (tmp_path / "regimes" / "rego-shelf.rego").symlink_to(elsewhere)
    from exigent.bench.opening import open_bench

    with pytest.raises(InputErrors, match="lies outside the folder"):
        open_bench(tmp_path).panel(["rego-shelf"])
