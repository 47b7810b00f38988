"""On what terms duties are owed: which moved, and which way, in cells and beyond them."""

from __future__ import annotations

import datetime
import re

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.analysis.compare import Direction, changed_terms
from exigent.duties import find_deadlines
from exigent.duties.courses import Courses
from exigent.duties.happenings import Happenings
from exigent.duties.local_time import EARLIEST
from exigent.duties.successors import stand_with_others
from exigent.duties.timed_duty import DutyClock
from exigent.regime import Clock
from exigent.words import Calendar, Obligation, Term
from tests.compare.repository import ACT, HOUSE_RULES, Repository
from tests.time.second_reading import FIRST
from tests.time.small_time import EVENTS, PLACE, allow, moment, owes, refuse
from tests.time.small_time import told as told_event
from tests.time.test_against_second_reading import DUTIES, LONE, MINUTES, happenings

LOOSER, STRICTER, CHANGED = (
    Direction.DUTY_LOOSER,
    Direction.DUTY_STRICTER,
    Direction.DUTY_CHANGED,
)
FIELDS = tuple(field.name for field in msgspec.structs.fields(Obligation))[2:]
SPANS = ("59 minutes", "60 minutes", "24 hours", "47 hours", "48 hours", "72 hours", "96 hours")
DAYS = ("1 day", "2 days", "3 days", "3 court days", "5 court days", "1 week", "1 month", "1 year")
CLOCK = Clock("America/Los_Angeles", "desk")
DESK = {"desk": Calendar("desk", PLACE)}
FROM, UNTIL = (datetime.datetime.fromisoformat(day) for day in ("2026-03-01", "2026-12-31"))


def told(before: Obligation, after: Obligation) -> list[tuple[str, Direction]]:
    """Return the terms that differ, without whose duty it is."""
    found = changed_terms(allow(before), allow(after))
    return [(what.partition(": ")[2], direction) for what, direction in found]


@pytest.mark.parametrize(
    ("before", "after", "what", "direction"),
    [
        ({"within": "3 days"}, {"within": "5 days"}, "within 3 days -> within 5 days", LOOSER),
        ({"within": "3 days"}, {"within": "2 days"}, "within 3 days -> within 2 days", STRICTER),
        ({"within": "3 days"}, {"within": "48 hours"}, "within 3 days -> within 48 hours", STRICTER),
        ({"within": "72 hours"}, {"within": "3 days"}, "within 72 hours -> within 3 days", CHANGED),
        ({"within": "1 week"}, {"within": "7 days"}, "within 1 week -> within 7 days", CHANGED),
        ({"within": "3 days"}, {"within": "3 court days"}, "within 3 days -> within 3 court days", LOOSER),
        ({"within": "5 days"}, {"within": "3 court days"}, "within 5 days -> within 3 court days", CHANGED),
        ({"within": "3 days"}, {"within": "at once"}, "within 3 days -> at once", CHANGED),
        ({"within": "3 days"}, {}, "within 3 days -> no within", LOOSER),
        ({}, {"within": "at once"}, "no within -> at once", STRICTER),
        ({"lasting": "90 days"}, {"lasting": "60 days"}, "for 90 days -> for 60 days", LOOSER),
        ({"lasting": "90 days"}, {"lasting": "1 year"}, "for 90 days -> for 1 year", STRICTER),
        ({}, {"before": "loan"}, "no before -> before loan", STRICTER),
        ({"run_from": "loan"}, {"run_from": "order"}, "from loan -> from order", CHANGED),
        ({}, {"lifted_by": ("recall",)}, "no lifted_by -> lifted_by recall", LOOSER),
        ({"either": ("call",)}, {}, "either call -> no either", STRICTER),
        ({"either": ("call",)}, {"either": ("fee",)}, "either call -> either fee", CHANGED),
        ({}, {"is_condition": True}, "no condition -> condition yes", STRICTER),
        ({"moves": True}, {}, "moves yes -> no moves", STRICTER),
        ({"moves": True, "lasting": "9 days"}, {"lasting": "9 days"}, "moves yes -> no moves", LOOSER),
        ({"calendar": "desk"}, {"calendar": "hall"}, "by desk -> by hall", CHANGED),
        (
            {"within": "9 days"},
            {"within": "9 days", "earlier": (Term("3 days", "recall"),)},
            "no or_within -> or_within 3 days from recall",
            STRICTER,
        ),
        (
            {"longer": (Term("9 days", "renewal"),)},
            {"longer": (Term("8 days", "renewal"),)},
            "extended 9 days from renewal -> extended 8 days from renewal",
            STRICTER,
        ),
        (
            {"longer": (Term("9 days", "renewal"),)},
            {"longer": (Term("10 days", "renewal"), Term("1 day", "recall"))},
            "extended 9 days from renewal -> extended 10 days from renewal, 1 day from recall",
            LOOSER,
        ),
        (
            {"window": (Term("96 hours", "order"),)},
            {"window": (Term("97 hours", "order"),)},
            "if_within 96 hours from order -> if_within 97 hours from order",
            STRICTER,
        ),
        (
            {},
            {"window": (Term("96 hours", "order"),)},
            "no if_within -> if_within 96 hours from order",
            LOOSER,
        ),
    ],
)  # fmt: skip
def test_a_term_that_is_another_goes_a_way_by_rule(
    before: dict[str, object], after: dict[str, object], what: str, direction: Direction
) -> None:
    one, other = (msgspec.convert({"who": "library", "duty": "return"} | _written(given), Obligation)
                  for given in (before, after))  # fmt: skip
    assert told(one, other) == [(what, direction)]


