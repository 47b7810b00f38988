"""Statuses against a plain second reading, and what has to hold of them whatever happened."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.duties.courses import Courses
from exigent.duties.following import _Followed, _Setting
from exigent.duties.happenings import Happening, Happenings
from exigent.duties.local_time import EARLIEST, LATEST, local_time
from exigent.duties.successors import stand_with_others
from exigent.duties.timed_duty import DutyClock
from exigent.regime import Clock
from exigent.words import Event, Obligation, Status, Term
from tests.time.second_reading import FIRST, every_course, read_plainly
from tests.time.small_time import EVENTS, WHO, told

MINUTES = 12
NAMES = ("loan", "handover", "recall", "renewal", "return", "call", "waiver", "loss")
LONE = {name: EVENTS[name] for name in NAMES if name != "handover"} | {
    "handover": Event("handover", "", "", "", EVENTS["loan"].location)
}

_spans = st.sampled_from(("1 minute", "2 minutes", "5 minutes", "1 day", "0 days", "at once"))
_triggers = st.sampled_from(("", "loan", "recall", "renewal"))
_terms = st.lists(st.builds(Term, _spans, _triggers), max_size=2).map(tuple)


def _duties(otherwise: st.SearchStrategy[tuple[Obligation, ...]]) -> st.SearchStrategy[Obligation]:
    return st.builds(
        Obligation,
        st.just(WHO),
        st.sampled_from(("return", "keep")),
        _spans,
        run_from=_triggers,
        before=st.sampled_from(("", "", "recall", "handover")),
        lasting=st.one_of(st.just(""), st.just(""), _spans),
        earlier=_terms,
        longer=_terms,
        window=_terms,
        lifted_by=st.sampled_from(((), ("recall",))),
        either=st.sampled_from(((), ("call",))),
        otherwise=otherwise,
    )


PLAIN = st.builds(Obligation, st.just(WHO), st.just("return"), _spans, run_from=_triggers)
DUTIES = _duties(_duties(st.just(())).map(lambda one: (one,)) | st.just(()))


@st.composite
def happenings(draw: st.DrawFn, *, most_open: int = 2) -> Happenings:
    """Some happenings in UTC, of which few are open, and these for few minutes."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=5))
    found: list[Happening] = []
    bounds = []
    if len(names) > 1 and draw(st.booleans()):
        found.append(Happening(names.pop(), EARLIEST, LATEST, told("loan ?"), is_sure=False))
        most_open = 1 if most_open else 0
    for index, name in enumerate(names, len(found)):
        first = FIRST + draw(st.integers(1, MINUTES))
        is_open = index < most_open and draw(st.booleans())
        last = first + draw(st.integers(0, 5)) if is_open else first
        is_sure = not is_open or draw(st.booleans())
        found.append(Happening(name, first, last, told(f"{name} ?"), is_sure))
        if index and draw(st.booleans()) and found[0].is_sure:
            anchor, offset = found[0], draw(st.integers(0, 3))
            found[index] = Happening(
                name,
                anchor.earliest + offset,
                anchor.latest + offset,
                told(f"{name} ?"),
                anchor=0,
                offset=offset,
            )
            bounds += [(0, index, offset), (index, 0, -offset)]
    if (
        len(found) > 1
        and draw(st.booleans())
        and found[0].is_sure
        and _can_follow(found[0], found[1])
    ):
        bounds.append((0, 1, 1))
    return Happenings(tuple(found), local_time("UTC"), None, tuple(bounds))


def _can_follow(first: Happening, second: Happening) -> bool:
    return first.earliest < second.earliest and first.latest < second.latest


@given(DUTIES, happenings(), st.integers(FIRST, FIRST + 2 * MINUTES))
def test_every_status_that_a_duty_may_have_is_found_and_no_other(
    duty: Obligation, found: Happenings, at: int
) -> None:
    timed = DutyClock("UTC", LONE, {}).read(duty, is_granted=True)
    courses = Courses(found, at).possible(timed)
    assert courses is not None
    ways = {
        tuple(way.status for way in stand_with_others(timed, course, at, None))
        for course in courses
    }
    plain = {tuple(read_plainly(duty, LONE, course, at)) for course in every_course(found, at)}
    # Long before all minutes that are tried, the time of a duty can begin that is then over.
    whenever = [one.event for one in found.all if one.earliest == EARLIEST]
    triggers = timed.triggers.union(*(other.triggers for other in timed.otherwise))
    for index in range(len(next(iter(plain)))):
        known, possible = ({way[index] for way in each} for each in (ways, plain))
        assert known == possible or (known > possible and triggers & {*whenever})


@settings(max_examples=500)
@given(PLAIN | DUTIES, happenings(), st.integers(FIRST, FIRST + MINUTES + 5))
def test_a_status_is_said_where_no_other_is_possible_and_else_it_is_unknown(
    duty: Obligation, found: Happenings, at: int
) -> None:
    setting = _Setting(LONE, {}, Clock("UTC"))
    timed = setting.duties.read(duty, is_granted=True)
    said = [state.status for state in _Followed(setting, found, at)._state(timed)]
    plain = {tuple(read_plainly(duty, LONE, course, at)) for course in every_course(found, at)}
    whenever = {one.event for one in found.all if one.earliest == EARLIEST}
    triggers = timed.triggers.union(*(other.triggers for other in timed.otherwise))
    for index, status in enumerate(said):
        possible = {way[index] for way in plain}
        assert {status} == possible or status is Status.UNKNOWN
        if len(possible) == 1 and not triggers & whenever:
            assert status is not Status.UNKNOWN


@given(
    DUTIES,
    happenings(most_open=0).filter(lambda one: one.all[0].is_sure),
    st.integers(FIRST, FIRST + 2 * MINUTES),
    st.integers(0, 9),
)
def test_a_breach_stays_one_whenever_it_is_looked_at_later(
    duty: Obligation, found: Happenings, at: int, later: int
) -> None:
    timed = DutyClock("UTC", LONE, {}).read(duty, is_granted=True)

    def statuses(minute: int) -> list[Status]:
        (course,) = Courses(found, minute).possible(timed) or [{}]
        return [way.status for way in stand_with_others(timed, course, minute, None)]

    for now, then in zip(statuses(at), statuses(at + later), strict=True):
        if now.is_breach:
            assert then.is_breach
        if now in (Status.LATE, Status.LIFTED):
            assert then is now
