"""The extension for VS Code packages, and asks for what the server has."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from exigent.doors.language_server.wiring import TRUST
from tests.editors.conftest import EXTENSION
from tests.editors.editor import ROOT

pytestmark = pytest.mark.slow


def test_it_packages_with_all_that_it_runs(vsix: Path) -> None:
    packaged = zipfile.ZipFile(vsix)
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
