"""The last resort under pytest: a fault of the bench ends the session, and fails no test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from exigent.doors.fault import say_fault
from exigent.words import ExigentError, ExitCode


@contextmanager
def faults_told() -> Iterator[None]:
    """Let what nobody foresaw end the session with the exit code of a fault of the bench.

    A test that it failed would look like an expectation that does not hold.
    """
    try:
        yield
    except (ExigentError, pytest.UsageError, pytest.Collector.CollectError):
        raise
    except Exception as error:  # noqa: BLE001 - the last resort
        said = f"{say_fault(error)}; please report this line and the command"
        pytest.exit(f"{said}; --full-trace shows where", returncode=ExitCode.BENCH_FAILED)
