"""`exigent fmt`: one layout for all feature files, and nothing of them lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from gherkin.errors import CompositeParserException
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exigent.suite.formatting import format_feature, substance
from exigent.suite.gherkin_file import ParsedFile
from exigent.suite.gherkin_parser import parse_gherkin
from tests.small_bench import FEATURE, SmallBench

ROOT = Path(__file__).parents[2]
FILE = "features/lending.feature"

UNTIDY = """\
# about this file


@a   @b # why b
Feature:   Lending
      An introduction,
        further in,

      and a second part.
  # about the rule
  Rule: One
   Background:
   Given an ordinary request for a lending record


    @c

    # about the scenario
    Scenario: First
    # about the step
    *   police ask
      When the library is asked for the record
    Then the regimes decide
    # about the table
     |regime|outcome| remark \\| with a bar|
       | open-shelf |allow|  |   # behind the row
    # about the row
     | technical | not_governed | \\n |
      # about what is missing

    Scenario Outline: Second
    Given the loan is <age> days old
     \"\"\"
       kept
     as it is

     \"\"\"
     Examples:
     |age|
     |1|
# the end"""

TIDY = """\
# about this file

@a   @b # why b
Feature: Lending
  An introduction,
    further in,

  and a second part.

  # about the rule
  Rule: One

    Background:
      Given an ordinary request for a lending record

    @c
    # about the scenario
    Scenario: First
      # about the step
      * police ask
      When the library is asked for the record
      Then the regimes decide
        # about the table
        | regime     | outcome      | remark \\| with a bar |
        | open-shelf | allow        |                      | # behind the row
        # about the row
        | technical  | not_governed | \\n                   |
      # about what is missing

    Scenario Outline: Second
      Given the loan is <age> days old
        \"\"\"
          kept
        as it is

        \"\"\"

      Examples:
        | age |
        | 1   |
      # the end
"""

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=12)
LINES = st.one_of(
    st.sampled_from(
        [
            *("Feature: F", "Rule: R", "Background:", "Scenario: S", "Scenario Outline: O <a>"),
            *("Examples:", "Examples: E", "Given g", "When w", "Then t", "And a", "* s", "Given "),
            *("@tag", "@one @two", "@a\t@b # c", "# comment", "#", "", " ", "\t", "# language: en"),
            *('"""', "```", '"""json', '\\"\\"\\"', "|a|b|", "| a\\|b | \\\\ |", "|x|y| rest", "|"),
            *("| <a> | 1 |", "| \u6f22 | e\u0301 |", "prose", "* not a step", "|a\\n| \\t|\\"),
        ]
    ),
    st.builds(lambda text: f"# {text}", WORDS),
    st.builds(lambda text: f"Given {text}", WORDS),
    st.builds(lambda one, two: f"| {one} | {two} |", WORDS, WORDS),
    WORDS,
)
MARGINS = st.sampled_from(["", " ", "  ", "    ", "\t", "       "])
BLOCKS = st.sampled_from(
    [
        [" # c", "Scenario: S", "  Given g", "|a|bb|", "#c", "|ccc|d|", ""],
        ["Scenario: S", "Given g", '  """', "   text ", " less", "", "  ", '  """', "", "#c", ""],
        ["@t", "", "# c", "Scenario Outline: O", "Given <a>", "Examples:", "|a|b|", "|1|2|"],
        ["Rule: R", "prose", "", "  more prose", "# c", ""],
        ["Scenario: S", "", "Given g", "", "", "When w", "", "#c", "", "Then t"],
    ]
)


@st.composite
def features(draw: st.DrawFn) -> str:
    """Draw text that is a feature file more often than not."""
    head = draw(st.lists(st.sampled_from(["# c", "", "@t", "# language: en"]), max_size=3))
    lines = [*head, "Feature: F"]
    for _ in range(draw(st.integers(0, 6))):
        block = draw(st.one_of(BLOCKS, st.lists(LINES, max_size=4)))
        lines += [draw(MARGINS) + line for line in block]
    return draw(st.sampled_from(["\n", "\n\n", ""])).join(["\n".join(lines), ""])


def parsed(text: str) -> ParsedFile:
    return ParsedFile("a.feature", text.split("\n"), parse_gherkin(text))


def test_a_file_is_laid_out_and_keeps_every_comment() -> None:
    assert format_feature(parsed(UNTIDY)) == TIDY


@pytest.mark.slow
@settings(deadline=None)
@example("Feature: F\nRule: R\nprose\n\n  more prose\n# c\n\n\nFeature: F\n")
@given(features())
def test_formatting_twice_is_formatting_once_and_the_file_says_the_same(text: str) -> None:
    try:
        before = parsed(text)
    except CompositeParserException:
        return
    once = format_feature(before)
    assert substance(parse_gherkin(once)) == substance(before.document)
    assert format_feature(parsed(once)) == once
    assert not once.endswith("\n\n")
    assert "".join(once.split()) == "".join(text.split())


SHIPPED = sorted((ROOT / "features").glob("*.feature"))
GERMAN = """\
# language: de
Funktionalit\u00e4t: Ausleihe

  Grundlage:
    Angenommen an ordinary request for a lending record

  @a
  Szenariogrundriss: Ein <Wort>
    Und the loan is <Wort> days old
    Wenn the library is asked for the record
    Dann "open-shelf" refuses the disclosure

    Beispiele:
      | Wort |
      | 31   |
"""


