"""What YAML reads otherwise than people write it, and files that are no YAML of ours."""

from __future__ import annotations

import pytest

from exigent.files.document import DEEPEST_NESTING
from exigent.files.texts import LARGEST_TEXT
from tests.bad_input.spoiling import Bad, assert_refused
from tests.small_bench import OPEN_SHELF, SmallBench

SHELF = "regimes/open-shelf.yaml"
PLACE = "jurisdiction: Open Shelf"
LIMIT = "{at_most: 30}"
WAIVER = "unless: {minor: true}"

ALIAS_BOMB = """\
a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
g: [*f, *f, *f, *f, *f, *f, *f, *f, *f]
"""

WORDS = [
    Bad(
        "a bare no for a text",
        SHELF,
        PLACE,
        "jurisdiction: no",
        'regimes/open-shelf.yaml:3:15: YAML reads a bare `no` as true or false, and a text is needed here; write "no" in quotes',
    ),
    Bad(
        "a bare on for a text",
        SHELF,
        PLACE,
        "jurisdiction: on",
        'regimes/open-shelf.yaml:3:15: YAML reads a bare `on` as true or false, and a text is needed here; write "on" in quotes',
    ),
    Bad(
        "a bare date for a text",
        SHELF,
        PLACE,
        "jurisdiction: 2018-01-01",
        'regimes/open-shelf.yaml:3:15: YAML reads a bare `2018-01-01` as a date, and a text is needed here; write "2018-01-01" in quotes',
    ),
    Bad(
        "nothing for a text",
        SHELF,
        PLACE,
        "jurisdiction:",
        "regimes/open-shelf.yaml:3:14: a text is missing here",
    ),
    Bad(
        "a null for a text",
        SHELF,
        PLACE,
        "jurisdiction: ~",
        "regimes/open-shelf.yaml:3:15: a text is missing here",
    ),
    Bad(
        "a list for a text",
        SHELF,
        PLACE,
        "jurisdiction: [a, b]",
        "regimes/open-shelf.yaml:3:15: `jurisdiction` is a single value, not a list or a mapping",
    ),
    Bad(
        "an octal number",
        SHELF,
        LIMIT,
        "{at_most: 010}",
        "regimes/open-shelf.yaml:28:27: `010` is not a number; write 10, in plain digits",
    ),
    Bad(
        "a number to base sixty",
        SHELF,
        LIMIT,
        "{at_most: 12:30}",
        "regimes/open-shelf.yaml:28:27: `12:30` is not a number; write plain digits, such as 1000 or 0.5",
    ),
    Bad(
        "a number with a line in it",
        SHELF,
        LIMIT,
        "{at_most: 1_000}",
        "regimes/open-shelf.yaml:28:27: `1_000` is not a number; write 1000, in plain digits",
    ),
    Bad(
        "a number in quotes",
        SHELF,
        LIMIT,
        '{at_most: "30"}',
        'regimes/open-shelf.yaml:28:27: `"30"` is not a number; write it without quotes',
    ),
    Bad(
        "no number",
        SHELF,
        LIMIT,
        "{at_most: a month}",
        "regimes/open-shelf.yaml:28:27: `a month` is not a number",
    ),
    Bad(
        "a bare yes for true",
        SHELF,
        WAIVER,
        "unless: {minor: yes}",
        "regimes/open-shelf.yaml:33:77: `yes` is not true or false; write `true`, without quotes",
    ),
    Bad(
        "a bare off for false",
        SHELF,
        WAIVER,
        "unless: {minor: off}",
        "regimes/open-shelf.yaml:33:77: `off` is not true or false; write `false`, without quotes",
    ),
    Bad(
        "a true in quotes",
        SHELF,
        WAIVER,
        'unless: {minor: "true"}',
        'regimes/open-shelf.yaml:33:77: `"true"` is not true or false; write `true`, without quotes',
    ),
    Bad(
        "a day that no calendar has",
        "regimes/privacy-act.yaml",
        "from: 2019-01-01",
        "from: 2019-02-30",
        "regimes/privacy-act.yaml:4:18: there is no day 2019-02-30",
    ),
    Bad(
        "a date written otherwise",
        "regimes/privacy-act.yaml",
        "from: 2019-01-01",
        "from: 1 January 2019",
        "regimes/privacy-act.yaml:4:18: `1 January 2019` is not a date; write it like 2024-01-31",
    ),
    Bad(
        "a bare year for a date",
        "scenarios/lost-diary.yaml",
        '"2017"',
        "2017",
        'scenarios/lost-diary.yaml:2:7: `2017` is not a date; write 2024-01-31, or "2017" in quotes',
    ),
]

