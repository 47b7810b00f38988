"""Slips of the pen in features, told once, at the slip itself and not where it leads to."""

from __future__ import annotations

import pytest

from exigent.suite.sentences import unread
from tests.bad_input.spoiling import Bad, assert_both_say, assert_refused
from tests.small_bench import SmallBench

FILE = "features/other.feature"
LENDING = "features/lending.feature"
GIVEN = "    Given an ordinary request for a lending record\n"
WHEN = "    When the library is asked for the record\n"
THEN = '    Then "open-shelf" must disclose\n'
STEPS = f"{GIVEN}{WHEN}{THEN}"
DECIDE = f"{GIVEN}{WHEN}    Then the regimes decide\n"
OUTLINE = f'{GIVEN}    And the loan is <age> days old\n{WHEN}    Then "open-shelf" <does>\n'
COLUMNS = "regime, outcome, mode, ground, scope, rule, missing, contested"
TITLE = "House rules of the Open Shelf library"


def whole(name: str, text: str, *says: str) -> Bad:
    return Bad(name, FILE, None, text, "\n".join(f"{FILE}:{line}" for line in says))


def scenario(name: str, steps: str, *says: str) -> Bad:
    return whole(name, f"Feature: Other\n  Scenario: One\n{steps}", *says)


def outline(name: str, rows: str, *says: str) -> Bad:
    text = f"Feature: Other\n  Scenario Outline: One\n{OUTLINE}    Examples:\n{rows}"
    return whole(name, text, *says)


IGNORED = "this line reads like a step but has no keyword, so it would be ignored"
DESCRIBED = "this line is read as a description, and the steps below it would be ignored"

KEYWORDS = [
    scenario(
        "a small given",
        "    given an ordinary request for a lending record\n    And the borrower asks\n"
        f"    And the borrower is a child\n{WHEN}{THEN}",
        f"3:5: {IGNORED}; did you mean `Given`?",
    ),
    scenario(
        "a small given before a When",
        f"    given an ordinary request for a lending record\n{WHEN}{THEN}",
        f"3:5: {IGNORED}; did you mean `Given`?",
    ),
    scenario(
        "an And below a description",
        f"    The borrower has come.\n    And the borrower asks\n{WHEN}{THEN}",
        "4:5: `And` has no step before it; start with Given, When or Then",
    ),
    scenario("small steps only", STEPS.lower(), f"3:5: {IGNORED}; did you mean `Given`?"),
    scenario(
        "a small when",
        STEPS.replace("When", "when"),
        "4:5: this line cannot stand here: `when the library is asked for the record`; "
        "did you mean `When`?",
    ),
    scenario(
        "a Given with a colon",
        f"    Given: an ordinary request\n    And the borrower asks\n{WHEN}{THEN}",
        f"3:5: {IGNORED}; did you mean `Given`?",
    ),
    whole(
        "a scenario without a colon",
        f"Feature: Other\n  Scenario One\n{STEPS}",
        f"2:3: {DESCRIBED}; write `Scenario: One`",
    ),
    whole(
        "a first scenario without a colon",
        f"Feature: Other\n  Scenario One\n{STEPS}\n  Scenario: Two\n{STEPS}",
        f"2:3: {DESCRIBED}; write `Scenario: One`",
    ),
    whole(
        "a second scenario without a colon",
        f"Feature: Other\n  Scenario: One\n{STEPS}\n  Scenario Two\n{STEPS}",
        "7:3: this line cannot stand here: `Scenario Two`; write `Scenario: Two`",
    ),
    whole(
        "a background without a colon",
        f"Feature: Other\n  Background\n{GIVEN}\n  Scenario: One\n{WHEN}{THEN}",
        f"2:3: {DESCRIBED}; write `Background:`",
    ),
    whole(
        "a feature without a colon",
        f"Feature Other\n  Scenario: One\n{STEPS}",
        "1:1: this line cannot stand here: `Feature Other`; write `Feature: Other`",
    ),
    whole(
        "a small feature",
        f"feature: Other\n  Scenario: One\n{STEPS}",
        "1:1: this line cannot stand here: `feature: Other`; did you mean `Feature`?",
    ),
    whole(
        "Examples without a colon",
        f"Feature: Other\n  Scenario Outline: One\n{OUTLINE}    Examples\n      | age | does |\n",
        "7:5: this line cannot stand here: `Examples`; write `Examples:`",
    ),
    scenario(
        "two misspelt keywords",
        f"{GIVEN}    Adn police ask\n    Wehn the library is asked for the record\n{THEN}",
        "4:5: this line cannot stand here: `Adn police ask`; did you mean `And`?",
        "5:5: this line cannot stand here: `Wehn the library is asked for the record`; "
        "did you mean `When`?",
    ),
]

