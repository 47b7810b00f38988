"""What can be compared: the words that name a side, read before anything is decided."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from exigent.analysis.compare.git import is_revision
from exigent.analysis.compare.revision_name import PREFIX, RevisionName
from exigent.bench import Bench
from exigent.files import REGIMES, list_yaml, no_such_file, real_path
from exigent.regime import titles_of
from exigent.words import Fault, InputError, Location, meant_by_name, shown_path

HERE = "here"
_REGIME_FILE = ".yaml"
_MATRIX_FILE = ".json"


@dataclass(frozen=True, slots=True)
class Here:
    """The bench as it lies in the current folder."""

    label: str = HERE


@dataclass(frozen=True, slots=True)
class Revision:
    """The whole bench as it was at a git revision."""

    label: str

    @property
    def name(self) -> RevisionName:
        """The revision, and the folder of the bench if that was named."""
        return RevisionName.read(self.label.removeprefix(PREFIX))


@dataclass(frozen=True, slots=True)
class Saved:
    """A matrix that was saved."""

    label: str
    path: Path


@dataclass(frozen=True, slots=True)
class Folder:
    """Another folder of regimes, over the features of this bench."""

    label: str
    path: Path


@dataclass(frozen=True, slots=True)
class OneRegime:
    """One regime over the features of this bench; `folder` is None for the bench's own."""

    label: str
    name: str
    folder: Path | None


Side = Here | Revision | Saved | Folder | OneRegime


def read_sides(base: str, head: str | None, bench: Bench) -> tuple[Side, Side]:
    """Return what two words name; raise InputError if they name nothing or do not compare.

    Without `head` the other side is the bench as it lies here.
    """
    first = read_side(base, bench)
    second = read_side(head, bench) if head is not None else Here()
    one, other = isinstance(first, OneRegime), isinstance(second, OneRegime)
    if one and head is None:
        raise InputError(
            f"`{base}` is one regime, and there is no other to compare it with",
            None,
            f"name a second regime, or a revision and `--regime {first.label}`",
            fault=Fault.UNLIKE_SIDES,
        )
    if one != other:
        regime, whole = (first, second) if one else (second, first)
        raise InputError(
            f"`{regime.label}` is one regime, and `{whole.label}` holds several: "
            "a regime is compared with a regime, several with several by their names",
            None,
            "name two regimes, or two wholes and `--regime NAME`",
            fault=Fault.UNLIKE_SIDES,
        )
    return first, second


def is_side_here(word: str) -> bool:
    """Tell whether what a word leads to looks like a side: regimes, or a file of one."""
    path = Path(word)
    if path.is_dir():
        found = list_yaml(path)
        return bool(found.files or found.refused)
    return path.is_file() and path.suffix in (_MATRIX_FILE, _REGIME_FILE)


def read_side(word: str, bench: Bench) -> Side:
    """Return what a word names; raise InputError if it names nothing."""
    path = Path(word)
    if word.startswith(PREFIX):
        return Revision(word)
    if word in bench.manifests:
        return OneRegime(word, word, None)
    if path.is_dir():
        return Folder(word, path.absolute())
    if path.is_file() and path.suffix == _MATRIX_FILE:
        return Saved(word, path)
    if path.is_file() and path.suffix == _REGIME_FILE:
        return _regime_file(path, bench)
    if path.exists():
        raise InputError(
            "neither a regime's file nor a saved matrix",
            Location(word),
            f"they end with {_REGIME_FILE} and {_MATRIX_FILE}",
            fault=Fault.NO_SUCH_FILE,
        )
    if path.suffix in (_MATRIX_FILE, _REGIME_FILE) or word.endswith("/"):
        raise no_such_file(Path(word))
    raise InputError(
        f"there is no regime, folder or file `{word}`",
        None,
        f"the git revision is written `{PREFIX}{word}`"
        if is_revision(word, bench.root)
        else meant_by_name(word, titles_of(bench.manifests))
        or f"a git revision is written `{PREFIX}{word}`",
        fault=Fault.UNKNOWN_REGIME,
    )


def _regime_file(path: Path, bench: Bench) -> OneRegime:
    folder = real_path(path.parent)
    label = shown_path(folder / path.name, real_path(bench.root))
    is_usual = folder == real_path(bench.root / REGIMES)
    return OneRegime(label, path.stem, None if is_usual else path.parent.absolute())
