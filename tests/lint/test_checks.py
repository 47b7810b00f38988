"""Every check: what triggers it, with its place, and that the small bench triggers none."""

from __future__ import annotations

import json
import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from exigent.analysis.lint.bench import lint_bench
from exigent.analysis.lint.checks import CHECKS, Severity
from exigent.analysis.lint.settings import read_settings
from exigent.words import Fault
from tests.lint.spoilt import (
    ACT,
    BORROWER_ASKS,
    CASE,
    CLOSED,
    FILE,
    GIVEN,
    LETTER,
    OTHER,
    OWN_STEPS,
    SHELF,
    THEN,
    VOCABULARY,
    WHEN,
    WRONG,
    Wrong,
)
from tests.small_bench import CASE as CASE_TEXT
from tests.small_bench import FEATURE, SmallBench

ROOT = Path(__file__).parents[2]


def codes(bench: SmallBench) -> list[str]:
    return [str(finding.check.code) for finding in lint_bench(bench.root).findings]


def test_a_bench_with_nothing_wrong_has_no_findings_but_of_its_sources(bench: SmallBench) -> None:
    assert codes(bench) == ["EX304", "EX305", "EX305"]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_check_finds_what_it_is_for(bench: SmallBench, wrong: Wrong) -> None:
    before = codes(bench).count(wrong.code)
    wrong.spoil(bench)
    found = [f for f in lint_bench(bench.root).findings if f.check.code == wrong.code]
    assert len(found) > before
    assert any(wrong.says in str(finding) for finding in found), [str(f) for f in found]


def test_every_check_is_tried() -> None:
    elsewhere = {"EX001", "EX102", "EX111", "EX207", "EX209", "EX210", "EX211", "EX307"}
    elsewhere |= {"EX308", "EX309"}
    # In a bench with events: tests/time/test_linting_duties.py
    elsewhere |= {"EX215", "EX313", "EX314", "EX315", "EX316", "EX317"}
    refused = {fault.code for fault in Fault}
    assert {wrong.code for wrong in WRONG} | elsewhere | refused == set(CHECKS)


def test_a_step_that_two_definitions_take_is_found(bench: SmallBench) -> None:
    bench.write("steps/own.py", OWN_STEPS.replace("I click on the record", "police ask"))
    bench.change(FILE, "And the record was deleted", "And police ask")
    assert "EX102" in codes(bench)


def test_an_engine_that_fails_is_found_and_ends_with_its_own_code(bench: SmallBench) -> None:
    bench.write("regimes/broken.yaml", "title: B\nkind: proposal\nengine: python\n")
    bench.write("regimes/broken.py", "def decide(request):\n    raise OSError('no more')\n")
    ended = bench.exigent("lint")
    assert (ended.code, ended.err) == (4, "")
    assert "regimes/broken.yaml:1:1: EX111 `broken` gives no decision" in ended.out


def test_a_file_for_editors_that_a_new_regime_has_made_old_is_found(bench: SmallBench) -> None:
    bench.write("schemas/feature.py", bench.exigent("schema", "feature").out)
    bench.write("schemas/regime.json", bench.exigent("schema", "regime").out)
    assert "EX307" not in bench.exigent("lint").out
    bench.write("regimes/closed.yaml", CLOSED)
    ended = bench.exigent("lint")
    assert "schemas/feature.py:1:1: EX307 " in ended.out
    assert "schemas/regime.json" not in ended.out
    assert bench.exigent("schema", "--renew").out == "schemas/feature.py\n"
    assert "EX307" not in bench.exigent("lint").out


def test_an_expectation_that_always_holds_is_found(bench: SmallBench) -> None:
    bench.write("regimes/closed.yaml", CLOSED)
    bench.change(
        FILE,
        "Then every regime refuses the disclosure",
        'Then "closed" refuses the disclosure\n    And no regime must disclose',
    )
    assert "EX207" in codes(bench)


def test_steps_of_its_own_are_held_to_the_order_and_to_what_is_so(bench: SmallBench) -> None:
    bench.write("steps/own.py", OWN_STEPS)
    bench.write(
        OTHER,
        f"Feature: Other\n  Scenario: One\n{GIVEN}    And I click on the record\n{WHEN}"
        f"    When somebody waits\n{THEN}    Given I click on the record\n",
    )
    found = [str(finding) for finding in lint_bench(bench.root, [bench.root / OTHER]).findings]
    assert [line.split()[1] for line in found] == ["EX211", "EX209", "EX210", "EX211"]
    assert found[1].startswith(f"{OTHER}:6:5: ")


