"""Regimes with words that nothing else knows, and rules that could never decide."""

from __future__ import annotations

import pytest

from tests.bad_input.spoiling import Bad, assert_refused
from tests.small_bench import SmallBench

SHELF = "regimes/open-shelf.yaml"
ORDER = "    when: {paper: court_order}\n"
ORDER_DECIDES = "decide: {outcome: allow, mode: must, ground: order}"
OTHERWISE = "decide: {outcome: refuse, mode: no_ground}"


def bad(name: str, old: str | None, new: str, says: str) -> Bad:
    return Bad(name, SHELF, old, new, says)


def rule(id: str, when: str) -> str:
    """Write a rule that stands before `otherwise`."""
    return (
        f"  - id: {id}\n    when: {when}\n    decide: {{outcome: refuse, mode: no_ground}}\n"
        "    because: It is so.\n    source: house-rules\notherwise:"
    )


WORDS = [
    bad(
        "an unknown fact",
        ORDER,
        "    when: {papers: court_order}\n",
        "regimes/open-shelf.yaml:35:12: there is no fact `papers`; did you mean `paper`?",
    ),
    bad(
        "an unknown fact in a not",
        ORDER,
        "    when: {not: {papers: court_order}}\n",
        "regimes/open-shelf.yaml:35:18: there is no fact `papers`; did you mean `paper`?",
    ),
    bad(
        "an unknown value",
        ORDER,
        "    when: {paper: courtorder}\n",
        "regimes/open-shelf.yaml:35:19: `paper` has no value `courtorder`; did you mean `court_order`?",
    ),
    bad(
        "an unknown value in a list",
        ORDER,
        "    when: {paper: [letter, order]}\n",
        "regimes/open-shelf.yaml:35:28: `paper` has no value `order`; did you mean `court_order`?",
    ),
    bad(
        "a misspelt group",
        "    when: {requester: parent, minor: true}\n",
        "    when: {requester: famly, minor: true}\n",
        "regimes/open-shelf.yaml:20:23: `requester` has no value `famly`; did you mean `family`?",
    ),
    bad(
        "a condition on what is unknown",
        ORDER,
        "    when: {paper: unknown}\n",
        "regimes/open-shelf.yaml:35:19: a condition asks for known values; what follows from an unknown fact is worked out by itself",
    ),
    bad(
        "bounds of a choice",
        ORDER,
        "    when: {paper: {at_least: 1}}\n",
        "regimes/open-shelf.yaml:35:19: `paper` is not a number or a date, so it has no bounds; give a value or a list of values",
    ),
    bad(
        "an unknown bound",
        "{at_most: 30}",
        "{atmost: 30}",
        "regimes/open-shelf.yaml:28:18: a range of `loan_age` has no `atmost`; did you mean `at_most`?",
    ),
    bad(
        "a number that cannot be",
        "loan_age: {at_most: 30}",
        "loan_age: -3",
        "regimes/open-shelf.yaml:28:17: `loan_age` is at least 0 days",
    ),
    bad(
        "a bound that nothing reaches",
        "loan_age: {at_most: 30}",
        "loan_age: {more_than: -3, at_most: 30}",
        "regimes/open-shelf.yaml:28:29: `loan_age` is at least 0 days",
    ),
    bad(
        "an empty condition",
        ORDER,
        "    when: {}\n",
        "regimes/open-shelf.yaml:35:11: the condition is empty",
    ),
    bad(
        "an empty any",
        ORDER,
        "    when: {any: []}\n",
        "regimes/open-shelf.yaml:35:17: the list of conditions is empty",
    ),
    bad(
        "no condition",
        ORDER,
        "",
        "regimes/open-shelf.yaml:34:5: the rule `court-order` needs `when:`",
    ),
    bad(
        "an unknown ground",
        ORDER_DECIDES,
        "decide: {outcome: allow, mode: must, ground: ordre}",
        "regimes/open-shelf.yaml:36:50: the vocabulary has no ground `ordre`; did you mean `order`?",
    ),
    bad(
        "an unknown party",
        "who: library, duty",
        "who: libary, duty",
        "regimes/open-shelf.yaml:33:15: the vocabulary has no party `libary`; did you mean `library`?",
    ),
    bad(
        "an unknown duty",
        "duty: tell_borrower",
        "duty: tell_the_borrower",
        "regimes/open-shelf.yaml:33:30: the vocabulary has no duty `tell_the_borrower`; did you mean `tell_borrower`?",
    ),
    bad(
        "a rule without a source",
        "    because: The library obeys the court.\n    source: house-rules\n",
        "    because: The library obeys the court.\n",
        "regimes/open-shelf.yaml:34:5: the rule `court-order` has no source; add `source:` with one of: house-rules",
    ),
    bad(
        "an unknown source",
        "    because: The library obeys the court.\n    source: house-rules\n",
        "    because: The library obeys the court.\n    source: house-rule\n",
        "regimes/open-shelf.yaml:38:13: there is no source `house-rule` in this regime; did you mean `house-rules`?",
    ),
    bad(
        "a rule without a because",
        "    because: The library obeys the court.\n",
        "",
        "regimes/open-shelf.yaml:34:5: the rule `court-order` needs `because:`",
    ),
    bad(
        "an id that stands twice",
        "  - id: court-order",
        "  - id: letter",
        "regimes/open-shelf.yaml:34:5: two rules have the id `letter`; the first is in line 25",
    ),
    bad(
        "an id that is otherwise",
        "  - id: court-order",
        "  - id: otherwise",
        "regimes/open-shelf.yaml:34:9: no rule is called `otherwise`; what is decided where no rule applies stands under `otherwise:`",
    ),
    bad(
        "an id that the bench answers with itself",
        "  - id: court-order",
        "  - id: in-force",
        "regimes/open-shelf.yaml:34:9: no rule is called `in-force`; what is answered outside a regime's dates goes by that name",
    ),
    bad(
        "an id with a blank",
        "  - id: court-order",
        "  - id: Court order",
        "regimes/open-shelf.yaml:34:9: `Court order` is no id: use a-z, 0-9 and -",
    ),
    bad(
        "an unknown key",
        "jurisdiction:",
        "juristiction:",
        "regimes/open-shelf.yaml:3:1: the regime `open-shelf` has no `juristiction`; did you mean `jurisdiction`?",
    ),
    bad(
        "an unknown key of a rule",
        "    contested: Some",
        "    contestd: Some",
        "regimes/open-shelf.yaml:24:5: a rule has no `contestd`; did you mean `contested`?",
    ),
    bad(
        "an unknown kind",
        "kind: provider_policy",
        "kind: policy",
        "regimes/open-shelf.yaml:2:7: `kind` cannot be `policy`; it is one of: technical, provider_law, agency_law, provider_policy, proposal",
    ),
    bad(
        "no title",
        "title: House rules of the Open Shelf library\n",
        "",
        "regimes/open-shelf.yaml:1:1: the regime `open-shelf` needs `title:`",
    ),
    bad(
        "no otherwise",
        f"otherwise:\n  {OTHERWISE}\n  because: Nothing in the rules opens the record.\n",
        "",
        "regimes/open-shelf.yaml:1:1: the regime `open-shelf` needs `otherwise:`",
    ),
    bad(
        "an unknown status",
        "status: secondary",
        "status: second-hand",
        "regimes/open-shelf.yaml:11:13: `status` cannot be `second-hand`; did you mean `secondary`?",
    ),
    bad(
        "an address that is none",
        "https://library.example/rules",
        "at the desk",
        "regimes/open-shelf.yaml:10:14: `at the desk` is not an address; write https://...",
    ),
    bad(
        "dates the wrong way round",
        "kind: provider_policy",
        "kind: provider_policy\nin_force: {from: 2020-01-02, until: 2020-01-01}",
        "regimes/open-shelf.yaml:3:11: `until` is before `from`",
    ),
    bad(
        "an unknown engine",
        "kind: provider_policy",
        "kind: provider_policy\nengine: rulez",
        "regimes/open-shelf.yaml:3:9: there is no engine `rulez`; did you mean `rules`?",
    ),
]

