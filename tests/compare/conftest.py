"""Golden files of this folder, and a small bench that lies in a git repository."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import tests.core.conftest  # noqa: F401 - importing it chooses how Hypothesis runs
from tests.compare.repository import Repository, make_repository
from tests.small_bench import SmallBench

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def repository(bench: SmallBench) -> Repository:
    """The small bench, committed on `main`."""
    return make_repository(bench, bench.root)


@pytest.fixture
def matches_golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a screen with its golden file, or write that file under --update-golden."""

    def compare(name: str, screen: str) -> None:
        path = GOLDEN / f"{name}.txt"
        if request.config.getoption("--update-golden"):
            path.write_text(screen, "utf-8")
        assert path.is_file(), f"no golden file {path.name}: run pytest with --update-golden"
        assert screen == path.read_text("utf-8")

    return compare
