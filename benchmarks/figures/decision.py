"""What a decision of the rules engine takes, in a batch of distinct requests and of equal ones.

Measured in one process through the panel, one regime at a time, so that what surrounds an engine
(finding equal requests, layers) counts too. The requests are made before the clock starts. The
median is over all regimes and rounds.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from exigent.bench.panel import Panel
from exigent.bench.panel_loading import load_panel
from exigent.files.vocabulary_file import read_vocabulary
from exigent.regime.manifest_file import read_manifests
from exigent.words.request import Request, make_request
from figure import DisagreementError, Row, Settings
from sides import exigent_bench
from timing import Spread
from work import Work, make_work

NAME = "decision"
DISTINCT_AT_MOST = 20.0
EQUAL_AT_MOST = 2.0
BATCHED_AT_MOST = 0.5
REQUESTS = 10_000
REQUESTS_WHEN_QUICK = 2_000


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the microseconds a decision takes among distinct and among equal requests."""
    count = REQUESTS_WHEN_QUICK if settings.quick else REQUESTS
    work = make_work(scenarios=count)
    exigent_bench.write(work, settings.folder)
    panels, distinct, equal = _load(settings.folder, work)
    _refuse_wrong_answers(panels, distinct, work)
    for what, requests, bound in (
        (f"a decision among {count} distinct requests", distinct, DISTINCT_AT_MOST),
        (f"a decision among {count} equal requests", equal, EQUAL_AT_MOST),
    ):
        taken = [_time(panel, requests) for _ in range(settings.rounds) for panel in panels]
        yield Row(NAME, what, Spread.of(taken), "microseconds", at_most=bound)
    over = [_time(panel, distinct) / _time_alone(panel, distinct) for panel in panels]
    what = "a decision in a batch over one asked alone"
    yield Row(NAME, what, Spread.of(over), "times", at_most=BATCHED_AT_MOST)


def _load(bench: Path, work: Work) -> tuple[list[Panel], list[Request], list[Request]]:
    vocabulary = read_vocabulary(bench / "steps" / "vocabulary.yaml", "steps/vocabulary.yaml")
    manifests = read_manifests(bench / "regimes", bench)
    panels = [load_panel(manifests, [regime.name], vocabulary) for regime in work.regimes]
    distinct = [make_request(vocabulary, scenario.stated) for scenario in work.scenarios]
    same = work.scenarios[0].stated
    equal = [make_request(vocabulary, dict(same)) for _ in work.scenarios]
    return panels, distinct, equal


def _refuse_wrong_answers(panels: Sequence[Panel], requests: Sequence[Request], work: Work) -> None:
    for number, panel in enumerate(panels):
        for (decision,), expected in zip(panel.decide(requests), work.expected, strict=True):
            outcome = "allow" if expected[number] else "refuse"
            if decision.outcome != outcome:
                raise DisagreementError(f"{panel.names}: {decision}, not {outcome}")


def _time(panel: Panel, requests: Sequence[Request]) -> float:
    start = time.perf_counter()
    panel.decide(requests)
    return (time.perf_counter() - start) / len(requests) * 1_000_000


def _time_alone(panel: Panel, requests: Sequence[Request]) -> float:
    start = time.perf_counter()
    for request in requests:
        panel.decide([request])
    return (time.perf_counter() - start) / len(requests) * 1_000_000
