"""Which option writes what, several at once, whole or not at all."""

from __future__ import annotations

import html
from pathlib import Path

import pytest

from exigent.report.matrix.files import FORMS
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

FILE = "features/lending.feature"
NAMES = [form.name for form in FORMS]


def file_of(name: str) -> str:
    """Return a file for a report; a memo is told by its ending what to be."""
    return f"out-{name}.{'md' if name == 'memo' else name}"


@pytest.mark.parametrize("name", NAMES)
def test_a_report_is_the_same_in_a_file_and_on_standard_output(
    bench: SmallBench, name: str
) -> None:
    screen = bench.exigent("run")
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    written = bench.exigent("run", f"--{name}", file_of(name))
    printed = bench.process("run", f"--{name}", "-")
    assert written.code == printed.code == 1
    assert written.out.splitlines()[:5] == screen.out.splitlines()[:5]
    assert (bench.root / file_of(name)).read_bytes().decode() == printed.out
    assert printed.out


@pytest.mark.parametrize("name", NAMES)
def test_a_report_holds_no_clock_no_chance_and_no_absolute_path(
    bench: SmallBench, name: str
) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    first, second = (
        bench.process("run", f"--{name}", "-", PYTHONHASHSEED=seed) for seed in ("1", "2")
    )
    assert first == second
    assert str(bench.root) not in first.out


def test_all_reports_are_written_at_once_and_the_screen_stays(bench: SmallBench) -> None:
    ended = bench.exigent("run", *(f"--{name}={file_of(name)}" for name in NAMES))
    page = f"\nThe same as a page, to open in a browser: {file_of('html')}\n"
    assert ended.out == bench.exigent("run").out + page
    assert {path.name for path in bench.root.glob("out-*")} == set(map(file_of, NAMES))


def test_one_report_may_go_to_standard_output_beside_the_others(bench: SmallBench) -> None:
    ended = bench.exigent("run", "--junit", "-", "--csv", "cells.csv")
    assert ended.out.startswith("<?xml")
    assert (bench.root / "cells.csv").is_file()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ("--junit", "-", "--csv", "-"),
            "--junit and --csv would both write to standard output; name another file",
        ),
        (
            ("--junit", "a.xml", "--csv", "./a.xml"),
            "--junit and --csv would both write to `./a.xml`; name another file",
        ),
    ],
    ids=["output", "file"],
)
def test_two_reports_in_one_place_are_refused_before_anything_runs(
    bench: SmallBench, arguments: tuple[str, ...], says: str
) -> None:
    ended = bench.exigent("run", *arguments)
    assert (ended.code, ended.out, ended.err) == (2, "", f"{says}\n")
    assert not (bench.root / "a.xml").exists()


def test_a_report_that_cannot_be_written_is_named_and_the_others_are_there(
    bench: SmallBench,
) -> None:
    ended = bench.exigent("run", "--junit", "no/a.xml", "--csv", "a.csv", "--sarif", "no/a.sarif")
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.splitlines() == [
        f"no/{name}:1:1: cannot write the file: no such file or directory"
        for name in ("a.sarif", "a.xml")
    ]
    assert (bench.root / "a.csv").is_file()
    assert not Path("no").exists()


@pytest.mark.parametrize("name", ["markdown", "html", "junit", "sarif", "github", "messages"])
def test_wrong_input_is_told_in_the_reports_too(bench: SmallBench, name: str) -> None:
    bench.change(FILE, "And the record was deleted", "And the record was delated")
    for target in (FILE, "features"):
        ended = bench.exigent("run", target, f"--{name}", "-")
        assert ended.code == 2
        assert ended.err.startswith(f'{FILE}:16:5: no step reads "the record was delated"')
        assert "the record was delated" in html.unescape(ended.out)


@pytest.mark.parametrize("name", ["json", "csv"])
def test_of_a_report_of_cells_no_older_one_stays_where_there_are_none(
    bench: SmallBench, name: str
) -> None:
    bench.write("report", "### All as expected\n")
    bench.change(FILE, "And the record was deleted", "And the record was delated")
    assert bench.exigent("run", f"--{name}", "report").code == 2
    assert not (bench.root / "report").exists()
    assert bench.exigent("run", f"--{name}", "report").code == 2


def test_wrong_input_is_said_even_where_its_report_cannot_be_written(bench: SmallBench) -> None:
    bench.change(FILE, "And the record was deleted", "And the record was delated")
    ended = bench.exigent("run", "--junit", "no/a.xml")
    assert ended.code == 2
    assert f"{FILE}:16:5: no step reads" in ended.err
    assert "no/a.xml:1:1: cannot write the file" in ended.err


def test_a_selection_without_scenarios_is_wrong_input_in_a_report(bench: SmallBench) -> None:
    ended = bench.exigent("run", "--tags", "@none", "--junit", "-")
    assert ended.code == 2
    assert 'errors="1"' in ended.out
    assert "no scenario has the tag `@none`" in ended.out
