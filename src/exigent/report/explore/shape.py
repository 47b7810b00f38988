"""The data block of the page: facts, regimes as their diagrams, and requests to start from.

Texts and whatever else repeats stand once and are named by place; keys that have their usual
value are left out. `assets/bench.js` makes objects of it and is the only other place that
knows this shape.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from exigent.bench import RuleEntry, SourceEntry
from exigent.report.page import PageStruct, SignData
from exigent.words import Known, Value

ConditionData = Mapping[str, object]
"""A condition as JSON: `{fact, in}`, `{fact, at_least, ...}`, `{not}`, `{all}` or `{any}`."""


class FactData(PageStruct, frozen=True):
    """A fact, and how the values of it fall into classes that no regime tells apart.

    `values` are those of a choice with their sentences, and `classes` the class of each. Of a
    number or date `cuts` are the values with which it is compared, and `classes` has the class
    of each piece between and at them: see `Cutter.pieces`. `plainest` is the value of each
    class to show, and `unknown` completes "it is not known ...". `also` are other words by which it is
    found, and `also_values` those of each of its values, if any has some.
    """

    name: str
    asks: str
    type: str
    ordinary: Value
    unknown: str
    classes: tuple[int, ...]
    plainest: tuple[Known, ...]
    unit: str = ""
    values: tuple[tuple[Known, str], ...] = ()
    groups: tuple[tuple[str, tuple[Known, ...]], ...] = ()
    template: str = ""
    cuts: tuple[Known, ...] = ()
    at_least: float | None = None
    whole: bool = False
    also: tuple[str, ...] = ()
    also_values: tuple[tuple[str, ...], ...] = ()


class ConstraintData(PageStruct, frozen=True):
    """What cannot be at once: where `when` holds, `then` does, or else `assume` takes its place."""

    when: ConditionData
    then: ConditionData
    because: str
    assume: Mapping[str, Known] = {}


class DiagramDuty(PageStruct, frozen=True):
    """A duty in a sentence, and as a table of a scenario has it.

    `plain` is the sentence that a scenario can say of it, and `written` what a rule's file has.
    `counted` names the calendars by which its times are counted: see `name_calendars`.
    """

    said: str
    plain: str
    who: str
    duty: str
    written: Mapping[str, object]
    within: str = ""
    counted: str = ""


class DiagramReason(PageStruct, frozen=True):
    """A rule that decided."""

    rule: str
    because: str
    source: str = ""
    is_contested: bool = False
    is_unverified: bool = False


class DiagramAnswer(PageStruct, frozen=True):
    """An answer; duties and reasons by place."""

    outcome: str
    mode: str = ""
    ground: str = ""
    scope: str = ""
    duties: tuple[int, ...] = ()
    reasons: tuple[int, ...] = ()
    note: str = ""


class DatesData(PageStruct, frozen=True):
    """The first and the last day on which a regime is in force, and both in words."""

    first: datetime.date | None
    last: datetime.date | None
    said: str


class PolicyRule(PageStruct, frozen=True):
    """A rule that can be changed; each of its duties by place, with what waives it."""

    id: str
    when: ConditionData | None
    outcome: str
    because: str
    mode: str = ""
    ground: str = ""
    scope: str = ""
    source: str = ""
    contested: str = ""
    unverified: str = ""
    quote: str = ""
    duties: tuple[tuple[int, ConditionData | None], ...] = ()


class PolicyData(PageStruct, frozen=True):
    """A regime or layer as its rules, the last of which always applies.

    `calendar` is that of its working days, and `moves` as in `Clock`. What extends a proposal has
    to write its dates anew.
    """

    title: str
    rules: tuple[PolicyRule, ...]
    dates: DatesData | None = None
    is_policy: bool = False
    is_proposal: bool = False
    calendar: str = ""
    moves: bool = False


class StackData(PageStruct, frozen=True):
    """The layers of a stack, in their order, and how they combine."""

    layers: tuple[str, ...]
    combine: str
    dates: DatesData | None = None
    is_proposal: bool = False


class RegimeData(PageStruct, frozen=True):
    """A regime; rules and sources by place, `root` as in `FlatNodes`.

    Where `why` says something, it has no diagram, and the page cannot answer for it. `premises`
    are what its diagram rests on besides what its policy says. `why_fixed` says why its rules
    cannot be changed in the page; a `stack` is changed by its layers.
    """

    name: str
    title: str
    kind: str
    jurisdiction: str
    about: str
    in_force: Mapping[str, str]
    engine: str
    layers: tuple[str, ...]
    sources: tuple[int, ...]
    rules: tuple[int, ...]
    root: int = 0
    why: str = ""
    why_fixed: str = ""
    premises: tuple[str, ...] = ()
    stack: StackData | None = None


class DiagramData(PageStruct, frozen=True):
    """The diagrams of all regimes, as in `FlatNodes`.

    `levels` has the level of each fact, and `dated` that of whether dates in force count.
    """

    sizes: tuple[int, ...]
    levels: tuple[int, ...]
    dated: int
    shapes: tuple[tuple[int, ...], ...]
    nodes: tuple[int, ...]


class CaseStart(PageStruct, frozen=True):
    """A reported case to start from, the facts by place; `told` is what was reported of it."""

    name: str
    title: str
    facts: tuple[int, ...]
    sources: tuple[SourceEntry, ...]
    summary: str = ""
    caution: str = ""
    date: str = ""
    place: str = ""
    file: str = ""
    told: tuple[str, ...] = ()


class ScenarioStart(PageStruct, frozen=True, array_like=True):
    """A scenario to start from: its feature and the facts that it states, by place."""

    feature: int
    line: int
    title: str
    facts: tuple[int, ...]


class ExploreData(PageStruct, frozen=True):
    """All that the page holds.

    `signs` has the place in the legend by outcome and mode; `parties`, `doing` (what duties are) and
    `events` have the words of duties; `statements` are the facts that cases
    and scenarios state, and `features` names and files.
    """

    caution: str
    ordinary: str
    asked: str
    day: str
    legend: tuple[SignData, ...]
    signs: Mapping[str, int]
    contested: SignData
    grounds: Mapping[str, str]
    parties: Mapping[str, str]
    doing: Mapping[str, str]
    events: Mapping[str, str]
    facts: tuple[FactData, ...]
    topics: tuple[tuple[str, tuple[str, ...]], ...]
    constraints: tuple[ConstraintData, ...]
    diagram: DiagramData
    decisions: tuple[DiagramAnswer, ...]
    duties: tuple[DiagramDuty, ...]
    reasons: tuple[DiagramReason, ...]
    rules: tuple[RuleEntry, ...]
    sources: tuple[SourceEntry, ...]
    regimes: tuple[RegimeData, ...]
    policies: Mapping[str, PolicyData]
    statements: tuple[tuple[str, Value], ...]
    cases: tuple[CaseStart, ...]
    features: tuple[tuple[str, str], ...]
    scenarios: tuple[ScenarioStart, ...]
