"""The files of a bench: which belong to it, and how they are read.

A file of a bench is a regular file, with the ending of its kind, in the folder of its kind,
that lies inside the bench wherever links lead. Hidden names and what editors leave behind
do not belong. Whoever reads a bench lists its files here and reads them here, so that no
door takes what another leaves.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO

from exigent.files.unsaved import unsaved_text
from exigent.words import Fault, InputError, Location, Problems, is_fit_line, shown_path

VOCABULARY = Path("steps", "vocabulary.yaml")
FEATURES = "features"
REGIMES = "regimes"
CASES = "scenarios"
DRAFTS = "drafts"

FEATURE_ENDING = ".feature"
YAML_ENDING = ".yaml"
PYTHON_ENDING = ".py"

_LEFT_BEHIND = re.compile(
    r"\..*|.*~|#.*#|.*\.(sw[a-z]|tmp|bak|orig|rej|pyc)|.*___jb_\w+___|4913|__pycache__"
)
_KINDS = (
    (stat.S_ISDIR, "a directory"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """The files of one kind in a folder, sorted, and those that are refused, each with why."""

    files: tuple[Path, ...]
    refused: tuple[tuple[Path, InputError], ...] = ()

    @property
    def problems(self) -> list[InputError]:
        """Why files are refused."""
        return [problem for _, problem in self.refused]

    def need(self) -> tuple[Path, ...]:
        """Return the files; raise InputErrors where one is refused."""
        Problems(self.problems).refuse()
        return self.files


def is_path(word: str) -> bool:
    """Tell whether a word names a regime by its file."""
    return bool({"/", os.sep} & set(word)) or word.endswith(YAML_ENDING)


def list_features(folder: Path) -> Listed:
    """Return the feature files of a folder and of the folders in it."""
    return _list(folder, FEATURE_ENDING, is_deep=True)


def list_yaml(folder: Path) -> Listed:
    """Return the cases or regimes of a folder; those of folders in it are others."""
    return _list(folder, YAML_ENDING, is_deep=False)


def list_python(folder: Path) -> Listed:
    """Return the Python files of a folder and of the folders in it."""
    return _list(folder, PYTHON_ENDING, is_deep=True)


def is_left_behind(name: str) -> bool:
    """Tell whether a name is hidden, or one that editors and Python leave beside a file."""
    return _LEFT_BEHIND.fullmatch(name) is not None


def belongs(path: PurePath, folder: PurePath) -> bool:
    """Tell whether nothing between a folder and a path in it is left behind."""
    return not any(map(is_left_behind, path.relative_to(folder).parts))


def walk(folder: Path, *, is_deep: bool) -> Iterator[os.DirEntry[str]]:
    """Yield what lies in a folder and belongs to a bench; links to folders are not followed."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            f"cannot read the folder: {reason}", _place(folder), fault=Fault.CANNOT_READ
        ) from None
    for entry in entries:
        if is_left_behind(entry.name):
            continue
        yield entry
        if is_deep and entry.is_dir(follow_symlinks=False):
            yield from walk(Path(entry.path), is_deep=True)


def is_bench(folder: Path) -> bool:
    """Tell whether a folder is a bench, be its vocabulary a file that can be read or not."""
    return os.path.lexists(folder / VOCABULARY)


def is_of_bench(path: Path) -> bool:
    """Tell whether a path is where a bench has a file of its own, be there one or not.

    That is one of its features, regimes, drafts and cases, its vocabulary, its steps in Python.
    """
    lexical = _by_name(path)
    bench = enclosing_bench(lexical)
    if bench is None or lexical.suffix not in (FEATURE_ENDING, YAML_ENDING, PYTHON_ENDING):
        return False
    folders = (FEATURES, REGIMES, DRAFTS, CASES, VOCABULARY.parts[0])
    return lexical.relative_to(bench).parts[0] in folders


def enclosing_bench(path: Path) -> Path | None:
    """Return the nearest bench that a path lies in by its name; None if it lies in none."""
    lexical = _by_name(path)
    return next((folder for folder in lexical.parents if is_bench(folder)), None)


def real_path(path: Path) -> Path:
    """Return where a path leads; one that leads to itself, over which Path.resolve fails, stays."""
    return Path(os.path.realpath(path))


def leads_out(path: Path, otherwise: Path | None = None) -> bool:
    """Tell whether a path, or a folder above it, is a link out of the bench that it lies in.

    What lies in no bench may lead out of no more than the folder `otherwise`, if one is given.
    """
    lexical = _by_name(path)
    real = real_path(lexical)
    if real == lexical:
        return False
    by_name = (lexical, real_path(lexical.parent) / lexical.name)
    around = [bench for name in by_name if (bench := enclosing_bench(name)) is not None]
    bounds = around or ([otherwise] if otherwise is not None else [])
    return any(not real.is_relative_to(real_path(bound)) for bound in bounds)


def unfit_name(shown: str) -> InputError:
    """Return the error for a file whose name cannot be shown as it is."""
    message = "the name holds what cannot be printed"
    return InputError(message, Location(shown), "give it another name", fault=Fault.NOT_A_NAME)


