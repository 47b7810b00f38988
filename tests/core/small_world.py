"""A small world of five facts, in which every combination can be tried."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from exigent.bench.panel import Panel
from exigent.engines.contract import Decider, Duty, Rule
from exigent.engines.guard import GuardedDecider
from exigent.engines.rules.engine import RulesDecider
from exigent.files.document import Table
from exigent.regime.manifest import TECHNICAL, InForce, Kind, Manifest, Stack
from exigent.words.condition import Condition
from exigent.words.decision import Decision, Mode, Outcome, Reason, Scope
from exigent.words.fact import Fact, FactType, Group
from exigent.words.location import Location
from exigent.words.value import Known, Value
from exigent.words.vocabulary import Constraint, Vocabulary

HERE = Location("small.yaml")

# Every value that could make a difference where numbers are compared with 0 and 2
# only, and dates with the 10th and the 12th.
NUMBERS: tuple[Known, ...] = (-1, 0, 1, 2, 3)
COMPARED_NUMBERS = (0, 2)
DAYS: tuple[Known, ...] = tuple(datetime.date(2024, 1, day) for day in range(9, 14))
COMPARED_DAYS = (datetime.date(2024, 1, 10), datetime.date(2024, 1, 12))
VALUES: Mapping[str, Sequence[Known]] = {
    "wet": (True, False),
    "cold": (True, False),
    "colour": ("red", "green", "blue"),
    "count": NUMBERS,
    "requested_on": DAYS,
}


def make_fact(
    name: str,
    kind: FactType,
    ordinary: Value,
    phrases: Mapping[Known, tuple[str, ...]] | None = None,
    *,
    template: str = "",
    groups: Mapping[str, Group] | None = None,
    at_least: float | None = None,
    whole: bool = False,
) -> Fact:
    return Fact(
        name=name,
        asks=f"What is {name}?",
        type=kind,
        phrases=phrases or {},
        template=template,
        unit="",
        at_least=at_least,
        whole=whole,
        unknown=f"what {name} is",
        groups=groups or {},
        ordinary=ordinary,
        location=HERE,
    )


def yes_no(name: str, ordinary: Value) -> Fact:
    return make_fact(
        name,
        FactType.YES_NO,
        ordinary,
        {True: (f"it is {name}",), False: (f"it is not {name}",)},
    )


def small_facts(ordinary: Mapping[str, Value]) -> dict[str, Fact]:
    colours: dict[Known, tuple[str, ...]] = {
        "red": ("it is red", "it is crimson"),
        "green": ("it is green",),
        "blue": ("it is blue",),
    }
    warm = Group("warm", "it is of a warm colour", frozenset({"red"}))
    facts = (
        yes_no("wet", ordinary["wet"]),
        yes_no("cold", ordinary["cold"]),
        make_fact("colour", FactType.CHOICE, ordinary["colour"], colours, groups={"warm": warm}),
        make_fact(
            "count", FactType.NUMBER, ordinary["count"], template="it counts {number} dot(s)"
        ),
        make_fact("requested_on", FactType.DATE, ordinary["requested_on"], template="on {date}"),
    )
    return {fact.name: fact for fact in facts}


PLAIN_ORDINARY: Mapping[str, Value] = {
    "wet": False,
    "cold": False,
    "colour": "red",
    "count": 0,
    "requested_on": datetime.date(2024, 1, 9),
}


def make_vocabulary(
    facts: Mapping[str, Fact] | None = None, constraints: Iterable[Constraint] = ()
) -> Vocabulary:
    return Vocabulary(
        path="small.yaml",
        ordinary_request="an ordinary request",
        asked=("someone asks",),
        facts=facts or small_facts(PLAIN_ORDINARY),
        grounds={"consent": "consent", "order": "an order"},
        parties={"agency": "the agency", "provider": "the provider"},
        duties={"tell": "tell the owner", "keep": "keep a record", "destroy": "destroy it"},
        # As in a file, no two have the same id.
        constraints=tuple(
            replace(tie, id=f"{tie.id}-{number}") for number, tie in enumerate(constraints)
        ),
    )


def make_constraint(
    when: Condition, then: Condition, assume: Mapping[str, Known] | None = None
) -> Constraint:
    return Constraint("tied", when, then, assume or {}, "So it is.", HERE)


def allow(
    mode: Mode = Mode.MAY, ground: str = "consent", scope: Scope = Scope.AS_REQUESTED
) -> Decision:
    return Decision(Outcome.ALLOW, mode=mode, ground=ground, scope=scope)


def refuse(mode: Mode = Mode.NO_GROUND) -> Decision:
    return Decision(Outcome.REFUSE, mode=mode)


SILENT = Decision(Outcome.NOT_GOVERNED)


def make_rule(
    id: str, when: Condition | None, decision: Decision, duties: Sequence[Duty] = ()
) -> Rule:
    because = f"The rule {id} says so."
    whole = Decision(
        decision.outcome,
        mode=decision.mode,
        ground=decision.ground,
        scope=decision.scope,
        obligations=tuple(duty.obligation for duty in duties),
        reasons=(Reason(id, because),),
    )
    return Rule(id, when, whole, because, "", "", "", tuple(duties), HERE)


def make_manifest(
    name: str,
    in_force: InForce | None = None,
    stack: Stack | None = None,
    kind: Kind = Kind.PROPOSAL,
) -> Manifest:
    return Manifest(
        name=name,
        title=name,
        kind=Kind.TECHNICAL if name == TECHNICAL else kind,
        location=HERE,
        settings=Table(HERE, (), ()),
        in_force=in_force or InForce(),
        over_technical=name != TECHNICAL,
        stack=stack,
    )


def make_panel(
    vocabulary: Vocabulary, manifests: Iterable[Manifest], deciders: Mapping[str, Decider]
) -> Panel:
    """Return a panel of deciders that no file holds."""
    named = {manifest.name: manifest for manifest in manifests}
    guarded = {
        name: GuardedDecider(decider, named[name], vocabulary) for name, decider in deciders.items()
    }
    return Panel(named, named, guarded, vocabulary)


def rule_list_panel(
    vocabulary: Vocabulary, manifests: Iterable[Manifest], rules: Mapping[str, Sequence[Rule]]
) -> Panel:
    """Return a panel of rule lists that need not be reachable."""
    deciders = {name: RulesDecider(tuple(several)) for name, several in rules.items()}
    return make_panel(vocabulary, manifests, deciders)
