"""A duty that hangs on time means the same whatever it is written in, and is said in English."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.bench.opening import open_bench
from exigent.duties.counting import count_by
from exigent.engines.answer import AnswerError, read_answer
from exigent.regime import Clock
from exigent.words.decision import Decision, Obligation, Outcome, Term
from exigent.words.duty_english import say_obligation, write_obligation
from exigent.words.request import make_request
from tests.engines.remote.loopback import authzen, serve
from tests.engines.remote.remote_bench import authzen_settings
from tests.small_bench import SmallBench
from tests.time.happening import SHELF, TIME, owe, write_happening

WRITTEN = (
    "{who: library, duty: tell_borrower, within: 3 working days, from: showing, before: complaint, "
    "or_within: [{within: 2 weeks, from: complaint}], extended: [{within: 30 hours, from: telling}], "
    "if_within: [{within: 8 days, from: telling}], "
    "lifted_by: [complaint], either: [keep_note], condition: true, "
    "else: [{who: library, duty: keep_note, within: 60 days}]}"
)
MEANT = Obligation(
    "library",
    "tell_borrower",
    "3 working days",
    run_from="showing",
    before="complaint",
    calendar="desk",
    earlier=(Term("2 weeks", "complaint", "desk", moves=True),),
    longer=(Term("30 hours", "telling"),),
    window=(Term("8 days", "telling", "desk", moves=True),),
    lifted_by=("complaint",),
    either=("keep_note",),
    otherwise=(Obligation("library", "keep_note", "60 days", calendar="desk", moves=True),),
    is_condition=True,
)
AS_JSON = {
    "who": "library",
    "duty": "tell_borrower",
    "within": "3 working days",
    "from": "showing",
    "before": "complaint",
    "or_within": [{"within": "2 weeks", "from": "complaint"}],
    "extended": [{"within": "30 hours", "from": "telling"}],
    "if_within": [{"within": "8 days", "from": "telling"}],
    "lifted_by": ["complaint"],
    "either": ["keep_note"],
    "condition": True,
    "else": [{"who": "library", "duty": "keep_note", "within": "60 days"}],
}
HEAD = f"title: A policy\nkind: provider_policy\n{TIME}sources:\n  act: {{title: The Act}}\n"
IN_PYTHON = """\
from exigent.policy import Term, duty, refuse

TOLD = duty(
    "library", "tell_borrower", "3 working days", run_from="showing", before="complaint",
    earlier=[Term("2 weeks", "complaint")], longer=[Term("30 hours", "telling")],
    window=[Term("8 days", "telling")],
    lifted_by=["complaint"], either=["keep_note"], is_condition=True,
    otherwise=[duty("library", "keep_note", "60 days")],
)

def decide(request):
    return refuse("no_ground", rule="no", because="No.", source="act", obligations=[TOLD])
"""
IN_CEDAR = f"""\
@id("no") @because("No.") @source("act") @mode("no_ground")
@obligation("{WRITTEN}")
forbid(principal, action, resource);
"""
IN_REGO = f"""\
package exigent

decision := {{"outcome": "refuse", "mode": "no_ground", "obligations": [{json.dumps(AS_JSON)}],
  "reasons": [{{"rule": "no", "because": "No.", "source": "act"}}]}}
