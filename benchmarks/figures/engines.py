"""What an engine adds to the library that it is bound to, a decision, in batches of distinct requests.

The shipped regime `us-sca` in Cedar and in Rego, through the panel, so that the layer beneath it and
all bookkeeping count; for Rego also the process that it runs in, which is warm. Beside it the same
library in a loop, on the same facts, which are made before the clock starts. No two requests agree in
the facts that the policy reads, so that nothing is decided for another's sake.
"""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

import cedarpy
import regopy

from exigent.bench.opening import Bench, open_bench
from exigent.bench.panel import Panel
from exigent.words.decision import Outcome
from exigent.words.domain import representatives
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import Value
from figure import BENCHMARKS, DisagreementError, Row, Settings
from timing import Spread

NAME = "engines"
AT_MOST = 1.3
REQUESTS = 10_000
REQUESTS_WHEN_QUICK = 500
SEED = 3
REGIME = "us-sca"
ROOT = BENCHMARKS.parent
LANGUAGES = ROOT / "regimes" / "in_other_languages"

Outcomes = Sequence[bool]
Loop = Callable[[], Outcomes]


def measure(settings: Settings) -> Iterator[Row]:
    """Yield how many times as long a decision takes as in a bare loop over the library."""
    count = REQUESTS_WHEN_QUICK if settings.quick else REQUESTS
    for language, prepare in (("cedar", _bare_cedar), ("rego", _bare_rego)):
        bench = open_bench(ROOT, LANGUAGES / language)
        policy = (LANGUAGES / language / f"{REGIME}.{language}").read_text("utf-8")
        read = set(re.findall(r"\b(?:context|input)\.(\w+)", policy))
        requests = _draw(bench, read, count)
        bare = prepare(policy, [{name: r.values[name] for name in read} for r in requests])
        panel = bench.panel([REGIME])

        def engine(panel: Panel = panel, requests: Sequence[Request] = requests) -> Outcomes:
            return [row[0].outcome is Outcome.ALLOW for row in panel.decide(requests)]

        _refuse_wrong_answers(language, engine(), bare())
        times = [(_time(engine), _time(bare)) for _ in range(settings.rounds)]
        ratios = [own / other for own, other in times]
        what = f"{language}: a decision among {count} distinct requests"
        yield Row(NAME, f"{what}, over a bare loop", Spread.of(ratios), "times", at_most=AT_MOST)
        taken = [own / count * 1_000_000 for own, _ in times]
        yield Row(NAME, what, Spread.of(taken), "microseconds")


def _draw(bench: Bench, read: Collection[str], count: int) -> list[Request]:
    """Return requests of which no two agree in the facts that are read."""
    [regime] = bench.panel([REGIME]).regimes
    domains = {
        name: representatives(bench.vocabulary.facts[name], regime.constants[name]) or ()
        for name in sorted(read)
    }
    drawn = random.Random(SEED)
    found: dict[tuple[Value, ...], Request] = {}
    while len(found) < count:
        values = {name: drawn.choice(domain) for name, domain in domains.items()}
        try:
            found.setdefault(tuple(values.values()), make_request(bench.vocabulary, values))
        except ContradictionError:
            continue
    return list(found.values())


def _bare_cedar(policy: str, facts: Sequence[Mapping[str, Value]]) -> Loop:
    policies = cedarpy.PolicySet.from_str(policy)
    entities = cedarpy.Entities.from_json_str("[]")
    who = {
        "principal": 'Requester::"requester"',
        "action": 'Action::"disclose"',
        "resource": 'Record::"record"',
    }
    requests = [{**who, "context": dict(values)} for values in facts]
    return lambda: [
        answer.allowed for answer in cedarpy.is_authorized_batch(requests, policies, entities)
    ]


def _bare_rego(policy: str, facts: Sequence[Mapping[str, Value]]) -> Loop:
    interpreter = regopy.Interpreter()
    interpreter.add_module(REGIME, policy)
    bundle = interpreter.build("data.exigent.us_sca.decision")

    def decide(values: Mapping[str, Value]) -> bool:
        interpreter.set_input(values)
        answer = json.loads(str(interpreter.query_bundle(bundle)))
        return bool(answer["expressions"][0]["outcome"] == "allow")

    return lambda: [decide(values) for values in facts]


def _refuse_wrong_answers(language: str, engine: Outcomes, bare: Outcomes) -> None:
    if engine != bare:
        raise DisagreementError(f"{language}: the engine and the bare loop do not agree")


def _time(loop: Loop) -> float:
    start = time.perf_counter()
    loop()
    return time.perf_counter() - start
