"""The command line as a process that is started by a shell, or interrupted."""

from __future__ import annotations

import os
import select
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.signals import heed_signals
from tests.small_bench import Ended

EXIGENT = shlex.join([sys.executable, "-m", "exigent"])


def environment(given: Mapping[str, str] | None = None) -> dict[str, str]:
    # What the surrounding run of pytest says of itself is not meant for the one inside.
    outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return {**outside, "PYTEST_ADDOPTS": "-p no:hypothesispytest", **(given or {})}


def shell(folder: Path, line: str, **given: str) -> Ended:
    """Run a line of bash in which `exigent` is the command line of this Python."""
    ended = subprocess.run(
        ["bash", "-c", f'exigent() {{ {EXIGENT} "$@"; }}\n{line}'],
        cwd=folder,
        env=environment(given),
        capture_output=True,
        check=False,
    )
    return Ended(
        ended.returncode,
        ended.stdout.decode(errors="replace"),
        ended.stderr.decode(errors="replace"),
    )


@contextmanager
def started(folder: Path, *arguments: str, **given: str) -> Iterator[subprocess.Popen[str]]:
    """Start the command line, and leave nothing of it and what it started."""
    with subprocess.Popen(
        [sys.executable, "-m", "exigent", *arguments],
        cwd=folder,
        env=environment(given),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=heed_signals,  # noqa: PLW1509 - nothing else of the test runs meanwhile
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


class Watch:
    """Other processes, watched from before they end, so that no number is taken for another's."""

    def __init__(self, *processes: int) -> None:
        self.handles = [os.pidfd_open(process) for process in processes]

    def have_ended(self, seconds: float) -> bool:
        """Wait until all have ended; tell whether they did."""
        return all(select.select([handle], [], [], seconds)[0] for handle in self.handles)

    def end(self) -> None:
        """End those that a failed test left."""
        for handle in self.handles:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(handle, signal.SIGKILL)
            os.close(handle)


def children(process: int) -> list[int]:
    """Return the processes that a process started, and has not seen end."""
    return [child for thread in _threads(process) for child in _started_by(thread)]


def _threads(process: int) -> list[Path]:
    # What has ended meanwhile, be it a process or a thread, has started nothing.
    with suppress(FileNotFoundError, ProcessLookupError):
        return list(Path(f"/proc/{process}/task").iterdir())
    return []


def _started_by(thread: Path) -> list[int]:
    with suppress(FileNotFoundError, ProcessLookupError):
        return [int(child) for child in (thread / "children").read_text("ascii").split()]
    return []


def ticks(process: int) -> int:
    """Return how long a process has used a processor, in hundredths of a second."""
    after_name = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return int(after_name[11])
