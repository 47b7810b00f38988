"""The gate, and the ways round it that there must not be: what shows a flip is taken away."""

from __future__ import annotations

import pytest

from exigent.analysis.compare.comparison import Comparison, Direction, FactChange
from tests.compare.repository import (
    ACT,
    FEATURE_FILE,
    HOUSE_RULES,
    SECOND_FEATURE,
    Repository,
    is_wrong,
    told,
)
from tests.small_bench import OPEN_SHELF

REVISION = "git:main"
PRESS = "features/press.feature"
VOCABULARY = "steps/vocabulary.yaml"
OLD_LOAN = "A letter opens the last month only (31, refuses)"
TURNED = (
    "otherwise:\n  decide: {outcome: refuse, mode: no_ground}\n",
    "otherwise:\n  decide: {outcome: allow, mode: may, ground: courtesy}\n",
)
SMALL = """\
title: {title}
kind: proposal
sources: {{bill: {{title: A bill}}}}
rules:
  - id: {id}
    when: {{requester: {requester}}}
    decide: {{outcome: refuse, mode: must_not}}
    because: They may not read them.
    source: bill
otherwise:
  decide: {{outcome: refuse, mode: no_ground}}
  because: {title} opens nothing else.
"""


def lost(found: Comparison) -> list[tuple[str, str, str, str]]:
    """Return what is lost in short: which way, what, which regime, which scenario."""
    return [
        (
            loss.direction.value,
            loss.what,
            loss.regime,
            loss.scenario.title if loss.scenario else "",
        )
        for loss in found.losses
    ]


def widen(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "loan_age: {at_most: 30}", "loan_age: {at_most: 400}")


def remove_regime(repository: Repository, file: str = ACT, name: str = "privacy-act") -> None:
    """Remove a regime, and every line of the features that speaks of it."""
    (repository.bench.root / file).unlink()
    text = (repository.bench.root / FEATURE_FILE).read_text("utf-8")
    kept = [
        line for line in text.splitlines() if f'"{name}"' not in line and f"| {name} " not in line
    ]
    repository.bench.write(FEATURE_FILE, "\n".join(kept))


def rename_house_rules(repository: Repository) -> None:
    bench = repository.bench
    (bench.root / HOUSE_RULES).rename(bench.root / "regimes/new-shelf.yaml")
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    bench.write(FEATURE_FILE, text.replace("open-shelf", "new-shelf"))


# The ways round.


def test_a_row_of_an_outline_that_asks_something_else_hides_no_flip(
    repository: Repository,
) -> None:
    widen(repository)
    repository.bench.change(FEATURE_FILE, "| 31  | refuses |", "| 32  | allows  |")
    found, code = repository.compare(REVISION)
    assert code == 3
    assert told(found) == [("wider", "open-shelf", OLD_LOAN)]
    assert found.flips[0].is_carried
    assert lost(found) == [("removed", "scenario", "", OLD_LOAN)]
    assert [place.example["age"] for place in found.scenarios_added] == ["32"]


@pytest.mark.parametrize("target", [None, "lending.feature", "drafts/lending.feature"])
def test_a_feature_that_is_removed_or_moved_away_hides_no_flip(
    repository: Repository, target: str | None
) -> None:
    bench = repository.bench
    bench.write(PRESS, SECOND_FEATURE)
    repository.commit()
    widen(repository)
    if target:
        bench.write(target, (bench.root / FEATURE_FILE).read_text("utf-8"))
    (bench.root / FEATURE_FILE).unlink()
    found, code = repository.compare(REVISION)
    assert code == 3
    assert told(found) == [("wider", "open-shelf", OLD_LOAN)]
    assert len(found.scenarios_removed) == 6
    assert repository.compare(REVISION, "--fail-on", "wider")[1] == 3
    assert repository.compare(REVISION, "--fail-on", "removed")[1] == 3


