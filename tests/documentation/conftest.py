"""The shipped bench, from which every page starts."""

from __future__ import annotations

import pytest

from tests.documentation.running import Runner, make_bench


@pytest.fixture(scope="session")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """Runs pages in copies of the shipped bench."""
    folder = tmp_path_factory.mktemp("documentation")
    make_bench(folder / "bench")
    return Runner(folder / "bench", folder)
