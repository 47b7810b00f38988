"""What it takes to know which regime is stricter, of the shipped bench and all its requests.

A question is whether one regime allows only what another does; what is timed is its answer with
the plainest request that denies it, decided by the engines again, once the regimes are diagrams.
Cedar's own analysis is published to take 75 ms for such a question on the average; a tenth is
held. The whole order asks every direction of three relations, process and all.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Iterator

from exigent.bench.every_request import Ended, EveryRequest
from exigent.bench.opening import open_bench
from exigent.words.decision import Decision, Outcome
from figure import BENCHMARKS, DisagreementError, Row, Settings, exigent_command
from timing import Command, Spread, alternate

NAME = "order"
MILLISECONDS_AT_MOST = 7.5
TIMES_AT_MOST = 10.0
ROOT = BENCHMARKS.parent
LOADING = "from exigent.bench import find_root, open_bench; from pathlib import Path; "
LOADING += "open_bench(find_root(Path.cwd())).panel()"
MILLISECONDS = 1000


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the time of a question, and how many times as long the order takes as loading."""
    if settings.others_only:
        return
    what = "is one regime stricter than another, with a request that denies it"
    question = Spread.of(_time_questions())
    yield Row(NAME, what, question, "processor ms", at_most=MILLISECONDS_AT_MOST)
    commands = {
        "order": Command([exigent_command(), "order"], ROOT),
        "loading": Command([sys.executable, "-c", LOADING], ROOT),
    }
    samples = alternate(commands, settings.rounds)
    over = Spread.of(
        order.processor_seconds / loading.processor_seconds
        for order, loading in zip(samples["order"], samples["loading"], strict=True)
    )
    yield Row(NAME, "exigent order over loading the bench", over, "times", at_most=TIMES_AT_MOST)


def _time_questions() -> Iterator[float]:
    panel = open_bench(ROOT).panel()
    every = EveryRequest(panel)
    for name in panel.names:
        every.where(name, _allows)
    for stricter, looser in itertools.permutations(panel.names, 2):
        start = time.process_time()
        found = every.search(every.where(stricter, _allows) - every.where(looser, _allows))
        taken = time.process_time() - start
        if found.ended is Ended.OPEN:
            raise DisagreementError(f"{stricter} and {looser} are not compared: {found.why}")
        yield taken * MILLISECONDS


def _allows(decision: Decision) -> bool:
    return decision.outcome is Outcome.ALLOW
