"""The claims about every request in the features that are open, proved beside the server."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from exigent.bench import ClaimRow, RegimeEntry, Standing, describe_regime, open_bench, prove_claims
from exigent.doors.language_server.beside import BenchQuestion, answer_beside, ask_beside
from exigent.doors.language_server.claims import ProvedClaim
from exigent.report.matrix import PlacedClaim, claims_of, failed_claim
from exigent.suite import FeatureReader
from exigent.words import ExigentError, Problems, Vocabulary


async def find_proofs(asked: BenchQuestion) -> list[ProvedClaim] | None:
    """Return what comes of the claims of features, None where nothing can be told."""
    told = await ask_beside(__name__, asked)
    return msgspec.msgpack.decode(told, type=list[ProvedClaim] | None) if told else None


def _prove(asked: BenchQuestion) -> list[ProvedClaim] | None:
    root = Path(asked.root)
    try:
        bench = open_bench(root)
        bench = bench.without_code() if asked.only_contained else bench
        # Regimes that nobody may run take no part.
        bench = replace(bench, columns=asked.columns)
        # What is wrong in a feature is told as it is typed.
        files = [Path(path) for path in asked.of]
        read = FeatureReader(root).scenarios(files, bench.language(), Problems())
        claims = [one for several in read.values() for one in several if one.premises is not None]
        panel = bench.panel(only_contained=asked.only_contained)
        rows = prove_claims(bench, panel, claims) if claims else ()
    except ExigentError:
        return None
    regimes = [describe_regime(regime, panel) for regime in panel.regimes]
    return [found for row in rows for found in _sentences(row, regimes, bench.vocabulary)]


def _sentences(
    row: ClaimRow, regimes: Sequence[RegimeEntry], vocabulary: Vocabulary
) -> Iterator[ProvedClaim]:
    """Yield what came of each sentence of a row; one about several regimes to the worst of each."""
    by_sentence: dict[tuple[int, str], list[PlacedClaim]] = {}
    for one in claims_of(row, regimes):
        by_sentence.setdefault((one.claim.line, one.claim.text), []).append(one)
    order = list(Standing)
    for several in by_sentence.values():
        worst = min(several, key=lambda one: order.index(one.claim.standing))
        standing = worst.claim.standing
        code, message = "", ""
        if standing.fails:
            problem = failed_claim(worst, regimes, vocabulary)
            # The first line of the text is the place, and behind a gap comes a scenario.
            told = problem.text.partition("\n\n")[0].split("\n")[1:]
            code, message = problem.kind.value, "\n".join((problem.summary, *told))
        yield ProvedClaim(row.file, worst.claim.line, standing, code, message)


if __name__ == "__main__":
    answer_beside(_prove)
