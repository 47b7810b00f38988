"""The reports of a comparison: its own, and those of HEAD."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.small_bench import SmallBench

FILE = "features/lending.feature"


@pytest.fixture
def before(bench: SmallBench) -> str:
    """A saved matrix of the bench, of which one rule is changed after."""
    assert bench.exigent("run", "--json", "before.json").code == 0
    bench.change("regimes/open-shelf.yaml", "{at_most: 30}", "{at_most: 31}")
    return "before.json"


def test_a_comparison_writes_several_reports_at_once(bench: SmallBench, before: str) -> None:
    names = {
        "json": "c.json",
        "markdown": "c.md",
        "html": "c.html",
        "junit": "c.xml",
        "csv": "c.csv",
        "sarif": "c.sarif",
        "github": "c.txt",
        "messages": "c.ndjson",
    }
    words = [f"--{form}={name}" for form, name in names.items()]
    assert bench.exigent("compare", before, *words).code == 1
    assert json.loads(_text(bench, "c.json"))["flips"][0]["direction"] == "wider"
    assert "1 change not approved" in _text(bench, "c.md")
    assert "Content-Security-Policy" in _text(bench, "c.html")
    kinds = ["flip-not-approved", "expectation-failed"]
    failures = ET.fromstring(_text(bench, "c.xml")).findall(".//failure")
    assert [failure.get("type") for failure in failures] == kinds
    rows = list(csv.DictReader(_text(bench, "c.csv").splitlines()))
    assert [row["verdict"] for row in rows].count("fail") == 1
    results = json.loads(_text(bench, "c.sarif"))["runs"][0]["results"]
    assert [result["ruleId"] for result in results] == kinds
    flip, failure = _text(bench, "c.txt").splitlines()
    assert flip.startswith("::error file=regimes/open-shelf.yaml,line=25,title=")
    assert failure.startswith(f"::error file={FILE},line=")
    assert "testRunFinished" in _text(bench, "c.ndjson").splitlines()[-1]


def test_one_report_may_go_to_standard_output(bench: SmallBench, before: str) -> None:
    ended = bench.exigent("compare", before, "--markdown", "-", "--html", "c.html")
    assert ended.code == 1
    assert ended.out.startswith("### 1 change not approved")
    assert (bench.root / "c.html").is_file()


def test_two_reports_in_one_place_are_refused_before_anything_is_decided(
    bench: SmallBench, before: str
) -> None:
    ended = bench.exigent("compare", before, "--markdown", "c", "--html", "c")
    assert (ended.code, ended.out) == (2, "")
    assert "--markdown and --html would both write to `c`" in ended.err


def test_messages_are_of_features_that_lie_here(bench: SmallBench, before: str) -> None:
    ended = bench.exigent("compare", before, before, "--messages", "c.ndjson")
    assert (ended.code, ended.out) == (2, "")
    assert '"success":false' in _text(bench, "c.ndjson")


def _text(bench: SmallBench, name: str) -> str:
    return Path(bench.root, name).read_text("utf-8")
