"""The browser of the tests: found here, and, where a machine has none, got by `make test`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.programs import install, may_install

# Names a browser that lies elsewhere, or one of several.
VARIABLE = "CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_APPLICATIONS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
# Asked in a process of its own: a test may have a browser of Playwright's open.
_ASK_PLAYWRIGHT = """\
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoBrowserError(Exception):
    """There is no browser that starts; the message says what to do."""


@contextmanager
def started_browser() -> Iterator[Browser]:
    """Start the browser that `find_browser` finds; a machine without one fails."""
    path = find_browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(_ARGUMENTS))
        yield browser
        browser.close()


def find_browser() -> Path:
    """Return a Chromium or Chrome that starts; raise NoBrowserError where there is none.

    The one that the variable CHROMIUM names comes before those of the machine, and
    Playwright's own comes last.
    """
    named = os.environ.get(VARIABLE)
    if named:
        found = shutil.which(named)
        if found is None or not _starts(found):
            raise NoBrowserError(f"{VARIABLE} names `{named}`, which does not start")
        return Path(found)
    for path in _candidates():
        if _starts(path):
            return Path(path)
    raise NoBrowserError(
        "there is no Chromium or Chrome: install one (Debian: apt-get install chromium), or let "
        f"{VARIABLE} name one that lies elsewhere"
    )


def get_browser() -> Path:
    """Return a browser as `find_browser` does, and install one first where there is none.

    Playwright brings its own; where that cannot be had or does not start, Debian's is
    installed by whoever may do so. Raises NoBrowserError where neither helps.
    """
    try:
        return find_browser()
    except NoBrowserError:
        if os.environ.get(VARIABLE):
            raise
    # It tries five times; where nothing answers, that would be minutes.
    _run("playwright", "install", "chromium", PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT="5000")
    try:
        return find_browser()
    except NoBrowserError:
        if not may_install():
            raise
    install("chromium")
    return find_browser()


def _candidates() -> Iterator[str]:
    for name in (*NAMES, *MAC_APPLICATIONS):
        found = shutil.which(name)
        if found:
            yield found
    asked = subprocess.run(
        [sys.executable, "-c", _ASK_PLAYWRIGHT], capture_output=True, text=True, check=False
    )
    found = shutil.which(asked.stdout.strip())
    if found:
        yield found


def _starts(path: str) -> bool:
    # A stub that only says where to get the browser, and one that lacks a library, are none.
    asked = subprocess.run([path, "--version"], capture_output=True, check=False)
    return asked.returncode == 0


def _run(command: str, *arguments: str, **variables: str) -> None:
    """Run a command of this Python's or of the machine, if there is one, with its output shown."""
    beside = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    found = shutil.which(command, path=beside)
    if found:
        subprocess.run([found, *arguments], env=os.environ | variables, check=False)


if __name__ == "__main__":
    try:
        get_browser()
    except NoBrowserError as error:
        sys.exit(f"the tests need a browser: {error}")
