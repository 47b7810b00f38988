"""Makes a version: `make release VERSION=1.2.3`.

Writes the version wherever it stands, puts the changes of changelog.d/ into CHANGELOG.md, has
everything checked as it will be tagged, and only then commits and tags it. Whatever refuses, or
interrupts, leaves the tree as it was. Nothing is pushed.
"""

from __future__ import annotations

import argparse
import datetime
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fragments import fragments, problems

VERSION_FILE = Path("src", "exigent", "__init__.py")
_ASSIGNED = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


class RefusedError(Exception):
    """Why no version is made; the message says what to do."""


def release(root: Path, version: str, check: str, day: datetime.date) -> None:
    """Make a version in a repository; raise RefusedError, changing nothing, where it cannot be."""
    old = present_version(root)
    refuse_version(root, old, version)
    refuse_tree(root)
    refuse_changes(root)
    with put_back(root):
        write_version(root, old, version)
        run(
            root,
            sys.executable,
            *("-m", "towncrier", "build", "--yes", "--version", version),
            "--date",
            day.isoformat(),
        )
        if subprocess.run(shlex.split(check), cwd=root, check=False).returncode:
            raise RefusedError(f"`{check}` is red, so there is no {version}: see what it printed")
        run(root, "git", "add", "--all")
        run(root, "git", "commit", "--quiet", "--message", f"Release {version}")
        run(root, "git", "tag", "--annotate", "--message", f"exigent {version}", f"v{version}")


def present_version(root: Path) -> str:
    """Return the version that the library says it has."""
    found = _ASSIGNED.search((root / VERSION_FILE).read_text("utf-8"))
    if found is None:
        raise RefusedError(f"{VERSION_FILE} sets no __version__")
    return found[1]


def refuse_version(root: Path, old: str, new: str) -> None:
    """Refuse what is no version, none after the present one, or one that there is already."""
    if not _VERSION.fullmatch(new):
        raise RefusedError(f"`{new}` is no version: write three numbers, as in VERSION=1.2.3")
    if _order(new) <= _order(old):
        raise RefusedError(f"{new} does not come after {old}, the version that there is")
    if run(root, "git", "tag", "--list", f"v{new}"):
        raise RefusedError(f"there is a tag v{new} already")


def refuse_tree(root: Path) -> None:
    """Refuse a tree with anything in it that is not committed."""
    dirty = run(root, "git", "status", "--porcelain")
    if dirty:
        raise RefusedError(f"commit first, or put away, what is not committed:\n{dirty}")


def refuse_changes(root: Path) -> None:
    """Refuse a version without changes, and changes that CHANGELOG.md cannot take over."""
    if not fragments(root):
        raise RefusedError("changelog.d/ has no change in it, so there is nothing to release")
    found = list(problems(root))
    if found:
        raise RefusedError("\n".join(found))


def write_version(root: Path, old: str, new: str) -> None:
    """Write the version into the library, and into the pages that say what to install."""
    path = root / VERSION_FILE
    path.write_text(_ASSIGNED.sub(f'__version__ = "{new}"', path.read_text("utf-8")), "utf-8")
    named = re.compile(rf"(exigent@v|rev: v|exigent==){re.escape(old)}(?![\w.]*\d)")
    for page in (root / "README.md", *sorted((root / "docs").rglob("*.md"))):
        text = page.read_text("utf-8")
        if named.search(text):
            page.write_text(named.sub(rf"\g<1>{new}", text), "utf-8")


@contextmanager
def put_back(root: Path) -> Iterator[None]:
    """Undo all that was changed since the last commit, if what is done inside fails.

    Only for a tree in which everything was committed.
    """
    before = run(root, "git", "rev-parse", "HEAD")
    try:
        yield
    except BaseException:
        run(root, "git", "reset", "--quiet", "--hard", before)
        run(root, "git", "clean", "--quiet", "--force", "-d")
        raise


def run(root: Path, *command: str) -> str:
    """Run a command and return what it prints; raise RefusedError if it fails."""
    ended = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise RefusedError(f"`{shlex.join(command)}` failed:\n{ended.stderr or ended.stdout}")
    return ended.stdout.strip()


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


def main() -> None:
    """Make the version that is named, in the repository of the current folder."""
    parser = argparse.ArgumentParser(description="Make a version of exigent.")
    parser.add_argument("version")
    parser.add_argument("--check", default=".ci/run", help="what has to be green")
    asked = parser.parse_args()
    today = datetime.datetime.now(datetime.UTC).date()
    try:
        release(Path.cwd(), asked.version, asked.check, today)
    except RefusedError as refused:
        print(refused, file=sys.stderr)
        sys.exit(2)
    print(f"v{asked.version} is committed and tagged here. To publish it:")
    print(f"  git push origin HEAD v{asked.version}")


if __name__ == "__main__":
    main()
