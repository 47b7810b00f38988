"""Whatever columns there are, and whatever an empty place of them says, answers are the panel's."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exigent.analysis.replay import ColumnMapping
from exigent.bench import Bench, Panel, open_bench, with_drafts
from exigent.columns import FactColumn, NullMeaning
from exigent.words import UNKNOWN, ContradictionError, Request, Value, make_request, written
from tests.replay.tables import RandomRows, replay_rows
from tests.small_bench import write_small_bench

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    root = tmp_path_factory.mktemp("small")
    write_small_bench(root)
    return open_bench(root)


def facts_of(row: dict[str, object], columns: dict[str, NullMeaning]) -> dict[str, Value]:
    facts: dict[str, Value] = {}
    for name, null in columns.items():
        value = row[name]
        if value is not None:
            facts[name] = value  # type: ignore[assignment]
        elif null is NullMeaning.UNKNOWN:
            facts[name] = UNKNOWN
    return facts


def compare(
    panel: Panel,
    rows: list[dict[str, object]],
    columns: dict[str, NullMeaning],
    folder: Path,
    *,
    ignores_dates: bool = False,
) -> list[str]:
    """Replay rows as CSV, and return where a panel that is asked of each disagrees."""
    path = folder / "rows.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", *columns])
        for at, row in enumerate(rows):
            told = ["" if row[name] is None else written(row[name]) for name in columns]  # type: ignore[arg-type]
            writer.writerow([at, *told])
    requests: dict[int, Request] = {}
    for at, row in enumerate(rows, start=1):
        try:
            request = make_request(panel.vocabulary, facts_of(row, columns))
        except ContradictionError:
            continue
        requests[at] = request.undated() if ignores_dates else request
    mapping = ColumnMapping(
        tuple(FactColumn(name, name, {}, null) for name, null in columns.items())
    )
    decided = folder / "decided"
    for left in decided.glob("*"):
        left.unlink()
    replay, found = replay_rows(path, panel, decided, mapping, ignores_dates=ignores_dates)
    answers = dict(zip(requests, panel.decide(list(requests.values())), strict=True))
    assert replay.rejected == len(rows) - len(requests)
    assert found.keys() == answers.keys()
    return [
        f"row {at}, {name}: {one} and not {other}"
        for at, answer in answers.items()
        for name, one, other in zip(panel.names, found[at], answer, strict=True)
        if one != other
    ]


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_columns_of_a_small_bench(
    small: Bench, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    panel = small.panel()
    names = data.draw(
        st.lists(st.sampled_from(list(small.vocabulary.facts)), min_size=1, unique=True)
    )
    columns = {name: data.draw(st.sampled_from(list(NullMeaning))) for name in names}
    seed = data.draw(st.integers(0, 1000))
    rows = RandomRows(panel, seed, ordinary=0.3, unknown=0.25).draw(60)
    folder = tmp_path_factory.mktemp("rows")
    ignores_dates = data.draw(st.booleans())
    assert compare(panel, rows, columns, folder, ignores_dates=ignores_dates) == []


@pytest.mark.parametrize("null", NullMeaning)
@pytest.mark.parametrize("every", [2, 3])
def test_some_columns_of_the_shipped_bench(null: NullMeaning, every: int, tmp_path: Path) -> None:
    bench = open_bench(ROOT)
    panel = bench.panel(["ring-2022", "us-sca", "uk", "california-2022", "il-phpa"])
    columns = dict.fromkeys(list(bench.vocabulary.facts)[::every], null)
    rows = RandomRows(panel, seed=every, ordinary=0.5, unknown=0.1).draw(120)
    assert compare(panel, rows, columns, tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "folder", sorted(one.name for one in (ROOT / "regimes" / "in_other_languages").iterdir())
)
def test_policies_in_other_languages(folder: str, tmp_path: Path) -> None:
    files = sorted((ROOT / "regimes" / "in_other_languages" / folder).rglob("*.yaml"))
    if folder == "cerbos":
        # It speaks to a server: `tests/engines/remote/test_replayed.py` starts it.
        return
    assert files
    bench, names = with_drafts(open_bench(ROOT), [str(file) for file in files])
    panel = bench.panel(names)
    columns = dict.fromkeys(bench.vocabulary.facts, NullMeaning.UNKNOWN)
    rows = RandomRows(panel, seed=5, ordinary=0.6, unknown=0.03).draw(150)
    assert compare(panel, rows, columns, tmp_path) == []
