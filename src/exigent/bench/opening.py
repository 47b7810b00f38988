"""A bench: the folder with the vocabulary, the cases, the regimes and the features."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from exigent.bench.reading import BenchReader, Parts, order_of_columns
from exigent.files import (
    CASES,
    DRAFTS,
    FEATURES,
    REGIMES,
    VOCABULARY,
    YAML_ENDING,
    is_bench,
    say_wrong_ending,
)
from exigent.regime import Manifest, titles_of
from exigent.suite import Case, Language, OwnStep, unread
from exigent.words import Fault, InputError, Location, Vocabulary, is_there, meant_by_name

if TYPE_CHECKING:
    from exigent.bench.panel import Panel

__all__ = [
    "CASES",
    "FEATURES",
    "REGIMES",
    "VOCABULARY",
    "Bench",
    "find_root",
    "no_such_regime",
    "open_bench",
    "order_of_columns",
]


@dataclass(frozen=True)
class Bench:
    """Everything a run needs but the features.

    `columns` are the regimes that are asked where none is named; `caution` is what every
    report says of itself; `folder` has the regimes where they are not in `regimes/`; `drafts`
    has the files of regimes that lie elsewhere and were named. `uses_cache` lets its features
    be taken as they were read before; `only_contained` refuses engines as `Engines` does.
    """

    root: Path
    vocabulary: Vocabulary
    cases: Mapping[str, Case]
    manifests: Mapping[str, Manifest]
    columns: tuple[str, ...]
    own_steps: tuple[OwnStep, ...]
    caution: str = ""
    folder: Path | None = None
    drafts: Mapping[str, Path] = field(default_factory=dict)
    uses_cache: bool = True
    only_contained: bool = False

    def choose(self, names: Iterable[str] = ()) -> tuple[str, ...]:
        """Return the chosen regimes, all if none is named; raise InputError for an unknown one."""
        chosen = tuple(dict.fromkeys(names))
        for name in chosen:
            if name not in self.manifests:
                raise no_such_regime(name, titles_of(self.manifests), self.root)
        return chosen or self.columns

    def panel(self, names: Iterable[str] = (), *, only_contained: bool = False) -> Panel:
        """Return the panel of the chosen regimes, all columns if none is named.

        `only_contained` refuses engines as `Engines` does.
        """
        # To be read and shown, a bench needs none of what decides.
        from exigent.bench.panel_loading import load_panel  # noqa: PLC0415
        from exigent.engines import Engines  # noqa: PLC0415

        engines = Engines(only_contained=only_contained or self.only_contained)
        return load_panel(self.manifests, self.choose(names), self.vocabulary, engines)

    def without_code(self) -> Bench:
        """Return the bench as it is read where its code is not trusted.

        Own steps are unread, engines that run code are refused, and the cache is not used: code
        may have written to it.
        """
        return replace(
            self, own_steps=unread(self.own_steps), uses_cache=False, only_contained=True
        )

    def words(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return what names regimes to another program: their names, or the files of drafts."""
        return tuple(str(self.drafts.get(name, name)) for name in names)

    def language(self) -> Language:
        """Return what the steps of this bench's features are understood by."""
        titles = titles_of(self.manifests)
        return Language(self.vocabulary, self.cases, titles, self.own_steps, self.uses_cache)


def no_such_regime(name: str, titles: Mapping[str, str], root: Path) -> InputError:
    """Return the error for a name that no regime of a bench has; `titles` are those it has."""
    meant = (
        say_wrong_ending(root / REGIMES, name)
        or _say_draft(name, root)
        or meant_by_name(name, titles)
    )
    return InputError(
        f"there is no regime `{name}`",
        None,
        meant or f"see `{REGIMES}/`",
        fault=Fault.UNKNOWN_REGIME,
    )


def _say_draft(name: str, root: Path) -> str:
    """Return how a draft is named, where it is one that a name without its file means."""
    file = root / DRAFTS / f"{name}{YAML_ENDING}"
    if "/" in name or not (is_there(file) and file.is_file()):
        return ""
    return f"a draft is named by its file: {Path(os.path.relpath(file)).as_posix()}"


def find_root(start: Path) -> Path:
    """Return the nearest folder, from `start` upward, that is a bench; raise InputError."""
    start = start.absolute()
    for folder in (start, *start.parents):
        if is_bench(folder):
            return folder
    raise InputError(
        f"this is no bench: no {VOCABULARY.as_posix()} here or in a folder above",
        Location(str(start)),
        fault=Fault.NO_BENCH,
    )


def open_bench(root: Path, regimes: Path | None = None) -> Bench:
    """Read a bench; raise InputError or InputErrors for what is wrong in its files.

    `regimes` picks another folder of regimes than `regimes/`. Its regimes are the
    columns; those of `regimes/` that it does not have are still there to be extended,
    stacked and named.
    """
    parts = BenchReader(root, regimes).read()
    parts.problems.refuse()
    return bench_of(root, parts, regimes)


def bench_of(root: Path, parts: Parts, folder: Path | None = None) -> Bench:
    """Return the bench of these parts; `folder` has its regimes if it is not its own."""
    return Bench(
        root=root,
        vocabulary=parts.vocabulary,
        cases=parts.cases,
        manifests=parts.manifests,
        columns=parts.columns,
        own_steps=parts.own_steps,
        caution=parts.caution,
        folder=folder,
    )
