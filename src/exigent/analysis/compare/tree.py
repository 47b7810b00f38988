"""The tree of a commit: its files, where benches lie among them, and how they are laid out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PurePosixPath
from subprocess import Popen
from typing import IO

from exigent.analysis.compare.git import start_git, unreadable
from exigent.files import CASES, FEATURES, FILE, REGIMES, VOCABULARY, belongs
from exigent.words import Fault, InputError

_STEPS = VOCABULARY.parent.as_posix()
_FOLDERS = (FEATURES, REGIMES, CASES, _STEPS)
_CONFTEST = "conftest.py"
_LINK = "120000"
_SUBMODULE = "160000"
_PROGRAM = "100755"
_NO_NAMES = frozenset({"", ".", "..", ".git"})


@dataclass(frozen=True, slots=True)
class TreeFile:
    """A file of a tree: its kind in git's words, the name of what it holds, and its path."""

    mode: str
    blob: str
    path: str

    @property
    def is_link(self) -> bool:
        """Whether it is a symbolic link."""
        return self.mode == _LINK

    @property
    def is_submodule(self) -> bool:
        """Whether it is a folder that another repository has the files of."""
        return self.mode == _SUBMODULE

    @property
    def is_of_bench(self) -> bool:
        """Whether it is, or lies in, what a bench is read from, also where capitals do not count."""
        return _lies_in(self.path.casefold(), (*_FOLDERS, FILE, _CONFTEST))

    @property
    def is_read(self) -> bool:
        """Whether it is, or lies in, a folder that a bench is read from."""
        return _lies_in(self.path, _FOLDERS) and belongs(PurePath(self.path), PurePath())


def read_entries(listed: bytes) -> list[TreeFile]:
    """Return what `git ls-tree -z` lists."""
    entries = []
    for line in os.fsdecode(listed).split("\0")[:-1]:
        facts, _, path = line.partition("\t")
        mode, _, blob = facts.split(" ")
        entries.append(TreeFile(mode, blob, path))
    return entries


def within(entries: Iterable[TreeFile], folder: str) -> list[TreeFile]:
    """Return the entries in a folder, their paths from there."""
    if not folder:
        return list(entries)
    start = f"{folder}/"
    return [
        replace(entry, path=entry.path.removeprefix(start))
        for entry in entries
        if entry.path.startswith(start)
    ]


def has_bench(entries: Iterable[TreeFile]) -> bool:
    """Tell whether there is a bench right here, be its words behind a link or not."""
    return any(entry.path in (VOCABULARY.as_posix(), _STEPS) for entry in entries)


def benches_in(entries: Iterable[TreeFile]) -> list[str]:
    """Return the folders of all benches, as `.` for the root.

    Where capitals are no difference, a bench may be one under another spelling.
    """
    found = []
    for entry in entries:
        path = f"/{entry.path}".casefold()
        if path.endswith(f"/{VOCABULARY.as_posix()}"):
            found.append(PurePosixPath(entry.path).parents[1].as_posix())
        elif entry.is_link and path.endswith(f"/{_STEPS}"):
            found.append(PurePosixPath(entry.path).parent.as_posix())
    return found


def refuse_unfit_paths(entries: Iterable[TreeFile]) -> None:
    """Raise GitError for a path that leads elsewhere than into the folder it is laid out in."""
    if not all(_is_path(entry.path) for entry in entries):
        raise unreadable("it holds a file with a name that none can have")


def lay_out(entries: Sequence[TreeFile], repository: Path, folder: Path) -> None:
    """Write files into a folder that has none of them, each byte as git keeps it.

    No attribute or setting of where the repository lies has a say: what the base holds is
    not for the change to shape. Their paths are those that `refuse_unfit_paths` lets pass.
    Raises GitError for what git lacks, and for files that cannot lie side by side, and
    InputError where the disk takes no more.
    """
    # Links last: no file is ever written through one.
    ordered = sorted(entries, key=lambda entry: entry.is_link)
    with start_git(repository, "cat-file", "--batch") as asked:
        for entry in ordered:
            path = folder / entry.path
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                if entry.is_submodule:
                    path.mkdir()
                    continue
                content = _read_blob(asked, entry.blob)
                if entry.is_link:
                    path.symlink_to(os.fsdecode(content))
                else:
                    with path.open("xb") as file:
                        file.write(content)
                    path.chmod(0o755 if entry.mode == _PROGRAM else 0o644)
            except (FileExistsError, NotADirectoryError):
                raise unreadable(f"{entry.path} cannot lie beside the other files") from None
            except OSError as error:
                raise _unwritable(entry, error) from None


def _unwritable(entry: TreeFile, error: OSError) -> InputError:
    reason = (error.strerror or str(error)).lower()
    return InputError(
        f"cannot lay out {entry.path} of a revision in the temporary folder: {reason}",
        None,
        "make room there, or name another folder in TMPDIR",
        fault=Fault.CANNOT_WRITE,
    )


def _read_blob(asked: Popen[bytes], blob: str) -> bytes:
    questions, answers = _pipes(asked)
    try:
        questions.write(f"{blob}\n".encode())
        questions.flush()
    except BrokenPipeError:
        raise unreadable(f"{blob} cannot be read") from None
    # `NAME KIND SIZE`, or `NAME missing`.
    match answers.readline().split():
        case [_, b"blob", size]:
            content = answers.read(int(size) + 1)
            if len(content) == int(size) + 1:
                return content[:-1]
    raise unreadable(f"{blob} cannot be read")


def _pipes(asked: Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    if asked.stdin is None or asked.stdout is None:
        raise AssertionError("git was started with pipes")
    return asked.stdin, asked.stdout


def _lies_in(path: str, places: Iterable[str]) -> bool:
    return any(f"{path}/".startswith(f"{place}/") for place in places)


def _is_path(path: str) -> bool:
    return not any(part.casefold() in _NO_NAMES for part in path.split("/"))
