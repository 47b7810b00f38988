"""Policies in Python: what they may read, how they fail, and that nothing of them leaks."""

from __future__ import annotations

import datetime
import io
import json
import sys
import threading
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.explain import assumed
from exigent.bench.opening import open_bench
from exigent.bench.panel import Panel
from exigent.engines.python.engine import PythonEngine
from exigent.policy import measure
from exigent.regime.manifest import Manifest
from exigent.words.decision import Decision, Mode, Obligation, Outcome, Reason, Scope
from exigent.words.errors import InputErrors
from exigent.words.request import Request, make_request
from exigent.words.value import UNKNOWN, Value
from exigent.words.vocabulary import Vocabulary
from tests.small_bench import SmallBench

REGIME = """\
title: House rules
kind: provider_policy
engine: python
sources:
  house-rules: {title: House rules}
"""
IMPORTS = "from exigent.policy import *\n"
REFUSES = "return refuse('no_ground', rule='otherwise', because='No.')"

Decide = Callable[..., Decision]


def write_policy(bench: SmallBench, text: str, keys: str = "") -> None:
    bench.write("regimes/open-shelf.yaml", REGIME + keys)
    bench.write("regimes/open-shelf.py", IMPORTS + text)


def load(bench: SmallBench, body: str, keys: str = "") -> Panel:
    """Return the panel of a policy whose function has this body; its first line is line 3."""
    lines = "\n".join(f"    {line}" for line in body.split("\n"))
    write_policy(bench, f"def decide(request):\n{lines}\n", keys)
    return open_bench(bench.root).panel(["open-shelf"])


def ask(panel: Panel, **facts: Value) -> Decision:
    return panel.decide([make_request(panel.vocabulary, facts)])[0][0]


def refusal(bench: SmallBench, text: str, keys: str = "") -> str:
    """Return what is said when this policy is loaded."""
    write_policy(bench, text, keys)
    with pytest.raises(InputErrors) as raised:
        open_bench(bench.root).panel(["open-shelf"])
    return str(raised.value)


def test_a_policy_decides_with_all_that_a_rule_can_say(bench: SmallBench) -> None:
    panel = load(
        bench,
        "return allow('must', ground='order', rule='order', because='So.', source='house-rules',\n"
        "    scope='narrowed', obligations=[duty('library', 'keep_note', '3 days')],\n"
        "    contested='Some doubt it.', unverified='Not read.')",
    )
    assert ask(panel) == Decision(
        Outcome.ALLOW,
        mode=Mode.MUST,
        ground="order",
        scope=Scope.NARROWED,
        obligations=(Obligation("library", "keep_note", "3 days"),),
        reasons=(Reason("order", "So.", "house-rules", contested=True, unverified=True),),
    )


def test_a_policy_can_refuse_or_leave_a_request_ungoverned(bench: SmallBench) -> None:
    panel = load(
        bench,
        "if request.minor:\n"
        "    return not_governed(rule='children', because='Not about children.')\n"
        "return refuse('must_not', ground='order', rule='no', because='No.')",
    )
    assert ask(panel, minor=True).outcome is Outcome.NOT_GOVERNED
    refused = ask(panel)
    assert (refused.mode, refused.ground) == (Mode.MUST_NOT, "order")


def test_a_fact_reads_as_the_type_that_it_has(bench: SmallBench) -> None:
    panel = load(
        bench,
        "import datetime\n"
        "seen = (request.paper, request.minor, request.loan_age, request.requested_on)\n"
        "assert seen == ('letter', True, 7, datetime.date(2020, 2, 1)), seen\n" + REFUSES,
    )
    day = datetime.date(2020, 2, 1)
    assert ask(panel, paper="letter", minor=True, loan_age=7, requested_on=day).mode == "no_ground"


