"""The sides of a comparison: regimes of the bench, or files that lie elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from exigent.bench import Bench, Panel, Regime, with_drafts
from exigent.files import REGIMES, is_path, real_path
from exigent.words import Fault, InputError, shown_path


@dataclass(frozen=True, slots=True)
class AskedSide:
    """One regime, in a panel of its own, since others may have the same name.

    `label` tells it from the other sides; `folder` is where it lies, as readers see it,
    and empty for the regimes of the bench itself.
    """

    label: str
    folder: str
    panel: Panel

    @property
    def regime(self) -> Regime:
        """The regime that answers on this side."""
        return self.panel.regimes[0]


@dataclass(frozen=True, slots=True)
class _SideName:
    """What the user called a side: a name, or a file of which the name is the last part."""

    parts: tuple[str, ...]
    folder: Path | None
    is_file: bool

    @property
    def name(self) -> str:
        return self.parts[-1]

    def label(self, length: int) -> str:
        return "/".join(self.parts[-length:])


def open_sides(
    bench: Bench, words: Sequence[str], *, only_contained: bool = False
) -> list[AskedSide]:
    """Open the regimes that the words name: regimes of the bench, or paths to regime files.

    Raises InputError or InputErrors for a regime that is not there, is named twice, or
    has mistakes in its file; `only_contained` refuses engines as `Engines` does.
    """
    named = [_read_word(word, bench) for word in words]
    for index, one in enumerate(named):
        if any(one.name == other.name and one.folder == other.folder for other in named[:index]):
            raise InputError(
                f"`{words[index]}` is named twice",
                None,
                "name another regime instead",
                fault=Fault.SAID_TWICE,
            )
    if len(named) < 2:
        raise InputError(
            "there is nothing to compare it with",
            None,
            "name two regimes or more",
            fault=Fault.MISSING_OPTION,
        )
    sides = []
    for word, one, label in zip(words, named, _labels(named), strict=True):
        home, names = with_drafts(bench, [word])
        panel = home.panel(names, only_contained=only_contained)
        folder = shown_path(one.folder, bench.root) if one.folder else ""
        sides.append(AskedSide(label, folder, panel))
    return sides


def _read_word(word: str, bench: Bench) -> _SideName:
    with_drafts(bench, [word])
    if not is_path(word):
        return _SideName((word,), None, is_file=False)
    path = Path(word)
    folder = _inside(bench.root, real_path(path.parent))
    is_usual = folder == _inside(bench.root, real_path(bench.root / REGIMES))
    return _SideName((*folder.parts, path.stem), None if is_usual else folder, is_file=True)


def _inside(root: Path, folder: Path) -> Path:
    """Return a folder below the bench as one that begins like the bench's own path."""
    real = real_path(root)
    return root / folder.relative_to(real) if folder.is_relative_to(real) else folder


def _labels(named: Sequence[_SideName]) -> list[str]:
    """Return for each side its name, with as many folders before it as tell it from others."""
    lengths = [1] * len(named)
    while True:
        labels = [one.label(length) for one, length in zip(named, lengths, strict=True)]
        alike = [
            index
            for index, one in enumerate(named)
            if labels.count(labels[index]) > 1 and one.is_file and lengths[index] < len(one.parts)
        ]
        if not alike:
            return labels
        for index in alike:
            lengths[index] += 1
