"""The files that a bench is read from, and which of them are not as they were."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from exigent.files import (
    CASES,
    FEATURES,
    PYTHON_ENDING,
    REGIMES,
    VOCABULARY,
    Listed,
    belongs,
    list_features,
    list_yaml,
    read_file,
)
from exigent.suite import find_features
from exigent.words import InputError, Location, shown_path

_PYTEST_SETTINGS = ("*.py", "*.toml", "*.ini", "*.cfg")
# A policy may read what it likes beside it.
_LARGEST = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Places:
    """Where a bench lies, which folder its columns come from, and which features are named.

    `drafts` are the files of regimes that lie elsewhere and are named.
    """

    root: Path
    regimes: Path
    features: tuple[Path, ...]
    drafts: tuple[Path, ...] = ()

    @property
    def folders_of_drafts(self) -> tuple[Path, ...]:
        """The folders in which drafts lie, with what they may rest on."""
        return tuple(dict.fromkeys(path.parent for path in self.drafts))

    @property
    def elsewhere(self) -> Path | None:
        """The folder of the columns, where it is not that of the bench."""
        return None if self.regimes == self.root / REGIMES else self.regimes

    @property
    def folders_of_regimes(self) -> tuple[Path, ...]:
        """The folders that regimes are read from, the one of the columns last."""
        return tuple(dict.fromkeys((self.root / REGIMES, self.regimes)))


@dataclass(frozen=True)
class BenchListing:
    """The files there are, by what they are read as.

    `beside` are the files in the folders of regimes that are none themselves: policies in
    other languages and whatever these may read. `python` is what pytest would read.
    `refused` has a file with the reason why it is refused, and `missing` says which
    features are named and not there.
    """

    vocabulary: Path
    cases: tuple[Path, ...]
    regimes: tuple[Path, ...]
    beside: tuple[Path, ...]
    features: tuple[Path, ...]
    python: tuple[Path, ...]
    refused: tuple[tuple[Path, InputError], ...] = ()
    missing: InputError | None = None

    def __iter__(self) -> Iterator[Path]:
        yield self.vocabulary
        for several in (self.cases, self.regimes, self.beside, self.features, self.python):
            yield from several
        yield from (path for path, _ in self.refused)


def list_files(places: Places) -> BenchListing:
    """Return the files that a bench is read from, what editors leave behind left out."""
    root = places.root
    features, refused, missing = _list_features(places.features, root)
    cases = list_yaml(root / CASES)
    listed = [list_yaml(folder) for folder in places.folders_of_regimes]
    regimes = [file for folder in listed for file in folder.files]
    inside = [file for folder in places.folders_of_regimes for file in _files(folder)]
    inside += [file for folder in places.folders_of_drafts for file in _files(folder)]
    for part in (cases, *listed):
        refused |= dict(part.refused)
    python = [
        *(file for pattern in _PYTEST_SETTINGS for file in _directly_in(root, pattern)),
        *_python(root / VOCABULARY.parent),
        *_python(root / FEATURES),
    ]
    return BenchListing(
        vocabulary=root / VOCABULARY,
        cases=cases.files,
        regimes=tuple(dict.fromkeys(regimes)),
        beside=tuple(file for file in dict.fromkeys(inside) if file not in set(regimes)),
        features=features,
        python=tuple(python),
        refused=tuple(refused.items()),
        missing=missing,
    )


def list_folders(places: Places) -> frozenset[tuple[Path, int]]:
    """Return every folder in which a save may matter, and which folder of that name it is."""
    tops = [
        *(places.root / name for name in (FEATURES, CASES, VOCABULARY.parent)),
        *places.folders_of_regimes,
        *places.folders_of_drafts,
        *(path if path.is_dir() else path.parent for path in places.features),
    ]
    inside = [folder for top in dict.fromkeys(tops) for folder in _folders(top)]
    found = dict.fromkeys((places.root, *inside))
    numbered = ((folder, _number(folder)) for folder in found)
    return frozenset((folder, number) for folder, number in numbered if number is not None)


class Files:
    """The files of a bench as they were when they were last looked at."""

    def __init__(self) -> None:
        self._seen: dict[Path, tuple[object, bytes]] = {}

    def look(self, listing: Iterable[Path], touched: Collection[Path] = ()) -> frozenset[Path]:
        """Return the files that changed, came or went since the last look.

        Only those are opened that were `touched`, or whose size, time or number on the
        disk is another; of these, one that holds what it held has not changed.
        """
        before, self._seen = self._seen, {}
        for path in dict.fromkeys(listing):
            mark = _mark(path)
            old = before.get(path)
            if mark is None:
                continue
            if old is not None and old[0] == mark and path not in touched:
                self._seen[path] = old
            else:
                self._seen[path] = (mark, _content(path))
        every = before.keys() | self._seen.keys()
        return frozenset(
            path
            for path in every
            if path not in before
            or path not in self._seen
            or before[path][1] != self._seen[path][1]
        )


def _list_features(
    named: Iterable[Path], root: Path
) -> tuple[tuple[Path, ...], dict[Path, InputError], InputError | None]:
    found: dict[Path, None] = {}
    refused: dict[Path, InputError] = {}
    missing: InputError | None = None
    for path in named:
        listed = list_features(path) if path.is_dir() else Listed(())
        refused |= dict(listed.refused)
        try:
            found |= dict.fromkeys(listed.files if listed.refused else find_features([path]))
        except InputError as error:
            missing = missing or _seen_from(root, error)
    return tuple(found), refused, missing


def _seen_from(root: Path, error: InputError) -> InputError:
    """Return an error about a whole file as readers of a bench see it, its path from there."""
    if error.location is None:
        return error
    place = Location(shown_path(Path(error.location.path), root))
    return InputError(error.message, place, error.meant, error.below, fault=error.fault)


def _directly_in(folder: Path, pattern: str) -> list[Path]:
    return sorted(file for file in folder.glob(pattern) if file.is_file() and belongs(file, folder))


def _python(folder: Path) -> list[Path]:
    return [file for file in _files(folder) if file.suffix == PYTHON_ENDING]


def _files(folder: Path) -> list[Path]:
    inside = (Path(where, name) for where, names in _walk(folder) for name in names)
    return sorted(file for file in inside if file.is_file() and belongs(file, folder))


def _folders(top: Path) -> list[Path]:
    return [top, *(Path(where) for where, _ in _walk(top))]


def _walk(top: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each folder with the names of files in it; one that goes while it is listed has none.

    Whoever saves may well be putting away a whole folder.
    """
    for where, folders, files in os.walk(top):
        folders[:] = [name for name in folders if belongs(Path(name), Path())]
        yield where, files


def _number(folder: Path) -> int | None:
    """Return the number of a folder on the disk, None where there is none."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_ino if stat.S_ISDIR(found.st_mode) else None


def _mark(path: Path) -> object:
    try:
        found = path.stat()
    except OSError:
        try:
            found = path.lstat()
        except OSError:
            return None
    return (found.st_mode, found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)


def _content(path: Path) -> bytes:
    try:
        return hashlib.sha256(read_file(path, str(path), _LARGEST)).digest()
    except InputError as error:
        return str(error).encode()