def test_a_scenario_with_other_givens_still_shows_what_it_asked(repository: Repository) -> None:
    bench = repository.bench
    bench.change(HOUSE_RULES, *TURNED)
    bench.write(
        FEATURE_FILE,
        "Feature: Lending records\n"
        "  Scenario: Nobody knows whether the borrower is a child\n"
        "    Given an ordinary request for a lending record\n"
        "    And the borrower asks\n"
        "    When the library is asked for the record\n"
        '    Then "open-shelf" allows the disclosure\n'
        '    And "privacy-act" allows the disclosure\n',
    )
    found, code = repository.compare(REVISION, "--fail-on", "wider")
    assert code == 3
    restated = next(loss for loss in found.losses if loss.direction is Direction.RESTATED)
    assert restated.facts == (
        FactChange("requester", "parent", "borrower"),
        FactChange("minor", "unknown", ""),
    )
    flips = [flip for flip in found.flips if flip.scenario == restated.scenario]
    assert [(flip.direction.value, flip.is_carried) for flip in flips] == [("wider", True)]


def test_a_restated_scenario_needs_an_approval_and_flips_nothing_by_itself(
    repository: Repository,
) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, "    And a parent of the borrower asks\n", "")
    bench.change(
        FEATURE_FILE,
        'Then "open-shelf" needs to know whether the borrower is a child',
        'Then "open-shelf" refuses the disclosure',
    )
    found, code = repository.compare(REVISION)
    assert (code, found.flips) == (3, ())
    assert lost(found) == [
        (
            "restated",
            "requester: parent -> not stated",
            "",
            "Nobody knows whether the borrower is a child",
        )
    ]
    assert repository.compare(REVISION, "--fail-on", "wider")[1] == 0


def test_a_removed_regime_is_a_change(repository: Repository) -> None:
    remove_regime(repository)
    found, code = repository.compare(REVISION)
    assert code == 3
    assert lost(found) == [("removed", "regime", "privacy-act", "")]
    assert found.regimes == ("technical", "open-shelf")


@pytest.mark.parametrize("title", ["House rules of the Open Shelf library", "Rules of tomorrow"])
def test_a_renamed_regime_is_compared_with_what_it_was(repository: Repository, title: str) -> None:
    rename_house_rules(repository)
    bench = repository.bench
    bench.change("regimes/new-shelf.yaml", "House rules of the Open Shelf library", title)
    found, code = repository.compare(REVISION)
    assert (code, found.changes) == (0, ())
    assert [(one.before, one.after) for one in found.regimes_renamed] == [
        ("open-shelf", "new-shelf")
    ]
    bench.change("regimes/new-shelf.yaml", *TURNED)
    bench.change(FEATURE_FILE, "| 31  | refuses |", "| 31  | allows  |")
    needs = '"new-shelf" needs to know whether the borrower is a child'
    bench.change(FEATURE_FILE, needs, '"new-shelf" allows the disclosure')
    found, code = repository.compare(REVISION, "--fail-on", "wider")
    assert code == 3
    assert ("wider", "open-shelf -> new-shelf") in {(way, regime) for way, regime, _ in told(found)}


def test_a_regime_that_is_not_much_like_another_is_not_taken_for_it(
    repository: Repository,
) -> None:
    bench = repository.bench
    bench.write("regimes/one.yaml", SMALL.format(title="One", id="press", requester="press"))
    repository.commit()
    (bench.root / "regimes/one.yaml").unlink()
    bench.write("regimes/two.yaml", SMALL.format(title="Two", id="parent", requester="parent"))
    found, code = repository.compare(REVISION)
    assert code == 3
    assert (found.regimes_renamed, found.regimes_added) == ((), ("two",))
    assert lost(found) == [("removed", "regime", "one", "")]


def test_of_two_that_are_alike_the_most_alike_is_the_renamed_one(repository: Repository) -> None:
    rename_house_rules(repository)
    less_alike = OPEN_SHELF.replace("House rules of", "Old rules of").replace("30", "31", 1)
    repository.bench.write("regimes/a-shelf.yaml", less_alike)
    found, _ = repository.compare(REVISION)
    assert [(one.before, one.after) for one in found.regimes_renamed] == [
        ("open-shelf", "new-shelf")
    ]
    assert found.regimes_added == ("a-shelf",)


