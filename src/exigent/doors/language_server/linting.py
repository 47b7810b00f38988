"""All that lint finds in a bench, looked for beside the server."""

from __future__ import annotations

from pathlib import Path

import msgspec

from exigent.analysis.lint import Finding, lint_bench
from exigent.doors.language_server.beside import BenchQuestion, answer_beside, ask_beside
from exigent.files import VOCABULARY, read_vocabulary
from exigent.scaffold import outdated_schemas
from exigent.words import ExigentError


async def find_later(asked: BenchQuestion) -> list[Finding] | None:
    """Return what is found, None where nothing can be told."""
    told = await ask_beside(__name__, asked)
    return msgspec.msgpack.decode(told, type=list[Finding] | None) if told else None


def _lint(asked: BenchQuestion) -> list[Finding] | None:
    root = Path(asked.root)
    try:
        result = lint_bench(root, outdated=_outdated(root), only_contained=asked.only_contained)
    except ExigentError:
        return None
    return list(result.findings)


def _outdated(root: Path) -> tuple[str, ...]:
    try:
        vocabulary = read_vocabulary(root / VOCABULARY, VOCABULARY.as_posix())
        return tuple(outdated_schemas(root, vocabulary))
    except ExigentError:
        # What is wrong with the words is among the findings.
        return ()


if __name__ == "__main__":
    answer_beside(_lint)