NO_KEYWORD = "this line has no keyword; write"
MISPLACED = "this line cannot stand here:"
BEGINS = "a step begins with Given, When, Then, And or But"
NO_KEYWORDS = [
    scenario(
        "a fact without its And",
        f"{GIVEN}    the record was deleted\n{WHEN}{THEN}",
        f"4:5: {NO_KEYWORD} `And the record was deleted`",
    ),
    scenario(
        "a question without its When",
        f"{GIVEN}    the library is asked for the record\n{THEN}",
        f"4:5: {NO_KEYWORD} `When the library is asked for the record`",
    ),
    scenario(
        "an expectation without its Then, and one without its And",
        f'{GIVEN}{WHEN}    "open-shelf" must disclose\n{THEN}    every regime refuses\n',
        f'5:5: {NO_KEYWORD} `Then "open-shelf" must disclose`',
        f"7:5: {NO_KEYWORD} `And every regime refuses`",
    ),
    scenario(
        "a fact that is misspelt, too, and begins with The",
        f"{GIVEN}    the recrd was deleted\n{WHEN}{THEN}",
        f"4:5: {MISPLACED} `the recrd was deleted`; {BEGINS}",
    ),
    scenario(
        "items of a list",
        f"{GIVEN}    - the record was deleted\n    \u2022 And police ask\n    1. it is late\n"
        f"    - it is late\n{WHEN}{THEN}",
        f"4:5: {NO_KEYWORD} `And the record was deleted`",
        f"5:5: {NO_KEYWORD} `And police ask`",
        f"6:5: {MISPLACED} `1. it is late`; {BEGINS}",
        f"7:5: {MISPLACED} `- it is late`; {BEGINS}",
    ),
    whole(
        "a step without a keyword in German",
        "# language: de\nFunktionalit\u00e4t: Andere\n  Szenario: Eins\n"
        f"{GIVEN.replace('Given', 'Angenommen')}    the record was deleted\n",
        f"5:5: {NO_KEYWORD} `Und the record was deleted`",
    ),
]

COMMA = "a tag has no comma; put blanks between tags"
NO_BLANK = "a line of tags has only tags and blanks between them; write"
LINES_OF_TAGS = [
    whole(
        "tags with commas between them",
        f"@one,@two\nFeature: Other\n  @late, @us\n  Scenario: One\n{STEPS}",
        f"1:5: {COMMA}",
        f"3:8: {COMMA}",
    ),
    whole(
        "tags with an And between them",
        f"@one or @two\nFeature: Other\n  @late and @us\n  Scenario: One\n{STEPS}",
        f"1:1: {NO_BLANK} `@one @two`",
        f"3:3: {NO_BLANK} `@late @us`",
    ),
    whole(
        "a tag without its sign beside another",
        f"Feature: Other\n  @late us # both\n  Scenario: One\n{STEPS}",
        f"2:3: {NO_BLANK} `@late @us`",
    ),
    whole(
        "a tag without its sign below a scenario",
        f"Feature: Other\n  Scenario: One\n{STEPS}\n  late\n  Scenario: Two\n{STEPS}",
        f"7:3: {MISPLACED} `late`; if it is a tag, write `@late`",
    ),
]

LANGUAGES = [
    whole(
        "a German file",
        "Funktionalität: Andere\n  Szenario: Eins\n    Angenommen an ordinary request\n"
        '    Wenn it is asked\n    Dann "open-shelf" must disclose\n',
        "1:1: `Funktionalität` is a keyword in German, and the file does not say so; "
        "write `# language: de` in the first line",
    ),
    whole(
        "German steps",
        "Feature: Other\n  Scenario: One\n    Angenommen an ordinary request\n"
        '    Wenn it is asked\n    Dann "open-shelf" must disclose\n',
        "3:5: `Angenommen` is a keyword in German, and the file does not say so; "
        "write `# language: de` in the first line",
    ),
    whole(
        "a French file",
        "Fonctionnalité: Autre\n  Scénario: Un\n    Soit an ordinary request\n",
        "1:1: `Fonctionnalité` is a keyword in French, and the file does not say so; "
        "write `# language: fr` in the first line",
    ),
    whole(
        "an English word in a German file",
        f"# language: de\nFeature: Andere\n  Szenario: Eins\n{STEPS}",
        "2:1: this line cannot stand here: `Feature: Andere`; in German it is `Funktionalität:`",
    ),
    whole(
        "a misspelt language",
        f"# language: dee\nFeature: Other\n  Scenario: One\n{STEPS}",
        "1:1: Gherkin does not know the language `dee`; did you mean `de`?",
    ),
]

