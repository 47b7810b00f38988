"""Policies in Cedar are changed as the rules that they come to, and Cedar itself decides the same."""

from __future__ import annotations

import itertools
import json

import pytest

from exigent.analysis.mutation import Mutant, MutantKind
from exigent.analysis.mutation.standing import StandingLists
from exigent.bench import open_bench
from exigent.engines.rules import RulesDecider
from exigent.words import ContradictionError, Request, Vocabulary, make_request
from tests.small_bench import SmallBench

REGIME = """\
title: In Cedar
kind: proposal
engine: cedar
sources: {act: {title: The Act}}
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Nothing opens the record.
  source: act
"""
NO_PRESS = """\
@id("no-press") @because("Reporters see nothing.") @source("act")
forbid(principal, action, resource)
when { context.requester == "press" };
"""
CHILD = """\
@id("child") @because("Parents may see.") @source("act") @mode("may") @ground("wish")
permit(principal, action, resource)
when { context.requester == "parent" && context.minor };
"""
LETTER = """\
@id("letter") @because("A letter opens it.") @source("act") @mode("owner") @ground("courtesy")
permit(principal, action, resource)
when { context.paper == "letter" };
"""
NO_ORDER = """\
@id("no-order") @because("Orders are void.") @source("act") @outcome("not_governed")
forbid(principal, action, resource)
when { context.paper == "court_order" };
"""
POLICIES = (CHILD, NO_PRESS, LETTER, NO_ORDER)
FORBIDDEN = '@mode("no_ground")\nforbid(principal'
# Each change with the text that an editor would leave.
EDITS = [
    ("no-press", MutantKind.DELETE_RULE, "", (CHILD, LETTER, NO_ORDER)),
    ("no-press", MutantKind.SWAP_RULES, "", (CHILD, NO_ORDER, LETTER, NO_PRESS)),
    ("child", MutantKind.SWAP_RULES, "", (LETTER, NO_PRESS, CHILD, NO_ORDER)),
    (
        "child",
        MutantKind.DROP_CONDITION,
        '"the borrower is a child" is left out',
        (CHILD.replace(" && context.minor", ""), NO_PRESS, LETTER, NO_ORDER),
    ),
    (
        "letter",
        MutantKind.OTHER_OUTCOME,
        "`refuse` instead of `allow`",
        (
            CHILD,
            NO_PRESS,
            LETTER.replace(' @mode("owner") @ground("courtesy")', "").replace(
                "permit(principal", FORBIDDEN
            ),
            NO_ORDER,
        ),
    ),
    (
        "no-press",
        MutantKind.OTHER_OUTCOME,
        "`allow` instead of `refuse`",
        (
            CHILD,
            NO_PRESS.replace("forbid", '@mode("may") @ground("wish") permit'),
            LETTER,
            NO_ORDER,
        ),
    ),
    (
        "no-order",
        MutantKind.OTHER_OUTCOME,
        "`refuse` instead of `not_governed`",
        (
            CHILD,
            NO_PRESS,
            LETTER,
            NO_ORDER.replace('@outcome("not_governed")', '@mode("no_ground")'),
        ),
    ),
]


def write(bench: SmallBench, *policies: str) -> None:
    bench.write("regimes/coded.yaml", REGIME)
    bench.write("regimes/coded.cedar", "\n".join(policies))


def mutants(bench: SmallBench) -> tuple[StandingLists, list[Mutant]]:
    opened = open_bench(bench.root)
    standing = StandingLists(opened.panel(["coded"]))
    return standing, standing.mutants("coded", opened.vocabulary)


def every_request(vocabulary: Vocabulary) -> list[Request]:
    facts = ("requester", "paper", "minor")
    found = []
    for values in itertools.product(*(vocabulary.facts[name].values for name in facts)):
        try:
            found.append(make_request(vocabulary, dict(zip(facts, values, strict=True))))
        except ContradictionError:
            continue
    return found


@pytest.mark.parametrize(
    ("rule", "kind", "says", "edited"), EDITS, ids=[f"{edit[0]}, {edit[1]}" for edit in EDITS]
)
def test_a_mutant_decides_as_cedar_does_once_the_text_is_edited_so(
    bench: SmallBench, rule: str, kind: MutantKind, says: str, edited: tuple[str, ...]
) -> None:
    write(bench, *POLICIES)
    standing, found = mutants(bench)
    (mutant,) = [
        one for one in found if (one.rule, one.kind) == (rule, kind) and says in ("", one.says)
    ]
    assert mutant.place.path == "regimes/coded.cedar"
    changed = RulesDecider(standing.changed(mutant)["coded"])
    write(bench, *edited)
    opened = open_bench(bench.root)
    requests = every_request(opened.vocabulary)
    by_cedar = opened.panel(["coded"]).deciders["coded"].decide(requests)
    assert [one.substance for one in changed.decide(requests)] == [
        one.substance for one in by_cedar
    ]


def test_forbids_stay_before_permits_and_what_is_denied_by_default_stays_denied(
    bench: SmallBench,
) -> None:
    write(bench, *POLICIES)
    _, found = mutants(bench)
    swapped = {(one.rule, one.says) for one in found if one.kind is MutantKind.SWAP_RULES}
    assert swapped == {
        ("no-press", "the rule stands after `no-order`"),
        ("child", "the rule stands after `letter`"),
    }
    assert "`allow` instead of `refuse`" not in {
        one.says for one in found if one.rule == "otherwise"
    }


def test_its_scores_and_scenarios_are_as_those_of_rules(bench: SmallBench) -> None:
    write(bench, *POLICIES)
    ended = bench.exigent("mutate", "coded", "--out", "features/coded.feature", "--json", "-")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out)["survivors"]
    assert bench.exigent("run").code == 0
    assert bench.exigent("mutate", "coded", "--at-least", "100").code == 0


def test_what_only_cedar_can_tell_is_not_mutated(bench: SmallBench) -> None:
    noon = 'context.requested_on > datetime("2024-01-10T12:00:00Z")'
    odd = LETTER.replace('context.paper == "letter"', noon)
    write(bench, CHILD, NO_PRESS, odd)
    ended = bench.exigent("mutate", "coded", "--at-least", "0")
    assert ended.code == 3
    assert "the policy `letter` has a part that only Cedar can tell" in " ".join(ended.out.split())
