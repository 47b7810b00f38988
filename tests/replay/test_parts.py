"""Decisions of rows in parts: each whole, and a run that was ended goes on where it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exigent.analysis.replay import (
    Database,
    Replaying,
    ReplayOptions,
    RowDecisions,
    list_inputs,
    map_by_name,
)
from exigent.bench import Panel, open_bench
from exigent.words import InputError
from tests.replay.tables import RandomRows, write_parquet
from tests.small_bench import write_small_bench


@pytest.fixture
def panel(tmp_path: Path) -> Panel:
    write_small_bench(tmp_path / "bench")
    return open_bench(tmp_path / "bench").panel()


def open_decisions(database: Database, panel: Panel, path: Path) -> RowDecisions:
    database.open_files(list_inputs([str(path)]))
    mapping = map_by_name(list(database.columns()), panel.vocabulary)
    replaying = Replaying(database, panel, mapping, [path.name], ReplayOptions())
    replaying.run()
    return replace(replaying.row_decisions(), rows_in_a_part=100)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_run_that_was_ended_goes_on_and_makes_the_same_bytes(
    panel: Panel, tmp_path: Path
) -> None:
    rows = RandomRows(panel, seed=1, ordinary=0.3).draw(450)
    path = write_parquet(tmp_path / "rows.parquet", rows, panel.vocabulary)
    ended = tmp_path / "ended"
    done: list[int] = []

    def end_after_two(rows_done: int, _rows: int) -> None:
        done.append(rows_done)
        if len(done) == 2:
            raise KeyboardInterrupt

    with Database() as database:
        assert open_decisions(database, panel, path).write(tmp_path / "whole") == 5
    with Database() as database, pytest.raises(KeyboardInterrupt):
        open_decisions(database, panel, path).write(ended, end_after_two)
    assert len(list(ended.glob("rows-*"))) == 2
    with Database() as database:
        assert open_decisions(database, panel, path).write(ended) == 3
    assert contents(ended) == contents(tmp_path / "whole")


def test_a_run_that_was_ended_before_its_first_part_was_noted_goes_on(
    panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = RandomRows(panel, seed=1).draw(5)
    path = write_parquet(tmp_path / "rows.parquet", rows, panel.vocabulary)
    ended = tmp_path / "ended"

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as ending, Database() as database:
        decisions = open_decisions(database, panel, path)
        ending.setattr(RowDecisions, "_note", end)
        with pytest.raises(KeyboardInterrupt):
            decisions.write(ended)
    assert (ended / "decisions.parquet").exists()
    with Database() as database:
        assert open_decisions(database, panel, path).write(ended) == 1


def test_a_text_is_not_read_again_for_each_part(panel: Panel, tmp_path: Path) -> None:
    """Neither a row nor a line break in one moves from one part to another."""
    rows = [f'{at},"borrower of {at}\n",borrower' for at in range(1, 451)]
    path = tmp_path / "rows.csv"
    path.write_text("\n".join(["id,said,requester", *rows, ""]), "utf-8")

    def take_away(_rows_done: int, _rows: int) -> None:
        path.unlink(missing_ok=True)

    with Database() as database:
        assert open_decisions(database, panel, path).write(tmp_path / "some", take_away) == 5
        ids = database.fetch(
            f"SELECT id::INTEGER, row FROM read_parquet('{tmp_path}/some/rows-*.parquet')"
        )
    assert sorted(ids) == [(at, at) for at in range(1, 451)]


def test_a_folder_with_other_files_is_not_written_to(panel: Panel, tmp_path: Path) -> None:
    rows = RandomRows(panel, seed=1).draw(5)
    path = write_parquet(tmp_path / "rows.parquet", rows, panel.vocabulary)
    other = tmp_path / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine", "utf-8")
    with Database() as database, pytest.raises(InputError, match="holds other files"):
        open_decisions(database, panel, path).write(other)
    assert contents(other) == {"mine.txt": b"mine"}


def test_a_column_that_is_called_as_a_regime_is_refused(panel: Panel, tmp_path: Path) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("requester,open-shelf\nborrower,1\n", "utf-8")
    with Database() as database, pytest.raises(InputError, match="`open-shelf` is a column"):
        open_decisions(database, panel, rows).write(tmp_path / "decided")
