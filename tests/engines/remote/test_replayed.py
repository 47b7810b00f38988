"""A replay under a policy that a server decides: each row has the answer that the panel gives."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from exigent.bench import open_bench
from exigent.columns import NullMeaning
from exigent.words import Outcome
from tests.engines.remote.conftest import CERBOS_REGIMES
from tests.engines.remote.loopback import Asked, authzen, reply, serve
from tests.engines.remote.remote_bench import PLACE, authzen_settings, open_remote_bench
from tests.replay.tables import RandomRows, replay_rows, request_of, write_parquet
from tests.replay.test_mapped import compare
from tests.replay.test_parts import contents
from tests.small_bench import SmallBench

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


def test_what_was_in_error_is_asked_again_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The decisions are then those of a run in which the server was never down, byte for byte."""
    is_up, asked = [True], list[Any]()

    def answers(request: Asked, connection: socket.socket) -> bytes:
        if request.path != "/several":
            return authzen(is_short_loan)(request, connection)
        # It goes down after its first call, and before any where it is down.
        if not is_up[0]:
            return reply({}, status="502 Bad Gateway")
        evaluations = request.document["evaluations"]
        asked.extend(evaluations)
        is_up[0] = is_up[0] and stays_up
        return authzen(is_short_loan)(request, connection)

    with serve(answers) as server:
        settings = authzen_settings(server.address, "at_once: 40")
        panel = open_remote_bench(tmp_path, settings).panel
        rows = RandomRows(panel, seed=3, ordinary=0.2, unknown=0.0).draw(200)
        for at, row in enumerate(rows):
            row["loan_age"] = at / 8
        write_parquet(tmp_path / "rows.parquet", rows, panel.vocabulary)
        monkeypatch.chdir(tmp_path)
        bench = SmallBench(tmp_path, capsys)
        told = (
            *("replay", "rows.parquet", "--regime", "remote", "--regime", "open-shelf"),
            *("--rejects-allowed", "99", "--decisions"),
        )
        stays_up = True
        assert bench.exigent(*told, "whole").code == 0
        every = len(asked)
        asked.clear()
        stays_up = False
        ended = bench.exigent(*told, "again")
        assert ended.code == 4
        assert "the same command asks again only what is in error" in ended.err
        assert len(asked) == 40
        # Still down: nothing is lost by asking.
        assert bench.exigent(*told, "again").code == 4
        asked.clear()
        is_up[0] = stays_up = True
        assert bench.exigent(*told, "again").code == 0
        assert len(asked) == every - 40
    assert contents(tmp_path / "again") == contents(tmp_path / "whole")


def test_answers_to_another_policy_are_not_taken_for_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails_on_the_press(evaluation: Any) -> object:
        is_press = evaluation["resource"]["properties"]["requester"] == "press"
        return {} if is_press else {"decision": True}

    with serve(authzen(fails_on_the_press)) as server:
        settings = authzen_settings(server.address)
        open_remote_bench(tmp_path, settings)
        monkeypatch.chdir(tmp_path)
        bench = SmallBench(tmp_path, capsys)
        bench.write("rows.csv", "requester\nborrower\npress\n")
        told = ("replay", "rows.csv", "--regime", "remote", "--decisions", "decided")
        assert bench.exigent(*told).code == 4
        bench.change(PLACE, "ground: wish", "ground: courtesy")
        ended = bench.exigent(*told)
        assert ended.code == 2
        assert "the folder has the decisions of another run" in ended.err


STACK = """\
title: Both together
kind: proposal
stack:
  layers: [remote, open-shelf]
  combine: law_first
"""


def test_answers_of_layers_that_were_put_together_otherwise_are_not_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the regime lies in another folder than its layers."""

    def fails_on_the_press(evaluation: Any) -> object:
        is_press = evaluation["resource"]["properties"]["requester"] == "press"
        return {} if is_press else {"decision": False}

    with serve(authzen(fails_on_the_press)) as server:
        open_remote_bench(tmp_path, authzen_settings(server.address))
        monkeypatch.chdir(tmp_path)
        bench = SmallBench(tmp_path, capsys)
        (tmp_path / "other").mkdir()
        bench.write("other/both.yaml", STACK)
        bench.write("rows.csv", "requester\nborrower\npress\n")
        told = ("replay", "rows.csv", "--regimes", "other", "--decisions", "decided")
        assert bench.exigent(*told).code == 4
        bench.change("other/both.yaml", "law_first", "permit_overrides")
        ended = bench.exigent(*told)
        assert ended.code == 2
        assert "the folder has the decisions of another run" in ended.err


@pytest.mark.slow
def test_the_cerbos_policy_answers_rows_as_the_panel_does(
    cerbos: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXIGENT_CERBOS", cerbos)
    panel = open_bench(ROOT, CERBOS_REGIMES).panel(["us-sca"])
    rows = RandomRows(panel, seed=5, ordinary=0.6, unknown=0.03).draw(150)
    columns = dict.fromkeys(panel.vocabulary.facts, NullMeaning.UNKNOWN)
    assert compare(panel, rows, columns, tmp_path) == []
