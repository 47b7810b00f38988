"""Decision points that tests ask: a real one, and those that a test makes up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.remote.cerbos import run_cerbos

CERBOS_REGIMES = Path(__file__).parents[3] / "regimes" / "in_other_languages" / "cerbos"


@pytest.fixture(scope="session")
def cerbos() -> Iterator[str]:
    """The address of a Cerbos server that holds the policies of the shipped Cerbos regimes."""
    with run_cerbos(CERBOS_REGIMES / "policies") as address:
        yield address
