"""The page's script is what its modules make, and the modules stand in an order."""

from __future__ import annotations

import re
import subprocess
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from exigent.analysis.compare.comparison import Direction
from exigent.report.html.changes import FlipData, LossData, NoBaseData, PlaceData, StaleData
from exigent.report.html.data import (
    CaseData,
    DecisionData,
    FindingData,
    MatrixData,
    RowData,
)
from exigent.report.html.page import ASSETS, SCRIPT
from exigent.report.page import PageStruct, SignData
from tests.html.modules import modules
from tests.page_types import assert_names_what_is_held

BUNDLE = Path(__file__).parents[1] / "script" / "bundle.mjs"


def test_the_script_that_is_shipped_is_what_its_modules_bundle_to() -> None:
    bundled = subprocess.run(["node", BUNDLE, ASSETS], capture_output=True, check=True).stdout
    assert (ASSETS / SCRIPT).read_bytes() == bundled, "run `make script`"


def test_no_modules_import_each_other_in_a_circle() -> None:
    imported = {path.name: _imports(path) for path in modules()}
    order = list(TopologicalSorter(imported).static_order())
    assert order[-1] == "main.js"
    assert set(order) == set(imported)


@pytest.mark.parametrize(
    ("struct", "interface"),
    [
        (MatrixData, "MatrixData"),
        (RowData, "RowData"),
        (FindingData, "FindingData"),
        (DecisionData, "DecisionData"),
        (FlipData, "FlipData"),
        (LossData, "Loss"),
        (SignData, "Sign"),
        (CaseData, "Case"),
        (PlaceData, "Place"),
        (StaleData, "StaleApproval"),
        (NoBaseData, "MissingBase"),
    ],
)
def test_the_types_of_the_script_name_what_the_data_block_holds(
    struct: type[PageStruct], interface: str
) -> None:
    assert_names_what_is_held(ASSETS, interface, struct)


def test_the_script_knows_every_direction_of_a_change() -> None:
    types = (ASSETS / "types.d.ts").read_text("utf-8")
    union = re.search(r"^export type DirectionName =([^;]*);", types, re.MULTILINE)
    assert union
    assert set(re.findall(r'"(\w+)"', union[1])) == set(Direction)


def _imports(path: Path) -> set[str]:
    return set(
        re.findall(r'^(?:import|\}) .*from "\./(.*)";$', path.read_text("utf-8"), re.MULTILINE)
    )
