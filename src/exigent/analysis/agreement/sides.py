"""The sides of a comparison: regimes of the bench, or files that lie elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from exigent.bench import Bench, Panel, Regime, refuse_too_few, with_drafts
from exigent.files import REGIMES, is_path, real_path
from exigent.words import shown_path


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
    folder: Path | None = None

    def label(self, length: int) -> str:
        return "/".join(self.parts[-length:])

    def label_beside(self, others: Sequence[_SideName]) -> str:
        """Return its name, with as many folders before it as tell it from others."""
        length = 1
        while length < len(self.parts) and self.label(length) in (
            other.label(length) for other in others
        ):
            length += 1
        return self.label(length)


def open_sides(
    bench: Bench, words: Sequence[str], *, only_contained: bool = False
) -> list[AskedSide]:
    """Open the regimes that the words name: regimes of the bench, or paths to regime files.

    Raises InputError or InputErrors for a regime that is not there, is named twice, or
    has mistakes in its file; `only_contained` refuses engines as `Engines` does.
    """
    homes = [with_drafts(bench, [word]) for word in words]
    named = [_read_word(word, bench) for word in words]
    refuse_too_few(
        (word, (one.parts[-1], one.folder)) for word, one in zip(words, named, strict=True)
    )
    sides = []
    for at, (one, (home, names)) in enumerate(zip(named, homes, strict=True)):
        panel = home.panel(names, only_contained=only_contained)
        folder = shown_path(one.folder, bench.root) if one.folder else ""
        label = one.label_beside([*named[:at], *named[at + 1 :]])
        sides.append(AskedSide(label, folder, panel))
    return sides


def _read_word(word: str, bench: Bench) -> _SideName:
    if not is_path(word):
        return _SideName((word,))
    path = Path(word)
    folder = _inside(bench.root, real_path(path.parent))
    is_usual = folder == _inside(bench.root, real_path(bench.root / REGIMES))
    return _SideName((*folder.parts, path.stem), None if is_usual else folder)


def _inside(root: Path, folder: Path) -> Path:
    """Return a folder below the bench as one that begins like the bench's own path."""
    real = real_path(root)
    return root / folder.relative_to(real) if folder.is_relative_to(real) else folder
