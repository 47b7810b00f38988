"""What it takes to find the facts that decisions rest on and nobody stated, beside deciding.

Measured in processor time of one process, all regimes at once, as `exigent decide --json` and the
page ask it. Of each request six facts are stated and the others assumed. The rounds alternate.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from exigent.analysis.explain import Assumptions
from exigent.bench.panel import Panel
from exigent.bench.panel_loading import load_panel
from exigent.files.vocabulary_file import read_vocabulary
from exigent.regime.manifest_file import read_manifests
from exigent.words.decision import Decision
from exigent.words.request import Request, make_request
from figure import DisagreementError, Row, Settings
from sides import exigent_bench
from timing import Spread
from work import Work, make_work

NAME = "assumed"
AT_MOST = 4.0
REQUESTS = 5_000
REQUESTS_WHEN_QUICK = 1_000

Rows = Sequence[Sequence[Decision]]


def measure(settings: Settings) -> Iterator[Row]:
    """Yield how many times as long finding the facts takes as deciding, and for all stated."""
    count = REQUESTS_WHEN_QUICK if settings.quick else REQUESTS
    work = make_work(scenarios=count)
    exigent_bench.write(work, settings.folder)
    panel, partly, whole = _load(settings.folder, work)
    answers = panel.decide(partly), panel.decide(whole)
    _refuse_what_is_stated(panel, partly, answers[0], work)
    ratios = []
    shares = []
    for _ in range(settings.rounds):
        deciding = _time(lambda: panel.decide(partly))
        ratios.append(_time(lambda: _find_all(panel, partly, answers[0])) / deciding)
        shares.append(_time(lambda: _find_all(panel, whole, answers[1])) / deciding)
    what = f"facts assumed by {count} decisions x {len(panel.names)} regimes, over deciding"
    yield Row(NAME, what, Spread.of(ratios), "times", at_most=AT_MOST)
    yield Row(NAME, "the same where every fact is stated", Spread.of(shares), "times", at_most=0.1)


def _load(bench: Path, work: Work) -> tuple[Panel, list[Request], list[Request]]:
    vocabulary = read_vocabulary(bench / "steps" / "vocabulary.yaml", "steps/vocabulary.yaml")
    manifests = read_manifests(bench / "regimes", bench)
    panel = load_panel(manifests, [regime.name for regime in work.regimes], vocabulary)
    partly = [make_request(vocabulary, scenario.stated) for scenario in work.scenarios]
    whole = [make_request(vocabulary, request.values) for request in partly]
    return panel, partly, whole


def _find_all(panel: Panel, requests: Sequence[Request], rows: Rows) -> list[list[tuple[str, ...]]]:
    assumptions = Assumptions(panel)
    return [
        assumptions.of(request, zip(panel.regimes, row, strict=True))
        for request, row in zip(requests, rows, strict=True)
    ]


def _refuse_what_is_stated(
    panel: Panel, requests: Sequence[Request], rows: Rows, work: Work
) -> None:
    for found, scenario in zip(_find_all(panel, requests, rows), work.scenarios, strict=True):
        wrong = {name for names in found for name in names if name in scenario.stated}
        if wrong:
            raise DisagreementError(f"{scenario.name} states what is called assumed: {wrong}")


def _time(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start
