"""Every row's answer is the panel's answer to the request that the row is."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.bench import Panel, open_bench
from tests.replay.tables import RandomRows, replay_rows, request_of, write_parquet

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def panel() -> Panel:
    return open_bench(ROOT).panel()


def differences(panel: Panel, rows: list[dict[str, object]], folder: Path) -> list[str]:
    """Return where a replay of rows and a panel that is asked of each disagree."""
    path = write_parquet(folder / "rows.parquet", rows, panel.vocabulary)
    replay, found = replay_rows(path, panel, folder / "decisions")
    requests = {at: request_of(row, panel.vocabulary) for at, row in enumerate(rows, start=1)}
    possible = {at: request for at, request in requests.items() if request is not None}
    answers = dict(zip(possible, panel.decide(list(possible.values())), strict=True))
    assert replay.requests == len(possible)
    assert replay.rejected == len(rows) - len(possible)
    assert found.keys() == answers.keys()
    return [
        f"row {at}, {name}: {one} and not {other}"
        for at, answer in answers.items()
        for name, one, other in zip(panel.names, found[at], answer, strict=True)
        if one != other
    ]


def test_rows_are_answered_as_the_panel_answers_their_requests(
    panel: Panel, tmp_path: Path
) -> None:
    rows = RandomRows(panel, seed=1).draw(400)
    assert differences(panel, rows, tmp_path) == []


def test_rows_of_which_little_is_known_are_answered_alike(panel: Panel, tmp_path: Path) -> None:
    rows = RandomRows(panel, seed=2, ordinary=0.6, unknown=0.2).draw(60)
    assert differences(panel, rows, tmp_path) == []


@pytest.mark.slow
def test_a_hundred_thousand_rows_under_every_regime(panel: Panel, tmp_path: Path) -> None:
    """More than three million answers."""
    drawn = RandomRows(panel, seed=3, ordinary=0.9, unknown=0.004)
    for part in range(10):
        folder = tmp_path / str(part)
        folder.mkdir()
        assert differences(panel, drawn.draw(10_000), folder) == []
