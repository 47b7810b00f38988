"""The Neovim of the tests: found here, and, where a machine has none, got by `make test`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Names an editor that lies elsewhere, or one of several.
VARIABLE = "NEOVIM"
NAME = "nvim"


class NoNeovimError(Exception):
    """There is no Neovim that starts; the message says what to do."""


def find_neovim() -> Path:
    """Return a Neovim that starts, the one that the variable NEOVIM names before all others.

    Raises NoNeovimError where there is none.
    """
    named = os.environ.get(VARIABLE)
    found = shutil.which(named or NAME)
    if found is not None and _starts(found):
        return Path(found)
    if named:
        raise NoNeovimError(f"{VARIABLE} names `{named}`, which does not start")
    raise NoNeovimError(
        "there is no Neovim: install one (Debian: apt-get install neovim), or let "
        f"{VARIABLE} name one that lies elsewhere"
    )


def get_neovim() -> Path:
    """Return a Neovim as `find_neovim` does, and install Debian's first where there is none.

    That is done by whoever may do so. Raises NoNeovimError where it does not help.
    """
    try:
        return find_neovim()
    except NoNeovimError:
        if os.environ.get(VARIABLE) or os.geteuid() != 0:
            raise
    _run("apt-get", "--quiet=2", "update")
    _run("apt-get", "--quiet=2", "--yes", "install", "--no-install-recommends", "neovim")
    return find_neovim()


def _starts(path: str) -> bool:
    return subprocess.run([path, "--version"], capture_output=True, check=False).returncode == 0


def _run(*words: str) -> None:
    """Run a command of the machine, if there is one, with its output shown."""
    found = shutil.which(words[0])
    if found:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([found, *words[1:]], env=environment, check=False)


if __name__ == "__main__":
    try:
        get_neovim()
    except NoNeovimError as error:
        sys.exit(f"the tests need an editor: {error}")
