"""A bench: the folder with the vocabulary, the cases, the regimes and the features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from exigent.cases import Case, read_cases
from exigent.errors import InputError, did_you_mean
from exigent.location import Location, shown_path
from exigent.panel import Panel
from exigent.regime.manifest import Kind, Manifest
from exigent.regime.manifest_file import read_manifests
from exigent.suite.own_steps import OwnStep, find_own_steps
from exigent.suite.reading import Language
from exigent.vocabulary import Vocabulary
from exigent.vocabulary_file import read_vocabulary

VOCABULARY = Path("steps", "vocabulary.yaml")
FEATURES = "features"
REGIMES = "regimes"
CASES = "scenarios"


@dataclass(frozen=True)
class Bench:
    """Everything a run needs but the features."""

    root: Path
    vocabulary: Vocabulary
    cases: Mapping[str, Case]
    manifests: Mapping[str, Manifest]
    own_steps: tuple[OwnStep, ...]

    def choose(self, names: Iterable[str] = ()) -> tuple[str, ...]:
        """Return the chosen regimes, all if none is named; raise InputError for an unknown one."""
        chosen = tuple(dict.fromkeys(names))
        for name in chosen:
            if name not in self.manifests:
                raise InputError(
                    f"there is no regime `{name}`",
                    None,
                    did_you_mean(name, self.manifests) or f"see `{REGIMES}/`",
                )
        return chosen or order_of_columns(self.manifests)

    def panel(self, names: Iterable[str] = ()) -> Panel:
        """Return the panel of the chosen regimes, all if none is named."""
        return Panel(self.manifests, self.choose(names), self.vocabulary)

    def language(self) -> Language:
        """Return what the steps of this bench's features are understood by."""
        return Language(self.vocabulary, self.cases, tuple(self.manifests), self.own_steps)


def order_of_columns(manifests: Mapping[str, Manifest]) -> tuple[str, ...]:
    """Return the regimes by kind, as kinds are listed, then by name; stacks come last."""
    kinds = list(Kind)
    return tuple(
        sorted(
            manifests,
            key=lambda name: (
                manifests[name].stack is not None,
                kinds.index(manifests[name].kind),
                name,
            ),
        )
    )


def find_root(start: Path) -> Path:
    """Return the nearest folder, from `start` upward, that is a bench; raise InputError."""
    start = start.absolute()
    for folder in (start, *start.parents):
        if (folder / VOCABULARY).is_file():
            return folder
    raise InputError(
        f"this is no bench: no {VOCABULARY.as_posix()} here or in a folder above",
        Location(str(start)),
    )


def open_bench(root: Path, regimes: Path | None = None) -> Bench:
    """Read a bench; raise InputError or InputErrors for what is wrong in its files.

    `regimes` picks another folder of regimes than `regimes/`.
    """
    vocabulary = read_vocabulary(root / VOCABULARY, shown_path(root / VOCABULARY, root))
    folder = regimes or root / REGIMES
    if not folder.is_dir():
        raise InputError("there is no such folder of regimes", Location(shown_path(folder, root)))
    manifests = read_manifests(folder, root)
    if not manifests:
        raise InputError("the folder holds no regime", Location(shown_path(folder, root)))
    return Bench(
        root=root,
        vocabulary=vocabulary,
        cases=read_cases(root / CASES, root, vocabulary),
        manifests=manifests,
        own_steps=find_own_steps(root),
    )
