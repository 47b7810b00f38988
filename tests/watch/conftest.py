"""The small bench as it is watched: whoever saves in it does so at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.files import write_whole
from tests.small_bench import SmallBench


class SavedBench(SmallBench):
    """The small bench whose files are never seen half written, as a file that is written over is."""

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode() if isinstance(text, str) else text)
        return path


@pytest.fixture
def bench(bench: SmallBench) -> SavedBench:
    """A small bench of its own, in the current folder."""
    return SavedBench(bench.root, bench.capture)
