"""What Hypothesis draws: conditions, vocabularies, requests, rules and panels of a small world."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cache

from hypothesis import assume
from hypothesis import strategies as st

from exigent.bench.panel import Panel
from exigent.engines.contract import Duty, Rule
from exigent.regime.manifest import TECHNICAL, Combining, InForce, Kind, Stack
from exigent.words.condition import AllOf, Among, AnyOf, Condition, Not, Within
from exigent.words.decision import Decision, Mode, Obligation, Outcome, Scope
from exigent.words.possibility import find_contradiction
from exigent.words.request import ContradictionError, Request, make_request, settle_values
from exigent.words.value import UNKNOWN, Known, Value
from exigent.words.vocabulary import Constraint, Vocabulary
from tests.core.small_world import (
    COMPARED_DAYS,
    COMPARED_NUMBERS,
    SILENT,
    VALUES,
    allow,
    make_constraint,
    make_manifest,
    make_rule,
    make_vocabulary,
    refuse,
    rule_list_panel,
    small_facts,
)

_COMPARED: Mapping[str, Sequence[float | datetime.date]] = {
    "count": COMPARED_NUMBERS,
    "requested_on": COMPARED_DAYS,
}


# Strategies are made once: to make one anew for every draw takes longer than the draw.
once = cache


@once
def leaves(named: str | None = None) -> st.SearchStrategy[Condition]:
    if named is None:
        return st.sampled_from(list(VALUES)).flatmap(leaves)
    compared = _COMPARED.get(named)
    values: list[Known] = list(compared or VALUES[named])
    some = st.sets(st.sampled_from(values), min_size=1, max_size=max(len(values) - 1, 1))
    among = st.builds(Among, st.just(named), some.map(frozenset))
    if compared is None:
        return among
    bounds = st.dictionaries(
        st.sampled_from(("at_least", "more_than", "at_most", "less_than")),
        st.sampled_from(compared),
        min_size=1,
        max_size=2,
    )
    return st.one_of(among, bounds.map(lambda given: Within(named, **given)))


@once
def conditions(most_leaves: int = 5) -> st.SearchStrategy[Condition]:
    def deeper(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        several = st.lists(parts, min_size=1, max_size=3).map(tuple)
        return st.one_of(several.map(AllOf), several.map(AnyOf), parts.map(Not))

    return st.recursive(leaves(), deeper, max_leaves=most_leaves)


@once
def values_of(fact: str) -> st.SearchStrategy[Known]:
    return st.sampled_from(list(VALUES[fact]))


@once
def facts(*, unknown: bool = True) -> st.SearchStrategy[dict[str, Value]]:
    """Values for some facts; UNKNOWN often, since that is what needs most trying."""
    choices = {
        name: st.one_of(st.just(UNKNOWN), values_of(name)) if unknown else values_of(name)
        for name in VALUES
    }
    return st.fixed_dictionaries({}, optional=choices)


@once
def complete_facts() -> st.SearchStrategy[dict[str, Value]]:
    return st.fixed_dictionaries({name: values_of(name) for name in VALUES})


@once
def constraints() -> st.SearchStrategy[Constraint]:
    def then(fact: str) -> st.SearchStrategy[Constraint]:
        consequence = st.one_of(
            leaves(fact),
            leaves(fact).map(Not),
            # What turns on another fact as well is open where that is unknown.
            st.tuples(leaves(fact), leaves()).map(AnyOf),
        )
        assumed = st.fixed_dictionaries({}, optional={fact: values_of(fact)})
        return st.builds(make_constraint, conditions(2), consequence, assumed)

    return st.one_of([then(fact) for fact in VALUES])


@once
def vocabularies(most_constraints: int = 3) -> st.SearchStrategy[Vocabulary]:
    ordinary = st.fixed_dictionaries(
        {name: st.one_of(values_of(name), values_of(name), st.just(UNKNOWN)) for name in VALUES}
    )
    tied = st.lists(constraints(), max_size=most_constraints)
    made = st.builds(make_vocabulary, ordinary.map(small_facts), tied)
    return made.filter(_can_be_ordinary)


def _can_be_ordinary(vocabulary: Vocabulary) -> bool:
    """Tell whether the ordinary request is none that reading a vocabulary would refuse."""
    return not find_contradiction(vocabulary, {}, settle_values(vocabulary, {}))


@st.composite
def requests(
    draw: st.DrawFn, vocabulary: Vocabulary, *, unknown: bool = True, most_stated: int = 5
) -> Request:
    stated = draw(facts(unknown=unknown))
    try:
        return make_request(vocabulary, dict(list(stated.items())[:most_stated]))
    except ContradictionError:
        assume(False)
        raise


@once
def decisions() -> st.SearchStrategy[Decision]:
    allows = st.builds(
        allow,
        st.sampled_from((Mode.MUST, Mode.MAY, Mode.OWNER)),
        st.sampled_from(("consent", "order")),
        st.sampled_from(Scope),
    )
    refusals = st.builds(refuse, st.sampled_from((Mode.MUST_NOT, Mode.NO_GROUND, Mode.IMPOSSIBLE)))
    return st.one_of(allows, refusals, st.just(SILENT))


@once
def obligations() -> st.SearchStrategy[Obligation]:
    return st.builds(
        Obligation,
        st.sampled_from(("agency", "provider")),
        st.sampled_from(("tell", "keep", "destroy")),
        st.sampled_from((None, "72 hours")),
    )


@st.composite
def rules(draw: st.DrawFn, most: int = 4) -> list[Rule]:
    whens: list[Condition | None] = [*draw(_several_conditions(most)), None]
    return [
        make_rule(f"r{index}" if when else "otherwise", when, draw(decisions()), draw(_duties()))
        for index, when in enumerate(whens)
    ]


@once
def _several_conditions(most: int) -> st.SearchStrategy[list[Condition]]:
    return st.lists(conditions(4), max_size=most)


@once
def _duties() -> st.SearchStrategy[list[Duty]]:
    duty = st.builds(Duty, obligations(), st.one_of(st.none(), leaves()))
    return st.lists(duty, max_size=2, unique_by=lambda duty: duty.obligation)


@st.composite
def technical_rules(draw: st.DrawFn) -> list[Rule]:
    impossible = refuse(Mode.IMPOSSIBLE)
    return [
        make_rule("gone", draw(conditions(2)), impossible),
        make_rule("otherwise", None, SILENT),
    ]


@once
def spans() -> st.SearchStrategy[InForce]:
    first, last = COMPARED_DAYS
    return st.sampled_from((InForce(), InForce(), InForce(first), InForce(first, last)))


@st.composite
def panels(draw: st.DrawFn, vocabulary: Vocabulary) -> Panel:
    """Two regimes, a stack of both, and what is technically in their way, or nothing."""
    listed = {"east": draw(rules()), "west": draw(rules())}
    if draw(st.booleans()):
        listed[TECHNICAL] = draw(technical_rules())
    stack = Stack(("east", "west"), draw(st.sampled_from(Combining)))
    kinds = st.sampled_from((Kind.PROVIDER_LAW, Kind.PROVIDER_POLICY))
    manifests = [
        *(make_manifest(name, draw(spans()), kind=draw(kinds)) for name in listed),
        make_manifest("both", draw(spans()), stack),
    ]
    return rule_list_panel(vocabulary, manifests, listed)


@once
def outcomes() -> st.SearchStrategy[Outcome]:
    return st.sampled_from(Outcome)
