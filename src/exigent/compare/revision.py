"""A bench as it was at a git revision, read by git itself without touching the work tree."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath

from exigent.bench import CASES, FEATURES, REGIMES, VOCABULARY
from exigent.bench_files import belongs
from exigent.errors import InputError, did_you_mean

PREFIX = "git:"

_FOLDERS = (FEATURES, REGIMES, CASES, VOCABULARY.parent.as_posix())
_LINK = "120000"
_SUBMODULE = "160000"
# A hook runs with these set to what it is called for, which need not be this bench.
_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


@contextmanager
def bench_at(revision: str, root: Path) -> Iterator[Path]:
    """Lay out the bench in `root` as it was at a revision, in a folder that lives as long.

    Raises InputError where there is no git, no repository, no such revision, no bench in
    it, or where part of the bench lies outside what the revision holds.
    """
    repository = _Repository(revision, root)
    tree = repository.tree()
    entries = repository.entries(tree)
    repository.check(entries)
    with tempfile.TemporaryDirectory(prefix="exigent-") as temporary:
        folder = Path(temporary, "bench")
        folder.mkdir()
        repository.lay_out(tree, folder, Path(temporary, "index"))
        repository.check_links(entries, folder)
        yield folder


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file of a revision's tree: its kind in git's words, and its path in the bench."""

    mode: str
    path: str

    @property
    def is_read(self) -> bool:
        """Whether it is, or lies in, a folder that a bench is read from."""
        is_inside = any(f"{self.path}/".startswith(f"{folder}/") for folder in _FOLDERS)
        return is_inside and belongs(PurePath(self.path), PurePath())


class _Repository:
    """The repository that a bench lies in, asked about one revision."""

    def __init__(self, revision: str, root: Path) -> None:
        self._revision = revision
        self._root = root

    def tree(self) -> str:
        """Return git's name of the bench's folder at the revision."""
        prefix = self._run("rev-parse", "--show-prefix")
        if prefix.returncode:
            raise self._no_repository(prefix)
        return f"{self._commit()}:{prefix.stdout.decode().rstrip(chr(10)).rstrip('/')}"

    def entries(self, tree: str) -> list[_Entry]:
        """Return the files of the bench at the revision."""
        listed = self._run("ls-tree", "-r", "-z", "--full-tree", tree)
        lines = os.fsdecode(listed.stdout).split("\0")[:-1]
        entries = [_Entry(line.partition(" ")[0], line.partition("\t")[2]) for line in lines]
        if not any(entry.path == VOCABULARY.as_posix() for entry in entries):
            place = tree.partition(":")[2]
            raise self._error(
                f"the revision has no bench {f'in {place}/' if place else 'there'}: "
                f"no {VOCABULARY.as_posix()}",
                "name a revision that has it",
            )
        return entries

    def check(self, entries: list[_Entry]) -> None:
        """Raise InputError where a part of the bench is a submodule."""
        for entry in entries:
            if entry.mode == _SUBMODULE and entry.is_read:
                raise self._error(
                    f"{entry.path} is a submodule, and a revision does not hold its files",
                    "run `exigent run --json FILE` there, and compare with that file",
                )

    def lay_out(self, tree: str, folder: Path, index: Path) -> None:
        """Write the files of the bench; unlike an archive this leaves none of them out."""
        top = Path(os.fsdecode(self._need("rev-parse", "--show-toplevel").rstrip(b"\n")))
        environment = {"GIT_INDEX_FILE": str(index)}
        self._need("read-tree", tree, folder=top, **environment)
        self._need("checkout-index", "--all", f"--prefix={folder}/", folder=top, **environment)

    def check_links(self, entries: list[_Entry], folder: Path) -> None:
        """Raise InputError where a part of the bench is a link to elsewhere."""
        for entry in entries:
            if entry.mode == _LINK and entry.is_read:
                target = (folder / entry.path).resolve()
                if not target.exists() or not target.is_relative_to(folder.resolve()):
                    raise self._error(
                        f"{entry.path} is a link to what lies outside the bench",
                        "run `exigent run --json FILE` there, and compare with that file",
                    )

    def _commit(self) -> str:
        if not self._revision or self._revision.startswith("-"):
            raise self._error("this names no revision", f"write {PREFIX}origin/main")
        wanted = f"{self._revision}^{{commit}}"
        found = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
        if found.returncode:
            raise self._no_revision()
        return found.stdout.decode().strip()

    def _no_repository(self, asked: subprocess.CompletedProcess[bytes]) -> InputError:
        said = _last_line(asked.stderr)
        if "not a git repository" in said:
            return self._error(
                "the bench lies in no git repository",
                "name a folder of regimes or a saved matrix.json instead",
            )
        return self._error(f"git cannot read the repository: {said}")

    def _no_revision(self) -> InputError:
        if self._run("rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
            return self._error(
                f"there is no revision `{self._revision}` in this clone, which is shallow",
                "fetch the whole history (`git fetch --unshallow`; "
                "`fetch-depth: 0` where a workflow checks out)",
            )
        refs = self._run("for-each-ref", "--format=%(refname:short)").stdout.decode().split()
        return self._error(
            f"there is no revision `{self._revision}`",
            did_you_mean(self._revision, refs) or "fetch it first with `git fetch`",
        )

    def _need(self, *arguments: str, folder: Path | None = None, **environment: str) -> bytes:
        ended = self._run(*arguments, folder=folder, **environment)
        if ended.returncode:
            raise self._error(f"git cannot read the revision: {_last_line(ended.stderr)}")
        return ended.stdout

    def _run(
        self, *arguments: str, folder: Path | None = None, **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        kept = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
        try:
            return subprocess.run(  # noqa: S603 - git itself, and our own arguments
                ["git", *arguments],  # noqa: S607 - which git is the user's affair
                cwd=folder or self._root,
                env={**kept, "LC_ALL": "C", **environment},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
            )
        except FileNotFoundError:
            raise self._error("git is not installed") from None

    def _error(self, message: str, meant: str = "") -> InputError:
        return InputError(f"{PREFIX}{self._revision}: {message}", None, meant)


def _last_line(output: bytes) -> str:
    lines = output.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it says nothing"
