"""A replay under a policy that a server decides: each row has the answer that the panel gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from exigent.bench import open_bench
from exigent.columns import NullMeaning
from exigent.words import Outcome
from tests.engines.remote.conftest import CERBOS_REGIMES
from tests.engines.remote.loopback import authzen, serve
from tests.engines.remote.remote_bench import authzen_settings, open_remote_bench
from tests.replay.tables import RandomRows, replay_rows, request_of, write_parquet
from tests.replay.test_mapped import compare

ROOT = Path(__file__).parents[3]


def is_short_loan(evaluation: Any) -> dict[str, object]:
    """Decide by a number that the regime does not list: each is its own."""
    facts = evaluation["resource"]["properties"]
    return {"decision": facts["requester"] == "borrower" or facts["loan_age"] < 7.25}


def test_answers_are_the_panels_where_nothing_tells_what_it_compares(tmp_path: Path) -> None:
    with serve(authzen(is_short_loan)) as server:
        panel = open_remote_bench(tmp_path, authzen_settings(server.address)).panel
        rows = RandomRows(panel, seed=3, ordinary=0.2, unknown=0.02).draw(200)
        for at, row in enumerate(rows):
            row["loan_age"] = at / 8
        columns = dict.fromkeys(panel.vocabulary.facts, NullMeaning.UNKNOWN)
        assert compare(panel, rows, columns, tmp_path) == []
        path = write_parquet(tmp_path / "rows.parquet", rows, panel.vocabulary)
        replay, _ = replay_rows(path, panel, tmp_path / "again")
    outcomes = replay.regimes[0].outcomes
    assert outcomes[Outcome.ERROR] == 0
    assert min(outcomes[Outcome.ALLOW] or 0, outcomes[Outcome.REFUSE] or 0) > 20


def test_cells_of_which_the_server_says_nothing_are_errors_and_no_refusals(tmp_path: Path) -> None:
    def fails_on_the_press(evaluation: Any) -> object:
        if evaluation["resource"]["properties"]["requester"] == "press":
            return {"no": "decision"}
        return {"decision": True}

    with serve(authzen(fails_on_the_press)) as server:
        panel = open_remote_bench(tmp_path, authzen_settings(server.address)).panel
        rows = RandomRows(panel, seed=4, ordinary=0.2, unknown=0.0).draw(100)
        path = write_parquet(tmp_path / "rows.parquet", rows, panel.vocabulary)
        replay, found = replay_rows(path, panel, tmp_path / "decided", rejects_allowed=99)
    failed = {
        at
        for at, row in enumerate(rows, start=1)
        if row["requester"] == "press" and request_of(row, panel.vocabulary) is not None
    }
    assert failed
    assert {at for at, (one,) in found.items() if one.outcome is Outcome.ERROR} == failed
    assert replay.regimes[0].outcomes[Outcome.ERROR] == len(failed)
    assert replay.exit_code == 4


@pytest.mark.slow
def test_the_cerbos_policy_answers_rows_as_the_panel_does(
    cerbos: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXIGENT_CERBOS", cerbos)
    panel = open_bench(ROOT, CERBOS_REGIMES).panel(["us-sca"])
    rows = RandomRows(panel, seed=5, ordinary=0.6, unknown=0.03).draw(150)
    columns = dict.fromkeys(panel.vocabulary.facts, NullMeaning.UNKNOWN)
    assert compare(panel, rows, columns, tmp_path) == []