DECISIONS = [
    bad(
        "an unknown outcome",
        OTHERWISE,
        "decide: {outcome: deny, mode: no_ground}",
        "regimes/open-shelf.yaml:40:21: `outcome` cannot be `deny`; it is one of: allow, refuse, needs_facts, not_governed, error",
    ),
    bad(
        "a written needs_facts",
        OTHERWISE,
        "decide: {outcome: needs_facts}",
        "regimes/open-shelf.yaml:40:21: a rule cannot decide `needs_facts`: it arises by itself; write one of: allow, refuse, not_governed",
    ),
    bad(
        "a written error",
        OTHERWISE,
        "decide: {outcome: error}",
        "regimes/open-shelf.yaml:40:21: a rule cannot decide `error`: it arises by itself; write one of: allow, refuse, not_governed",
    ),
    bad(
        "a mode of the other outcome",
        OTHERWISE,
        "decide: {outcome: refuse, mode: may}",
        "regimes/open-shelf.yaml:40:35: `refuse` has no mode `may`; it has: must_not, no_ground, impossible",
    ),
    bad(
        "a mode of what is not governed",
        OTHERWISE,
        "decide: {outcome: not_governed, mode: no_ground}",
        "regimes/open-shelf.yaml:40:41: `not_governed` has no mode `no_ground`; it has: none",
    ),
    bad(
        "an unknown mode",
        OTHERWISE,
        "decide: {outcome: refuse, mode: mustnt}",
        "regimes/open-shelf.yaml:40:35: `mode` cannot be `mustnt`; did you mean `must_not`?",
    ),
    bad(
        "no mode",
        OTHERWISE,
        "decide: {outcome: refuse}",
        "regimes/open-shelf.yaml:40:11: `refuse` needs a `mode:`; one of: must_not, no_ground, impossible",
    ),
    bad(
        "an allow without a ground",
        ORDER_DECIDES,
        "decide: {outcome: allow, mode: must}",
        "regimes/open-shelf.yaml:36:13: what allows needs a `ground:`",
    ),
    bad(
        "a refusal with a scope",
        OTHERWISE,
        "decide: {outcome: refuse, mode: no_ground, scope: narrowed}",
        "regimes/open-shelf.yaml:40:53: only what allows has a `scope:`",
    ),
    bad(
        "a ground of what is not governed",
        OTHERWISE,
        "decide: {outcome: not_governed, ground: order}",
        "regimes/open-shelf.yaml:40:43: what is not governed has no `ground:`",
    ),
    bad(
        "an unknown scope",
        ORDER_DECIDES,
        "decide: {outcome: allow, mode: must, ground: order, scope: narrow}",
        "regimes/open-shelf.yaml:36:64: `scope` cannot be `narrow`; did you mean `narrowed`?",
    ),
]