TABLES = [
    scenario(
        "a row without its last bar",
        f"{DECIDE}      | regime | outcome | mode | ground |\n      | open-shelf | allow | must | order\n",
        "7:7: the row has 3 cells, the heading has 4; end the row with `|`",
    ),
    scenario(
        "a heading without its last bar",
        f"{DECIDE}      | regime | outcome\n      | open-shelf | allow |\n",
        "6:7: the heading does not end with `|`, so its last cell would be lost; end it with `|`",
    ),
    scenario(
        "no row with its last bar",
        f"{DECIDE}      | regime | outcome | mode\n      | open-shelf | allow | must\n",
        "6:7: the heading does not end with `|`, so its last cell would be lost; end it with `|`",
    ),
    scenario(
        "a row without its first bar",
        f"{DECIDE}      | regime | outcome |\n      open-shelf | allow |\n",
        "7:7: this line cannot stand here: `open-shelf | allow |`; begin a row of a table with `|`",
    ),
    scenario(
        "a bar too many",
        f"{DECIDE}      | regime | outcome |\n      # a remark\n\n      | open-shelf | | allow |\n",
        "9:7: the row has 3 cells, the heading has 2",
    ),
    outline(
        "a row of the Examples without its last bar",
        "      | age | does |\n      | 3 | refuses\n",
        "9:7: the row has 1 cell, the heading has 2; end the row with `|`",
    ),
    scenario(
        "a column by another word",
        f"{DECIDE}      | regime | result |\n      | open-shelf | allow |\n",
        f"6:18: there is no column `result`; the columns are: {COLUMNS}",
    ),
    scenario(
        "a column in capitals",
        f"{DECIDE}      | Regime | outcome |\n      | open-shelf | allow |\n",
        f"6:9: there is no column `Regime`; did you mean `regime`? the columns are: {COLUMNS}",
    ),
    scenario(
        "a regime that is excepted twice",
        f"{GIVEN}{WHEN}    Then every regime refuses, except\n      | open-shelf |\n      | open-shelf |\n",
        "7:9: `open-shelf` stands twice in the table; the first is in line 6",
    ),
    scenario(
        "a duty that stands twice",
        f'{GIVEN}{WHEN}    Then under "open-shelf" these duties follow\n      | who | duty |\n'
        "      | library | keep_note |\n      | library | keep_note |\n",
        "8:9: `library, keep_note` stands twice in the table; the first is in line 7",
    ),
    scenario(
        "a deadline without a unit",
        f'{GIVEN}{WHEN}    Then under "open-shelf" these duties follow\n'
        "      | who | duty | within |\n      | library | keep_note | 7 |\n",
        "7:31: `7` is no deadline; write a number and a unit, such as 7 days",
    ),
    scenario(
        "a deadline with a misspelt unit",
        f'{GIVEN}{WHEN}    Then under "open-shelf" the library must keep a note of the request '
        "within 3 dayz\n",
        "5:5: `3 dayz` is no deadline; did you mean `3 days`?",
    ),
]

EXAMPLES = [
    outline(
        "two columns of one name",
        "      | age | does | age |\n      | 3 | refuses | 40 |\n",
        "8:22: the column `age` stands twice; give it another name",
    ),
    outline(
        "a column without a name",
        "      | age | does | |\n      | 3 | refuses | 40 |\n",
        "8:22: a column of the Examples has no name",
    ),
    outline(
        "a column in angle brackets",
        "      | <age> | does |\n      | 3 | refuses |\n",
        "8:9: no column can be called `<age>`; write `age`: only steps have it in angle brackets",
    ),
]

QUOTES = [
    scenario(
        "smart quotes",
        f"{GIVEN}{WHEN}    Then “open-shelf” must disclose\n",
        '5:5: no step reads "“open-shelf” must disclose"; '
        'write straight double quotes, one pair around a name: "open-shelf" must disclose',
    ),
    scenario(
        "German quotes",
        f"{GIVEN}{WHEN}    Then „open-shelf“ must disclose\n",
        '5:5: no step reads "„open-shelf“ must disclose"; '
        'write straight double quotes, one pair around a name: "open-shelf" must disclose',
    ),
    scenario(
        "single quotes",
        f"{GIVEN}{WHEN}    Then 'open-shelf' must disclose\n",
        "5:5: no step reads \"'open-shelf' must disclose\"; "
        'write straight double quotes, one pair around a name: "open-shelf" must disclose',
    ),
    scenario(
        "no quotes",
        f"{GIVEN}{WHEN}    Then open-shelf must disclose\n",
        '5:5: no step reads "open-shelf must disclose"; write straight double quotes, one pair around a name: "open-shelf" must disclose',
    ),
    scenario(
        "smart quotes about a case",
        f"    Given the reported case “lost-diary”\n{WHEN}{THEN}",
        '3:5: no step reads "the reported case “lost-diary”"; '
        'write straight quotes: the reported case "lost-diary"',
    ),
]


