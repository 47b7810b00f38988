"""A comparison that is refused: no report of an earlier one is left to be taken for it."""

from __future__ import annotations

import html
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from exigent.report.matrix.files import FORMS
from tests.compare.repository import FEATURE_FILE, HOUSE_RULES, Repository
from tests.small_bench import SmallBench

NAMES = [form.name for form in FORMS]
# A program would take a file without flips for a comparison without flips.
OF_CELLS = {"json", "csv"}
REFUSED = "there is no revision `mian`; did you mean `main`?"


def file_of(name: str) -> str:
    """Return a file for a report; a memo is told by its ending what to be."""
    return f"c.{'md' if name == 'memo' else name}"


def reports(bench: SmallBench) -> dict[str, str]:
    paths = {name: bench.root / file_of(name) for name in NAMES}
    return {name: path.read_text("utf-8") for name, path in paths.items() if path.is_file()}


@pytest.fixture
def compared(repository: Repository) -> SmallBench:
    """A bench with the reports of a comparison in which all was well."""
    words = [f"--{name}={file_of(name)}" for name in NAMES]
    assert repository.bench.exigent("compare", "git:main", *words).code == 0
    assert set(reports(repository.bench)) == set(NAMES)
    assert "No decision flips" in reports(repository.bench)["markdown"]
    return repository.bench


def test_every_report_tells_of_the_refusal_or_is_gone(compared: SmallBench) -> None:
    words = [f"--{name}={file_of(name)}" for name in NAMES]
    ended = compared.exigent("compare", "git:mian", *words)
    assert (ended.code, ended.out) == (2, "")
    found = reports(compared)
    assert set(found) == set(NAMES) - OF_CELLS
    markdown = found["markdown"].replace("\\", "")
    assert markdown == f"### No result\n\n- git:mian: {REFUSED} [EX415]\n"
    assert "<title>No result</title>" in found["html"]
    assert REFUSED in html.unescape(found["html"])
    (error,) = ET.fromstring(found["junit"]).iter("error")
    assert REFUSED in (error.text or "")
    for name in ("sarif", "github", "messages"):
        assert "there is no revision `mian`" in found[name]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (HOUSE_RULES, "requester: parent", "requester: parnt"),
        (FEATURE_FILE, "And the record was deleted", "And the record was eaten"),
    ],
    ids=["a regime", "a feature"],
)
def test_a_head_that_cannot_be_read_replaces_the_comment(
    compared: SmallBench, name: str, old: str, new: str
) -> None:
    compared.change(name, old, new)
    ended = compared.exigent("compare", "git:main", "--markdown", "c.markdown")
    assert ended.code == 2
    comment = reports(compared)["markdown"].replace("\\", "")
    assert comment.startswith(f"### No result\n\n- {name}:")


@pytest.mark.parametrize(
    "words",
    [
        ("git:main", "--approved", "no-such.yaml"),
        ("git:main", "--regime", "open-shef"),
        ("open-shelf",),
        ("no-such.json",),
    ],
)
def test_whatever_is_wrong_with_what_was_asked_replaces_it(
    compared: SmallBench, words: tuple[str, ...]
) -> None:
    ended = compared.exigent("compare", *words, "--markdown", "c.markdown")
    assert ended.code == 2
    assert reports(compared)["markdown"].startswith("### No result\n")


def test_a_folder_without_a_bench_replaces_it(
    compared: SmallBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (compared.root / "steps").rename(elsewhere / "gone")
    monkeypatch.chdir(compared.root)
    ended = compared.process("compare", "git:main", "--markdown", "c.markdown")
    assert ended.code == 2
    assert "this is no bench" in reports(compared)["markdown"].replace("\\", "")


def test_a_refusal_goes_to_standard_output_where_the_report_would(compared: SmallBench) -> None:
    ended = compared.process("compare", "git:mian", "--markdown", "-", "--junit", "no/c.xml")
    assert ended.code == 2
    assert f"git:mian: {REFUSED}" in ended.err
    assert "no/c.xml:1:1: cannot write the file" in ended.err
    ended = compared.process("compare", "git:mian", "--markdown", "-")
    assert ended.out.startswith("### No result\n")
