"""A scenario written in VS Code itself, with the extension, in a real browser.

Code-server is VS Code for a browser. It takes minutes to install, so that only whoever has it tries
this, and it is no test of every run: `CODE_SERVER=code-server pytest tests/editors/code_server_by_hand.py`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page

from tests.editors.monaco_page import PATIENCE_MILLISECONDS, WIDE
from tests.language_server.desk import write_bench

CODE_SERVER = os.environ["CODE_SERVER"]
BEGUN = (
    "Feature: Mine\n\n  Scenario: A letter\n    Given an ordinary request for a lending record\n"
)
QUIET = {
    "security.workspace.trust.startupPrompt": "never",
    "workbench.startupEditor": "none",
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "chat.disableAIFeatures": True,
    "editor.wordBasedSuggestions": "off",
}


@contextmanager
def served(folder: Path, root: Path, extension: Path) -> Iterator[str]:
    """Start VS Code with the extension, in a folder of its own; yield its address."""
    home = [f"--user-data-dir={folder}/data", f"--extensions-dir={folder}/extensions"]
    command = str(Path(sys.executable).with_name("exigent"))
    for name, settings in {"User": QUIET, "Machine": {"exigent.command": command}}.items():
        path = folder / "data" / name / "settings.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(settings), "utf-8")
    # No other machine is asked for extensions.
    environment = os.environ | {"HOME": str(folder), "EXTENSIONS_GALLERY": "{}"}
    install = [CODE_SERVER, *home, "--install-extension", str(extension)]
    subprocess.run(install, env=environment, check=True, capture_output=True)
    start = [CODE_SERVER, *home, "--auth=none", "--bind-addr=127.0.0.1:0", "--disable-telemetry"]
    with subprocess.Popen(
        [*start, "--disable-update-check", str(root)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            said = (
                re.search(r"listening on (http://\S+?)/?$", one.strip()) for one in server.stdout
            )
            address = next(one[1] for one in said if one)
            yield f"{address}/?folder={root}"
        finally:
            server.terminate()


def row(page: Page, place: str, text: str) -> Locator:
    """Return what stands at a place, once it does."""
    found = page.locator(place).filter(has_text=text).first
    found.wait_for()
    return found


def test_a_scenario_is_written_without_leaving_the_editor(
    browser: Browser, tmp_path: Path, vsix: Path
) -> None:
    root = write_bench(tmp_path / "bench")
    mine = root / "features" / "mine.feature"
    mine.write_text(BEGUN, "utf-8")
    line, offer, action = (
        ".view-line",
        ".suggest-widget .monaco-list-row",
        ".action-widget .monaco-list-row",
    )
    with served(tmp_path / "code", root, vsix) as address:
        page = browser.new_page(viewport=WIDE)
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        page.goto(address)
        page.wait_for_selector(".monaco-workbench")
        page.keyboard.press("Control+P")
        page.keyboard.type("mine.feature")
        row(page, ".quick-input-list .monaco-list-row", "mine.feature").click()
        row(page, line, "an ordinary request")
        page.keyboard.press("Control+End")
        page.keyboard.type("    And the requester brings a leter")
        page.keyboard.press("Escape")
        page.wait_for_selector(".squiggly-error")
        page.keyboard.press("Control+.")
        row(page, action, "Write `the requester brings a letter`").click()
        row(page, line, "the requester brings a letter")
        page.keyboard.press("Control+End")
        page.keyboard.type("\nAnd police")
        page.keyboard.press("Control+Space")
        row(page, offer, "police ask").click()
        row(page, line, "And police ask")
        page.keyboard.press("Control+K")
        page.keyboard.press("Control+I")
        row(page, ".monaco-hover", "Who asks?")
        page.keyboard.press("Escape")
        page.keyboard.press("Control+.")
        row(page, action, "Write down what the regimes answer").click()
        row(page, line, "Then the regimes decide")
        page.keyboard.press("Control+Home")
        row(page, ".codelens-decoration", "what would flip")
        page.keyboard.press("Control+.")
        row(page, action, "Add a scenario that is decided by").click()
        row(page, ".explorer-item", "gaps_of_")
        page.keyboard.press("Control+S")
        row(page, ".tab:not(.dirty)", "mine.feature")
        page.close()
    written = mine.read_text("utf-8")
    assert "    And the requester brings a letter\n    And police ask\n    When " in written
    assert "    Then the regimes decide\n      | regime " in written
