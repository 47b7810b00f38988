"""What is mailed says what it is: a sentence of the bench, in every form that people read."""

from __future__ import annotations

import html
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from exigent.report.matrix.matrix_json import read_json
from tests.bad_input.spoiling import assert_refused
from tests.pages.reading import Reading
from tests.small_bench import SmallBench

ROOT = Path(__file__).parents[2]
SAID = "A model of a library, & not legal <advice>."
SETTING = f"[tool.exigent]\ncaution = '{SAID}'\n"
CONTESTED = "Some read the rules to need the child's word as well."


def written(bench: SmallBench, name: str, *arguments: str) -> str:
    assert bench.exigent(*arguments, name).code == 0
    return (bench.root / name).read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("m.md", ("run", "--markdown")), ("memo.md", ("run", "--memo"))],
)
def test_markdown_says_it_and_what_is_contested(
    bench: SmallBench, name: str, arguments: tuple[str, ...]
) -> None:
    bench.write("pyproject.toml", SETTING)
    text = Reading(written(bench, name, *arguments)).text
    assert SAID in text
    assert CONTESTED in text


def test_a_comparison_says_it(bench: SmallBench) -> None:
    bench.write("pyproject.toml", SETTING)
    names = ("--markdown", "m.md", "--html", "m.html", "--memo", "memo.html")
    ended = bench.exigent("compare", "open-shelf", "privacy-act", *names)
    assert (ended.code, ended.err) == (0, "")
    assert SAID in Reading((bench.root / "m.md").read_text("utf-8")).text
    for name in ("m.html", "memo.html"):
        assert html.escape(SAID, quote=False) in (bench.root / name).read_text("utf-8")


@pytest.mark.parametrize("options", [(), ("--bars",)])
def test_a_picture_says_it(bench: SmallBench, options: tuple[str, ...]) -> None:
    bench.write("pyproject.toml", SETTING)
    svg = written(bench, "m.svg", "plot", *options, "--out")
    words = [element.text or "" for element in ET.fromstring(svg).iter()]
    assert SAID in words


def test_a_picture_of_a_saved_matrix_says_it_without_the_bench(bench: SmallBench) -> None:
    bench.write("pyproject.toml", SETTING)
    assert read_json(written(bench, "m.json", "run", "--json").encode()).caution == SAID
    bench.write("pyproject.toml", "")
    svg = written(bench, "m.svg", "plot", "m.json", "--out")
    assert SAID in [element.text for element in ET.fromstring(svg).iter()]


def test_every_page_of_the_bench_says_it_and_leads_to_what_is_contested(bench: SmallBench) -> None:
    bench.write("pyproject.toml", SETTING)
    assert bench.exigent("pages", "made").code == 0
    pages = sorted((bench.root / "made").rglob("*.md"))
    assert len(pages) > 5
    for page in pages:
        read = Reading(page.read_text("utf-8"))
        assert SAID in read.text
        targets = [(page.parent / link).resolve() for link in read.links]
        assert (bench.root / "made/regimes.md").resolve() in targets


@pytest.mark.slow
def test_both_doors_say_it(bench: SmallBench) -> None:
    bench.write("pyproject.toml", f"[tool.pytest]\nminversion = '9'\n{SETTING}")
    here = written(bench, "run.md", "run", "--markdown")
    command = [sys.executable, "-m", "pytest", "-q", "features", "--exigent-markdown", "pytest.md"]
    subprocess.run(command, cwd=bench.root, capture_output=True, check=True)
    assert (bench.root / "pytest.md").read_text("utf-8") == here


def test_a_bench_that_sets_nothing_says_nothing(bench: SmallBench) -> None:
    assert "\n> " not in written(bench, "m.md", "run", "--markdown")
    assert 'class="caution"' not in written(bench, "m.html", "run", "--html").partition("<main")[0]


def test_the_shipped_bench_and_a_new_one_say_it(bench: SmallBench) -> None:
    for root in (ROOT, bench.root / "new"):
        if root != ROOT:
            assert bench.exigent("init", "new").code == 0
        assert 'caution = "' in (root / "pyproject.toml").read_text("utf-8")
        assert "A model, not legal advice" in (root / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ("caution = 5", "`caution` of `tool.exigent` is a text"),
        ("cuation = 'A model.'", "`tool.exigent` has no `cuation`; did you mean `caution`?"),
    ],
)
def test_a_setting_that_is_wrong_is_refused(bench: SmallBench, setting: str, says: str) -> None:
    bench.write("pyproject.toml", f"[tool.exigent]\n{setting}\n")
    assert_refused(bench, f"pyproject.toml:1:1: {says}", "run")
