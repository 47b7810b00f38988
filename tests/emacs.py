"""The Emacs of the tests, with eglot: found here, and, where a machine has none, got by `make test`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Names an editor that lies elsewhere, or one of several.
VARIABLE = "EMACS"
NAME = "emacs"
# From version 29 eglot is a part of Emacs itself.
PACKAGES = ("emacs-nox", "elpa-eglot")


class NoEmacsError(Exception):
    """There is no Emacs with eglot; the message says what to do."""


def find_emacs() -> Path:
    """Return an Emacs that has eglot, the one that the variable EMACS names before all others.

    Raises NoEmacsError where there is none.
    """
    named = os.environ.get(VARIABLE)
    found = shutil.which(named or NAME)
    if found is not None and _has_eglot(found):
        return Path(found)
    if named:
        raise NoEmacsError(f"{VARIABLE} names `{named}`, which does not start, or has no eglot")
    raise NoEmacsError(
        f"there is no Emacs with eglot: install it (Debian: apt-get install {' '.join(PACKAGES)}), "
        f"or let {VARIABLE} name one that lies elsewhere"
    )


def get_emacs() -> Path:
    """Return an Emacs as `find_emacs` does, and install Debian's first where there is none.

    That is done by whoever may do so. Raises NoEmacsError where it does not help.
    """
    try:
        return find_emacs()
    except NoEmacsError:
        installer = shutil.which("apt-get")
        if os.environ.get(VARIABLE) or os.geteuid() != 0 or installer is None:
            raise
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ("install", "--no-install-recommends", *PACKAGES)
    for words in (("update",), install):
        subprocess.run([installer, "--quiet=2", "--yes", *words], env=environment, check=False)
    return find_emacs()


def _has_eglot(path: str) -> bool:
    asked = [path, "--batch", "--eval", "(require 'eglot)"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    try:
        get_emacs()
    except NoEmacsError as error:
        sys.exit(f"the tests need an editor: {error}")
