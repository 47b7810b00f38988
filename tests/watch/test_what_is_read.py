"""A save has nothing read, loaded or decided again but what it can have changed."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from exigent.bench.matrix import Matrix
from exigent.words.decision import Decision, Outcome
from tests.cli.engines import install_failing_engines, use_engine
from tests.small_bench import FEATURE, SmallBench
from tests.watch.following import decided, desk_at

FILE = "features/lending.feature"
RULES = "regimes/open-shelf.yaml"
CASE = "scenarios/lost-diary.yaml"
OTHER = "features/other.feature"

_listeners: list[list[str]] = []
_is_heard: list[bool] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _listeners:
        _listeners[-1].append(os.fspath(arguments[0]) if isinstance(arguments[0], str) else "")


@contextmanager
def opened(root: Path) -> Iterator[set[str]]:
    """Collect the files of a folder that this process opens while the block runs."""
    if not _is_heard:
        # It cannot be taken away again, and says nothing outside of such a block.
        sys.addaudithook(_hear)
        _is_heard.append(True)
    found: set[str] = set()
    _listeners.append([])
    try:
        yield found
    finally:
        inside = f"{root}{os.sep}"
        heard = _listeners.pop()
        found.update(path.removeprefix(inside) for path in heard if path.startswith(inside))


@pytest.fixture
def wide(bench: SmallBench) -> SmallBench:
    """The small bench with another feature, a variant, a stack and a regime apart."""
    bench.write(OTHER, FEATURE.replace("Lending records", "Other records"))
    bench.write("regimes/variant.yaml", "title: A variant\nextends: open-shelf\n")
    bench.write(
        "regimes/stack.yaml",
        "title: A stack\nkind: proposal\n"
        "stack: {layers: [privacy-act, open-shelf], combine: deny_overrides}\n",
    )
    return bench


@pytest.mark.parametrize(
    ("file", "old", "new", "others"),
    [
        (FILE, "| 31  |", "| 32  |", set()),
        (RULES, "at_most: 30", "at_most: 31", set()),
        ("regimes/stack.yaml", "deny_overrides", "permit_overrides", set()),
        (CASE, "minor: unknown", "minor: true", set()),
        ("steps/vocabulary.yaml", "ordinary: 10", "ordinary: 11", {CASE}),
    ],
)
def test_only_the_file_that_was_saved_is_opened_and_what_is_written_in_its_words(
    wide: SmallBench, file: str, old: str, new: str, others: set[str]
) -> None:
    desk = desk_at(wide.root)
    desk.look()
    wide.change(file, old, new)
    with opened(wide.root) as found:
        decided(desk.look({wide.root / file}))
    assert found == {file, *others}


def test_nothing_is_opened_where_nothing_was_saved(wide: SmallBench) -> None:
    desk = desk_at(wide.root)
    desk.look()
    with opened(wide.root) as found:
        assert desk.look() is None
    assert found == set()


def test_a_folder_that_goes_while_it_is_listed_is_gone(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk = desk_at(bench.root)
    decided(desk.look())
    elsewhere, list_folder = tmp_path_factory.mktemp("elsewhere"), os.scandir

    def list_late(path: str | Path) -> object:
        if Path(path).name == "going":
            Path(path).rename(elsewhere / str(len(os.listdir(elsewhere))))  # noqa: PTH208
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", list_late)
    for folder in ("regimes", "steps"):
        bench.write(f"{folder}/going/beside.py", "")
        assert desk.look() is None
        bench.write(f"{folder}/going/beside.py", "")
        assert {path.name for path, _ in desk.folders()}.isdisjoint({"going", "beside.py"})


def decisions(matrix: Matrix, regime: str) -> list[Decision]:
    column = [entry.name for entry in matrix.regimes].index(regime)
    return [cell.decision for cell in matrix.column(column)]


COUNTED = """\
title: A regime that counts
kind: proposal
engine: python
"""
COUNTING = """\
from exigent.policy import refuse

