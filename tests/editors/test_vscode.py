"""The extension for VS Code packages, and asks for what the server has."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from exigent.doors.language_server.wiring import TRUST
from tests.editors.editor import ROOT

pytestmark = pytest.mark.slow

EXTENSION = ROOT / "editors" / "vscode"


@pytest.fixture(scope="module")
def packaged(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The extension as it is installed."""
    folder = tmp_path_factory.mktemp("vscode") / "extension"
    shutil.copytree(EXTENSION, folder, ignore=shutil.ignore_patterns("node_modules", "*.vsix"))
    (folder / "node_modules").symlink_to(EXTENSION / "node_modules")
    subprocess.run(["npm", "run", "--silent", "package"], cwd=folder, check=True)
    return zipfile.ZipFile(folder / "exigent.vsix")


def test_it_packages_with_all_that_it_runs(packaged: zipfile.ZipFile) -> None:
    names = set(packaged.namelist())
    assert {"extension/package.json", "extension/build/extension.js"} <= names
    assert not [name for name in names if "node_modules" in name]
    manifest = json.loads(packaged.read("extension/package.json"))
    assert f"extension/{manifest['main'].removeprefix('./')}" in names
    code = packaged.read("extension/build/extension.js").decode()
    assert set(re.findall(r'require\("(vscode[^"]*)"\)', code)) == {"vscode"}


def test_it_starts_the_server_untrusted_until_the_folder_is_trusted() -> None:
    code = (EXTENSION / "src" / "extension.js").read_text("utf-8")
    assert 'args: ["language-server"]' in code
    assert "{ trust: vscode.workspace.isTrusted }" in code
    assert f'executeCommand("{TRUST}")' in code


def test_no_folder_that_is_not_trusted_says_which_command_is_run() -> None:
    manifest = json.loads((EXTENSION / "package.json").read_text("utf-8"))
    untrusted = manifest["capabilities"]["untrustedWorkspaces"]
    assert untrusted["restrictedConfigurations"] == list(
        manifest["contributes"]["configuration"]["properties"]
    )


def test_its_license_is_that_of_the_project() -> None:
    licenses = (Path(EXTENSION / "LICENSE"), ROOT / "LICENSE")
    assert len({path.read_bytes() for path in licenses}) == 1