def _written(given: dict[str, object]) -> dict[str, object]:
    """Return what is given by the names that files have for it."""
    names = {field.name: field.encode_name for field in msgspec.structs.fields(Obligation)}
    return {names[name]: msgspec.to_builtins(value) for name, value in given.items()}


def test_where_the_count_begins_elsewhere_more_days_say_nothing_of_the_end() -> None:
    one, other = (
        owes("return", "3 days", run_from="loan"),
        owes("return", "5 days", run_from="order"),
    )
    assert dict(told(one, other)) == {
        "within 3 days -> within 5 days": CHANGED,
        "from loan -> from order": CHANGED,
    }  # fmt: skip


def test_what_is_owed_when_a_duty_is_broken_has_terms_of_its_own() -> None:
    one, other = (
        owes("return", "3 days", otherwise=(owes("pay", within),)) for within in ("2 days", "9 days")
    )  # fmt: skip
    assert list(changed_terms(allow(one), allow(other))) == [
        ("library return, else library pay: within 2 days -> within 9 days", LOOSER)
    ]
    assert list(changed_terms(allow(one), allow(owes("return", "3 days")))) == [
        ("library return, else library pay: within 2 days -> no such duty", LOOSER)
    ]


def test_a_duty_that_comes_or_goes_is_told_with_its_terms() -> None:
    kept, gone = owes("keep"), owes("return", "3 days", run_from="loan")
    assert list(changed_terms(allow(kept, gone), allow(kept))) == [
        ("library return: within 3 days from loan -> no such duty", LOOSER)
    ]
    assert list(changed_terms(allow(kept), allow(gone, kept))) == [
        ("library return: no such duty -> within 3 days from loan", STRICTER)
    ]


def test_another_answer_has_other_duties_and_none_of_them_moved() -> None:
    one, other = owes("return", "3 days"), owes("return", "5 days")
    assert list(changed_terms(allow(one), refuse(other))) == []
    assert list(changed_terms(allow(one, ground="wish"), allow(other, ground="order"))) == []


@settings(max_examples=150)
@given(
    DUTIES,
    DUTIES,
    st.sets(st.sampled_from(FIELDS), min_size=1, max_size=3),
    happenings(most_open=0).filter(lambda one: one.all[0].earliest != EARLIEST),
    st.integers(FIRST, FIRST + 2 * MINUTES),
)
def test_what_is_told_as_looser_breaks_nothing_that_was_kept(
    duty: Obligation, other: Obligation, fields: set[str], found: Happenings, at: int
) -> None:
    parts = {name: getattr(other, name) for name in fields}
    changed = msgspec.structs.replace(duty, **parts)
    ways = {direction for _, direction in told(duty, changed)}
    assume(ways in ({LOOSER}, {STRICTER}))
    looser, stricter = (changed, duty) if ways == {LOOSER} else (duty, changed)

    def is_breach(owed: Obligation) -> bool:
        timed = DutyClock("UTC", LONE, {}).read(owed, is_granted=True)
        (course,) = Courses(found, at).possible(timed) or [{}]
        return next(iter(stand_with_others(timed, course, at, None))).status.is_breach

    assert is_breach(stricter) or not is_breach(looser)