def decide(request):
    with open({log!r}, "a") as log:
        print({name!r}, file=log)
    if request.paper == "court_order":
        return refuse("must_not", rule="order", because="An order opens nothing.")
    return refuse("no_ground", rule="all", because="Nothing opens it.")
"""


class Counted:
    """A bench of which two regimes write down each request that they are asked."""

    def __init__(self, bench: SmallBench, log: Path) -> None:
        self.bench = bench
        self._log = log
        for name in ("one", "two"):
            bench.write(f"regimes/{name}.yaml", COUNTED)
            bench.write(f"regimes/{name}.py", COUNTING.format(log=str(log), name=name))
        bench.write("regimes/over-one.yaml", "title: Over one\nextends: one\npolicy: one.py\n")
        self.desk = desk_at(bench.root)
        self.after()

    def after(self, *files: str) -> dict[str, int]:
        """Look after these files were saved; return how often each policy was asked."""
        self._log.write_text("")
        decided(self.desk.look({self.bench.root / file for file in files}))
        return dict(Counter(self._log.read_text().split()))


@pytest.fixture
def counted(bench: SmallBench, tmp_path_factory: pytest.TempPathFactory) -> Counted:
    return Counted(bench, tmp_path_factory.mktemp("log") / "asked.txt")


def test_what_a_regime_answered_is_not_asked_again_for_another_file(counted: Counted) -> None:
    counted.bench.change(RULES, "at_most: 30", "at_most: 31")
    assert counted.after(RULES) == {}
    counted.bench.change(CASE, "A lost diary", "The lost diary")
    assert counted.after(CASE) == {}
    counted.bench.change(FILE, "Police bring", "They bring")
    assert counted.after(FILE) == {}


def test_a_request_that_is_new_is_decided_alone(counted: Counted) -> None:
    counted.bench.change(FILE, "| 31  |", "| 32  |")
    assert counted.after(FILE) == {"one": 2, "two": 1}
    counted.bench.change(CASE, "minor: unknown", "minor: true")
    assert counted.after(CASE) == {"one": 2, "two": 1}


def test_a_regime_that_was_saved_decides_again_with_those_that_extend_it(
    counted: Counted,
) -> None:
    counted.bench.change("regimes/two.yaml", "A regime", "Another")
    assert counted.after("regimes/two.yaml") == {"two": 6}
    counted.bench.change("regimes/one.yaml", "kind: proposal", "kind: provider_policy")
    assert counted.after("regimes/one.yaml") == {"one": 12}
    counted.bench.change("regimes/technical.yaml", "id: no-record", "id: nothing")
    assert counted.after("regimes/technical.yaml") == {"one": 12, "two": 6}


def test_policies_in_other_languages_decide_again_when_one_of_them_was_saved(
    counted: Counted,
) -> None:
    # A policy may read any file beside it.
    counted.bench.change("regimes/two.py", "Nothing opens it.", "Nothing.")
    assert counted.after("regimes/two.py") == {"one": 12, "two": 6}


def test_a_scenario_that_did_not_change_keeps_its_row(wide: SmallBench) -> None:
    desk = desk_at(wide.root)
    before = decided(desk.look()).matrix
    wide.change(FILE, "| 31  |", "| 32  |")
    after = decided(desk.look({wide.root / FILE})).matrix
    old = {id(row) for row in before.scenarios if row.file == OTHER}
    assert {id(row) for row in after.scenarios if row.file == OTHER} == old


def test_an_engine_that_failed_is_asked_again_at_the_next_save(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(install_failing_engines(bench))
    use_engine(bench, "broken")
    desk = desk_at(bench.root, names=("open-shelf",))
    before = decisions(decided(desk.look()).matrix, "open-shelf")
    bench.change(FILE, "| 31  |", "| 32  |")
    after = decisions(decided(desk.look({bench.root / FILE})).matrix, "open-shelf")
    errors = [decision for decision in after if decision.outcome is Outcome.ERROR]
    assert len(errors) == 6
    assert not any(decision is old for decision in errors for old in before)
