"""All that lint finds in a bench, looked for beside the server in a process of its own.

That takes seconds in a large bench, in which nobody waits who types.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from exigent.analysis.lint import Finding, lint_bench
from exigent.files import VOCABULARY, read_vocabulary, with_unsaved
from exigent.scaffold import outdated_schemas
from exigent.words import ExigentError


class LintQuestion(msgspec.Struct, frozen=True):
    """What is looked at: a bench, with what an editor holds of its files."""

    root: str
    unsaved: Mapping[str, bytes]
    only_contained: bool


class FoundLater:
    """Looks at a bench after a pause, and again after each change; one look at a time."""

    def __init__(self, pause_seconds: float) -> None:
        self._pause_seconds = pause_seconds
        self._process: asyncio.subprocess.Process | None = None

    async def find(self, asked: LintQuestion) -> list[Finding] | None:
        """Return what is found after a pause, None where nothing can be told.

        Whoever cancels it ends the looking.
        """
        await asyncio.sleep(self._pause_seconds)
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", __name__),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            told, _ = await self._process.communicate(msgspec.msgpack.encode(asked))
        except asyncio.CancelledError:
            with suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()
            raise
        return msgspec.msgpack.decode(told, type=list[Finding] | None) if told else None


def _main() -> None:
    asked = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=LintQuestion)
    unsaved = {Path(path): text for path, text in asked.unsaved.items()}
    root = Path(asked.root)
    found: list[Finding] | None = None
    with with_unsaved(unsaved), suppress(ExigentError):
        result = lint_bench(root, outdated=_outdated(root), only_contained=asked.only_contained)
        found = list(result.findings)
    sys.stdout.buffer.write(msgspec.msgpack.encode(found))


def _outdated(root: Path) -> tuple[str, ...]:
    try:
        vocabulary = read_vocabulary(root / VOCABULARY, VOCABULARY.as_posix())
        return tuple(outdated_schemas(root, vocabulary))
    except ExigentError:
        # What is wrong with the words is among the findings.
        return ()


if __name__ == "__main__":
    _main()