def test_lines_of_then_that_are_dropped_are_a_change(repository: Repository) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, '    And "privacy-act" refuses the disclosure\n', "")
    found, code = repository.compare(REVISION, "--fail-on", "removed")
    assert code == 3
    assert lost(found) == [
        ("removed", "check", "privacy-act", "A reporter asks for a writer's loans")
    ]
    assert found.flips == ()


def test_what_was_not_checked_before_is_no_check_removed(repository: Repository) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, '    And "privacy-act" refuses the disclosure\n', "")
    repository.commit()
    assert repository.compare(REVISION)[1] == 0
    assert repository.compare(REVISION, "git:main~1")[1] == 0


def test_facts_that_are_gone_cannot_be_asked(repository: Repository) -> None:
    bench = repository.bench
    text = (bench.root / VOCABULARY).read_text("utf-8")
    start, end = text.index("  loan_age:\n"), text.index("  requested_on:\n")
    bench.write(VOCABULARY, text[:start] + text[end:])
    bench.change(HOUSE_RULES, "      loan_age: {at_most: 30}\n", "")
    feature = (bench.root / FEATURE_FILE).read_text("utf-8")
    bench.write(FEATURE_FILE, feature[: feature.index("  Scenario Outline:")])
    found, code = repository.compare(REVISION)
    assert code == 3
    assert [one for one in lost(found) if one[0] == "cannot_be_asked"] == [
        ("cannot_be_asked", "there is no fact `loan_age`", "", title)
        for title in ("A letter opens the last month only (30, allows)", OLD_LOAN)
    ]
    for gate in ("any", "wider", "removed"):
        assert repository.compare(REVISION, "--fail-on", gate)[1] == 3


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("letter: the requester brings a letter", "note: the requester brings a letter", "letter"),
        ("then: {requester: police}", "then: {requester: press}", "cannot both be"),
    ],
)
def test_values_that_are_gone_or_excluded_cannot_be_asked(
    repository: Repository, old: str, new: str, reason: str
) -> None:
    bench = repository.bench
    bench.change(VOCABULARY, old, new)
    if reason == "letter":
        bench.change(HOUSE_RULES, "paper: letter", "paper: note")
        bench.change("scenarios/lost-diary.yaml", "paper: letter", "paper: note")
    else:
        text = (bench.root / FEATURE_FILE).read_text("utf-8")
        start, end = text.index("  Scenario: Police bring"), text.index("  @nothing-there")
        bench.write(FEATURE_FILE, text[:start] + text[end:])
    found, code = repository.compare(REVISION)
    assert code == 3
    reasons = [loss.what for loss in found.losses if loss.direction is Direction.CANNOT_BE_ASKED]
    assert reasons
    assert all(reason in one for one in reasons)


def test_what_is_ordinary_now_flips_what_was_asked(repository: Repository) -> None:
    bench = repository.bench
    bench.change(VOCABULARY, "    ordinary: 10\n", "    ordinary: 50\n")
    feature = (bench.root / FEATURE_FILE).read_text("utf-8")
    bench.write(
        FEATURE_FILE,
        feature.replace(
            'Then "open-shelf" may disclose but need not',
            "Then every regime refuses, except\n      | technical |",
        ),
    )
    found, code = repository.compare(REVISION)
    assert code == 3
    assert told(found) == [("narrower", "open-shelf", "A reporter asks for a writer's loans")]
    assert found.losses == ()


def test_an_engine_that_fails_on_what_the_base_asked_ends_with_four(
    repository: Repository,
) -> None:
    bench = repository.bench
    bench.write("regimes/counter.yaml", "title: A counter\nkind: proposal\nengine: python\n")
    answer = "from exigent.policy import refuse\n\ndef decide(request):\n{}    return refuse('no_ground', rule='all', because='It is closed.')\n"
    bench.write("regimes/counter.py", answer.format(""))
    repository.commit()
    failing = "    if request.loan_age == 31:\n        raise ValueError\n"
    bench.write("regimes/counter.py", answer.format(failing))
    bench.change(FEATURE_FILE, "      | 31  | refuses |\n", "")
    found, code = repository.compare(REVISION, "--fail-on", "none")
    assert (code, found.in_error) == (4, 1)
    assert told(found) == [("now_in_error", "counter", OLD_LOAN)]


