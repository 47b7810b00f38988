"""The Java that Spark runs on in tests: found here, and, where a machine has none, got by `make test`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

PACKAGE = "openjdk-17-jre-headless"


class NoJavaError(Exception):
    """There is no Java that starts; the message says what to do."""


def get_java() -> None:
    """Install a Java where there is none, by whoever may do so; raise NoJavaError else."""
    if _starts():
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        _run("apt-get", "--quiet=2", "update")
        _run("apt-get", "--quiet=2", "--yes", "install", "--no-install-recommends", PACKAGE)
    if not _starts():
        raise NoJavaError(
            f"there is no Java: install 17 or later (Debian: apt-get install {PACKAGE})"
        )


def _starts() -> bool:
    home = os.environ.get("JAVA_HOME")
    java = shutil.which("java", path=f"{home}/bin" if home else None)
    if java is None:
        return False
    return subprocess.run([java, "-version"], capture_output=True, check=False).returncode == 0


def _run(command: str, *arguments: str) -> None:
    variables = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([str(shutil.which(command)), *arguments], env=variables, check=False)


if __name__ == "__main__":
    try:
        get_java()
    except NoJavaError as error:
        sys.exit(f"the tests need Java for Spark: {error}")
