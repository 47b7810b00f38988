"""What a Then step finds: nothing unknown or failed ever counts as no."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.suite.expectation import (
    Aspect,
    Every,
    Expectation,
    Expected,
    Named,
    NoRegime,
    Verdict,
    Want,
    allows,
    check,
    judge,
    refuses,
)
from exigent.words.decision import Decision, Mode, Obligation, Outcome, Reason, Scope, failed
from exigent.words.location import Location
from tests.core.small_world import SILENT, allow, refuse

LACKING = Decision(Outcome.NEEDS_FACTS, missing=("wet",))
FAILED = failed("it broke")
TELL = Obligation("agency", "tell", "72 hours")
KEEP = Obligation("provider", "keep")
WHOLE = Decision(
    Outcome.ALLOW,
    mode=Mode.MUST,
    ground="order",
    scope=Scope.NARROWED,
    obligations=(msgspec.structs.replace(TELL, is_condition=True),),
    reasons=(Reason("r1", "So.", contested=True), Reason("r2", "So.")),
)
DECISIONS = st.sampled_from((allow(), allow(Mode.MUST), refuse(), SILENT, LACKING, FAILED))
CELLS = st.dictionaries(st.sampled_from("abcd"), DECISIONS, min_size=1)


def _expect(regimes: Named | Every | NoRegime, *wants: Want) -> Expectation:
    return Expectation("they do", Location("a.feature", 4), regimes, wants)


def _allowed(regimes: Named | Every | NoRegime) -> Expectation:
    return _expect(regimes, *allows())


@pytest.mark.parametrize(
    ("aspect", "right", "wrong"),
    [
        (Aspect.OUTCOME, "allow", "refuse"),
        (Aspect.MODE, "must", "may"),
        (Aspect.MODE, "must", None),
        (Aspect.GROUND, "order", "consent"),
        (Aspect.GROUND, "order", None),
        (Aspect.SCOPE, "narrowed", "as_requested"),
        (Aspect.RULE, "r1", "r3"),
        (Aspect.RULE, "r2", None),
        (Aspect.CONTESTED, True, False),
        (Aspect.MISSING, None, frozenset({"wet"})),
        (Aspect.MISSING, frozenset(), frozenset({"wet", "cold"})),
        (Aspect.DUTY, TELL, KEEP),
        (Aspect.DUTY, Obligation("agency", "tell"), Obligation("agency", "tell", "3 days")),
        (Aspect.NO_DUTY, KEEP, TELL),
        (Aspect.DUTIES, frozenset({TELL}), frozenset({TELL, KEEP})),
        (Aspect.DUTIES, frozenset({TELL}), frozenset()),
        (Aspect.CONDITIONS, frozenset({TELL}), frozenset()),
        (Aspect.CONDITIONS, frozenset({TELL}), frozenset({KEEP})),
    ],
)
def test_every_aspect_fails_where_it_differs(
    aspect: Aspect, right: Expected, wrong: Expected
) -> None:
    cells = {"a": WHOLE}
    assert check(_expect(Named("a"), Want(aspect, right)), cells) == {"a": None}
    finding = check(_expect(Named("a"), Want(aspect, wrong)), cells)["a"]
    assert finding is not None
    assert finding.expected != finding.actual
    assert (finding.text, finding.location) == ("they do", Location("a.feature", 4))


@pytest.mark.parametrize("aspect", Aspect)
def test_no_want_is_met_by_a_failed_engine(aspect: Aspect) -> None:
    wanted: dict[Aspect, Expected] = {
        Aspect.CONTESTED: False,
        Aspect.DUTY: TELL,
        Aspect.NO_DUTY: TELL,
        Aspect.DUTIES: frozenset(),
        Aspect.OUTCOME: "error",
    }
    finding = check(_expect(Named("a"), Want(aspect, wanted.get(aspect))), {"a": FAILED})["a"]
    assert finding is not None
    assert finding.actual == "error: it broke"


def test_what_a_decision_needs_is_one_of_the_missing() -> None:
    lacking = Decision(Outcome.NEEDS_FACTS, missing=("wet", "cold"))
    one, other = (_expect(Named("a"), Want(Aspect.NEEDS, name)) for name in ("cold", "colour"))
    assert check(one, {"a": lacking})["a"] is None
    assert check(other, {"a": lacking})["a"] is not None
    both = _expect(Named("a"), Want(Aspect.MISSING, frozenset({"cold", "wet"})))
    assert check(both, {"a": lacking})["a"] is None


def test_each_aspect_that_differs_is_said_and_the_others_are_not() -> None:
    expectation = _expect(
        Named("a"),
        Want(Aspect.OUTCOME, "allow"),
        Want(Aspect.MODE, "may"),
        Want(Aspect.GROUND, None),
    )
    finding = check(expectation, {"a": WHOLE})["a"]
    assert finding is not None
    assert finding.expected == "mode may; ground none"
    assert finding.actual == "mode must; ground order"


def test_a_ground_that_a_refusal_lacks_is_said_with_the_refusal() -> None:
    finding = check(_expect(Named("a"), Want(Aspect.GROUND, "order")), {"a": refuse()})["a"]
    assert finding is not None
    assert finding.actual == "ground none; it refuses"


def test_a_regime_that_is_not_in_the_run_is_not_judged() -> None:
    assert check(_allowed(Named("b")), {"a": allow()}) == {}


@given(CELLS)
def test_no_regime_allows_only_where_each_is_known_not_to(cells: dict[str, Decision]) -> None:
    found = check(_allowed(NoRegime()), cells)
    for name, decision in cells.items():
        surely_not = decision.outcome in (Outcome.REFUSE, Outcome.NOT_GOVERNED)
        assert (found[name] is None) == surely_not


@given(CELLS, st.sets(st.sampled_from("abcd")), st.booleans())
def test_every_regime_does_and_its_exceptions_are_known_not_to(
    cells: dict[str, Decision], exceptions: set[str], governing: bool
) -> None:
    found = check(_allowed(Every(frozenset(exceptions), governing)), cells)
    for name, decision in cells.items():
        if name in exceptions:
            surely_not = decision.outcome in (Outcome.REFUSE, Outcome.NOT_GOVERNED)
            assert (found[name] is None) == surely_not
        elif governing and decision.outcome is Outcome.NOT_GOVERNED:
            assert found.get(name) is not None or name not in found
        else:
            assert (found[name] is None) == (decision.outcome is Outcome.ALLOW)


def test_where_no_regime_governs_every_regime_that_governs_does_not_pass() -> None:
    found = check(_allowed(Every(governing=True)), {"a": SILENT, "b": SILENT})
    assert None not in found.values()
    assert set(found) == {"a", "b"}


@given(CELLS, st.sets(st.sampled_from("abcd")), st.booleans())
def test_leaving_regimes_out_takes_findings_away_only_where_none_that_is_asked_governs(
    cells: dict[str, Decision], exceptions: set[str], governing: bool
) -> None:
    line = _allowed(Every(frozenset(exceptions), governing))
    spoken_of = [
        name
        for name, decision in cells.items()
        if name in exceptions or decision.outcome is not Outcome.NOT_GOVERNED
    ]
    whole, part = check(line, cells), check(line, cells, left_out={"z"})
    assert part == ({} if governing and not spoken_of else whole)


@pytest.mark.parametrize("regimes", [NoRegime(), Every(frozenset({"a"}))])
def test_a_mode_that_is_still_open_does_not_count_as_another_one(
    regimes: NoRegime | Every,
) -> None:
    must = _expect(regimes, *allows(Mode.MUST))
    is_open = msgspec.structs.replace(allow(), mode=None, missing=("wet",))
    assert check(must, {"a": is_open})["a"] is not None
    assert check(must, {"a": allow(Mode.MAY)})["a"] is None
    assert check(_expect(regimes, *refuses(Mode.MUST_NOT)), {"a": is_open})["a"] is None


@given(CELLS, st.lists(st.sampled_from((Named("a"), Every(), NoRegime()))))
def test_a_verdict_says_what_was_found(
    cells: dict[str, Decision], regimes: list[Named | Every | NoRegime]
) -> None:
    expectations = [_allowed(one) for one in regimes]
    for name, (verdict, findings) in judge(expectations, cells).items():
        spoken_of = [check(one, cells) for one in expectations]
        wrong = [found[name] for found in spoken_of if found.get(name) is not None]
        assert list(findings) == wrong
        if cells[name].outcome is Outcome.ERROR:
            assert verdict is Verdict.ERROR
        elif wrong:
            assert verdict is Verdict.FAIL
        else:
            checked = any(name in found for found in spoken_of)
            assert verdict is (Verdict.PASS if checked else Verdict.UNCHECKED)
