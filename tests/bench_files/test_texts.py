"""What meets a terminal, a log or a table can be read there, and does nothing else."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from exigent.files.document import parse_document
from exigent.files.texts import decode_text
from exigent.report.matrix.matrix_json import read_json
from exigent.words.errors import InputError
from exigent.words.printable import LONGEST_LINE, LONGEST_QUOTE, escape, find_unprintable, one_line
from tests.bench_files.ways_in import DOORS, LEAVE_REGIMES_ALONE
from tests.small_bench import FEATURE, OPEN_SHELF, SmallBench

ERASES_ITS_ROW = "x\x1b[1A\x1b[2K"
TURNS = "x\u202ey"
BAD = [ERASES_ITS_ROW, TURNS, "x\x9b2Jy", "x\ry", "x\u2028y", "x\u200fy", "x\x00y"]
JOINED = "می\u200cخو क्\u200dष 日本語 👩\u200d🚒 ü\tü"

Put = Callable[[SmallBench, str], str]
every_door = pytest.mark.parametrize("door", DOORS)


def in_feature(bench: SmallBench, text: str) -> str:
    bench.change("features/lending.feature", "The record was deleted", text)
    return "features/lending.feature:14:"


def in_a_case(bench: SmallBench, text: str) -> str:
    bench.change("scenarios/lost-diary.yaml", "A lost diary", text)
    return "scenarios/lost-diary.yaml:1:"


def in_a_regime(bench: SmallBench, text: str) -> str:
    bench.change("regimes/open-shelf.yaml", "House rules of", text)
    return "regimes/open-shelf.yaml:1:"


def in_the_vocabulary(bench: SmallBench, text: str) -> str:
    bench.change("steps/vocabulary.yaml", "police ask", text)
    return "steps/vocabulary.yaml:11:"


def escaped_in_a_regime(bench: SmallBench, text: str) -> str:
    written = json.dumps(f"House {text}")
    bench.change("regimes/open-shelf.yaml", OPEN_SHELF.splitlines()[0], f"title: {written}")
    return "regimes/open-shelf.yaml:1:8:"


PLACES = [in_feature, in_a_case, in_a_regime, in_the_vocabulary, escaped_in_a_regime]


@pytest.mark.parametrize("text", BAD, ids=ascii)
@pytest.mark.parametrize("put", PLACES)
def test_what_could_do_more_than_be_read_is_refused_at_its_place(
    bench: SmallBench, put: Put, text: str
) -> None:
    place = put(bench, text)
    ended = bench.exigent("run")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(place)
    assert "cannot stand in a text" in ended.err
    assert find_unprintable(ended.err) is None


@pytest.mark.slow
@every_door
@pytest.mark.parametrize("put", [in_feature, in_a_regime])
def test_no_door_lets_an_escape_sequence_through(bench: SmallBench, door: str, put: Put) -> None:
    if door in LEAVE_REGIMES_ALONE and put is in_a_regime:
        put = in_feature
    place = put(bench, ERASES_ITS_ROW)
    answer = DOORS[door](bench)
    assert answer.code in (2, 3), answer.text
    assert place in answer.text
    assert "U+001B" in answer.text
    assert "\x1b" not in answer.text


def test_the_column_is_that_of_the_character(bench: SmallBench) -> None:
    bench.change("features/lending.feature", "The record was deleted", f"日本 {TURNS}")
    ended = bench.exigent("run")
    assert ended.err == (
        "features/lending.feature:14:17: U+202E, right-to-left override, "
        "cannot stand in a text; delete it\n"
    )


def test_what_a_file_of_old_line_ends_needs_is_said(bench: SmallBench) -> None:
    bench.write("features/lending.feature", FEATURE.replace("\n", "\r"))
    ended = bench.exigent("run")
    assert ended.code == 2
    assert "save the file with the line ends of Unix or Windows" in ended.err


@pytest.mark.parametrize("put", [in_feature, in_a_case, in_a_regime])
def test_joiners_and_tabs_and_letters_of_every_script_stay(bench: SmallBench, put: Put) -> None:
    put(bench, JOINED)
    assert (bench.exigent("run").code, bench.exigent("lint").code) == (0, 3)


def test_no_text_of_a_file_begins_a_line_of_a_log_by_a_line_feed_of_its_own(
    bench: SmallBench,
) -> None:
    bench.change("features/lending.feature", "| 31  |", r"| 31\n::error::x |")
    ended = bench.exigent("run")
    assert (ended.code, ended.err) == (
        2,
        (
            "features/lending.feature:45:9: a value of the Examples stands on one line, "
            "and this has a `\\n`; leave it out\n"
        ),
    )


def test_a_date_in_words_is_one_line(bench: SmallBench) -> None:
    bench.change("regimes/open-shelf.yaml", '"2018"', r'"2018\n::error::x"')
    bench.change("scenarios/lost-diary.yaml", '"2017"', r'"2017\n::error::x"')
    for arguments in (("run", "-v"), ("regimes", "open-shelf"), ("cases", "lost-diary")):
        assert not [line for line in bench.exigent(*arguments).out.splitlines() if line[:2] == "::"]


def test_approvals_are_held_to_it_as_well(bench: SmallBench) -> None:
    bench.exigent("run", "--json", "matrix.json")
    bench.write("approved.yaml", f"# {TURNS}\n")
    ended = bench.exigent("compare", "matrix.json")
    assert ended.code == 2
    assert ended.err.startswith("approved.yaml:1:4: U+202E")


@pytest.mark.parametrize("text", BAD, ids=ascii)
def test_a_saved_matrix_is_held_to_it_as_well(bench: SmallBench, text: str) -> None:
    bench.exigent("run", "--json", "matrix.json")
    saved = json.loads((bench.root / "matrix.json").read_bytes())
    saved["scenarios"][0]["title"] = text
    bench.write("matrix.json", json.dumps(saved))
    ended = bench.exigent("compare", "matrix.json")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("matrix.json:1:1: U+")
    assert find_unprintable(ended.err) is None


def test_a_saved_comparison_is_held_to_it_as_well(bench: SmallBench) -> None:
    bench.exigent("run", "--json", "matrix.json")
    bench.change("regimes/open-shelf.yaml", "at_most: 30", "at_most: 40")
    bench.exigent("compare", "matrix.json", "--json", "comparison.json")
    saved = (bench.root / "comparison.json").read_text("utf-8")
    assert "open-shelf" in saved
    bench.write("comparison.json", saved.replace("open-shelf", "open\\u001b[2Kshelf"))
    ended = bench.exigent(
        *("approve", "--all", "--by", "Ada", "--why", "Agreed", "--from", "comparison.json")
    )
    assert ended.code == 2
    assert ended.err.startswith("comparison.json:1:1: U+001B")


def test_the_words_of_an_own_step_are_held_to_it_as_well(bench: SmallBench) -> None:
    bench.write(
        "steps/own.py", 'from pytest_bdd import given\n\n\n@given("x\\x1b[2K")\ndef x(): ...\n'
    )
    ended = bench.exigent("steps")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("steps/own.py:4:2: U+001B")


def test_the_settings_are_held_to_it_as_well(bench: SmallBench) -> None:
    bench.write("pyproject.toml", '[tool.exigent.lint]\ntags = ["@x\\u001b"]\n')
    ended = bench.exigent("lint")
    assert ended.code == 2
    assert ended.err.startswith("pyproject.toml:1:1: U+001B")


POLICY = """\
from exigent.policy import Decision, Request, refuse

