"""Has a program that a test starts hear the signals that it is going to be sent."""

from __future__ import annotations

import signal

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


def heed_signals() -> None:
    """Hear what ends a program: one that was started in the background is told to ignore some."""
    for one in ENDING:
        signal.signal(one, signal.SIG_DFL)
