"""Whatever an engine answers: a cell holds a decision in the bench's words, or an error."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.bench.panel import Panel
from exigent.engines.answer import AnswerError, read_answer
from exigent.engines.contract import Decider
from exigent.engines.guard import GuardedDecider
from exigent.words.decision import MODES, Decision, Mode, Obligation, Outcome, Reason, Scope
from exigent.words.domain import Constants
from exigent.words.request import Request, make_request
from exigent.words.value import UNKNOWN
from tests.core.small_world import allow, make_manifest, make_panel, make_vocabulary, refuse

VOCABULARY = make_vocabulary()
WET, DRY = (make_request(VOCABULARY, {"wet": wet}) for wet in (True, False))
Answer = Callable[[Sequence[Request]], Sequence[Decision]]


class _Answering:
    """An engine of one function."""

    def __init__(self, answer: Answer, constants: Constants | None = None) -> None:
        self.constants = {} if constants is None else constants
        self._answer = answer

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        return self._answer(requests)


@pytest.mark.parametrize(
    ("decision", "complaint"),
    [
        (Decision(Outcome.ALLOW, ground="order", scope=Scope.NARROWED), "`allow` with no mode"),
        (Decision(Outcome.ALLOW, mode=Mode.MUST, scope=Scope.NARROWED), "without a ground"),
        (Decision(Outcome.ALLOW, mode=Mode.MUST, ground="order"), "`allow` with no scope"),
        (Decision(Outcome.REFUSE), "`refuse` with no mode"),
        (Decision(Outcome.REFUSE, mode=Mode.MUST), "`refuse` with the mode `must`"),
        (Decision(Outcome.NOT_GOVERNED, mode=Mode.MUST_NOT), "with the mode `must_not`"),
        (
            Decision(Outcome.REFUSE, mode=Mode.MUST_NOT, scope=Scope.NARROWED),
            "`refuse` with the scope `narrowed`",
        ),
        (Decision(Outcome.NEEDS_FACTS), "needs facts but names none"),
        (Decision(Outcome.NEEDS_FACTS, missing=("wett",)), "no fact `wett`; did you mean `wet`?"),
        (allow(ground="ordr"), "no ground `ordr`; did you mean `order`?"),
        (
            Decision(
                Outcome.REFUSE, mode=Mode.MUST_NOT, obligations=(Obligation("agncy", "tell"),)
            ),
            "no party `agncy`; did you mean `agency`?",
        ),
        (
            Decision(
                Outcome.REFUSE, mode=Mode.MUST_NOT, obligations=(Obligation("agency", "tel"),)
            ),
            "no duty `tel`; did you mean `tell`?",
        ),
        (
            Decision(
                Outcome.REFUSE,
                mode=Mode.MUST_NOT,
                obligations=(Obligation("agency", "tell", "3 agncy days"),),
            ),
            "`3 agncy days` is no deadline; did you mean `3 agency days`?",
        ),
        (
            Decision(Outcome.NOT_GOVERNED, reasons=(Reason("a", "Since.", "letters"),)),
            "no source `letters`",
        ),
        (Decision(Outcome.NOT_GOVERNED, reasons=(Reason("a/b", "Since."),)), "has no `/`"),
        (
            Decision(
                Outcome.NOT_GOVERNED, reasons=(Reason("a", "Since."), Reason("in-force", "Since."))
            ),
            "a rule has the id `in-force`",
        ),
    ],
)
def test_an_answer_that_is_no_decision_of_this_bench_is_an_error(
    decision: Decision, complaint: str
) -> None:
    cell = _guard(lambda requests: [decision] * len(requests)).decide([WET])[0]
    assert cell.outcome is Outcome.ERROR
    assert complaint in (cell.note or "")


@given(
    st.sampled_from([outcome for outcome in Outcome if outcome in MODES]),
    st.sampled_from(Mode),
    st.sampled_from(["order", "consent"]),
)
def test_a_decision_whose_mode_goes_with_its_outcome_passes(
    outcome: Outcome, mode: Mode, ground: str
) -> None:
    scope = Scope.AS_REQUESTED if outcome is Outcome.ALLOW else None
    decision = Decision(outcome, mode=mode, ground=ground, scope=scope)
    cell = _guard(lambda requests: [decision] * len(requests)).decide([WET])[0]
    assert (cell == decision) is (mode in MODES[outcome])


def test_a_request_that_breaks_an_engine_takes_no_neighbour_with_it() -> None:
    def answer(requests: Sequence[Request]) -> Sequence[Decision]:
        if WET in requests:
            raise ZeroDivisionError("no  such\nshare")
        return [refuse()] * len(requests)

    cells = _guard(answer).decide([DRY, WET, DRY])
    assert [cell.outcome for cell in cells] == [Outcome.REFUSE, Outcome.ERROR, Outcome.REFUSE]
    assert cells[1].note == "the engine `rules` failed: ZeroDivisionError: no such share"


@pytest.mark.parametrize("answered", [[], [refuse()], [refuse()] * 3, ["refuse"] * 2, [None] * 2])
def test_answers_that_do_not_fit_the_batch_are_errors(answered: list[Decision]) -> None:
    cells = _guard(lambda _: answered).decide([WET, DRY])
    expected = {Outcome.ERROR} if len(answered) != 1 else {Outcome.REFUSE}
    assert {cell.outcome for cell in cells} == expected


def test_an_unknown_number_that_no_constants_are_listed_for_is_never_settled() -> None:
    def answer(requests: Sequence[Request]) -> Sequence[Decision]:
        return [
            Decision(Outcome.NEEDS_FACTS, missing=("count",))
            if request.values["count"] is UNKNOWN
            else refuse()
            for request in requests
        ]

    open_count = make_request(VOCABULARY, {"count": UNKNOWN})
    unlisted = _panel(one=_Answering(answer, {"count": None})).decide([open_count])[0][0]
    assert (unlisted.outcome, unlisted.missing) == (Outcome.NEEDS_FACTS, ("count",))
    assert unlisted.note == "not settled: nothing says what `count` is compared with"
    listed = _panel(one=_Answering(answer, {"count": frozenset({2})})).decide([open_count])[0][0]
    assert listed == refuse()


def test_regimes_that_wait_are_asked_at_the_same_time_and_keep_their_columns() -> None:
    together = threading.Barrier(2, timeout=20)

    def answer(mode: Mode) -> _Answering:
        def meet(requests: Sequence[Request]) -> Sequence[Decision]:
            together.wait()
            return [allow(mode)] * len(requests)

        decider = _Answering(meet)
        decider.waits = True  # type: ignore[attr-defined]
        return decider

    plain = _Answering(lambda requests: [refuse()] * len(requests))
    panel = _panel(first=answer(Mode.MUST), second=plain, third=answer(Mode.OWNER))
    assert panel.decide([WET, DRY]) == [(allow(Mode.MUST), refuse(), allow(Mode.OWNER))] * 2


def test_many_open_requests_are_settled_in_few_batches() -> None:
    batches: list[int] = []

    def answer(requests: Sequence[Request]) -> Sequence[Decision]:
        batches.append(len(requests))
        return [
            Decision(Outcome.NEEDS_FACTS, missing=("wet",))
            if request.values["wet"] is UNKNOWN
            else allow()
            if request.values["wet"]
            else refuse()
            for request in requests
        ]

    requests = [make_request(VOCABULARY, {"wet": UNKNOWN, "count": n}) for n in range(50)]
    rows = _panel(one=_Answering(answer, {"wet": frozenset()})).decide(requests)
    assert {row[0].missing for row in rows} == {("wet",)}
    assert batches == [50, 100]


@pytest.mark.parametrize(
    ("document", "complaint"),
    [
        (None, "Expected `object`, got `null`"),
        ([], "got `array`"),
        ({}, "missing required field `outcome`"),
        ({"outcome": "alow"}, "Invalid enum value 'alow'"),
        ({"outcome": "refuse", "mod": "must_not"}, "unknown field `mod`"),
        ({"outcome": True}, "got `bool`"),
        ({"outcome": "refuse", "reasons": [{"because": "So."}]}, "missing required field `rule`"),
        ({"outcome": "refuse", "obligations": [{"who": "agency", "duty": 3}]}, "got `int`"),
        (
            {"outcome": "refuse", "reasons": [{"rule": "a", "because": "So\x1b[2J."}]},
            "cannot be printed: 'So\\x1b[2J.'",
        ),
        (
            {"outcome": "refuse", "obligations": [{"who": "a", "duty": "b", "within": "\n"}]},
            "cannot be printed: '\\n'",
        ),
    ],
)
def test_a_document_that_is_no_answer_is_an_error_with_its_place(
    document: object, complaint: str
) -> None:
    with pytest.raises(AnswerError) as caught:
        read_answer(document)
    assert complaint in str(caught.value)


def test_a_document_is_read_as_the_decision_that_it_says() -> None:
    document = {
        "outcome": "allow",
        "mode": "must",
        "ground": "order",
        "obligations": [{"who": "agency", "duty": "tell", "within": "72 hours"}],
        "reasons": [{"rule": "order", "because": "It is ordered.", "contested": True}],
    }
    assert read_answer(document) == Decision(
        Outcome.ALLOW,
        mode=Mode.MUST,
        ground="order",
        scope=Scope.AS_REQUESTED,
        obligations=(Obligation("agency", "tell", "72 hours"),),
        reasons=(Reason("order", "It is ordered.", contested=True),),
    )


def _guard(answer: Answer) -> GuardedDecider:
    return GuardedDecider(_Answering(answer), make_manifest("one"), VOCABULARY)


def _panel(**deciders: Decider) -> Panel:
    return make_panel(VOCABULARY, [make_manifest(name) for name in deciders], deciders)