def refuse_way_out(path: Path, shown: str) -> None:
    """Raise InputError where a path of a bench is a link that leads out of it."""
    if leads_out(path):
        raise _leading_out(Location(shown))


def read_file(path: Path, shown: str, largest: int) -> bytes:
    """Read a regular file of at most `largest` bytes.

    What an editor holds of it comes before what lies on the disk. Raises InputError for one
    that is none, which is not even opened, that cannot be read, or that lies in a bench by its
    name only. Text of it is never part of what is said.
    """
    refuse_way_out(path, shown)
    if not is_fit_line(shown):
        raise unfit_name(shown)
    unsaved = unsaved_text(path)
    if unsaved is not None:
        return _bounded(unsaved, shown, largest)
    try:
        kind = _other_kind(path.stat().st_mode)
        if kind:
            raise InputError(
                f"cannot read the file: is {kind}", Location(shown), fault=Fault.CANNOT_READ
            )
        return _read(path, shown, largest)
    except (OSError, ValueError) as error:
        raise unreadable(error, shown) from None


def read_given(path: Path, shown: str, largest: int) -> bytes:
    """Read what the user named for reading, a pipe too; raise InputError as `read_file` does."""
    try:
        with path.open("rb") as file:
            return read_stream(file, shown, largest)
    except (OSError, ValueError) as error:
        raise unreadable(error, shown) from None


def read_stream(stream: BinaryIO, shown: str, largest: int) -> bytes:
    """Read all that a stream has to say; raise InputError where that is too much."""
    return _bounded(stream.read(largest + 1), shown, largest)


def _by_name(path: Path) -> Path:
    # No link is followed: where a path leads by its name is one of the questions.
    return Path(os.path.abspath(path))  # noqa: PTH100


def _read(path: Path, shown: str, largest: int) -> bytes:
    # Between the look and the opening a pipe may have taken the place; it must not block.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(os.fspath(path), flags), "rb") as file:
        found = os.fstat(file.fileno())
        if kind := _other_kind(found.st_mode):
            raise InputError(
                f"cannot read the file: is {kind}", Location(shown), fault=Fault.CANNOT_READ
            )
        if found.st_size > largest:
            raise too_large(f"{found.st_size} bytes", shown, largest)
        return _bounded(file.read(largest + 1), shown, largest)


def _bounded(raw: bytes, shown: str, largest: int) -> bytes:
    if len(raw) > largest:
        raise too_large("it goes on and on", shown, largest)
    return raw


def too_large(size: str, shown: str, largest: int) -> InputError:
    """Return the error for a file of a size that is not read."""
    message = f"the file is too large: {size}, at most {largest} are read"
    return InputError(message, Location(shown), fault=Fault.CANNOT_READ)


def unreadable(error: OSError | ValueError, shown: str) -> InputError:
    """Return the error for a file that the system does not let us read."""
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return InputError(
        f"cannot read the file: {reason.lower()}", Location(shown), fault=Fault.CANNOT_READ
    )


def _list(folder: Path, ending: str, *, is_deep: bool) -> Listed:
    if leads_out(folder):
        return Listed((), ((folder, _leading_out(_place(folder))),))
    try:
        entries = [one for one in walk(folder, is_deep=is_deep) if one.name.endswith(ending)]
    except InputError as error:
        return Listed((), ((folder, error),))
    files, refused = [], []
    for entry in entries:
        path = Path(entry.path)
        problem = _refusal(entry, path, folder)
        if problem is None:
            files.append(path)
        else:
            refused.append((path, problem))
    return Listed(tuple(sorted(files)), tuple(sorted(refused)))


def _refusal(entry: os.DirEntry[str], path: Path, folder: Path) -> InputError | None:
    """Return why a file with the ending of its kind is refused, None where it is not."""
    if not is_fit_line(str(path.relative_to(folder))):
        return unfit_name(_place(path).path)
    if entry.is_symlink():
        if leads_out(path, folder):
            return _leading_out(_place(path))
        if not path.exists():
            return InputError(
                "this is a link that leads nowhere",
                _place(path),
                "delete it",
                fault=Fault.BROKEN_LINK,
            )
    kind = _other_kind(path.stat().st_mode)
    return (
        InputError(f"cannot read the file: is {kind}", _place(path), fault=Fault.CANNOT_READ)
        if kind
        else None
    )


def _other_kind(mode: int) -> str:
    """Return what something is that is no regular file, nothing for a regular file."""
    if stat.S_ISREG(mode):
        return ""
    return next((kind for is_kind, kind in _KINDS if is_kind(mode)), "no file")


def _leading_out(place: Location) -> InputError:
    return InputError(
        "this is a link that leads out of the bench, and is not followed",
        place,
        "put here what it leads to",
        fault=Fault.LEADS_OUT,
    )


def _place(path: Path) -> Location:
    bench = enclosing_bench(path)
    return Location(shown_path(path, bench) if bench else str(path))
