"""Features that were read before, kept by what stands in their files.

A file that was read without a fault need not be parsed again. What its sentences mean is no
part of it: that turns on the bench.
"""

from __future__ import annotations

import hashlib
import sys
from importlib.util import find_spec
from pathlib import Path

import msgspec

import exigent
from exigent.files import cache_folder, keep, read_kept
from exigent.suite.feature import FeatureText

_LARGEST = 8_000_000


class KeptFeatures:
    """The features that are kept in the user's cache folder, and those that are to be."""

    def __init__(self, folder: Path | None) -> None:
        """Take the folder of what is kept; with none, nothing is found nor kept."""
        self._reader = _reader() if folder is not None else None
        self._folder = folder
        self._new: dict[str, bytes] = {}

    @classmethod
    def of_user(cls) -> KeptFeatures:
        """Return those of whoever runs this."""
        return cls(cache_folder())

    def find(self, shown: str, text: str) -> FeatureText | None:
        """Return the feature that a file with this text was read as, None if it is not known."""
        if self._folder is None or self._reader is None:
            return None
        kept = read_kept(self._folder, self._name(shown, text))
        if kept is None:
            return None
        try:
            return msgspec.msgpack.decode(kept, type=FeatureText)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None

    def add(self, shown: str, text: str, feature: FeatureText) -> None:
        """Remember what a file with this text was read as."""
        if self._folder is not None and self._reader is not None:
            written = msgspec.msgpack.encode(feature)
            if len(written) <= _LARGEST:
                self._new[self._name(shown, text)] = written

    def keep(self) -> None:
        """Keep what was added."""
        if self._folder is not None and self._new:
            keep(self._folder, self._new)

    def _name(self, shown: str, text: str) -> str:
        said = f"{self._reader}\0{shown}\0{text}"
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _reader() -> str | None:
    """Return what tells this reader from any other; None where it cannot be told.

    The version alone does not: where somebody works on the bench itself, it stays the same.
    """
    gherkin = find_spec("gherkin")
    places = [
        Path(__file__).parent,
        *map(Path, (gherkin and gherkin.submodule_search_locations) or ()),
    ]
    digest = hashlib.sha256(f"{exigent.__version__} {sys.version}".encode())
    try:
        for place in places:
            files = sorted(p for p in place.rglob("*") if p.suffix in (".py", ".json"))
            for path in files:
                digest.update(path.read_bytes())
    except OSError:
        return None
    return digest.hexdigest() if len(places) > 1 else None
