"""The ways to change a fact that can matter to a regime.

Values that no condition tells apart make one option. Only where every rule can be read is
that known of a fixed list; elsewhere each of its values is an option of its own. Of a
number or a date the constants that it is compared with tell it.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from exigent.bench import Panel, Regime
from exigent.words import (
    UNKNOWN,
    Among,
    Condition,
    Constants,
    Fact,
    Known,
    Outcome,
    Request,
    Value,
    ValueCondition,
    Within,
    classes_of,
    constants_of,
    foreign_parts,
    merge_constants,
    representatives,
)

Quantity = float | datetime.date
_BEFORE_ALL = -2


@dataclass(frozen=True, slots=True)
class Option:
    """One way to change a fact: `value` stands for every value that `alike` holds for.

    `alike` is None for the fact becoming unknown. `place` orders the options of a fact;
    those of a number or date that follow each other have nothing between them.
    """

    fact: str
    value: Value
    alike: ValueCondition | None
    place: int

    @property
    def ways(self) -> int:
        """How many values it stands for, as they are told: a stretch of a line is one."""
        return len(self.alike.values) if isinstance(self.alike, Among) else 1


@dataclass(frozen=True, slots=True)
class Options:
    """The ways to change each fact that a regime's answer can turn on.

    `ways` is in how many ways each fact is completed where it is unknown. Of the facts
    that are `sampled` some values were picked, and others might do something else.
    """

    of: Mapping[str, tuple[Option, ...]]
    ways: Mapping[str, int]
    sampled: tuple[str, ...]


def find_options(
    panel: Panel,
    regime: Regime,
    request: Request,
    outcome: Outcome,
    elsewhere: Iterable[Constants] = (),
) -> Options:
    """Return the ways to change `request` that can matter to `regime`, the present one left out.

    A fact becomes unknown only where the wanted outcome is that facts are needed: any
    other answer holds whatever the fact is. `elsewhere` are constants of other regimes,
    worth trying of a fact of which this regime does not tell what it is compared with.
    """
    vocabulary = panel.vocabulary
    names = vocabulary.tied_to(regime.constants)
    ties = [tie.condition for tie in vocabulary.constraints]
    read = _conditions_read(panel, regime)
    own = {name: known for name, known in regime.constants.items() if known is not None}
    compared = merge_constants([own, constants_of(ties)])
    others = _known_of(elsewhere)
    of: dict[str, tuple[Option, ...]] = {}
    ways: dict[str, int] = {}
    sampled = []
    for name, fact in vocabulary.facts.items():
        if name not in names:
            continue
        found: Sequence[Option]
        if not fact.is_measured:
            found = list(_of_list(fact, None if read is None else [*read, *ties]))
        elif regime.constants.get(name, frozenset()) is None:
            sampled.append(name)
            found = _picked(fact, [*(compared.get(name) or ()), *others.get(name, ())])
        else:
            found = _of_line(fact, compared.get(name) or (), request.values[name])
        ways[name] = max(len(fact.values), len(found))
        if outcome is Outcome.NEEDS_FACTS:
            found = [*found, Option(name, UNKNOWN, None, _BEFORE_ALL)]
        changes = [option for option in found if _is_change(option, request, vocabulary.told)]
        if changes:
            of[name] = tuple(changes)
    return Options(of, ways, tuple(sampled))


def _is_change(option: Option, request: Request, told: Collection[str]) -> bool:
    """Tell whether an option is not what is so already, or is, but matters once it is stated."""
    present = request.values[option.fact]
    if option.fact in told and option.fact not in request.stated:
        return True
    if present is UNKNOWN:
        return option.alike is not None
    return option.alike is None or not option.alike.holds(present)


def _conditions_read(panel: Panel, regime: Regime) -> list[Condition] | None:
    """Return every condition that the regime's answer can turn on, None if some cannot be read."""
    found: list[Condition] = []
    for layer in regime.layers:
        shown = panel.rules_of(layer)
        if shown is None:
            return None
        found += [condition for rule in shown.rules for condition in rule.conditions]
    return None if any(foreign_parts(condition) for condition in found) else found


def _of_list(fact: Fact, conditions: Sequence[Condition] | None) -> Iterator[Option]:
    groups = (
        [[value] for value in fact.values]
        if conditions is None
        else classes_of(fact, fact.values, conditions)
    )
    for place, group in enumerate(groups):
        yield Option(fact.name, group[0], Among(fact.name, frozenset(group)), place)


def _of_line(fact: Fact, constants: Iterable[Known], present: Value) -> list[Option]:
    """Return an option for each constant and each stretch between two of them."""
    bounds = sorted(constants, key=_number)
    numbers = [_number(bound) for bound in bounds]
    stretches: dict[int, list[Known]] = {}
    for value in representatives(fact, bounds) or ():
        number = _number(value)
        stretch = bisect_left(numbers, number) + bisect_right(numbers, number)
        stretches.setdefault(stretch, []).append(value)
    centre = next((v for v in (present, fact.ordinary) if v is not UNKNOWN), None)
    found = []
    for place, stretch in enumerate(sorted(stretches)):
        values = stretches[stretch]
        middle = _number(values[0] if centre is None else centre)
        sayable = [value for value in values if fact.measured(fact.phrase(value)) == value]
        nearest = min(sayable or values, key=lambda value: abs(_number(value) - middle))
        found.append(Option(fact.name, nearest, _stretch(fact.name, stretch, bounds), place))
    return found


def _stretch(fact: str, stretch: int, bounds: Sequence[Known]) -> Within:
    """Return the stretch of that number: odd ones are the constants, even ones lie between."""
    if stretch % 2:
        point: Quantity = bounds[stretch // 2]  # type: ignore[assignment]
        return Within(fact, at_least=point, at_most=point)
    open_ended = Within(fact)
    if stretch > 0:
        open_ended = msgspec.structs.replace(open_ended, more_than=bounds[stretch // 2 - 1])
    if stretch // 2 < len(bounds):
        open_ended = msgspec.structs.replace(open_ended, less_than=bounds[stretch // 2])
    return open_ended


def _picked(fact: Fact, constants: Iterable[Known]) -> list[Option]:
    values = {*(representatives(fact, frozenset(constants)) or ())}
    if fact.ordinary is not UNKNOWN:
        values.add(fact.ordinary)
    ordered = sorted(values, key=_number)
    # Every other place stays empty, since of what lies between two picked values nothing is known.
    return [
        Option(fact.name, value, Within(fact.name, at_least=value, at_most=value), 2 * index)  # type: ignore[arg-type]
        for index, value in enumerate(ordered)
    ]


def _known_of(several: Iterable[Constants]) -> dict[str, set[Known]]:
    found: dict[str, set[Known]] = {}
    for constants in several:
        for name, values in constants.items():
            found.setdefault(name, set()).update(values or ())
    return found


def _number(value: Known) -> float:
    if isinstance(value, datetime.date):
        return value.toordinal()
    assert isinstance(value, int | float)
    return float(value)
