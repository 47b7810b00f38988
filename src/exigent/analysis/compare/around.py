"""The repositories around the one that a bench lies in, of which it may be a part."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from exigent.analysis.compare.git import run_git, said_by, unreadable
from exigent.analysis.compare.tree import read_entries
from exigent.files import real_path

_SEAMS = ("120000", "160000")
# What git says of a folder with a `.git` that is none, and of a repository without files.
_NO_FILES = ("not a git repository", "must be run in a work tree")


def find_seam(top: Path, revision: str) -> str | None:
    """Return the place at which a repository is part of another one, None if it is of none.

    It is where the other has a submodule, or files of its own, now or at the revision. What
    lies in it only by the way, and is unknown to it, is no part of it. Raises GitError where
    git cannot tell.
    """
    for place in dict.fromkeys((top, *_by_name())):
        for folder in place.parents:
            if not os.path.lexists(folder / ".git") or real_path(folder) == top:
                continue
            if _holds(folder, place.relative_to(folder).as_posix(), revision):
                return place.relative_to(folder).as_posix()
    return None


def _by_name() -> Iterator[Path]:
    """Yield the current folder by the name that it was entered by, which may lead through links."""
    name = os.environ.get("PWD", "")
    if os.path.isabs(name) and os.path.realpath(name) == os.path.realpath(os.curdir):  # noqa: PTH117
        yield Path(os.path.normpath(name))


def _holds(folder: Path, inside: str, revision: str) -> bool:
    path = PurePosixPath(inside)
    ways = [one.as_posix() for one in (path, *path.parents) if one != PurePosixPath()]
    listed = run_git(folder, "ls-files", "--stage", "-z", "--", *ways)
    if listed.returncode:
        said = said_by(listed)
        if any(reason in said for reason in _NO_FILES):
            return False
        raise unreadable(said)
    tree = run_git(folder, "ls-tree", "-z", "--end-of-options", revision, "--", *ways)
    # It need not know the revision; what it has now does not depend on that.
    entries = (*read_entries(listed.stdout), *read_entries(b"" if tree.returncode else tree.stdout))
    return any(
        f"{entry.path}/".startswith(f"{inside}/") or (entry.path in ways and entry.mode in _SEAMS)
        for entry in entries
    )
