"""Benches spoilt in one place, each with the check that has to find it and what it has to say."""

from __future__ import annotations

from dataclasses import dataclass

from tests.small_bench import CASE as CASE_TEXT
from tests.small_bench import SmallBench

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
BORROWER_ASKS = f"{GIVEN}{BORROWER}"
LETTER = f"{GIVEN}    And the requester brings a letter\n"
REFUSED = f'{WHEN}{THEN}    And "privacy-act" must not disclose\n'

WRONG = [
    change("EX116", CASE, "place: Nowhere", "place: [", f"{CASE}:3:8"),
    change("EX122", SHELF, "kind:", "kid:", f"{SHELF}:1:1: EX122"),
    change("EX101", FILE, "And the record was deleted", "And the moon is full", f"{FILE}:16:5"),
    change(
        "EX113",
        SHELF,
        "because: The library obeys the court.",
        "because: Order #42 opens it.",
        f"{SHELF}:37:20",
    ),
    change("EX105", SHELF, "{at_most: 30}", "{at_most: 007}", f"{SHELF}:28:27"),
    change("EX105", SHELF, "within: 3 days", "within: 7", f"{SHELF}:33:53"),
    scenario("EX105", f"    And the loan is -1 days old\n{WHEN}{THEN}", f"{OTHER}:5:5"),
    scenario(
        "EX105", f"    And the request is made on 2024-02-30\n{WHEN}{THEN}", "there is no day"
    ),
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
    feature(
        "EX201",
        f"  Scenario: One\n{LETTER}    And the borrower is of age\n{WHEN}"
        '    Then "privacy-act" must not disclose\n',
        "no answer turns on it here",
    ),
    scenario(
        "EX202",
        f'{BORROWER}{BORROWER}{WHEN}    Then "privacy-act" may disclose but need not\n',
        f"{OTHER}:6:5",
    ),
    feature(
        "EX203",
        f"  Scenario: One\n{GIVEN}    And the record was deleted\n{WHEN}    Then every regime refuses the disclosure\n",
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
        "EX205",
        f"{WHEN}    Then every regime refuses the disclosure\n    And every regime must disclose\n",
        "cannot both hold of any regime; the other is in line 6",
    ),
    scenario(
        "EX205",
        f'{WHEN}    Then "open-shelf" must disclose\n    And no regime allows the disclosure\n',
        '"no regime allows the disclosure" and ""open-shelf" must disclose" cannot both hold',
    ),
    scenario(
        "EX205",
        f"{WHEN}{THEN}    And every regime refuses, except\n      | open-shelf |\n",
        "cannot both hold of `open-shelf`; the other is in line 6",
    ),
    scenario(
        "EX205",
        f"{WHEN}    Then every regime that governs the request refuses\n    And no regime refuses\n",
        "cannot both hold of any regime",
    ),
    scenario(
        "EX206",
        f"{WHEN}    Then every regime must disclose\n",
        '"every regime must disclose" can never hold: `technical` never decides so',
    ),
    scenario(
        "EX206",
        f'{WHEN}    Then under "open-shelf" the library must keep a note of the request\n',
        "`open-shelf` never says that the library must keep a note of the request, so this can",
    ),
    scenario(
        "EX206",
        f'{WHEN}    Then under "privacy-act" the library must keep a note of the request within 3 days\n',
        "so this can never hold; when it does, it says: before disclosure",
    ),
    scenario(
        "EX206",
        f'{WHEN}    Then under "open-shelf" these duties follow\n'
        "      | who | duty | within |\n      | court | tell_borrower | |\n",
        "`open-shelf` never says that the court must tell the borrower",
    ),
    scenario(
        "EX206",
        f'{WHEN}    Then "technical" needs to know whether the borrower is a child\n',
        "`technical` never turns on `minor`, so it can never need to know it",
    ),
    scenario(
        "EX206",
        f'{WHEN}    Then "open-shelf" needs to know whether the borrower is a child\n',
        "`open-shelf` cannot need `minor` here: the scenario does not leave it unknown",
    ),
    scenario(
        "EX206",
        f'{WHEN}    Then "open-shelf" needs more facts\n',
        "`open-shelf` cannot need more facts here: it knows all that its rules turn on",
    ),
    scenario(
        "EX206",
        f'{WHEN}    Then the answer under "privacy-act" is contested\n',
        "`privacy-act` has settled rules only",
    ),
    scenario("EX206", f'{WHEN}    Then "open-shelf" must not disclose\n', f"{OTHER}:6:5"),
    scenario(
        "EX206",
        f"{WHEN}    Then the regimes decide\n"
        "      | regime | outcome | mode | ground |\n      | open-shelf | allow | must | wish |\n",
        'ground wish" can never hold: `open-shelf` never answers so',
    ),
    scenario(
        "EX205",
        f'{WHEN}    Then "open-shelf" must disclose\n'
        '    And the ground under "open-shelf" is wish\n',
        '"open-shelf" must disclose" cannot both hold of `open-shelf`; it never answers so',
    ),
    scenario(
        "EX205",
        f'{WHEN}    Then "open-shelf" allows the disclosure\n'
        '    And "open-shelf" decides by the rule "letter"\n'
        '    And the answer under "open-shelf" is contested\n',
        "it never answers so; the other is in line 7",
    ),
    change(
        "EX310",
        SHELF,
        "when: {requester: parent, minor: true}",
        "when: {requester: parent, minor: true, any: [{minor: true}, {paper: letter}]}",
        'without "the borrower is a child, or the requester brings a letter" the rule `parent` would',
    ),
    change(
        "EX310",
        SHELF,
        "when: {paper: court_order}",
        "when: {paper: court_order, requester: police}",
        'without "police ask" the rule `court-order` would decide just the same requests',
    ),
    change(
        "EX310",
        ACT,
        "within: before disclosure}",
        "within: before disclosure, unless: {requester: borrower}}",
        'without "the borrower asks" the duties of the rule `court-order` would be just the same',
    ),
    change(
        "EX311",
        SHELF,
        "when: {paper: court_order}",
        "when: {requester: [police, parent, press]}",
        f"{SHELF}:40:3: EX311 no request is decided otherwise: the rules take every one",
    ),
    change(
        "EX312",
        SHELF,
        "      loan_age: {at_most: 30}",
        "      loan_age: {at_most: 30}\n      not: {requester: borrower}",
        "the rule `letter` would decide just the same requests",
    ),
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
    change(
        "EX318",
        VOCABULARY,
        "facts:\n",
        "topics: {asking: Who asks}\nfacts:\n",
        f"{VOCABULARY}:8:3: EX318 the fact `requester` is of no topic; say `topic:` with one of: asking",
    ),
    Wrong("EX301", "scenarios/found-diary.yaml", None, CASE_TEXT, "scenarios/found-diary.yaml:1:1"),
    Wrong(
        "EX302",
        "regimes/copy.yaml",
        None,
        "title: Copy\nextends: open-shelf\n",
        "regimes/open-shelf.yaml:1:1",
    ),
    Wrong("EX303", "regimes/closed.yaml", None, CLOSED, "regimes/closed.yaml:1:1"),
    Wrong(
        "EX303",
        "regimes/closed.yaml",
        None,
        CLOSED.replace("technical: false\n", ""),
        "`closed` answers every scenario alike: refuse (must_not)",
    ),
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
    scenario(
        "EX306",
        f'{WHEN}    Then the answer under "privacy-act" is settled\n',
        'is settled", but the rule `otherwise` was not verified',
    ),
    change(
        "EX319",
        SHELF,
        "  - id: letter\n",
        "  - id: letter\n    quote: Whoever asks is heard\n",
        "quotes, and `open-shelf` is a provider_policy, no law",
    ),
    change(
        "EX319",
        ACT,
        "  unverified: The text of the last section was not seen.\n",
        "  unverified: The text of the last section was not seen.\n  quote: shall not be opened\n",
        "quotes `report`, which nobody read",
    ),
    change(
        "EX319",
        ACT,
        "  - id: own-record\n",
        f"  - id: own-record\n    quote: {'opened ' * 26}\n",
        "quotes 26 words, which is more than 25",
    ),
    Wrong(
        "EX306",
        CASE,
        None,
        CASE_TEXT.replace("/diary}", "/diary, status: unverified}").partition("caution:")[0],
        f"{CASE}:1:1",
    ),
]
