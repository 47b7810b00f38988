"""A bench as it was at a git revision, read by git itself without touching the work tree."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PurePosixPath

from exigent.analysis.compare.revision_name import PREFIX, RevisionName
from exigent.files import CASES, FEATURES, REGIMES, VOCABULARY, belongs
from exigent.words import InputError, InputErrors, did_you_mean

_FOLDERS = (FEATURES, REGIMES, CASES, VOCABULARY.parent.as_posix())
_LINK = "120000"
_SUBMODULE = "160000"
# A hook runs with these set to what it is called for, which need not be this bench.
_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


class NoBenchError(InputError):
    """A revision that has no bench where one lies now."""


class UnreadableBenchError(InputErrors):
    """A bench that a revision has, and that cannot be read or decided as it was then."""


@contextmanager
def bench_at(name: RevisionName, root: Path) -> Iterator[Path]:
    """Lay out a bench as it was at a revision, in a folder that lives as long.

    Without a folder in its name it is the bench that lies in `root` now. Raises
    NoBenchError where the revision has none, UnreadableBenchError where a part of it lies
    outside what the revision holds, and InputError where there is no git, no repository,
    no such revision, or no bench in the folder that was named.
    """
    repository = _Repository(name, root)
    folder = repository.folder()
    commit = repository.commit()
    entries = repository.entries(commit, folder)
    repository.check(commit, folder, entries)
    with tempfile.TemporaryDirectory(prefix="exigent-") as temporary:
        laid_out = Path(temporary, "bench")
        laid_out.mkdir()
        repository.lay_out(f"{commit}:{folder}", laid_out, Path(temporary, "index"))
        repository.check_links(entries, laid_out)
        yield laid_out


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

    def __init__(self, name: RevisionName, root: Path) -> None:
        self._name = name
        self._root = root

    def folder(self) -> str:
        """Return the folder of the bench, from the root of the repository."""
        prefix = self._run("rev-parse", "--show-prefix")
        if prefix.returncode:
            raise self._no_repository(prefix)
        if self._name.folder is None:
            return os.fsdecode(prefix.stdout).removesuffix("\n").rstrip("/")
        named = PurePosixPath(self._name.folder)
        if named.is_absolute() or ".." in named.parts:
            raise self._error(
                f"`{named}` is no folder of the repository",
                f"write it from the repository's root: {PREFIX}{self._name.revision}:bench",
            )
        return "" if named == PurePosixPath() else named.as_posix()

    def commit(self) -> str:
        """Return git's name of the revision."""
        revision = self._name.revision
        if not revision or revision.startswith("-"):
            raise self._error("this names no revision", f"write {PREFIX}origin/main")
        wanted = f"{revision}^{{commit}}"
        found = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
        if found.returncode:
            raise self._no_revision()
        return found.stdout.decode().strip()

    def entries(self, commit: str, folder: str) -> list[_Entry]:
        """Return the files of a folder at a commit, their paths from there."""
        within = f"{folder}/" if folder else ""
        return [
            _Entry(entry.mode, entry.path.removeprefix(within))
            for entry in self._list(commit, "-r", "--", *([within] if within else []))
            if entry.path.startswith(within)
        ]

    def check(self, commit: str, folder: str, entries: Sequence[_Entry]) -> None:
        """Raise what `bench_at` does where there is no bench, or a part is a submodule."""
        for entry in entries:
            if entry.mode == _SUBMODULE and entry.is_read:
                raise self._unreadable(
                    f"{entry.path} is a submodule, and a revision does not hold its files"
                )
        steps = {VOCABULARY.as_posix(), VOCABULARY.parent.as_posix()}
        if any(entry.path in steps for entry in entries):
            return
        for entry in self._on_the_way(commit, folder):
            if entry.mode in (_LINK, _SUBMODULE):
                what = "link" if entry.mode == _LINK else "submodule"
                raise self._unreadable(f"{entry.path} is a {what}, and the bench lies behind it")
        raise self._no_bench(commit, folder)

    def lay_out(self, tree: str, folder: Path, index: Path) -> None:
        """Write the files of the bench; unlike an archive this leaves none of them out."""
        top = self._top()
        environment = {"GIT_INDEX_FILE": str(index)}
        self._need("read-tree", tree, folder=top, **environment)
        self._need("checkout-index", "--all", f"--prefix={folder}/", folder=top, **environment)

    def check_links(self, entries: list[_Entry], folder: Path) -> None:
        """Raise InputError where a part of the bench is a link to elsewhere."""
        for entry in entries:
            if entry.mode == _LINK and entry.is_read:
                target = (folder / entry.path).resolve()
                if not target.exists() or not target.is_relative_to(folder.resolve()):
                    raise self._unreadable(f"{entry.path} is a link to what lies outside the bench")

    def _list(self, commit: str, *arguments: str) -> list[_Entry]:
        # What has no such path lists nothing; that git cannot read it must not look alike.
        options = ("ls-tree", "-z", "--full-tree", commit)
        listed = os.fsdecode(self._need(*options, *arguments, GIT_LITERAL_PATHSPECS="1"))
        lines = listed.split("\0")[:-1]
        return [_Entry(line.partition(" ")[0], line.partition("\t")[2]) for line in lines]

    def _on_the_way(self, commit: str, folder: str) -> list[_Entry]:
        """Return the folder of the bench, and those that it lies in, as a commit has them."""
        path = PurePosixPath(folder)
        ways = [one.as_posix() for one in (path, *path.parents) if one != PurePosixPath()]
        return self._list(commit, "--", *ways) if ways else []

    def _no_bench(self, commit: str, folder: str) -> InputError:
        lacks = f"no {VOCABULARY.as_posix()}"
        here = f"in {folder}/" if folder else "there"
        benches = [
            PurePosixPath(entry.path).parents[1].as_posix()
            for entry in self._list(commit, "-r")
            if f"/{entry.path}".endswith(f"/{VOCABULARY.as_posix()}")
        ]
        words = {f"{PREFIX}{self._name.revision}:{one}": one for one in benches}
        if self._name.folder is not None:
            has = f"it has: {', '.join(words)}" if words else ""
            return self._error(
                f"the revision has no bench {here}: {lacks}",
                did_you_mean(folder, benches) or has,
            )
        gone = [
            word for word, one in words.items() if not (self._top() / one / VOCABULARY).is_file()
        ]
        if gone:
            return self._error(
                f"the revision has no bench {here}, but another that is gone now",
                f"if it was moved, compare with {gone[0]}",
            )
        return NoBenchError(f"{PREFIX}{self._name}: the revision has no bench {here}: {lacks}")

    def _top(self) -> Path:
        return Path(os.fsdecode(self._need("rev-parse", "--show-toplevel")).removesuffix("\n"))

    def _no_repository(self, asked: subprocess.CompletedProcess[bytes]) -> InputError:
        said = _last_line(asked.stderr)
        if "not a git repository" in said:
            return self._error(
                "the bench lies in no git repository",
                "name a folder of regimes or a saved matrix.json instead",
            )
        return self._error(f"git cannot read the repository: {said}")

    def _no_revision(self) -> InputError:
        missing = f"there is no revision `{self._name.revision}`"
        refs = self._run("for-each-ref", "--format=%(refname:short)").stdout.decode().split()
        fetched = [
            f"`{PREFIX}{replace(self._name, revision=ref)}`"
            for ref in refs
            if ref.endswith(f"/{self._name.revision}")
        ]
        if fetched:
            return self._error(f"{missing} here", f"did you mean {' or '.join(fetched)}?")
        if self._run("rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
            return self._error(
                f"{missing} in this clone, which is shallow",
                "fetch the whole history (`git fetch --unshallow`; "
                "`fetch-depth: 0` where a workflow checks out)",
            )
        return self._error(
            missing,
            did_you_mean(self._name.revision, refs) or "fetch it first with `git fetch`",
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

    def _unreadable(self, message: str) -> UnreadableBenchError:
        meant = "run `exigent run --json FILE` there, and compare with that file"
        return UnreadableBenchError([self._error(message, meant)])

    def _error(self, message: str, meant: str = "") -> InputError:
        return InputError(f"{PREFIX}{self._name}: {message}", None, meant)


def _last_line(output: bytes) -> str:
    lines = output.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it says nothing"
