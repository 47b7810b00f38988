"""What another program delivers of scenarios whose steps it ran: the facts that they state.

Of its rows only these facts are taken, and what failed in steps. Everything else is decided
and judged again, by regimes that none of the code was near that ran with the steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from exigent.bench.matrix import Cell, ScenarioEntry, make_row
from exigent.bench.panel import Panel
from exigent.files import read_written_facts
from exigent.suite import Scenario
from exigent.words import (
    Decision,
    Fault,
    InputError,
    Outcome,
    Problems,
    Request,
    Vocabulary,
    failed,
    make_request,
    written,
)


@dataclass(frozen=True, slots=True)
class Delivered:
    """A scenario that was run elsewhere, the request that its steps made, and the row of it."""

    scenario: Scenario
    request: Request
    row: ScenarioEntry


def judge_again(
    scenarios: Iterable[Scenario], rows: Iterable[ScenarioEntry], panel: Panel
) -> list[ScenarioEntry]:
    """Return the rows by what the panel decides; raise what `read_delivered` does."""
    delivered = read_delivered(scenarios, rows, panel.vocabulary)
    # An engine that waits for another program is not to be woken for nothing.
    decided = panel.decide([one.request for one in delivered]) if delivered else []
    return [
        judge_delivered(one, panel, decisions)
        for one, decisions in zip(delivered, decided, strict=True)
    ]


def read_delivered(
    scenarios: Iterable[Scenario], rows: Iterable[ScenarioEntry], vocabulary: Vocabulary
) -> list[Delivered]:
    """Return what the rows deliver.

    Raises InputErrors where their facts make no request, or are not what the sentences state
    that need no code to be read.
    """
    places = {(one.location.path, one.location.line): one for one in scenarios}
    delivered = []
    problems = Problems()
    for row in rows:
        scenario = places[row.file, row.line]
        try:
            request = make_request(vocabulary, read_written_facts(row.stated, vocabulary))
            _refuse_other_facts(scenario, request, vocabulary)
        except InputError as error:
            said = f"what its steps in Python state makes no request: {error.message}"
            problems.add(InputError(said, scenario.location, error.meant, fault=error.fault))
        else:
            delivered.append(Delivered(scenario, request, row))
    problems.refuse()
    return delivered


def judge_delivered(
    delivered: Delivered, panel: Panel, decisions: Sequence[Decision]
) -> ScenarioEntry:
    """Return the row of a scenario by these decisions of the panel.

    Where something else was decided elsewhere the cell is an error that says so.
    """
    failures = delivered.row.failures
    scenario = delivered.scenario
    if failures:
        # A step that fails ends a scenario, and what stands after it expects nothing.
        end = failures[0].line
        scenario = replace(
            scenario,
            expectations=tuple(one for one in scenario.expectations if one.location.line < end),
            of_duties=tuple(one for one in scenario.of_duties if one.location.line < end),
            timeline=tuple(told for told in scenario.timeline if told.location.line < end),
        )
    cells = delivered.row.cells
    agreed = [
        _agreed(decision, cells[index] if index < len(cells) else None)
        for index, decision in enumerate(decisions)
    ]
    return make_row(scenario, delivered.request, panel, agreed, failures)


def _refuse_other_facts(scenario: Scenario, request: Request, vocabulary: Vocabulary) -> None:
    for name, text in scenario.told(vocabulary).items():
        value = request.values[name] if name in request.stated else None
        if any(one.fact == name and one.value != value for one in vocabulary.statements(text)):
            other = "nothing" if value is None else f"`{written(value)}`"
            raise InputError(
                f'"{text}" stands in it, and `{name}` was stated as {other}',
                fault=Fault.CONTRADICTION,
            )


def _agreed(decision: Decision, cell: Cell | None) -> Decision:
    if decision.outcome is Outcome.ERROR or (cell is not None and cell.decision == decision):
        return decision
    there, here = (_say(cell.decision) if cell is not None else "nothing"), _say(decision)
    differs = here if there != here else f"{here} with other duties or reasons"
    return failed(
        f"where its steps in Python ran the regime decided {there}, and here {differs}: "
        "code that runs with the steps, such as conftest.py, may not change what regimes answer"
    )


def _say(decision: Decision) -> str:
    words = [decision.outcome, *(word for word in (decision.mode, decision.ground) if word)]
    by_rule = f" by `{decision.rule}`" if decision.rule else ""
    return f"`{', '.join(words)}`{by_rule}"