def loan(name: str, number: str, says: str) -> Bad:
    return scenario(
        name, f"{GIVEN}    And the loan is {number} days old\n{WHEN}{THEN}", f"4:5: {says}"
    )


def day(name: str, date: str, says: str) -> Bad:
    return scenario(
        name, f"{GIVEN}    And the request is made on {date}\n{WHEN}{THEN}", f"4:5: {says}"
    )


VALUES = [
    day("a day that no calendar has", "2024-02-30", "there is no day 2024-02-30"),
    day("a date in words", "1 May 2024", "`1 May 2024` is not a date; write it like 2024-01-31"),
    loan("a number below the least", "-1", "`loan_age` is at least 0 days"),
    loan("twenty digits", "9" * 20, f"`{'9' * 20}` has too many digits; at most 15 are read"),
    loan("zeros in front", "007", "`007` is not a number; write 7, in plain digits"),
    loan("powers of ten", "1e3", "`1e3` is not a number; write 1000, in plain digits"),
    loan("a plus", "+5", "`+5` is not a number; write 5, in plain digits"),
    loan(
        "thousands set apart",
        "1,000",
        "`1,000` is not a number; write plain digits, such as 1000 or 0.5",
    ),
    loan(
        "a number in words",
        "ten",
        'no step reads "the loan is ten days old"; did you mean "the loan is 10 days old"?',
    ),
]

NAMES = [
    scenario(
        "the title of a regime",
        f'{GIVEN}{WHEN}    Then "{TITLE}" must disclose\n',
        f"5:5: there is no regime `{TITLE}`; that is the title of `open-shelf`",
    ),
    scenario(
        "words of the title of a regime",
        f'{GIVEN}{WHEN}    Then "open shelf library" must disclose\n',
        "5:5: there is no regime `open shelf library`; that is in the title of `open-shelf`",
    ),
    scenario(
        "a regime far from any",
        f'{GIVEN}{WHEN}    Then "xyz" must disclose\n',
        "5:5: there is no regime `xyz`; `exigent regimes` lists them",
    ),
    scenario(
        "a regime far from any in a table",
        f"{GIVEN}{WHEN}    Then every regime refuses, except\n      | xyz |\n",
        "6:9: there is no regime `xyz`; `exigent regimes` lists them",
    ),
    scenario(
        "the title of a regime in a table",
        f"{DECIDE}      | regime | outcome |\n      | {TITLE} | allow |\n",
        f"7:9: there is no regime `{TITLE}`; that is the title of `open-shelf`",
    ),
    scenario(
        "the title of a regime among exceptions",
        f"{GIVEN}{WHEN}    Then every regime refuses, except\n      | {TITLE} |\n",
        f"6:9: there is no regime `{TITLE}`; that is the title of `open-shelf`",
    ),
    scenario(
        "the title of a case",
        f'    Given the reported case "A lost diary"\n{WHEN}{THEN}',
        "3:5: there is no reported case `A lost diary`; that is the title of `lost-diary`",
    ),
]

CONSEQUENCES = [
    scenario(
        "a contradiction for lack of a step",
        '    Given the reported case "lost-diary"\n    And the requester brings a court order\n'
        f"    And polise ask\n{WHEN}{THEN}",
        '5:5: no step reads "polise ask"; did you mean "police ask"?',
    ),
    scenario(
        "a misspelt step and a misspelt regime behind it",
        '    Given the reported case "lost-diary"\n    And the requester brings a court order\n'
        f'    And polise ask\n{WHEN}    Then "open-self" must disclose\n',
        '5:5: no step reads "polise ask"; did you mean "police ask"?',
        "7:5: there is no regime `open-self`; did you mean `open-shelf`?",
    ),
    scenario(
        "a contradiction that no missing step could mend",
        f"{GIVEN}    And a reporter asks\n    And the requester brings a court order\n"
        f"    And the moon is full\n{WHEN}{THEN}",
        '5:5: "the requester brings a court order" and "a reporter asks" cannot both be; '
        "the vocabulary says: Courts write such orders for police only.",
        '6:5: no step reads "the moon is full"; `exigent steps` lists every sentence',
    ),
]