def decide(request: Request) -> Decision:
    {body}
"""


@pytest.mark.parametrize(
    "body",
    [
        'raise ValueError("x\\x1b[1A\\x1b[2K")',
        "return refuse('must_not', 'own', 'x\\x1b[1A\\x1b[2K')",
    ],
)
def test_what_a_policy_in_python_says_is_held_to_it_as_well(bench: SmallBench, body: str) -> None:
    bench.write(
        "regimes/open-shelf.yaml", "title: House rules\nkind: provider_policy\nengine: python\n"
    )
    bench.write("regimes/open-shelf.py", POLICY.format(body=body))
    ended = bench.exigent("run", "-v", "--json", "matrix.json")
    assert ended.code == 4
    assert find_unprintable(ended.out + ended.err) is None
    for row in read_json((bench.root / "matrix.json").read_bytes()).scenarios:
        assert all(find_unprintable(cell.decision.note or "") is None for cell in row.cells)


characters = st.one_of(
    st.characters(),
    st.sampled_from("\n\t\r\x1b\x7f\x85\x9b\u061c\u200b\u200d\u2028\u202e\u2066\ufeff"),
)
texts = st.text(characters, max_size=30)


@settings(max_examples=300, deadline=None)
@given(texts)
@example("\u200c\u200d")
def test_nothing_but_tabs_and_line_feeds_of_the_controls_is_let_through(text: str) -> None:
    refused = find_unprintable(text)
    for at, character in enumerate(text if refused is None else text[:refused]):
        is_control = unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
        is_turn = unicodedata.bidirectional(character) in (
            *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"),
        )
        assert not is_turn, at
        assert not is_control or character in "\n\t", at


@settings(max_examples=300, deadline=None)
@given(texts)
def test_an_escaped_text_can_be_printed_and_a_fit_one_is_left_alone(text: str) -> None:
    assert find_unprintable(escape(text)) is None
    assert (escape(text) == text) is (find_unprintable(text) is None)


@settings(max_examples=300, deadline=None)
@given(st.text(characters, max_size=30).map(lambda text: text * 60))
@example("`" + "x" * 2000)
@example('"' + "x\n" * 2000 + '"')
def test_whatever_a_message_quotes_it_is_one_bounded_line(text: str) -> None:
    for said in (one_line(text), InputError(f"no step reads `{text}`", None, text).message):
        assert "\n" not in said
        assert find_unprintable(said) is None
        assert len(said) <= LONGEST_LINE + 3


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from('ab`" '), min_size=300, max_size=3000))
def test_nothing_without_a_quote_in_it_is_long_in_a_message(text: str) -> None:
    said = InputError(f'no step reads "{text}"').message
    assert all(len(piece) <= LONGEST_QUOTE + 3 for piece in re.split('[`"]', said))


@settings(max_examples=200, deadline=None)
@given(texts.filter(lambda text: find_unprintable(text) is not None))
def test_any_text_of_a_file_is_refused_where_the_first_such_character_stands(text: str) -> None:
    try:
        raw = text.encode()
    except UnicodeEncodeError:
        return
    told = text.replace("\r\n", "\n").removeprefix("\ufeff")
    at = find_unprintable(told)
    if at is None:
        assert decode_text(raw, "f") == told
        return
    with pytest.raises(InputError) as raised:
        decode_text(raw, "f")
    assert raised.value.location is not None
    line, column = raised.value.location.line, raised.value.location.column
    assert told.split("\n")[line - 1][column - 1] == told[at]


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(texts)
def test_no_escape_of_yaml_brings_in_what_could_not_be_written_plainly(text: str) -> None:
    written = json.dumps(text.encode("utf-8", "replace").decode())
    try:
        node = parse_document(written, "f.yaml")
    except InputError:
        return
    assert find_unprintable(node.written) is None  # type: ignore[union-attr]