@st.composite
def edited_features(draw: st.DrawFn) -> str:
    """Draw a shipped feature, or one in another language, after somebody's hasty edits."""
    text = draw(st.sampled_from([*(path.read_text("utf-8") for path in SHIPPED), GERMAN]))
    lines = text.splitlines()[: draw(st.integers(5, 80))]
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(lines) - 1))
        edit = draw(st.sampled_from(["indent", "insert", "drop", "swap", "behind", "twice"]))
        match edit:
            case "indent":
                lines[at] = draw(MARGINS) + lines[at].lstrip()
            case "insert":
                lines.insert(at, draw(MARGINS) + draw(LINES))
            case "drop" if len(lines) > 1:
                del lines[at]
            case "swap":
                lines[at], lines[at - 1] = lines[at - 1], lines[at]
            case "behind":
                lines[at] += draw(st.sampled_from([" ", "\t", " # why", " \\|", "\u3000"]))
            case _:
                lines.insert(at, lines[at])
    return "\n".join(lines)


@pytest.mark.slow
@settings(deadline=None)
@given(edited_features())
def test_a_real_feature_loses_nothing_after_hasty_edits(text: str) -> None:
    try:
        before = parsed(text)
    except CompositeParserException:
        return
    once = format_feature(before)
    assert format_feature(parsed(once)) == once
    assert "".join(once.split()) == "".join(text.split())
    comments = [comment["text"].strip() for comment in before.document["comments"]]
    assert [c["text"].strip() for c in parse_gherkin(once)["comments"]] == comments


def test_another_language_of_gherkin_keeps_its_words() -> None:
    assert format_feature(parsed(re.sub(r"(?m)^ +", "\t", GERMAN))) == GERMAN


@pytest.mark.slow
@pytest.mark.parametrize("file", SHIPPED, ids=lambda f: f.stem)
def test_a_shipped_feature_comes_out_the_same_from_a_spoilt_layout(file: Path) -> None:
    text = file.read_text("utf-8")
    spoilt = re.sub(r" *\| *", "|", re.sub(r"^ +", "", text, flags=re.MULTILINE))
    assert format_feature(parsed(spoilt)) == text


def test_the_features_of_a_bench_are_formatted_in_place(bench: SmallBench) -> None:
    bench.write(FILE, FEATURE.replace("    And", "  And"))
    assert bench.exigent("fmt", "--check").code == 3
    ended = bench.exigent("fmt")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"{FILE}: formatted\n1 of 1 file formatted\n"
    assert (bench.root / FILE).read_text("utf-8") == FEATURE.replace(
        "records\n  Scenario", "records\n\n  Scenario"
    )
    assert bench.exigent("fmt").out == "0 of 1 file formatted\n"
    ended = bench.exigent("fmt", "--check", FILE)
    assert (ended.code, ended.out) == (0, "0 of 1 file would be formatted\n")


def test_a_check_names_the_files_and_changes_none(bench: SmallBench) -> None:
    bench.write("features/other.feature", "Feature: Other")
    before = {path: path.read_bytes() for path in (bench.root / "features").iterdir()}
    ended = bench.exigent("fmt", "--check", "features")
    assert (ended.code, ended.err) == (3, "")
    assert ended.out == (
        f"{FILE}: not formatted\nfeatures/other.feature: not formatted\n"
        "2 of 2 files would be formatted\n"
    )
    assert {path: path.read_bytes() for path in before} == before


def test_a_difference_is_shown_and_not_made(bench: SmallBench) -> None:
    bench.write("features/other.feature", "Feature:  Other")
    ended = bench.exigent("fmt", "--diff", "features/other.feature")
    assert (ended.code, ended.err) == (0, "")
    assert "-Feature:  Other\n\\ No newline at end of file\n+Feature: Other\n" in ended.out
    assert (bench.root / "features/other.feature").read_text() == "Feature:  Other"


def test_windows_line_ends_and_a_byte_order_mark_become_plain(bench: SmallBench) -> None:
    path = bench.write("features/other.feature", b"\xef\xbb\xbfFeature: F\r\n  Scenario: S\r\n")
    assert bench.exigent("fmt", "features/other.feature").code == 0
    assert path.read_bytes() == b"Feature: F\n\n  Scenario: S\n"


def test_a_file_that_is_no_gherkin_is_left_alone_and_the_others_are_formatted(
    bench: SmallBench,
) -> None:
    path = bench.write("features/broken.feature", "  Feature: F\n Oops: x\n  Given\n    | a\n@")
    before = path.read_bytes()
    ended = bench.exigent("fmt")
    assert ended.code == 2
    assert ended.out == f"{FILE}: formatted\n"
    assert ended.err.startswith("features/broken.feature:")
    assert path.read_bytes() == before
    assert bench.exigent("fmt", "--check").code == 2


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("features/none.feature", "features/none.feature:1:1: there is no such file or folder\n"),
        ("regimes", "regimes:1:1: the folder holds no .feature file\n"),
        ("steps/vocabulary.yaml", "steps/vocabulary.yaml:1:1: not a .feature file\n"),
    ],
)
def test_what_cannot_be_formatted_is_said(bench: SmallBench, name: str, says: str) -> None:
    ended = bench.exigent("fmt", name)
    assert (ended.code, ended.out, ended.err) == (2, "", says)
