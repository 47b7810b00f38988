"""What tests of every kind share: the small bench, and golden files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.small_bench import SmallBench, write_small_bench

# So that a message that differs is shown with what differs.
pytest.register_assert_rewrite("tests.bad_input.spoiling")

# Each of them would change what a screen looks like.
SCREEN_VARIABLES = (
    *("CI", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR"),
    *("TTY_COMPATIBLE", "TTY_INTERACTIVE"),
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files instead of comparing"
    )


@pytest.fixture
def bench(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> SmallBench:
    """A small bench of its own, in the current folder, on no particular terminal."""
    write_small_bench(tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in SCREEN_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return SmallBench(tmp_path, capsys)


@pytest.fixture
def matches_golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a screen with its golden file beside the test, or write that file under --update-golden."""

    def compare(name: str, screen: str) -> None:
        path = request.path.parent / "golden" / f"{name}.txt"
        if request.config.getoption("--update-golden"):
            path.write_text(screen, "utf-8")
        assert path.is_file(), f"no golden file {path.name}: run pytest with --update-golden"
        assert screen == path.read_text("utf-8")

    return compare
