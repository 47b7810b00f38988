"""What is found of duties at a time: nothing failed, and nothing unknown, is ever as expected."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.suite.duty_expectation import DutyExpectation, NoDutyExpectation, check_duties
from exigent.words import (
    Decision,
    DutyState,
    Location,
    Mode,
    Obligation,
    Outcome,
    Status,
    failed,
)

HERE = Location("a.feature", 4)
TELL = Obligation("we", "tell", "3 days", run_from="giving")
ALLOWED = Decision(Outcome.ALLOW, Mode.MAY, "wish", obligations=(TELL,))
NO_DUTY = NoDutyExpectation("owes none", HERE, "a", None, frozenset({"giving"}), "the giving")
ONE_OF_SEVERAL = frozenset({Status.OWED, Status.LATE, Status.BROKEN, Status.UNKNOWN})


def _expect(*statuses: Status, by: str | None = None) -> DutyExpectation:
    return DutyExpectation("it is", HERE, "a", None, "we", "tell", frozenset(statuses), by)


def _states(*statuses: Status, by: str = "") -> tuple[DutyState, ...]:
    return tuple(DutyState(TELL, status, by=by) for status in statuses)


def _is_met(expected: DutyExpectation, *found: Status) -> bool:
    return check_duties(expected, ALLOWED, _states(*found)) is None


@given(st.sets(st.sampled_from(Status), min_size=1), st.sampled_from([None, "", "2026-03-09"]))
def test_what_an_engine_that_failed_would_bring_is_never_as_expected(
    statuses: set[Status], by: str | None
) -> None:
    found = check_duties(_expect(*statuses, by=by), failed("it broke"), ())
    assert found is not None
    assert found.actual == "error: it broke"
    assert check_duties(NO_DUTY, failed("it broke"), ()) is not None


@given(st.sets(st.sampled_from(Status), min_size=1))
def test_where_nobody_can_tell_the_answer_only_unknown_is_as_expected(
    statuses: set[Status],
) -> None:
    is_met = check_duties(_expect(*statuses), ALLOWED, None) is None
    assert is_met == (Status.UNKNOWN in statuses)
    assert check_duties(_expect(*statuses, by="2026-03-09"), ALLOWED, None) is not None
    assert check_duties(NO_DUTY, ALLOWED, None) is not None


@pytest.mark.parametrize("wanted", Status)
@pytest.mark.parametrize("found", Status)
def test_one_duty_is_as_expected_where_it_stands_so(wanted: Status, found: Status) -> None:
    assert _is_met(_expect(wanted), found) == (wanted is found)


@given(st.sampled_from(Status), st.lists(st.sampled_from(Status), min_size=2, max_size=4))
def test_of_several_duties_of_one_name_one_is_enough_or_all_are_needed(
    wanted: Status, found: Sequence[Status]
) -> None:
    owed = [status for status in found if status is not Status.NOT_OWED]
    if wanted in ONE_OF_SEVERAL:
        assert _is_met(_expect(wanted), *found) == (wanted in found)
    elif wanted is Status.NOT_OWED:
        assert _is_met(_expect(wanted), *found) == (not owed)
    else:
        assert _is_met(_expect(wanted), *found) == (bool(owed) and set(owed) == {wanted})


@pytest.mark.parametrize(
    ("by", "wanted", "is_met"),
    [
        ("2026-03-09", "2026-03-09", True),
        ("2026-03-09 22:10", "2026-03-09", True),
        ("2026-03-09 22:10", "2026-03-09 22:10", True),
        ("2026-03-09 22:10", "2026-03-09 22:11", False),
        ("2026-03-09", "2026-03-09 22:10", False),
        ("2026-03-10", "2026-03-09", False),
        ("", "2026-03-09", False),
        ("", "", True),
        ("2026-03-09", "", False),
        ("2026-03-09", None, True),
    ],
)
def test_a_day_takes_any_time_of_it_and_a_time_only_itself(
    by: str, wanted: str | None, is_met: bool
) -> None:
    found = check_duties(_expect(Status.OWED, by=wanted), ALLOWED, _states(Status.OWED, by=by))
    assert (found is None) == is_met


def test_a_time_that_is_not_known_is_neither_none_nor_a_day() -> None:
    state = DutyState(TELL, Status.OWED, by_is_unknown=True)
    for by in ("", "2026-03-09"):
        found = check_duties(_expect(Status.OWED, by=by), ALLOWED, (state,))
        assert found is not None
        assert found.actual == "owed, by a time that is not known"
    assert check_duties(_expect(Status.OWED), ALLOWED, (state,)) is None


def test_where_nobody_can_tell_the_answer_there_may_be_a_time() -> None:
    assert check_duties(_expect(Status.UNKNOWN, by=""), ALLOWED, None) is not None


def test_no_duty_runs_from_an_event_where_all_that_do_are_not_owed() -> None:
    assert check_duties(NO_DUTY, ALLOWED, ()) is None
    assert check_duties(NO_DUTY, ALLOWED, _states(Status.NOT_OWED)) is None
    for status in set(Status) - {Status.NOT_OWED}:
        assert check_duties(NO_DUTY, ALLOWED, _states(Status.NOT_OWED, status)) is not None
    other = DutyState(Obligation("we", "tell", "3 days", run_from="asking"), Status.OWED)
    assert check_duties(NO_DUTY, ALLOWED, (other,)) is None


def test_a_duty_that_the_answer_does_not_bring_is_not_owed() -> None:
    assert check_duties(_expect(Status.NOT_OWED), ALLOWED, ()) is None
    refused = Decision(Outcome.REFUSE, Mode.MUST_NOT)
    found = check_duties(_expect(Status.FULFILLED), refused, ())
    assert found is not None
    assert (found.expected, found.actual) == (
        "we tell: fulfilled",
        "not owed: it refuses, and brings no such duty",
    )