def test_a_saved_matrix_as_head_cannot_hide_what_is_gone(repository: Repository) -> None:
    bench = repository.bench
    assert bench.exigent("run", "--json", "before.json").code == 0
    bench.change(FEATURE_FILE, "    And a parent of the borrower asks\n", "")
    bench.change(
        FEATURE_FILE,
        'Then "open-shelf" needs to know whether the borrower is a child',
        'Then "open-shelf" refuses the disclosure',
    )
    bench.change(FEATURE_FILE, "      | 31  | refuses |\n", "")
    assert bench.exigent("run", "--json", "after.json").code == 0
    for base in (REVISION, "before.json"):
        found, code = repository.compare(base, "after.json")
        assert (code, found.flips) == (3, ())
        asked = "Nobody knows whether the borrower is a child"
        assert lost(found) == [
            ("cannot_be_asked", "a saved matrix answers only what it was asked", "", asked),
            ("removed", "scenario", "", OLD_LOAN),
            ("restated", "requester: parent -> not stated", "", asked),
        ]
    widen(repository)
    found, _ = repository.compare("before.json")
    assert told(found) == [("wider", "open-shelf", OLD_LOAN)]


# The gates.


@pytest.mark.parametrize(
    ("gates", "code"),
    [
        ((), 3),
        (("any",), 3),
        (("removed",), 3),
        (("wider",), 0),
        (("wider", "removed"), 3),
        (("none",), 0),
    ],
)
def test_gates_may_be_several(repository: Repository, gates: tuple[str, ...], code: int) -> None:
    remove_regime(repository)
    words = [word for gate in gates for word in ("--fail-on", gate)]
    assert repository.compare(REVISION, *words)[1] == code


def test_no_gate_goes_with_no_other(repository: Repository) -> None:
    ended = repository.bench.exigent("compare", REVISION, "--fail-on", "none", "--fail-on", "any")
    assert (ended.code, ended.out) == (2, "")
    assert "--fail-on none goes with no other --fail-on" in ended.err


@pytest.mark.parametrize(
    ("old", "new", "direction"),
    [
        (
            "when: {requester: parent, minor: true}\n    decide: {outcome: allow, mode: may, ground: wish}",
            "when: {requester: police, has_card: true, minor: true}\n    decide: {outcome: allow, mode: may, ground: wish}",
            "narrower",
        ),
        (
            "otherwise:\n  decide: {outcome: refuse, mode: no_ground}",
            "otherwise:\n  decide: {outcome: not_governed}",
            "no_longer_kept_in",
        ),
    ],
)
def test_what_no_longer_keeps_in_fails_the_gate_for_wider(
    repository: Repository, old: str, new: str, direction: str
) -> None:
    repository.bench.change(HOUSE_RULES, old, new)
    text = (repository.bench.root / FEATURE_FILE).read_text("utf-8")
    repository.bench.write(
        FEATURE_FILE,
        "\n".join(
            line for line in text.splitlines() if "open-shelf" not in line or "<does>" in line
        )
        .replace("| 31  | refuses |", "")
        .replace('    And "privacy-act"', '    Then "privacy-act"')
        .replace("every regime refuses", '"privacy-act" refuses'),
    )
    found, code = repository.compare(REVISION, "--fail-on", "wider")
    assert direction in {way for way, _, _ in told(found)}
    assert code == (3 if direction != "narrower" else 0)


# What approves it.


APPROVE = ("approve", "--by", "Ada", "--why", "Agreed in May.")


