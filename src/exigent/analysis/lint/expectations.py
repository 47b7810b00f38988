"""What scenarios expect: said twice, never to hold together, never or always decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from exigent.analysis.lint.checks import CANNOT_HOLD, EXPECTS_TWICE, SAME_SCENARIO
from exigent.analysis.lint.finding import Finding, Fix
from exigent.analysis.lint.material import Material
from exigent.analysis.lint.removal import remove_step
from exigent.suite import Aspect, Every, Expectation, Named, NoRegime, OfDuties, Scenario, Want
from exigent.words import MODES, Location, meaning_of

Texts = Mapping[str, Sequence[str]]
_Line = Expectation | OfDuties
_SINGLE = (Aspect.OUTCOME, Aspect.MODE, Aspect.GROUND, Aspect.SCOPE, Aspect.CONTESTED)


def find_doubled_scenarios(material: Material) -> Iterator[Finding]:
    """Yield a finding for each scenario to which another, with its facts, leaves nothing to say."""
    alike: dict[object, list[Scenario]] = {}
    for scenario in material.scenarios:
        request = scenario.request
        if request is not None:
            happened = tuple((told.event, told.when) for told in scenario.timeline)
            key = (scenario.case, meaning_of(material.vocabulary, request), happened)
            alike.setdefault(key, []).append(scenario)
    outlines: dict[tuple[str, int], list[tuple[Scenario, Scenario | None]]] = {}
    for group in alike.values():
        for scenario, other in _covered_scenarios(group):
            outlines.setdefault(_outline_of(scenario), []).append((scenario, other))
    for rows in outlines.values():
        is_idle = all(other is not None for _, other in rows)
        for scenario, other in rows:
            # A row may stand for the contrast to others, but not to itself.
            is_same_row = other is not None and _row_of(scenario) == _row_of(other)
            if other is not None and (is_idle or is_same_row):
                yield Finding(
                    SAME_SCENARIO,
                    scenario.location,
                    f'"{scenario.text.title}" has the facts of "{other.text.title}" '
                    "and expects nothing besides",
                    f"the other is {other.location}",
                )


def _covered_scenarios(
    group: Sequence[Scenario],
) -> Iterator[tuple[Scenario, Scenario | None]]:
    """Yield each scenario with another that expects all that it does, if there is one.

    Scenarios that expect the same are looked at as one, so that a long table costs no more
    than its rows.
    """
    expected = [(scenario, _expected(scenario)) for scenario in group]
    kept: dict[frozenset[object], _Alike] = {}
    for scenario, lines in sorted(expected, key=lambda one: len(one[1]), reverse=True):
        covering = [alike for others, alike in kept.items() if lines <= others]
        same = (alike.rows.get(_row_of(scenario)) for alike in covering)
        others = (alike.elsewhere(scenario) for alike in covering)
        other = next((one for one in (*same, *others) if one is not None), None)
        if other is None:
            kept.setdefault(lines, _Alike()).add(scenario)
        yield scenario, other


@dataclass(slots=True)
class _Alike:
    """Scenarios that expect the same: the first of each row, and the first of two outlines."""

    rows: dict[tuple[str, int, str], Scenario] = field(default_factory=dict)
    outlines: dict[tuple[str, int], Scenario] = field(default_factory=dict)

    def add(self, scenario: Scenario) -> None:
        self.rows.setdefault(_row_of(scenario), scenario)
        if len(self.outlines) < 2:
            self.outlines.setdefault(_outline_of(scenario), scenario)

    def elsewhere(self, scenario: Scenario) -> Scenario | None:
        """Return one of another outline: of two there is always one."""
        own = _outline_of(scenario)
        return next((one for outline, one in self.outlines.items() if outline != own), None)


def _outline_of(scenario: Scenario) -> tuple[str, int]:
    return scenario.location.path, scenario.text.start


def _row_of(scenario: Scenario) -> tuple[str, int, str]:
    return (*_outline_of(scenario), scenario.text.title)


def _expected(scenario: Scenario) -> frozenset[object]:
    decided = ((line.regimes, line.wants) for line in scenario.expectations)
    return frozenset((*decided, *map(_meaning, scenario.of_duties)))


def _meaning(line: OfDuties) -> object:
    """Return what a line expects of duties, wherever and in whatever words it says so."""
    return msgspec.structs.replace(line, text="", location=Location(""))


def find_doubled_expectations(material: Material, texts: Texts) -> Iterator[Finding]:
    """Yield findings on lines that say what others of the scenario say, or contradict them.

    A line of an outline is said twice where it is so in every row.
    """
    doubled: dict[Location, list[tuple[Scenario, _Line, _Line | None]]] = {}
    for scenario in material.scenarios:
        steps = {step.location for step in scenario.text.steps}
        covering = dict(_covered(scenario.expectations, steps))
        for line in scenario.expectations:
            entry = (scenario, line, covering.get(id(line)))
            doubled.setdefault(line.location, []).append(entry)
        said: dict[object, OfDuties] = {}
        for of_duties in scenario.of_duties:
            first = said.setdefault(_meaning(of_duties), of_duties)
            earlier = first if first is not of_duties else None
            doubled.setdefault(of_duties.location, []).append((scenario, of_duties, earlier))
        yield from _conflicts(scenario.expectations, material.language.regimes)
    for found in doubled.values():
        scenario, again, before = found[0]
        if before is not None and all(entry[2] is not None for entry in found):
            yield Finding(
                EXPECTS_TWICE,
                again.location,
                f'"{again.text}" is expected already',
                f"the other is in line {before.location.line}",
                _removal(scenario, again, texts),
            )


def _removal(scenario: Scenario, line: _Line, texts: Texts) -> Fix | None:
    step = next((s for s in scenario.text.steps if s.location == line.location), None)
    return remove_step(scenario, step, texts) if step else None


def _covered(
    lines: Sequence[Expectation], steps: Collection[Location]
) -> Iterator[tuple[int, Expectation]]:
    """Yield for each line that says nothing new its id and a line that says it.

    A row of a table may give the outline of what a line below it says in full.
    """
    standing = list(lines)
    for index, line in reversed(list(enumerate(lines))):
        rest = [other for other in standing if other is not line]
        is_row = line.location not in steps
        candidates = [one for one in rest if not is_row or one in lines[:index]]
        other = next((one for one in candidates if _implies(one, line)), None)
        if other is not None:
            standing = rest
            yield id(line), other


def _implies(one: Expectation, other: Expectation) -> bool:
    if isinstance(other.regimes, Named):
        return _speaks_of(one, other.regimes.name) and _implied(one.wants).issuperset(other.wants)
    return one.regimes == other.regimes and set(one.wants) == set(other.wants)


def _speaks_of(line: Expectation, regime: str) -> bool:
    match line.regimes:
        case Named(name):
            return name == regime
        case Every(exceptions, governing):
            return not governing and regime not in exceptions
    return False


def _implied(wants: Iterable[Want]) -> frozenset[Want]:
    """Return the wants and what follows from them: a mode has one outcome only."""
    found = set(wants)
    for want in wants:
        if want.aspect is Aspect.MODE:
            outcomes = [outcome for outcome, modes in MODES.items() if want.value in list(modes)]
            found.update(Want(Aspect.OUTCOME, outcome.value) for outcome in outcomes)
    return frozenset(found)


def _conflicts(lines: Sequence[Expectation], regimes: Iterable[str]) -> Iterator[Finding]:
    """Yield findings on lines of which one wants of a regime what another rules out."""
    found: dict[tuple[Location, Location], Finding] = {}
    named = _singled_out(lines)
    others = [_OTHERS] if set(regimes).difference(named) else []
    for regime in [*named, *others]:
        for line, other in _clashing(lines, regime):
            first, second = sorted((line, other), key=lambda one: one.location)
            whose = f"`{regime}`" if regime else "any other regime" if named else "any regime"
            conflict = Finding(
                CANNOT_HOLD,
                second.location,
                f'"{second.text}" and "{first.text}" cannot both hold of {whose}',
                f"the other is in line {first.location.line}",
            )
            found.setdefault((first.location, second.location), conflict)
    yield from found.values()


def _clashing(
    lines: Sequence[Expectation], regime: str
) -> Iterator[tuple[Expectation, Expectation]]:
    wanted: dict[Aspect, tuple[object, Expectation]] = {}
    for line in lines:
        if not _wants_of(line, regime):
            continue
        implied = _implied(line.wants)
        for want in implied:
            value, other = wanted.setdefault(want.aspect, (want.value, line))
            if value != want.value and want.aspect in _SINGLE:
                yield line, other
        for other in lines:
            if _rules_out_of(other, regime) and implied.issuperset(other.wants):
                yield line, other


def _singled_out(lines: Sequence[Expectation]) -> list[str]:
    """Return the regimes that lines name, as what they are about or as exceptions."""
    found: set[str] = set()
    for line in lines:
        match line.regimes:
            case Named(name):
                found.add(name)
            case Every(exceptions):
                found |= exceptions
    return sorted(found)


# No regime has a name of no letters, so it stands for all that no line names.
_OTHERS = ""


def _wants_of(line: Expectation, regime: str) -> bool:
    match line.regimes:
        case Every(exceptions, governing) if governing:
            # One of them has to govern the request.
            return regime == _OTHERS and not exceptions
    return _speaks_of(line, regime)


def _rules_out_of(line: Expectation, regime: str) -> bool:
    match line.regimes:
        case NoRegime():
            return True
        case Every(exceptions):
            return regime in exceptions
    return False
