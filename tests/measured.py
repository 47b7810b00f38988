"""What coverage is measured of: measuring takes as long again as running what loops a lot or waits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from coverage import Coverage

# By this, processes that a test starts know that they are measured.
_ASKS = "COVERAGE_PROCESS_CONFIG"


def is_property(item: pytest.Item) -> bool:
    """Tell whether a test is a property that Hypothesis draws examples for."""
    return bool(getattr(getattr(item, "obj", None), "is_hypothesis_test", False))


def is_measured(item: pytest.Item) -> bool:
    """Tell whether coverage is measured of a test: it is neither slow nor a property."""
    return not is_property(item) and item.get_closest_marker("slow") is None


@contextmanager
def unmeasured() -> Iterator[None]:
    """Measure no coverage meanwhile, here or in the processes that are started."""
    measured = Coverage.current()
    if measured is None:
        yield
        return
    asked = os.environ.pop(_ASKS, None)
    measured.stop()
    try:
        yield
    finally:
        measured.start()
        if asked is not None:
            os.environ[_ASKS] = asked
