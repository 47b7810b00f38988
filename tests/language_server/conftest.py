"""A small bench, opened in an editor that started the server of exigent itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.language_server.desk import Desk, write_bench


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The small bench in an editor."""
    opened = Desk(write_bench(tmp_path_factory.mktemp("bench")))
    yield opened
    opened.close()


@pytest.fixture
def editor(served: Desk) -> Iterator[Desk]:
    """The small bench in an editor; no test saves anything in it, or leaves a document open."""
    yield served
    served.close_all()
