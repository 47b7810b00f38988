"""The shipped bench, opened in the language servers that editors start."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.editors.editor import ROOT, SERVERS, Editor, shipped_settings

SHIPPED = ("features", "regimes", "scenarios", "schemas", "steps")
CUCUMBER = SERVERS / "@cucumber" / "language-server" / "bin" / "cucumber-language-server.cjs"
EXTENSION = ROOT / "editors" / "vscode"
YAML = SERVERS / "yaml-language-server" / "bin" / "yaml-language-server"


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the shipped bench is made of."""
    folder = tmp_path_factory.mktemp("bench")
    for name in SHIPPED:
        shutil.copytree(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def start_feature_editor() -> Iterator[Callable[[Path], Editor]]:
    """Open a bench in an editor of feature files, and wait until its steps are read."""
    with ExitStack() as started:

        def start(folder: Path) -> Editor:
            editor = Editor(folder, shipped_settings(), ["node", str(CUCUMBER), "--stdio"])
            started.callback(editor.close)
            editor.wait_for_log("suggestions for auto complete")
            return editor

        yield start


@pytest.fixture(scope="session")
def feature_editor(shipped: Path, start_feature_editor: Callable[[Path], Editor]) -> Editor:
    """The shipped bench in an editor of feature files."""
    return start_feature_editor(shipped)


@pytest.fixture(scope="session")
def yaml_editor(shipped: Path) -> Iterator[Editor]:
    """The shipped bench in an editor of YAML files."""
    settings = {"yaml": {"schemaStore": {"enable": False}}}
    editor = Editor(shipped, settings, ["node", str(YAML), "--stdio"])
    yield editor
    editor.close()


@pytest.fixture(scope="session")
def vsix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extension for VS Code as it is installed."""
    folder = tmp_path_factory.mktemp("vscode") / "extension"
    shutil.copytree(EXTENSION, folder, ignore=shutil.ignore_patterns("node_modules", "*.vsix"))
    (folder / "node_modules").symlink_to(EXTENSION / "node_modules")
    subprocess.run(["npm", "run", "--silent", "package"], cwd=folder, check=True)
    return folder / "exigent.vsix"