def test_all_that_is_wrong_is_gathered_from_all_files(bench: SmallBench) -> None:
    bench.change(FILE, "And the record was deleted", "And the moon is full")
    bench.change(CASE, "requester: press", "requester: pres")
    bench.change(SHELF, "ground: courtesy", "ground: curtesy")
    bench.change(ACT, "kind: provider_law", "kind: provider_low")
    bench.write(OTHER, "Feature: Other\n Oops: One\n  Given x\n")
    ended = bench.exigent("lint")
    assert (ended.code, ended.err) == (3, "")
    files = {line.partition(":")[0] for line in ended.out.splitlines() if ": EX1" in line}
    assert files == {FILE, CASE, ACT, SHELF, OTHER}
    assert f"{SHELF}:29:49: EX105" in ended.out
    held_up = [line for line in ended.out.splitlines() if line.startswith("not looked at: ")]
    assert held_up == [
        "not looked at: the scenarios of the reported case `lost-diary`, since its file is wrong",
        f"not looked at: the scenarios of {FILE}, since one of them is wrong",
        f"not looked at: the scenarios of {OTHER}, since one of them is wrong",
        "not looked at: what regimes answer, since a regime is wrong",
    ]


def test_a_file_that_cannot_be_read_is_said_once_and_not_of_those_that_build_on_it(
    bench: SmallBench,
) -> None:
    bench.write("regimes/copy.yaml", "title: Copy\nextends: open-shelf\n")
    bench.write("scenarios/other.yaml", CASE_TEXT)
    bench.write("scenarios/third.yaml", "title: [\n")
    bench.change(SHELF, "kind:", "kind: [")
    bench.change(CASE, "requester: press", "requester: pres")
    found = [str(finding) for finding in lint_bench(bench.root).findings]
    assert [line.split(": ")[0] for line in found if " EX1" in line] == [
        f"{SHELF}:2:7",
        f"{CASE}:5:20",
        "scenarios/third.yaml:1:8",
    ]


def test_a_broken_case_does_not_make_its_scenarios_wrong(bench: SmallBench) -> None:
    bench.change(CASE, "requester: press", "requester: pres")
    assert [code for code in codes(bench) if code.startswith("EX1")] == ["EX105"]


def test_only_findings_of_the_named_files_are_shown(bench: SmallBench) -> None:
    assert bench.exigent("lint", "features").out == "nothing found\n"
    assert bench.exigent("lint", FILE, CASE, VOCABULARY).code == 0
    ended = bench.exigent("lint", ACT)
    assert ended.code == 3
    assert {line.partition(":")[0] for line in ended.out.splitlines()[:-1]} == {ACT}


def test_the_list_of_tags_is_held_to_and_may_have_wildcards(bench: SmallBench) -> None:
    bench.write("pyproject.toml", '[tool.exigent.lint]\ntags = ["lending", "@re*"]\n')
    found = [f for f in lint_bench(bench.root).findings if f.check.code == "EX213"]
    assert [finding.message for finding in found] == ["`@nothing-there` is not in the list of tags"]


def test_the_shipped_bench_lists_its_tags_and_no_others() -> None:
    patterns = read_settings(ROOT).tags
    lines = "\n".join(path.read_text("utf-8") for path in (ROOT / "features").glob("*.feature"))
    used = re.findall(r"(?<!\S)@\S+", lines)
    assert [p for p in patterns if not any(fnmatchcase(tag, p) for tag in used)] == []
    assert all(any(fnmatchcase(tag, pattern) for pattern in patterns) for tag in used)


def test_a_column_that_only_the_background_uses_is_used(bench: SmallBench) -> None:
    bench.write(
        OTHER,
        f"Feature: Other\n  Background:\n{GIVEN}    And the loan is <age> days old\n\n"
        f"  Scenario Outline: One\n{WHEN}{THEN}\n    Examples:\n      | age |\n      | 3 |\n",
    )
    assert "EX208" not in codes(bench)


def test_what_an_expected_answer_turns_on_is_not_idle(bench: SmallBench) -> None:
    bench.write(
        OTHER,
        f"Feature: Other\n  Scenario: One\n{LETTER}    And the borrower is of age\n{WHEN}"
        '    Then under "open-shelf" the library must tell the borrower within 3 days\n',
    )
    assert "EX201" not in codes(bench)


def test_that_nothing_is_owed_or_disputed_is_worth_expecting(bench: SmallBench) -> None:
    bench.write(
        OTHER,
        f'Feature: Other\n  Scenario: One\n{LETTER}{WHEN}    Then under "privacy-act" '
        'the library need not tell the borrower\n    And under "technical" no duties follow\n'
        '    And the answer under "technical" is settled\n',
    )
    assert lint_bench(bench.root, [bench.root / OTHER]).findings == ()


def test_lines_that_agree_on_every_regime_are_no_conflict(bench: SmallBench) -> None:
    bench.write(
        OTHER,
        f"Feature: Other\n  Scenario: One\n{BORROWER_ASKS}{WHEN}"
        "    Then every regime that governs the request allows, except\n      | technical |\n"
        '    And no regime refuses\n    And "technical" does not govern the request\n',
    )
    assert lint_bench(bench.root, [bench.root / OTHER]).findings == ()


