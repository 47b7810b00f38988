"""The files that a bench is read from, and which of them are not as they were."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from exigent.bench import CASES, FEATURES, REGIMES, VOCABULARY
from exigent.errors import InputError
from exigent.suite.reading import find_features

_YAML = ".yaml"
_PYTEST_SETTINGS = ("*.py", "*.toml", "*.ini", "*.cfg")
# What editors and Python leave beside a file, and whatever is hidden.
_LEFT_BEHIND = re.compile(r"\..*|.*~|#.*#|.*\.(sw[a-z]|tmp|bak|orig|pyc)|.*___jb_\w+___|4913")


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
    def folders_of_regimes(self) -> tuple[Path, ...]:
        """The folders that regimes are read from, the one of the columns last."""
        return tuple(dict.fromkeys((self.root / REGIMES, self.regimes)))


@dataclass(frozen=True)
class Listing:
    """The files there are, by what they are read as.

    `beside` are the files in the folders of regimes that are none themselves: policies in
    other languages and whatever these may read. `python` is what pytest would read.
    `missing` says which features are named and not there.
    """

    vocabulary: Path
    cases: tuple[Path, ...]
    regimes: tuple[Path, ...]
    beside: tuple[Path, ...]
    features: tuple[Path, ...]
    python: tuple[Path, ...]
    missing: InputError | None = None

    def __iter__(self) -> Iterator[Path]:
        yield self.vocabulary
        for several in (self.cases, self.regimes, self.beside, self.features, self.python):
            yield from several


def list_files(places: Places) -> Listing:
    """Return the files that a bench is read from, what editors leave behind left out."""
    root = places.root
    features, missing = _list_features(places.features)
    inside = [file for folder in places.folders_of_regimes for file in _files(folder, "**/*")]
    regimes = [file for folder in places.folders_of_regimes for file in _files(folder, f"*{_YAML}")]
    inside += [file for folder in places.folders_of_drafts for file in _files(folder, "*")]
    python = [
        *(file for pattern in _PYTEST_SETTINGS for file in _files(root, pattern)),
        *_files(root / VOCABULARY.parent, "**/*.py"),
        *_files(root / FEATURES, "**/*.py"),
    ]
    return Listing(
        vocabulary=root / VOCABULARY,
        cases=tuple(_files(root / CASES, f"*{_YAML}")),
        regimes=tuple(dict.fromkeys(regimes)),
        beside=tuple(file for file in dict.fromkeys(inside) if file not in set(regimes)),
        features=features,
        python=tuple(python),
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
    return frozenset((folder, folder.stat().st_ino) for folder in found if folder.is_dir())


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


def _list_features(named: Iterable[Path]) -> tuple[tuple[Path, ...], InputError | None]:
    found: list[Path] = []
    missing: InputError | None = None
    for path in named:
        try:
            inside = find_features([path])
        except InputError as error:
            missing = missing or error
        else:
            found += [file for file in inside if file == path or not _is_left_behind(file)]
    return tuple(dict.fromkeys(found)), missing


def _files(folder: Path, pattern: str) -> list[Path]:
    found = (file for file in folder.glob(pattern) if not _is_left_behind(file.relative_to(folder)))
    return sorted(file for file in found if file.is_file())


def _folders(top: Path) -> list[Path]:
    inside = (folder for folder in top.glob("**/") if not _is_left_behind(folder.relative_to(top)))
    return [top, *inside]


def _is_left_behind(path: Path) -> bool:
    parts = path.parts if not path.is_absolute() else path.parts[-1:]
    return any(_LEFT_BEHIND.fullmatch(part) or part == "__pycache__" for part in parts)


def _mark(path: Path) -> object:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as error:
        return repr(error).encode()
