"""What scenarios state, and which of the facts that they leave unsaid an answer rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from exigent.analysis.explain import Assumptions
from exigent.bench import Matrix, Panel, ScenarioEntry
from exigent.files import read_written_facts
from exigent.report.explore import StartingScenario
from exigent.words import InputError, Request, Value, Vocabulary, make_request

FactValues = tuple[tuple[str, Value], ...]
# By the place of a scenario in its matrix; the columns stand in the order of its regimes.
Matters = Mapping[int, Sequence[FactValues]]


def find_matters(matrix: Matrix, panel: Panel) -> Matters:
    """Return the assumed facts that each answer of a matrix rests on, by the panel that made it.

    A scenario whose facts the panel's words no longer say has no entry.
    """
    assumptions = Assumptions(panel)
    known: dict[Request, tuple[FactValues, ...]] = {}
    found: dict[int, tuple[FactValues, ...]] = {}
    for index, row in enumerate(matrix.scenarios):
        request = _request(row, panel.vocabulary)
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


def find_starts(matrix: Matrix, vocabulary: Vocabulary) -> Iterator[StartingScenario]:
    """Yield the scenarios from which a case of one's own may start, in their order."""
    for row in matrix.scenarios:
        request = _request(row, vocabulary)
        if request is not None:
            facts = {name: request.values[name] for name in request.stated}
            yield StartingScenario(row.feature, row.file, row.line, row.title, facts)


def _request(row: ScenarioEntry, vocabulary: Vocabulary) -> Request | None:
    try:
        return make_request(vocabulary, read_written_facts(row.stated, vocabulary))
    except InputError:
        return None
