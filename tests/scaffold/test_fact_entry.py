"""A fact put into a vocabulary leaves every other line of the file as it was."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.files.document import Table, parse_document, scalar
from exigent.scaffold.text import one_line, yaml_text
from exigent.words.errors import InputError
from tests.small_bench import VOCABULARY, SmallBench

FILE = "steps/vocabulary.yaml"
FACT = (
    *("new", "fact", "shelf", "--asks", "Where does it stand?", "--type", "choice"),
    *("--value", "open=it stands in the open", "--value", "no=no: nowhere, # at all"),
    *("--unknown", "where it stands", "--ordinary", "no"),
)
ENTRY = """\
  shelf:
    asks: Where does it stand?
    unknown: where it stands
    values:
      open: it stands in the open
      "no": "no: nowhere, # at all"
    ordinary: "no"
"""


def test_the_entry_stands_below_the_last_fact(bench: SmallBench) -> None:
    assert bench.exigent(*FACT).code == 0
    head, tail = VOCABULARY.split("\ngrounds:\n")
    text = (bench.root / FILE).read_text("utf-8")
    assert text == f"{head}\n{ENTRY}\ngrounds:\n{tail}"
    assert (
        "it stands in the open" in bench.exigent("steps", "shelf").out + bench.exigent("steps").out
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\ngrounds:", "\n# Of the grounds.\n\n# More.\ngrounds:"),
        lambda text: text.replace("\ngrounds:", "  # The last fact.\n\ngrounds:"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text[: text.index("\ngrounds")] + "\n\n",
        lambda text: text[: text.index("\ngrounds")].rstrip(),
        lambda text: text[: text.index("\ngrounds")].rstrip().replace("\n", "\r\n"),
        lambda text: text[: text.index("\ngrounds")] + "# The end.\n",
        lambda text: "grounds: {a: b}\n" + text[: text.index("\ngrounds")],
    ],
    ids=["comments", "comment", "windows", "mark", "last", "no-end", "windows-end", "end", "first"],
)
def test_no_line_is_lost_or_changed(bench: SmallBench, change: object) -> None:
    assert callable(change)
    for path in ("regimes", "features", "scenarios"):
        for file in (bench.root / path).iterdir():
            file.unlink()
    before = change(VOCABULARY).encode()
    bench.write(FILE, before)
    ended = bench.exigent(*FACT)
    assert (ended.code, ended.err) == (0, "")
    after = (bench.root / FILE).read_bytes()
    kept = iter(after.splitlines())
    assert all(line in kept for line in before.splitlines())
    assert (b"\r\n" in after) == (b"\r\n" in before)
    assert after.count(b"\n") - after.count(b"\r\n") in (0, after.count(b"\n"))
    assert len(after.splitlines()) == len(before.splitlines()) + len(ENTRY.splitlines()) + 1


def test_facts_that_stand_close_stay_close(folder: SmallBench) -> None:
    folder.write(
        FILE,
        "request: {ordinary: a request, asked: [it is asked]}\nfacts:\n"
        "    a: {asks: A, type: yes_no, values: {true: a, false: no a}, ordinary: false}\n"
        "    b: {asks: B, type: yes_no, values: {true: b, false: no b}, ordinary: false}\n",
    )
    before = (folder.root / FILE).read_text("utf-8")
    assert folder.exigent(*FACT).code == 0
    indented = "".join(f"  {line}\n" for line in ENTRY.splitlines())
    assert (folder.root / FILE).read_text("utf-8") == before + indented


def test_facts_in_braces_are_left_alone(folder: SmallBench) -> None:
    text = (
        "request: {ordinary: a request, asked: [it is asked]}\n"
        "facts: {a: {asks: A, type: yes_no, values: {true: a, false: no a}, ordinary: false}}\n"
    )
    folder.write(FILE, text)
    ended = folder.exigent(*FACT)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"{FILE}:")
    assert "Traceback" not in ended.err
    assert (folder.root / FILE).read_text("utf-8") == text


def test_a_phrase_that_another_fact_has_is_refused(bench: SmallBench) -> None:
    ended = bench.exigent(*FACT, "--value", "third=the borrower asks")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f'{FILE}:1:1: the fact does not fit in: the phrase "the borrower')
    assert (bench.root / FILE).read_text("utf-8") == VOCABULARY


def test_the_schemas_of_the_bench_know_the_new_fact(made: SmallBench) -> None:
    assert made.exigent(*FACT).out.splitlines() == [
        FILE,
        "schemas/case.json",
        "schemas/regime.json",
        "schemas/feature.py",
        "next: exigent steps shelf",
    ]
    for kind in ("case", "regime", "vocabulary"):
        shown = made.exigent("schema", kind).out
        assert (made.root / "schemas" / f"{kind}.json").read_text("utf-8") == shown


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1, max_size=30))
def test_every_text_that_can_be_printed_comes_back_as_it_was(text: str) -> None:
    try:
        line = one_line(text, "it")
    except InputError:
        return
    read = parse_document(f"key: {yaml_text(line)}\n", "it")
    assert isinstance(read, Table)
    assert scalar(read.values[0], "it").text() == line
