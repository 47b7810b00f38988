"""What lies in a bench, looks as if it belonged, and is not taken: each with the name it should have."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from exigent.files.bench_files import (
    CASES,
    FEATURE_ENDING,
    FEATURES,
    REGIMES,
    VOCABULARY,
    YAML_ENDING,
    is_left_behind,
    leads_out,
    walk,
)
from exigent.words import InputError, escape_line, shown_path

# Beside each file, locks of an editor and what a file system keeps of it: nobody wrote these.
_BESIDE_FILES = (".#", "._")
_YAML_LIKE = (YAML_ENDING, ".yml")


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A path in a bench, as readers see it, with why it is not taken and what to do."""

    path: str
    why: str
    meant: str

    def __str__(self) -> str:
        return f"{self.path}: not taken: {self.why}; {self.meant}"


def find_not_taken(root: Path) -> list[NotTaken]:
    """Return all that looks like a file of a bench and is none, in the order of paths."""
    found = [
        *_features(root / FEATURES, root),
        *_left_behind(root / FEATURES, root),
        *_yaml(root / CASES, root, frozenset()),
        *_yaml(root / REGIMES, root, _names(root / REGIMES)),
        *_vocabulary(root),
    ]
    return sorted(found, key=lambda one: one.path)


def say_wrong_ending(folder: Path, name: str) -> str:
    """Return what is wrong with the file that was meant by a name, nothing if there is none."""
    for path in _paths(folder, is_deep=False):
        right = _right_yaml(path.name)
        if right == f"{name}{YAML_ENDING}" and path.name != right:
            return f"`{escape_line(path.name)}` has the wrong ending: call it `{right}`"
    return ""


def _features(folder: Path, root: Path) -> Iterator[NotTaken]:
    for path in _paths(folder, is_deep=True):
        if path.is_symlink() and path.is_dir():
            yield _not_taken(
                path, root, "a link to a folder is not searched", "put the folder here"
            )
            continue
        head, dot, _ = path.name.lower().partition(FEATURE_ENDING)
        right = f"{path.name[: len(head)]}{FEATURE_ENDING}"
        if dot and head and path.name != right and not path.is_dir():
            yield _wrong_ending(path, root, right)


def _left_behind(folder: Path, root: Path) -> Iterator[NotTaken]:
    """Yield the names that hide features, of folders or of their own, each once."""
    if leads_out(folder):
        return
    hiding: dict[Path, None] = {}
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith(FEATURE_ENDING) and not name.startswith(_BESIDE_FILES):
                path = Path(place, name)
                ways = (*reversed(path.relative_to(folder).parents), path.relative_to(folder))
                hiding |= {folder / way: None for way in [*filter(_is_named_left_behind, ways)][:1]}
    for path in hiding:
        why = "such a name is hidden, or left behind by editors or Python"
        yield _not_taken(path, root, why, "give it another name")


def _is_named_left_behind(path: Path) -> bool:
    return is_left_behind(path.name)


def _yaml(folder: Path, root: Path, known: frozenset[str]) -> Iterator[NotTaken]:
    """Yield what is not taken of a folder; `known` may stand in folders of their own as well.

    A regime may be written once more, in another language, to be asked for by its path.
    """
    for path in _paths(folder, is_deep=True):
        right = _right_yaml(path.name)
        if not right or path.is_dir():
            continue
        if path.parent == folder:
            if path.name != right:
                yield _wrong_ending(path, root, right)
        elif right.removesuffix(YAML_ENDING) not in known:
            why = f"folders in {folder.name}/ are not searched"
            yield _not_taken(path, root, why, f"move it to `{folder.name}/{right}`")


def _vocabulary(root: Path) -> Iterator[NotTaken]:
    for path in _paths(root / VOCABULARY.parent, is_deep=False):
        if _right_yaml(path.name) == VOCABULARY.name != path.name:
            yield _wrong_ending(path, root, VOCABULARY.name)


def _names(folder: Path) -> frozenset[str]:
    return frozenset(
        path.stem for path in _paths(folder, is_deep=False) if path.suffix == YAML_ENDING
    )


def _right_yaml(name: str) -> str:
    """Return what a YAML file of a bench with nearly this name is called, nothing for others."""
    lowered = name.lower()
    for ending in (*_YAML_LIKE, *(f"{ending}.txt" for ending in _YAML_LIKE)):
        if lowered.endswith(ending) and len(name) > len(ending):
            return f"{name[: -len(ending)]}{YAML_ENDING}"
    return ""


def _paths(folder: Path, *, is_deep: bool) -> Iterator[Path]:
    # What is wrong with a folder as such is said by those who read it.
    with suppress(InputError):
        entries = [] if leads_out(folder) else walk(folder, is_deep=is_deep)
        yield from (Path(entry.path) for entry in entries)


def _wrong_ending(path: Path, root: Path, right: str) -> NotTaken:
    return _not_taken(path, root, "the ending is wrong", f"call it `{escape_line(right)}`")


def _not_taken(path: Path, root: Path, why: str, meant: str) -> NotTaken:
    return NotTaken(escape_line(shown_path(path, root)), why, meant)