def test_a_setting_ignores_a_check_everywhere(bench: SmallBench) -> None:
    bench.write("pyproject.toml", '[tool.exigent.lint]\nignore = ["EX304", "EX305"]\n')
    ended = bench.exigent("lint")
    assert (ended.code, ended.out) == (0, "nothing found\n")


def test_a_comment_above_ignores_a_check_in_a_line(bench: SmallBench) -> None:
    bench.change(
        SHELF, "  decide: {outcome: refuse", "  # exigent: ignore EX304\n  decide: {outcome: refuse"
    )
    assert codes(bench) == ["EX305", "EX305"]


def test_a_comment_that_ignores_nothing_is_a_note(bench: SmallBench) -> None:
    bench.write("pyproject.toml", '[tool.exigent.lint]\nignore = ["EX304", "EX305"]\n')
    bench.write(FILE, f"# exigent: ignore EX203, EX999 EX101\n{FEATURE}")
    ended = bench.exigent("lint")
    assert ended.code == 0
    assert ended.out == (
        f"{FILE}:1:1: EX001 `EX101` cannot be ignored\n"
        f"{FILE}:1:1: EX001 there is no `EX203` in the line below; leave the comment out\n"
        f"{FILE}:1:1: EX001 there is no check `EX999`; see `exigent lint --list`\n"
        "3 notes\n"
    )


def test_what_is_wrong_cannot_be_ignored(bench: SmallBench) -> None:
    bench.change(
        FILE,
        "    And the record was deleted",
        "    # exigent: ignore EX101\n    And the moon is full",
    )
    assert "EX101" in codes(bench)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[tool", "not valid TOML: "),
        ("tool = 1\n[x]", ""),
        ("[tool.exigent]\nlint = 1", "pyproject.toml:1:1: `tool.exigent.lint` is a table"),
        ("[tool.exigent.lint]\nignor = []", "has no `ignor`; did you mean `ignore`?"),
        ("[tool.exigent.lint]\nignore = [1]", "`ignore` of `tool.exigent.lint` is a list of texts"),
        (
            "[tool.exigent.lint]\nignore = ['EX2003']",
            "there is no check `EX2003`; did you mean `EX20",
        ),
        ("[tool.exigent.lint]\nignore = ['EX101']", "`EX101` cannot be ignored: nothing would run"),
    ],
)
def test_settings_that_are_wrong_are_refused(bench: SmallBench, text: str, says: str) -> None:
    bench.write("pyproject.toml", text)
    ended = bench.exigent("lint")
    assert (ended.code, says in ended.err) == (2 if says else 3, True)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("features/none.feature", "features/none.feature:1:1: there is no such file or folder\n"),
        ("pyproject.toml", "pyproject.toml:1:1: this is no file of the bench, and no draft; "),
    ],
)
def test_a_file_that_is_none_of_the_bench_is_refused(
    bench: SmallBench, name: str, says: str
) -> None:
    bench.write("pyproject.toml", "")
    ended = bench.exigent("lint", name)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(says)


def test_a_bench_whose_vocabulary_is_wrong_cannot_be_looked_at(bench: SmallBench) -> None:
    bench.change(VOCABULARY, "    ordinary: police", "    ordinary: polite")
    ended = bench.exigent("lint", "--sarif", "found.sarif", "--github", "-")
    assert ended.code == 2
    assert f"{VOCABULARY}:" in ended.err
    assert ended.out.startswith(f"::error file={VOCABULARY},line=")
    log = json.loads((bench.root / "found.sarif").read_text())
    assert log["runs"][0]["invocations"][0]["executionSuccessful"] is False


@pytest.mark.parametrize("word", ["--json=out.json", "--fix", "features"])
def test_the_list_stands_alone(bench: SmallBench, word: str) -> None:
    ended = bench.exigent("lint", "--list", word)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("--list shows every check, and looks at no bench; give it alone")
    assert not (bench.root / "out.json").exists()


def test_the_list_shows_every_check(bench: SmallBench) -> None:
    ended = bench.exigent("lint", "--list")
    assert (ended.code, ended.err) == (0, "")
    listed = {line.split()[0]: line.split()[1] for line in ended.out.splitlines()}
    assert listed == {code: check.severity for code, check in CHECKS.items()}


def test_the_documentation_has_every_check_as_the_list_shows_it() -> None:
    page = (ROOT / "docs" / "lint.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `EX")]
    refused = {fault.code for fault in Fault}
    assert rows == [
        f"| `{check.code}` | {check.severity} | {check.means} |"
        for check in CHECKS.values()
        if check.code not in refused
    ]


def test_only_what_a_run_would_refuse_is_an_error() -> None:
    errors = {code for code, check in CHECKS.items() if check.severity is Severity.ERROR}
    assert errors == {code for code in CHECKS if code.startswith(("EX1", "EX4"))}


@pytest.mark.slow
def test_the_shipped_bench_is_clean() -> None:
    result = lint_bench(ROOT)
    assert [str(finding) for finding in result.findings] == []
    assert result.held_up == ()
