"""What a Then step expects of the cells of its scenario, and what it finds.

This is the one meaning of every Then step: the steps of the pytest plugin and the
bulk run both end here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

import msgspec

from exigent.words import Decision, Location, Mode, Obligation, Outcome, say_deadline

Cells = Mapping[str, Decision]


class Verdict(StrEnum):
    """What the test says of a cell, as opposed to what the regime decides."""

    PASS = "pass"  # noqa: S105 - a verdict
    FAIL = "fail"
    UNCHECKED = "unchecked"
    ERROR = "error"


class Aspect(StrEnum):
    """What of a decision can be expected."""

    OUTCOME = "outcome"
    MODE = "mode"
    GROUND = "ground"
    SCOPE = "scope"
    RULE = "rule"
    CONTESTED = "contested"
    MISSING = "missing"
    NEEDS = "needs"
    DUTY = "duty"
    NO_DUTY = "no duty"
    DUTIES = "duties"
    CONDITIONS = "conditions"


Expected = str | bool | frozenset[str] | Obligation | frozenset[Obligation] | None


class Want(msgspec.Struct, frozen=True):
    """One aspect of a decision and what it should be; None means that there is none."""

    aspect: Aspect
    value: Expected


class Named(msgspec.Struct, frozen=True):
    """The one regime of that name."""

    name: str


class Every(msgspec.Struct, frozen=True):
    """Every regime but the exceptions, which must not do it; or only those that govern."""

    exceptions: frozenset[str] = frozenset()
    governing: bool = False


class NoRegime(msgspec.Struct, frozen=True):
    """No regime at all: what is unknown or failed does not count as no."""


class Expectation(msgspec.Struct, frozen=True):
    """What one line of a scenario expects: of which regimes, and what.

    `is_denied` where it must not be so, and this must be known.
    """

    text: str
    location: Location
    regimes: Named | Every | NoRegime
    wants: tuple[Want, ...]
    is_denied: bool = False


class Mismatch(msgspec.Struct, frozen=True):
    """A cell that is not as expected: the line that expects, what it expects, what came."""

    text: str
    location: Location
    expected: str
    actual: str


def check(
    expectation: Expectation, cells: Cells, left_out: Collection[str] = ()
) -> dict[str, Mismatch | None]:
    """Return for each regime that the expectation speaks of what is wrong, or None.

    `left_out` are the regimes of the bench that were not asked. One of them may be what a
    line speaks of, so that a line which finds none among the others checks nothing.
    """
    if isinstance(expectation.regimes, Named):
        # Most lines are of one regime, and of many cells.
        name = expectation.regimes.name
        return {name: check_cell(expectation, name, cells[name])} if name in cells else {}
    found = {
        name: check_cell(expectation, name, decision)
        for name, decision in cells.items()
        if _looks_at(expectation, name, decision)
    }
    governing = isinstance(expectation.regimes, Every) and expectation.regimes.governing
    if governing and not found and not left_out:
        return {name: _find(expectation, decision) for name, decision in cells.items()}
    return found


def check_cell(expectation: Expectation, name: str, decision: Decision) -> Mismatch | None:
    """Return what is wrong with the decision of one regime, if the expectation looks at it."""
    if not _looks_at(expectation, name, decision):
        return None
    match expectation.regimes:
        case Every(exceptions) if name in exceptions:
            is_denied = True
        case NoRegime():
            is_denied = True
        case _:
            is_denied = expectation.is_denied
    return _find_unlike(expectation, decision) if is_denied else _find(expectation, decision)


def _looks_at(expectation: Expectation, name: str, decision: Decision) -> bool:
    match expectation.regimes:
        case Named(named):
            return named == name
        case Every(exceptions, True):
            return name in exceptions or decision.outcome is not Outcome.NOT_GOVERNED
    return True


def judge(
    expectations: Iterable[Expectation],
    cells: Cells,
    left_out: Collection[str] = (),
    besides: Mapping[str, Sequence[Mismatch | None]] = MappingProxyType({}),
) -> dict[str, tuple[Verdict, tuple[Mismatch, ...]]]:
    """Return the verdict on each cell of a scenario, with what was found wrong.

    `left_out` is as in `check`; `besides` has for each cell what was found of lines that do not
    look at the decision itself.
    """
    checked = {name for name, found in besides.items() if found}
    mismatches: dict[str, list[Mismatch]] = {name: [] for name in cells}
    for expectation in expectations:
        regimes = expectation.regimes
        if isinstance(regimes, Named) and regimes.name in cells:
            # Most lines are of one regime, and most cells as expected.
            checked.add(regimes.name)
            if not expectation.is_denied and is_as_wanted(expectation.wants, cells[regimes.name]):
                continue
        for name, mismatch in check(expectation, cells, left_out).items():
            checked.add(name)
            if mismatch is not None:
                mismatches[name].append(mismatch)
    for name, found in besides.items():
        mismatches[name] += [mismatch for mismatch in found if mismatch is not None]
    return {
        name: (_verdict(decision, name in checked, mismatches[name]), tuple(mismatches[name]))
        for name, decision in cells.items()
    }


def _verdict(decision: Decision, is_checked: bool, mismatches: Sequence[Mismatch]) -> Verdict:
    if decision.outcome is Outcome.ERROR:
        return Verdict.ERROR
    if mismatches:
        return Verdict.FAIL
    return Verdict.PASS if is_checked else Verdict.UNCHECKED


def _find(expectation: Expectation, decision: Decision) -> Mismatch | None:
    wrong = [want for want in expectation.wants if not _is_met(want, decision)]
    if not wrong:
        return None
    actual = [*dict.fromkeys(_say_actual(want.aspect, decision) for want in wrong)]
    aspects = {want.aspect for want in wrong}
    if Aspect.GROUND in aspects and Aspect.OUTCOME not in aspects:
        # What refuses rests on no ground; one that it has is that of what was asked.
        actual += ["it refuses"] if decision.outcome is Outcome.REFUSE else []
    return Mismatch(
        expectation.text,
        expectation.location,
        "; ".join(_say_wanted(want) for want in wrong),
        "; ".join(actual),
    )


def _find_unlike(expectation: Expectation, decision: Decision) -> Mismatch | None:
    """Return what is wrong where a regime must not be as wanted, and this must be known."""
    if is_surely_otherwise(expectation.wants, decision):
        return None
    wanted = "; ".join(_say_wanted(want) for want in expectation.wants)
    return Mismatch(
        expectation.text,
        expectation.location,
        f"not {wanted}",
        "; ".join(_say_actual(want.aspect, decision) for want in expectation.wants),
    )


def is_as_wanted(wants: Iterable[Want], decision: Decision) -> bool:
    """Tell whether a decision is as wanted; that of an engine that failed never is."""
    if decision.outcome is Outcome.ERROR:
        return False
    return all(_TESTS[want.aspect](decision, want.value) for want in wants)


def is_surely_otherwise(wants: Iterable[Want], decision: Decision) -> bool:
    """Tell whether a decision is known, and known not to be as wanted."""
    is_known = decision.outcome not in (Outcome.ERROR, Outcome.NEEDS_FACTS)
    return is_known and any(_is_surely_unmet(want, decision) for want in wants)


def _is_met(want: Want, decision: Decision) -> bool:
    if decision.outcome is Outcome.ERROR:
        return False
    return _TESTS[want.aspect](decision, want.value)


def _is_surely_unmet(want: Want, decision: Decision) -> bool:
    """Tell whether a want fails, and not for a part that unknown facts leave open."""
    may_be_open = want.aspect in (Aspect.MODE, Aspect.GROUND, Aspect.SCOPE)
    if may_be_open and decision.missing and getattr(decision, want.aspect) is None:
        return False
    return not _is_met(want, decision)


def _has_duty(duties: Iterable[Obligation], wanted: Expected) -> bool:
    assert isinstance(wanted, Obligation)
    return any(
        duty.who == wanted.who
        and duty.duty == wanted.duty
        and (wanted.within is None or duty.plain.within == wanted.within)
        for duty in duties
    )


def _may_be_owed(decision: Decision) -> Iterator[Obligation]:
    """Yield the duties of a decision, and those that are owed once one of them is broken."""
    for duty in decision.obligations:
        yield from duty.whole


def _conditions(decision: Decision) -> list[Obligation]:
    """Return the duties on whose being done it turns what is decided."""
    return [duty for duty in decision.obligations if duty.is_condition]


_TESTS: dict[Aspect, Callable[[Decision, Expected], bool]] = {
    Aspect.OUTCOME: lambda decision, wanted: decision.outcome == wanted,
    Aspect.MODE: lambda decision, wanted: (
        decision.mode in wanted if isinstance(wanted, frozenset) else decision.mode == wanted
    ),
    Aspect.GROUND: lambda decision, wanted: decision.ground == wanted,
    Aspect.SCOPE: lambda decision, wanted: decision.scope == wanted,
    Aspect.RULE: lambda decision, wanted: any(r.rule == wanted for r in decision.reasons),
    Aspect.CONTESTED: lambda decision, wanted: decision.is_contested == wanted,
    Aspect.MISSING: lambda decision, wanted: frozenset(decision.missing) == (wanted or frozenset()),
    Aspect.NEEDS: lambda decision, wanted: wanted in decision.missing,
    Aspect.DUTY: lambda decision, wanted: _has_duty(decision.obligations, wanted),
    # Where facts are missing, more duties may come with them: that is not to have none. Nor is it
    # to owe one only once another is broken.
    Aspect.NO_DUTY: lambda decision, wanted: (
        not decision.missing and not _has_duty(_may_be_owed(decision), wanted)
    ),
    Aspect.DUTIES: lambda decision, wanted: (
        not decision.missing and frozenset(duty.plain for duty in decision.obligations) == wanted
    ),
    Aspect.CONDITIONS: lambda decision, wanted: (
        frozenset(duty.plain for duty in _conditions(decision)) == wanted
    ),
}


def _say_wanted(want: Want) -> str:
    match want.aspect, want.value:
        case Aspect.CONTESTED, bool(value):
            return "contested" if value else "settled"
        case Aspect.NEEDS, value:
            return f"needs {value}"
        case Aspect.NO_DUTY, Obligation() as duty:
            return f"no duty: {_say_duty(duty)}"
        case Aspect.MODE, frozenset() as modes:
            return f"mode {' or '.join(mode for mode in Mode if mode in modes)}"
        case aspect, Obligation() as duty:
            return f"{aspect}: {_say_duty(duty)}"
        case aspect, frozenset() as values:
            said = sorted(_say_duty(v) if isinstance(v, Obligation) else v for v in values)
            return f"{aspect}: {', '.join(said) or 'none'}"
        case Aspect.OUTCOME, value:
            return str(value)
        case aspect, value:
            return f"{aspect} {value or 'none'}"


def _say_actual(aspect: Aspect, decision: Decision) -> str:
    if decision.outcome is Outcome.ERROR:
        return f"error: {decision.note}"
    match aspect:
        case Aspect.OUTCOME | Aspect.NEEDS | Aspect.MISSING:
            missing = f" ({', '.join(decision.missing)})" if decision.missing else ""
            return f"{decision.outcome}{missing}"
        case Aspect.CONTESTED:
            return "contested" if decision.is_contested else "settled"
        case Aspect.DUTY | Aspect.NO_DUTY | Aspect.DUTIES:
            owed = ", ".join(_say_duty(duty) for duty in decision.obligations) or "none"
            rest = f"; others turn on {', '.join(decision.missing)}" if decision.missing else ""
            later = (
                [duty for duty in _may_be_owed(decision) if duty not in decision.obligations]
                if aspect is Aspect.NO_DUTY
                else []
            )
            broken = f"; once one is broken: {', '.join(map(_say_duty, later))}" if later else ""
            return f"duties: {owed}{broken}{rest}"
        case Aspect.CONDITIONS:
            return f"conditions: {', '.join(map(_say_duty, _conditions(decision))) or 'none'}"
        case Aspect.RULE:
            return f"rule {', '.join(reason.rule for reason in decision.reasons) or 'none'}"
        case _:
            return f"{aspect} {getattr(decision, aspect.value) or 'none'}"


def _say_duty(duty: Obligation) -> str:
    return f"{duty.who} {duty.duty}{say_deadline(duty.plain.within)}"


def allows(mode: Mode | None = None) -> tuple[Want, ...]:
    """Return the wants for an allow, of one mode if given."""
    return _outcome(Outcome.ALLOW, mode)


def refuses(mode: Mode | None = None) -> tuple[Want, ...]:
    """Return the wants for a refusal, of one mode if given."""
    return _outcome(Outcome.REFUSE, mode)


def _outcome(outcome: Outcome, mode: Mode | None) -> tuple[Want, ...]:
    first = Want(Aspect.OUTCOME, outcome.value)
    return (first, Want(Aspect.MODE, mode.value)) if mode else (first,)
