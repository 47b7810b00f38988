"""The progress bar: what it says while somebody waits, and that it keeps out of the way."""

from __future__ import annotations

import dataclasses
import io
from threading import Event as Signal

import pytest
from rich.console import Console

from exigent.bench.opening import open_bench
from exigent.bench.running import Progress, run
from exigent.doors.cli import telling
from exigent.doors.cli.deciding import followed
from exigent.suite.named_files import find_features
from exigent.suite.reading import read_suite
from tests.small_bench import SmallBench


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
    with followed() as tell:
        tell(Progress(6, 0))
        screen.await_words("deciding 6 scenarios")
        tell(Progress(6, 4, awaited=2))
        screen.await_words("waiting for pytest: 2 with Python steps")


def test_a_wait_that_is_over_soon_shows_nothing(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "PATIENCE", 3_600)
    with followed() as tell:
        tell(Progress(5_000, 0))
    assert screen.getvalue() == ""


def test_in_ci_nothing_moves(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with followed() as tell:
        tell(Progress(6, 0))
    assert screen.getvalue() == ""


def test_a_run_awaits_what_only_pytest_can_run(bench: SmallBench) -> None:
    opened = open_bench(bench.root)
    files = find_features([bench.root / "features"])
    first, *rest = read_suite(files, bench.root, opened.language())
    panel = opened.panel()
    told: list[Progress] = []
    run([first, *rest], panel, tell=told.append)
    assert told == [Progress(1 + len(rest), 0)]
    foreign = dataclasses.replace(first, request=None)
    run([foreign, *rest], panel, tell=told.append)
    assert told[-1] == Progress(1 + len(rest), len(rest), awaited=1)
