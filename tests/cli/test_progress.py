"""The progress bar: what it says while somebody waits, and that it keeps out of the way."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator
from threading import Event as Signal

import pytest
from rich.console import Console

from exigent.bench.matrix import VERSION, Matrix
from exigent.bench.opening import open_bench
from exigent.bench.running import Event, OthersAwaited, RunFinished, RunStarted, run
from exigent.doors.cli import telling
from exigent.doors.cli.deciding import listen
from exigent.suite.reading import find_features, read_suite
from tests.small_bench import SmallBench

MATRIX = Matrix(VERSION, (), ())


class Screen(io.StringIO):
    """What is written to the screen; `await_words` waits until it holds some words."""

    def __init__(self) -> None:
        super().__init__()
        self._changed = Signal()

    def write(self, text: str) -> int:
        written = super().write(text)
        self._changed.set()
        return written

    def await_words(self, words: str) -> None:
        while words not in self.getvalue():
            self._changed.clear()
            assert words in self.getvalue() or self._changed.wait(30)


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    screen = Screen()
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(telling, "PATIENCE", 0)
    console = Console(file=screen, force_terminal=True, width=80)
    monkeypatch.setattr(telling, "Console", lambda **_: console)
    return screen


def test_the_wait_for_an_engine_and_for_pytest_are_told(screen: Screen) -> None:
    def events() -> Iterator[Event]:
        yield RunStarted(6, ("slow",))
        screen.await_words("deciding 6 scenarios")
        yield OthersAwaited(2)
        screen.await_words("waiting for pytest: 2 with Python steps")
        yield RunFinished(MATRIX)

    assert listen(events()) is MATRIX


def test_a_wait_that_is_over_soon_shows_nothing(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "PATIENCE", 3_600)
    assert listen([RunStarted(5_000, ("fast",)), RunFinished(MATRIX)]) is MATRIX
    assert screen.getvalue() == ""


def test_in_ci_nothing_moves(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert listen([RunStarted(6, ("slow",)), RunFinished(MATRIX)]) is MATRIX
    assert screen.getvalue() == ""


def test_a_run_awaits_what_only_pytest_can_run(bench: SmallBench) -> None:
    opened = open_bench(bench.root)
    files = find_features([bench.root / "features"])
    first, *rest = read_suite(files, bench.root, opened.language())
    panel = opened.panel()
    assert [e for e in run([first, *rest], panel) if isinstance(e, OthersAwaited)] == []
    foreign = dataclasses.replace(first, request=None)
    *decided, awaited, _ = run([foreign, *rest], panel)
    assert len(decided) == 1 + len(rest)
    assert awaited == OthersAwaited(1)
