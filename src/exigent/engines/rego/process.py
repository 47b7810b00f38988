"""One process that the Rego interpreter runs in, as seen from outside.

Policies and inputs are sent ahead and the answers come back in their order, so that
nobody waits for a process to start or to compile. Nothing here blocks but `listen`.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

import msgspec

from exigent.engines.rego.wire import LARGEST_FRAME, LENGTH

LOADING = -1
SECONDS_TO_LOAD = 60.0
_WORKER = "exigent.engines.rego.worker"
# What finding Python and its packages may depend on; nothing else reaches the process.
_KEPT = ("PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "HOME", "SYSTEMROOT")
_LAST_WORDS = 4096
_AT_ONCE = 1 << 16
_SECONDS_TO_END = 5.0
_OUT_OF_MEMORY = (b"bad_alloc", b"MemoryError", b"snmalloc")

Input = Mapping[str, str | bool | float]


@dataclass(frozen=True, slots=True)
class RegoPolicy:
    """A policy's text, the name that its errors carry, and the document that is asked for."""

    name: str
    text: str
    query: str


@dataclass(frozen=True, slots=True)
class End:
    """How a process ended: why, and whether something outside may have ended it."""

    reason: str
    from_outside: bool = False
    is_late: bool = False
    never_worked: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """What came from a process: frames with what each is for, and its end if it ended."""

    process: Process
    frames: Sequence[tuple[int, bytes]]
    end: End | None


