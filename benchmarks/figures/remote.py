"""How many HTTP requests a batch of decisions takes where the server has the batch endpoint.

A decision point on loopback counts what it is asked, and says no to everything.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from exigent.bench.opening import open_bench
from exigent.words.decision import Outcome
from exigent.words.request import make_request
from figure import BENCHMARKS, DisagreementError, Row, Settings
from timing import Spread

NAME = "remote"
BATCH = 500
BATCHES = 20
VARIABLE = "EXIGENT_BENCHMARK"
WELL_KNOWN = "/.well-known/authzen-configuration"
REGIME = f"""\
extends: us-sca
engine: remote
protocol: authzen
address_from: {VARIABLE}
sends: [clip_age_days]
answers:
  true:
    decide: {{outcome: allow, mode: may, ground: consent}}
    because: The server says yes.
  false:
    decide: {{outcome: refuse, mode: must_not}}
    because: The server says no.
"""


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the HTTP requests a batch, the look-up of the server's endpoints left out."""
    (settings.folder / "us-sca.yaml").write_text(REGIME, "utf-8")
    bench = open_bench(BENCHMARKS.parent, settings.folder)
    with _decision_point() as asked:
        panel = bench.panel(["us-sca"])
        for start in range(0, BATCH * BATCHES, BATCH):
            days = range(start, start + BATCH)
            requests = [make_request(bench.vocabulary, {"clip_age_days": day}) for day in days]
            if {row[0].outcome for row in panel.decide(requests)} != {Outcome.REFUSE}:
                raise DisagreementError("remote: the server says no, and the engine something else")
    questions = [path for path in asked if path != WELL_KNOWN]
    what = f"HTTP requests for {BATCH} decisions that differ"
    yield Row(NAME, what, Spread.of([len(questions) / BATCHES]), "requests", at_most=1.0)


@contextmanager
def _decision_point() -> Iterator[list[str]]:
    """Serve until the block ends; yield the paths that were asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            own = f"http://{self.headers['Host']}"
            endpoints = {"access_evaluation_endpoint": own, "access_evaluations_endpoint": own}
            self._answer({"policy_decision_point": own, **endpoints})

        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self._answer({"evaluations": [{"decision": False}] * len(question["evaluations"])})

        def _answer(self, document: object) -> None:
            asked.append(self.path)
            body = json.dumps(document).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing: the table is the output."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        os.environ[VARIABLE] = f"http://127.0.0.1:{server.server_port}"
        try:
            yield asked
        finally:
            server.shutdown()
