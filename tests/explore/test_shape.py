"""The data of the page, and the script that is made to read it."""

from __future__ import annotations

import re
import subprocess
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.report.explore.page import ASSETS, VIEW_SCRIPT
from exigent.report.explore.shape import (
    CaseStart,
    DatesData,
    DiagramAnswer,
    DiagramDuty,
    DiagramReason,
    ExploreData,
    FactData,
    PolicyData,
    PolicyRule,
    RegimeData,
    StackData,
)
from exigent.report.page import PageStruct, SignData
from exigent.symbolic import Nodes, flatten
from tests.page_types import assert_names_what_is_held

BUNDLE = Path(__file__).parents[1] / "script" / "bundle.mjs"


def test_the_script_that_is_shipped_is_what_its_modules_bundle_to() -> None:
    bundled = subprocess.run(["node", BUNDLE, ASSETS], capture_output=True, check=True).stdout
    assert VIEW_SCRIPT.read_bytes() == bundled, "run `make script`"


def test_no_modules_import_each_other_in_a_circle() -> None:
    names = {path.name for path in ASSETS.glob("*.js")} - {VIEW_SCRIPT.name}
    imported = {name: _imports(ASSETS / name) for name in names}
    order = list(TopologicalSorter(imported).static_order())
    assert order[-1] == "main.js"
    assert set(order) == names


def test_what_answers_knows_nothing_of_the_page_around_it() -> None:
    reached, waiting = set[str](), {"bench.js"}
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting |= _imports(ASSETS / name) - reached
    for name in reached:
        assert not re.search(
            r"\b(document|window|location)\b\.", (ASSETS / name).read_text("utf-8")
        )
    assert not any(name.startswith("view_") for name in reached)


@pytest.mark.parametrize(
    ("struct", "interface"),
    [
        (ExploreData, "ExploreData"),
        (FactData, "FactData"),
        (DiagramAnswer, "DiagramAnswer"),
        (DiagramReason, "DiagramReason"),
        (DiagramDuty, "Duty"),
        (RegimeData, "RegimeData"),
        (PolicyRule, "PolicyRule"),
        (PolicyData, "PolicyData"),
        (StackData, "StackData"),
        (DatesData, "DatesData"),
        (CaseStart, "CaseStart"),
        (SignData, "Sign"),
    ],
)
def test_the_types_of_the_script_name_what_the_data_block_holds(
    struct: type[PageStruct], interface: str
) -> None:
    assert_names_what_is_held(ASSETS, interface, struct)


@given(st.data())
def test_nodes_as_numbers_lead_every_point_to_what_the_nodes_do(data: st.DataObject) -> None:
    sizes = data.draw(st.lists(st.integers(2, 4), min_size=1, max_size=4))
    nodes = Nodes(sizes, 10_000)
    level = st.integers(0, len(sizes) - 1)
    roots = []
    for _ in range(data.draw(st.integers(1, 3))):
        root = nodes.terminal(data.draw(st.text(max_size=2)))
        for at in data.draw(st.lists(level, max_size=4)):
            holds = data.draw(st.lists(st.booleans(), min_size=sizes[at], max_size=sizes[at]))
            other = nodes.terminal(data.draw(st.text(max_size=2)))
            root = nodes.choice(nodes.leaf(at, holds), root, other)
        roots.append(root)
    flat = flatten(nodes, roots)
    starts = _starts(flat.nodes, flat.shapes)
    point = {at: data.draw(st.integers(0, size - 1)) for at, size in enumerate(sizes)}
    for root, first in zip(roots, flat.roots, strict=True):
        place = first
        while place >= 0:
            start = starts[place]
            at, shape = divmod(flat.nodes[start], len(flat.shapes))
            kid = flat.nodes[start + 1 + flat.shapes[shape][point[at]]]
            place = kid if kid < 0 else place - kid
        assert flat.values[-1 - place] == nodes.value(nodes.at(root, point))


def _starts(nodes: tuple[int, ...], shapes: tuple[tuple[int, ...], ...]) -> list[int]:
    starts = []
    at = 0
    while at < len(nodes):
        starts.append(at)
        at += 2 + max(shapes[nodes[at] % len(shapes)])
    return starts


def _imports(path: Path) -> set[str]:
    return set(
        re.findall(r'^(?:import|\}) .*from "\./(.*)";$', path.read_text("utf-8"), re.MULTILINE)
    )