TAGS = {
    "lending": "@lending",
    "not lending": "not @lending",
    "@lending and reported": "@lending and @reported",
    "@lending,@reported": "@lending or @reported",
    "~@lending": "not @lending",
    "@lending && !@reported": "@lending and not @reported",
    "@lending AND reported": "@lending and @reported",
}


@pytest.mark.parametrize("bad", [*KEYWORDS, *LANGUAGES, *TABLES, *QUOTES], ids=str)
def test_a_slip_is_told_once_and_as_what_it_is(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


@pytest.mark.parametrize("bad", EXAMPLES, ids=str)
def test_a_column_that_no_placeholder_could_mean_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


@pytest.mark.parametrize("bad", VALUES, ids=str)
def test_a_value_that_a_phrase_cannot_take_is_no_misspelt_step(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


@pytest.mark.parametrize("bad", NAMES, ids=str)
def test_a_title_for_a_name_leads_on(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


@pytest.mark.parametrize("bad", CONSEQUENCES, ids=str)
def test_what_only_follows_from_a_misspelt_step_is_not_told(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("nobody has kept the letters", ["letter", "kept"]),
        ("nobody has deleted it", ["deleted"]),
        ("all this happened at a later time", []),
    ],
)
def test_a_step_in_words_of_ones_own_leads_to_a_search_that_finds_something(
    bench: SmallBench, sentence: str, words: list[str]
) -> None:
    scenario("own words", f"{GIVEN}    And {sentence}\n{WHEN}{THEN}", "").spoil(bench)
    searches = " or ".join(f"`exigent steps {word}`" for word in words)
    leads = f"{searches} finds sentences" if words else "`exigent steps` lists every sentence"
    assert_both_say(bench, f"{FILE}:4:5: {unread(sentence)}; {leads}")
    for word in words:
        assert "no sentence holds" not in bench.exigent("steps", word).out


def test_a_remark_behind_a_row_is_none_of_its_cells(bench: SmallBench) -> None:
    rows = "      | regime | outcome |  # two columns\n      | open-shelf | refuse | # why\n"
    bench.write(FILE, f"Feature: Other\n  Scenario: One\n{DECIDE}{rows}")
    assert bench.exigent("run").code == 0


def test_a_description_may_speak_of_scenarios_and_rules(bench: SmallBench) -> None:
    prose = "  Scenario names are short here.\n  Rule 12 of the Act says so: given time.\n"
    steps = STEPS.replace("must disclose", "refuses the disclosure")
    bench.write(
        FILE, f"Feature: Other\n{prose}\n  Scenario: One\n    given that all is well\n{steps}"
    )
    assert bench.exigent("run").code == 0


@pytest.mark.parametrize(("once", "now"), TAGS.items(), ids=TAGS)
def test_tags_in_an_old_syntax_are_told_how_they_are_written_now(
    bench: SmallBench, once: str, now: str
) -> None:
    says = (
        f"the tag expression `{once}` is wrong: "
        f"tags begin with `@` and are joined by and, or, not; write `{now}`"
    )
    assert_refused(bench, says, "run", "--tags", once)


@pytest.mark.parametrize("bad", [*NO_KEYWORDS, *LINES_OF_TAGS], ids=str)
def test_a_line_without_its_signs_is_told_what_to_write(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


def test_an_item_of_a_list_above_the_steps_is_no_description(bench: SmallBench) -> None:
    scenario("an item first", f"    - police ask\n{STEPS}", "").spoil(bench)
    says = f"{FILE}:3:5: {IGNORED}; begin it with Given, When, Then, And or But"
    assert_both_say(bench, says)


def test_an_asterisk_begins_a_step_as_gherkin_has_it(bench: SmallBench) -> None:
    scenario(
        "an asterisk", f"{GIVEN}    * police ask\n{WHEN}    Then every regime refuses\n", ""
    ).spoil(bench)
    assert bench.exigent("run").err == ""


def test_a_value_in_examples_is_told_with_the_line_of_its_row(bench: SmallBench) -> None:
    bench.change(LENDING, "| 31  | refuses |", "| -1  | refuses |")
    row = 1 + (bench.root / LENDING).read_text("utf-8").splitlines().index(
        "      | -1  | refuses |"
    )
    ended = bench.exigent("run")
    assert ended.code == 2
    assert ended.err.endswith(f"is at least 0 days; the row of Examples is in line {row}\n")
