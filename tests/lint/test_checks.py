"""Every check: what triggers it, with its place, and that the small bench triggers none."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from exigent.lint.bench import lint_bench
from exigent.lint.checks import CHECKS, Severity
from tests.small_bench import CASE as CASE_TEXT
from tests.small_bench import FEATURE, SmallBench

ROOT = Path(__file__).parents[2]
FILE = "features/lending.feature"
OTHER = "features/other.feature"
VOCABULARY = "steps/vocabulary.yaml"
ACT = "regimes/privacy-act.yaml"
SHELF = "regimes/open-shelf.yaml"
CASE = "scenarios/lost-diary.yaml"
GIVEN = "    Given an ordinary request for a lending record\n"
WHEN = "    When the library is asked for the record\n"
THEN = '    Then "open-shelf" refuses the disclosure\n'
OWN_STEPS = """\
from pytest_bdd import given, when

@given("I click on the record")
def click(): ...

@when("somebody waits")
def wait(): ...
"""


CLOSED = """\
title: Closed
kind: proposal
technical: false
sources: {word: {title: Word, outlet: Of mouth}}
rules:
  - id: press
    when: {requester: press}
    decide: {outcome: refuse, mode: must_not}
    because: Not for the press.
    source: word
otherwise: {decide: {outcome: refuse, mode: must_not}, because: Nor for others., source: word}
"""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A bench spoilt in one file: `new` in place of `old`, or as the whole file."""

    code: str
    file: str
    old: str | None
    new: str
    says: str

    def __str__(self) -> str:
        return f"{self.code}: {self.says}"

    def spoil(self, bench: SmallBench) -> None:
        if self.old is None:
            bench.write(self.file, self.new)
        else:
            bench.change(self.file, self.old, self.new)


def change(code: str, file: str, old: str, new: str, says: str) -> Wrong:
    return Wrong(code, file, old, new, says)


def feature(code: str, text: str, says: str) -> Wrong:
    return Wrong(code, OTHER, None, f"Feature: Other\n\n{text}", says)


def scenario(code: str, steps: str, says: str) -> Wrong:
    return feature(code, f"  Scenario: One\n{GIVEN}{steps}", says)


BORROWER = "    And the borrower asks\n"
LETTER = f"{GIVEN}    And the requester brings a letter\n"
REFUSED = f'{WHEN}{THEN}    And "privacy-act" must not disclose\n'