def test_several_words_and_groups_are_asked_for_at_once(bench: SmallBench) -> None:
    panel = load(
        bench,
        "if request.requester.among('family', 'press') and request.paper in ('none', 'letter'):\n"
        "    return allow('may', ground='wish', rule='family', because='Yes.')\n" + REFUSES,
    )
    outcomes = [ask(panel, requester=who).outcome for who in ("police", "borrower", "press")]
    assert outcomes == ["refuse", "allow", "allow"]
    assert ask(panel, paper="court_order").outcome is Outcome.REFUSE


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("request.papr", "AttributeError: there is no fact `papr`; did you mean `paper`?"),
        ("request.zzz", "AttributeError: there is no fact `zzz`"),
        (
            "request.paper == 'leter'",
            "ValueError: `paper` has no value `leter`; did you mean `letter`?",
        ),
        (
            "request.paper != 'x'",
            "ValueError: `paper` has no value `x`; it has: none, letter, court_order",
        ),
        ("request.paper in ('leter', 'none')", "ValueError: `paper` has no value `leter`"),
        (
            "request.requester == 'family'",
            'ValueError: `requester` has no value `family`; it is a group: write `.among("family")`',
        ),
        ("request.requester.among('police', 'pres')", "did you mean `press`"),
        ("request.paper == None", "ValueError: `paper` has no value `None`; did you mean `none`?"),
        ("request.paper < 'letter'", "TypeError: the values of `paper` have no order"),
        ("setattr(request, 'minor', True)", "AttributeError: `minor` cannot be set"),
        ("delattr(request, 'minor')", "AttributeError: `minor` cannot be set"),
        ("request.__dict__", "AttributeError: __dict__"),
        ("allow('most', ground='wish', rule='a', because='b')", "`allow` has no mode `most`"),
        ("allow('may', ground='wish', rule='a', because='b', scope='x')", "ValueError"),
    ],
)
def test_what_a_policy_gets_wrong_is_an_error_cell(
    bench: SmallBench, expression: str, said: str
) -> None:
    decision = ask(load(bench, f"seen = {expression}\n{REFUSES}"))
    assert decision.outcome is Outcome.ERROR
    assert decision.note is not None
    assert decision.note.startswith("regimes/open-shelf.py:3: ")
    assert said in decision.note


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("1 / 0", "regimes/open-shelf.py:3: ZeroDivisionError: division by zero"),
        ("raise SystemExit(3)", "regimes/open-shelf.py:3: SystemExit: 3"),
        ("raise BaseException", "regimes/open-shelf.py:3: BaseException"),
        ("return decide(request)", "regimes/open-shelf.py:3: RecursionError: maximum recursion"),
        ("import json\njson.loads('{')", "regimes/open-shelf.py:4: JSONDecodeError: Expecting"),
        ("return None", "regimes/open-shelf.py: `decide` returned nothing, not a decision"),
        (
            "return 'allow'",
            "regimes/open-shelf.py: `decide` returned a value of type str, not a decision",
        ),
        ("return Decision('alow')", "`decide` returned what is no decision: Invalid enum"),
        (
            "return Decision('refuse', ground=object())",
            "a value of type object stands where a word should",
        ),
        ("return Decision('needs_facts', missing=('minor',))", "`decide` returned missing facts"),
        ("return Decision('error')", "`decide` returned `error`, which arises by itself"),
        ("return Decision('refuse')", "the engine answered `refuse` with no mode"),
        ("return allow('may', ground='wsh', rule='a', because='b')", "did you mean `wish`?"),
    ],
)
def test_a_policy_that_fails_is_an_error_cell(bench: SmallBench, body: str, said: str) -> None:
    decision = ask(load(bench, body))
    assert decision.outcome is Outcome.ERROR
    assert decision.note is not None
    assert said in decision.note
    assert str(bench.root) not in decision.note


def test_an_exception_that_cannot_be_shown_is_still_named(bench: SmallBench) -> None:
    body = "class Odd(Exception):\n    def __str__(self):\n        return 1 / 0\nraise Odd"
    assert ask(load(bench, body)).note == "regimes/open-shelf.py:6: Odd"


def test_an_error_spoils_no_other_answer(bench: SmallBench) -> None:
    panel = load(bench, f"assert not request.minor\n{REFUSES}")
    requests = [make_request(panel.vocabulary, {"minor": minor}) for minor in (False, True)]
    outcomes = [row[0].outcome for row in panel.decide([*requests, *requests])]
    assert outcomes == ["refuse", "error", "refuse", "error"]


def test_an_interruption_goes_through(bench: SmallBench) -> None:
    panel = load(bench, "raise KeyboardInterrupt")
    with pytest.raises(KeyboardInterrupt):
        ask(panel)


