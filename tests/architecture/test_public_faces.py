"""The public faces: all that documentation, examples and benches import, and all of it documented."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct, structs

from exigent.analysis.replay import ReplayCount
from exigent.doors.library.rows import (
    CellRow,
    ChangeRow,
    DifferenceRow,
    DutyLine,
    FlipRow,
    FoundRow,
    GapRow,
    OrderRow,
    SurvivorRow,
    TrialRow,
)
from tests.documentation.pages import name_of, pages

ROOT = Path(__file__).parents[2]
FACES = ("exigent", "exigent.engine", "exigent.policy", "exigent.steps", "exigent.testing")
ASKED_BY = {
    CellRow: "matrix",
    TrialRow: "explain",
    FlipRow: "flip",
    FoundRow: "find",
    OrderRow: "order",
    ReplayCount: "replay",
    DutyLine: "timeline",
    GapRow: "gaps",
    SurvivorRow: "mutate",
    DifferenceRow: "agree",
    ChangeRow: "compare",
}
FENCE = re.compile(r"^```(python|pycon)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TYPED = re.compile(r"^(?:>>>|\.\.\.) (.*)$", re.MULTILINE)
ALL = "\n".join(page.read_text("utf-8") for page in pages())


def sources() -> list[Path]:
    """Return every file that shows its readers what to import."""
    folders = [ROOT / "steps", ROOT / "regimes", ROOT / "src/exigent/scaffold/templates"]
    python = [path for folder in folders for path in folder.rglob("*.py*") if path.is_file()]
    written = [*pages(), *ROOT.glob("*.md"), ROOT / "conftest.py"]
    found = [path for path in {*python, *written} if path.suffix != ".pyc"]
    return sorted(found)


def code_of(path: Path) -> Iterator[str]:
    """Yield the Python that a file holds or shows."""
    text = path.read_text("utf-8")
    if path.suffix != ".md":
        yield text
        return
    for language, code in FENCE.findall(text):
        yield "\n".join(TYPED.findall(code)) if language == "pycon" else code


def imports_of(code: str) -> Iterator[tuple[str, str]]:
    """Yield each module of exigent that is imported from, with the name that is."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def strangers(code: str) -> list[str]:
    """Return what code imports of the inside of exigent."""
    found = []
    for module, name in imports_of(code):
        if module.partition(".")[0] != "exigent":
            continue
        is_face = f"{module}.{name}" in FACES or module in FACES
        if not is_face or (name and f"{module}.{name}" not in FACES and name not in names(module)):
            found.append(f"{module} {name}".strip())
    return found


def names(face: str) -> list[str]:
    module = importlib.import_module(face)
    assert module.__all__
    # One that loads a name when it is asked for tells of it here.
    late = module.__dir__() if "__dir__" in vars(module) else ()
    return sorted({*module.__all__, *late})


def is_written(word: str) -> bool:
    """Tell whether a page has a word as code: in backquotes, or in a block of Python."""
    code = "\n".join([*(text for _, text in FENCE.findall(ALL)), *re.findall(r"`([^`\n]+)`", ALL)])
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", code) is not None


@pytest.mark.parametrize("path", sources(), ids=name_of)
def test_what_readers_are_shown_imports_public_faces_only(path: Path) -> None:
    assert [found for code in code_of(path) for found in strangers(code)] == []


@pytest.mark.parametrize(
    "code",
    [
        "from exigent.words import Fact",
        "import exigent.bench",
        "from exigent import bench",
        "from exigent.engine import Panel",
        "def late():\n    from exigent.words.fact import Fact",
    ],
)
def test_an_import_of_the_inside_is_found(code: str) -> None:
    assert len(strangers(code)) == 1


def test_there_are_imports_to_look_at() -> None:
    found = {
        module for path in sources() for code in code_of(path) for module, _ in imports_of(code)
    }
    assert set(FACES) <= found


@pytest.mark.parametrize("face", FACES)
def test_what_a_face_lists_is_there_and_documented(face: str) -> None:
    module = importlib.import_module(face)
    assert [name for name in names(face) if not hasattr(module, name)] == []
    assert [name for name in names(face) if not is_written(name)] == []
    assert is_written(face)


@pytest.mark.parametrize("row", ASKED_BY, ids=lambda row: row.__name__)
def test_every_column_of_a_frame_is_documented(row: type[Struct]) -> None:
    page = (ROOT / "docs" / "python.md").read_text("utf-8")
    lines = [line for line in page.splitlines() if line.startswith(f"| `{ASKED_BY[row]}` |")]
    columns = [field.name for field in structs.fields(row)]
    assert [name for name in columns if f"`{name}`" not in lines[0].split(" | ")[1]] == []


def test_a_face_is_imported_without_what_nobody_asked_for() -> None:
    code = "import exigent, sys; print(*(name for name in sys.modules if 'exigent' in name))"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = [name for name in ended.stdout.split() if not name.startswith("_")]
    assert loaded == ["exigent"]


def test_a_version_is_told() -> None:
    import exigent

    assert re.fullmatch(r"\d+\.\d+\.\d+", exigent.__version__)