WRONG = [
    change("EX100", CASE, "place: Nowhere", "place: [", f"{CASE}:5:6"),
    change("EX100", SHELF, "kind:", "kid:", f"{SHELF}:1:1: EX100"),
    change("EX101", FILE, "And the record was deleted", "And the moon is full", f"{FILE}:16:5"),
    scenario("EX101", f'{WHEN}    Then "open-shelf" jumps\n', f"{OTHER}:6:5"),
    feature("EX101", f"  Scenario: One\n    Givn the borrower asks\n{GIVEN}{WHEN}{THEN}", "4:5"),
    change("EX103", FILE, "| privacy-act | allow", "| privacy-art | allow", f"{FILE}:10:9"),
    change("EX103", FILE, '"privacy-act" refuses', '"privacy-alt" refuses', f"{FILE}:33:5"),
    change("EX104", FILE, '"lost-diary"', '"lost-dairy"', f"{FILE}:30:5"),
    change("EX105", CASE, "requester: press", "requester: pres", f"{CASE}:5:20"),
    change("EX105", CASE, "requester: press", "requestor: press", f"{CASE}:5:9"),
    change("EX105", SHELF, "{requester: borrower}", "{requester: borower}", f"{SHELF}:"),
    change("EX105", SHELF, "ground: courtesy", "ground: curtesy", f"{SHELF}:"),
    change(
        "EX105",
        FILE,
        "| allow   | must | order  | narrowed",
        "| alow | must | order  | narrowed",
        f"{FILE}:10",
    ),
    change(
        "EX106",
        FILE,
        "And the record was deleted",
        "And the borrower has no card\n    And the record is kept",
        f"{FILE}:17:5",
    ),
    scenario("EX106", f"{BORROWER}    And police ask\n{WHEN}{THEN}", f"{OTHER}:6:5"),
    feature("EX107", "  Scenario: One\n", f"{OTHER}:3:3"),
    Wrong("EX107", OTHER, None, "Scenario: One\n", f"{OTHER}:1:1"),
    change(
        "EX108",
        ACT,
        "    because: Readers may see their own record.\n    source: act\n",
        "    because: Readers may see.\n",
        f"{ACT}:",
    ),
    change(
        "EX108",
        CASE,
        "- {outlet: The Page, title: The diary, date: 2017-03-04, address: https://page.example/diary}",
        "[]",
        f"{CASE}:",
    ),
    change(
        "EX109", FILE, "the loan is <age> days old", "the loan is <ages> days old", f"{FILE}:38:5"
    ),
    scenario("EX110", WHEN, f"{OTHER}:3:3"),
    scenario("EX112", f"{WHEN}{WHEN}{THEN}", f"{OTHER}:6:5"),
    feature("EX112", f"  Scenario: One\n    Given the borrower asks\n{WHEN}{THEN}", f"{OTHER}:4:5"),
    change(
        "EX106",
        FILE,
        "| open-shelf  | allow   | must |",
        "| open-shelf  | refuse  | must |",
        f"{FILE}:9:9",
    ),
    change(
        "EX108",
        SHELF,
        "    because: The library obeys the court.\n    source: house-rules",
        "    because: The library obeys the court.\n    source: house-rule",
        "there is no source `house-rule`",
    ),
    feature("EX110", f"  Scenario: One\n{GIVEN}", "asks nothing"),
    scenario("EX112", f"{GIVEN}{WHEN}{THEN}", "a request was started already"),
    scenario("EX112", f"{WHEN}{BORROWER.replace('And', 'Given')}{THEN}", "after the question"),
    feature("EX112", f"  Scenario: One\n{WHEN}{THEN}", "nothing is requested yet"),
    scenario("EX112", THEN, "nothing was asked yet"),
    scenario("EX105", f'{WHEN}    Then the ground under "open-shelf" is a wosh\n', "no ground"),
    scenario(
        "EX105",
        f'{WHEN}    Then under "open-shelf" the library must tell the borower\n',
        "no duty reads",
    ),
    scenario(
        "EX105",
        f'{WHEN}    Then "open-shelf" needs to know whether the moon is full\n',
        "no fact is known",
    ),
    scenario(
        "EX105",
        f"{WHEN}    Then the regimes decide\n      | regime | outcme |\n      | a | b |\n",
        "there is no column `outcme`",
    ),
    change("EX105", SHELF, "mode: owner", "mode: ownr", "`mode` cannot be `ownr`"),
    scenario("EX201", f"    And the borrower is of age\n{REFUSED}", f"{OTHER}:5:5"),
    scenario(
        "EX202",
        f'{BORROWER}{BORROWER}{WHEN}    Then "privacy-act" may disclose but need not\n',
        f"{OTHER}:6:5",
    ),
    feature(
        "EX203",
        f"  Scenario: One\n{GIVEN}    And the record was deleted\n{WHEN}    Then every regime cannot disclose\n",
        f"{OTHER}:3:3",
    ),
    change(
        "EX203",
        FILE,
        "      | 31  | refuses |\n",
        "      | 31  | refuses |\n      | 31  | refuses |\n",
        f"{FILE}:45:7",
    ),
    scenario("EX204", f'{WHEN}{THEN}    And "open-shelf" refuses the disclosure\n', f"{OTHER}:7:5"),
    scenario(
        "EX204", f'{WHEN}{THEN}    And "open-shelf" has no ground to disclose\n', f"{OTHER}:6:5"
    ),
    scenario("EX205", f'{WHEN}{THEN}    And "open-shelf" must disclose\n', f"{OTHER}:7:5"),
    scenario(
        "EX206", f'{WHEN}    Then "open-shelf" decides by the rule "letters"\n', f"{OTHER}:6:5"
    ),
    scenario("EX206", f'{WHEN}    Then "open-shelf" must not disclose\n', f"{OTHER}:6:5"),
    change(
        "EX208",
        FILE,
        "      | age | does    |\n      | 30  | allows  |\n      | 31  | refuses |",
        "      | age | does    | why |\n      | 30  | allows  | a   |\n      | 31  | refuses | b   |",
        f"{FILE}:43:25",
    ),
    scenario(
        "EX212",
        f"{REFUSED}\n  Scenario: {'So ' * 41}\n{LETTER}{WHEN}{THEN.replace('refuses', 'allows')}",
        f"{OTHER}:9:3",
    ),
    feature(
        "EX213",
        "\n".join(
            f"  @{tag}\n  Scenario: {number}\n{GIVEN}{WHEN}{THEN}"
            for number, tag in enumerate(["borrowed", "borrowed", "borowed", "borrowed"])
        ),
        "`@borowed` is used once, and nearly a tag that is used often; did you mean `@borrowed`?",
    ),
    change("EX214", FILE, "  @reported\n", "  @lending\n", f"{FILE}:28:3"),
    Wrong("EX301", "scenarios/found-diary.yaml", None, CASE_TEXT, "scenarios/found-diary.yaml:1:1"),
    Wrong(
        "EX302",
        "regimes/copy.yaml",
        None,
        "title: Copy\nextends: open-shelf\n",
        "regimes/open-shelf.yaml:1:1",
    ),
    Wrong("EX303", "regimes/closed.yaml", None, CLOSED, "regimes/closed.yaml:1:1"),
    change(
        "EX304",
        ACT,
        "  source: report\n  unverified: The text of the last section was not seen.\n",
        "",
        f"{ACT}:",
    ),
    change("EX305", ACT, "    address: https://law.example/act\n", "", f"{ACT}:6:3"),
    change(
        "EX306", ACT, "  unverified: The text of the last section was not seen.\n", "", f"{ACT}:"
    ),
    Wrong(
        "EX306",
        CASE,
        None,
        CASE_TEXT.replace("/diary}", "/diary, status: unverified}").partition("caution:")[0],
        f"{CASE}:1:1",
    ),
]


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
    elsewhere = {"EX001", "EX102", "EX111", "EX207", "EX209", "EX210", "EX211"}
    assert {wrong.code for wrong in WRONG} | elsewhere == set(CHECKS)


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