@settings(max_examples=150)
@given(
    st.sampled_from(SPANS + DAYS),
    st.sampled_from(SPANS + DAYS),
    st.datetimes(FROM, UNTIL),
)
def test_what_is_told_as_later_is_due_no_earlier_whenever_it_begins(
    before: str, after: str, begins: datetime.datetime
) -> None:
    one, other = (
        owes("return", within, run_from="loan", calendar="desk") for within in (before, after)
    )
    ways = [direction for _, direction in told(one, other)]
    assume(LOOSER in ways)
    answer = allow(one, other)
    happened = (told_event(f"loan {begins:%Y-%m-%d %H:%M}"),)
    ends = find_deadlines((answer,), happened, moment("2029-01-01"), EVENTS, DESK, CLOCK)
    first, last = (end.last if end is not None else 0 for end in ends)
    assert 0 < first <= last


def test_a_deadline_that_moved_is_told_where_no_scenario_tells_what_happened(
    repository: Repository,
) -> None:
    repository.bench.change(HOUSE_RULES, "within: 3 days", "within: 4 days")
    found, _ = repository.compare("git:HEAD")
    (term,) = found.terms
    assert (term.regimes, term.direction) == (("open-shelf",), LOOSER)
    assert term.what == "library tell_borrower: within 3 days -> within 4 days"
    assert term.cells == len(found.flips) > 0
    out = repository.bench.exigent("compare", "git:HEAD").out
    assert "  duties on other terms: 1 looser\n" in out
    assert "    looser     library tell_borrower: within 3 days -> within 4 days" in out


@pytest.mark.parametrize(
    ("base", "head", "what", "direction"),
    [
        ("within: 3 days", "within: 5 days", "within 3 days -> within 5 days", LOOSER),
        (
            "within: 3 days, else: [{who: library, duty: keep_note, within: 5 days}]",
            "within: 3 days, else: [{who: library, duty: keep_note, within: 2 days}]",
            "else library keep_note: within 5 days -> within 2 days",
            STRICTER,
        ),
        (
            "within: 3 days, unless: {minor: true}",
            "within: 3 days, unless: {minor: [true, false]}",
            "within 3 days -> no such duty",
            LOOSER,
        ),
    ],
)
def test_a_term_that_only_requests_show_of_which_no_scenario_tells_is_told_as_well(
    repository: Repository, base: str, head: str, what: str, direction: Direction
) -> None:
    repository.bench.change(
        ACT,
        "    because: Readers may see their own record.\n",
        "    because: Readers may see their own record.\n"
        f"    obligations: [{{who: library, duty: tell_borrower, {base}}}]\n",
    )
    repository.commit()
    repository.bench.change(ACT, base, head)
    found, code = repository.compare("git:HEAD")
    assert (found.flips, code) == ((), 0)
    told = {(term.regimes, term.direction, term.cells) for term in found.terms}
    assert told == {(("privacy-act",), direction, 0)}
    assert any(term.what.endswith(what) for term in found.terms)
    out = repository.bench.exigent("compare", "git:HEAD").out
    assert "(in no scenario)" in " ".join(out.split())


def test_every_report_tells_of_the_terms(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "within: 3 days", "within: 4 days")
    targets = {"--markdown": "t.md", "--html": "t.html", "--sarif": "t.sarif", "--junit": "t.xml"}
    repository.bench.exigent(
        "compare", "git:HEAD", *(word for one in targets.items() for word in one)
    )
    for name in targets.values():
        text = (repository.bench.root / name).read_text("utf-8").replace("\\", "")
        assert re.search("tell_borrower: within 3 days -(>|&gt;|u003e) within 4 days", text), name
