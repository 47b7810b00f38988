"""The end of a process that ran code of a bench, which may have left threads behind."""

from __future__ import annotations

import atexit
import os
import sys
import threading
from typing import NoReturn

from exigent.words import ExitCode


def leave(code: int) -> NoReturn:
    """End the process with a code, and wait for no thread that somebody began and left.

    Python would wait for each of them, however long it runs. What is to be put away at the
    end of the process still is.
    """
    if not any(map(_is_left, threading.enumerate())):
        sys.exit(code)
    try:
        # What Python itself calls at this point, once it has waited.
        atexit._run_exitfuncs()  # noqa: SLF001
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        code = code or ExitCode.BENCH_FAILED
    os._exit(code)


def _is_left(thread: threading.Thread) -> bool:
    return thread is not threading.main_thread() and not thread.daemon
