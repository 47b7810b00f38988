"""Whatever is asked of whichever place of a bench, whole or broken, is answered without a failure."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from lsprotocol import types

from exigent.doors.language_server.abilities import abilities_of
from exigent.doors.language_server.actions import actions
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.commands import close_gap, locate_hits, say_answers, say_flips
from exigent.doors.language_server.completion import offers_in_feature
from exigent.doors.language_server.definitions import definition, references
from exigent.doors.language_server.diagnostics import LaterFinding, diagnose
from exigent.doors.language_server.formatting import formatting
from exigent.doors.language_server.hover import hover
from exigent.doors.language_server.lenses import lenses
from exigent.doors.language_server.offers import as_items, words_of
from exigent.doors.language_server.places import Ruler
from exigent.doors.language_server.renaming import name_to_change, rename
from exigent.doors.language_server.scribe import Scribe
from exigent.doors.language_server.server import BenchServer
from exigent.doors.language_server.symbols import document_symbols, folds, workspace_symbols
from exigent.doors.language_server.tokens import tokens
from exigent.doors.language_server.wiring import make_server
from exigent.doors.language_server.yaml_completion import offers_in_yaml
from exigent.words.errors import InputError
from tests.editors.editor import CAPABILITIES
from tests.language_server.desk import write_bench
from tests.small_bench import FILES

RULER = Ruler()
ABLE = abilities_of(CAPABILITIES)


@pytest.fixture
def bench(tmp_path: Path) -> EditedBench:
    return EditedBench(write_bench(tmp_path))


def columns(line: str) -> Iterator[int]:
    yield from sorted({len(line) // 2, len(line)})


def ask_everything(bench: EditedBench, path: Path) -> None:
    lines = bench.text(path).split("\n")
    found = diagnose(bench, path, RULER)
    for line, text in enumerate(lines):
        here = [one for one in found if one.range.start.line == line]
        actions(Scribe(bench, path, ABLE, RULER), line, here)
        for column in columns(text):
            hover(bench, path, line, column, RULER)
            definition(bench, path, line, column, RULER)
            offers = offers_in_feature if bench.is_feature(path) else offers_in_yaml
            offered = list(offers(bench, path, line, column))
            if bench.language is not None:
                words = words_of(bench.language)
                as_items(offered, lines, line, RULER, words, takes_snippets=True)
            name_to_change(bench, path, line, column)
    lenses(bench, path, RULER)
    document_symbols(bench, path, RULER)
    folds(bench, path)
    tokens(bench, path, RULER)
    formatting(bench, path)


@pytest.mark.parametrize("name", FILES)
def test_every_place_of_a_file_is_answered(bench: EditedBench, name: str) -> None:
    ask_everything(bench, bench.root / name)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_broken_off_is_answered(bench: EditedBench, name: str) -> None:
    path = bench.root / name
    text = FILES[name]
    for share in (3, 2):
        bench.edit(path, text[: len(text) // share])
        lines = bench.text(path).split("\n")
        last = len(lines) - 1
        diagnose(bench, path, RULER)
        hover(bench, path, last, len(lines[last]), RULER)
        offers = offers_in_feature if bench.is_feature(path) else offers_in_yaml
        list(offers(bench, path, last, len(lines[last])))
        lenses(bench, path, RULER)
    bench.close(path)
    assert diagnose(bench, path, RULER) == []


def test_every_name_can_be_changed_to_another(bench: EditedBench) -> None:
    changed = 0
    for name in FILES:
        path = bench.root / name
        for line, text in enumerate(bench.text(path).split("\n")):
            found = name_to_change(bench, path, line, len(text) - 1)
            if found is not None:
                references(bench, path, line, len(text) - 1, RULER)
                edit = rename(bench, found.name, "another", RULER, takes_files=True)
                changed += bool(edit.document_changes)
                with pytest.raises(InputError):
                    rename(bench, found.name, "No Name", RULER, takes_files=True)
    assert changed


def test_commands_are_obeyed(bench: EditedBench) -> None:
    path = bench.root / "features/lending.feature"
    assert "open-shelf: allow" in say_answers(bench, path, 2)
    assert "if the requester brings no paper" in say_flips(bench, path, 2)
    assert say_flips(bench, path, 0) == "nothing is decided here yet"
    assert len(locate_hits(bench, "open-shelf", "letter", RULER)) == 2
    assert close_gap(bench, "open-shelf", "own-record") is not None
    assert close_gap(bench, "open-shelf", "no-such-rule") is None
    assert [one.name for one in workspace_symbols(bench, "lost", RULER)] == ["lost-diary"]


def test_what_takes_long_is_not_disturbed_by_what_is_typed_meanwhile(tmp_path: Path) -> None:
    path = write_bench(tmp_path) / "features/lending.feature"
    server = BenchServer()
    begun, edited = Event(), Event()

    def answer(bench: EditedBench, path: Path) -> str:
        begun.set()
        assert edited.wait(60)
        return bench.text(path)

    async def ask_and_type() -> str:
        asked = asyncio.ensure_future(server.ask_aside(path.as_uri(), answer, ""))
        assert await asyncio.to_thread(begun.wait, 60)
        bench = server.bench_of(path)
        assert bench is not None
        bench.edit(path, "Feature: Another\n")
        edited.set()
        return await asked

    # Where a browser is open, a loop runs in this thread already.
    with ThreadPoolExecutor(max_workers=1) as apart:
        answered = apart.submit(asyncio.run, ask_and_type()).result()
    assert answered == FILES["features/lending.feature"]


def test_what_was_found_before_stands_where_its_line_is_now(bench: EditedBench) -> None:
    path = bench.root / "features/lending.feature"
    feature = FILES["features/lending.feature"]
    bench.edit(path, feature.replace("record was deleted", "record was deletd"))
    edited = bench.feature(path)
    assert edited is not None
    (finding,) = edited.findings()
    later = LaterFinding(finding, edited.lines[finding.place.line - 1])
    moved = later.now(["# one more", *edited.lines])
    assert moved is not None
    assert (moved.place.line, moved.fix) == (finding.place.line + 1, None)
    assert later.now(["gone"]) is None


def test_the_server_answers_all_that_it_says() -> None:
    features = make_server().protocol.fm.features
    for method in (
        types.TEXT_DOCUMENT_COMPLETION,
        types.TEXT_DOCUMENT_HOVER,
        types.TEXT_DOCUMENT_CODE_LENS,
        types.TEXT_DOCUMENT_DEFINITION,
        types.TEXT_DOCUMENT_REFERENCES,
        types.TEXT_DOCUMENT_RENAME,
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.TEXT_DOCUMENT_FORMATTING,
        types.TEXT_DOCUMENT_FOLDING_RANGE,
        types.TEXT_DOCUMENT_DOCUMENT_SYMBOL,
        types.WORKSPACE_SYMBOL,
        types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL,
    ):
        assert method in features
