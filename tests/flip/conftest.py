"""Hypothesis as in tests/core, and the golden files of this folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import tests.core.conftest  # noqa: F401 - importing it chooses how Hypothesis runs

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def matches_golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a screen with its golden file, or write that file under --update-golden."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / f"{name}.txt"
        if request.config.getoption("--update-golden"):
            path.write_text(text, "utf-8")
        assert path.is_file(), f"no golden file {path.name}: run pytest with --update-golden"
        assert text == path.read_text("utf-8")

    return compare
