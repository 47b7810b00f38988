"""A screen reader within a page: what somebody hears who does not see it."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from playwright.sync_api import Locator, Page

_TESTS = Path(__file__).parent
_READER = _TESTS / "browser/node_modules/@guidepup/virtual-screen-reader/lib/esm"
_MODULE = "index.browser"
_VIRTUAL = f"{_MODULE}.virtual"


class ScreenReader:
    """Guidepup's, which reads the roles, names and live regions of a page as its standards say."""

    def __init__(self, page: Page) -> None:
        self._page = page
        page.evaluate(_script())
        page.evaluate(f"{_VIRTUAL}.start({{ container: document.body }})")

    def hears(self, phrase: str) -> list[str]:
        """Wait until something is said; return all that was said since the last time."""
        # A function that is waited for must say so at once: a promise counts as true.
        self._page.wait_for_function(
            f"""(phrase) => {{
              {_VIRTUAL}.spokenPhraseLog().then((log) => (globalThis.spoken = log));
              return globalThis.spoken?.includes(phrase);
            }}""",
            arg=phrase,
        )
        said: list[str] = self._page.evaluate(
            f"""async () => {{
              const said = await {_VIRTUAL}.spokenPhraseLog();
              await {_VIRTUAL}.clearSpokenPhraseLog();
              globalThis.spoken = [];
              return said;
            }}"""
        )
        return said

    def reads_on(self, until: str) -> list[str]:
        """Read on from where it stands, until something is said; return all of it."""
        said: list[str] = self._page.evaluate(
            f"""async (until) => {{
              const reader = {_VIRTUAL};
              await reader.clearSpokenPhraseLog();
              do await reader.next();
              while (![until, "end of document"].includes(await reader.lastSpokenPhrase()));
              return reader.spokenPhraseLog();
            }}""",
            until,
        )
        assert said[-1] == until
        return said


def is_said_to_be_open(folder: Locator) -> bool:
    """Return whether the browser tells a screen reader that a `summary` is open."""
    session = folder.page.context.new_cdp_session(folder.page)
    folder.evaluate("element => { globalThis.asked = element; }")
    found = session.send("Runtime.evaluate", {"expression": "asked"})["result"]["objectId"]
    tree = session.send(
        "Accessibility.getPartialAXTree", {"objectId": found, "fetchRelatives": False}
    )
    (node,) = tree["nodes"]
    assert node["role"]["value"] == "DisclosureTriangle"
    said = {one["name"]: one["value"]["value"] for one in node["properties"]}
    return bool(said["expanded"])


@cache
def _script() -> str:
    bundle = _TESTS / "script" / "bundle.mjs"
    return subprocess.run(
        ["node", bundle, _READER, _MODULE], capture_output=True, check=True, text=True
    ).stdout
