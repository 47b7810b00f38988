"""Drafts: regimes in files of their own, read over the regimes of a bench that do not know them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from exigent.bench.opening import Bench
from exigent.files import Listing, Scalar, Table, is_path, read_document, real_path, table
from exigent.regime import Manifest, derive_manifests
from exigent.words import Fault, InputError, Location, Problems, is_there, shown_path

ENDING = ".yaml"


def with_drafts(bench: Bench, words: Sequence[str]) -> tuple[Bench, tuple[str, ...]]:
    """Return the bench with the regimes that words name by their files, and the names of all.

    A word is the name of a regime of the bench, or the path of a regime's file. That regime
    may extend, or be stacked on, those of the bench and those in its own folder, and takes
    the place of the bench's regime of its name. Raises InputError for a word that names
    nothing, and InputError or InputErrors for what is wrong in a file.
    """
    paths = {word: Path(word) for word in dict.fromkeys(words) if is_path(word)}
    bench.choose(word for word in words if word not in paths)
    names = {word: word for word in words if word not in paths}
    drafts: dict[str, Path] = {}
    manifests: dict[str, Manifest] = {}
    for word, path in paths.items():
        check_file(path)
        if not _is_own(bench, path):
            read = read_draft(path, bench.root, bench.manifests)
            _refuse_same_name(read, path, {*names.values(), *manifests}, bench.root)
            manifests.update(read)
            drafts[path.stem] = path.absolute()
        names[word] = path.stem
    known = {**bench.manifests, **manifests}
    return replace(bench, manifests=known, drafts=drafts), tuple(names[word] for word in words)


def read_draft(path: Path, root: Path, others: Mapping[str, Manifest]) -> dict[str, Manifest]:
    """Return the regime of a file, with those of its folder that it rests on, by name.

    Raises InputError or InputErrors for what is wrong in their files.
    """
    tables: dict[str, Table] = {}
    unreadable: dict[str, InputError] = {}
    waiting = [path.stem]
    while waiting:
        name = waiting.pop()
        file = path.with_name(name + ENDING)
        if name in tables or name in unreadable or not (file.is_file() or file == path):
            continue
        try:
            tables[name] = table(read_document(file, shown_path(file, root)), "a regime")
        except InputError as error:
            unreadable[name] = error
        else:
            waiting += _rests_on(tables[name])
    manifests, problems = derive_manifests(tables, unreadable, path.parent.absolute(), others)
    Problems(problems).refuse()
    return manifests


def _rests_on(whole: Table) -> Iterator[str]:
    """Yield the names of the regimes that a file extends or stacks; what is wrong is told later."""
    stack = whole.get("stack")
    layers = stack.get("layers") if isinstance(stack, Table) else None
    for node in (whole.get("extends"), *(layers.items if isinstance(layers, Listing) else ())):
        if isinstance(node, Scalar) and "/" not in node.written and node.written.isprintable():
            yield node.written


def check_file(path: Path) -> None:
    """Raise InputError for a path that leads to no regime's file."""
    if path.suffix != ENDING:
        meant = f"such a file ends with {ENDING}"
        raise InputError(
            "this names no regime's file", Location(str(path)), meant, fault=Fault.NO_SUCH_FILE
        )
    if not (is_there(path) and path.is_file()):
        raise InputError("there is no such file", Location(str(path)), fault=Fault.NO_SUCH_FILE)


def _is_own(bench: Bench, path: Path) -> bool:
    """Tell whether the file is that of a regime that the bench has anyhow."""
    manifest = bench.manifests.get(path.stem)
    return manifest is not None and real_path(manifest.folder / path.name) == real_path(path)


def _refuse_same_name(
    read: Mapping[str, Manifest], path: Path, taken: set[str], root: Path
) -> None:
    for name, manifest in read.items():
        if name in taken:
            raise InputError(
                f"another regime that is asked is called `{name}`, too",
                Location(shown_path(path, root)),
                f"give {manifest.path} another name",
                fault=Fault.NAME_TAKEN,
            )
