"""What holds of any two matrices."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from exigent.analysis.compare.comparing import compare_matrices, compare_rows
from exigent.analysis.compare.comparison import Direction, Place, Removed
from exigent.analysis.compare.direction import find_difference, find_direction, openness
from exigent.analysis.compare.gate import Gate, exit_code
from exigent.analysis.compare.matching import match_scenarios
from exigent.analysis.compare.saved import read_comparison
from exigent.analysis.compare.wording import short_words
from exigent.bench.matrix import Cell, Matrix, ScenarioEntry
from exigent.bench.regime_rows import RegimeEntry, RuleEntry
from exigent.report.comparison.comparison_json import render_comparison_json
from exigent.report.comparison.terminal import render_comparison
from exigent.schemas.comparison import comparison_schema
from exigent.suite.expectation import Verdict
from exigent.words.decision import MODES, Decision, Mode, Obligation, Outcome, Reason, Scope
from exigent.words.errors import ExitCode
from exigent.words.vocabulary import Vocabulary

pytestmark = pytest.mark.slow

LETS_OUT_MORE = {Direction.WIDER, Direction.OPENED, Direction.NO_LONGER_KEPT_IN}
NAMES = ("base", "head")
NO_WORDS = Vocabulary("", "", (), {}, {}, {}, {}, ())

REASONS = st.builds(Reason, st.sampled_from(("letter", "order")), st.just("Because."))
DUTIES = st.builds(
    Obligation,
    st.just("library"),
    st.sampled_from(("keep", "tell")),
    st.sampled_from((None, "3 days")),
)


@st.composite
def decisions(draw: st.DrawFn) -> Decision:
    outcome = draw(st.sampled_from(Outcome))
    if outcome is Outcome.ERROR:
        return Decision(outcome, note="the engine failed")
    is_allowed = outcome is Outcome.ALLOW
    return Decision(
        outcome,
        mode=draw(st.sampled_from(MODES[outcome])) if outcome in MODES else None,
        ground=draw(st.sampled_from(("order-of-court", "wish"))) if is_allowed else None,
        scope=draw(st.sampled_from((None, *Scope))) if is_allowed else None,
        obligations=tuple(draw(st.lists(DUTIES, max_size=2, unique=True))),
        reasons=tuple(draw(st.lists(REASONS, max_size=2, unique=True))),
        missing=tuple(draw(st.lists(st.sampled_from(("minor", "paper")), max_size=2, unique=True))),
    )


CELLS = st.builds(Cell, decisions(), st.sampled_from(Verdict))
FEW = st.sampled_from(("a", "b"))


@st.composite
def rows(draw: st.DrawFn, columns: int) -> ScenarioEntry:
    name = draw(FEW)
    return ScenarioEntry(
        feature=draw(FEW),
        file=draw(FEW),
        line=draw(st.integers(1, 5)),
        name=name,
        title=name,
        example=draw(st.dictionaries(FEW, FEW, max_size=1)),
        tags=(),
        case="",
        stated=draw(st.dictionaries(FEW, FEW, max_size=1)),
        unknown=(),
        cells=tuple(draw(CELLS) for _ in range(columns)),
    )


def regime(name: str, rules: Sequence[tuple[str, str]]) -> RegimeEntry:
    entries = tuple(RuleEntry(id, when, "allow", "", "", "", "", "", 1) for id, when in rules)
    return RegimeEntry(name, name, "proposal", "", "", {}, "rules", (name,), (), entries)


RULES = st.lists(
    st.tuples(st.sampled_from(("letter", "order")), FEW), max_size=2, unique_by=lambda r: r[0]
)


@st.composite
def matrices(draw: st.DrawFn) -> Matrix:
    names = draw(st.lists(st.sampled_from(("x", "y")), max_size=2, unique=True))
    regimes = tuple(regime(name, draw(RULES)) for name in names)
    return Matrix(1, regimes, tuple(draw(st.lists(rows(len(names)), max_size=5))))


def cell(place: Place, regime: str) -> tuple[object, ...]:
    return (place.feature, place.name, tuple(place.example.items()), place.file, place.line, regime)


@given(matrices())
def test_nothing_differs_from_itself(matrix: Matrix) -> None:
    found = compare_matrices(matrix, matrix, NAMES, {})
    assert (found.changes, found.renamed, found.regimes_renamed) == ((), (), ())
    assert (found.scenarios_added, found.regimes_added) == ((), ())
    assert found.cells == len(matrix.scenarios) * len(matrix.regimes)


@given(matrices(), matrices())
def test_the_other_way_round_what_lets_out_more_is_narrower(base: Matrix, head: Matrix) -> None:
    there, back = compare_rows(base, head, NAMES), compare_rows(head, base, NAMES)
    assert there.cells == back.cells
    assert Counter(
        (_way_back(flip.direction), flip.after, flip.before, frozenset(flip.rules))
        for flip in there.flips
    ) == Counter(
        (_way(flip.direction), flip.before, flip.after, frozenset(flip.rules))
        for flip in back.flips
    )
    assert sorted(map(str, there.scenarios_added)) == sorted(map(str, back.scenarios_removed))
    assert sorted(map(str, there.scenarios_removed)) == sorted(map(str, back.scenarios_added))
    assert sorted(there.regimes_added) == sorted(back.regimes_removed)
    assert {(one.before, one.after) for one in there.regimes_renamed} == {
        (one.after, one.before) for one in back.regimes_renamed
    }
    assert {str((one.before, one.after)) for one in there.renamed} == {
        str((one.after, one.before)) for one in back.renamed
    }


def _way(direction: Direction) -> Direction:
    return Direction.WIDER if direction in LETS_OUT_MORE else direction


def _way_back(direction: Direction) -> Direction:
    mirror = {
        Direction.WIDER: Direction.NARROWER,
        Direction.NARROWER: Direction.WIDER,
        Direction.NOW_IN_ERROR: Direction.NO_LONGER_IN_ERROR,
        Direction.NO_LONGER_IN_ERROR: Direction.NOW_IN_ERROR,
    }
    return mirror.get(_way(direction), direction)


@given(matrices(), matrices())
def test_all_that_the_base_asked_is_answered_or_said_to_be_lost(base: Matrix, head: Matrix) -> None:
    found = compare_matrices(base, head, NAMES, {})
    lost = [
        loss
        for loss in found.losses
        if loss.what == Removed.SCENARIO or loss.direction is Direction.CANNOT_BE_ASKED
    ]
    unanswered = len(base.scenarios) * len(found.regimes) - found.cells
    assert unanswered <= len(lost) * len(found.regimes)
    assert len(found.regimes) + len(found.regimes_removed) == len(base.regimes)


@given(matrices(), matrices())
def test_every_scenario_is_accounted_for_once(base: Matrix, head: Matrix) -> None:
    matching = match_scenarios(base.scenarios, head.scenarios)
    old = [*(one for one, _ in matching.pairs), *matching.removed]
    new = [*(one for _, one in matching.pairs), *matching.added]
    assert Counter(map(id, old)) == Counter(map(id, base.scenarios))
    assert Counter(map(id, new)) == Counter(map(id, head.scenarios))


@given(st.lists(rows(0), max_size=6), st.randoms())
def test_the_order_of_scenarios_matters_to_nothing(
    scenarios: list[ScenarioEntry], random: object
) -> None:
    unique = list({str((row.feature, row.name, row.example)): row for row in scenarios}.values())
    shuffled = list(unique)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    matching = match_scenarios(unique, shuffled)
    assert [before for before, _ in matching.same] == shuffled
    assert (matching.renamed, matching.added, matching.removed) == ((), (), ())


@given(decisions(), decisions())
def test_what_flips_differs_in_the_words_of_an_approval(before: Decision, after: Decision) -> None:
    row = ScenarioEntry("f", "a", 1, "n", "n", {}, (), "", {}, (), ())
    sides = [
        Matrix(1, (regime("x", ()),), (_with(row, Cell(decision, Verdict.UNCHECKED)),))
        for decision in (before, after)
    ]
    flips = compare_matrices(sides[0], sides[1], NAMES, {}).flips
    assert bool(flips) is (short_words(before) != short_words(after))
    for flip in flips:
        if Outcome.ERROR not in (before.outcome, after.outcome):
            more = openness(after) - openness(before)
            assert (flip.direction in LETS_OUT_MORE) is (more > 0)
            assert (flip.direction is Direction.NARROWER) is (more < 0)


@given(matrices(), matrices())
def test_it_is_written_read_and_shown(
    tmp_path_factory: pytest.TempPathFactory, base: Matrix, head: Matrix
) -> None:
    found = compare_matrices(base, head, NAMES, {})
    path = tmp_path_factory.getbasetemp() / "comparison.json"
    path.write_bytes(render_comparison_json(found))
    assert read_comparison(path) == found
    lines = ["".join(piece for piece, _ in line) for line in render_comparison(found, NO_WORDS, 50)]
    text = " ".join(" ".join(lines).split())
    assert f"base -> head: {'no decision differs' if not found.changes else ''}" in text
    for flip in found.flips:
        assert f"{flip.scenario.feature}: {flip.scenario.title}" in text


@given(matrices(), matrices())
def test_what_is_written_is_as_its_schema_says(base: Matrix, head: Matrix) -> None:

    written = json.loads(render_comparison_json(compare_matrices(base, head, NAMES, {})))
    assert list(SCHEMA.iter_errors(written)) == []


SCHEMA = Draft202012Validator(comparison_schema())


def test_what_did_not_run_weighs_more_than_what_fails_and_that_more_than_flips() -> None:
    def code(*gates: Gate, **counts: int) -> ExitCode:
        found = compare_matrices(ALLOWS, REFUSES, NAMES, {})
        return exit_code(msgspec.structs.replace(found, **counts), gates)

    assert code(Gate.ANY, failed=1, in_error=1) is ExitCode.ENGINE_FAILED
    assert code(Gate.ANY, failed=1) is ExitCode.EXPECTATION_FAILED
    assert code(Gate.ANY) is ExitCode.GATE_NOT_MET
    assert code(Gate.WIDER) is code(Gate.REMOVED) is code(Gate.WIDER, Gate.REMOVED) is ExitCode.OK
    assert code(Gate.NONE) is ExitCode.OK
    assert code(Gate.NONE, failed=1) is ExitCode.EXPECTATION_FAILED
    assert code(Gate.NONE, in_error=1) is ExitCode.ENGINE_FAILED


def _cell(outcome: Outcome, **more: object) -> Decision:
    return Decision(outcome, **more)  # type: ignore[arg-type]


PART = _cell(Outcome.ALLOW, scope=Scope.NARROWED)
ALL = _cell(Outcome.ALLOW, scope=Scope.AS_REQUESTED)
REFUSED, OPEN, SILENT = map(_cell, (Outcome.REFUSE, Outcome.NEEDS_FACTS, Outcome.NOT_GOVERNED))


@pytest.mark.parametrize(
    ("before", "after", "direction"),
    [
        (REFUSED, ALL, Direction.WIDER),
        (REFUSED, PART, Direction.WIDER),
        (OPEN, PART, Direction.WIDER),
        (PART, ALL, Direction.WIDER),
        (REFUSED, OPEN, Direction.OPENED),
        (REFUSED, SILENT, Direction.NO_LONGER_KEPT_IN),
        (OPEN, SILENT, Direction.NO_LONGER_KEPT_IN),
        (SILENT, ALL, Direction.NO_LONGER_KEPT_IN),
        (SILENT, REFUSED, Direction.NARROWER),
        (OPEN, REFUSED, Direction.NARROWER),
        (ALL, SILENT, Direction.NARROWER),
        (SILENT, OPEN, Direction.NARROWER),
    ],
)
def test_wider_is_what_surely_discloses_more(
    before: Decision, after: Decision, direction: Direction
) -> None:
    assert find_direction(before, after) is direction
    found = compare_matrices(_one("x", before), _one("x", after), NAMES, {})
    lets_out = direction is not Direction.NARROWER
    assert (exit_code(found, [Gate.WIDER]) is ExitCode.GATE_NOT_MET) is lets_out


def test_between_two_regimes_another_way_to_refuse_alone_is_another_reason() -> None:
    forbids = _cell(Outcome.REFUSE, mode=Mode.MUST_NOT)
    lacks = _cell(Outcome.REFUSE, mode=Mode.NO_GROUND)
    owes = msgspec.structs.replace(lacks, obligations=(Obligation("library", "keep"),))
    assert find_difference(forbids, lacks) is Direction.OTHER_REASON
    assert find_difference(lacks, forbids) is Direction.OTHER_REASON
    assert find_difference(forbids, owes) is Direction.CHANGED
    assert find_direction(forbids, lacks) is Direction.CHANGED


def _with(row: ScenarioEntry, *cells: Cell) -> ScenarioEntry:

    replaced: ScenarioEntry = msgspec.structs.replace(row, cells=cells)
    return replaced


def _one(name: str, decision: Decision) -> Matrix:
    row = ScenarioEntry("f", "a", 1, "n", "n", {}, (), "", {}, (), ())
    return Matrix(1, (regime(name, ()),), (_with(row, Cell(decision, Verdict.PASS)),))


ALLOWS = _one("x", Decision(Outcome.ALLOW, scope=Scope.AS_REQUESTED))
REFUSES = _one("x", Decision(Outcome.REFUSE))
