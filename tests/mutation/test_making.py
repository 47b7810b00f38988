"""Every small change of a rule is made, once, and told in English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from hypothesis import given

from exigent.analysis.mutation import Mutant, MutantKind, change_rules
from exigent.analysis.mutation.conditions import changes_of
from exigent.analysis.mutation.standing import StandingLists
from exigent.bench import Bench, Panel, open_bench
from exigent.engines import Rule
from exigent.words import Condition, Vocabulary
from tests.core import strategies
from tests.core.small_world import make_vocabulary
from tests.mutation.benches import open_small
from tests.small_bench import SmallBench


def mutants(panel: Panel, name: str) -> list[Mutant]:
    return StandingLists(panel).mutants(name, panel.vocabulary)


def said(found: Sequence[Mutant], rule: str) -> list[str]:
    return [f"{one.kind}: {one.says}" for one in found if one.rule == rule]


def ids(rules: Sequence[Rule]) -> list[str]:
    return [rule.id for rule in rules]


def test_every_change_of_a_rule_is_told_in_the_words_of_the_vocabulary(bench: SmallBench) -> None:
    found = mutants(open_bench(bench.root).panel(), "open-shelf")
    assert said(found, "letter") == [
        "delete rule: the rule is deleted",
        "swap rules: the rule stands after `court-order`",
        'drop condition: "the requester brings a letter" is left out',
        (
            'negate condition: "the requester brings no paper, or the requester brings a court order" '
            'instead of "the requester brings a letter"'
        ),
        (
            'widen condition: "the requester brings no paper, or the requester brings a letter" '
            'instead of "the requester brings a letter"'
        ),
        (
            'widen condition: "the requester brings a letter, or the requester brings a court order" '
            'instead of "the requester brings a letter"'
        ),
        'drop condition: "the loan is at most 30 days old" is left out',
        (
            'negate condition: "it is not so that the loan is at most 30 days old" '
            'instead of "the loan is at most 30 days old"'
        ),
        (
            'shut or open bound: "the loan is less than 30 days old" '
            'instead of "the loan is at most 30 days old"'
        ),
        'move bound: "the loan is at most 31 days old" instead of "the loan is at most 30 days old"',
        'move bound: "the loan is at most 29 days old" instead of "the loan is at most 30 days old"',
        "other outcome: `refuse` instead of `allow`",
        "other outcome: `not_governed` instead of `allow`",
        "other mode: `must` instead of `may`",
        "other mode: `owner` instead of `may`",
        "other ground: `wish` instead of `courtesy`",
        "other scope: `narrowed` instead of `as_requested`",
        'drop duty: the duty "the library must tell the borrower within 3 days" is left out',
        'drop deadline: the duty "the library must tell the borrower within 3 days" has no deadline',
        (
            'move deadline: the duty "the library must tell the borrower within 3 days" says `4 days` '
            "instead of `3 days`"
        ),
        (
            'move deadline: the duty "the library must tell the borrower within 3 days" says `2 days` '
            "instead of `3 days`"
        ),
        (
            'drop unless: the duty "the library must tell the borrower within 3 days" falls away in no '
            "case"
        ),
        (
            'change unless: where the duty "the library must tell the borrower within 3 days" falls '
            'away, "the borrower is a child" is left out'
        ),
        (
            'change unless: where the duty "the library must tell the borrower within 3 days" falls '
            'away, "the borrower is of age" instead of "the borrower is a child"'
        ),
    ]


def test_what_applies_otherwise_is_neither_deleted_nor_moved(bench: SmallBench) -> None:
    found = mutants(open_bench(bench.root).panel(), "open-shelf")
    assert said(found, "otherwise") == [
        "other outcome: `allow` instead of `refuse`",
        "other outcome: `not_governed` instead of `refuse`",
        "other mode: `must_not` instead of `no_ground`",
        "other mode: `impossible` instead of `no_ground`",
    ]


def test_each_mutant_changes_one_rule_or_the_order_of_two(shipped_bench: Bench) -> None:
    panel = shipped_bench.panel()
    for name, rules in StandingLists(panel).lists.items():
        found = mutants(panel, name)
        assert len({(one.rule, one.change) for one in found}) == len(found)
        for one in found:
            changed = change_rules(rules, one.change)
            if one.kind is MutantKind.DELETE_RULE:
                assert ids(changed) == [id for id in ids(rules) if id != one.rule]
            elif one.kind is MutantKind.SWAP_RULES:
                assert changed != rules
                assert sorted(ids(changed)) == sorted(ids(rules))
            else:
                pairs = zip(rules, changed, strict=True)
                assert [old.id for old, new in pairs if old != new] == [one.rule]


def test_every_kind_is_met_on_the_shipped_bench(shipped_bench: Bench) -> None:
    panel = shipped_bench.panel()
    names = [name for name in panel.deciders if panel.rules_of(name) is not None]
    kinds = Counter(one.kind for name in names for one in mutants(panel, name))
    # None of its duties takes the place of another.
    assert kinds.keys() == set(MutantKind) - {MutantKind.DROP_ELSE}


@given(strategies.conditions())
def test_no_change_of_a_condition_is_made_twice_or_changes_nothing(condition: Condition) -> None:
    vocabulary: Vocabulary = make_vocabulary()
    changed = [change.condition for change in changes_of(condition, vocabulary)]
    assert len(set(changed)) == len(changed)
    assert condition not in changed


def test_a_variant_changes_with_its_base_and_is_not_mutated_twice(bench: SmallBench) -> None:
    panel = open_small(bench).panel()
    standing = StandingLists(panel)
    own = mutants(panel, "with-form")
    assert dict.fromkeys(one.rule for one in own) == {"letter": None, "reporter": None}
    base = mutants(panel, "open-shelf")
    for one in base:
        changed = standing.changed(one)
        is_replaced = one.rule == "letter" and one.kind is not MutantKind.SWAP_RULES
        assert changed.keys() == ({"open-shelf"} if is_replaced else {"open-shelf", "with-form"})


def test_what_a_variant_inserts_goes_where_the_rule_beside_it_goes(bench: SmallBench) -> None:
    panel = open_small(bench).panel()
    standing = StandingLists(panel)
    order = {
        one.rule: ids(standing.changed(one)["with-form"])
        for one in mutants(panel, "open-shelf")
        if one.kind is MutantKind.SWAP_RULES
    }
    assert order == {
        "own-record": ["parent", "reporter", "own-record", "letter", "court-order", "otherwise"],
        "parent": ["own-record", "letter", "parent", "reporter", "court-order", "otherwise"],
        "letter": ["own-record", "parent", "reporter", "court-order", "letter", "otherwise"],
    }
