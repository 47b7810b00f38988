"""The interpreters' processes of this program: shared by all policies, and kept warm."""

from __future__ import annotations

import os
import threading
import weakref
from contextlib import suppress

from exigent.engines.rego.process import Process

MOST_POLICIES = 64


class ProcessPool:
    """At most so many processes; any thread may use it.

    `broken` says why processes cannot work at all, once that is known.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken = 0
        self._idle: list[Process] = []
        self._working: list[Process] = []
        self._is_over = threading.Event()
        self._changed = threading.Condition()
        self.broken = ""
        self._finalizer = weakref.finalize(self, _end, self._is_over, self._idle, self._working)

    def take(self) -> Process:
        """Return a process once there is one to be had; raise OSError if none can start."""
        with self._changed:
            self._changed.wait_for(lambda: self._idle or self._taken < self._most)
            process = self._claim()
        return self._put_to_work(process)

    def take_spare(self, *, may_start: bool) -> Process | None:
        """Return another process if there is one to be had at once; raise OSError as `take`."""
        with self._changed:
            if not self._idle and not (may_start and self._taken < self._most):
                return None
            process = self._claim()
        return self._put_to_work(process)

    def give_back(self, process: Process) -> None:
        """Let others have a process; one that still owes answers, or ended, is stopped."""
        is_fit = process.is_alive and not process.expected
        is_kept = is_fit and len(process.policies) < MOST_POLICIES
        if not is_kept:
            process.stop()
        with self._changed:
            self._taken -= 1
            with suppress(ValueError):
                self._working.remove(process)
            if is_kept:
                self._idle.append(process)
            self._changed.notify()

    def close(self) -> None:
        """Stop the processes that nobody has taken."""
        with self._changed:
            _stop_all(self._idle)

    def abandon(self) -> None:
        """Forget the processes without stopping them."""
        self._finalizer.detach()
        self._idle.clear()
        self._working.clear()

    def _claim(self) -> Process | None:
        """Take a process that idles, or the place of one that is yet to be started."""
        self._taken += 1
        while self._idle:
            process = self._idle.pop()
            if process.is_alive:
                return process
            process.stop()
        return None

    def _put_to_work(self, idle: Process | None) -> Process:
        """Return the process, or else one that is started now, as one that works."""
        try:
            process = idle or self._start()
        except BaseException:
            with self._changed:
                self._taken -= 1
                self._changed.notify()
            raise
        self._working.append(process)
        return process

    def _start(self) -> Process:
        if self._is_over.is_set():
            raise OSError("the program ends")
        return Process()


def _end(is_over: threading.Event, idle: list[Process], working: list[Process]) -> None:
    """Stop all processes, those that work for a program that was interrupted too."""
    is_over.set()
    _stop_all(idle)
    _stop_all(working)


def _stop_all(processes: list[Process]) -> None:
    while processes:
        processes.pop().stop()


_pool: ProcessPool | None = None
_making = threading.Lock()


def shared_pool() -> ProcessPool:
    """Return the one pool of this program, a process for each processor."""
    global _pool  # noqa: PLW0603 - there are as many processors for all policies together
    with _making:
        if _pool is None:
            _pool = ProcessPool(os.cpu_count() or 1)
        return _pool


def _forget() -> None:
    """Leave the processes to the program that this one is a fork of."""
    global _pool, _making
    if _pool is not None:
        _pool.abandon()
    _pool, _making = None, threading.Lock()


os.register_at_fork(after_in_child=_forget)
