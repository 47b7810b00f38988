"""What is kept from one run to the next, in the cache folder of the user and in no bench.

All of it is safe to delete, and nothing else there is ever deleted. What looks as if somebody
else could have put it there is not read, and where nothing can be kept nothing is said.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from exigent.files.bench_files import is_bench, real_path

VARIABLE = "EXIGENT_CACHE"
MOST_BYTES = 64_000_000
MOST_ENTRIES = 4_000
_DIGEST = 32
_OURS = "exigent"
_ENDING = ".kept-by-exigent"
_OF_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def cache_folder() -> Path | None:
    """Return where things are kept, None where nothing is to be.

    The environment names another folder to keep them in, or none if what it names is empty. In
    a bench or a repository, be it that of what is read or not, nothing is looked for: a change
    could have put it there.
    """
    folder = _folder_of_user()
    if folder is None:
        return None
    ways = (Path(os.path.normpath(folder)), real_path(folder))
    around = {above for way in ways for above in (way, *way.parents)}
    return None if any(map(_is_shared, around)) else folder


def read_kept(folder: Path, name: str) -> bytes | None:
    """Return what was kept under a name; None where that is nothing, or not surely that."""
    try:
        path = folder / f"{name}{_ENDING}"
        if not (_is_own(folder.lstat(), stat.S_ISDIR) and _is_own(path.lstat(), stat.S_ISREG)):
            return None
        kept = path.read_bytes()
    except (OSError, ValueError):
        return None
    digest, content = kept[:_DIGEST], kept[_DIGEST:]
    return content if digest == _digest(name, content) else None


def keep(folder: Path, entries: Mapping[str, bytes]) -> None:
    """Keep contents under names, each whole or not at all; the oldest make room for them."""
    with suppress(OSError, ValueError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_own(folder.lstat(), stat.S_ISDIR):
            return
        for name, content in entries.items():
            _write(folder / f"{name}{_ENDING}", _digest(name, content) + content)
        _make_room(folder)


def _folder_of_user() -> Path | None:
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Path(named, _OURS) if Path(named).is_absolute() else None
    base = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME", "")
    # What is not absolute is to be ignored, says the XDG Base Directory Specification.
    if Path(base).is_absolute():
        return Path(base, _OURS)
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home raises where there is none
    return Path(home, ".cache", _OURS) if Path(home).is_absolute() else None


def _is_shared(folder: Path) -> bool:
    return is_bench(folder) or os.path.lexists(folder / ".git")


def _digest(name: str, content: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\0" + content).digest()


def _is_own(found: os.stat_result, is_kind: Callable[[int], bool]) -> bool:
    """Tell whether it is of a kind, and this user alone can write to it."""
    user = os.geteuid() if hasattr(os, "geteuid") else found.st_uid
    is_writable = os.name == "posix" and found.st_mode & _OF_OTHERS
    return is_kind(found.st_mode) and found.st_uid == user and not is_writable


def _write(path: Path, content: bytes) -> None:
    # What is only looked for needs no new file.
    import tempfile  # noqa: PLC0415

    handle, name = tempfile.mkstemp(_ENDING, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _make_room(folder: Path) -> None:
    with os.scandir(folder) as found:
        own = [one for one in found if one.name.endswith(_ENDING)]
        entries = [(one.stat(follow_symlinks=False), one.path) for one in own]
    entries.sort(key=lambda one: one[0].st_mtime_ns, reverse=True)
    size = 0
    for index, (entry, path) in enumerate(entries):
        if stat.S_ISDIR(entry.st_mode):
            continue
        size += entry.st_size
        if size > MOST_BYTES or index >= MOST_ENTRIES:
            Path(path).unlink(missing_ok=True)
