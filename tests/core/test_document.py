"""YAML is read as it was written, and what cannot be read is an input error at its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from exigent.files.document import (
    Listing,
    Node,
    Scalar,
    Table,
    parse_document,
    read_document,
    table,
)
from exigent.files.texts import read_text
from exigent.words.errors import InputError
from exigent.words.location import Location
from exigent.words.printable import escape

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20).map(escape)
PIECES = st.sampled_from(
    b"a|: |\n|- |  |{|}|[|]|\"|'|&a |*a|!x |>|#|---\n|...\n|%YAML 1.2\n|? |,|\t|\\x|\r|<<".split(
        b"|"
    )
    # No UTF-8, marks of byte order, and what YAML takes for the end of a line.
    + b"\xff|\x00|\xef\xbb\xbf|\xfe\xff|\xe2\x80\xa8|\xc2\x85".split(b"|")
)
PLACE = Location("f.yaml")


@settings(max_examples=150)
@given(st.dictionaries(TEXTS, st.one_of(TEXTS, st.lists(TEXTS, max_size=3)), max_size=5))
def test_any_table_of_quoted_texts_is_read_back(texts: dict[str, str | list[str]]) -> None:
    dumped = yaml.safe_dump(texts, default_style='"', allow_unicode=True, sort_keys=False)
    assert _plain(parse_document(dumped, "f.yaml")) == texts


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=40), st.lists(PIECES, max_size=15).map(b"".join)))
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"a: &a b")
@example(b"\xed\xa0\x80")
@example(b"[" * 5000)
@example(b"- " * 5000)
@example(b"{a: " * 100)
def test_no_bytes_raise_anything_but_an_input_error(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(raw)
    assert _is_read_or_refused_at("f.yaml", lambda: read_document(path, "f.yaml"))


@settings(max_examples=100)
@given(st.text(max_size=12), st.booleans())
@example("9" * 5000, False)
@example("0." + "1" * 5000, False)
@example("٣", False)
@example("2024-13-01", False)
def test_a_scalar_gives_a_value_of_the_type_asked_for_or_an_input_error(
    text: str, quoted: bool
) -> None:
    scalar = Scalar(PLACE, text, quoted)
    for read in (scalar.text, scalar.number, scalar.date, scalar.yes_no):
        assert _is_read_or_refused_at("f.yaml", read)


@pytest.mark.parametrize("word", ["yes", "no", "on", "Off", "Y", "n", "True", "FALSE"])
def test_a_word_that_yaml_takes_for_a_truth_value_is_never_a_text_nor_true(word: str) -> None:
    bare = _value(f"key: {word}")
    with pytest.raises(InputError, match="true or false"):
        bare.text()
    with pytest.raises(InputError, match="not true or false"):
        bare.yes_no()
    assert _value(f'key: "{word}"').text() == word


@pytest.mark.parametrize("written", ["010", "0x1F", "12:30", "1_000", "1e3", ".5", "+1", ".inf"])
def test_a_number_in_another_spelling_than_plain_digits_is_refused(written: str) -> None:
    with pytest.raises(InputError, match="is not a number"):
        _value(f"key: {written}").number()


def test_numbers_and_dates_are_read_as_they_stand() -> None:
    assert _value("key: 12").number() == 12
    assert _value("key: -0.25").number() == -0.25
    assert _value("key: 2024-02-29").date().day == 29
    with pytest.raises(InputError, match="no day 2023-02-29"):
        _value("key: 2023-02-29").date()


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("a: 1\na: 2\n", "`a` stands twice", 2),
        ("a: &x 1\nb: *x\n", "anchors and aliases", 1),
        ("a: !!str 1\n", "tags", 1),
        ("a: 1\n---\nb: 2\n", "several", 2),
        ("a: [1\n", "the `[` is not closed", 1),
        ("[a]: 1\n", "a key is a single value", 1),
        ("# only this\n", "empty", 1),
    ],
)
def test_what_no_file_here_needs_is_refused_at_its_line(text: str, message: str, line: int) -> None:
    with pytest.raises(InputError) as raised:
        parse_document(text, "f.yaml")
    assert message in raised.value.message
    assert raised.value.location is not None
    assert raised.value.location.line == line


def test_every_node_knows_its_place() -> None:
    whole = table(parse_document("a: 1\nb:\n  - x\n  - {c: d}\n", "f.yaml"), "it")
    assert [str(key.location) for key in whole.keys] == ["f.yaml:1:1", "f.yaml:2:1"]
    items = whole.values[1]
    assert isinstance(items, Listing)
    assert [str(item.location) for item in items.items] == ["f.yaml:3:5", "f.yaml:4:5"]


def test_a_file_that_is_too_large_missing_or_not_utf8_is_named(tmp_path: Path) -> None:
    large = tmp_path / "large.yaml"
    large.write_bytes(b"#" * 11)
    with pytest.raises(InputError, match="too large: 11 bytes, at most 10"):
        read_text(large, "large.yaml", largest=10)
    with pytest.raises(InputError, match="no such file"):
        read_text(tmp_path / "none.yaml", "none.yaml")
    with pytest.raises(InputError, match="cannot read"):
        read_text(tmp_path, "folder")
    large.write_bytes(b"a: 1\nb: \xff\n")
    with pytest.raises(InputError) as raised:
        read_text(large, "large.yaml")
    assert str(raised.value) == "large.yaml:2:4: the file is not UTF-8 text; save it as UTF-8"


def test_windows_line_ends_and_a_byte_order_mark_make_no_difference(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")
    assert read_text(path, "f.yaml") == "a: 1\nb: 2\n"


def test_a_key_that_is_not_allowed_is_named_with_the_nearest_one() -> None:
    whole = table(parse_document("tilte: a\n", "f.yaml"), "it")
    with pytest.raises(InputError) as raised:
        whole.allow(("title", "date"), "a case")
    assert str(raised.value) == "f.yaml:1:1: a case has no `tilte`; did you mean `title`?"
    with pytest.raises(InputError, match="needs `title:`"):
        whole.need("title", "a case")


def _is_read_or_refused_at(path: str, read: Callable[[], object]) -> bool:
    """Let anything through but an InputError that names its place."""
    try:
        read()
    except InputError as error:
        return bool(error.message) and error.location is not None and error.location.path == path
    return True


def _value(text: str) -> Scalar:
    node = table(parse_document(text, "f.yaml"), "it").need("key", "it")
    assert isinstance(node, Scalar)
    return node


def _plain(node: Node) -> object:
    match node:
        case Scalar():
            return node.text()
        case Listing():
            return [_plain(item) for item in node.items]
        case Table():
            return {key.text(): _plain(value) for key, value in node.entries()}
