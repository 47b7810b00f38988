"""The page on editors says what the tests try."""

from __future__ import annotations

import json
import re

import pytest

from tests.editors.editor import ROOT, SERVERS, shipped_settings

PAGE = (ROOT / "docs" / "editors.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def test_the_settings_for_vs_code_are_those_of_the_shipped_bench() -> None:
    (block,) = blocks("json")
    assert block == (ROOT / ".vscode" / "settings.json").read_text("utf-8")


def test_the_extensions_for_vs_code_are_those_that_the_shipped_bench_recommends() -> None:
    recommended = json.loads((ROOT / ".vscode" / "extensions.json").read_text("utf-8"))
    assert [name for name in recommended["recommendations"] if f"`{name}`" not in PAGE] == []


def test_neovim_gets_the_same_settings_as_vs_code() -> None:
    _, _, block = blocks("lua")
    found = {
        key: re.findall("'([^']*)'", paths)
        for key, paths in re.findall(r"(features|glue) = \{([^}]*)\}", block)
    }
    assert found == shipped_settings()["cucumber"]
    for name in re.findall(r"vim.lsp.config\('(\w+)'", block):
        assert f"'{name}'" in block.partition("vim.lsp.enable")[2]


@pytest.mark.parametrize("package", ["@cucumber/language-server", "yaml-language-server"])
def test_the_versions_on_the_page_are_those_that_are_tried(package: str) -> None:
    version = json.loads((SERVERS / package / "package.json").read_text("utf-8"))["version"]
    assert f"{package}@{version}" in PAGE
    assert f"`{package}` {version}" in PAGE
