"""Times whole processes, one after the other, so that a slow minute slows every side alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


class ProcessError(Exception):
    """A command that was to be timed ended with another exit code than 0."""


@dataclass(frozen=True)
class Command:
    """A process to time: what to run, where, and what to add to the environment."""

    words: Sequence[str]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sample:
    """What one run took: seconds on the clock and of the processors, memory at the most."""

    seconds: float
    processor_seconds: float
    peak_kibibytes: int


@dataclass(frozen=True)
class Spread:
    """The median of several measurements, the lowest and the highest."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        """Sum up the values."""
        kept = list(values)
        return cls(statistics.median(kept), min(kept), max(kept))


def run(command: Command) -> Sample:
    """Run a process to its end, its output thrown away; raise ProcessError if it fails."""
    environment = {**os.environ, **command.environment}
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command.words,
            cwd=command.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            raise ProcessError(_failure(command, process.returncode, errors.read().decode()))
    return Sample(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def read_output(command: Command) -> str:
    """Run a process and return what it prints; raise ProcessError if it fails."""
    done = subprocess.run(
        command.words,
        cwd=command.folder,
        env={**os.environ, **command.environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise ProcessError(_failure(command, done.returncode, done.stdout + done.stderr))
    return done.stdout


def alternate(commands: Mapping[str, Command], rounds: int) -> dict[str, list[Sample]]:
    """Run each command once uncounted, then all of them in turn, `rounds` times over."""
    for command in commands.values():
        run(command)
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            samples[name].append(run(command))
    return samples


def ratio(above: Sequence[Sample], below: Sequence[Sample]) -> Spread:
    """How many times as long the first took as the second, compared round by round."""
    return Spread.of(over.seconds / under.seconds for over, under in zip(above, below, strict=True))


def seconds(samples: Sequence[Sample], share: float = 1.0) -> Spread:
    """The time on the clock, multiplied by `share` (such as one over the number of cells)."""
    return Spread.of(sample.seconds * share for sample in samples)


def _failure(command: Command, code: int, output: str) -> str:
    last = "\n".join(output.splitlines()[-20:])
    return f"exit code {code} of: {' '.join(command.words)}\n{last}"
