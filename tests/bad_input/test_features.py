"""Feature files that could pass without anything having been tested."""

from __future__ import annotations

import pytest

from tests.bad_input.spoiling import Bad, assert_refused
from tests.small_bench import FEATURE, Ended, SmallBench

FILE = "features/lending.feature"
OTHER = "features/other.feature"
GIVEN = "    Given an ordinary request for a lending record\n"
WHEN = "    When the library is asked for the record\n"
THEN = '    Then "open-shelf" must disclose\n'


def whole(name: str, text: str | bytes, says: str) -> Bad:
    return Bad(name, OTHER, None, text, says)


def scenario(name: str, steps: str, says: str) -> Bad:
    return whole(name, f"Feature: Other\n  Scenario: One\n{steps}", says)


def outline(name: str, examples: str, says: str) -> Bad:
    steps = f"{GIVEN}    And the loan is <age> days old\n{WHEN}{THEN}"
    return whole(name, f"Feature: Other\n  Scenario Outline: One\n{steps}{examples}", says)


FORMS = [
    whole(
        "an empty file",
        "",
        "features/other.feature:1:1: the file has no feature; start it with `Feature: ...`",
    ),
    whole(
        "a file of comments",
        "# later\n",
        "features/other.feature:1:1: the file has no feature; start it with `Feature: ...`",
    ),
    whole(
        "no feature",
        "Scenario: One\n",
        "features/other.feature:1:1: this line cannot stand here: `Scenario: One`; begin the file with `Feature: ...`",
    ),
    whole(
        "no scenario", "Feature: Other\n", "features/other.feature:1:1: the feature has no scenario"
    ),
    whole(
        "a background only",
        f"Feature: Other\n  Background:\n{GIVEN}",
        "features/other.feature:1:1: the feature has no scenario",
    ),
    whole(
        "a misspelt scenario",
        f"Feature: Other\n  Scenari: One\n{GIVEN}{WHEN}{THEN}",
        "features/other.feature:2:3: this line is read as a description, and the steps below it "
        "would be ignored; did you mean `Scenario`?",
    ),
    scenario(
        "a misspelt scenario below another",
        f"{GIVEN}{WHEN}{THEN}  Exampels:\n",
        "features/other.feature:6:3: this line cannot stand here: `Exampels:`; "
        "did you mean `Examples`?",
    ),
    scenario(
        "a later step with a misspelt keyword",
        f"{GIVEN}{WHEN}    Thne every regime refuses\n",
        "features/other.feature:5:5: this line cannot stand here: `Thne every regime refuses`; "
        "did you mean `Then`?",
    ),
    scenario(
        "a question that begins as a fact",
        f"{GIVEN}    And the library is asked for the record\n{WHEN}{THEN}",
        'features/other.feature:4:5: no step reads "the library is asked for the record"; '
        "it is a When: begin it with `When`",
    ),
    scenario(
        "a fact that begins as what is expected",
        f"{GIVEN}{WHEN}{THEN}    And a reporter asks\n",
        'features/other.feature:6:5: no step reads "a reporter asks"; '
        "it is a Given: begin it with `Given`",
    ),
    scenario(
        "a duty that nobody can read",
        f'{GIVEN}{WHEN}    Then undr "open-shelf" the library must tell the borrower\n',
        'features/other.feature:5:5: no step reads `undr "open-shelf" the library must tell the '
        'borrower`; did you mean `under "open-shelf" the library must tell the borrower`?',
    ),
    whole(
        "a text block without an end",
        f'Feature: Other\n  Scenario: One\n{GIVEN}    """\n    text\n',
        "features/other.feature:6:1: the file ends within a text block; "
        'end the block with a line `"""`',
    ),
    whole(
        "tags of nothing",
        f"Feature: Other\n  Scenario: One\n{GIVEN}{WHEN}{THEN}  @late\n",
        "features/other.feature:7:1: the file ends after tags; write what they are for below them",
    ),
    scenario(
        "a first step with a misspelt keyword",
        f"    Givn police ask\n{GIVEN}{WHEN}{THEN}",
        "features/other.feature:3:5: this line reads like a step but has no keyword, "
        "so it would be ignored; did you mean `Given`?",
    ),
    scenario(
        "a first step without a keyword",
        f"    police ask\n{GIVEN}{WHEN}{THEN}",
        "features/other.feature:3:5: this line reads like a step but has no keyword, "
        "so it would be ignored; begin it with Given, When, Then, And or But",
    ),
    whole(
        "a rule without a scenario",
        "Feature: Other\n  Rule: One\n",
        "features/other.feature:2:3: the rule has no scenario",
    ),
    whole(
        "a scenario without a name",
        f"Feature: Other\n  Scenario:\n{GIVEN}{WHEN}{THEN}",
        "features/other.feature:2:3: the scenario has no name",
    ),
    whole(
        "a file in Latin-1",
        "Feature: Caf\u00e9\n".encode("latin-1"),
        "features/other.feature:1:13: the file is not UTF-8 text; save it as UTF-8",
    ),
    whole(
        "a file in UTF-16",
        FEATURE.encode("utf-16"),
        "features/other.feature:1:1: the file is not UTF-8 text; save it as UTF-8",
    ),
    whole(
        "a word that Gherkin does not have",
        "Feature: Other\n  Scenario: One\n    Give it\n",
        "features/other.feature:3:5: this line reads like a step but has no keyword, "
        "so it would be ignored; did you mean `Given`?",
    ),
    whole(
        "an unknown language",
        "# language: xx\nFeature: Other\n",
        "features/other.feature:1:1: Gherkin does not know the language `xx`",
    ),
    scenario("no steps", "", 'features/other.feature:2:3: the scenario "One" has no steps'),
    scenario(
        "an And before any other",
        "    And police ask\n",
        "features/other.feature:3:5: `And` has no step before it; start with Given, When or Then",
    ),
    scenario(
        "rows of different lengths",
        f"{GIVEN}{WHEN}    Then the regimes decide\n      | regime | outcome |\n      | open-shelf |\n",
        "features/other.feature:7:7: the row has 1 cell, the heading has 2",
    ),
    outline(
        "examples of different lengths",
        "    Examples:\n      | age |\n      | 1 | 2 |\n",
        "features/other.feature:9:7: the row has 2 cells, the heading has 1",
    ),
    outline(
        "no such column",
        "    Examples:\n      | agee |\n      | 1    |\n",
        "features/other.feature:4:5: no Examples column is called `age`; did you mean `agee`?",
    ),
    outline(
        "examples with only a header",
        "    Examples:\n      | age |\n",
        "features/other.feature:7:5: the Examples have no rows",
    ),
    outline(
        "examples without a header",
        "    Examples:\n",
        "features/other.feature:7:5: the Examples have no rows",
    ),
    outline("no examples", "", 'features/other.feature:2:3: the outline "One" has no Examples'),
    outline(
        "no such column in the second Examples",
        "    Examples:\n      | age |\n      | 1   |\n\n    Examples:\n      | ago |\n      | 1   |\n",
        "features/other.feature:4:5: no Examples column is called `age`; did you mean `ago`?",
    ),
    scenario(
        "a placeholder in a plain scenario",
        f"{GIVEN}    And the loan is <age> days old\n{WHEN}{THEN}",
        "features/other.feature:4:5: no Examples column is called `age`",
    ),
]

