"""Inputs decided by as many processes as can be had, whatever happens to these.

The inputs are dealt out in hands, a new one before the last is played. What a process
answered before it ended counts; the input that it was at is the one that failed; what
it had not come to is dealt out again.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from exigent.engines.rego.pool import ProcessPool
from exigent.engines.rego.process import LOADING, End, Input, Process, RegoPolicy, listen
from exigent.engines.rego.wire import ANSWERED, LOADED

HAND = 32
WORTH_A_START = 8 * HAND
PATIENCE = 50
PAUSE = 0.002
_DEAR = 10


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Why there is no answer."""

    reason: str


@dataclass(frozen=True, slots=True)
class Spoiled:
    """A policy that cannot be compiled, and what the interpreter says of it."""

    complaint: bytes


RegoReply = bytes | NoAnswer


def load_policy(pool: ProcessPool, policy: RegoPolicy) -> Spoiled | NoAnswer | None:
    """Compile a policy; return what is wrong with it, or why that cannot be told."""
    return _Batch(pool, policy, (), 0.0).load()


def ask_policy(
    pool: ProcessPool, policy: RegoPolicy, inputs: Sequence[Input], seconds: float
) -> list[RegoReply]:
    """Return what the interpreter answers to each input, in at most so many seconds each.

    An input that crashes the interpreter, or takes too long, has a failure for a reply.
    After 50 crashes without an answer between them, or 5 that were late, the rest fails.
    """
    return _Batch(pool, policy, inputs, seconds).ask()


class _Batch:
    """Inputs on their way to be decided."""

    def __init__(
        self, pool: ProcessPool, policy: RegoPolicy, inputs: Sequence[Input], seconds: float
    ) -> None:
        self._pool = pool
        self._policy = policy
        self._inputs = inputs
        self._seconds = seconds
        self._waiting = deque(range(len(inputs)))
        self._replies: dict[int, RegoReply] = {}
        self._crew: list[Process] = []
        self._asked_again: set[int] = set()
        self._spoiled: Spoiled | None = None
        self._given_up = NoAnswer(pool.broken) if pool.broken else None
        self._lost = 0

    def load(self) -> Spoiled | NoAnswer | None:
        try:
            while not self._given_up:
                process = self._take()
                if process is None:
                    continue
                process.load(self._policy)
                while process in self._crew and process.expected:
                    self._listen()
                if process in self._crew:
                    return self._spoiled
        finally:
            self._dismiss(self._crew)
        return self._given_up

    def ask(self) -> list[RegoReply]:
        try:
            while len(self._replies) < len(self._inputs):
                self._deal()
                if self._given_up:
                    break
                self._listen()
                if all(len(process.expected) > HAND // 2 for process in self._crew):
                    # Waking up for every answer would take a processor from the interpreters.
                    time.sleep(PAUSE)
        finally:
            self._dismiss(self._crew)
        numbers = range(len(self._inputs))
        if self._given_up is None:
            return [self._replies[number] for number in numbers]
        return [self._replies.get(number, self._given_up) for number in numbers]

    def _deal(self) -> None:
        self._dismiss([p for p in self._crew if not p.expected and not self._waiting])
        for process in self._crew:
            if len(process.expected) <= HAND // 2:
                self._hand(process)
        while self._waiting and not self._given_up and (another := self._take()):
            self._hand(another)

    def _hand(self, process: Process) -> None:
        numbers = [self._waiting.popleft() for _ in range(min(HAND, len(self._waiting)))]
        if numbers:
            inputs = [self._inputs[number] for number in numbers]
            process.ask(self._policy, inputs, numbers, self._seconds)

    def _take(self) -> Process | None:
        """Return one more process; the first is waited for."""
        try:
            if self._crew:
                may_start = len(self._waiting) >= WORTH_A_START
                process = self._pool.take_spare(may_start=may_start)
            else:
                process = self._pool.take()
        except OSError as error:
            if not self._crew:
                self._given_up = NoAnswer(f"the Rego interpreter cannot be started: {error}")
            return None
        if process:
            self._crew.append(process)
        return process

    def _dismiss(self, processes: Sequence[Process]) -> None:
        for process in list(processes):
            self._crew.remove(process)
            self._pool.give_back(process)

    def _listen(self) -> None:
        for heard in listen(tuple(self._crew)):
            for number, frame in heard.frames:
                self._take_in(heard.process, number, frame)
            if heard.end:
                self._lose(heard.process, heard.end)

    def _take_in(self, process: Process, number: int, frame: bytes) -> None:
        kind, content = frame[:1], frame[1:]
        if number != LOADING:
            is_answer = kind == ANSWERED
            self._replies[number] = content if is_answer else NoAnswer(content.decode())
            self._lost = 0
        elif kind != LOADED:
            self._spoiled = Spoiled(content)
            del process.policies[self._policy]

    def _lose(self, process: Process, end: End) -> None:
        """Deal with the end of a process: one input failed, the others have to be asked again."""
        left = deque(process.expected)
        self._dismiss([process])
        if not left:
            return
        is_loading = left[0] == LOADING
        first = left.popleft()
        is_tried_again = end.from_outside and first not in self._asked_again
        if is_loading:
            self._count(end, _DEAR)
            if not end.from_outside:
                self._given_up = NoAnswer(end.reason)
        elif is_tried_again:
            self._asked_again.add(first)
            left.appendleft(first)
        else:
            self._replies[first] = NoAnswer(end.reason)
            self._count(end, _DEAR if end.is_late else 1)
        if end.never_worked:
            self._pool.broken = end.reason
        self._waiting.extendleft(reversed(left))

    def _count(self, end: End, cost: int) -> None:
        self._lost += cost
        if self._lost >= PATIENCE:
            self._given_up = NoAnswer(f"not asked, since too many before it failed: {end.reason}")
