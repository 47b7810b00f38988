"""A bench as it was at a git revision, read by git itself without touching the work tree."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath

from exigent.analysis.compare.around import find_seam
from exigent.analysis.compare.detours import find_detour
from exigent.analysis.compare.git import GitError, run_git, said_by, unreadable
from exigent.analysis.compare.revision_name import PREFIX, RevisionName
from exigent.analysis.compare.tree import (
    TreeFile,
    benches_in,
    has_bench,
    lay_out,
    read_entries,
    refuse_unfit_paths,
    within,
)
from exigent.files import VOCABULARY, is_bench, real_path
from exigent.words import Fault, InputError, InputErrors, Location, did_you_mean

_LACKS = f"no {VOCABULARY.as_posix()}"
_MOST_NAMED = 3
_WHOLE_HASH = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
# What git tries for a short name, in this order.
_PLACES_OF_REFS = (
    *("refs/{}", "refs/tags/{}", "refs/heads/{}", "refs/remotes/{}", "refs/remotes/{}/HEAD"),
)


class NoBenchError(InputError):
    """A revision that has no bench where one lies now."""


class UnreadableBenchError(InputErrors):
    """A bench that a revision has, and that cannot be read or decided as it was then."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A bench of a revision, laid out in a folder.

    There are the files that a bench is read from. `lay_out_rest` adds all others of its
    folder, for code that may look at any of them.
    """

    folder: Path
    lay_out_rest: Callable[[], None]


@contextmanager
def bench_at(name: RevisionName, root: Path) -> Iterator[LaidOut]:
    """Lay out a bench as it was at a revision, in a folder that lives as long.

    Without a folder in its name it is the bench that lies in `root` now. Raises
    NoBenchError where the revision has none at all, UnreadableBenchError where a part of it
    lies outside what the revision holds or it may be one that lay elsewhere, and InputError
    where there is no git, no repository, no such revision, no bench in the folder that was
    named, or another that was surely moved here.
    """
    repository = _Repository(name, root)
    try:
        top, folder = repository.folder()
        commit = repository.commit()
        repository.check_seams(top)
        entries = repository.entries(commit)
        repository.check(top, folder, entries)
        own = within(entries, folder)
        with tempfile.TemporaryDirectory(prefix="exigent-") as temporary:
            laid_out = Path(temporary, "bench")
            laid_out.mkdir()
            refuse_unfit_paths(own)
            # A link may lead to any of them.
            has_links = any(entry.is_link for entry in own)
            first = [entry for entry in own if has_links or entry.is_of_bench]
            rest = [] if has_links else [entry for entry in own if not entry.is_of_bench]
            lay_out(first, top, laid_out)
            repository.check_links(own, laid_out)
            yield LaidOut(laid_out, partial(lay_out, rest, top, laid_out))
    except GitError as error:
        raise repository.error(str(error)) from None


@contextmanager
def as_of(name: RevisionName) -> Iterator[None]:
    """Tell what is wrong in a bench as wrong in the revision that it is of."""
    try:
        yield
    except (InputError, InputErrors) as error:
        raise UnreadableBenchError(_naming(name, one) for one in error.problems) from None


def _naming(name: RevisionName, error: InputError) -> InputError:
    """Return an error that names the revision as git does: `origin/main:regimes/a.yaml`."""
    if error.location is None:
        return InputError(f"{name}: {error.message}", None, error.meant, fault=error.fault)
    place = error.location
    shown = Location(name.place(place.path), place.line, place.column)
    return InputError(error.message, shown, error.meant, fault=error.fault)


class _Repository:
    """The repository that a bench lies in, asked about one revision."""

    def __init__(self, name: RevisionName, root: Path) -> None:
        self._name = name
        self._root = root

    def folder(self) -> tuple[Path, str]:
        """Return the top of the repository, and the folder of the bench from there."""
        top = self._here("--show-toplevel")
        lies_in = self._here("--show-prefix").rstrip("/")
        here = Path(top, lies_in)
        if not (here.is_dir() and here.samefile(self._root)):
            raise self.error(f"the bench does not lie in the work tree of its repository, `{top}`")
        if self._name.folder is None:
            return real_path(Path(top)), lies_in
        named = PurePosixPath(self._name.folder)
        if named.is_absolute() or ".." in named.parts:
            raise self.error(
                f"`{named}` is no folder of the repository",
                f"write it from the repository's root: {PREFIX}{self._name.revision}:bench",
            )
        return real_path(Path(top)), "" if named == PurePosixPath() else named.as_posix()

    def commit(self) -> str:
        """Return git's name of the revision."""
        revision = self._name.revision
        if not revision or revision.startswith("-"):
            raise self.error("this names no revision", f"write {PREFIX}origin/main")
        wanted = f"{revision}^{{commit}}"
        found = self._run("rev-parse", "--verify", "--end-of-options", wanted)
        if found.returncode:
            raise self._no_revision()
        if b" is ambiguous" in found.stderr and not _WHOLE_HASH.fullmatch(revision):
            raise self._ambiguous()
        return found.stdout.decode().strip()

    def check_seams(self, top: Path) -> None:
        """Raise InputError where the repository is a part of another one.

        Its own history is for itself to write: it may hold the bench as the change has it.
        """
        seam = find_seam(top, self._name.revision)
        if seam is not None:
            raise self.error(
                f"the bench lies in a repository of its own, at `{seam}` of another one, "
                "and what that one had is not known here",
                "compare in a clone that lies by itself, or with what "
                "`exigent run --json FILE` wrote",
            )

    def entries(self, commit: str) -> list[TreeFile]:
        """Return the files of a commit."""
        # That git cannot read it must not look like a commit with nothing in it.
        return read_entries(self._need("ls-tree", "-r", "-z", "--full-tree", commit))

    def check(self, top: Path, folder: str, entries: Sequence[TreeFile]) -> None:
        """Raise what `bench_at` does where there is no bench, or not surely this one."""
        own = within(entries, folder)
        for entry in own:
            if entry.is_submodule and entry.is_read:
                raise self._unreadable(
                    f"{entry.path} is a submodule, and a revision does not hold its files"
                )
        if has_bench(own):
            if self._name.folder is None:
                self._check_detours(top, folder, entries)
            return
        path = PurePosixPath(folder)
        ways = {one.as_posix() for one in (path, *path.parents)}
        for entry in entries:
            if entry.path in ways and (entry.is_link or entry.is_submodule):
                what = "link" if entry.is_link else "submodule"
                raise self._unreadable(f"{entry.path} is a {what}, and the bench lies behind it")
        benches = benches_in(entries)
        if self._name.folder is not None:
            raise self._not_in(folder, benches)
        raise self._no_bench(top, folder, benches, entries)

    def check_links(self, entries: Sequence[TreeFile], folder: Path) -> None:
        """Raise InputError where a part of the bench is a link to elsewhere."""
        for entry in entries:
            if entry.is_link and entry.is_read:
                target = real_path(folder / entry.path)
                if not target.exists() or not target.is_relative_to(real_path(folder)):
                    raise self._unreadable(f"{entry.path} is a link to what lies outside the bench")

    def error(self, message: str, meant: str = "") -> InputError:
        """Return an error that names the revision."""
        return InputError(f"{PREFIX}{self._name}: {message}", None, meant, fault=Fault.NO_REVISION)

    def _check_detours(self, top: Path, folder: str, entries: Sequence[TreeFile]) -> None:
        """Raise InputError where a place that led to another bench then leads to this one now."""
        detour = find_detour(entries, top, folder or ".", self._read_link)
        if detour is not None:
            raise self.error(
                f"{detour.place} leads to the bench {_in(folder)} now, and led to another in the "
                "revision",
                f"compare with {self._at(detour.bench)}, or with {self._at(folder)} for the one "
                f"{_in(folder)}",
            )

    def _read_link(self, link: TreeFile) -> str:
        return os.fsdecode(self._need("cat-file", "blob", link.blob))

    def _not_in(self, folder: str, benches: Sequence[str]) -> InputError:
        has = f"it has: {', '.join(map(self._at, benches))}" if benches else ""
        return self.error(
            f"the revision has no bench {_in(folder)}: {_LACKS}",
            did_you_mean(folder, benches) or has,
        )

    def _no_bench(
        self, top: Path, folder: str, benches: Sequence[str], entries: Sequence[TreeFile]
    ) -> InputError | InputErrors:
        missing = f"the revision has no bench {_in(folder)}"
        for one in benches:
            place = top / one
            what = "is gone now" if not is_bench(place) else "is a link now"
            if not is_bench(place) or real_path(place) != place:
                return self.error(
                    f"{missing}, but another that {what}",
                    f"if it was moved, compare with {self._at(one)}",
                )
        if benches:
            words = [self._at(one) for one in benches]
            more = len(words) - _MOST_NAMED
            named = ", ".join(words[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
            return self._unreadable(
                f"{missing}, but others that this one may come from",
                f"compare with the one that it does: {named}",
            )
        for entry in entries:
            if entry.is_submodule:
                return self._unreadable(
                    f"{missing}, but {entry.path} is a submodule, and one may lie in it"
                )
        return NoBenchError(f"{PREFIX}{self._name}: {missing}: {_LACKS}", fault=Fault.NO_REVISION)

    def _at(self, folder: str) -> str:
        return f"{PREFIX}{self._name.revision}:{folder or '.'}"

    def _here(self, question: str) -> str:
        asked = self._run("rev-parse", question)
        if not asked.returncode:
            return os.fsdecode(asked.stdout).removesuffix("\n")
        said = said_by(asked)
        if "not a git repository" in said:
            raise self.error(
                "the bench lies in no git repository",
                "name a folder of regimes or a saved matrix.json instead",
            )
        raise self.error(f"git cannot read the repository: {said}")

    def _ambiguous(self) -> InputError:
        revision = self._name.revision
        short = re.split(r"[~^:]|@\{", revision)[0]
        refs = self._run("for-each-ref", "--format=%(refname)").stdout.decode().split()
        found = [ref for place in _PLACES_OF_REFS if (ref := place.format(short)) in refs]
        words = (
            f"`{PREFIX}{replace(self._name, revision=revision.replace(short, ref, 1))}`"
            for ref in found
        )
        return self.error(
            f"`{short}` is the name of more than one revision",
            f"write the whole name: {' or '.join(words)}",
        )

    def _no_revision(self) -> InputError:
        missing = f"there is no revision `{self._name.revision}`"
        refs = self._run("for-each-ref", "--format=%(refname:short)").stdout.decode().split()
        fetched = [
            f"`{PREFIX}{replace(self._name, revision=ref)}`"
            for ref in refs
            if ref.endswith(f"/{self._name.revision}")
        ]
        if fetched:
            return self.error(f"{missing} here", f"did you mean {' or '.join(fetched)}?")
        if self._run("rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
            return self.error(
                f"{missing} in this clone, which is shallow",
                "fetch the whole history (`git fetch --unshallow`; "
                "`fetch-depth: 0` where a workflow checks out)",
            )
        return self.error(
            missing,
            did_you_mean(self._name.revision, refs) or "fetch it first with `git fetch`",
        )

    def _need(self, *arguments: str) -> bytes:
        ended = self._run(*arguments)
        if ended.returncode:
            raise unreadable(said_by(ended))
        return ended.stdout

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return run_git(self._root, *arguments)

    def _unreadable(self, message: str, meant: str = "") -> UnreadableBenchError:
        usual = "run `exigent run --json FILE` there, and compare with that file"
        return UnreadableBenchError([self.error(message, meant or usual)])


def _in(folder: str) -> str:
    return f"in {folder}/" if folder else "there"