GIVENS = [
    scenario(
        "an undefined first step",
        f"    Given an ordinary request for a landing record\n{WHEN}{THEN}",
        'features/other.feature:3:5: no step reads "an ordinary request for a landing record"; did you mean "an ordinary request for a lending record"?',
    ),
    scenario(
        "an undefined fact",
        f"{GIVEN}    And a reporter asked\n{WHEN}{THEN}",
        'features/other.feature:4:5: no step reads "a reporter asked"; did you mean "a reporter asks"?',
    ),
    scenario(
        "a step that nothing is near",
        f"{GIVEN}    And the moon is full\n{WHEN}{THEN}",
        'features/other.feature:4:5: no step reads "the moon is full"; `exigent steps` lists every sentence',
    ),
    scenario(
        "a number out of range",
        f"{GIVEN}    And the loan is -1 days old\n{WHEN}{THEN}",
        "features/other.feature:4:5: `loan_age` is at least 0 days",
    ),
    scenario(
        "a misspelt case",
        f'    Given the reported case "lost-diaries"\n{WHEN}{THEN}',
        "features/other.feature:3:5: there is no reported case `lost-diaries`; did you mean `lost-diary`?",
    ),
    scenario(
        "a case without its second quote",
        f'    Given the reported case "lost-diary\n{WHEN}{THEN}',
        'features/other.feature:3:5: no step reads `the reported case "lost-diary`; did you mean "the reported case "...""?',
    ),
    scenario(
        "no start",
        f"    Given police ask\n{WHEN}{THEN}",
        'features/other.feature:3:5: no request was started before this fact; begin with "Given an ordinary request for a lending record"',
    ),
    scenario(
        "two starts",
        f'{GIVEN}    And the reported case "lost-diary"\n{WHEN}{THEN}',
        "features/other.feature:4:5: a request was started already",
    ),
    scenario(
        "a fact stated twice, differently",
        f"{GIVEN}    And police ask\n    And a reporter asks\n{WHEN}{THEN}",
        "features/other.feature:5:5: `requester` is stated twice, and differently; the first is in line 4",
    ),
    scenario(
        "facts that cannot both be",
        f"{GIVEN}    And a reporter asks\n    And the requester brings a court order\n    And the borrower is a child\n{WHEN}{THEN}",
        'features/other.feature:5:5: "the requester brings a court order" and "a reporter asks" cannot both be; the vocabulary says: Courts write such orders for police only.',
    ),
    scenario(
        "a fact that a reported case contradicts",
        f'    Given the reported case "lost-diary"\n    And the requester brings a court order\n{WHEN}{THEN}',
        'features/other.feature:4:5: "the requester brings a court order" and "a reporter asks" cannot both be; the vocabulary says: Courts write such orders for police only.',
    ),
    scenario(
        "a table under a fact",
        f"{GIVEN}    And police ask\n      | a |\n{WHEN}{THEN}",
        "features/other.feature:5:9: this step has no table",
    ),
    scenario(
        "a text block under a fact",
        f'{GIVEN}    And police ask\n      """\n      a\n      """\n{WHEN}{THEN}',
        "features/other.feature:4:5: this step takes no text block",
    ),
]

