"""`--titles`: reports and pictures call regimes as people do who do not know the bench."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from tests.pages.reading import Reading
from tests.small_bench import SmallBench

TITLE = "House rules of the Open Shelf library"


def written(bench: SmallBench, name: str, *arguments: str) -> str:
    assert bench.exigent(*arguments, name).code == 0
    return (bench.root / name).read_text("utf-8-sig")


def test_reports_call_regimes_by_their_titles(bench: SmallBench) -> None:
    markdown = Reading(written(bench, "m.md", "run", "--titles", "--markdown")).text
    assert TITLE in markdown
    table = written(bench, "m.csv", "run", "--titles", "--csv")
    assert f",{TITLE}," in table
    assert ",open-shelf," not in table
    assert ",open-shelf," in written(bench, "m.csv", "run", "--csv")


def test_a_picture_calls_them_so(bench: SmallBench) -> None:
    for options in ((), ("--bars",)):
        svg = written(bench, "m.svg", "plot", "--titles", *options, "--out")
        words = [element.text for element in ET.fromstring(svg).iter()]
        assert TITLE in words
        assert "open-shelf" not in words


def test_two_regimes_of_one_title_are_told_apart_by_name(bench: SmallBench) -> None:
    bench.write("regimes/other.yaml", f"title: {TITLE}\nextends: open-shelf\n")
    markdown = Reading(written(bench, "m.md", "run", "--titles", "--markdown")).text
    assert f"{TITLE} (open-shelf)" in markdown
    assert f"{TITLE} (other)" in markdown


@pytest.mark.slow
def test_both_doors_write_the_same(bench: SmallBench) -> None:
    here = written(bench, "run.md", "run", "--titles", "--markdown")
    command = [sys.executable, "-m", "pytest", "-q", "features"]
    command += ["--exigent-titles", "--exigent-markdown", "pytest.md"]
    subprocess.run(command, cwd=bench.root, capture_output=True, check=True)
    assert (bench.root / "pytest.md").read_text("utf-8") == here


def test_the_screen_has_the_names_that_commands_take(bench: SmallBench) -> None:
    assert bench.exigent("run", "--titles").out == bench.exigent("run").out
