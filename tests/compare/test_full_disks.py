"""A disk that takes no more: told as what it is, and nothing stays half written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.compare.repository import make_repository
from tests.doors.test_own_givens import GIVENS
from tests.endings.processes import shell
from tests.small_bench import SmallBench

REPORTS = "--json r.json --html r.html"
SAID = "of a revision in the temporary folder: file too large; make room there"


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("temporary")


@pytest.mark.parametrize("option", ["", "--base-may-be-unreadable"])
@pytest.mark.parametrize("kilobytes", [1, 30])
def test_a_revision_that_finds_no_room_is_none_that_cannot_be_read(
    bench: SmallBench, temporary: Path, kilobytes: int, option: str
) -> None:
    """Neither its bench nor, where code may look at them, the other files of its folder."""
    bench.write("steps/givens.py", GIVENS)
    bench.write("notes.txt", b"x" * 100_000)
    make_repository(bench, bench.root)
    line = f"ulimit -f {kilobytes}; exigent compare git:main {option} {REPORTS}"
    ended = shell(bench.root, line, TMPDIR=str(temporary))
    assert (ended.code, ended.out) == (2, ""), ended.told
    assert SAID in ended.told
    assert "itself failed" not in ended.told
    assert list(temporary.iterdir()) == []
    assert list(bench.root.glob(".r.*")) == []


def test_so_is_a_report_that_finds_none(bench: SmallBench) -> None:
    bench.write("r.json", "### Of an older run")
    ended = shell(bench.root, f"ulimit -f 1; exigent run {REPORTS}")
    assert ended.code == 2
    assert "r.json:1:1: cannot write the file: file too large" in ended.told
    assert {
        path.name for path in bench.root.iterdir() if path.name.startswith((".", "r."))
    } == set()
