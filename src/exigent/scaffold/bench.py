"""A bench of its own, made from a template, with the schemas that editors check it with."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from exigent.files import VOCABULARY, read_vocabulary
from exigent.scaffold.editors import editor_files
from exigent.scaffold.workflow import workflows_placed
from exigent.words import Fault, InputError, Location, requirement

_COMMON = "common"
_ENDING = ".template"
# A file of that name would mean something to the tools that build this library.
_DOT = "dot-"
# Stands in templates for what installs this exigent.
_REQUIREMENT = b"EXIGENT_REQUIREMENT"
# What may be there before a bench is: a repository without anything in it.
_NOT_COUNTED = frozenset({".git"})


class Template(StrEnum):
    """What a new bench begins with."""

    LENDING = "lending"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class MadeBench:
    """The files of a new bench, sorted, and the workflow that was there already and stays."""

    files: tuple[Path, ...]
    kept: tuple[Path, ...]


def make_bench(folder: Path, template: Template, shown: str) -> MadeBench:
    """Make a bench in a folder that is empty or not there, and return what was made.

    Its workflow goes to the root of the repository that the folder is in. Writes everything
    or nothing. Raises InputError where the folder holds something.
    """
    _refuse_occupied(folder, template, shown)
    exists = folder.is_dir()
    try:
        with tempfile.TemporaryDirectory(
            dir=folder if exists else folder.parent, prefix=".exigent-"
        ) as temporary:
            made = Path(temporary) / "bench"
            _fill(made, template)
            with workflows_placed(made, folder) as placed:
                files = [folder / name for name in _files_below(made)]
                if exists:
                    _move_all(sorted(made.iterdir()), folder)
                else:
                    made.rename(folder)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            f"cannot make the bench: {reason}", Location(shown), fault=Fault.CANNOT_WRITE
        ) from None
    return MadeBench((*sorted(files), *placed.written), placed.kept)


def template_files(template: Template) -> dict[str, bytes]:
    """Return what a template ships: the path in the bench, with `/`, and the content."""
    root = resources.files("exigent.scaffold") / "templates"
    return {
        path: source.read_bytes()
        for part in (_COMMON, template.value)
        for path, source in _walk(root / part, "")
    }


def _walk(folder: Traversable, above: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        name = entry.name.removesuffix(_ENDING)
        path = above + (f".{name.removeprefix(_DOT)}" if name.startswith(_DOT) else name)
        if entry.is_dir():
            yield from _walk(entry, f"{path}/")
        elif entry.name.endswith(_ENDING):
            yield path, entry


def _refuse_occupied(folder: Path, template: Template, shown: str) -> None:
    if folder.is_symlink() and not folder.exists():
        raise InputError(
            "this is a link that leads nowhere", Location(shown), fault=Fault.BROKEN_LINK
        )
    if folder.exists() and not folder.is_dir():
        raise InputError("this is a file", Location(shown), "name a folder", fault=Fault.IN_THE_WAY)
    if not folder.exists():
        if not folder.parent.is_dir():
            raise InputError(
                "there is no folder to make it in",
                Location(shown),
                f"make `{folder.parent.name}/` first",
                fault=Fault.CANNOT_WRITE,
            )
        return
    try:
        found = sorted({entry.name for entry in folder.iterdir()} - _NOT_COUNTED)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            f"cannot read the folder: {reason}", Location(shown), fault=Fault.CANNOT_READ
        ) from None
    if found:
        taken = [path for path in sorted(template_files(template)) if (folder / path).exists()]
        raise InputError(
            f"the folder is not empty: it holds `{(taken or found)[0]}`",
            Location(shown),
            "name a new folder",
            fault=Fault.IN_THE_WAY,
        )


def _fill(folder: Path, template: Template) -> None:
    needed = requirement().encode()
    for name, content in template_files(template).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.replace(_REQUIREMENT, needed))
    vocabulary = read_vocabulary(folder / VOCABULARY, VOCABULARY.as_posix())
    for name, content in editor_files(folder, vocabulary).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _files_below(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.relative_to(folder).as_posix()


def _move_all(entries: Sequence[Path], folder: Path) -> None:
    """Move entries into a folder; what was moved comes back out where one cannot be."""
    moved: list[Path] = []
    try:
        for entry in entries:
            target = folder / entry.name
            entry.rename(target)
            moved.append(target)
    except BaseException:
        for target in moved:
            target.rename(entries[0].parent / target.name)
        raise