def test_reading_an_unknown_fact_is_what_the_answer_turns_on(bench: SmallBench) -> None:
    panel = load(
        bench,
        "if request.paper == 'court_order' and request.minor:\n"
        "    return allow('may', ground='wish', rule='a', because='Yes.')\n" + REFUSES,
    )
    decision = ask(panel, paper="court_order", minor=UNKNOWN)
    assert (decision.outcome, decision.missing) == (Outcome.NEEDS_FACTS, ("minor",))
    both = ask(panel, paper=UNKNOWN, minor=UNKNOWN)
    assert (both.outcome, both.missing) == (Outcome.NEEDS_FACTS, ("paper", "minor"))
    assert ask(panel, paper="letter", minor=UNKNOWN).outcome is Outcome.REFUSE


def test_an_unknown_fact_that_makes_no_difference_is_not_missing(bench: SmallBench) -> None:
    panel = load(bench, f"seen = request.minor\n{REFUSES}")
    assert ask(panel, minor=UNKNOWN) == ask(panel)


@pytest.mark.parametrize(
    "around",
    [
        "try:\n    minor = request.minor\nexcept BaseException:\n    minor = False",
        "try:\n    minor = request.minor\nexcept BaseException:\n    raise SystemExit",
        "try:\n    minor = request.minor\nfinally:\n    1 / 0",
        "try:\n    minor = request.minor\nfinally:\n    " + REFUSES,
        "import contextlib\nwith contextlib.suppress(BaseException):\n    minor = request.minor",
    ],
)
def test_a_policy_cannot_go_on_without_a_fact_that_is_unknown(
    bench: SmallBench, around: str
) -> None:
    decider = PythonEngine().load(*_one(bench, f"{around}\n{REFUSES}"))
    (decision,) = decider.decide([_request(bench, minor=UNKNOWN)])
    assert decision == Decision(Outcome.NEEDS_FACTS, missing=("minor",))


def test_a_number_that_is_unknown_is_settled_where_the_regime_lists_what_it_is_compared_with(
    bench: SmallBench,
) -> None:
    body = (
        "if request.loan_age <= 30:\n"
        "    return allow('may', ground='wish', rule='a', because='Yes.')\n"
    ) + REFUSES
    unsettled = ask(load(bench, body), loan_age=UNKNOWN)
    assert unsettled.note == "not settled: nothing says what `loan_age` is compared with"
    settled = ask(load(bench, body, "compares: {loan_age: [30]}\n"), loan_age=UNKNOWN)
    assert (settled.outcome, settled.note) == (Outcome.NEEDS_FACTS, None)
    unread = load(bench, REFUSES)
    assert ask(unread, loan_age=UNKNOWN).outcome is Outcome.REFUSE


@pytest.mark.parametrize(
    ("compared", "said"),
    [
        ("request.loan_age == 7", "`loan_age` is compared with 7, which `compares` does not list"),
        ("request.loan_age > 29", "`loan_age` is compared with 29, which `compares` does not"),
        ("31 <= request.loan_age", "`loan_age` is compared with 31, which `compares` does not"),
        ("request.loan_age in (30, 7)", "`loan_age` is compared with 7, which `compares` does"),
        ("request.loan_age in {30, 7}", "`loan_age` is looked up in a set or mapping: write a"),
        ("request.loan_age", "`loan_age` is compared with 0, which `compares` does not list"),
        (
            "request.requested_on > date(2020, 1, 1)",
            "`requested_on` is compared with 2020-01-01, which `compares` does not list",
        ),
    ],
)
@pytest.mark.parametrize("around", ["", "try:\n    {}\nexcept ValueError:\n    pass\n"])
def test_a_comparison_that_the_regime_does_not_list_is_an_error_of_the_cell(
    bench: SmallBench, compared: str, said: str, around: str
) -> None:
    body = f"from datetime import date\n{(around or '{}').format(f'bool({compared})')}\n{REFUSES}"
    panel = load(bench, body, "compares: {loan_age: [30], requested_on: [2020-02-01]}\n")
    decision = ask(panel, loan_age=12, requested_on=datetime.date(2020, 5, 1))
    assert decision.outcome is Outcome.ERROR
    assert said in (decision.note or "")


def test_what_the_regime_lists_may_be_compared_in_any_way(bench: SmallBench) -> None:
    body = (
        "sum((request.loan_age > 30, 30 >= request.loan_age, request.loan_age in (30,)))\n"
        "request.loan_age * 2 > 7\n" + REFUSES
    )
    panel = load(bench, body, "compares: {loan_age: [30]}\n")
    assert ask(panel, loan_age=12).outcome is Outcome.REFUSE
    unlisted = load(bench, "request.loan_age > 7\n" + REFUSES)
    assert ask(unlisted, loan_age=12).outcome is Outcome.REFUSE


