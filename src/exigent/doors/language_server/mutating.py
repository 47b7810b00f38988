"""Which changes of a regime's rules no scenario notices, looked for beside the server."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec

from exigent.analysis.mutation import Mutation, mutate
from exigent.bench import open_bench, read_all
from exigent.doors.language_server.beside import BenchQuestion, answer_beside, ask_beside
from exigent.words import ExigentError

NOTHING_TOLD = "it could not be looked for"


async def find_mutants(asked: BenchQuestion) -> Mutation | str:
    """Return what comes of changing the rules of one regime, or why nothing can be told."""
    told = await ask_beside(__name__, asked)
    return msgspec.msgpack.decode(told, type=Mutation | str) if told else NOTHING_TOLD


def _mutate(asked: BenchQuestion) -> Mutation | str:
    try:
        bench = open_bench(Path(asked.root))
        bench = bench.without_code() if asked.only_contained else bench
        # Regimes that nobody may run take no part, nor what scenarios expect of them.
        bench = replace(bench, columns=asked.columns)
        scenarios = read_all(bench)
        return mutate(bench, asked.of, scenarios, only_contained=asked.only_contained)
    except ExigentError as error:
        return str(error)


if __name__ == "__main__":
    answer_beside(_mutate)