class Process:
    """A process with an interpreter in it, and what it has yet to answer.

    `expected` holds, in the order in which frames will come, what each is for: the
    number that the sender gave an input, or LOADING for a policy.
    """

    def __init__(self) -> None:
        """Start the process; raise OSError if the system cannot."""
        self._child = subprocess.Popen(  # noqa: S603 - this Python, and a module of this package
            [sys.executable, "-P", "-m", _WORKER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            bufsize=0,
            start_new_session=True,
        )
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        assert self._child.stderr is not None
        self._to, self._from, self._words = (
            pipe.fileno() for pipe in (self._child.stdin, self._child.stdout, self._child.stderr)
        )
        for descriptor in (self._to, self._from, self._words):
            os.set_blocking(descriptor, False)
        self._unsent = bytearray()
        self._received = bytearray()
        self._last_words = b""
        self._speaks = True
        self._has_worked = False
        self._seconds = 0.0
        self._deadline = 0.0
        self._loads = 0
        self.policies: dict[RegoPolicy, int] = {}
        self.expected: deque[int] = deque()

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._child.poll() is None

    @property
    def id(self) -> int:
        """The number that the system gave the process."""
        return self._child.pid

    def load(self, policy: RegoPolicy) -> None:
        """Have a policy loaded, if it is not yet."""
        if policy not in self.policies:
            self._loads += 1
            self.policies[policy] = self._loads
            self._send(
                [LOADING],
                {
                    "policy": self._loads,
                    "name": policy.name,
                    "text": policy.text,
                    "query": policy.query,
                    "seconds": SECONDS_TO_LOAD,
                },
            )

    def ask(
        self, policy: RegoPolicy, inputs: Sequence[Input], numbers: Sequence[int], seconds: float
    ) -> None:
        """Have inputs decided, each in at most so many seconds."""
        self.load(policy)
        self._seconds = seconds
        self._send(numbers, {"policy": self.policies[policy], "seconds": seconds, "inputs": inputs})

    @property
    def deadline(self) -> float:
        """The moment at which it will have taken too long over what it does now."""
        return self._deadline

    def interests(self) -> Iterator[tuple[int, int]]:
        """Yield the descriptors that `hear` wants to be told of, with the events."""
        yield self._from, select.POLLIN
        if self._speaks:
            yield self._words, select.POLLIN
        if self._unsent:
            yield self._to, select.POLLOUT

    def hear(self, ready: Collection[int]) -> Heard | None:
        """Take in what came over the descriptors that are ready; None if that was nothing."""
        if self._words in ready:
            self._keep_last_words()
        if self._to in ready:
            self._flush()
        frames, is_over = self._receive() if self._from in ready else ([], False)
        answers = [(self.expected.popleft(), frame) for frame in frames[: len(self.expected)]]
        if answers:
            self._start_clock()
        if is_over:
            return Heard(self, answers, self._end())
        if self.expected and time.monotonic() > self._deadline:
            return Heard(self, answers, self._cut_off())
        return Heard(self, answers, None) if answers else None

    def stop(self) -> None:
        """End the process, if it has not ended, and leave nothing of it."""
        if self.is_alive:
            self._child.kill()
        with self._child:
            pass

    def _cut_off(self) -> End:
        self.stop()
        return End(f"the policy gave no answer within {self._limit:g} seconds", is_late=True)

    def _end(self) -> End:
        """Return how the process, which closed its pipe, ended."""
        with suppress(subprocess.TimeoutExpired):
            self._child.wait(_SECONDS_TO_END)
        code = self._child.poll()
        self._keep_last_words()
        self.stop()
        if code == -signal.SIGALRM:
            return End(f"the policy gave no answer within {self._limit:g} seconds", is_late=True)
        if any(sign in self._last_words for sign in _OUT_OF_MEMORY):
            return End("the policy used up the memory that it may use")
        if code is None:
            return End("the Rego interpreter answered with what is no answer")
        if code < 0:
            name = signal.Signals(-code).name
            is_foreign = -code in (signal.SIGKILL, signal.SIGTERM)
            return End(f"the Rego interpreter crashed ({name})", from_outside=is_foreign)
        words = self._last_words.decode(errors="replace").strip().splitlines()
        return End(
            f"the Rego interpreter ended by itself ({words[-1].strip() if words else code})",
            never_worked=not self._has_worked,
        )

    @property
    def _limit(self) -> float:
        return SECONDS_TO_LOAD if self.expected and self.expected[0] == LOADING else self._seconds

    def _send(self, expected: Sequence[int], message: Mapping[str, object]) -> None:
        if not self.expected:
            self.expected.extend(expected)
            self._start_clock()
        else:
            self.expected.extend(expected)
        content = msgspec.json.encode(message)
        self._unsent += len(content).to_bytes(LENGTH, "big") + content
        self._flush()

    def _flush(self) -> None:
        with suppress(BlockingIOError, BrokenPipeError):
            while self._unsent:
                del self._unsent[: os.write(self._to, self._unsent)]

    def _start_clock(self) -> None:
        self._deadline = time.monotonic() + self._limit

    def _keep_last_words(self) -> None:
        """Keep the last that the process wrote to its standard error."""
        with suppress(BlockingIOError):
            while heard := os.read(self._words, _AT_ONCE):
                self._last_words = (self._last_words + heard)[-_LAST_WORDS:]
            self._speaks = False

    def _receive(self) -> tuple[list[bytes], bool]:
        """Return the frames that have come, and whether no more can come."""
        is_over = False
        with suppress(BlockingIOError):
            read = os.read(self._from, _AT_ONCE)
            self._received += read
            is_over = not read
        frames, start = [], 0
        while (begin := start + LENGTH) <= len(self._received):
            length = int.from_bytes(self._received[start:begin], "big")
            if not 0 < length <= LARGEST_FRAME:
                is_over = True
                break
            if begin + length > len(self._received):
                break
            frames.append(bytes(self._received[begin : begin + length]))
            start = begin + length
        del self._received[:start]
        if frames:
            self._has_worked = True
        return frames, is_over


def listen(processes: Collection[Process]) -> Iterator[Heard]:
    """Wait until some of the processes answer, end or are late, and yield what was heard."""
    first = min(process.deadline for process in processes)
    poll = select.poll()
    for process in processes:
        for descriptor, events in process.interests():
            poll.register(descriptor, events)
    ready = dict(poll.poll(max(0.0, first - time.monotonic()) * 1000 + 1))
    for process in processes:
        heard = process.hear(ready)
        if heard:
            yield heard
