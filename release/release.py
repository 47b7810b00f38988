"""Makes a version: `make release VERSION=1.2.3`.

Writes the version wherever it stands, puts the changes of changelog.d/ into CHANGELOG.md, has
everything checked as it will be tagged, and only then commits and tags it. Whatever refuses, or
interrupts, leaves the tree as it was. Nothing is pushed.
"""

from __future__ import annotations

import argparse
import datetime
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from fragments import fragments, problems

VERSION_FILE = Path("src", "exigent", "__init__.py")
_ASSIGNED = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
_A_MOMENT = 0.1
# A group of processes, which Ctrl-C reaches only by way of this one.
_OF_ITS_OWN = 0


class RefusedError(Exception):
    """Why no version is made; the message says what to do."""


class CutShortError(Exception):
    """A signal that ends a release before all is checked."""

    def __init__(self, heard: signal.Signals) -> None:
        super().__init__(f"ended by {heard.name}: no version is made, and the tree is as it was")
        self.heard = heard


def release(
    root: Path, version: str, check: str, day: datetime.date, heard: Sequence[signal.Signals]
) -> None:
    """Make a version in a repository.

    Where it cannot be, raise RefusedError, and where a signal is heard before all is checked
    CutShortError; both leave the tree as it was.
    """
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
        if run_check(root, check, heard):
            raise RefusedError(f"`{check}` is red, so there is no {version}: see what it printed")
        run(root, "git", "add", "--all")
        run(root, "git", "commit", "--quiet", "--message", f"Release {version}")
        run(root, "git", "tag", "--annotate", "--message", f"exigent {version}", f"v{version}")


def run_check(root: Path, check: str, heard: Sequence[signal.Signals]) -> int:
    """Return how a check ends; raise CutShortError, having ended it, once a signal is heard."""
    with subprocess.Popen(
        shlex.split(check), cwd=root, stdin=subprocess.DEVNULL, process_group=_OF_ITS_OWN
    ) as checking:
        while checking.poll() is None and not heard:
            time.sleep(_A_MOMENT)
        if heard:
            # With all that it started.
            with suppress(ProcessLookupError):
                os.killpg(checking.pid, heard[0])
    if heard:
        raise CutShortError(heard[0])
    return checking.returncode


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
        # Whoever presses Ctrl-C twice does not mean half of this.
        run(root, "git", "reset", "--quiet", "--hard", before, group=_OF_ITS_OWN)
        run(root, "git", "clean", "--quiet", "--force", "-d", group=_OF_ITS_OWN)
        raise


def run(root: Path, *command: str, group: int | None = None) -> str:
    """Run a command, in a group of processes; return what it prints, or raise RefusedError."""
    ended = subprocess.run(
        command, cwd=root, capture_output=True, text=True, check=False, process_group=group
    )
    if ended.returncode:
        raise RefusedError(f"`{shlex.join(command)}` failed:\n{ended.stderr or ended.stdout}")
    return ended.stdout.strip()


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


def hear_signals() -> Sequence[signal.Signals]:
    """Return a list to which signals that would end this process are added, and do not end it."""
    heard: list[signal.Signals] = []
    for number in _ENDING:
        # What whoever started this wants ignored, as nohup does, stays so.
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda found, _: heard.append(signal.Signals(found)))
    return heard


def main() -> None:
    """Make the version that is named, in the repository of the current folder."""
    parser = argparse.ArgumentParser(description="Make a version of exigent.")
    parser.add_argument("version")
    parser.add_argument("--check", default=".ci/run", help="what has to be green")
    asked = parser.parse_args()
    today = datetime.datetime.now(datetime.UTC).date()
    try:
        release(Path.cwd(), asked.version, asked.check, today, hear_signals())
    except RefusedError as refused:
        print(refused, file=sys.stderr)
        sys.exit(2)
    except CutShortError as interrupted:
        # A terminal that is closed takes no words.
        with suppress(OSError):
            print(interrupted, file=sys.stderr)
        sys.exit(128 + interrupted.heard)
    print(f"v{asked.version} is committed and tagged here. To publish it:")
    print(f"  git push origin HEAD v{asked.version}")


if __name__ == "__main__":
    main()
