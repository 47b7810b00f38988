"""What a change does where no scenario looks: each kind of it, the plainest of each, or why not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from exigent.analysis.compare import Comparison, Direction, Unseen
from exigent.bench.opening import open_bench
from exigent.files import read_written_value
from exigent.words.decision import Decision, Mode, Outcome
from exigent.words.request import make_request
from tests.compare.repository import ACT, FEATURE_FILE, HOUSE_RULES, Repository, make_repository
from tests.small_bench import SmallBench, write_small_bench

OWN = "mode: owner"
BASE = "git:HEAD"


@pytest.fixture
def repository(bench: SmallBench) -> Repository:
    return make_repository(bench, bench.root)


def unseen_of(found: Comparison) -> Unseen:
    assert found.unseen is not None
    return found.unseen


def decided(bench: SmallBench, facts: dict[str, str], regimes: Sequence[str]) -> list[Decision]:
    opened = open_bench(bench.root)
    known = opened.vocabulary.facts
    values = {name: read_written_value(text, known[name]) for name, text in facts.items()}
    return list(opened.panel(regimes).decide([make_request(opened.vocabulary, values)])[0])


def test_where_nothing_changed_nothing_is_looked_at(repository: Repository) -> None:
    found, code = repository.compare(BASE, "--fail-on", "unseen")
    assert (found.unseen, code) == (Unseen(), 0)
    assert "beyond" not in repository.bench.exigent("compare", BASE).out


def test_a_change_that_no_scenario_shows_is_found_by_its_plainest_request(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    repository.bench.change(HOUSE_RULES, OWN, "mode: may")
    found, code = repository.compare(BASE, "--fail-on", "unseen")
    assert (found.cells, code) == (18, 3)
    (change,) = unseen_of(found).changes
    assert unseen_of(found).regimes == ("open-shelf",)
    assert change.regimes == ("open-shelf",)
    assert change.direction is Direction.CHANGED
    assert change.facts == {"requester": "borrower"}
    before = tmp_path_factory.mktemp("before")
    write_small_bench(before)
    old = SmallBench(before, repository.bench.capture)
    assert decided(old, change.facts, ["open-shelf"]) == [change.before]
    assert decided(repository.bench, change.facts, ["open-shelf"]) == [change.after]


def test_the_scenario_that_is_told_passes_and_then_shows_the_change(
    repository: Repository,
) -> None:
    repository.bench.change(HOUSE_RULES, OWN, "mode: may")
    found, _ = repository.compare(BASE)
    (change,) = unseen_of(found).changes
    repository.bench.write("features/seen.feature", f"Feature: Seen\n\n{change.scenario}")
    found, code = repository.compare(BASE, "--fail-on", "unseen")
    assert (unseen_of(found).changes, found.failed, code) == ((), 0, 0)
    told = repository.bench.exigent("compare", BASE).out
    said = "beyond the scenarios: no other kind of change, which is proved of all requests"
    assert said in told


def test_a_new_scenario_that_expects_nothing_of_the_regime_shows_nothing(
    repository: Repository,
) -> None:
    repository.bench.change(HOUSE_RULES, OWN, "mode: may")
    repository.bench.write(
        "features/seen.feature",
        "Feature: Seen\n  Scenario: The borrower\n    Given an ordinary request for a lending record\n"
        "    And the borrower asks\n    When the library is asked for the record\n"
        '    Then "privacy-act" allows the disclosure\n',
    )
    found, code = repository.compare(BASE, "--fail-on", "unseen")
    assert (len(unseen_of(found).changes), unseen_of(found).shown, code) == (1, (), 3)


def test_it_is_told_how_much_a_new_scenario_stands_for(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, OWN, "mode: may")
    found, _ = repository.compare(BASE)
    (change,) = unseen_of(found).changes
    repository.bench.write("features/seen.feature", f"Feature: Seen\n\n{change.scenario}")
    found, _ = repository.compare(BASE)
    (shown,) = unseen_of(found).shown
    assert (shown.regime, shown.scenario.file) == ("open-shelf", "features/seen.feature")
    assert (shown.before.mode, shown.after.mode) == (Mode.OWNER, Mode.MAY)
    assert shown.share == change.share
    ended = repository.bench.exigent("compare", BASE, "--markdown", "seen.md")
    markdown = (repository.bench.root / "seen.md").read_text("utf-8")
    for told in (ended.out, markdown):
        assert "ew scenarios that alone show a kind of change, and how much else changes so" in told
        assert "features/seen.feature:3" in told.replace("\\", "")


def test_a_change_that_a_scenario_shows_is_not_told_again(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "loan_age: {at_most: 30}", "loan_age: {at_most: 29}")
    found, _ = repository.compare(BASE)
    assert [(flip.before.mode, flip.after.mode) for flip in found.flips] == [
        (Mode.MAY, Mode.NO_GROUND)
    ]
    # What was impossible before, since the record is gone, no scenario shows.
    modes = [(change.before.mode, change.after.mode) for change in unseen_of(found).changes]
    assert modes == [(Mode.IMPOSSIBLE, Mode.NO_GROUND)]


def test_regimes_that_change_alike_stand_together(repository: Repository) -> None:
    for name in ("north", "south"):
        repository.bench.write(
            f"regimes/{name}.yaml",
            f"extends: open-shelf\ntitle: {name.title()}\nkind: provider_policy\n",
        )
    repository.commit()
    repository.bench.change(HOUSE_RULES, OWN, "mode: may")
    found, _ = repository.compare(BASE)
    (change,) = unseen_of(found).changes
    assert set(change.regimes) == {"north", "south", "open-shelf"}


def test_duties_that_come_and_go_are_a_change(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, "within: 3 days", "within: 4 days")
    found, code = repository.compare(BASE, "--fail-on", "unseen")
    seen = {flip.scenario.title for flip in found.flips}
    assert (bool(seen), unseen_of(found).changes, code) == (True, (), 0)


def test_other_dates_are_looked_at_unless_dates_are_left_aside(repository: Repository) -> None:
    repository.bench.change(ACT, "{from: 2019-01-01}", "{from: 2019-02-01}")
    found, code = repository.compare(BASE, "--fail-on", "unseen")
    assert code == 3
    changes = unseen_of(found).changes
    assert {change.after.outcome for change in changes} == {Outcome.NOT_GOVERNED}
    assert all("requested_on" in change.facts for change in changes)
    found, code = repository.compare(BASE, "--fail-on", "unseen", "--ignore-dates")
    assert (unseen_of(found).changes, code) == ((), 0)


def test_a_change_that_shows_only_while_a_layer_is_not_in_force_is_found(
    repository: Repository,
) -> None:
    stack = "stack: {layers: [open-shelf, privacy-act], combine: deny_overrides}\n"
    repository.bench.write("regimes/both.yaml", f"title: Both\nkind: proposal\n{stack}")
    repository.commit()
    repository.bench.change(HOUSE_RULES, "{requester: parent, minor: true}", "{requester: parent}")
    found, code = repository.compare(BASE, "--regime", "both", "--fail-on", "unseen")
    dated = [one for one in unseen_of(found).changes if "requested_on" in one.facts]
    assert (Outcome.ALLOW in {one.after.outcome for one in dated}, code) == (True, 3)
    found, _ = repository.compare(BASE, "--regime", "both", "--ignore-dates")
    assert not any("requested_on" in one.facts for one in unseen_of(found).changes)


def test_a_vocabulary_that_is_another_one_is_told_and_fails_the_gate(
    repository: Repository,
) -> None:
    fact = (
        "  late:\n    asks: Is the book late?\n    type: yes_no\n    values:\n"
        "      true: the book is late\n      false: the book is not late\n    ordinary: false\n\n"
        "grounds:\n"
    )
    repository.bench.change("steps/vocabulary.yaml", "grounds:\n", fact)
    repository.bench.change(HOUSE_RULES, OWN, "mode: may")
    found, code = repository.compare(BASE, "--fail-on", "unseen")
    assert code == 3
    (one,) = unseen_of(found).not_compared
    assert one.why == "the vocabulary is another one than before: late"
    said = f"beyond the scenarios: not compared of any regime: {one.why}"
    assert said in repository.bench.exigent("compare", BASE).out
    assert repository.compare(BASE, "--fail-on", "removed")[1] == 0


def test_other_phrases_alone_keep_nobody_from_comparing(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, OWN, "mode: may")
    repository.bench.change(
        "steps/vocabulary.yaml", "press: a reporter asks", "press: [a reporter asks, a paper asks]"
    )
    found, _ = repository.compare(BASE)
    assert len(unseen_of(found).changes) == 1


def test_a_regime_that_is_renamed_is_compared_with_what_it_was(repository: Repository) -> None:
    text = (repository.bench.root / HOUSE_RULES).read_text("utf-8")
    repository.bench.write("regimes/house.yaml", text.replace(OWN, "mode: may"))
    (repository.bench.root / HOUSE_RULES).unlink()
    feature = (repository.bench.root / FEATURE_FILE).read_text("utf-8")
    repository.bench.write(
        FEATURE_FILE, feature.replace("open-shelf ", "house ").replace('"open-shelf"', '"house"')
    )
    found, _ = repository.compare(BASE)
    (change,) = unseen_of(found).changes
    assert change.regimes == ("open-shelf -> house",)
    assert "house" in change.scenario


def test_a_saved_matrix_has_no_policies_to_compare(repository: Repository) -> None:
    repository.bench.exigent("run", "--json", "before.json")
    found, code = repository.compare("before.json", "--fail-on", "unseen")
    assert code == 3
    assert unseen_of(found).not_compared[0].why == "a saved matrix holds no policies"


def test_between_two_regimes_there_is_nothing_unseen_to_mind(repository: Repository) -> None:
    ended = repository.bench.exigent("compare", "open-shelf", "privacy-act", "--fail-on", "unseen")
    assert (ended.code, ended.out) == (2, "")
    assert "two regimes are compared; `exigent agree`" in ended.err
    found, _ = repository.compare("open-shelf", "privacy-act")
    assert found.unseen is None


def test_every_report_tells_of_it(repository: Repository) -> None:
    repository.bench.change(HOUSE_RULES, OWN, "mode: may")
    files = {
        "--markdown": "c.md",
        "--html": "c.html",
        "--github": "c.txt",
        "--sarif": "c.sarif",
        "--junit": "c.xml",
    }
    options = [word for pair in files.items() for word in pair]
    ended = repository.bench.exigent("compare", BASE, "--fail-on", "unseen", *options)
    assert ended.code == 3
    told = {
        option: (repository.bench.root / file).read_text("utf-8") for option, file in files.items()
    }
    assert (
        "beyond the scenarios: 1 kind of change on requests that no scenario looks at" in ended.out
    )
    assert "#### Beyond the scenarios" in told["--markdown"]
    assert "    And the borrower asks\n" in told["--markdown"]
    assert "Scenario: The borrower asks" in told["--html"]
    assert "change-unseen" in told["--sarif"]
    assert f"file={HOUSE_RULES}" in told["--github"]
    assert "the borrower asks" in told["--junit"]
    repository.bench.exigent("compare", BASE, "--fail-on", "none", *options)
    assert "change-unseen: a" not in (repository.bench.root / "c.txt").read_text("utf-8")
