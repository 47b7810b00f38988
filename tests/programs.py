"""Programs that the tests start: found here, and, where a machine has none, got by `make test`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


def may_install() -> bool:
    """Tell whether whoever runs the tests may install what Debian has, on a machine of Debian's."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(*packages: str) -> None:
    """Install packages of Debian's; where that fails, apt-get says why."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    installer = str(shutil.which("apt-get"))
    for words in (["update"], ["install", "--no-install-recommends", *packages]):
        subprocess.run([installer, "--quiet=2", "--yes", *words], env=environment, check=False)


class NoProgramError(Exception):
    """There is no such program that starts; the message says what to do."""


@dataclass(frozen=True)
class Program:
    """A program, and Debian's packages of it.

    `variable` names one that lies elsewhere, or one of several: itself, or the folder that has it
    at `inside`. It is one that can do what the tests need if it starts with `asked`.
    """

    title: str
    command: str
    asked: tuple[str, ...]
    variable: str
    packages: tuple[str, ...]
    inside: str = ""

    def find(self) -> Path:
        """Return one that starts, the one that the variable names before all others.

        Raises NoProgramError where there is none.
        """
        named = os.environ.get(self.variable)
        found = shutil.which(str(Path(named, self.inside)) if named else self.command)
        if found is not None and self._starts(found):
            return Path(found)
        if named:
            raise NoProgramError(f"{self.variable} names `{named}`, which is no {self.title}")
        raise NoProgramError(
            f"there is no {self.title}: install it (Debian: apt-get install "
            f"{' '.join(self.packages)}), or let {self.variable} name one that lies elsewhere"
        )

    def get(self) -> Path:
        """Return one as `find` does, and install Debian's first where there is none.

        That is done by whoever may do so. Raises NoProgramError where it does not help.
        """
        try:
            return self.find()
        except NoProgramError:
            if os.environ.get(self.variable) or not may_install():
                raise
        install(*self.packages)
        return self.find()

    def _starts(self, path: str) -> bool:
        return subprocess.run([path, *self.asked], capture_output=True, check=False).returncode == 0


NEOVIM = Program("Neovim", "nvim", ("--version",), "NEOVIM", ("neovim",))
# From version 29 eglot is a part of Emacs itself.
EMACS = Program(
    "Emacs with eglot",
    "emacs",
    ("--batch", "--eval", "(require 'eglot)"),
    "EMACS",
    ("emacs-nox", "elpa-eglot"),
)
# Spark runs on it.
JAVA = Program(
    "Java", "java", ("-version",), "JAVA_HOME", ("openjdk-17-jre-headless",), inside="bin/java"
)
PROGRAMS = (NEOVIM, EMACS, JAVA)


if __name__ == "__main__":
    try:
        for program in PROGRAMS:
            program.get()
    except NoProgramError as error:
        sys.exit(f"the tests start programs: {error}")
