"""What `exigent decide` takes for a request where a year of them is read one after the other.

One regime of the shipped bench, every fact stated: as JSON Lines and as Parquet. Whole processes;
what counts is the time of the processors, less that of the same command on a single request. The
requests are skewed as real ones are: some hundred kinds, common and rare ones, each with numbers
and days of its own and some facts that differ.
"""

from __future__ import annotations

import datetime
import json
import random
import time
from collections.abc import Iterator
from statistics import median

import duckdb
import msgspec

from exigent.bench import open_bench
from exigent.words import (
    UNKNOWN,
    ContradictionError,
    Fact,
    FactType,
    Known,
    Vocabulary,
    make_request,
    written,
)
from figure import BENCHMARKS, DisagreementError, Row, Settings, exigent_command
from timing import Command, Spread, alternate, read_output

NAME = "stream"
SHIPPED = BENCHMARKS.parent
REGIME = "ring-2022"
REQUESTS = 100_000
REQUESTS_WHEN_QUICK = 10_000
KINDS = 500
JSON_A_SECOND = 20_000
PARQUET_A_SECOND = 100_000
MEMORY_TIMES = 1.1
PARSING_TIMES = 10.0


def measure(settings: Settings) -> Iterator[Row]:
    """Yield requests a second from either form, what parsing alone takes of it, and the memory."""
    if settings.others_only:
        return
    count = REQUESTS_WHEN_QUICK if settings.quick else REQUESTS
    lines = settings.folder / "requests.jsonl"
    table, small = lines.with_suffix(".parquet"), lines.with_name("tenth.jsonl")
    vocabulary = open_bench(SHIPPED).vocabulary
    written_lines = list(make_lines(vocabulary, count))
    lines.write_bytes(b"".join(written_lines))
    small.write_bytes(b"".join(written_lines[: count // 10]))
    single = lines.with_name("single.jsonl")
    single.write_bytes(written_lines[0])
    duckdb.sql(f"COPY (FROM read_json('{lines}', format = 'newline_delimited')) TO '{table}'")
    duckdb.sql(f"COPY (FROM '{table}' LIMIT 1) TO '{single.with_suffix('.parquet')}'")
    files = (lines, table, small, single, single.with_suffix(".parquet"))
    commands = {
        file.name: Command(
            [exigent_command(), "decide", "--facts", str(file), "--regime", REGIME, "--json"],
            SHIPPED,
        )
        for file in files
    }
    if read_output(commands[lines.name]) != read_output(commands[table.name]):
        raise DisagreementError("JSON Lines and Parquet are not answered alike")
    samples = alternate(commands, settings.rounds)
    parsing = _parse(written_lines)
    for file, at_least in ((lines, JSON_A_SECOND), (table, PARQUET_A_SECOND)):
        start = median(one.processor_seconds for one in samples[f"single{file.suffix}"])
        taken = [one.processor_seconds - start for one in samples[file.name]]
        speed = Spread.of(count / seconds for seconds in taken)
        what = f"{count} requests from {file.suffix[1:]} x 1 regime, every fact stated"
        yield Row(NAME, what, speed, "a second and core", at_least=at_least)
        if file is lines:
            over = Spread.of(seconds / parsing for seconds in taken)
            yield Row(NAME, "the same, over parsing alone", over, "times", at_most=PARSING_TIMES)
    peaks = zip(samples[lines.name], samples[small.name], strict=True)
    memory = Spread.of(many.peak_kibibytes / few.peak_kibibytes for many, few in peaks)
    yield Row(NAME, "its memory, over that of a tenth", memory, "times", at_most=MEMORY_TIMES)


def make_lines(vocabulary: Vocabulary, count: int) -> Iterator[bytes]:
    """Yield so many requests, all of which can be so, as lines of JSON; always the same."""
    chance = random.Random(15)
    kinds = [_draw(vocabulary, {}, 0.2, chance) for _ in range(KINDS)]
    for index in range(count):
        kind = kinds[int(KINDS * chance.random() ** 3)]
        facts = _draw(vocabulary, kind, 0.01, chance)
        told = {
            name: written(v) if isinstance(v, datetime.date) else v for name, v in facts.items()
        }
        yield json.dumps({"id": f"r{index}", **told}).encode() + b"\n"


def _draw(
    vocabulary: Vocabulary, kind: dict[str, Known], share: float, chance: random.Random
) -> dict[str, Known]:
    """Draw a request of a kind, of which such a share of the facts differs."""
    while True:
        facts: dict[str, Known] = {}
        for name, fact in vocabulary.facts.items():
            is_another = fact.is_measured or chance.random() < share
            ordinary = fact.values[0] if fact.ordinary is UNKNOWN else fact.ordinary
            facts[name] = _value(fact, chance) if is_another else kind.get(name, ordinary)
        try:
            make_request(vocabulary, facts)
        except ContradictionError:
            continue
        return facts


def _value(fact: Fact, chance: random.Random) -> Known:
    if fact.type is FactType.NUMBER:
        return int(fact.at_least or 0) + int(chance.expovariate(1 / 60))
    if fact.type is FactType.DATE:
        return datetime.date(2020, 1, 1) + datetime.timedelta(chance.randrange(2_200))
    return chance.choice(fact.values)


def _parse(lines: list[bytes]) -> float:
    """Return the processor seconds that the fastest parser takes for all lines."""
    start = time.process_time()
    for line in lines:
        msgspec.json.decode(line)
    return time.process_time() - start