WHENS = [
    scenario(
        "an undefined When",
        f"{GIVEN}    When the library is asked\n{THEN}",
        'features/other.feature:4:5: no step reads "the library is asked"; ask with "the library is asked for the record"',
    ),
    scenario(
        "no When",
        f"{GIVEN}{THEN}",
        'features/other.feature:4:5: nothing was asked yet; add "When the library is asked for the record" before it',
    ),
    scenario(
        "neither When nor Then",
        GIVEN,
        'features/other.feature:2:3: the scenario "One" asks nothing: it has no When',
    ),
    scenario(
        "no Then",
        f"{GIVEN}{WHEN}",
        'features/other.feature:2:3: the scenario "One" checks nothing: it has no Then',
    ),
    scenario(
        "a Then before the When",
        f"{GIVEN}{THEN}{WHEN}",
        'features/other.feature:4:5: nothing was asked yet; add "When the library is asked for the record" before it',
    ),
    scenario(
        "two Whens",
        f"{GIVEN}{WHEN}{WHEN}{THEN}",
        "features/other.feature:5:5: the question is asked twice",
    ),
    scenario(
        "a fact after the When",
        f"{GIVEN}{WHEN}    Given police ask\n{THEN}",
        "features/other.feature:5:5: a fact cannot be stated after the question was asked",
    ),
    scenario(
        "a table under the When",
        f"{GIVEN}{WHEN}      | a |\n{THEN}",
        "features/other.feature:5:9: this step has no table",
    ),
]