def test_an_explanation_rests_on_the_facts_that_were_read(bench: SmallBench) -> None:
    panel = load(
        bench,
        "if request.paper == 'letter':\n    seen = request.loan_age\n"
        "else:\n    seen = request.minor\n" + REFUSES,
    )
    regime = panel.regime("open-shelf")
    ordinary = make_request(panel.vocabulary, {})
    assert {"paper", "minor"} <= set(assumed(panel, regime, ordinary))
    assert "loan_age" not in assumed(panel, regime, ordinary)
    decider = PythonEngine().load(panel.manifests["open-shelf"], panel.vocabulary)
    open_paper = make_request(panel.vocabulary, {"paper": UNKNOWN, "minor": UNKNOWN})
    assert decider.reads(open_paper) == {"paper", "minor", "loan_age"}
    open_age = make_request(panel.vocabulary, {"paper": "letter", "loan_age": UNKNOWN})
    assert decider.reads(open_age) == set(panel.vocabulary.facts)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def decide(request)\n", "2:20: not valid Python: expected ':'"),
        ("x = 'a\0b'\n", "2:7: U+0000, a control character, cannot stand in a text"),
        ("\n1 / 0\n", "3:1: the policy fails when it is loaded: ZeroDivisionError: division"),
        ("é = 'ü'; import nowhere\n", "2:10: the policy fails when it is loaded: ModuleNotFound"),
        ("raise SystemExit\n", "2:1: the policy fails when it is loaded: SystemExit"),
        ("x = 1\n", "1:1: the policy has no function `decide`; write `def decide("),
        ("def decides(request): ...\n", "has no function `decide`; did you mean `decides`?"),
        ("\ndecide = 3\n", "3:1: `decide` is no function"),
        ("class decide: ...\n", "2:1: `decide` is no function"),
        ("def decide(): ...\n", "2:1: `decide` cannot be called with a request alone"),
        ("def decide(one, two): ...\n", "2:1: `decide` cannot be called with a request alone"),
        ("async def decide(request): ...\n", "2:1: `decide` does not return its decision at once"),
        ("def decide(request): yield\n", "2:1: `decide` does not return its decision at once"),
    ],
)
def test_a_file_that_is_no_policy_is_told_at_its_place(
    bench: SmallBench, text: str, said: str
) -> None:
    message = refusal(bench, text)
    assert message.startswith("regimes/open-shelf.py:")
    assert said in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("policy: nowhere.py\n", "regimes/open-shelf.yaml:6:9: there is no file `nowhere.py`"),
        ("policy: ../steps/x.py\n", "lies outside the folder"),
        ("compares: {minor: [true]}\n", "`minor` is no number or date"),
        ("rules: []\n", "has no `rules`"),
    ],
)
def test_a_regime_file_that_is_wrong_is_told_at_its_place(
    bench: SmallBench, keys: str, said: str
) -> None:
    assert said in refusal(bench, "def decide(request): ...\n", keys)


def test_a_policy_can_have_another_name(bench: SmallBench) -> None:
    bench.write("regimes/open-shelf.yaml", f"{REGIME}policy: shared.py\n")
    bench.write("regimes/shared.py", f"{IMPORTS}def decide(request):\n    {REFUSES}\n")
    assert ask(open_bench(bench.root).panel(["open-shelf"])).outcome is Outcome.REFUSE


def test_two_policies_of_one_text_share_nothing(bench: SmallBench) -> None:
    text = (
        "from dataclasses import dataclass\n"
        "calls = []\n"
        "@dataclass\nclass Seen:\n    who: 'str'\n"
        "def decide(request):\n"
        "    calls.append(Seen(request.requester))\n"
        "    return refuse('no_ground', rule=str(len(calls)), because='No.')\n"
    )
    write_policy(bench, text)
    bench.write("regimes/other.yaml", f"{REGIME}policy: open-shelf.py\n")
    panel = open_bench(bench.root).panel(["open-shelf", "other"])
    first, second = panel.decide([make_request(panel.vocabulary, {})])[0]
    assert first.rule == second.rule == "1"