def test_an_expectation_that_always_holds_is_found(bench: SmallBench) -> None:
    bench.write("regimes/closed.yaml", CLOSED)
    bench.change(
        FILE,
        "Then every regime cannot",
        'Then "closed" refuses the disclosure\n    And no regime must',
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
    assert files == {FILE, CASE, ACT, OTHER}
    assert "not looked at: what regimes answer, since a regime is wrong\n" in ended.out
    assert "not looked at: the scenarios of reported cases, since a case is wrong\n" in ended.out
    bench.change(ACT, "kind: provider_low", "kind: provider_law")
    assert f"{SHELF}:29:49: EX105" in bench.exigent("lint").out


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
        ("pyproject.toml", "pyproject.toml:1:1: this is no file of the bench; its files lie in "),
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


def test_the_list_shows_every_check(bench: SmallBench) -> None:
    ended = bench.exigent("lint", "--list")
    assert (ended.code, ended.err) == (0, "")
    listed = {line.split()[0]: line.split()[1] for line in ended.out.splitlines()}
    assert listed == {code: check.severity for code, check in CHECKS.items()}


def test_the_documentation_has_every_check_as_the_list_shows_it() -> None:
    page = (ROOT / "docs" / "lint.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `EX")]
    assert rows == [
        f"| `{check.code}` | {check.severity} | {check.means} |" for check in CHECKS.values()
    ]


def test_only_what_a_run_would_refuse_is_an_error() -> None:
    errors = {code for code, check in CHECKS.items() if check.severity is Severity.ERROR}
    assert errors == {code for code in CHECKS if code.startswith("EX1")}


def test_the_shipped_bench_is_clean() -> None:
    result = lint_bench(ROOT)
    assert [str(finding) for finding in result.findings] == []
    assert result.held_up == ()
