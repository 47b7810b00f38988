"""A small bench, opened in an editor that started the server of `exigent` itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.editors.editor import Editor
from tests.small_bench import FILES

SERVER = (sys.executable, "-m", "exigent", "language-server")


def write_bench(root: Path) -> Path:
    """Write the small bench into a folder."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


@pytest.fixture(scope="session")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """The small bench in an editor; no test saves anything in it."""
    opened = Editor(write_bench(tmp_path_factory.mktemp("bench")), {}, SERVER)
    yield opened
    opened.close()