def test_nothing_of_the_policy_stays_in_its_decision(bench: SmallBench) -> None:
    panel = load(
        bench,
        "return allow('may', ground='wish', rule=request.paper, because=request.requester,\n"
        "    obligations=[Obligation('library', 'keep_note', type('T', (str,), {})('3 days'))])",
    )
    decision = ask(panel)
    words = (decision.reasons[0].rule, decision.reasons[0].because, decision.obligations[0].within)
    assert [type(word) for word in words] == [str] * 3


def test_what_a_policy_prints_stays_out_of_the_answer(bench: SmallBench) -> None:
    write_policy(
        bench,
        "import sys\nprint('loading')\n"
        f"def decide(request):\n    print('deciding')\n    sys.stdout.write('!')\n    {REFUSES}\n",
    )
    bench.write("facts.yaml", "minor: true\n")
    ended = bench.exigent("decide", "--facts", "facts.yaml", "--regime", "open-shelf", "--json")
    assert ended.code == 0
    assert [json.loads(line)["outcome"] for line in ended.out.splitlines()] == ["refuse"]
    assert "loading\ndeciding\n!" in ended.err


def test_standard_output_is_given_back_whichever_thread_ends_first(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    decider = PythonEngine().load(*_one(bench, f"print('.', end='')\n{REFUSES}"))
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    requests = [_request(bench)] * 200
    threads = [threading.Thread(target=decider.decide, args=(requests,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sys.stdout is out
    assert (out.getvalue(), len(err.getvalue())) == ("", 800)


def test_code_is_refused_where_the_change_is_not_trusted(bench: SmallBench) -> None:
    write_policy(bench, "raise SystemExit('it ran')\n")
    ended = bench.exigent("run", "--no-code")
    assert ended.code == 2
    assert "the engine `python` runs code that lies beside the regime" in ended.err
    assert "it ran" not in ended.out + ended.err


def test_a_failing_policy_ends_a_run_with_the_code_for_engines(bench: SmallBench) -> None:
    load(bench, "1 / 0")
    ended = bench.exigent("run")
    assert ended.code == 4
    assert "regimes/open-shelf.py:3: ZeroDivisionError: division by zero" in ended.out


def test_a_request_says_nothing_of_itself_by_accident(bench: SmallBench) -> None:
    panel = load(
        bench,
        "import copy\nassert f'{request}' == 'Request(...)'\nassert 'minor' in dir(request)\n"
        "assert not hasattr(request, 'nothing')\n" + REFUSES,
    )
    assert ask(panel, minor=UNKNOWN).outcome is Outcome.REFUSE


def _one(bench: SmallBench, body: str) -> tuple[Manifest, Vocabulary]:
    panel = load(bench, body)
    return panel.manifests["open-shelf"], panel.vocabulary


def _request(bench: SmallBench, **facts: Value) -> Request:
    return make_request(open_bench(bench.root).vocabulary, facts)


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ('request.loan_age == "10"', "`loan_age` is a number, and '10' is none"),
        ('"10" != request.loan_age', "`loan_age` is a number, and '10' is none"),
        ("request.loan_age == True", "`loan_age` is a number, and True is none"),
        ('request.loan_age in ("10", "11")', "`loan_age` is a number, and '10' is none"),
        (
            'request.requested_on == "2020-05-01"',
            "`requested_on` is a date, and '2020-05-01' is none",
        ),
        (
            "request.requester == request.paper",
            "the words of `requester` and `paper` are not the same",
        ),
        ('request._values["requester"] == "press"', "_values"),
    ],
)
def test_a_slip_of_the_pen_is_never_just_no(bench: SmallBench, slip: str, said: str) -> None:
    decision = ask(load(bench, f"if {slip}:\n    raise LookupError\n{REFUSES}"))
    assert decision.outcome is Outcome.ERROR
    assert said in (decision.note or "")


@given(st.one_of(st.integers(-1000, 1000), st.floats(-1000, 1000)), st.integers(-9, 9))
def test_a_number_reads_as_any_other(number: float, other: int) -> None:
    seen = measure("loan_age", number)
    assert seen == number
    assert hash(seen) == hash(number)
    assert str(seen) == str(number)
    assert (seen < other, seen == other, seen + other) == (
        number < other,
        number == other,
        number + other,
    )


@given(st.dates())
def test_a_date_reads_as_any_other(day: datetime.date) -> None:
    seen = measure("requested_on", day)
    assert seen == day
    assert (hash(seen), str(seen), seen - day) == (hash(day), str(day), datetime.timedelta(0))
    assert {seen: "found"}[day] == "found"