"""


def _owed(bench: SmallBench, name: str, **facts: Any) -> Decision:
    panel = open_bench(bench.root).panel([name])
    return panel.decide([make_request(panel.vocabulary, facts)])[0][0]


def test_a_rule_says_all_of_a_duty(bench: SmallBench) -> None:
    write_happening(bench)
    owe(bench, WRITTEN)
    assert _owed(bench, "open-shelf", paper="letter").obligations == (MEANT,)


@pytest.mark.parametrize(
    ("engine", "ending", "policy"),
    [("python", "py", IN_PYTHON), ("cedar", "cedar", IN_CEDAR), ("rego", "rego", IN_REGO)],
)
def test_an_answer_says_all_of_a_duty_as_a_rule_does(
    bench: SmallBench, engine: str, ending: str, policy: str
) -> None:
    write_happening(bench)
    bench.write("regimes/other.yaml", f"{HEAD}engine: {engine}\n")
    bench.write(f"regimes/other.{ending}", policy)
    decision = _owed(bench, "other")
    assert (decision.outcome, decision.obligations) == (Outcome.REFUSE, (MEANT,)), decision.note


def test_a_server_says_all_of_a_duty_as_a_rule_does(bench: SmallBench) -> None:
    write_happening(bench)
    said = {"outcome": "refuse", "mode": "must_not", "obligations": [AS_JSON]}
    answer = {"decision": False, "context": {"decision": said}}
    with serve(authzen(lambda _: answer)) as server:
        settings = authzen_settings(server.address, answers="document: [decision]\n")
        bench.write("regimes/other.yaml", f"{HEAD}engine: remote\n{settings}")
        decision = _owed(bench, "other")
    assert decision.obligations == (MEANT,), decision.note


def test_a_variant_and_a_stack_count_as_the_regime_that_owes_it(bench: SmallBench) -> None:
    write_happening(bench)
    owe(bench, WRITTEN)
    bench.write("regimes/variant.yaml", "title: A variant\nextends: open-shelf\n")
    bench.write(
        "regimes/stack.yaml",
        "title: Both\nkind: provider_law\n"
        "stack: {layers: [open-shelf, variant], combine: permit_overrides}\n",
    )
    assert _owed(bench, "variant", paper="letter").obligations == (MEANT,)
    assert _owed(bench, "stack", paper="letter").obligations == (MEANT,)


@pytest.mark.parametrize(
    ("time", "says"),
    [
        (
            TIME,
            "time of Europe/London, working days of the calendar desk, to which a last day moves",
        ),
        ("time: {calendar: desk}\n", "time of UTC, working days of the calendar desk"),
        ("time: {zone: Asia/Tokyo}\n", "time of Asia/Tokyo"),
    ],
)
def test_a_regime_is_shown_with_how_it_counts_time(bench: SmallBench, time: str, says: str) -> None:
    write_happening(bench)
    owe(bench, "{who: library, duty: tell_borrower, within: 3 days}", time)
    assert says in bench.exigent("regimes", "open-shelf").out.splitlines()
    bench.exigent("pages", "pages")
    assert says in (bench.root / "pages/regimes/open-shelf.md").read_text("utf-8")


def test_a_variant_may_count_by_other_clocks(bench: SmallBench) -> None:
    write_happening(bench)
    owe(bench, WRITTEN)
    bench.write(
        "regimes/variant.yaml",
        "title: A variant\nextends: open-shelf\ntime: {zone: Asia/Tokyo, calendar: desk}\n",
    )
    (owed,) = _owed(bench, "variant", paper="letter").obligations
    assert not owed.otherwise[0].moves
    assert open_bench(bench.root).manifests["variant"].clock == Clock("Asia/Tokyo", "desk")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"from": "shoving"}, "the vocabulary has no event `shoving`; did you mean `showing`?"),
        ({"either": ["nothing"]}, "the vocabulary has no duty `nothing`"),
        ({"else": [{"who": "nobody", "duty": "keep_note"}]}, "there is no party `nobody`"),
        ({"or_within": [{"within": "2 weeks", "from": "x"}]}, "the vocabulary has no event `x`"),
        ({"within": "soonish"}, "`soonish` is no deadline"),
        ({"for": "3 days"}, "a duty to keep something up has no time by which it is done"),
    ],
)
def test_a_duty_in_an_answer_that_says_no_time_is_an_error(
    bench: SmallBench, change: dict[str, Any], says: str
) -> None:
    write_happening(bench)
    bench.write("regimes/other.yaml", f"{HEAD}engine: rego\n")
    policy = IN_REGO.replace(json.dumps(AS_JSON), json.dumps(AS_JSON | change))
    bench.write("regimes/other.rego", policy)
    decision = _owed(bench, "other")
    assert decision.outcome is Outcome.ERROR
    assert says in (decision.note or "")


def test_an_answer_does_not_say_by_which_calendar_it_is_counted() -> None:
    owed = {"who": "library", "duty": "keep_note", "calendar": "desk"}
    with pytest.raises(AnswerError, match="unknown field `calendar`"):
        read_answer({"outcome": "refuse", "mode": "must_not", "obligations": [owed]})


def test_a_list_in_python_is_no_word(bench: SmallBench) -> None:
    write_happening(bench)
    bench.write("regimes/other.yaml", f"{HEAD}engine: python\n")
    policy = IN_PYTHON.replace('either=["keep_note"]', 'either="keep_note"')
    bench.write("regimes/other.py", policy)
    assert 'write either=["keep_note"]' in bench.exigent("run").told


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"within": "72 hours", "run_from": "showing"}, "within 72 hours of the showing"),
        ({"within": "at once", "run_from": "showing"}, "at once, from the showing on"),
        ({"before": "showing"}, "before the showing"),
        (
            {"within": "3 days", "run_from": "telling", "before": "showing"},
            "within 3 days of the telling and before the showing",
        ),
        ({"lasting": "90 days", "run_from": "showing"}, "for 90 days from the showing"),
        (
            {"within": "9 days", "run_from": "showing", "earlier": (Term("1 day", "telling"),)},
            "by the earlier of 9 days from the showing and 1 day from the telling",
        ),
        (
            {"within": "9 days", "run_from": "showing", "longer": (Term("1 year", "telling"),)},
            "within 9 days of the showing, extended to 1 year from the telling",
        ),
        (
            {
                "within": "at once",
                "run_from": "complaint",
                "window": (Term("96 hours", "telling"), Term("3 days", "showing")),
            },
            (
                "at once, from the complaint on, if the complaint comes within 96 hours of the "
                "telling and 3 days of the showing"
            ),
        ),
        (
            {"within": "9 days", "lifted_by": ("showing", "complaint")},
            "within 9 days, until the showing or the complaint lifts that",
        ),
        ({"is_condition": True}, ", and what is decided depends on that"),
        (
            {"otherwise": (Obligation("court", "keep_note", "at once"),)},
            ", or else the court must keep a note of the request at once",
        ),
        ({"within": "72 hours", "run_from": "no_such_event"}, "within 72 hours of no such event"),
    ],
)
def test_a_duty_is_said_in_the_nouns_of_events(
    bench: SmallBench, keys: dict[str, Any], said: str
) -> None:
    write_happening(bench)
    vocabulary = open_bench(bench.root).vocabulary
    owed = Obligation("library", "tell_borrower", **keys)
    start = "the library must tell the borrower"
    blank = "" if said.startswith(",") else " "
    assert say_obligation(owed, vocabulary) == f"{start}{blank}{said}"


def test_other_duties_that_do_as_well_and_what_waives_it_stand_before_what_is_owed_otherwise(
    bench: SmallBench,
) -> None:
    write_happening(bench)
    owed = msgspec.structs.replace(
        MEANT, longer=(), window=(), lifted_by=(), is_condition=False, before=""
    )
    assert say_obligation(owed, open_bench(bench.root).vocabulary, "the borrower is a child") == (
        "the library must tell the borrower or keep a note of the request by the earlier of "
        "3 working days from the showing and 2 weeks from the complaint, unless the borrower is a "
        "child, or else the library must keep a note of the request within 60 days"
    )


def test_a_scenario_says_of_a_duty_who_and_what_and_by_when_and_no_more(bench: SmallBench) -> None:
    write_happening(bench)
    owe(bench, "{who: library, duty: tell_borrower, within: 3 working days, from: showing}")
    steps = (
        "\n  Scenario: A letter\n    Given an ordinary request for a lending record\n"
        "    And the requester brings a letter\n    When the library is asked for the record\n"
        '    Then under "open-shelf" the library must tell the borrower within 3 working days\n'
        '    And under "open-shelf" these duties follow\n'
        "      | who     | duty          | within         |\n"
        "      | library | tell_borrower | 3 working days |\n"
    )
    feature = "features/lending.feature"
    bench.write(feature, (bench.root / feature).read_text("utf-8") + steps)
    assert bench.exigent("run").code == 0
    assert "can never hold" not in bench.exigent("lint").out


@pytest.mark.parametrize(
    ("is_one", "says", "code"),
    [("true", "yes", 0), ("true", "no", 1), ("false", "no", 0), ("false", "yes", 1)],
)
def test_a_table_of_duties_tells_which_of_them_what_is_decided_depends_on(
    bench: SmallBench, is_one: str, says: str, code: int
) -> None:
    write_happening(bench)
    owe(bench, f"{{who: library, duty: tell_borrower, condition: {is_one}}}")
    steps = (
        "\n  Scenario: A letter\n    Given an ordinary request for a lending record\n"
        "    And the requester brings a letter\n    When the library is asked for the record\n"
        '    Then under "open-shelf" these duties follow\n'
        "      | who     | duty          | condition |\n"
        f"      | library | tell_borrower | {says} |\n"
    )
    feature = "features/lending.feature"
    bench.write(feature, (bench.root / feature).read_text("utf-8") + steps)
    ended = bench.exigent("run")
    assert ended.code == code
    assert ("conditions" in ended.out) is bool(code)


def test_a_duty_whose_time_begins_elsewhere_is_a_change(bench: SmallBench) -> None:
    write_happening(bench)
    owe(bench, "{who: library, duty: tell_borrower, within: 3 days, from: showing}")
    bench.exigent("run", "--json", "before.json")
    bench.change(SHELF, "from: showing", "from: complaint")
    ended = bench.exigent("compare", "before.json", ".")
    assert "within 3 days of the showing" in ended.out
    assert "within 3 days of the complaint" in ended.out


def test_an_event_that_means_something_else_is_told_where_a_duty_hangs_on_it(
    bench: SmallBench,
) -> None:
    write_happening(bench)
    owe(bench, "{who: library, duty: tell_borrower, within: 3 days, from: showing}")
    bench.exigent("run", "--json", "before.json")
    bench.change("steps/vocabulary.yaml", "phrase: the record is shown", "phrase: a copy is shown")
    assert 'events: "the record is shown"' in bench.exigent(
        "compare", "before.json", "."
    ).out.replace("showing: ", "")


EVENTS = st.sampled_from(["showing", "telling", ""])
SPANS = st.sampled_from(["3 days", "72 hours", "1 year", "3 working days"])
TERMS = st.builds(Term, SPANS, EVENTS.filter(bool))
PLAIN = st.builds(
    Obligation, st.sampled_from(["library", "court"]), st.just("keep_note"), st.none() | SPANS
)
OWED = st.builds(
    Obligation,
    st.sampled_from(["library", "court"]),
    st.sampled_from(["tell_borrower", "keep_note"]),
    st.none() | SPANS,
    run_from=EVENTS,
    before=EVENTS,
    lasting=st.just("") | SPANS,
    earlier=st.lists(TERMS, max_size=2).map(tuple),
    longer=st.lists(TERMS, max_size=2).map(tuple),
    window=st.lists(TERMS, max_size=2).map(tuple),
    lifted_by=st.lists(EVENTS.filter(bool), max_size=2).map(tuple),
    either=st.lists(st.just("keep_note"), max_size=1).map(tuple),
    otherwise=st.lists(PLAIN, max_size=2).map(tuple),
    is_condition=st.booleans(),
)


@given(OWED, OWED)
def test_two_duties_are_in_the_same_words_only_where_they_are_the_same(
    one: Obligation, other: Obligation
) -> None:
    assert (write_obligation(one) == write_obligation(other)) is (one == other)


@given(OWED)
def test_a_duty_is_read_from_an_answer_as_it_is_written_to_json(owed: Obligation) -> None:
    document = json.loads(msgspec.json.encode(owed))
    answer = read_answer({"outcome": "refuse", "mode": "must_not", "obligations": [document]})
    assert answer.obligations == (owed,)


@given(OWED, st.sampled_from([Clock(), Clock("UTC", "desk"), Clock("UTC", "desk", moves=True)]))
def test_a_duty_that_is_counted_twice_is_counted_as_once(owed: Obligation, clock: Clock) -> None:
    counted = count_by(owed, clock)
    assert count_by(counted, clock) == counted
    assert counted.plain == owed.plain
