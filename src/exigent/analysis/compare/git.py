"""Asks git about the repository that a folder lies in, and about nothing that stands in for it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

# What says that git should look elsewhere: a hook runs with some of these set to what it is
# called for, which need not be this bench.
_ELSEWHERE = frozenset(
    {
        *("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"),
        *("GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE"),
        *("GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE"),
        *("GIT_IMPLICIT_WORK_TREE", "GIT_INTERNAL_SUPER_PREFIX"),
    }
)
_OPTIONS = (
    # Nothing but the commits themselves says what was in them.
    "--no-replace-objects",
    # A change can bring a folder that looks like a repository; only `.git` is one.
    *("-c", "safe.bareRepository=explicit"),
    *("-c", "core.warnAmbiguousRefs=true"),
)


class GitError(Exception):
    """Git could not do what it was asked; the message is for the reader."""


def unreadable(why: str) -> GitError:
    """Return the error for a revision that git has and cannot read."""
    return GitError(f"git cannot read the revision: {why}")


def run_git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder; raise GitError where there is none."""
    try:
        return subprocess.run(  # noqa: S603 - git itself, and our own arguments
            _words(arguments),
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise GitError("git is not installed") from None


def start_git(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start git in a folder, to be asked and to answer while it runs."""
    return subprocess.Popen(  # noqa: S603 - git itself, and our own arguments
        _words(arguments),
        cwd=folder,
        env=_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def is_revision(word: str, folder: Path) -> bool:
    """Tell whether git knows a word as a branch, a tag or another commit; False where it cannot."""
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{word}^{{commit}}")
    try:
        return run_git(folder, *asked).returncode == 0
    except (GitError, OSError, ValueError):
        return False


def said_by(ended: subprocess.CompletedProcess[bytes]) -> str:
    """Return the line in which git says why it failed."""
    lines = ended.stderr.decode(errors="replace").strip().splitlines()
    fatal = [line for line in lines if line.startswith("fatal: ")]
    return (fatal or lines or ["it says nothing"])[-1]


def _words(arguments: Sequence[str]) -> list[str]:
    return ["git", *_OPTIONS, *arguments]


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    settings = {"LC_ALL": "C", "GIT_LITERAL_PATHSPECS": "1", "GIT_GRAFT_FILE": os.devnull}
    return {**kept, **settings}
