"""The file beside a regime that another language's policy is written in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from exigent.files import read_text, real_path, scalar
from exigent.regime import Manifest
from exigent.words import Fault, InputError, Location

KEY = "policy"


@dataclass(frozen=True, slots=True)
class PolicyFile:
    """A policy's text, where it lies, and its path as readers see it."""

    path: Path
    shown: str
    text: str

    def place(self, line: int = 1, column: int = 1) -> Location:
        """Return a place in the file."""
        return Location(self.shown, line, column)


def read_policy(manifest: Manifest, suffix: str) -> PolicyFile:
    """Read the file that `policy:` names, or else the regime's own name with `suffix`.

    Raises InputError where it cannot be read, or lies outside the folder of the regime,
    be it by a symbolic link.
    """
    given = manifest.settings.get(KEY)
    word = scalar(given, f"`{KEY}`") if given else None
    name = word.text() if word else manifest.name + suffix
    place = word.location if word else manifest.location
    if not name.isprintable():
        raise InputError(
            f"`{KEY}` is no name of a file: it holds a control character",
            place,
            fault=Fault.NOT_A_NAME,
        )
    path = manifest.folder / name
    if not real_path(path).is_relative_to(real_path(manifest.folder)):
        raise InputError(
            f"`{name}` lies outside the folder of the regime",
            place,
            "a policy lies beside its regime, and is no link to another place",
            fault=Fault.LEADS_OUT,
        )
    if not path.exists():
        meant = "" if word else f"put it beside the regime, or name another file with `{KEY}:`"
        raise InputError(
            f"there is no file `{name}` beside the regime", place, meant, fault=Fault.MISSING_POLICY
        )
    shown = (PurePosixPath(manifest.path).parent / name).as_posix()
    return PolicyFile(path, shown, read_text(path, shown))