UNREACHABLE = [
    bad(
        "a rule shadowed by one before it",
        "otherwise:",
        rule("late", "{paper: letter, loan_age: {at_most: 7}}"),
        "regimes/open-shelf.yaml:39:5: the rule `late` is never reached; `letter` before it takes every such request",
    ),
    bad(
        "a rule shadowed by several together",
        "otherwise:",
        rule("stays", "{paper: letter, loan_age: {more_than: 30}, minor: true}")
        .replace(
            "otherwise:", rule("grown", "{paper: letter, loan_age: {more_than: 30}, minor: false}")
        )
        .replace(
            "otherwise:", rule("late", "{paper: letter, not: {requester: [borrower, parent]}}")
        ),
        "regimes/open-shelf.yaml:49:5: the rule `late` is never reached; the rules before it together take every such request",
    ),
    bad(
        "a rule that contradicts itself",
        "otherwise:",
        rule("odd", "{minor: true, not: {minor: true}}"),
        "regimes/open-shelf.yaml:39:5: the rule `odd` is never reached; its conditions contradict each other",
    ),
    bad(
        "a rule whose bounds exclude each other",
        "otherwise:",
        rule("odd", "{loan_age: {more_than: 9, less_than: 9}}"),
        "regimes/open-shelf.yaml:39:5: the rule `odd` is never reached; its conditions contradict each other",
    ),
    bad(
        "a rule that only a forbidden request reaches",
        "otherwise:",
        rule("odd", "{has_card: false, record: kept}"),
        "regimes/open-shelf.yaml:39:5: the rule `odd` is never reached; the vocabulary rules every such request out: `no_record_without_a_card`",
    ),
]


@pytest.mark.parametrize("bad", WORDS, ids=str)
def test_a_regime_is_held_to_the_words_that_are_known(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", DECISIONS, ids=str)
def test_a_decision_that_cannot_be_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", UNREACHABLE, ids=str)
def test_a_rule_that_can_never_decide_is_refused_with_the_reason(
    bench: SmallBench, bad: Bad
) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


def test_every_bad_regime_is_named_in_one_reading(bench: SmallBench) -> None:
    bench.change(SHELF, ORDER, "    when: {papers: court_order}\n")
    bench.change("regimes/privacy-act.yaml", "source: report", "source: reprot")
    assert_refused(
        bench,
        "regimes/open-shelf.yaml:35:12: there is no fact `papers`; did you mean `paper`?\nregimes/privacy-act.yaml:29:11: there is no source `reprot` in this regime; did you mean `report`?",
        "run",
    )


def test_all_that_is_wrong_in_its_rules_is_named_in_one_reading(bench: SmallBench) -> None:
    bench.change(SHELF, "requester: borrower}", "requester: borower}")
    bench.change(SHELF, "duty: tell_borrower", "duty: tel_borrower")
    bench.change(SHELF, ORDER, "    when: {papers: court_order}\n")
    bench.change(SHELF, ORDER_DECIDES, "decide: {outcome: allow, mode: mus, ground: order}")
    bench.change(SHELF, "    because: The library obeys the court.\n", "    becuse: The court.\n")
    bench.change(SHELF, OTHERWISE, "decide: {outcome: refuse, mode: may}")
    ended = bench.exigent("run")
    slips = ("borower", "tel_borrower", "papers", "mus", "becuse", "needs `because:`", "mode `may`")
    assert ended.code == 2
    for slip in slips:
        assert slip in ended.err, slip
    lines = [int(line.split(":")[1]) for line in ended.err.splitlines()]
    assert lines == sorted(lines)
    assert len(lines) == len(slips)
