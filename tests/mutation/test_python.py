"""Policies in Python are changed as their text, and each changed text is run by the engine itself."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest

from exigent.analysis.mutation.edited import EditedPolicies
from exigent.analysis.mutation.mutant import MutantKind
from exigent.analysis.mutation.noticing import OrdinarySuite
from exigent.analysis.mutation.python_edits import edits_of
from exigent.bench import open_bench
from exigent.symbolic import Limits
from tests.compare.repository import Repository, make_repository
from tests.mutation.benches import suite_of
from tests.mutation.requests import every_request
from tests.small_bench import SmallBench

REGIME = """\
title: In Python
kind: proposal
engine: python
compares: {loan_age: [30]}
sources: {a: {title: A}}
"""
POLICY = '''\
"""Who may see a record."""

from exigent.policy import Decision, Request, allow, duty, refuse

NOTE = duty("library", "keep_note")
TELL = duty("library", "tell_borrower", "3 days")


def decide(request: Request) -> Decision:
    if request.requester == "press" or (request.requester == "press" and request.minor):
        return refuse("must_not", rule="no-press", because="Reporters see nothing.")
    if is_family(request) and not request.minor:
        return allow("owner", ground="wish", rule="family", because="It is theirs.")
    if request.paper.among("letter", "court_order") and request.loan_age <= 30:
        return allow(
            "may",
            ground="courtesy",
            rule="letter",
            because="A letter opens it.",
            obligations=(NOTE, TELL),
        )
    return refuse("no_ground", rule="otherwise", because="Nothing opens it.")


def is_family(request: Request) -> bool:
    return request.requester.among("family")
'''


PAPERS = "request.paper.among('letter', 'court_order')"
FAMILY = "request.requester.among('family')"
CHANGES = {
    ("no-press", "delete rule", "the rule is deleted"),
    ("no-press", "drop alternative", "`request.requester == 'press'` is left out"),
    ("no-press", "drop condition", "`request.minor` is left out"),
    ("no-press", "other outcome", "`allow` instead of `refuse`"),
    ("no-press", "other outcome", "`not_governed` instead of `refuse`"),
    ("no-press", "other mode", "`no_ground` instead of `must_not`"),
    ("family", "negate condition", "`request.minor` instead of `not request.minor`"),
    ("family", "negate condition", "`not is_family(request)` instead of `is_family(request)`"),
    ("family", "other ground", "`order` instead of `wish`"),
    ("letter", "narrow condition", f"`request.paper.among('letter')` instead of `{PAPERS}`"),
    ("letter", "shut or open bound", "`request.loan_age < 30` instead of `request.loan_age <= 30`"),
    ("letter", "move bound", "`request.loan_age <= 31` instead of `request.loan_age <= 30`"),
    ("letter", "other scope", "`narrowed` instead of `as_requested`"),
    ("letter", "drop duty", "the duty `TELL` is left out"),
    ("is_family", "negate condition", f"`not {FAMILY}` instead of `{FAMILY}`"),
    (
        "is_family",
        "widen condition",
        f"`request.requester.among('family', 'press')` instead of `{FAMILY}`",
    ),
}


@pytest.fixture
def in_python(bench: SmallBench) -> SmallBench:
    bench.write("regimes/py.yaml", REGIME)
    bench.write("regimes/py.py", POLICY)
    return bench


@pytest.fixture
def repository(bench: SmallBench) -> Repository:
    return make_repository(bench, bench.root)


def report_of(bench: SmallBench, *arguments: str, code: int = 0) -> Any:
    ended = bench.exigent("mutate", *arguments, "--json", "-")
    assert ended.code == code, ended.told
    return json.loads(ended.out)


def test_a_text_is_changed_in_every_way_that_rules_are(in_python: SmallBench) -> None:
    edits = list(edits_of(POLICY, open_bench(in_python.root).vocabulary))
    told = {(edit.rule, str(edit.kind), edit.says) for edit in edits}
    assert told >= CHANGES


def test_no_two_changes_are_alike_and_each_stands_at_its_line(in_python: SmallBench) -> None:
    edits = list(edits_of(POLICY, open_bench(in_python.root).vocabulary))
    texts = [edit.text for edit in edits]
    assert len({*texts, ast.unparse(ast.parse(POLICY))}) == len(texts) + 1
    lines = {edit.line for edit in edits if edit.rule == "letter"}
    assert {POLICY.split("\n")[line - 1].strip()[:12] for line in lines} == {
        "if request.p",
        "return allow",
    }


LOOPS = {
    "while": """
    seen = 0
    while seen < 3 and not request.minor:
        seen += 1