def test_what_is_removed_is_approved_like_a_flip(repository: Repository) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, "      | 31  | refuses |\n", "")
    remove_regime(repository)
    bench.change(
        FEATURE_FILE,
        '    Then "open-shelf" may disclose but need not\n',
        "    Then every regime refuses, except\n      | technical  |\n      | open-shelf |\n",
    )
    assert repository.compare(REVISION)[1] == 3
    ended = bench.exigent(*APPROVE, "--direction", "removed")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("approved in approved.yaml; 0 not approved\n")
    found, code = repository.compare(REVISION)
    assert (code, found.unapproved, found.stale) == (0, (), ())
    written = (bench.root / "approved.yaml").read_text("utf-8")
    assert "- regime: privacy-act\n  removed: regime\n  by: Ada\n" in written
    assert (
        "- file: features/lending.feature\n"
        "  feature: Lending records\n"
        "  scenario: A letter opens the last month only\n"
        '  example: {"age": "31", "does": "refuses"}\n'
        "  facts:\n"
        "    paper: letter\n"
        "    loan_age: 31\n"
        "  removed: scenario\n"
    ) in written
    assert repository.compare(REVISION, "--regime", "open-shelf")[0].stale == ()
    repository.commit()
    found, code = repository.compare(REVISION)
    assert code == 0
    assert {(one.direction, one.what) for one in found.stale} == {
        ("removed", "regime"),
        ("removed", "scenario"),
    }
    screen = bench.exigent("compare", REVISION).out
    assert "removed: regime" in screen


@pytest.mark.parametrize("direction", ["restated", "cannot_be_asked"])
def test_another_restatement_is_not_approved_by_the_same_entry(
    repository: Repository, direction: str
) -> None:
    bench = repository.bench
    bench.change(FEATURE_FILE, "And a parent of the borrower asks", "And a reporter asks")
    bench.change(
        FEATURE_FILE,
        '"open-shelf" needs to know whether the borrower is a child',
        '"open-shelf" refuses the disclosure',
    )
    head: tuple[str, ...] = ()
    if direction == "cannot_be_asked":
        assert bench.exigent("run", "--json", "after.json").code == 0
        head = ("after.json",)
    assert repository.compare(REVISION, *head)[1] == 3
    assert bench.exigent(*APPROVE, "--all").code == 0
    found, code = repository.compare(REVISION, *head)
    assert (code, found.stale) == (0, ())
    assert f"  {direction}: " in (bench.root / "approved.yaml").read_text("utf-8")
    bench.change(FEATURE_FILE, "And a reporter asks", "And police ask")
    found, code = repository.compare(REVISION)
    assert code == 3
    assert [loss.what for loss in found.losses if not loss.approval] == [
        "requester: parent -> police"
    ]
    assert [one.direction for one in found.stale][-1] == "restated"


WRONG = {
    "- removed: regime\n  by: a\n  why: b\n": "approved.yaml:1:3: an approval needs `regime:`",
    "- regime: x\n  removed: rule\n  by: a\n  why: b\n": "approved.yaml:2:12: what is removed is "
    "not `rule`; it is one of: scenario, regime, check, duty check",
    "- regime: x\n  removed: regime\n  before: allow\n  by: a\n  why: b\n": "approved.yaml:3:3: "
    "an approval of what is removed has no `before`; it may have: removed, by, why, regime",
    "- file: w\n  feature: x\n  scenario: y\n  facts: {}\n  regime: z\n  restated: a\n  by: a\n  why: b\n": "approved.yaml:"
    "5:3: an approval of what is restated has no `regime`; "
    "it may have: restated, by, why, file, feature, scenario, example, facts",
    "- file: w\n  feature: x\n  scenario: y\n  facts: {}\n  removed: ''\n  by: a\n  why: b\n": ""
    "approved.yaml:5:12: "
    "`removed` is empty",
}


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_entry_of_a_loss_is_said_at_its_place(repository: Repository, text: str) -> None:
    repository.bench.write("approved.yaml", text)
    ended = repository.bench.exigent("compare", REVISION)
    assert (ended.code, ended.err) == (2, f"{WRONG[text]}\n")


def test_two_regimes_have_nothing_to_approve(repository: Repository) -> None:
    bench = repository.bench
    assert repository.compare("open-shelf", "privacy-act")[1] == 0
    assert is_wrong(
        bench.exigent(*APPROVE, "--all"),
        "two regimes were compared, and what differs between them is nobody's to approve; "
        "compare with a revision first, such as `exigent compare git:origin/main`",
    )
    assert repository.compare("open-shelf", "privacy-act", "--fail-on", "any")[1] == 3
    assert repository.compare("open-shelf", "privacy-act", "--fail-on", "wider")[1] == 0
    assert repository.compare("privacy-act", "open-shelf", "--fail-on", "wider")[1] == 3