FORMS = [
    Bad(
        "a key that stands twice",
        SHELF,
        PLACE,
        f"{PLACE}\nkind: proposal",
        "regimes/open-shelf.yaml:4:1: `kind` stands twice; the first is in line 2",
    ),
    Bad(
        "an anchor",
        SHELF,
        PLACE,
        "jurisdiction: &place Open Shelf",
        "regimes/open-shelf.yaml:3:15: anchors and aliases (`&name`, `*name`) are not used here; write the lines out; a text that begins with one of these signs stands in quotes",
    ),
    Bad(
        "an alias",
        SHELF,
        PLACE,
        "jurisdiction: *place",
        "regimes/open-shelf.yaml:3:15: anchors and aliases (`&name`, `*name`) are not used here; write the lines out; a text that begins with one of these signs stands in quotes",
    ),
    Bad(
        "an alias bomb",
        SHELF,
        None,
        ALIAS_BOMB,
        "regimes/open-shelf.yaml:1:4: anchors and aliases (`&name`, `*name`) are not used here; write the lines out; a text that begins with one of these signs stands in quotes",
    ),
    Bad(
        "a merge key",
        SHELF,
        PLACE,
        f"{PLACE}\n<<: {{kind: proposal}}",
        "regimes/open-shelf.yaml:4:1: the regime `open-shelf` has no `<<`; it may have: title, kind, jurisdiction, about, in_force, time, sources, technical, engine, extends, stack, rules, otherwise",
    ),
    Bad(
        "a tag",
        SHELF,
        PLACE,
        "jurisdiction: !!python/object/apply:os.getcwd []",
        "regimes/open-shelf.yaml:3:15: YAML tags such as `tag:yaml.org,2002:python/object/apply:os.getcwd` are not used here; a text that begins with `!` stands in quotes",
    ),
    Bad(
        "a list for a key",
        SHELF,
        PLACE,
        "? [a, b]\n: c",
        "regimes/open-shelf.yaml:3:3: a key is a single value, not a list or a mapping",
    ),
    Bad(
        "a tab",
        SHELF,
        "  house-rules:\n",
        "\thouse-rules:\n",
        "regimes/open-shelf.yaml:6:1: a tab stands here; indent with blanks, not with tabs",
    ),
    Bad(
        "a quote that does not end",
        SHELF,
        'date: "2018"',
        'date: "2018',
        'regimes/open-shelf.yaml:9:11: the quote is not closed; end the text with `"`',
    ),
    Bad(
        "a control character",
        SHELF,
        PLACE,
        "jurisdiction: \a",
        "regimes/open-shelf.yaml:3:15: U+0007, a control character, cannot stand in a text; delete it",
    ),
    Bad(
        "a file nested too deep",
        SHELF,
        None,
        "a: " + "[" * DEEPEST_NESTING + "]" * DEEPEST_NESTING,
        "regimes/open-shelf.yaml:1:43: nested more than 40 levels deep",
    ),
    Bad(
        "a file that is too large",
        SHELF,
        None,
        "#" * (LARGEST_TEXT + 1),
        "regimes/open-shelf.yaml:1:1: the file is too large: 1000001 bytes, at most 1000000 are read",
    ),
    Bad(
        "several documents",
        SHELF,
        None,
        f"{OPEN_SHELF}---\n{OPEN_SHELF}",
        "regimes/open-shelf.yaml:42:1: a file holds one YAML document, not several",
    ),
    Bad("an empty file", SHELF, None, "", "regimes/open-shelf.yaml:1:1: the file is empty"),
    Bad(
        "nothing but a comment",
        SHELF,
        None,
        "# later\n",
        "regimes/open-shelf.yaml:1:1: the file is empty",
    ),
    Bad(
        "a list for a file",
        SHELF,
        None,
        "- title: House rules\n",
        "regimes/open-shelf.yaml:1:1: a regime is a mapping (lines of `name: value`)",
    ),
    Bad(
        "a file in Latin-1",
        SHELF,
        None,
        OPEN_SHELF.replace("photograph", "café").encode("latin-1"),
        "regimes/open-shelf.yaml:12:26: the file is not UTF-8 text; save it as UTF-8",
    ),
    Bad(
        "a file in UTF-16",
        SHELF,
        None,
        OPEN_SHELF.encode("utf-16"),
        "regimes/open-shelf.yaml:1:1: the file is not UTF-8 text; save it as UTF-8",
    ),
]


@pytest.mark.parametrize("bad", WORDS, ids=str)
def test_a_word_that_yaml_reads_otherwise_is_refused_at_its_place(
    bench: SmallBench, bad: Bad
) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("bad", FORMS, ids=str)
def test_a_file_that_is_no_plain_yaml_is_refused_at_its_place(bench: SmallBench, bad: Bad) -> None:
    bad.spoil(bench)
    assert_refused(bench, bad.says, "run")


@pytest.mark.parametrize("word", ["no", "on", "2018-01-01", "~", "010", "12:30"])
def test_a_word_in_quotes_is_a_text(bench: SmallBench, word: str) -> None:
    bench.change(SHELF, PLACE, f'jurisdiction: "{word}"')
    shown = bench.exigent("regimes", "open-shelf")
    assert (shown.code, shown.out.splitlines()[1]) == (0, f"provider_policy, {word}")


@pytest.mark.parametrize(
    "file", ["steps/vocabulary.yaml", SHELF, "scenarios/lost-diary.yaml"], ids=str
)
def test_windows_line_endings_and_a_byte_order_mark_do_no_harm(
    bench: SmallBench, file: str
) -> None:
    before = bench.exigent("run", "--json", "-")
    text = (bench.root / file).read_text("utf-8")
    bench.write(file, text.replace("\n", "\r\n").encode("utf-8-sig"))
    assert bench.exigent("run", "--json", "-") == before
