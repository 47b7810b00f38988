"""GitHub's annotations: what its runner reads back is what was meant, and no more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given

from exigent.bench.matrix import Matrix
from exigent.report.matrix.problems import ProblemKind, find_problems
from exigent.report.problems.annotations import render_annotations, render_refusal
from exigent.words.errors import InputError, InputErrors
from exigent.words.location import Location
from exigent.words.vocabulary import Vocabulary
from tests.reports.material import matrices, often
from tests.small_bench import SmallBench, write_small_bench

pytestmark = pytest.mark.slow

FILE = "features/lending.feature"
MANY = 10_000


def read(content: bytes) -> list[tuple[str, dict[str, str], str]]:
    """Read commands as GitHub's runner does: split first, then turn the escapes back."""
    text = content.decode()
    assert text == "" or text.endswith("\n")
    found = []
    for line in text.split("\n")[:-1]:
        match = re.fullmatch(r"::(\w+)(?: (.*?))?::(.*)", line)
        assert match, line
        command, properties, message = match.groups()
        pairs = (part.split("=", 1) for part in (properties or "").split(",") if part)
        found.append((command, {k: back(v) for k, v in pairs}, back(message)))
    return found


def back(text: str) -> str:
    for escaped, meant in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n")):
        text = text.replace(escaped, meant)
    return text.replace("%25", "%")


@often
@given(matrix=matrices())
def test_a_command_a_problem_whatever_the_names(matrix: Matrix, words: Vocabulary) -> None:
    problems = list(find_problems(matrix, words))
    merged = {
        problem.summary if problem.kind is ProblemKind.ENGINE_ERROR else number
        for number, problem in enumerate(problems)
    }
    commands = read(render_annotations(matrix, words, most=MANY))
    assert len(commands) == len(merged)
    assert {command for command, _, _ in commands} <= {"error"}
    assert {properties["file"] for _, properties, _ in commands} <= {
        problem.row.file for problem in problems
    }
    for _, properties, _ in commands:
        assert list(properties) == ["file", "line", "title"]


@often
@given(matrix=matrices())
def test_what_github_would_not_show_is_counted(matrix: Matrix, words: Vocabulary) -> None:
    every = read(render_annotations(matrix, words, most=MANY))
    some = read(render_annotations(matrix, words, most=2))
    assert some[:2] == every[:2]
    if len(every) > 2:
        rest = len(every) - 2
        said = f"{rest} problem{'' if rest == 1 else 's'} more, not marked here"
        assert some[2:] == [("notice", {"title": "exigent"}, said)]


def test_a_failure_is_marked_at_the_line_that_expects(bench: SmallBench) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    ((command, properties, text),) = read(bench.exigent("run", "--github", "-").out.encode())
    assert command == "error"
    assert properties == {
        "file": FILE,
        "line": "32",
        "title": "A reporter asks for a writer's loans: "
        "open-shelf: expected mode must, got mode may",
    }
    assert text.startswith(f"{FILE}:32: open-shelf\n  expected    mode must")


def test_a_run_as_expected_marks_nothing(bench: SmallBench) -> None:
    assert bench.exigent("run", "--github", "-").out == ""


def test_wrong_input_is_marked_at_its_place() -> None:
    error = InputErrors([InputError("50% a,b: c", Location("a,b.feature", 3)), InputError("d")])
    assert read(render_refusal(error)) == [
        ("error", {}, "d [EX100]"),
        ("error", {"file": "a,b.feature", "line": "3"}, "a,b.feature:3:1: 50% a,b: c [EX100]"),
    ]


@pytest.mark.parametrize(
    ("spoilt", "words"),
    [
        (("may disclose but need not", "must disclose"), ("run",)),
        (("the record was deleted", "the record was deletd"), ("run",)),
        (("the record was deleted", "the record was deletd"), ("lint",)),
    ],
    ids=["failing", "refused", "linted"],
)
def test_a_bench_in_a_repository_is_marked_by_its_path_from_there(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    spoilt: tuple[str, str],
    words: tuple[str, ...],
) -> None:
    (tmp_path / ".git").mkdir()
    inside = SmallBench(tmp_path / "R&D" / "100%, all", capsys)
    write_small_bench(inside.root)
    monkeypatch.chdir(inside.root)
    inside.change(FILE, *spoilt)
    inside.exigent(*words, "--github", "marks.txt")
    (found, *_) = read((inside.root / "marks.txt").read_bytes())
    assert found[1]["file"] == f"R&D/100%, all/{FILE}"
