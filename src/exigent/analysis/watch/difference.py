"""What a redraw shows otherwise than the one before: decisions, verdicts, scenarios."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec import structs

from exigent.analysis.compare import Comparison, compare_rows, match_scenarios
from exigent.bench import ClaimEntry, ClaimRow, Matrix, ScenarioEntry, Standing
from exigent.suite import Verdict

BEFORE, NOW = "before", "now"

_ClaimKey = tuple[frozenset[tuple[str, str]], str, str]


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """A cell that is judged otherwise than before, whether or not its decision is another."""

    row: ScenarioEntry
    regime: str
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class StepChange:
    """A scenario of which steps fail now and did not, or no longer fail."""

    row: ScenarioEntry
    fails: bool


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """A claim of which something else comes than before; None where it is not there.

    `regime` is its column, empty for one about regimes that have none.
    """

    row: ClaimRow
    text: str
    regime: str
    before: Standing | None
    after: Standing | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two matrices of one bench."""

    comparison: Comparison
    verdicts: tuple[VerdictChange, ...]
    steps: tuple[StepChange, ...]
    claims: tuple[ClaimChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        found = self.comparison
        return not (
            found.flips
            or found.renamed
            or found.scenarios_added
            or found.losses
            or found.regimes_added
            or found.regimes_renamed
            or self.verdicts
            or self.steps
            or self.claims
        )


def find_difference(before: Matrix, after: Matrix) -> Difference:
    """Hold two matrices against each other; rows that say the same are passed over."""
    old, new = before, after
    if before.regimes == after.regimes:
        same = _unchanged(before.scenarios, after.scenarios)
        old, new = _without(before, same), _without(after, same)
    return Difference(
        comparison=compare_rows(old, new, (BEFORE, NOW)),
        verdicts=tuple(_verdicts(old, new)),
        steps=tuple(_steps(old, new)),
        claims=tuple(_claims(before, after)),
    )


def _claims(before: Matrix, after: Matrix) -> Iterator[ClaimChange]:
    """Yield what comes of claims otherwise, wherever they stand and whatever that is called."""
    old, new = _standings(before), _standings(after)
    for key, (row, now) in new.items():
        was = old[key][1] if key in old else None
        if was is not now:
            yield ClaimChange(row, key[1], key[2], was, now)
    for key, (row, was) in old.items():
        if key not in new:
            yield ClaimChange(row, key[1], key[2], was, None)


def _standings(matrix: Matrix) -> dict[_ClaimKey, tuple[ClaimRow, Standing]]:
    """Return what came of each claim, by the facts that its requests state, its text and column."""
    return {
        (frozenset(row.stated.items()), claim.text, name): (row, claim.standing)
        for row in matrix.claims
        for name, claims in _columns_of(row, matrix)
        for claim in claims
    }


def _columns_of(row: ClaimRow, matrix: Matrix) -> Iterator[tuple[str, tuple[ClaimEntry, ...]]]:
    for regime, cell in zip(matrix.regimes, row.cells, strict=True):
        yield regime.name, cell.claims
    yield "", row.aside


def _unchanged(before: Sequence[ScenarioEntry], after: Sequence[ScenarioEntry]) -> set[int]:
    """Return the rows of both sides that differ in nothing but the line they stand in."""
    rows = {_name(row): row for row in before}
    same: set[int] = set()
    for new in after:
        old = rows.get(_name(new))
        if old is not None and (old is new or _content(old) == _content(new)):
            same |= {id(old), id(new)}
    return same


def _name(row: ScenarioEntry) -> object:
    return (row.file, row.feature, row.name, tuple(row.example.items()))


def _content(row: ScenarioEntry) -> object:
    return (row.cells, row.stated, row.unknown, bool(row.failures))


def _without(matrix: Matrix, same: set[int]) -> Matrix:
    rows = tuple(row for row in matrix.scenarios if id(row) not in same)
    return structs.replace(matrix, scenarios=rows)


def _verdicts(before: Matrix, after: Matrix) -> Iterator[VerdictChange]:
    columns = {regime.name: index for index, regime in enumerate(before.regimes)}
    pairs = [
        (regime.name, columns[regime.name], index)
        for index, regime in enumerate(after.regimes)
        if regime.name in columns
    ]
    for old, new in match_scenarios(before.scenarios, after.scenarios).pairs:
        for name, there, here in pairs:
            was, now = old.cells[there].verdict, new.cells[here].verdict
            if was is not now:
                yield VerdictChange(new, name, was, now)


def _steps(before: Matrix, after: Matrix) -> Iterator[StepChange]:
    for old, new in match_scenarios(before.scenarios, after.scenarios).pairs:
        if bool(old.failures) is not bool(new.failures):
            yield StepChange(new, bool(new.failures))
