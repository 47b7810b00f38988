"""Pages in a folder: written whole, and those that are gone removed, but only ours."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from exigent.files import real_path, write_whole
from exigent.report.pages.markup import MARK
from exigent.words import Fault, InputError, Location, Problems


def write_pages(folder: Path, pages: Mapping[str, str], shown: str) -> tuple[str, ...]:
    """Write pages by their paths, and return the paths of older ones that were removed.

    Nothing is written where a file stands in the way that is not ours: InputErrors names
    each. `shown` is the folder as readers know it.
    """
    folders = sorted({(folder / path).parent for path in pages})
    try:
        _refuse_what_is_in_the_way(folder, pages, shown)
        for each in folders:
            each.mkdir(exist_ok=True)
        for path, text in pages.items():
            write_whole(folder / path, text.encode("utf-8", "replace"))
        stale = [
            page for page in _ours(folders) if page.relative_to(folder).as_posix() not in pages
        ]
        for page in stale:
            page.unlink()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            f"cannot write the pages: {reason}", Location(shown), fault=Fault.CANNOT_WRITE
        ) from None
    return tuple(page.relative_to(folder).as_posix() for page in stale)


def _refuse_what_is_in_the_way(folder: Path, pages: Mapping[str, str], shown: str) -> None:
    if folder.exists() and not folder.is_dir():
        raise InputError("this is a file", Location(shown), "name a folder", fault=Fault.IN_THE_WAY)
    if not folder.exists() and not folder.parent.is_dir():
        raise InputError(
            "there is no folder to make it in",
            Location(shown),
            f"make `{Path(shown).parent.as_posix()}/` first",
            fault=Fault.CANNOT_WRITE,
        )
    for parent in sorted({path.rpartition("/")[0] for path in pages}):
        if (folder / parent).exists() and not (folder / parent).is_dir():
            raise InputError(
                "this is a file, and a folder is needed",
                Location(f"{shown}/{parent}"),
                fault=Fault.IN_THE_WAY,
            )
        if not real_path(folder / parent).is_relative_to(real_path(folder)):
            raise InputError(
                "this is a link that leads out",
                Location(f"{shown}/{parent}"),
                fault=Fault.LEADS_OUT,
            )
    problems = (
        InputError(
            "this was not made by `exigent pages`",
            Location(f"{shown}/{path}"),
            "move it away, or name another folder",
            fault=Fault.IN_THE_WAY,
        )
        for path in sorted(pages)
        if os.path.lexists(folder / path) and not _is_ours(folder / path)
    )
    Problems(problems).refuse()


def _ours(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in sorted(folder.glob("*.md")) if _is_ours(path))


def _is_ours(path: Path) -> bool:
    """Tell whether a page begins with the mark; a link does not lead to a page of ours."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(MARK)) == MARK.encode()