""",
    "for": """
    for seen in itertools.count():
        if request.minor or seen >= 3:
            break
""",
    "swallowed": """
    seen, minor = 0, request.minor
    while True:
        try:
            seen += 1
            if minor or seen >= 3:
                break
        except:
            seen = 0
""",
    "generator": """
    next(seen for seen in itertools.count() if request.minor or seen >= 3)
""",
    "called": """
    next(filter(lambda seen: request.minor or seen >= 3, itertools.count()))
""",
}


@pytest.mark.parametrize("loop", LOOPS.values(), ids=LOOPS)
def test_a_change_that_goes_on_for_ever_is_ended_and_noticed(
    in_python: SmallBench, loop: str
) -> None:
    started = "def decide(request: Request) -> Decision:\n"
    text = POLICY.replace(started, started + loop.lstrip("\n"))
    in_python.write("regimes/py.py", f"import itertools\n{text}")
    in_python.write(
        "features/loop.feature",
        "Feature: Loops\n"
        "  Scenario: Nobody asks for anything\n"
        "    Given an ordinary request for a lending record\n"
        "    When the library is asked for the record\n"
        '    Then "py" refuses\n',
    )
    bench = open_bench(in_python.root)
    panel = bench.panel(["py"])
    edited = EditedPolicies(panel, OrdinarySuite(panel, suite_of(bench)))
    assert not edited.why_not("py")
    ended = [
        mutant
        for mutant in edited.mutants("py")
        if any(
            "may go on for ever" in (row[0].note or "")
            for row in edited._changed(mutant).decide(edited._suite.requests)
        )
    ]
    assert ended
    for mutant in ended:
        noticed = edited.notice(mutant)
        assert noticed.by is not None, mutant.says
        assert noticed.is_proof


def test_a_policy_that_takes_too_many_steps_as_it_stands_is_not_mutated(
    in_python: SmallBench,
) -> None:
    started = "def decide(request: Request) -> Decision:\n"
    loop = "    for _ in range(20_000):\n        pass\n"
    in_python.write("regimes/py.py", POLICY.replace(started, started + loop))
    report = report_of(in_python, "py", "--at-least", "0", code=3)
    (regime,) = report["regimes"]
    assert regime["tally"] is None
    assert regime["not_mutated"] == "it takes more than 10,000 steps, and may go on for ever"
    assert in_python.exigent("run", "--regime", "py").code == 0


@pytest.mark.slow
def test_a_change_is_equivalent_if_and_only_if_no_request_tells_it_apart(
    in_python: SmallBench,
) -> None:
    bench = open_bench(in_python.root)
    panel = bench.panel(["py"])
    edited = EditedPolicies(panel, OrdinarySuite(panel, suite_of(bench)))
    requests = every_request(bench)
    now = [row[0].substance for row in panel.decide(requests)]
    equivalent = 0
    for mutant in edited.mutants("py"):
        other = edited._changed(mutant)
        changed = [
            request
            for request, before, row in zip(requests, now, other.decide(requests), strict=True)
            if row[0].substance != before
        ]
        effect = edited.find(mutant)
        assert not effect.why
        assert effect.is_none == (not changed), mutant.says
        equivalent += effect.is_none
        if effect.plainest is not None:
            before, after = (one.decide([effect.plainest])[0][0] for one in (panel, other))
            assert before.substance != after.substance, mutant.says
    assert equivalent >= 2, "the press is refused twice over"


def test_it_is_scored_as_rules_are_and_its_scenarios_notice(in_python: SmallBench) -> None:
    report = report_of(in_python, "py", "--out", "features/py.feature")
    (regime,) = report["regimes"]
    assert regime["not_mutated"] == ""
    assert regime["tally"]["mutants"] > 40
    assert regime["tally"]["equivalent"] >= 2
    assert regime["tally"]["noticed"] < regime["tally"]["mutants"] // 10
    assert {one["file"] for one in report["survivors"]} == {"regimes/py.py"}
    after = report_of(in_python, "py")
    tally = after["regimes"][0]["tally"]
    assert in_python.exigent("run", "features/py.feature").code == 0
    assert tally["noticed"] + tally["equivalent"] == tally["mutants"]


def test_it_is_mutated_beside_rules(in_python: SmallBench) -> None:
    report = report_of(in_python)
    assert {one["name"] for one in report["regimes"] if one["tally"]} == {
        "py",
        "technical",
        "privacy-act",
        "open-shelf",
    }
    numbers = [one["scenario"] for one in report["survivors"] if one["scenario"]]
    assert sorted(set(numbers)) == list(range(1, len(report["ready"]) + 1))


def test_what_is_too_large_to_be_proved_counts_as_alive(in_python: SmallBench) -> None:
    bench = open_bench(in_python.root)
    panel = bench.panel(["py"])
    edited = EditedPolicies(panel, OrdinarySuite(panel, ()), Limits(questions=3))
    effect = edited.find(edited.mutants("py")[0])
    assert "too large" in effect.why
    assert not effect.is_none


def test_a_text_without_anything_to_change_is_not_mutated_and_fails_the_gate(
    in_python: SmallBench,
) -> None:
    in_python.write(
        "regimes/py.py",
        "import exigent.policy as p\n\n\ndef decide(request):\n"
        "    return p.refuse('no_ground', rule='never', because='Never.')\n",
    )
    report = report_of(in_python, "py", "--at-least", "0", code=3)
    assert report["regimes"][0]["tally"] is None
    told = in_python.exigent("mutate", "py").out
    assert "not mutated: py: its text has no condition and no decision that could be" in told


def test_only_a_text_that_changed_since_a_revision_is_mutated(repository: Repository) -> None:
    bench = repository.bench
    bench.write("regimes/py.yaml", REGIME)
    bench.write("regimes/py.py", POLICY)
    repository.commit()
    assert report_of(bench, "--changed-since", "HEAD")["regimes"] == []
    bench.change("regimes/py.py", "request.loan_age <= 30", "request.loan_age < 30")
    report = report_of(bench, "--changed-since", "HEAD")
    assert [one["name"] for one in report["regimes"]] == ["py"]
    assert report["regimes"][0]["tally"]["mutants"] > 40


def test_every_kind_of_change_is_one_that_rules_have_too(in_python: SmallBench) -> None:
    kinds = {edit.kind for edit in edits_of(POLICY, open_bench(in_python.root).vocabulary)}
    assert kinds <= set(MutantKind)
    assert len(kinds) >= 12


def test_where_no_scenario_looks_a_change_that_goes_on_for_ever_is_told_by_its_request(
    in_python: SmallBench,
) -> None:
    loop = "    seen = 0\n    while seen < 3 and request.minor:\n        seen += 1\n"
    started = "def decide(request: Request) -> Decision:\n"
    in_python.write("regimes/py.py", POLICY.replace(started, started + loop))
    bench = open_bench(in_python.root)
    panel = bench.panel(["py"])
    edited = EditedPolicies(panel, OrdinarySuite(panel, ()))
    endless = next(
        mutant
        for mutant in edited.mutants("py")
        if mutant.says == "`seen < 3` is left out" and mutant.kind is MutantKind.DROP_CONDITION
    )
    assert edited.notice(endless).by is None
    effect = edited.find(endless)
    assert effect.regimes == ("py",)
    assert effect.plainest is not None
    assert effect.plainest.values["minor"] is True
    assert edited.cover([(endless, effect)])


@pytest.mark.parametrize("bound", ["1e400", f"{10**400}"])
def test_a_number_with_no_next_one_is_not_moved(in_python: SmallBench, bound: str) -> None:
    vocabulary = open_bench(in_python.root).vocabulary
    kinds = {one.kind for one in edits_of(POLICY.replace("<= 30", f"<= {bound}"), vocabulary)}
    assert MutantKind.SHUT_OR_OPEN_BOUND in kinds
    assert MutantKind.MOVE_BOUND not in kinds


@pytest.mark.parametrize("part", ["0x" + "f" * 4_000, "+".join(["1"] * 700)])
def test_what_cannot_be_written_anew_is_not_mutated(in_python: SmallBench, part: str) -> None:
    in_python.write("regimes/py.py", f"{POLICY}\n\nLARGE = {part}\n")
    ended = in_python.exigent("mutate", "py", "--at-least", "1")
    assert ended.code == 3
    assert "not mutated: py: its text cannot be written anew" in ended.out