@pytest.mark.parametrize("bad", FORMS, ids=str)
def test_a_feature_of_no_whole_form_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", GIVENS, ids=str)
def test_a_given_that_cannot_stand_is_refused_at_its_line(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", WHENS, ids=str)
def test_a_scenario_that_does_not_ask_and_check_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


def test_two_scenarios_of_one_name_are_refused(bench: SmallBench) -> None:
    one = f"  Scenario: One\n{GIVEN}{WHEN}{THEN}"
    bench.write(OTHER, f"Feature: Other\n{one}{one}")
    assert_refused(
        bench,
        'features/other.feature:6:3: two scenarios are called "One"; the first is in line 2; only one of them would run',
        "run",
    )


def test_two_scenarios_of_one_name_are_refused_across_rules(bench: SmallBench) -> None:
    one = f"  Scenario: One\n{GIVEN}{WHEN}{THEN}"
    bench.write(OTHER, f"Feature: Other\n  Rule: A\n{one}  Rule: B\n{one}")
    assert_refused(
        bench,
        'features/other.feature:8:3: two scenarios are called "One"; the first is in line 3; only one of them would run',
        "run",
    )


def test_a_background_that_is_wrong_is_named_once(bench: SmallBench) -> None:
    scenarios = "".join(f"  Scenario: {n}\n{GIVEN}{WHEN}{THEN}" for n in "AB")
    bench.write(OTHER, f"Feature: Other\n  Background:\n    Given the moon is full\n{scenarios}")
    assert_refused(
        bench,
        'features/other.feature:3:5: no step reads "the moon is full"; `exigent steps` lists every sentence',
        "run",
    )


def test_everything_that_is_wrong_in_all_files_is_named_in_one_reading(bench: SmallBench) -> None:
    bench.write(OTHER, f"Feature: Other\n  Scenario: One\n{GIVEN}    And police asks\n{WHEN}")
    bench.change(FILE, "    And the record was deleted\n", "    And the record was deletd\n")
    bench.change(
        FILE, "    Then every regime refuses the disclosure\n", "    Then every regime can not\n"
    )
    assert_refused(
        bench,
        'features/lending.feature:16:5: no step reads "the record was deletd"; did you mean "the record was deleted"?\nfeatures/lending.feature:18:5: no step reads "every regime can not"; did you mean `every regime cannot disclose`?\nfeatures/other.feature:4:5: no step reads "police asks"; did you mean "police ask"?',
        "run",
    )


def test_a_step_that_python_and_the_vocabulary_both_take_is_refused(bench: SmallBench) -> None:
    bench.write(
        "steps/own.py",
        "from pytest_bdd import given\n\n\n@given('the record was deleted')\ndef _():\n    pass\n",
    )
    assert_refused(
        bench,
        'features/lending.feature:16:5: two definitions take "the record was deleted"; they are: the vocabulary, steps/own.py:4:2',
        "run",
    )


def test_a_step_that_two_python_steps_take_is_refused(bench: SmallBench) -> None:
    bench.write(
        "steps/own.py",
        "from pytest_bdd import given, parsers\n\n\n"
        "@given('the moon is full')\ndef _():\n    pass\n\n\n"
        "@given(parsers.parse('the moon is {state}'))\ndef _(state):\n    pass\n",
    )
    bench.change(FILE, "    And the record was deleted\n", "    And the moon is full\n")
    assert_refused(
        bench,
        'features/lending.feature:16:5: two definitions take "the moon is full"; they are: steps/own.py:4:2, steps/own.py:9:2',
        "run",
    )


def test_python_steps_that_are_no_python_are_refused(bench: SmallBench) -> None:
    bench.write("steps/own.py", "from pytest_bdd import given\n@given(\n")
    assert_refused(bench, "steps/own.py:2:7: not valid Python: '(' was never closed", "run")


def _same_matrix_as(bench: SmallBench, before: Ended, text: bytes) -> None:
    bench.write(FILE, text)
    assert bench.exigent("run", "--json", "-") == before


def test_a_byte_order_mark_does_no_harm(bench: SmallBench) -> None:
    before = bench.exigent("run", "--json", "-")
    assert before.code == 0
    _same_matrix_as(bench, before, FEATURE.encode("utf-8-sig"))


def test_windows_line_endings_do_no_harm(bench: SmallBench) -> None:
    before = bench.exigent("run", "--json", "-")
    _same_matrix_as(bench, before, FEATURE.replace("\n", "\r\n").encode())


def test_a_bar_that_is_escaped_in_a_cell_is_part_of_it(bench: SmallBench) -> None:
    bench.write(
        OTHER,
        f"Feature: Other\n  Scenario: One\n{GIVEN}{WHEN}    Then the regimes decide\n"
        "      | regime      | rule        |\n      | privacy-act | other\\|wise |\n",
    )
    said = "`privacy-act` has no rule `other|wise`; did you mean `otherwise`?"
    assert_refused(bench, f"{OTHER}:7:9: {said}", "run")


def test_what_is_expected_below_a_misspelt_question_is_told_at_once(bench: SmallBench) -> None:
    steps = f"{GIVEN}    When the library is askd\n    Then every regime refusess\n"
    bench.write(OTHER, f"Feature: Other\n  Scenario: One\n{steps}")
    lines = bench.exigent("run", OTHER).err.splitlines()
    assert [line.split(": ")[0] for line in lines] == [f"{OTHER}:4:5", f"{OTHER}:5:5"]
