"""The process that the Rego interpreter runs in: it answers every frame that comes in.

A policy may crash the interpreter, never end, or write to the standard output. So the
frames travel over copies of the first two descriptors, and an alarm ends this process
should nobody be left to end it.
"""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import Any

from regopy import Bundle, Input, Interpreter, Output, RegoError

from exigent.engines.rego.wire import ANSWERED, FAILED, LARGEST_ANSWER, LENGTH, LOADED, SPOILED

MOST_MEMORY = 1 << 29

_MESSAGE = re.compile(rb"\(errormsg (\d+):")
_GRACE = 1.0
_LARGEST_COMPLAINT = 10_000


class Policies:
    """The policies that were loaded, each compiled once."""

    def __init__(self) -> None:
        self._compiled: dict[int, tuple[Interpreter, Bundle]] = {}

    def load(self, policy: int, name: str, text: str, query: str) -> bytes:
        """Compile a policy; return the frame that says how that went."""
        interpreter = Interpreter()
        try:
            interpreter.add_module(name, text)
            self._compiled[policy] = interpreter, interpreter.build(query)
        except RegoError as error:
            return SPOILED + str(error).encode()[:_LARGEST_COMPLAINT]
        return LOADED

    def decide(self, policy: int, facts: dict[str, Any]) -> bytes:
        """Decide under a policy; return the frame with the answer, or why there is none."""
        if policy not in self._compiled:
            return _failed("it could not be compiled")
        interpreter, bundle = self._compiled[policy]
        try:
            _set_input(interpreter, facts)
            output = interpreter.query_bundle(bundle)
            answer = str(output).encode()
            if not output.ok():
                return _failed(_complaint(output))
        except json.JSONDecodeError as error:
            return _failed(_message(error.doc))
        except RecursionError:
            return _failed("its answer is nested too deeply")
        except (RegoError, ValueError) as error:
            return _failed(_message(str(error)))
        if len(answer) > LARGEST_ANSWER:
            return _failed(f"its answer has {len(answer)} bytes, and {LARGEST_ANSWER} are the most")
        return ANSWERED + answer


def serve() -> None:
    """Answer what comes in until nothing more can come."""
    # Whoever interrupts the run interrupts the parent, which ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    _limit_memory()
    policies = Policies()
    while message := _read(incoming):
        policy, seconds = message["policy"], message["seconds"] + _GRACE
        if "text" in message:
            with _alarm(seconds):
                frame = policies.load(policy, message["name"], message["text"], message["query"])
            _write(outgoing, frame)
        for facts in message.get("inputs", ()):
            with _alarm(seconds):
                frame = policies.decide(policy, facts)
            _write(outgoing, frame)


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _set_input(interpreter: Interpreter, facts: dict[str, Any]) -> None:
    # The quick way cuts fractions off after six digits.
    if any(isinstance(value, float) for value in facts.values()):
        interpreter.set_input_term(json.dumps(facts))
    else:
        interpreter.set_input(Input(facts))


def _failed(message: str) -> bytes:
    if "bad_alloc" in message:
        # What is left of an interpreter that ran out of memory is not to be trusted.
        sys.exit(message)
    return FAILED + b"the policy failed: " + message.encode()


def _complaint(output: Output) -> str:
    node = output.node()
    return " and ".join(_message(node.at(index).json()) for index in range(len(node)))


def _message(text: str) -> str:
    """Return the message inside an error as the interpreter writes its trees."""
    raw = text.encode()
    found = _MESSAGE.search(raw)
    if found is None:
        return raw[:_LARGEST_COMPLAINT].decode(errors="replace")
    message = raw[found.end() : found.end() + min(int(found[1]), _LARGEST_COMPLAINT)]
    return message.decode(errors="replace")


def _limit_memory() -> None:
    # The interpreter reserves a large part of the address space before it uses any.
    with suppress(OSError, ValueError):
        pages = Path("/proc/self/statm").read_text("ascii").split()[0]
        reserved = int(pages) * resource.getpagesize()
        most = reserved + MOST_MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(incoming: BufferedReader) -> dict[str, Any] | None:
    length = int.from_bytes(incoming.read(LENGTH), "big")
    content = incoming.read(length)
    if not length or len(content) < length:
        return None
    message: dict[str, Any] = json.loads(content)
    return message


def _write(outgoing: int, frame: bytes) -> None:
    rest = memoryview(len(frame).to_bytes(LENGTH, "big") + frame)
    while rest:
        rest = rest[os.write(outgoing, rest) :]


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        serve()
