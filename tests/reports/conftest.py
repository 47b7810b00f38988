"""What tests of reports share: the words of the small bench."""

from __future__ import annotations

import pytest

from exigent.bench.opening import open_bench
from exigent.words.vocabulary import Vocabulary
from tests.small_bench import write_small_bench


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    root = tmp_path_factory.mktemp("words")
    write_small_bench(root)
    return open_bench(root).vocabulary
