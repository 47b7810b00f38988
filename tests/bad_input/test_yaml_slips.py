"""Slips of the pen in YAML, told in the words of whoever wrote the file, at the slip itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.files.document import parse_document
from exigent.words.errors import InputError
from tests.bad_input.spoiling import Bad, assert_both_say, assert_refused
from tests.small_bench import CASE, OPEN_SHELF, SmallBench

SHELF = "regimes/open-shelf.yaml"
BECAUSE = "because: The library obeys the court."
RULE = """\
  - id: late
    when: {minor: true}
    decide: {outcome: refuse, mode: no_ground}
    because: It is late.
    source: house-rules
"""


def shelf(name: str, old: str | None, new: str, says: str) -> Bad:
    return Bad(name, SHELF, old, new, f"{SHELF}:{says}")


def because(name: str, text: str, says: str) -> Bad:
    return shelf(name, BECAUSE, f"because: {text}", says)


QUOTE = "put the text in quotes"
CUT = [
    because(
        "a number of a bill",
        "Bill #42 opens the record.",
        f"37:19: YAML takes `#42` for a comment, and the text ends before it; {QUOTE}",
    ),
    because(
        "a number behind a blank",
        "Bill # 42 opens the record.",
        f"37:19: YAML takes `# 42` for a comment, and the text ends before it; {QUOTE}",
    ),
    because(
        "a text that begins so",
        "#42 opens the record.",
        f"37:14: YAML takes `#42` for a comment, and the text ends before it; {QUOTE}",
    ),
    because(
        "the last line of a text",
        "The library\n      obeys #42.",
        f"38:13: YAML takes `#42.` for a comment, and the text ends before it; {QUOTE}",
    ),
    because(
        "the first line of a text",
        "The library #42\n      obeys the court.",
        f"37:26: YAML takes `#42` for a comment, and the text ends before it; {QUOTE}",
    ),
    shelf(
        "a title",
        "title: House rules of the Open Shelf library",
        "title: House rules #2",
        f"1:20: YAML takes `#2` for a comment, and the text ends before it; {QUOTE}",
    ),
    shelf(
        "a note in braces",
        "note: Read from a photograph.",
        "note: Photograph #7",
        f"12:22: YAML takes `#7` for a comment, and the text ends before it; {QUOTE}",
    ),
    Bad(
        "a text within braces",
        "scenarios/lost-diary.yaml",
        "title: The diary, ",
        "title: The diary #2, ",
        "scenarios/lost-diary.yaml:7:41: YAML takes `#2,` for a comment, "
        f"and the text ends before it; {QUOTE}",
    ),
    Bad(
        "the text of a case",
        "scenarios/lost-diary.yaml",
        "place: Nowhere",
        "place: Flat #4",
        "scenarios/lost-diary.yaml:3:13: YAML takes `#4` for a comment, "
        f"and the text ends before it; {QUOTE}",
    ),
]

COLONS = [
    because(
        "a colon", "The rule: obey.", f"37:22: the text of `because` has a colon in it; {QUOTE}"
    ),
    because(
        "a colon in the second line",
        "The library\n      obeys the court: always.",
        f"38:22: the text of `because` has a colon in it; {QUOTE}",
    ),
    shelf(
        "a colon within braces",
        "{requester: borrower}",
        "{requester: a:b:}",
        f"15:26: the text has a colon in it; {QUOTE}",
    ),
    shelf(
        "no blank behind a colon",
        BECAUSE,
        "because:The library obeys the court.",
        "37:12: a blank is missing after the colon; write `because: The library obeys the court.`",
    ),
    shelf(
        "no blank behind the first colon",
        "title: House rules of the Open Shelf library",
        "title:House rules",
        "1:6: a blank is missing after the colon; write `title: House rules`",
    ),
    shelf(
        "no blank in braces",
        "{requester: borrower}",
        "{requester:borrower}",
        "15:21: a blank is missing after the colon; write `requester: borrower`",
    ),
    shelf(
        "no blank behind a dash",
        "  - id: court-order",
        "  -id: court-order",
        "34:3: a blank is missing after the `-`; write `- id: court-order`",
    ),
    shelf(
        "no colon",
        BECAUSE,
        "because The library obeys the court.",
        "37:5: this line is no `name: value`; "
        "a text of several lines is indented further than its name",
    ),
]

BLANKS = [
    shelf(
        "a no-break space as indentation",
        f"    {BECAUSE}",
        f"  \u00a0 {BECAUSE}",
        "37:3: a no-break space stands where a plain blank belongs; "
        "type the blanks of this line anew: text that is copied often brings such",
    ),
    shelf(
        "a line indented by no-break spaces only",
        f"    {BECAUSE}",
        f"\u00a0\u00a0\u00a0\u00a0{BECAUSE}",
        "37:1: a no-break space stands where a plain blank belongs; "
        "type the blanks of this line anew: text that is copied often brings such",
    ),
    shelf(
        "a no-break space behind a colon",
        BECAUSE,
        BECAUSE.replace(": ", ":\u00a0"),
        "37:13: a no-break space stands where a plain blank belongs; "
        "type the blanks of this line anew: text that is copied often brings such",
    ),
    shelf(
        "a tab",
        f"    {BECAUSE}",
        f"\t{BECAUSE}",
        "37:1: a tab stands here; indent with blanks, not with tabs",
    ),
    shelf(
        "a blank too many",
        f"    {BECAUSE}",
        f"     {BECAUSE}",
        "37:6: the indentation is wrong; line 37 has 5 blanks, line 36 has 4",
    ),
    shelf(
        "a blank too few",
        f"    {BECAUSE}",
        f"   {BECAUSE}",
        "37:4: the indentation is wrong; line 37 has 3 blanks, line 36 has 4",
    ),
    shelf(
        "a blank too many below an id",
        "    when: {paper: court_order}",
        "     when: {paper: court_order}",
        "35:6: the indentation is wrong; line 35 has 5 blanks, line 34 has, its `-` counted, 4",
    ),
    shelf(
        "a blank in front of a key of the file",
        "kind: provider_policy",
        " kind: provider_policy",
        "2:2: the indentation is wrong; line 2 has 1 blank, line 1 has 0",
    ),
    shelf(
        "a first line with a blank too many",
        "otherwise:\n  decide:",
        "otherwise:\n   decide:",
        "41:3: the indentation is wrong; line 41 has 2 blanks, line 40 has 3",
    ),
    shelf(
        "an id with a blank too many",
        "  - id: court-order",
        "  -  id: court-order",
        "35:5: the indentation is wrong; line 35 has 4 blanks, line 34 has, its `-` counted, 5",
    ),
    shelf(
        "an item with a blank too many",
        "  - id: court-order",
        "   - id: court-order",
        "34:4: the indentation is wrong; line 34 has 3 blanks, line 25 has 2",
    ),
    shelf(
        "an item with a blank too few",
        "  - id: court-order",
        " - id: court-order",
        "34:2: the indentation is wrong; line 34 has 1 blank, line 25 has 2",
    ),
]

SIGNS = [
    because(
        "a quote that does not end",
        '"Obey.',
        '37:14: the quote is not closed; end the text with `"`',
    ),
    because(
        "a text behind its quotes",
        '"The library" obeys.',
        "37:28: the text goes on after the `\"` that ends it; put all of it in '...'",
    ),
    because(
        "an apostrophe in quotes",
        "'The library's court.'",
        '37:27: the text goes on after the `\'` that ends it; put all of it in "..."',
    ),
    because(
        "a backslash in double quotes",
        '"C:\\stuff"',
        "37:14: in a text in double quotes a `\\` begins a special character; "
        "put the text in single quotes",
    ),
    because("a star", "*Obey* it.", f"37:14: a text cannot begin with `*`; {QUOTE}"),
    because("an at sign", "@court says so.", f"37:14: a text cannot begin with `@`; {QUOTE}"),
    because(
        "a backtick", "`court` says so.", f"37:14: a text cannot begin with a backtick; {QUOTE}"
    ),
    because("a percent sign", "%5 of all.", f"37:14: a text cannot begin with `%`; {QUOTE}"),
    because("a bracket", "[sic] the court.", f"37:14: a text cannot begin with `[`; {QUOTE}"),
    because(
        "a dash",
        "- the court.",
        f"37:14: a text cannot begin with `-`; {QUOTE}, or begin the list in the next line",
    ),
    because(
        "a bar",
        "| the court.",
        f"37:14: a text cannot begin with `|`; {QUOTE}, or begin the text in the next line",
    ),
    because(
        "an exclamation mark",
        "! the court.",
        "37:14: YAML tags such as `!` are not used here; a text that begins with `!` stands in quotes",
    ),
    shelf(
        "a brace that is not closed",
        "when: {paper: court_order}",
        "when: {paper: court_order",
        "35:11: the `{` is not closed; end it with `}`",
    ),
    shelf(
        "a comma that is missing",
        "{outcome: allow, mode: must, ground: order}",
        "{outcome: allow, mode: must ground: order}",
        "36:47: a `,` or `}` is missing here",
    ),
]

RULES = [
    shelf(
        "a rule behind otherwise",
        None,
        OPEN_SHELF + RULE,
        "42:3: an item of a list stands below `otherwise:`, which is no list; "
        "move it up, to the end of `rules:`",
    ),
    shelf(
        "a rule at the margin behind otherwise",
        None,
        OPEN_SHELF + "- id: late\n  when: {minor: true}\n",
        "42:1: an item of a list stands below `otherwise:`, which is no list; "
        "move it up, to the end of `rules:`",
    ),
    shelf(
        "an id that stands twice",
        "  - id: court-order",
        "  - id: letter",
        "34:5: two rules have the id `letter`; the first is in line 25",
    ),
    shelf(
        "a true in quotes",
        "unless: {minor: true}",
        'unless: {minor: "true"}',
        '33:77: `"true"` is not true or false; write `true`, without quotes',
    ),
    shelf(
        "a deadline without a unit",
        "within: 3 days",
        "within: 7",
        "33:53: `7` is no deadline; write a number and a unit, such as 7 days",
    ),
    shelf(
        "a deadline in words that are none",
        "within: 3 days",
        "within: sevn dayz",
        "33:53: `sevn dayz` is no deadline; write a number and a unit, such as 7 days",
    ),
    shelf(
        "a misspelt unit",
        "within: 3 days",
        "within: 3 court dayz",
        "33:53: `3 court dayz` is no deadline; did you mean `3 court days`?",
    ),
    Bad(
        "a variant of a title",
        "regimes/draft.yaml",
        None,
        "title: Draft\nextends: House rules of the Open Shelf library\n",
        "regimes/draft.yaml:2:10: there is no regime `House rules of the Open Shelf library`; "
        "that is the title of `open-shelf`",
    ),
    Bad(
        "a stack of titles",
        "regimes/draft.yaml",
        None,
        "title: Draft\nkind: proposal\nstack:\n  combine: deny_overrides\n"
        "  layers: [technical, House rules of the open shelf library]\n",
        "regimes/draft.yaml:5:23: there is no regime `House rules of the open shelf library`; "
        "that is the title of `open-shelf`",
    ),
    Bad(
        "a variant of nearly a title",
        "regimes/draft.yaml",
        None,
        "title: Draft\nextends: House rules of Open Shelf library\n",
        "regimes/draft.yaml:2:10: there is no regime `House rules of Open Shelf library`; "
        "did you mean `open-shelf` (House rules of the Open Shelf library)?",
    ),
]


@pytest.mark.parametrize("bad", [*COLONS, *BLANKS, *SIGNS, *RULES], ids=str)
def test_a_slip_is_told_as_what_it_is(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


@pytest.mark.parametrize("bad", CUT, ids=str)
def test_a_text_that_a_comment_cuts_off_is_refused(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_both_say(bench, bad.says)


def test_a_text_that_a_comment_cuts_off_has_a_code_of_its_own(bench: SmallBench) -> None:
    CUT[0].spoil(bench)
    assert f"{SHELF}:37:19: EX113 " in bench.exigent("lint").out


@pytest.mark.parametrize(
    "line",
    [
        "kind: provider_policy  # see below",
        "kind: provider_policy #see",
        "about: A rule. # see below",
        "about: 'Bill #42 opens it.'",
        "about: A rule#42",
    ],
)
def test_an_honest_comment_is_none_of_its_text(bench: SmallBench, line: str) -> None:
    name = line.partition(":")[0]
    old = next(old for old in OPEN_SHELF.splitlines() if old.startswith(f"{name}: "))
    bench.change(SHELF, f"{old}\n", f"{line}\n")
    assert bench.exigent("run").code == 0


def test_a_rule_that_a_variant_replaces_twice_is_refused(bench: SmallBench) -> None:
    rule = RULE.replace("late", "letter").replace("\n    ", "\n    ")
    bench.write("regimes/draft.yaml", f"title: Draft\nextends: open-shelf\nreplace:\n{rule}{rule}")
    says = "regimes/draft.yaml:9:5: two rules have the id `letter`; the first is in line 4"
    assert_refused(bench, says, "run")


def test_an_id_twice_is_refused_in_what_a_variant_elsewhere_extends(bench: SmallBench) -> None:
    bench.change(SHELF, "  - id: court-order", "  - id: letter")
    bench.write("drafts/draft.yaml", "title: Draft\nextends: open-shelf\n")
    bench.write("drafts/other.yaml", "title: Other\nextends: open-shelf\nremove: [letter]\n")
    says = f"{SHELF}:34:5: two rules have the id `letter`; the first is in line 25"
    assert_refused(bench, says, "run", "--regimes", "drafts")


@pytest.mark.parametrize(
    "command", ["run --regime", "watch --regime", "regimes", f"explain {SHELF}:3"]
)
def test_a_title_for_a_name_leads_on_in_every_command(bench: SmallBench, command: str) -> None:
    arguments = command.replace(SHELF, "features/lending.feature").split()
    says = (
        "there is no regime `House rules of the Open Shelf library`; "
        "that is the title of `open-shelf`"
    )
    assert_refused(bench, says, *arguments, "House rules of the Open Shelf library")


def test_the_title_of_a_case_for_its_name_leads_on(bench: SmallBench) -> None:
    says = "there is no reported case `A lost diary`; that is the title of `lost-diary`"
    assert_refused(bench, says, "cases", "A lost diary")


LINES = [line for text in (OPEN_SHELF, CASE) for line in text.splitlines()]
SPOILING = st.sampled_from(
    ["", " ", "\t", "\u00a0", "\u2028", '"', "'", "- ", ": ", "#4", "[", "{", "|"]
)


@given(st.lists(st.tuples(SPOILING, st.sampled_from(LINES), SPOILING), max_size=6))
def test_every_spoilt_file_is_read_or_refused_within_its_lines(
    lines: list[tuple[str, str, str]],
) -> None:
    text = "".join(f"{before}{line}{after}\n" for before, line, after in lines)
    # YAML ends a line at this sign too.
    assert _line_of_error(text) <= text.count("\n") + text.count("\u2028") + 1


def _line_of_error(text: str) -> int:
    try:
        parse_document(text, "f.yaml")
    except InputError as error:
        return error.location.line if error.location else 0
    return 1
