"""Every shipped regime against a table of decisions that was written from the sources.

The tables in `decisions/` were read out of the laws and policies, not out of the
regimes' files, so that a mistake in either shows.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from exigent.bench.opening import Bench, open_bench
from exigent.bench.panel import Panel
from exigent.words.decision import Decision, Obligation
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN, Value

ROOT = Path(__file__).parents[2]
TABLES = Path(__file__).parent / "decisions"
Row = Mapping[str, Any]


def _rows() -> Iterator[Any]:
    for path in sorted(TABLES.glob("*.yaml")):
        for number, row in enumerate(yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)):
            yield pytest.param(path.stem, row, id=f"{path.stem}-{number}: {row['says']}")


@pytest.fixture(scope="module")
def bench() -> Bench:
    return open_bench(ROOT)


@pytest.fixture(scope="module")
def panel(bench: Bench) -> Panel:
    return bench.panel()


def _value(value: str | bool | float | datetime.date) -> Value:
    return UNKNOWN if value == "unknown" else value


def _decide(panel: Panel, regime: str, row: Row) -> Decision:
    facts = {name: _value(value) for name, value in row.get("facts", {}).items()}
    request = make_request(panel.vocabulary, facts)
    return panel.decide([request])[0][panel.names.index(regime)]


def _owes(decision: Decision, duty: Mapping[str, str]) -> bool:
    return any(
        all(getattr(owed.plain, key) == value for key, value in duty.items())
        for owed in decision.obligations
    )


@pytest.mark.parametrize(("regime", "row"), list(_rows()))
def test_a_regime_decides_as_its_sources_say(panel: Panel, regime: str, row: Row) -> None:
    decision = _decide(panel, regime, row)
    decided = {key: getattr(decision, key) for key in row.get("decides", {})}
    assert decided == dict(row.get("decides", {})), decision
    assert [duty for duty in row.get("owes", []) if not _owes(decision, duty)] == [], decision
    assert [duty for duty in row.get("owes_not", []) if _owes(decision, duty)] == [], decision
    if "contested" in row:
        assert decision.is_contested == row["contested"], decision
    if "missing" in row:
        assert set(decision.missing) == set(row["missing"]), decision


def test_every_shipped_regime_has_a_table(bench: Bench) -> None:
    assert {path.stem for path in TABLES.glob("*.yaml")} == set(bench.manifests)


def test_every_row_of_a_table_asserts_something() -> None:
    aspects = {"decides", "owes", "owes_not", "contested", "missing"}
    assert [row.values[1]["says"] for row in _rows() if not aspects & set(row.values[1])] == []


def test_duties_in_tables_are_those_of_the_vocabulary(bench: Bench) -> None:
    for row in _rows():
        for duty in [*row.values[1].get("owes", []), *row.values[1].get("owes_not", [])]:
            owed = Obligation(**duty)
            assert owed.who in bench.vocabulary.parties
            assert owed.duty in bench.vocabulary.duties
