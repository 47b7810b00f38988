"""Which of the facts that a scenario leaves unsaid an answer rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from exigent.analysis.explain import Assumptions
from exigent.bench import Bench, Matrix, ScenarioEntry
from exigent.files import read_written_facts
from exigent.words import InputError, Request, Value, make_request

FactValues = tuple[tuple[str, Value], ...]
# By the place of a scenario in its matrix; the columns stand in the order of its regimes.
Matters = Mapping[int, Sequence[FactValues]]


def find_matters(matrix: Matrix, bench: Bench) -> Matters:
    """Return the assumed facts that each answer of a bench's own matrix rests on.

    A scenario whose facts the bench's words no longer say has no entry. No engine is asked
    that the matrix was not made with.
    """
    panel = bench.panel(regime.name for regime in matrix.regimes)
    assumptions = Assumptions(panel)
    known: dict[Request, tuple[FactValues, ...]] = {}
    found: dict[int, tuple[FactValues, ...]] = {}
    for index, row in enumerate(matrix.scenarios):
        request = _request(row, bench)
        if request is None:
            continue
        if request not in known:
            decisions = [cell.decision for cell in row.cells]
            answers = zip(panel.regimes, decisions, strict=True)
            several = assumptions.of(request, answers)
            known[request] = tuple(
                tuple((name, request.values[name]) for name in names) for names in several
            )
        found[index] = known[request]
    return found


def _request(row: ScenarioEntry, bench: Bench) -> Request | None:
    try:
        return make_request(bench.vocabulary, read_written_facts(row.stated, bench.vocabulary))
    except InputError:
        return None
